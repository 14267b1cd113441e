"""GIFT, as Moodle's own exporter escapes it (question/format/gift in its source).

Questions that GIFT has no kind for become the nearest it has, and that is told.
"""

from __future__ import annotations

import json
import re
from html import escape

from quiz.locale import Words
from quiz.model import (
    Choice,
    Cloze,
    ListQuestion,
    Number,
    Order,
    Question,
    QuestionSet,
    Skill,
    Text,
    TrueFalse,
    Who,
)
from quiz.sets.fields import Fields, question_fields, set_fields
from quiz.teaching.exports import moodle_html as pages
from quiz.teaching.exports.keys import (
    decimal,
    name_of,
    numeric_tolerance,
    plain_number,
    right_answers,
    wrong_answers,
)
from quiz.teaching.exports.losses import Losses
from quiz.teaching.exports.moodle_kinds import nearest_fraction

NAME = "GIFT"

_SAID = frozenset({"id", "prompt", "evidence", "explanation", "skill", "level", "tags"})
_RESERVED = str.maketrans({char: "\\" + char for char in "\\#=~{}:"} | {"\n": "\\n", "\r": None})
_CLASS = re.compile(r'<(\w+) class="quiz-[a-z]+">')
_SET_KEYS = (
    "authors", "topics", "minutes", "source", "people", "scale", "settings", "language",
)  # fmt: skip
_KEPT = (
    "hints", "points", "partial", "ask_more", "require", "unit", "counts", "tolerance", "tests",
    "exact", "justification", "scoring", "shuffle",
)  # fmt: skip
"""Keys of a question that stand in a comment, which GIFT's readers pass over and ours reads back."""
_QUESTION_KEYS = (
    "hints",
    "points",
    "partial",
    "require",
    "unit",
    "counts",
    "justification",
    "tests",
    "exact",
)


def export(question_set: QuestionSet, words: Words, losses: Losses, *, key: bool) -> bytes:  # noqa: ARG001
    """The set as GIFT in UTF-8: the passage as a description, then the questions."""
    whole = set_fields(question_set)
    losses.of_set(*(name for name in ("scale", "settings") if name in whole))
    parts = [
        f"// [id:{question_set.id}] [tag:level:{question_set.level}]",
        *_comment({key: whole[key] for key in _SET_KEYS if key in whole}),
        f"$CATEGORY: $course$/top/{question_set.title.replace('/', '//')}\n",
        f"::{plain(question_set.title)}::[html]{plain(_bare(pages.passage(question_set, words)))}\n",
    ]
    for number, question in enumerate(question_set.questions, 1):
        fields = question_fields(question)
        losses.of_question(question, *(name for name in _QUESTION_KEYS if name in fields))
        if "ask_more" in fields:
            losses.turned(question, "ask_more", "0 %")
        if isinstance(question, Cloze):
            losses.turned(question, "type: cloze", "shortanswer")
            parts += _split_cloze(question, question_set, number)
        else:
            body = _body(question, question_set, words, losses)
            parts.append(_block(question, question.id, number, pages.prompt(question.prompt), body))
    return "\n".join(parts).encode()


def plain(text: str) -> str:
    """Text with the reserved characters of GIFT escaped, line breaks as `\\n`."""
    return text.translate(_RESERVED)


def _bare(html: str) -> str:
    """HTML of ours without its classes: some readers of GIFT stumble over an escaped `=`."""
    return _CLASS.sub(r"<\1>", html)


def _comment(fields: Fields) -> list[str]:
    """A comment of one line with keys of the set format, or none."""
    return [f"// [keys] {json.dumps(fields, ensure_ascii=False)}"] if fields else []


def _kept(question: Question, name: str) -> Fields:
    """The keys that GIFT has no place for; of an essay all of its key."""
    if name != question.id:
        return {}  # one blank of several
    fields = question_fields(question)
    essay = isinstance(question, Text | ListQuestion) or (
        isinstance(question, Who) and len(question.answers) > 1
    )
    kept = {k: v for k, v in fields.items() if k in _KEPT or (essay and k not in _SAID)}
    if isinstance(question, Number) and "reject" in fields:
        kept["reject"] = fields["reject"]  # a numerical question lists right answers only
    if isinstance(question, Choice | TrueFalse):
        kept.pop("tests", None)  # they name options by keys that GIFT has not
    return kept


