"""The tables, as numbered steps from an empty database on.

A step that has been released is never edited: a change is a new step at the end. Steps run by
themselves in one transaction, after a copy of the file is laid beside it.
"""

from __future__ import annotations

from datetime import UTC, datetime

from quiz.errors import QuizError
from quiz.store.copies import copy_file, free_name, told
from quiz.store.database import Database, SqliteFile

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE profiles (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL UNIQUE,
            level TEXT NOT NULL,
            language TEXT NOT NULL
        )""",
        """CREATE TABLE attempts (
            id TEXT PRIMARY KEY,
            profile_id TEXT NOT NULL,
            run_id TEXT NOT NULL,
            at TEXT NOT NULL,
            day TEXT NOT NULL,
            mode TEXT NOT NULL,
            set_id TEXT NOT NULL,
            set_hash TEXT NOT NULL,
            question_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            number INTEGER NOT NULL,
            response TEXT NOT NULL,
            status TEXT NOT NULL,
            score DOUBLE PRECISION NOT NULL,
            points DOUBLE PRECISION NOT NULL,
            max_points DOUBLE PRECISION NOT NULL,
            reasons TEXT NOT NULL,
            seconds DOUBLE PRECISION NOT NULL,
            hints INTEGER NOT NULL,
            app_version TEXT NOT NULL,
            counted INTEGER NOT NULL
        )""",
        # Holds all that the figures need, so that they never read the rows themselves.
        """CREATE INDEX attempts_figures ON attempts (
            profile_id, counted, set_id, question_id, run_id,
            id, kind, points, max_points, at, seconds, day
        )""",
        "CREATE INDEX attempts_of_run ON attempts (run_id, id)",
        """CREATE TABLE runs (
            profile_id TEXT NOT NULL,
            set_id TEXT NOT NULL,
            mode TEXT NOT NULL,
            run_id TEXT NOT NULL,
            state TEXT NOT NULL,
            saved_at TEXT NOT NULL,
            PRIMARY KEY (profile_id, set_id, mode)
        )""",
    ),
    (
        # Figures worked out already; see `quiz.store.figures`. May be emptied at any time.
        """CREATE TABLE worked_sets (
            profile_id TEXT NOT NULL,
            set_id TEXT NOT NULL,
            seen_count INTEGER NOT NULL,
            seen_id TEXT NOT NULL,
            best DOUBLE PRECISION NOT NULL,
            PRIMARY KEY (profile_id, set_id)
        )""",
        """CREATE TABLE worked_kinds (
            profile_id TEXT NOT NULL,
            set_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            questions INTEGER NOT NULL,
            points DOUBLE PRECISION NOT NULL,
            max_points DOUBLE PRECISION NOT NULL,
            last TEXT NOT NULL,
            seconds DOUBLE PRECISION NOT NULL,
            PRIMARY KEY (profile_id, set_id, kind)
        )""",
        "CREATE INDEX attempts_of_set ON attempts (profile_id, set_id, id)",
    ),
    (
        # When questions come back, worked out already; see `quiz.learning.schedule`. May be
        # emptied at any time.
        """CREATE TABLE worked_schedules (
            profile_id TEXT NOT NULL,
            set_id TEXT NOT NULL,
            seen_count INTEGER NOT NULL,
            seen_id TEXT NOT NULL,
            rules TEXT NOT NULL,
            PRIMARY KEY (profile_id, set_id)
        )""",
        """CREATE TABLE worked_cards (
            profile_id TEXT NOT NULL,
            set_id TEXT NOT NULL,
            question_id TEXT NOT NULL,
            due TEXT NOT NULL,
            last_review TEXT NOT NULL,
            stability DOUBLE PRECISION NOT NULL,
            reviews INTEGER NOT NULL,
            lapses INTEGER NOT NULL,
            PRIMARY KEY (profile_id, set_id, question_id)
        )""",
        "CREATE INDEX cards_by_due ON worked_cards (profile_id, due)",
    ),
    (
        # For the union of two stores; see `quiz.store.merging`.
        "ALTER TABLE profiles ADD COLUMN changed_at TEXT NOT NULL DEFAULT ''",
        "CREATE TABLE merged_profiles (id TEXT PRIMARY KEY, into_id TEXT NOT NULL)",
        # Counts of the log, so that no figure has to go through it; see `quiz.store.tallies`.
        """CREATE TABLE tally_sets (
            profile_id TEXT NOT NULL,
            set_id TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            last_id TEXT NOT NULL,
            PRIMARY KEY (profile_id, set_id)
        )""",
        """INSERT INTO tally_sets SELECT profile_id, set_id, count(*), max(id)
            FROM attempts GROUP BY profile_id, set_id""",
        """CREATE TABLE tally_days (
            profile_id TEXT NOT NULL,
            day TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            points DOUBLE PRECISION NOT NULL,
            seconds DOUBLE PRECISION NOT NULL,
            PRIMARY KEY (profile_id, day)
        )""",
        """INSERT INTO tally_days SELECT profile_id, day, count(*), sum(points), sum(seconds)
            FROM attempts WHERE counted = 1 GROUP BY profile_id, day""",
    ),
    (
        # What learners say of their attempts; it only grows. See `quiz.store.remarks`.
        """CREATE TABLE remarks (
            id TEXT PRIMARY KEY,
            attempt_id TEXT NOT NULL,
            profile_id TEXT NOT NULL,
            set_id TEXT NOT NULL,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            note TEXT NOT NULL,
            points DOUBLE PRECISION NOT NULL
        )""",
        "CREATE INDEX remarks_of_attempt ON remarks (attempt_id, kind, points)",
        "CREATE INDEX remarks_of_set ON remarks (set_id, profile_id)",
    ),
    (
        # Words marked in what is read, and how reviews of them went; both only grow. See
        # `quiz.store.words`.
        """CREATE TABLE word_marks (
            id TEXT PRIMARY KEY,
            profile_id TEXT NOT NULL,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            set_id TEXT NOT NULL,
            word_key TEXT NOT NULL,
            set_hash TEXT NOT NULL,
            title TEXT NOT NULL,
            word TEXT NOT NULL,
            form TEXT NOT NULL,
            sentence TEXT NOT NULL,
            start_at INTEGER NOT NULL,
            place INTEGER NOT NULL,
            paragraph INTEGER NOT NULL,
            meaning TEXT NOT NULL
        )""",
        "CREATE INDEX word_marks_of_set ON word_marks (profile_id, set_id, word_key, id)",
        # As `attempts`, the day last but one: see `quiz.store.attempts.ALL_COLUMNS`.
        """CREATE TABLE word_reviews (
            id TEXT PRIMARY KEY,
            profile_id TEXT NOT NULL,
            run_id TEXT NOT NULL,
            at TEXT NOT NULL,
            mode TEXT NOT NULL,
            set_id TEXT NOT NULL,
            set_hash TEXT NOT NULL,
            question_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            number INTEGER NOT NULL,
            response TEXT NOT NULL,
            status TEXT NOT NULL,
            score DOUBLE PRECISION NOT NULL,
            points DOUBLE PRECISION NOT NULL,
            max_points DOUBLE PRECISION NOT NULL,
            reasons TEXT NOT NULL,
            seconds DOUBLE PRECISION NOT NULL,
            hints INTEGER NOT NULL,
            app_version TEXT NOT NULL,
            day TEXT NOT NULL,
            counted INTEGER NOT NULL
        )""",
        "CREATE INDEX word_reviews_of_learner ON word_reviews (profile_id, id)",
    ),
)

VERSION = len(MIGRATIONS)
"""The version of the schema that this program writes."""


def migrate(database: Database, steps: tuple[tuple[str, ...], ...] = MIGRATIONS) -> None:
    """Brings a database up to the schema of `steps`; does nothing where it is there already.

    Raises:
        QuizError: a newer program wrote it (`D001`), or it is not a store of ours (`D007`).
    """
    found = _version(database)
    if found == len(steps):
        return
    if found > len(steps):
        raise QuizError.of("D001", file=database.name, found=found, known=len(steps))
    with database.transaction():
        # Another program may have done it since: only now can no one else write.
        found = _version(database)
        if found and found < len(steps) and isinstance(database, SqliteFile):
            copy = free_name(database.path, f"before-v{found + 1}")
            with told(copy):
                copy_file(database.path, copy)
        if not database.has_table("schema_version"):
            database.rows(
                "CREATE TABLE schema_version (version INTEGER PRIMARY KEY, at TEXT NOT NULL)"
            )
        for version, statements in enumerate(steps, 1):
            if version > found:
                for statement in statements:
                    database.rows(statement)
                now = datetime.now(UTC).isoformat(timespec="seconds")
                database.rows("INSERT INTO schema_version VALUES (?, ?)", [version, now])


def _version(database: Database) -> int:
    if not database.has_table("schema_version"):
        if database.has_table("attempts") or database.has_table("profiles"):
            raise QuizError.of("D007", file=database.name)
        return 0
    return int(database.rows("SELECT max(version) FROM schema_version")[0][0] or 0)
