"""What learners say of their attempts: « I was right », « sure », « unsure ». It only grows.

An attempt is never changed: what is said of it later stands beside it, under its own id, and so
merges by union as attempts do.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from quiz.store.database import Database, Row
from quiz.store.ids import is_id, new_id
from quiz.store.tallies import forget_worked_set
from quiz.text import clean

COLUMNS = "id, attempt_id, profile_id, set_id, at, kind, note, points"
_INSERT = f"INSERT INTO remarks ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


class RemarkKind(StrEnum):
    """What is said."""

    CONTEST = "contest"
    SURE = "sure"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One remark of a learner on an attempt of theirs.

    Attributes:
        id: time-ordered; `at`: when, in UTC.
        note: in the learner's words, may be empty.
        points: what the attempt is worth in the learner's own view; below 0 where it changes
            nothing, as in an exam.
    """

    id: str
    attempt_id: str
    profile_id: str
    set_id: str
    at: datetime
    kind: RemarkKind
    note: str = ""
    points: float = -1.0


class Remarks:
    """Writes and reads remarks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        attempt_id: str,
        profile_id: str,
        set_id: str,
        at: datetime,
        kind: RemarkKind,
        note: str = "",
        points: float = -1.0,
    ) -> Remark:
        """Writes one, and lets go of what was worked out for that set without it.

        Raises:
            QuizError: the machine refuses; nothing was written.
        """
        remark = Remark(
            id=new_id(),
            attempt_id=attempt_id,
            profile_id=profile_id,
            set_id=set_id,
            at=at.astimezone(UTC),
            kind=kind,
            note=note,
            points=points,
        )
        with self._database.transaction():
            self._database.rows(
                _INSERT,
                [
                    remark.id,
                    attempt_id,
                    profile_id,
                    set_id,
                    remark.at.isoformat(timespec="milliseconds"),
                    str(kind),
                    note,
                    points,
                ],
            )
            forget_worked_set(self._database, profile_id, set_id)
        return remark

    def of_profile(self, profile_id: str, set_id: str = "") -> tuple[Remark, ...]:
        """A learner's, in order: on attempts at all sets, or at one."""
        if set_id:
            return self._read("profile_id = ? AND set_id = ?", [profile_id, set_id])
        return self._read("profile_id = ?", [profile_id])

    def of_set(self, set_id: str) -> tuple[Remark, ...]:
        """All learners', on attempts at one set, in order."""
        return self._read("set_id = ?", [set_id])

    def _read(self, where: str, values: list[object]) -> tuple[Remark, ...]:
        rows = self._database.rows(
            f"SELECT {COLUMNS} FROM remarks WHERE {where} ORDER BY id", values
        )
        return tuple(_from_row(row) for row in rows)


def all_rows(database: Database) -> list[Row]:
    """Every remark, for a copy of the store."""
    return database.rows(f"SELECT {COLUMNS} FROM remarks")


def add_row(database: Database, row: Row) -> None:
    """Adds a row of `COLUMNS` unless it is here."""
    database.rows(f"{_INSERT} ON CONFLICT (id) DO NOTHING", row)


def is_remark(row: Row) -> bool:
    """Whether a row read from a damaged file is a remark in every column."""
    if len(row) != 8 or not all(isinstance(value, str) for value in row[:7]):
        return False
    if not all(is_id(value) for value in row[:3]) or not isinstance(row[7], int | float):
        return False
    try:
        return _from_row(row).at.tzinfo is not None
    except ValueError:
        return False


def _from_row(row: Row) -> Remark:
    return Remark(
        id=row[0],
        attempt_id=row[1],
        profile_id=row[2],
        set_id=row[3],
        at=datetime.fromisoformat(row[4]),
        kind=RemarkKind(row[5]),
        note=clean(row[6]),
        points=float(row[7]),
    )
