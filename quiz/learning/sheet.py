"""The correction sheet of a run, as Markdown to keep, print or hand in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quiz.learning.answer_key import inside_quotes, shown_answer
from quiz.learning.feedback import Feedback, feedback, in_points, paragraphs_of
from quiz.learning.item import Item, Outcome
from quiz.learning.session import Session
from quiz.locale import Words
from quiz.model import Status

_MARKS = re.compile(r"([\\`*_\[\]<>#|~&])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One question as corrected.

    Attributes:
        number: its place in the run, from 1.
        response: the learner's last one; empty where there was none.
        said: verdict, reasons, explanation.
        points: `3 points sur 4`; empty where the headline says it.
        key: the right answer; `place`: its paragraphs; both may be empty.
        excerpts: the proof.
    """

    number: int
    prompt: str
    response: str
    said: Feedback
    points: str
    key: str
    place: str
    excerpts: tuple[str, ...]


def entries(session: Session, words: Words) -> tuple[Entry, ...]:
    """What may be told of a run: nothing of questions still open, nor of an exam not handed in."""
    return tuple(
        _entry(item, item.outcome, session, words)
        for item in session.items()
        if session.verdicts_shown and item.closed and item.outcome
    )


def correction_sheet(session: Session, words: Words) -> str:
    """Each question with the learner's last response, its verdict, the key, its proof and why.

    Questions still open are left out, and so is everything in an exam not handed in: a sheet
    never gives a key away.
    """
    lines = [f"# {_plain(session.question_set.title)}", "", score_line(session, words)]
    for entry in entries(session, words):
        lines += ["", *_markdown(entry, words)]
    return "\n".join(lines) + "\n"


def score_line(session: Session, words: Words) -> str:
    """The score of the run in a sentence."""
    summary = session.summary()
    score, out_of = in_points(summary.score), in_points(summary.out_of)
    return words("sheet.score", score=score, out_of=out_of)


def _entry(item: Item, outcome: Outcome, session: Session, words: Words) -> Entry:
    question, question_set = item.question, session.question_set
    said = feedback(question, outcome, words, question_set)
    points = ""
    if said.status is not Status.PARTIAL:  # its headline has them
        earned, most = in_points(outcome.earned), in_points(outcome.max_points)
        points = words("sheet.points", n=earned, max=most)
    spans = said.evidence  # the question is closed
    text = question_set.passage.text
    return Entry(
        number=item.index + 1,
        prompt=question.prompt,
        response=outcome.response,
        said=said,
        points=points,
        key=shown_answer(question, question_set, words),
        place=paragraphs_of(spans, words),
        excerpts=tuple(inside_quotes(text[s.start : s.end], words) for s in spans),
    )


def key_line(entry: Entry, words: Words, show: Callable[[str], str] = str) -> str:
    """The right answer and its place in a sentence; empty where there is no key to show."""
    if entry.key and entry.place:
        return words("sheet.key_at", key=show(entry.key), place=entry.place)
    return words("sheet.key", key=show(entry.key)) if entry.key else ""


def _markdown(entry: Entry, words: Words) -> Iterator[str]:
    said = entry.said
    yield f"## {entry.number}. {_plain(entry.prompt)}"
    yield ""
    response = entry.response or words("sheet.nothing")
    yield f"- {words('sheet.response', response=_plain(response))}"
    notes = " ".join(_plain(note) for note in (said.headline, *said.notes))
    if entry.points:
        notes += f" ({entry.points})"
    yield f"- **{_plain(said.tag)}** {notes}"
    if key := key_line(entry, words, _plain):
        yield f"- {key}"
    for excerpt in entry.excerpts:
        yield f"  > {_plain(excerpt)}"
    if said.explanation:
        yield f"- {_plain(said.explanation)}"


def _plain(text: str) -> str:
    """Text on one line that Markdown shows as it is."""
    return _MARKS.sub(r"\\\1", text.replace("\n", " "))
