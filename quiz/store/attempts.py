"""The log of attempts: it only grows, and everything else is computed from it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from quiz.model import Attempt, Mode, Reason, Status
from quiz.store.database import Database, Row

_COLUMNS = (
    "id, profile_id, run_id, at, mode, set_id, set_hash, question_id, kind, number, response, "
    "status, score, points, max_points, reasons, seconds, hints, app_version"
)
_INSERT = (
    f"INSERT INTO attempts ({_COLUMNS}, day, counted) "
    f"VALUES ({', '.join('?' * (_COLUMNS.count(',') + 3))})"
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
        self._database.rows(_INSERT, _to_row(attempt))

    def merge(self, attempts: Iterable[Attempt]) -> None:
        """Adds attempts of another store, all or none; those already here are left as they are."""
        with self._database.transaction():
            for attempt in attempts:
                self._database.rows(f"{_INSERT} ON CONFLICT (id) DO NOTHING", _to_row(attempt))

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

    def _read(self, where: str, values: list[object]) -> Iterator[Attempt]:
        sql = f"SELECT {_COLUMNS} FROM attempts WHERE {where} ORDER BY id"
        return map(_from_row, self._database.rows(sql, values))


def _to_row(attempt: Attempt) -> list[object]:
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


def _from_row(row: Row) -> Attempt:
    return Attempt(
        id=row[0],
        profile_id=row[1],
        run_id=row[2],
        at=datetime.fromisoformat(row[3]),
        mode=Mode(row[4]),
        set_id=row[5],
        set_hash=row[6],
        question_id=row[7],
        kind=row[8],
        number=row[9],
        response=row[10],
        status=Status(row[11]),
        score=row[12],
        points=row[13],
        max_points=row[14],
        reasons=tuple(Reason(code, values) for code, values in json.loads(row[15])),
        seconds=row[16],
        hints=row[17],
        app_version=row[18],
    )
