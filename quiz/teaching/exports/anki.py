"""An Anki package: one note a question, by genanki.

A note's guid hangs on the ids of set and question and the deck's on the set's, so importing a
mended set updates its cards and keeps their history.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
from pathlib import Path
from typing import Any

from quiz.locale import Words
from quiz.model import Choice, Cloze, Order, Question, QuestionSet, TrueFalse
from quiz.sets import find_excerpt
from quiz.sets.fields import question_fields
from quiz.teaching.exports.keys import shown_answer
from quiz.teaching.exports.losses import Losses
from quiz.teaching.exports.moodle_html import lines, source_line

NAME = "Anki"

MODEL_ID = 1_583_964_021
"""Of our kind of note; Anki tells note types apart by it, so it never changes."""

FIELDS = ("Question", "Paragraphe", "Réponse", "Explication", "Preuve", "Indices", "Source", "Id")
"""Never reordered or renamed: Anki would take the notes for another type."""

_MATHS = re.compile(r"\\([(\[)\]])")
_LOST = ("accept", "reject", "partial", "ask_more", "tests", "points")
_FRONT = (
    '<div class="source">{{Source}}</div><div class="question">{{Question}}</div>'
    '{{#Indices}}<div class="hints">{{hint:Indices}}</div>{{/Indices}}'
)
_BACK = (
    '{{FrontSide}}<hr id="answer"><div class="answer">{{Réponse}}</div>'
    '<div class="explanation">{{Explication}}</div><blockquote>{{Preuve}}</blockquote>'
    '<div class="paragraph">{{Paragraphe}}</div>'
)
_CSS = (
    ".card { font-family: serif; font-size: 20px; max-width: 38em; margin: auto; }"
    " .source { font-size: 70%; opacity: .7; } .answer { font-weight: bold; }"
    " .paragraph { font-size: 85%; opacity: .8; }"
)


def export(question_set: QuestionSet, words: Words, losses: Losses, *, key: bool) -> bytes:  # noqa: ARG001
    """The package's bytes."""
    # genanki brings a template engine and YAML along: 80 ms, paid by this command alone.
    import genanki

    model = genanki.Model(
        MODEL_ID,
        "Quiz – compréhension",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Carte", "qfmt": _FRONT, "afmt": _BACK}],
        css=_CSS,
    )
    deck = genanki.Deck(deck_id(question_set.id), question_set.title.replace("::", ":"))
    for question in question_set.questions:
        fields = question_fields(question)
        losses.of_question(question, *(name for name in _LOST if name in fields))
        deck.add_note(_note(genanki, model, question, question_set, words))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "set.apkg")
        genanki.Package(deck).write_to_file(str(path))
        return path.read_bytes()


def deck_id(set_id: str) -> int:
    """A number from 2^30 to 2^31, always the same for a set."""
    digest = hashlib.sha256(f"quiz-francais/{set_id}".encode()).digest()
    return (1 << 30) + int.from_bytes(digest[:4]) % (1 << 30)


def _note(
    genanki: Any,  # noqa: ANN401 – the module has no types
    model: object,
    question: Question,
    question_set: QuestionSet,
    words: Words,
) -> object:
    source = " · ".join(p for p in (question_set.title, source_line(question_set)) if p)
    values = (
        _front(question, words),
        lines(_paragraph(question, question_set)),
        lines(_answer(question, question_set, words)),
        lines(question.explanation),
        "<br>".join(lines(excerpt) for excerpt in question.evidence),
        "<br>".join(lines(hint) for hint in question.hints),
        lines(source),
        lines(f"{question_set.id}/{question.id}"),
    )
    return genanki.Note(
        model=model,
        fields=[_plain(value) for value in values],
        guid=genanki.guid_for("quiz-francais", question_set.id, question.id),
        tags=[_tag(tag) for tag in (question_set.id, question.type, *question.tags)],
    )


def _plain(html: str) -> str:
    """A field in which nothing is obeyed that Anki reads besides HTML.

    It runs `[latex]` and `[$]` through LaTeX, plays `[sound:x]` and takes a pair of braces for a
    cloze: all seen before entities are. MathJax sets `\\(x\\)` after them, so that a space
    without width parts its signs.
    """
    html = _MATHS.sub(r"\\&#8203;\1", html)
    return html.replace("{{", "&#123;&#123;").replace("[", "&#91;")


def _tag(text: str) -> str:
    """Anki parts tags at spaces."""
    return "_".join(text.replace('"', "").split()) or "_"


def _front(question: Question, words: Words) -> str:
    html = lines(question.prompt)
    match question:
        case Choice():
            html += "".join(f"<br>☐ {lines(option.text)}" for option in question.options)
        case TrueFalse():
            html += "<br>" + " / ".join(words(f"export.{t}") for t in ("true", "false", "unsaid"))
        case Order():
            html += "".join(f"<br>– {lines(item)}" for item in question.presented())
        case Cloze():
            text = question.text
            for number, blank in enumerate(question.blanks, 1):
                text = text.replace(f"[[{blank.key}]]", f"({number}) _____")
            html += f"<br>{lines(text)}"
        case _:
            pass
    return html


def _answer(question: Question, question_set: QuestionSet, words: Words) -> str:
    if isinstance(question, TrueFalse):
        proof = question.justification
        quote = f" – «\u00a0{proof.quote}\u00a0»" if proof else ""
        return words(f"export.{question.truth}") + quote
    return shown_answer(question, question_set)


def _paragraph(question: Question, question_set: QuestionSet) -> str:
    """The paragraph where the evidence stands, to read the answer in its place."""
    passage = question_set.passage
    for excerpt in question.evidence:
        for start, _ in find_excerpt(passage.text, excerpt):
            return passage.paragraphs[passage.paragraph_at(start) - 1]
    return ""
