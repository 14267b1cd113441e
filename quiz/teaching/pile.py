"""Grades a pile of responses to one set, row by row, in the pile's order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.errors import Problem
from quiz.grading import Grader
from quiz.table import csv_line
from quiz.teaching.responses import Response

if TYPE_CHECKING:
    from quiz.locale import Words
    from quiz.model import QuestionSet, Verdict

COLUMNS = (
    "learner", "question", "response", "verdict", "score", "points", "max", "reasons",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """One response with its verdict.

    Attributes:
        points: score times the question's points, `max_points` being the latter.
    """

    response: Response
    verdict: Verdict
    points: float
    max_points: float


def grade_pile(
    question_set: QuestionSet, responses: Iterable[Response | Problem]
) -> Iterator[Mark | Problem]:
    """Marks in the order of the responses; problems pass through.

    A class gives the same answers again and again, so each different one is graded once.
    """
    grader = Grader(question_set)
    points = {question.id: question.points for question in question_set.questions}
    seen: dict[tuple[str, str], Verdict] = {}
    for row in responses:
        if isinstance(row, Problem):
            yield row
            continue
        key = (row.question, row.response)
        verdict = seen.get(key)
        if verdict is None:
            verdict = grader.grade(*key)
            if len(row.response) < 1000:
                seen[key] = verdict
        worth = points[row.question]
        yield Mark(row, verdict, _number(verdict.score * worth), worth)


def as_json(mark: Mark) -> str:
    """One line of JSON with the fields of `COLUMNS`; each reason is its code and values."""
    row = mark.response
    return json.dumps(
        {
            "learner": row.learner,
            "question": row.question,
            "response": row.response,
            "verdict": str(mark.verdict.status),
            "score": _number(mark.verdict.score),
            "points": mark.points,
            "max": _number(mark.max_points),
            "reasons": [{"code": r.code, **r.values} for r in mark.verdict.reasons],
        },
        ensure_ascii=False,
    )


def csv_header() -> str:
    """The header of the table that `as_csv` writes: `COLUMNS`, then the reasons in words."""
    return csv_line((*COLUMNS, "feedback"))


def as_csv(mark: Mark, words: Words) -> str:
    """One row of a table that is safe to open in a spreadsheet."""
    row, verdict = mark.response, mark.verdict
    sentences = (
        words(f"reason.{r.code}", **r.values)
        for r in verdict.reasons
        if f"reason.{r.code}" in words
    )
    return csv_line(
        (
            row.learner,
            row.question,
            row.response,
            str(verdict.status),
            _number(verdict.score),
            mark.points,
            _number(mark.max_points),
            " ".join(reason.code for reason in verdict.reasons),
            " ".join(sentences),
        )
    )


def _number(value: float) -> float:
    """At most four decimals, and no `.0`."""
    rounded = round(value, 4)
    return int(rounded) if rounded == int(rounded) else rounded
