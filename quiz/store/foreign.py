"""Files of other stores: a backup to restore, another machine's answers to merge."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from quiz.errors import QuizError
from quiz.store.copies import copy_file, told
from quiz.store.database import SqliteFile
from quiz.store.schema import migrate


def is_store(path: Path) -> bool:
    """Whether a file is a store of ours, of whatever version."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            rows = file.execute(
                "SELECT count(*) FROM sqlite_master WHERE name IN ('schema_version', 'attempts')"
            ).fetchall()
    except sqlite3.Error:
        return False
    return rows == [(2,)]


@contextmanager
def brought_up_to_date(source: Path, folder: Path | None) -> Iterator[Path]:
    """A copy of another store's file brought up to our schema, for as long as it is needed.

    Raises:
        QuizError: there is no such file, or it is no store, damaged, or of a newer program.
    """
    with told(source):
        if not source.is_file():
            raise QuizError.of("D022", file=str(source))
    with TemporaryDirectory(prefix=".quiz-", dir=folder) as name:
        ready = Path(name) / "copy.db"
        with told(source):
            copy_file(source, ready)
        if not is_store(ready):
            raise QuizError.of("D023", file=str(source))
        copy = SqliteFile(ready)
        try:
            # It is told under the name that the user knows.
            copy.name = str(source)
            migrate(copy)
        finally:
            copy.close()
        yield ready
