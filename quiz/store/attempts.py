"""The log of attempts: it only grows, and everything else is computed from it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime

from quiz.model import Attempt, Mode, Reason, Status
from quiz.store.database import Database, Row
from quiz.store.ids import is_id
from quiz.store.tallies import add, rebuild
from quiz.text import clean

_COLUMNS = (
    "id, profile_id, run_id, at, mode, set_id, set_hash, question_id, kind, number, response, "
    "status, score, points, max_points, reasons, seconds, hints, app_version"
)
ALL_COLUMNS = (*_COLUMNS.split(", "), "day", "counted")
"""Columns of a row, as it is written."""

_INSERT = (
    f"INSERT INTO attempts ({', '.join(ALL_COLUMNS)}) VALUES ({', '.join('?' * len(ALL_COLUMNS))})"
)


class Attempts:
    """Writes and reads attempts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, attempt: Attempt) -> None:
        """Writes one attempt; when it returns, the row is on disk.

        Raises:
            QuizError: the machine refuses; nothing was written.
        """
        row = row_of(attempt)
        with self._database.transaction():
            self._database.rows(_INSERT, row)
            add(self._database, attempt, day=str(row[-2]))

    def merge(self, attempts: Iterable[Attempt]) -> None:
        """Adds attempts of another store, all or none; those already here are left as they are."""
        touched = set()
        with self._database.transaction():
            for attempt in attempts:
                self.add_row(row_of(attempt))
                touched.add(attempt.profile_id)
            for profile_id in sorted(touched):
                rebuild(self._database, profile_id)

    def add_row(self, row: Sequence[object]) -> None:
        """Adds a row of `ALL_COLUMNS` unless it is here; the caller counts what comes of it."""
        self._database.rows(f"{_INSERT} ON CONFLICT (id) DO NOTHING", row)

    def count(self) -> int:
        """How many there are, of all learners."""
        return int(self._database.rows("SELECT coalesce(sum(attempts), 0) FROM tally_sets")[0][0])

    def newest_id(self) -> str:
        """The id made last of all attempts, empty where there is none."""
        return str(self._database.rows("SELECT max(id) FROM attempts")[0][0] or "")

    def of_run(self, run_id: str) -> tuple[Attempt, ...]:
        """The attempts of one sitting, in order."""
        return tuple(self._read("run_id = ?", [run_id]))

    def of_profile(self, profile_id: str, set_id: str = "") -> Iterator[Attempt]:
        """A learner's attempts, in order: at all sets, or at one."""
        if set_id:
            return self._read("profile_id = ? AND set_id = ?", [profile_id, set_id])
        return self._read("profile_id = ?", [profile_id])

    def of_set(self, set_id: str) -> Iterator[Attempt]:
        """All learners' attempts at one set, in order."""
        return self._read("set_id = ?", [set_id])

    def responses(self, profile_id: str, set_id: str, question_id: str) -> list[str]:
        """What a learner answered to one question, in order; blanks are empty.

        Of the question's own rows only: to ask after each answer costs the same after years.
        """
        # `counted` is named, whatever it is, and the order is made here: so the index of the
        # figures leads to the question, where that of the set would give all its rows in order.
        rows = self._database.rows(
            """SELECT id, response FROM attempts
            WHERE profile_id = ? AND counted IN (0, 1) AND set_id = ? AND question_id = ?""",
            [profile_id, set_id, question_id],
        )
        return [clean(str(response)) for _, response in sorted(map(tuple, rows))]

    def last_time(self, profile_id: str, set_id: str, but_run: str) -> dict[str, bool]:
        """By question of a set: whether the last run that asked it got it right, `but_run` apart.

        Runs follow each other by their first attempt at the question; blanks count, what took no
        try does not.
        """
        rows = self._database.rows(
            """SELECT question_id, min(id),
                max(CASE WHEN status IN (?, ?) THEN 1 ELSE 0 END)
            FROM attempts
            WHERE profile_id = ? AND counted = 1 AND set_id = ? AND run_id <> ?
            GROUP BY question_id, run_id""",
            [str(Status.CORRECT), str(Status.ALMOST), profile_id, set_id, but_run],
        )
        return {str(row[0]): bool(row[2]) for row in sorted(rows, key=lambda row: str(row[1]))}

    def last_of_kind(self, profile_id: str, kind: str) -> dict[tuple[str, str], tuple[str, bool]]:
        """The last counted attempt of a learner at each question of a type.

        Returns:
            By set id and question id: the attempt's id, which tells its time, and whether it was
            accepted, or is contested.
        """
        rows = self._database.rows(
            """SELECT a.set_id, a.question_id, a.id, a.status, EXISTS (
                SELECT 1 FROM remarks r WHERE r.attempt_id = a.id
                    AND r.kind = 'contest' AND r.points >= 0
            ) FROM attempts a JOIN (
                SELECT max(id) AS id FROM attempts
                WHERE profile_id = ? AND kind = ? AND counted = 1 GROUP BY set_id, question_id
            ) AS newest ON newest.id = a.id""",
            [profile_id, kind],
        )
        right = {str(Status.CORRECT), str(Status.ALMOST)}
        return {(row[0], row[1]): (row[2], row[3] in right or bool(row[4])) for row in rows}

    def _read(self, where: str, values: list[object]) -> Iterator[Attempt]:
        sql = f"SELECT {_COLUMNS} FROM attempts WHERE {where} ORDER BY id"
        for row in self._database.rows(sql, values):
            # One that no program of ours can have written is no reason to lose sight of the rest.
            with suppress(ValueError, TypeError, KeyError, AttributeError):
                yield attempt_of(row)


