"""A bench of marked answers: `SET.answers.csv` beside a set, run through the grader.

Columns `question`, `response`, `expected` (correct, almost, partial, incorrect, blank or ask_more)
and, where a certain part of the points is meant, `points`. A right answer refused is a miss, a
wrong one accepted a false alarm; each comes with its rule's code.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from quiz import table
from quiz.errors import Problem, QuizError, Severity, Spot
from quiz.grading import Grader
from quiz.model import QuestionSet, Status, Verdict
from quiz.sets.meant import nearest
from quiz.sets.source import clipped, read_bytes
from quiz.text import clean_line

SUFFIX = ".answers.csv"


class Expected(StrEnum):
    """What an author expects of an answer."""

    CORRECT = "correct"
    ALMOST = "almost"
    """Accepted, like `correct`: whether with a note is the grader's business."""
    PARTIAL = "partial"
    INCORRECT = "incorrect"
    BLANK = "blank"
    ASK_MORE = "ask_more"


class Outcome(StrEnum):
    """How a verdict compares with what was expected."""

    AGREED = "agreed"
    MISS = "miss"
    """It should be accepted and is not."""
    FALSE_ALARM = "false_alarm"
    """It is accepted and should not be."""
    OTHER = "other"
    """Refused as it should be, but not in the way expected: too vague, part of the points…"""


CODES = {Outcome.MISS: "E311", Outcome.FALSE_ALARM: "E312", Outcome.OTHER: "E313"}

_COLUMNS = ("question", "response", "expected", "points")
_CENT = 0.01


@dataclass(frozen=True, slots=True)
class MarkedAnswer:
    """One row of the bench.

    Attributes:
        line: where it stands in the file, from 1.
        points: those expected of a partial answer; None where any part will do.
    """

    line: int
    question: str
    response: str
    expected: Expected
    points: float | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A row of the bench and what the grader makes of it.

    Attributes:
        points: earned, out of `max_points`.
    """

    answer: MarkedAnswer
    verdict: Verdict
    points: float
    max_points: float
    outcome: Outcome

    @property
    def rule(self) -> str:
        """Codes of the verdict's reasons; the status where there are none."""
        return ", ".join(reason.code for reason in self.verdict.reasons) or str(self.verdict.status)


@dataclass(frozen=True, slots=True)
class Bench:
    """A whole run.

    Attributes:
        name: of the file.
        judged: every row that could be read, in order.
        unread: a problem for each row that could not: E314 (question), E315 (verdict), E317
            (a cell without end), E318 (points).
    """

    name: str
    judged: tuple[Judged, ...]
    unread: tuple[Problem, ...]

    def of(self, outcome: Outcome) -> tuple[Judged, ...]:
        """The rows of one outcome."""
        return tuple(row for row in self.judged if row.outcome is outcome)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read, then misses (E311), false alarms (E312), others (E313) by line."""
        told = [_problem(row, self.name) for row in self.judged if row.outcome in CODES]
        return tuple(sorted([*told, *self.unread], key=lambda p: p.spot.line if p.spot else 0))


def beside(set_path: Path) -> Path:
    """Where a set's bench stands: `tram.yaml` has `tram.answers.csv`."""
    return set_path.with_name(set_path.stem + SUFFIX)


def run_marked_answers(
    question_set: QuestionSet, path: Path, grader: Grader | None = None
) -> Bench:
    """Grades every answer of a bench and compares it with what was expected.

    Raises:
        QuizError: the file can't be opened (E001 to E003), or lacks columns (E316).
    """
    name = str(path)
    text, _ = table.decode(read_bytes(path, name))
    grader = grader or Grader(question_set)
    points = {question.id: question.points for question in question_set.questions}
    judged: list[Judged] = []
    unread: list[Problem] = []
    for row in _read(text, name, points.keys()):
        if isinstance(row, Problem):
            unread.append(row)
            continue
        verdict = grader.grade(row.question, row.response)
        worth = points[row.question]
        earned = verdict.score * worth
        judged.append(Judged(row, verdict, earned, worth, judge(row, verdict, earned)))
    return Bench(name, tuple(judged), tuple(unread))


def judge(answer: MarkedAnswer, verdict: Verdict, earned: float) -> Outcome:
    """How a verdict that earned some points compares with the author's mark."""
    match answer.expected:
        case Expected.CORRECT | Expected.ALMOST:
            return Outcome.AGREED if verdict.accepted else Outcome.MISS
        case Expected.ASK_MORE:
            agreed = verdict.ask_more
        case Expected.PARTIAL:
            exact = answer.points is None or abs(earned - answer.points) < _CENT
            agreed = verdict.status is Status.PARTIAL and exact
        case Expected.INCORRECT:
            agreed = verdict.status is Status.INCORRECT and not verdict.ask_more
        case Expected.BLANK:
            agreed = verdict.status is Status.BLANK
    if agreed:
        return Outcome.AGREED
    return Outcome.FALSE_ALARM if verdict.accepted else Outcome.OTHER


def _read(text: str, name: str, known: Collection[str]) -> Iterator[MarkedAnswer | Problem]:
    rows = table.rows(text)
    try:
        line, header = next(rows, (1, ()))
        columns = _columns(header)
        if missing := [column for column in _COLUMNS[:3] if column not in columns]:
            raise QuizError.of("E316", Spot(name, line, 1), missing=", ".join(missing))
        for number, cells in rows:
            found = {
                column: table.plain_cell(cells[index]) if index < len(cells) else ""
                for column, index in columns.items()
            }
            yield _answer(found, Spot(name, number, 1), known)
    except csv.Error:
        yield _unread("E317", Spot(name, 1, 1))


def _columns(header: Sequence[str]) -> dict[str, int]:
    names = [clean_line(table.plain_cell(cell)).lower() for cell in header]
    return {column: names.index(column) for column in _COLUMNS if column in names}


def _answer(cells: Mapping[str, str], spot: Spot, known: Collection[str]) -> MarkedAnswer | Problem:
    question, word = clean_line(cells["question"]), clean_line(cells["expected"]).lower()
    if question not in known:
        best = nearest(question, tuple(known)) or "…"
        return _unread("E314", spot, question=question, nearest=best)
    if word not in list(Expected):
        return _unread("E315", spot, value=word, values=", ".join(Expected))
    points: float | None = None
    if typed := clean_line(cells.get("points", "")):
        try:
            points = float(typed.replace(",", "."))
        except ValueError:
            points = -1.0
        if not 0 <= points < float("inf"):
            return _unread("E318", spot, value=typed)
    return MarkedAnswer(spot.line, question, cells["response"], Expected(word), points)


def _unread(code: str, spot: Spot, **values: str) -> Problem:
    return Problem(code, Severity.ERROR, clipped(values), spot)


def _problem(row: Judged, name: str) -> Problem:
    expected, found = str(row.answer.expected), str(row.verdict.status)
    if row.verdict.ask_more:
        found = "ask_more"
    elif expected == found and row.answer.points is not None:
        expected, found = f"{expected} ({row.answer.points:g})", f"{found} ({row.points:g})"
    values = {
        "question": row.answer.question,
        "response": clean_line(row.answer.response),
        "expected": expected,
        "found": found,
        "rule": row.rule,
    }
    spot = Spot(name, row.answer.line, 1)
    return Problem(CODES[row.outcome], Severity.ERROR, clipped(values), spot)
