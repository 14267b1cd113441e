"""A damaged file: it is set aside untouched, and what can still be read goes into a new one."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from quiz.errors import Problem, QuizError, Severity
from quiz.store.attempts import is_attempt
from quiz.store.copies import free_name, stamp
from quiz.store.database import Row
from quiz.store.ids import is_id
from quiz.store.merging import Contents
from quiz.store.profiles import name_key
from quiz.store.remarks import is_remark
from quiz.store.runs import is_mode
from quiz.store.salvage import records
from quiz.store.words import is_mark


def set_aside(path: Path) -> Path:
    """Moves a damaged file and its log out of the way, under a name not yet taken.

    Raises:
        QuizError: the folder does not allow it.
    """
    aside = free_name(path, f"damaged-{stamp()}")
    log, shared = (path.with_name(path.name + suffix) for suffix in ("-wal", "-shm"))
    try:
        # Copied before the file moves: ended half-way, this leaves nothing without its log. A
        # log whose file is gone is thrown away by SQLite when the new file is made.
        if log.exists():
            shutil.copyfile(log, aside.with_name(f"{aside.name}-wal"))
        path.rename(aside)
        log.unlink(missing_ok=True)
        shared.unlink(missing_ok=True)
    except OSError as error:
        raise QuizError.of("D003", file=str(path), detail=error.strerror or str(error)) from error
    return aside


def notice(path: Path, aside: Path, attempts: int) -> Problem:
    """What the user is told about it: `n` answers were saved."""
    values: dict[str, str | int | float] = {"file": str(path), "aside": str(aside), "n": attempts}
    return Problem("D005", Severity.WARNING, values)


def salvaged(path: Path) -> Contents:
    """What can still be read of a damaged store, each row whole.

    Raises:
        OSError: the file can't be read at all.
    """
    profiles: dict[str, Row] = {}
    merged: dict[str, str] = {}
    attempts: dict[str, Row] = {}
    runs: list[Row] = []
    remarks: dict[str, Row] = {}
    marks: dict[str, Row] = {}
    reviews: dict[str, Row] = {}
    for row in records(path):
        # In the file `day` stands fifth, where the first step of the schema put it.
        attempt = (*row[:4], *row[5:20], row[4], *row[20:]) if len(row) > 20 else ()
        if is_attempt(attempt):
            attempts[str(attempt[0])] = attempt
        elif is_attempt(row):
            # A review of a word: its table has the day last but one.
            reviews[str(row[0])] = row
        elif is_mark(row):
            marks[str(row[0])] = row
        elif is_remark(row):
            remarks[str(row[0])] = row
        elif _is_run(row):
            runs.append(row)
        elif _is_profile(row):
            # Rows written before the fourth step of the schema have no time of change.
            profiles[str(row[0])] = (row[0], row[1], *row[3:], *([""] * (6 - len(row))))
        elif len(row) == 2 and all(isinstance(value, str) and is_id(value) for value in row):
            merged[str(row[0])] = str(row[1])
    rows = (*attempts.values(), *reviews.values(), *marks.values())
    owners = {str(row[1]) for row in rows} - profiles.keys() - merged.keys()
    return Contents(
        profiles=[*profiles.values(), *map(_nameless, sorted(filter(is_id, owners)))],
        merged=merged,
        attempts=list(attempts.values()),
        runs=runs,
        remarks=list(remarks.values()),
        word_marks=list(marks.values()),
        word_reviews=list(reviews.values()),
    )


def _nameless(profile_id: str) -> Row:
    """Who answered, where the name is lost: told by a mark, and as old as can be.

    So the name comes back with a copy that is merged, and no one else's answers come with it.
    """
    return (profile_id, f"? {profile_id[-4:]}", "", "fr", "")


def _is_profile(row: Row) -> bool:
    return (
        len(row) in (5, 6)
        and all(isinstance(value, str) for value in row)
        and is_id(row[0])
        and row[2] == name_key(row[1]) != ""
    )


def _is_run(row: Row) -> bool:
    if len(row) != 6 or not all(isinstance(value, str) for value in row):
        return False
    try:
        return is_mode(row[2]) and isinstance(json.loads(row[4]), dict)
    except ValueError:
        return False
