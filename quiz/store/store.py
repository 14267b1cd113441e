"""The door to what is kept: profiles, attempts, unfinished runs, and figures from them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from quiz.errors import Problem, QuizError
from quiz.model import Attempt, Profile
from quiz.paths import data_dir
from quiz.store.attempts import Attempts
from quiz.store.cards import Cards
from quiz.store.copies import copy_file, free_name, own_copies, set_aside_files, stamp, told
from quiz.store.database import Database, SqliteFile, damage_mark
from quiz.store.figures import Progress
from quiz.store.foreign import brought_up_to_date, is_store
from quiz.store.merging import Merged, contents, ids_that_went_into, merge
from quiz.store.opening import go_on_from_newest, opened
from quiz.store.profiles import Profiles
from quiz.store.remarks import Remarks
from quiz.store.rescue import salvaged
from quiz.store.runs import Runs
from quiz.store.schema import migrate
from quiz.store.words import MarkedWords

FILE = "quiz.db"
"""The name of the SQLite file in the data folder."""

PERSONAL_TABLES = (
    "attempts",
    "remarks",
    "word_marks",
    "word_reviews",
    "runs",
    "worked_sets",
    "worked_kinds",
    "worked_schedules",
    "worked_cards",
    "tally_sets",
    "tally_days",
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
        remarks: what learners say of their attempts.
        words: those that learners marked, and reviews of them.
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
        self.remarks = Remarks(database)
        self.words = MarkedWords(database)

    @classmethod
    def open(cls, path: Path | None = None) -> Store:
        """Opens a SQLite file; else `QUIZ_DATABASE_URL`; else the file in the data folder.

        What is missing is created, an older schema brought up to date. A file that is damaged
        is moved aside, untouched, and a new one takes its place, with every row that could still
        be read: see `notices`.

        Raises:
            QuizError: it cannot be opened or created, or a newer program wrote it.
        """
        if path is None and (url := os.environ.get("QUIZ_DATABASE_URL")):
            from quiz.store.server import Server

            server = Server(url)
            migrate(server)
            go_on_from_newest(server)
            return cls(server)
        path = path or data_dir() / FILE
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            detail = error.strerror or str(error)
            raise QuizError.of("D003", file=str(path), detail=detail) from error
        try:
            database, notices = opened(path)
        except sqlite3.Error as error:
            raise QuizError.of("D006", file=str(path), detail=str(error)) from error
        return cls(database, notices)

    def again(self) -> Store:
        """A second connection to the same place, for another thread.

        Raises:
            QuizError: it cannot be opened.
        """
        return Store(self._database.again())

    def record(self, attempt: Attempt) -> None:
        """Writes one attempt; when it returns, the row is on disk."""
        self.attempts.record(attempt)

    def forget(self, profile: Profile) -> tuple[Path, ...]:
        """Erases a learner wholly: profile, attempts, unfinished runs, here and in our copies.

        Returns:
            Files that may still hold words of the learner and are not ours to change: damaged
            ones that were set aside.
        """
        return self._erase(profile.id)

    def reset(self, profile: Profile) -> tuple[Path, ...]:
        """Erases all that a learner has answered or marked, as `forget` does; the profile stays."""
        return self._erase(profile.id, keep_profile=True)

    def _erase(self, profile_id: str, *, keep_profile: bool = False) -> tuple[Path, ...]:
        # In a copy made before a merge the learner may still stand under an id that is no more.
        ids = [profile_id, *ids_that_went_into(self._database, profile_id)]
        _erase(self._database, ids, keep_profile=keep_profile)
        if not isinstance(self._database, SqliteFile):
            return ()
        path = self._database.path
        for copy in own_copies(path):
            try:
                older = SqliteFile(copy)
                try:
                    _erase(older, ids, keep_profile=keep_profile)
                finally:
                    older.close()
            except (QuizError, sqlite3.Error):
                # What can't be read can't be cleaned.
                for file in (copy, damage_mark(copy)):
                    file.unlink(missing_ok=True)
        return tuple(set_aside_files(path))

    def backup(self, target: Path) -> int:
        """Writes a whole copy to a file, in the place of an older copy at most.

        Returns:
            How many attempts it holds.

        Raises:
            QuizError: the file is something else (`D020`) or this store (`D021`), it can't be
                written, or the store is on a server (`D018`).
        """
        path = self._file()
        with told(target):
            if target.exists():
                if target.samefile(path):
                    raise QuizError.of("D021", file=str(target))
                if not is_store(target):
                    raise QuizError.of("D020", file=str(target))
            copy_file(path, target)
        return self.attempts.count()

    def restore(self, source: Path) -> Path:
        """Takes a copy's contents in the place of all that is here, in one step.

        Returns:
            The file in which what was here is kept.

        Raises:
            QuizError: the copy is no store, is damaged or was written by a newer program; or
                this store is on a server. All is as it was.
        """
        path = self._file()
        with brought_up_to_date(source, path.parent) as ready:
            kept = free_name(path, f"before-restore-{stamp()}")
            with told(kept):
                copy_file(path, kept)
            self._database_file.replace_from(ready)
        return kept

    def merge(self, source: Path) -> Merged:
        """Adds what another store's file holds; see `quiz.store.merging`.

        A damaged file gives what can still be read of it. The file itself is not changed.

        Raises:
            QuizError: it is no store, or a newer program wrote it, or the machine refuses.
        """
        folder = self._database.path.parent if isinstance(self._database, SqliteFile) else None
        try:
            with brought_up_to_date(source, folder) as ready:
                other = SqliteFile(ready)
                try:
                    return merge(self._database, contents(other))
                finally:
                    other.close()
        except QuizError as error:
            if error.problems[0].code != "D017":
                raise
            with told(source):
                found = salvaged(source)
            if not found.attempts and not found.profiles:
                raise
            return merge(self._database, found)

    @property
    def _database_file(self) -> SqliteFile:
        if not isinstance(self._database, SqliteFile):
            raise QuizError.of("D018", url=self._database.name)
        return self._database

    def _file(self) -> Path:
        return self._database_file.path

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


def _erase(database: Database, profile_ids: Iterable[str], *, keep_profile: bool = False) -> None:
    with database.transaction():
        for profile_id in profile_ids:
            for table in PERSONAL_TABLES:
                if database.has_table(table):
                    database.rows(f"DELETE FROM {table} WHERE profile_id = ?", [profile_id])
            if not keep_profile:
                if database.has_table("merged_profiles"):
                    database.rows("DELETE FROM merged_profiles WHERE into_id = ?", [profile_id])
                database.rows("DELETE FROM profiles WHERE id = ?", [profile_id])
    if isinstance(database, SqliteFile):
        # What was deleted is overwritten in the file; the log must not keep it either.
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
