"""Copies of the SQLite file: whole, in one piece, and never in the place of something else."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from quiz.errors import QuizError


def copy_file(source: Path, target: Path) -> None:
    """Writes a whole copy of a SQLite file, what is still in its log included.

    The copy is made beside its place under another name, looked through, and then put there in
    one step: who ends the program half-way leaves no half copy. Readable by its owner only.

    Raises:
        sqlite3.Error: the source can't be read, or is damaged.
        OSError: the copy can't be written.
    """
    part = target.with_name(f".{target.name}.part-{os.getpid()}")
    try:
        part.touch(mode=0o600)
        with (
            closing(sqlite3.connect(source, timeout=5, isolation_level=None)) as read,
            closing(sqlite3.connect(part, isolation_level=None)) as written,
        ):
            read.backup(written)
            # One file, that can be carried anywhere: no log beside it.
            written.execute("PRAGMA journal_mode=DELETE").fetchall()
            problems = written.execute("PRAGMA quick_check(1)").fetchall()
        if problems != [("ok",)]:
            message = f"quick_check: {problems[0][0]}"
            raise sqlite3.DatabaseError(message)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                part.with_name(part.name + suffix).unlink(missing_ok=True)


def free_name(path: Path, ending: str) -> Path:
    """A name beside a file, `ending` after its own, that is not yet taken."""
    stem = f"{path.name}.{ending}"
    name, count = path.with_name(stem), 1
    while name.exists():
        count += 1
        name = path.with_name(f"{stem}-{count}")
    return name


def stamp() -> str:
    """The time now, for a file's name."""
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")


def own_copies(path: Path) -> list[Path]:
    """Copies that the program laid beside a file, before a migration or a restore."""
    return sorted(
        file
        for file in path.parent.glob(f"{path.name}.before-*")
        if not file.name.endswith(("-wal", "-shm", "-journal"))
    )


def set_aside_files(path: Path) -> list[Path]:
    """Damaged files that were set aside, as they were found."""
    return sorted(
        file
        for file in path.parent.glob(f"{path.name}.damaged-*")
        if not file.name.endswith(("-wal", "-shm"))
    )


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Makes the refusals of the machine, where a copy is read or written, a user's sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise QuizError.of("D017", file=str(file), detail=str(error)) from error
    except OSError as error:
        detail = error.strerror or str(error)
        raise QuizError.of("D019", file=str(file), detail=detail) from error