def row_of(attempt: Attempt) -> list[object]:
    """An attempt as a row of `ALL_COLUMNS`."""
    reasons = [[reason.code, dict(reason.values)] for reason in attempt.reasons]
    return [
        attempt.id,
        attempt.profile_id,
        attempt.run_id,
        attempt.at.astimezone(UTC).isoformat(timespec="milliseconds"),
        str(attempt.mode),
        attempt.set_id,
        attempt.set_hash,
        attempt.question_id,
        attempt.kind,
        attempt.number,
        attempt.response,
        str(attempt.status),
        attempt.score,
        attempt.points,
        attempt.max_points,
        json.dumps(reasons, ensure_ascii=False),
        attempt.seconds,
        attempt.hints,
        attempt.app_version,
        # The learner's own day, in the zone they were in: what a streak is counted by.
        attempt.at.astimezone().date().isoformat(),
        int(attempt.counted),
    ]


def is_attempt(row: Row) -> bool:
    """Whether a row read from a damaged file is an attempt in every column."""
    if len(row) != len(ALL_COLUMNS):
        return False
    texts = [*row[:9], row[10], row[11], row[15], row[18], row[19]]
    numbers = [row[9], *row[12:15], row[16], row[17], row[20]]
    if not all(isinstance(text, str) for text in texts):
        return False
    if not all(isinstance(number, int | float) for number in numbers):
        return False
    try:
        attempt = attempt_of(row)
        date.fromisoformat(row[19])
    except (ValueError, TypeError, KeyError):
        return False
    return is_id(attempt.id)


def attempt_of(row: Row) -> Attempt:
    """The attempt of a row that begins as `ALL_COLUMNS` does.

    Raises:
        ValueError: no program of ours can have written it; or TypeError, KeyError.
    """
    at = datetime.fromisoformat(row[3])
    if at.tzinfo is None:
        message = f"no time zone: {row[3]!r}"
        raise ValueError(message)
    return Attempt(
        id=row[0],
        profile_id=row[1],
        run_id=row[2],
        at=at.astimezone(UTC),
        mode=Mode(row[4]),
        set_id=row[5],
        set_hash=row[6],
        question_id=row[7],
        kind=row[8],
        number=row[9],
        response=clean(row[10]),
        status=Status(row[11]),
        score=row[12],
        points=row[13],
        max_points=row[14],
        reasons=tuple(Reason(code, values) for code, values in json.loads(row[15])),
        seconds=row[16],
        hints=row[17],
        app_version=row[18],
    )
