"""A worksheet in Markdown: the text, the questions with room to write, and the key if asked."""

from __future__ import annotations

import re

from quiz.locale import Words
from quiz.model import Choice, Cloze, ListQuestion, Order, Question, QuestionSet, Text, TrueFalse
from quiz.teaching.exports.keys import shown_answer
from quiz.teaching.exports.losses import Losses
from quiz.teaching.exports.moodle_html import source_line

NAME = "Markdown"

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~$^&])")
_LEADING = re.compile(r"^([^\S\n]*)([-+=]|\d+(?=[.)]))", re.MULTILINE)
_LINE = "\\_" * 40
_BOX = "☐"


def export(question_set: QuestionSet, words: Words, losses: Losses, *, key: bool) -> bytes:
    """The worksheet in UTF-8. Without `key`, nothing in it gives an answer away."""
    hints = [q for q in question_set.questions if q.hints]
    for question in hints:
        losses.of_question(question, "hints")
    parts = [
        f"# {plain(question_set.title)}",
        words("export.worksheet", level=str(question_set.level)),
        f"## {words('export.text')}",
        *(f"**§\u00a0{n}** {plain(p)}" for n, p in enumerate(question_set.passage.paragraphs, 1)),
    ]
    if line := source_line(question_set):
        parts.append(f"*{plain(line)}*")
    if question_set.glossary:
        parts.append(f"## {words('export.glossary')}")
        parts += [f"- **{plain(g.word)}** – {plain(g.meaning)}" for g in question_set.glossary]
    parts.append(f"## {words('export.questions')}")
    for number, question in enumerate(question_set.questions, 1):
        parts += _question(question, number, words)
    if key:
        parts.append(f"## {words('export.key')}")
        for number, question in enumerate(question_set.questions, 1):
            parts += _key(question, number, question_set, words)
    return ("\n\n".join(parts) + "\n").encode()


def plain(text: str) -> str:
    """Text that no Markdown reader takes for markup; line breaks stay, as hard ones."""
    safe = _LEADING.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))
    # A number that begins a line is a list only before a dot or a bracket: escape that instead.
    safe = re.sub(r"^(\s*)\\(\d+)([.)])", r"\1\2\\\3", safe, flags=re.MULTILINE)
    return safe.replace("\n", "  \n")


def _question(question: Question, number: int, words: Words) -> list[str]:
    points = words("export.points", n=question.points)
    parts = [f"**{number}.** {plain(question.prompt)} *({points})*"]
    match question:
        case Choice():
            parts += [f"{_BOX} {plain(option.text)}" for option in question.options]
        case TrueFalse():
            parts += [f"{_BOX} {words(f'export.{t}')}" for t in ("true", "false", "unsaid")]
            if question.justification:
                parts.append(f"{words('export.proof')} {_LINE}")
        case Order():
            parts += [f"\\_\\_ {plain(item)}" for item in question.presented()]
        case Cloze():
            text = plain(question.text)
            for blank in question.blanks:
                text = text.replace(f"{plain('[[')}{plain(blank.key)}{plain(']]')}", "\\_" * 12)
            parts.append(text)
        case Text() | ListQuestion():
            parts += [_LINE] * 3
        case _:
            parts.append(_LINE)
    return parts


def _key(question: Question, number: int, question_set: QuestionSet, words: Words) -> list[str]:
    answer = shown_answer(question, question_set)
    if isinstance(question, TrueFalse):
        answer = words(f"export.{question.truth}")
        if question.justification:
            answer += f" – «\u00a0{question.justification.quote}\u00a0»"
    parts = [f"**{number}.** {plain(answer)}"]
    if question.explanation:
        parts.append(plain(question.explanation))
    parts += [f"> {plain(excerpt)}" for excerpt in question.evidence]
    return parts
