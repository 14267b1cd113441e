"""The correction sheet of a run, as Markdown to keep, print or hand in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.learning.answer_key import inside_quotes, shown_answer
from quiz.learning.evidence import evidence_spans
from quiz.learning.feedback import feedback, in_points, paragraphs_of
from quiz.learning.item import Item
from quiz.learning.session import Session
from quiz.locale import Words
from quiz.model import Status

_MARKS = re.compile(r"([\\`*_\[\]<>#|~&])")


def correction_sheet(session: Session, words: Words) -> str:
    """Each question with the learner's last response, its verdict, the key, its proof and why.

    Questions still open are left out, and so is everything in an exam not handed in: a sheet
    never gives a key away.
    """
    summary = session.summary()
    score, out_of = in_points(summary.score), in_points(summary.out_of)
    lines = [
        f"# {_plain(session.question_set.title)}",
        "",
        words("sheet.score", score=score, out_of=out_of),
    ]
    for item in session.items():
        if session.verdicts_shown and item.closed and item.outcome:
            lines += ["", *_entry(item, session, words)]
    return "\n".join(lines) + "\n"


def _entry(item: Item, session: Session, words: Words) -> Iterator[str]:
    question, outcome, question_set = item.question, item.outcome, session.question_set
    if outcome is None:
        return
    said = feedback(question, outcome, words, question_set)
    yield f"## {item.index + 1}. {_plain(question.prompt)}"
    yield ""
    response = outcome.response or words("sheet.nothing")
    yield f"- {words('sheet.response', response=_plain(response))}"
    notes = " ".join(_plain(note) for note in (said.headline, *said.notes))
    if said.status is not Status.PARTIAL:  # its headline has them
        earned, most = in_points(outcome.earned), in_points(outcome.max_points)
        notes += f" ({words('sheet.points', n=earned, max=most)})"
    yield f"- **{_plain(said.tag)}** {notes}"
    spans = evidence_spans(question_set.passage, question)
    key = _plain(shown_answer(question, question_set, words))
    if key and spans:
        yield f"- {words('sheet.key_at', key=key, place=paragraphs_of(spans, words))}"
    elif key:
        yield f"- {words('sheet.key', key=key)}"
    for span in spans:
        excerpt = inside_quotes(question_set.passage.text[span.start : span.end], words)
        yield f"  > {_plain(excerpt)}"
    if question.explanation:
        yield f"- {_plain(question.explanation)}"


def _plain(text: str) -> str:
    """Text on one line that Markdown shows as it is."""
    return _MARKS.sub(r"\\\1", text.replace("\n", " "))