def _block(question: Question, name: str, number: int, html: str, body: str) -> str:
    tags = [f"type:{question.type}", *question.tags]
    if question.skill is not Skill.DETAIL:
        tags.append(f"skill:{question.skill}")
    if question.level:
        tags.append(f"level:{question.level}")
    comment = f"// [id:{name}] " + " ".join(f"[tag:{_in_brackets(tag)}]" for tag in tags)
    comment = "\n".join((comment, *_comment(_kept(question, name))))
    return f"{comment}\n::{number:02d} {name}::[html]{plain(_bare(html))}{{\n{body}}}\n"


def _in_brackets(text: str) -> str:
    return text.replace("\\", "\\\\").replace("]", "\\]")


def _feedback(question: Question) -> str:
    html = pages.feedback(question)
    return f"\t####{plain(_bare(html))}\n" if html else ""


def _body(question: Question, question_set: QuestionSet, words: Words, losses: Losses) -> str:
    match question:
        case Choice():
            return _choice(question) + _feedback(question)
        case TrueFalse() if question.truth != "unsaid":
            return f"\t{question.truth.upper()}\n" + _feedback(question)
        case TrueFalse():
            rows = (
                f"\t{'=' if truth == question.truth else '~'}{plain(words(f'export.{truth}'))}\n"
                for truth in ("true", "false", "unsaid")
            )
            return "".join(rows) + _feedback(question)
        case Order():
            losses.turned(question, "type: order", "match")
            rows = (
                f"\t={number} -> {_no_arrow(item)}\n"
                for number, item in enumerate(question.items, 1)
            )
            return "".join(rows) + _feedback(question)
        case Text() | ListQuestion():
            losses.turned(question, f"type: {question.type}", "essay")
            return _essay(question, question.answer)
        case Who() if len(question.answers) > 1:
            losses.turned(question, "type: who", "essay")
            return _essay(question, ", ".join(name_of(k, question_set) for k in question.answers))
        case _:
            return _short(question, question_set) + _feedback(question)


def _essay(question: Question, answer: str) -> str:
    """An essay has no key in GIFT: it leads the general feedback."""
    html = f'<p class="quiz-answer">{pages.lines(answer)}</p>' + pages.feedback(question)
    return f"\t####{plain(_bare(html))}\n"


def _choice(question: Choice) -> str:
    right = len(question.answers)
    share = decimal(nearest_fraction(1 / right)) if right > 1 else ""
    rows = []
    for option in question.options:
        good = option.key in question.answers
        mark = ("=" if good else "~") if right == 1 else f"~%{'' if good else '-'}{share}%"
        note = f"#{plain(pages.lines(option.feedback))}" if option.feedback else ""
        rows.append(f"\t{mark}{plain(_no_weight(pages.lines(option.text)))}{note}\n")
    return "".join(rows)


def _short(question: Question, question_set: QuestionSet) -> str:
    right, wrong = right_answers(question, question_set), wrong_answers(question)
    tolerance = numeric_tolerance(question)
    if tolerance is not None:
        numbers = dict.fromkeys(n for text in right if (n := plain_number(text)) is not None)
        return "#\n" + "".join(f"\t=%100%{n}:{decimal(tolerance)}#\n" for n in numbers)
    rows = [f"\t=%100%{_typed(text)}#\n" for text in right]
    rows += [
        f"\t=%0%{_typed(reject.response)}#{plain(escape(reject.feedback, quote=False))}\n"
        for reject in wrong
    ]
    return "".join(rows)


def _typed(text: str) -> str:
    """An answer to type: Moodle takes a bare asterisk for any letters."""
    return _no_arrow(text.replace("*", r"\*"))


def _no_weight(html: str) -> str:
    """An option: one that opens with a percent sign is no weight."""
    return f"&#37;{html[1:]}" if html.startswith("%") else html


def _no_arrow(text: str) -> str:
    """GIFT takes an answer with `->` for a matching pair and has no escape for it."""
    return plain(text.replace("->", "→"))


def _split_cloze(question: Cloze, question_set: QuestionSet, number: int) -> list[str]:
    """One question a blank: GIFT has room for a single blank."""
    parts = []
    for blank in question.blanks:
        text = question.text
        for other in question.blanks:
            mark = "_____" if other is blank else "(…)"
            text = text.replace(f"[[{other.key}]]", mark)
        html = pages.prompt(f"{question.prompt}\n{text}")
        body = _short(blank.question, question_set) + _feedback(question)
        parts.append(_block(blank.question, f"{question.id}.{blank.key}", number, html, body))
    return parts
