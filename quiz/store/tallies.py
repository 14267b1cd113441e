"""Counts of the log that are written with each attempt, in its transaction.

They spare a reader of figures to go through the whole log: what has changed since figures were
worked out, and what was done each day, reviews of words among it. They can be made again from the
log at any time.
"""

from __future__ import annotations

from quiz.model import Attempt
from quiz.store.database import Database

WORKED = ("worked_sets", "worked_kinds", "worked_schedules", "worked_cards")
"""Tables of what was worked out from the log, under `profile_id`."""

_SETS = """INSERT INTO tally_sets (profile_id, set_id, attempts, last_id) VALUES (?, ?, 1, ?)
    ON CONFLICT (profile_id, set_id) DO UPDATE SET
        attempts = tally_sets.attempts + 1,
        last_id = CASE WHEN excluded.last_id > tally_sets.last_id
            THEN excluded.last_id ELSE tally_sets.last_id END"""

_DAYS = """INSERT INTO tally_days (profile_id, day, attempts, points, seconds)
    VALUES (?, ?, 1, ?, ?)
    ON CONFLICT (profile_id, day) DO UPDATE SET
        attempts = tally_days.attempts + 1,
        points = tally_days.points + excluded.points,
        seconds = tally_days.seconds + excluded.seconds"""


def add(database: Database, attempt: Attempt, day: str) -> None:
    """Counts one attempt just written on a learner's day, ISO 8601."""
    database.rows(_SETS, [attempt.profile_id, attempt.set_id, attempt.id])
    add_day(database, attempt, day)


def add_day(database: Database, attempt: Attempt, day: str) -> None:
    """Counts one try just written, at a question or at a word, as done on that day."""
    if attempt.counted:
        database.rows(_DAYS, [attempt.profile_id, day, attempt.points, attempt.seconds])


def rebuild(database: Database, profile_id: str) -> None:
    """Counts a learner's attempts again, and on which days words were gone over too.

    Call it in a transaction.
    """
    for table in ("tally_sets", "tally_days"):
        database.rows(f"DELETE FROM {table} WHERE profile_id = ?", [profile_id])
    database.rows(
        "INSERT INTO tally_sets SELECT profile_id, set_id, count(*), max(id) FROM attempts "
        "WHERE profile_id = ? GROUP BY profile_id, set_id",
        [profile_id],
    )
    database.rows(
        """INSERT INTO tally_days SELECT profile_id, day, count(*), sum(points), sum(seconds)
        FROM (
            SELECT profile_id, day, points, seconds, counted FROM attempts WHERE profile_id = ?
            UNION ALL
            SELECT profile_id, day, points, seconds, counted FROM word_reviews WHERE profile_id = ?
        ) AS tries WHERE counted = 1 GROUP BY profile_id, day""",
        [profile_id, profile_id],
    )


def forget_worked(database: Database, profile_id: str) -> None:
    """Lets go of what was worked out for a learner; it is worked out again when asked for."""
    for table in WORKED:
        database.rows(f"DELETE FROM {table} WHERE profile_id = ?", [profile_id])


def forget_worked_set(database: Database, profile_id: str, set_id: str) -> None:
    """The same for one set: its attempts are as they were, but count for something else now."""
    for table in WORKED:
        database.rows(
            f"DELETE FROM {table} WHERE profile_id = ? AND set_id = ?", [profile_id, set_id]
        )
