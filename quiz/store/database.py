"""A connection to where attempts are kept: a SQLite file, or a server by `QUIZ_DATABASE_URL`.

The SQLite file, which nearly everyone uses, is opened by `sqlite3` itself: 5 ms at start,
against 37 for peewee. A server's URL goes through peewee, loaded only then. The SQL of this
package is what SQLite and PostgreSQL both speak, with `?` for values.
"""

from __future__ import annotations

import os
import random
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from quiz.errors import QuizError

BUSY_SECONDS = 5
"""How long to wait for another program that is writing, while nothing of it arrives."""

LINE_SECONDS = 60
"""How long to wait at most where others write one after the other, and the turn will come."""

_LOOKS_AGAIN = (0.001, 0.02)
"""Shortest and longest pause, in seconds, between two looks whether the file is free."""

Row = Sequence[Any]


class Database(Protocol):
    """What the store needs of a database."""

    name: str
    """As shown to a user: a file's path, or a URL without its password."""

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Runs a statement; all its rows, none for one that gives none."""

    def transaction(self) -> AbstractContextManager[object]:
        """A context in which all statements hold, or none. Takes the right to write at once."""

    def has_table(self, name: str) -> bool:
        """Whether there is a table of that name."""

    def again(self) -> Database:
        """A second connection to the same place, for another thread."""

    def close(self) -> None:
        """Lets go of the file or the server."""


class SqliteFile:
    """A SQLite file: write-ahead log, and each transaction synced to disk before it returns."""

    def __init__(self, path: Path) -> None:
        """Opens or creates the file; a new one is its owner's alone, wherever it is kept.

        Raises:
            QuizError: it cannot be opened.
            sqlite3.DatabaseError: it is damaged, or no database.
        """
        self.path = path
        self.name = str(path)
        self._is_open = False
        with self._told():
            with suppress(OSError):  # SQLite says the same, and better
                os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o600))
            self._connection = sqlite3.connect(path, timeout=0, isolation_level=None)
            try:
                # synchronous=FULL: a verdict is shown only once its attempt would survive a
                # power cut. secure_delete: who is forgotten leaves no words in free pages.
                for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
                    self._patiently(f"PRAGMA {pragma}")
                self._patiently("SELECT count(*) FROM sqlite_master")
            except BaseException:
                self._connection.close()
                raise

    def opened(self) -> None:
        """From here on damage is told to the user; until then it is raised as it is."""
        self._is_open = True

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Runs a statement.

        Raises:
            QuizError: the machine refuses: locked, read-only, full, damaged.
        """
        with self._told():
            return self._patiently(sql, tuple(values))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A context in which all statements hold, or none."""
        self.rows("BEGIN IMMEDIATE")
        try:
            yield
            self.rows("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def has_table(self, name: str) -> bool:
        """Whether there is a table of that name."""
        return bool(self.rows("SELECT 1 FROM sqlite_master WHERE type='table' AND name=?", [name]))

    def again(self) -> SqliteFile:
        """A second connection to the same file, for another thread.

        Raises:
            QuizError: it cannot be opened.
        """
        other = SqliteFile(self.path)
        other.opened()
        return other

    def sound(self) -> bool:
        """Whether nothing is wrong anywhere in the file. Slow: reads all of it, twice."""
        try:
            if self._connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
                return False
            tables = self._connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
            for (name,) in tables.fetchall():
                # SQLite does not look whether its texts are texts.
                for _ in self._connection.execute(f'SELECT * FROM "{name}"'):
                    pass
        except sqlite3.Error as error:
            if is_damage(error):
                return False
            raise
        return True

    def replace_from(self, path: Path) -> None:
        """Puts what another SQLite file holds in the place of all that is here, in one step.

        Other programs that have this file open see the new contents from then on.

        Raises:
            QuizError: the machine refuses; all is as it was.
        """
        with self._told():
            source = sqlite3.connect(path)
            try:
                source.backup(self._connection)
            finally:
                source.close()

    def close(self) -> None:
        """Lets go of the file."""
        self._connection.close()

    def _patiently(self, sql: str, values: tuple[object, ...] = ()) -> list[Row]:
        """Runs a statement; while other programs write, again.

        One that holds the file is waited for `BUSY_SECONDS`; where many write in turn, so that
        new rows arrive all the time, `LINE_SECONDS`. SQLite's own way of waiting
        (`sqliteDefaultBusyCallback`) looks the more seldom the longer it has waited, so that with
        many writers those who came last pass first and the first give up. Pauses by chance that
        do not grow give each the same chance at each look.
        """
        began = time.monotonic()
        until, last = began + BUSY_SECONDS, began + LINE_SECONDS
        version: object = None
        while True:
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.OperationalError as error:
                if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                version = self._version() if version is None else version
                if (now := time.monotonic()) >= until:
                    newer = self._version()
                    if newer == version or now >= last:
                        raise
                    version, until = newer, now + BUSY_SECONDS
            time.sleep(random.uniform(*_LOOKS_AGAIN))  # noqa: S311, no secret hangs on it

    def _version(self) -> object:
        """Another one each time that another connection has written; 0 where it cannot be read."""
        try:
            return self._connection.execute("PRAGMA data_version").fetchone()[0]
        except sqlite3.OperationalError:
            return 0

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            with _its_own_words():
                yield
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            raise
        except sqlite3.Error as error:
            code = _REFUSALS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
            if is_damage(error):
                code = "D008" if self._is_open else None
                mark_damage(self.path)
            elif code is None and self._is_open:
                code = "D006"
            if code is None:
                raise
            raise QuizError.of(code, file=self.name, detail=str(error)) from error


_REFUSALS = {
    sqlite3.SQLITE_BUSY: "D002",
    sqlite3.SQLITE_LOCKED: "D002",
    sqlite3.SQLITE_READONLY: "D003",
    sqlite3.SQLITE_CANTOPEN: "D003",
    sqlite3.SQLITE_PERM: "D003",
    sqlite3.SQLITE_AUTH: "D003",
    sqlite3.SQLITE_FULL: "D004",
    sqlite3.SQLITE_IOERR: "D006",
}
"""Primary result codes of SQLite -> problem codes. Damage (`SQLITE_CORRUPT`, `SQLITE_NOTADB`)
is left to the store, which sets such a file aside when it opens one."""

DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def damaged(detail: str) -> sqlite3.DatabaseError:
    """The error of a file found damaged by other means than SQLite's result codes."""
    error = sqlite3.DatabaseError(detail)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


@contextmanager
def _its_own_words() -> Iterator[None]:
    """What SQLite says of a damaged schema holds pieces of it, that may be no text any more."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise damaged(str(error)) from error


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that the file is damaged, or no database at all."""
    code = getattr(error, "sqlite_errorcode", 0)
    return (
        code & 0xFF in DAMAGED
        # A page that should be there is beyond the end of the file.
        or code == sqlite3.SQLITE_IOERR_SHORT_READ
        or str(error).startswith("Could not decode to UTF-8")
    )


def mark_damage(path: Path) -> None:
    """Leaves word beside a file that damage was met, so that it is looked through when opened."""
    with suppress(OSError):
        damage_mark(path).touch()


def damage_mark(path: Path) -> Path:
    """The file that says so."""
    return path.with_name(f"{path.name}.to-check")
