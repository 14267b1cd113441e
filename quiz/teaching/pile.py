"""Grades a pile of responses to one set, row by row, in the pile's order."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeGuard

from quiz.errors import Problem
from quiz.grading import Grader
from quiz.table import csv_line
from quiz.teaching.responses import Response

if TYPE_CHECKING:
    from quiz.locale import Words
    from quiz.model import QuestionSet, Verdict

WORTH_PROCESSES = 3000
"""Different answers from which on a pool of processes earns what it costs to start."""

CHUNK = 500

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
    question_set: QuestionSet, rows: Sequence[Response | Problem], *, processes: int = 1
) -> Iterator[Mark | Problem]:
    """Marks in the order of the rows; problems pass through.

    A class gives the same answers again and again, so each different one is graded once; over
    `processes` of them at a time where there are many.
    """
    points = {question.id: question.points for question in question_set.questions}
    different = dict.fromkeys((row.question, row.response) for row in rows if _is_response(row))
    if processes > 1 and len(different) >= WORTH_PROCESSES:
        graded = _by_processes(question_set, list(different), processes)
    else:
        grader = Grader(question_set)
        graded = ((key, grader.grade(*key)) for key in different)
    verdicts: dict[tuple[str, str], Verdict] = {}
    for row in rows:
        if isinstance(row, Problem):
            yield row
            continue
        key = (row.question, row.response)
        while key not in verdicts:
            verdicts.update([next(graded)])
        worth = points[row.question]
        yield Mark(row, verdicts[key], _number(verdicts[key].score * worth), worth)


def _is_response(row: Response | Problem) -> TypeGuard[Response]:
    return isinstance(row, Response)


def _by_processes(
    question_set: QuestionSet, keys: list[tuple[str, str]], processes: int
) -> Iterator[tuple[tuple[str, str], Verdict]]:
    """Keys with their verdicts, in order, graded in chunks by a pool.

    Forked where the system does that safely, so that the workers start with a grader that has
    read its keys already.
    """
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    chunks = [keys[start : start + CHUNK] for start in range(0, len(keys), CHUNK)]
    if sys.platform == "linux":
        context = multiprocessing.get_context("fork")
        _start_worker(question_set)
        for question in question_set.questions:
            _worker["grader"].grade(question.id, "?")
        pool = ProcessPoolExecutor(processes, context)
    else:
        context = multiprocessing.get_context("spawn")
        pool = ProcessPoolExecutor(processes, context, _start_worker, (question_set,))
    with pool:
        for chunk, verdicts in zip(chunks, pool.map(_grade_chunk, chunks), strict=True):
            yield from zip(chunk, verdicts, strict=True)


def _start_worker(question_set: QuestionSet) -> None:
    _worker["grader"] = Grader(question_set)


def _grade_chunk(keys: list[tuple[str, str]]) -> list[Verdict]:
    return [_worker["grader"].grade(*key) for key in keys]


_worker: dict[str, Grader] = {}
"""The grader of this process, where it is one of a pool."""


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


def csv_header(*, semicolons: bool = False) -> str:
    """The header of the table that `as_csv` writes: `COLUMNS`, then the reasons in words."""
    return csv_line((*COLUMNS, "feedback"), semicolons=semicolons)


def as_csv(mark: Mark, words: Words, *, semicolons: bool = False) -> str:
    """One row of a table that is safe to open in a spreadsheet (`quiz.table.csv_line`)."""
    row, verdict = mark.response, mark.verdict
    sentences = (
        # A learner at the keyboard is told how to go on; a marked paper is not.
        words("grade.blank") if reason.code == "empty" else words(key, **reason.values)
        for reason in verdict.reasons
        if (key := words.reason_key(reason.code, reason.values)) in words
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
        ),
        semicolons=semicolons,
    )


def _number(value: float) -> float:
    """At most four decimals, and no `.0`."""
    rounded = round(value, 4)
    return int(rounded) if rounded == int(rounded) else rounded
