"""The door to what is kept: profiles, attempts, unfinished runs, and figures from them."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from quiz.errors import Problem, QuizError, Severity
from quiz.model import Attempt, Profile
from quiz.paths import data_dir
from quiz.store.attempts import Attempts
from quiz.store.cards import Cards
from quiz.store.database import Database, SqliteFile, is_damage
from quiz.store.figures import Progress
from quiz.store.profiles import Profiles
from quiz.store.runs import Runs
from quiz.store.schema import copies, migrate

FILE = "quiz.db"
"""The name of the SQLite file in the data folder."""

PERSONAL_TABLES = (
    "attempts",
    "runs",
    "worked_sets",
    "worked_kinds",
    "worked_schedules",
    "worked_cards",
)
"""What holds rows of a learner, under `profile_id`, besides `profiles`."""


class Store:
    """An open store. Use it as a context, or close it.

    Attributes:
        profiles: the learners.
        attempts: the log.
        runs: unfinished runs.
        progress: figures.
        cards: when questions come back.
        notices: what the user should be told about opening it, such as a damaged file set aside.
    """

    def __init__(self, database: Database, notices: tuple[Problem, ...] = ()) -> None:
        self._database = database
        self.notices = notices
        self.profiles = Profiles(database)
        self.attempts = Attempts(database)
        self.runs = Runs(database)
        self.progress = Progress(database)
        self.cards = Cards(database)

    @classmethod
    def open(cls, path: Path | None = None) -> Store:
        """Opens a SQLite file; else `QUIZ_DATABASE_URL`; else the file in the data folder.

        What is missing is created, an older schema brought up to date. A file that is damaged
        is moved aside, untouched, and an empty store takes its place: see `notices`.

        Raises:
            QuizError: it cannot be opened or created, or a newer program wrote it.
        """
        if path is None and (url := os.environ.get("QUIZ_DATABASE_URL")):
            from quiz.store.server import Server

            server = Server(url)
            migrate(server)
            return cls(server)
        path = path or data_dir() / FILE
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            detail = error.strerror or str(error)
            raise QuizError.of("D003", file=str(path), detail=detail) from error
        try:
            return cls(_opened(path))
        except sqlite3.Error as error:
            if not is_damage(error):
                raise QuizError.of("D006", file=str(path), detail=str(error)) from error
        aside = _set_aside(path)
        values = {"file": str(path), "aside": str(aside)}
        return cls(_opened(path), (Problem("D005", Severity.WARNING, values),))

    def record(self, attempt: Attempt) -> None:
        """Writes one attempt; when it returns, the row is on disk."""
        self.attempts.record(attempt)

    def forget(self, profile: Profile) -> None:
        """Erases a learner wholly: profile, attempts, unfinished runs.

        Copies that were made before migrations hold them too, so they go as well.
        """
        with self._database.transaction():
            for table in PERSONAL_TABLES:
                self._database.rows(f"DELETE FROM {table} WHERE profile_id = ?", [profile.id])
            self._database.rows("DELETE FROM profiles WHERE id = ?", [profile.id])
        if isinstance(self._database, SqliteFile):
            # What was deleted is overwritten in the file; the log must not keep it either.
            self._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
            for copy in copies(self._database.path):
                copy.unlink(missing_ok=True)

    def close(self) -> None:
        """Lets go of the file or the server."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _opened(path: Path) -> SqliteFile:
    database = SqliteFile(path)
    try:
        migrate(database)
    except BaseException:
        database.close()
        raise
    database.opened()
    return database


def _set_aside(path: Path) -> Path:
    """Moves a damaged file and its log out of the way, under a name not yet taken."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    count = 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{path.name}.damaged-{stamp}-{count}")
    try:
        for suffix in ("", "-wal", "-shm"):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise QuizError.of("D003", file=str(path), detail=error.strerror or str(error)) from error
    return aside
