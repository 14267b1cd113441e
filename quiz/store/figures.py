"""Figures of a learner's progress, computed by the database from the log of attempts.

What counts: attempts that took a try (`Attempt.counted`), given-up questions included. Within a
run a question is worth its best try, or what it would be worth where the learner contests a verdict
(`quiz.store.remarks`; never in an exam). Over runs **the last run in which it was attempted counts**:
figures say where the learner stands now, and a bad day can be made up for. `best` of a set is
the best total of a single run. A question never attempted enters no figure.

To group 100,000 attempts takes about a second, so what was worked out is kept for each set and
kind, and only sets with new attempts are worked out again. The log stays the only truth: the
kept figures may be deleted at any time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from quiz.store.database import Database, Row

# One row for each question and run; the newest run of each question has `newest` = 1.
_STANDING = """WITH tries AS (
    SELECT question_id, run_id, max(kind) AS kind, max(id) AS last_id, count(*) AS n,
        max(CASE WHEN granted > points THEN granted ELSE points END) AS points,
        max(max_points) AS max_points, max(at) AS at, sum(seconds) AS seconds
    FROM attempts LEFT JOIN (
        SELECT attempt_id, max(points) AS granted FROM remarks
        WHERE kind = 'contest' AND set_id = ? GROUP BY attempt_id
    ) AS contested ON contested.attempt_id = attempts.id
    WHERE profile_id = ? AND counted = 1 AND set_id = ?
    GROUP BY question_id, run_id
), standing AS (
    SELECT tries.*, row_number() OVER (
        PARTITION BY question_id ORDER BY last_id DESC
    ) AS newest FROM tries
) """

_KINDS = f"""{_STANDING} SELECT kind, sum(n), sum(CASE WHEN newest = 1 THEN 1 ELSE 0 END),
    sum(CASE WHEN newest = 1 THEN points ELSE 0 END),
    sum(CASE WHEN newest = 1 THEN max_points ELSE 0 END), max(at), sum(seconds)
    FROM standing GROUP BY kind"""

_BEST = f"""{_STANDING} SELECT max(total) FROM (
    SELECT run_id, sum(points) AS total FROM standing GROUP BY run_id
) AS totals"""

_SUMS = "sum(attempts), sum(questions), sum(points), sum(max_points), max(last), sum(seconds)"


STEP = 5_000
"""Attempts after which others may write while figures are worked out: 30 to 65 ms."""


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
    """What was done on one day, by the learner's own calendar; reviews of words count too."""

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
        self._work_out(profile_id)
        rows = self._database.rows(
            f"""SELECT k.set_id, {_SUMS}, max(s.best), max(s.seen_id) AS seen_id
            FROM worked_kinds k
            JOIN worked_sets s ON s.profile_id = k.profile_id AND s.set_id = k.set_id
            WHERE k.profile_id = ? GROUP BY k.set_id ORDER BY seen_id DESC""",
            [profile_id],
        )
        return tuple(_figures(row[:7], best=float(row[7])) for row in rows)

    def by_kind(self, profile_id: str) -> tuple[Figures, ...]:
        """Figures of each kind of fact attempted, by name."""
        self._work_out(profile_id)
        rows = self._database.rows(
            f"SELECT kind, {_SUMS} FROM worked_kinds WHERE profile_id = ? "
            "GROUP BY kind ORDER BY kind",
            [profile_id],
        )
        return tuple(map(_figures, rows))

    def total(self, profile_id: str) -> Figures:
        """Figures of everything."""
        self._work_out(profile_id)
        rows = self._database.rows(
            f"SELECT '', {_SUMS} FROM worked_kinds WHERE profile_id = ?", [profile_id]
        )
        return _figures(rows[0])

    def by_day(self, profile_id: str) -> tuple[Day, ...]:
        """What was done on each day with a try that counted, at questions or words; oldest first."""
        rows = self._database.rows(
            "SELECT day, attempts, points, seconds FROM tally_days WHERE profile_id = ? ORDER BY day",
            [profile_id],
        )
        return tuple(Day(date.fromisoformat(row[0]), row[1], row[2], row[3]) for row in rows)

    def by_month(self, profile_id: str) -> list[tuple[date, int, float]]:
        """First day of each month with an attempt that counted, how many, and their share of points.

        By the marks as they were given, first tries and later ones alike; oldest first.
        """
        rows = self._database.rows(
            "SELECT substr(day, 1, 7) AS month, count(*), sum(points), sum(max_points) "
            "FROM attempts WHERE profile_id = ? AND counted = 1 GROUP BY substr(day, 1, 7) "
            "ORDER BY month",
            [profile_id],
        )
        return [
            (date.fromisoformat(f"{row[0]}-01"), int(row[1]), row[2] / row[3] if row[3] else 0.0)
            for row in rows
        ]

    def to_work_out(self, profile_id: str) -> tuple[int, int]:
        """How many sets have new attempts, and how many attempts those sets have.

        So much work is before the next figures: some 13 µs an attempt, where a hundred thousand
        have just been merged.
        """
        stale = self._stale(profile_id)
        return len(stale), sum(count for _, count, _ in stale)

    def work_out(self, profile_id: str) -> Iterator[None]:
        """Brings the kept figures up to date with the log, some at a time.

        Between two steps anyone may write; who has no time stops asking.
        """
        stale = self._stale(profile_id)
        while stale:
            with self._database.transaction():
                done = 0
                while stale and done < STEP:
                    set_id, count, last_id = stale.pop()
                    self._work_out_set(profile_id, set_id, count, last_id)
                    done += count
            yield

    def _work_out(self, profile_id: str) -> None:
        for _ in self.work_out(profile_id):
            pass

    def _stale(self, profile_id: str) -> list[tuple[str, int, str]]:
        """Sets whose kept figures are not those of the log: id, number of attempts, newest one.

        A set is stale where its number of attempts or its newest one is not what was seen:
        attempts of another machine may be older than those here.
        """
        now = self._database.rows(
            "SELECT set_id, attempts, last_id FROM tally_sets WHERE profile_id = ?", [profile_id]
        )
        seen = self._database.rows(
            "SELECT set_id, seen_count, seen_id FROM worked_sets WHERE profile_id = ?",
            [profile_id],
        )
        known = {tuple(row) for row in seen}
        return sorted((row[0], row[1], row[2]) for row in now if tuple(row) not in known)

    def _work_out_set(self, profile_id: str, set_id: str, count: int, last_id: str) -> None:
        one = [profile_id, set_id]
        asked = [set_id, *one]
        kinds = self._database.rows(_KINDS, asked)
        best = self._database.rows(_BEST, asked)[0][0] or 0.0
        for table in ("worked_kinds", "worked_sets"):
            self._database.rows(f"DELETE FROM {table} WHERE profile_id = ? AND set_id = ?", one)
        for row in kinds:
            self._database.rows(
                "INSERT INTO worked_kinds VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", [*one, *row]
            )
        self._database.rows(
            "INSERT INTO worked_sets VALUES (?, ?, ?, ?, ?)", [*one, count, last_id, best]
        )


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
