"""Figures of a learner's progress, computed by the database from the log of attempts.

What counts: attempts that took a try (`Attempt.counted`), given-up questions included. Within a
run a question is worth its best try. Over runs **the last run in which it was attempted counts**:
figures say where the learner stands now, and a bad day can be made up for. `best` of a set is
the best total of a single run. A question never attempted enters no figure.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from quiz.store.database import Database, Row

# One row for each question and run; the newest run of each question has `newest` = 1.
_STANDING = """WITH tries AS (
    SELECT set_id, question_id, run_id, max(kind) AS kind, max(id) AS last_id, count(*) AS n,
        max(points) AS points, max(max_points) AS max_points, max(at) AS at,
        sum(seconds) AS seconds
    FROM attempts WHERE profile_id = ? AND counted = 1
    GROUP BY set_id, question_id, run_id
), standing AS (
    SELECT tries.*, row_number() OVER (
        PARTITION BY set_id, question_id ORDER BY last_id DESC
    ) AS newest FROM tries
) """

_SUMS = """sum(n), sum(CASE WHEN newest = 1 THEN 1 ELSE 0 END),
    sum(CASE WHEN newest = 1 THEN points ELSE 0 END),
    sum(CASE WHEN newest = 1 THEN max_points ELSE 0 END), max(at), sum(seconds)"""


@dataclass(frozen=True, slots=True)
class Figures:
    """Attempts at one set, or one kind of fact, or all.

    Attributes:
        key: the set's id, or the kind; empty for all.
        attempts: that counted.
        questions: attempted at least once.
        points: where the learner stands, of `max_points` for those questions.
        last: of the last attempt, in UTC.
        seconds: spent.
        best: points of the best run; 0 where `key` is not a set.
    """

    key: str
    attempts: int
    questions: int
    points: float
    max_points: float
    last: datetime | None
    seconds: float
    best: float = 0.0

    @property
    def share(self) -> float:
        """Points over most points, from 0 to 1."""
        return self.points / self.max_points if self.max_points else 0.0


@dataclass(frozen=True, slots=True)
class Day:
    """What was done on one day, by the learner's own calendar."""

    day: date
    attempts: int
    points: float
    seconds: float


class Progress:
    """Answers questions about a learner's progress."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def by_set(self, profile_id: str) -> tuple[Figures, ...]:
        """Figures of each set attempted, the last attempted first."""
        totals = self._database.rows(
            f"""{_STANDING} SELECT set_id, max(total) FROM (
                SELECT set_id, run_id, sum(points) AS total FROM standing GROUP BY set_id, run_id
            ) AS totals GROUP BY set_id""",
            [profile_id],
        )
        best = {row[0]: row[1] for row in totals}
        rows = self._database.rows(
            f"{_STANDING} SELECT set_id, {_SUMS} FROM standing "
            "GROUP BY set_id ORDER BY max(last_id) DESC",
            [profile_id],
        )
        return tuple(_figures(row, float(best.get(row[0], 0.0))) for row in rows)

    def by_kind(self, profile_id: str) -> tuple[Figures, ...]:
        """Figures of each kind of fact attempted, by name."""
        rows = self._database.rows(
            f"{_STANDING} SELECT kind, {_SUMS} FROM standing GROUP BY kind ORDER BY kind",
            [profile_id],
        )
        return tuple(_figures(row) for row in rows)

    def total(self, profile_id: str) -> Figures:
        """Figures of everything."""
        rows = self._database.rows(f"{_STANDING} SELECT '', {_SUMS} FROM standing", [profile_id])
        return _figures(rows[0])

    def by_day(self, profile_id: str) -> tuple[Day, ...]:
        """What was done on each day with an attempt that counted, oldest first."""
        rows = self._database.rows(
            """SELECT day, count(*), sum(points), sum(seconds) FROM attempts
            WHERE profile_id = ? AND counted = 1 GROUP BY day ORDER BY day""",
            [profile_id],
        )
        return tuple(Day(date.fromisoformat(row[0]), row[1], row[2], row[3]) for row in rows)


def _figures(row: Row, best: float = 0.0) -> Figures:
    key, attempts, questions, points, max_points, last, seconds = row
    return Figures(
        key=key,
        attempts=int(attempts or 0),
        questions=int(questions or 0),
        points=float(points or 0.0),
        max_points=float(max_points or 0.0),
        last=datetime.fromisoformat(last) if last else None,
        seconds=float(seconds or 0.0),
        best=best,
    )
