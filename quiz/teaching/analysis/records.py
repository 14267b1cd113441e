"""Reading marks back: the table that `quiz grade` writes, or the log of attempts.

A pile that is not graded yet is graded on the way, so that a teacher may skip a step.
"""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from quiz import table
from quiz.errors import Problem, Severity, Spot
from quiz.model import Attempt, QuestionSet, Status
from quiz.teaching.json_rows import json_rows
from quiz.teaching.pile import Mark, grade_pile
from quiz.teaching.responses import read_text, responses_in, worth_reading
from quiz.text import clean, clean_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One graded response.

    Attributes:
        points: earned, out of `max_points`.
        reasons: codes of the verdict's reasons, the most important first.
        seconds: time taken to answer; None where not known.
        hints: hints taken before; None where not known.
        contested: whether the learner asked for a second look.
        note: what they said to it; may be empty.
    """

    learner: str
    question: str
    response: str
    status: Status
    points: float
    max_points: float
    reasons: tuple[str, ...] = ()
    seconds: float | None = None
    hints: int | None = None
    contested: bool = False
    note: str = ""

    @property
    def share(self) -> float:
        """The share of the points earned, from 0 to 1."""
        return self.points / self.max_points if self.max_points else 0.0

    @property
    def accepted(self) -> bool:
        """Whether it counted as right."""
        return self.status in {Status.CORRECT, Status.ALMOST}

    @property
    def ask_more(self) -> bool:
        """Whether it was true but too vague."""
        return "ask_more" in self.reasons


def read_graded(path: Path, question_set: QuestionSet) -> Iterator[Record | Problem]:
    """The records of a file in its order; a row that can't be read comes as its `Problem`.

    Args:
        path: what `quiz grade` wrote (CSV or JSON Lines), or a pile of responses, which is
            graded here.
        question_set: whose questions the rows may name.

    Raises:
        QuizError: the file can't be opened, or its header can't be understood at all.
    """
    name = str(path)
    text, encoding = read_text(path)
    points = {question.id: question.points for question in question_set.questions}
    rows = _json_rows(text, name) if _is_json(path, text) else _table_rows(text, name)
    first = next(rows, None)
    if first is None or (not isinstance(first, Problem) and "verdict" not in first[1]):
        pile = list(responses_in(text, encoding, path, question_set))
        for mark in grade_pile(question_set, pile):
            yield _from_mark(mark) if isinstance(mark, Mark) else mark
        return
    for row in worth_reading(itertools.chain([first], rows), name):
        if isinstance(row, Problem):
            yield row
        else:
            line, cells = row
            yield _record(cells, points, Spot(name, line, 1))


def from_attempts(
    attempts: Iterable[Attempt],
    set_id: str,
    learners: Mapping[str, str] | None = None,
    contested: Mapping[str, str] = MappingProxyType({}),
) -> list[Record]:
    """The records of a log of attempts at one set, oldest first.

    Points are those of the response itself, before hints were paid for. Attempts that cost no
    try (too vague, unreadable) are kept, for they tell how learners read the question.

    Args:
        attempts: of any set, in any order.
        set_id: the set wanted.
        learners: profile id -> name; ids stand for missing names.
        contested: id of each attempt whose verdict its learner contests -> what they said to it.
    """
    names = learners or {}
    return [
        Record(
            learner=names.get(attempt.profile_id, attempt.profile_id),
            question=attempt.question_id,
            response=attempt.response,
            status=attempt.status,
            points=attempt.score * attempt.max_points,
            max_points=attempt.max_points,
            reasons=tuple(reason.code for reason in attempt.reasons),
            seconds=attempt.seconds,
            hints=attempt.hints,
            contested=attempt.id in contested,
            note=contested.get(attempt.id, ""),
        )
        for attempt in sorted(attempts, key=lambda attempt: (attempt.at, attempt.id))
        if attempt.set_id == set_id
    ]


Cells = Mapping[str, object]

_MOST_SHOWN = 200
_YES = frozenset({"1", "true", "yes", "oui", "x"})


def _is_json(path: Path, text: str) -> bool:
    return path.suffix.lower() in {".jsonl", ".ndjson", ".json"} or text.lstrip()[:1] in {"{", "["}


def _json_rows(text: str, name: str) -> Iterator[tuple[int, Cells] | Problem]:
    for number, row in json_rows(text, name):
        if isinstance(row, dict):
            yield number, row
        else:
            yield Problem("R011", Severity.ERROR, {}, Spot(name, number, 1))


def _table_rows(text: str, name: str) -> Iterator[tuple[int, Cells] | Problem]:
    rows = table.rows(text)
    try:
        _, header = next(rows, (0, ()))
        names = [clean(table.plain_cell(cell)).strip().casefold() for cell in header]
        for line, cells in rows:
            if len(cells) > len(names):
                values = {"found": len(cells), "expected": len(names)}
                yield Problem("R014", Severity.ERROR, values, Spot(name, line, 1))
                continue
            yield line, dict(zip(names, map(table.plain_cell, cells), strict=False))
    except csv.Error:
        yield Problem("R013", Severity.ERROR, {"n": table.MAX_CELL}, Spot(name, 1, 1))


def _record(cells: Cells, points: Mapping[str, float], spot: Spot) -> Record | Problem:
    question = str(cells.get("question", "")).strip()
    if question not in points:
        ids = ", ".join(points)[:_MOST_SHOWN]
        return Problem("R010", Severity.ERROR, {"question": question, "ids": ids}, spot)
    word = str(cells.get("verdict", "")).strip()
    try:
        status = Status(word)
    except ValueError:
        values = {"value": word, "values": ", ".join(Status)}
        return Problem("R020", Severity.ERROR, values, spot)
    worth = _number(cells.get("max"), points[question])
    score = _number(cells.get("score"), 1.0 if status in {"correct", "almost"} else 0.0)
    earned = _number(cells.get("points"), score * worth if worth and score is not None else None)
    if worth is None or worth <= 0 or earned is None or not 0 <= earned <= worth:
        return Problem("R021", Severity.ERROR, {}, spot)
    hints = _number(cells.get("hints"), None)
    return Record(
        learner=clean(_text(cells.get("learner"))),
        question=question,
        response=_text(cells.get("response")),
        status=status,
        points=earned,
        max_points=worth,
        reasons=_codes(cells.get("reasons")),
        seconds=_number(cells.get("seconds"), None),
        hints=None if hints is None else int(hints),
        contested=_text(cells.get("contested")).strip().casefold() in _YES,
        note=clean_line(_text(cells.get("note"))),
    )


def _from_mark(mark: Mark) -> Record:
    return Record(
        learner=mark.response.learner,
        question=mark.response.question,
        response=mark.response.response,
        status=mark.verdict.status,
        points=mark.points,
        max_points=mark.max_points,
        reasons=tuple(reason.code for reason in mark.verdict.reasons),
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _codes(value: object) -> tuple[str, ...]:
    if isinstance(value, Sequence) and not isinstance(value, str):
        codes = (row.get("code") if isinstance(row, dict) else row for row in value)
        return tuple(str(code) for code in codes if code)
    return tuple(_text(value).split())


def _number(value: object, default: float | None) -> float | None:
    """A finite number as JSON or a spreadsheet has it (`1.5`, `1,5`); the default if there is none.

    What is there and is no number gives None.
    """
    text = _text(value).strip().replace(",", ".")
    if not text:
        return default
    try:
        number = float(text)
    except ValueError:
        return None
    return number if number - number == 0 else None
