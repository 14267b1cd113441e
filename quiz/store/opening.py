"""Opens the SQLite file, or a new one with what could be saved of a damaged one."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from quiz.errors import Problem
from quiz.store.attempts import Attempts
from quiz.store.copies import told
from quiz.store.database import Database, SqliteFile, damage_mark, damaged, is_damage
from quiz.store.ids import new_id
from quiz.store.merging import merge
from quiz.store.rescue import notice, salvaged, set_aside
from quiz.store.schema import migrate
from quiz.store.words import MarkedWords


def opened(path: Path) -> tuple[SqliteFile, tuple[Problem, ...]]:
    """The file opened; where it is damaged, a new one with what could be saved of it."""
    found = _identity(path)
    try:
        return _open(path, look_through=damage_mark(path).exists()), ()
    except sqlite3.Error as error:
        if not is_damage(error):
            raise
    if _identity(path) != found:
        # Another window has just done it.
        return _open(path), ()
    # First what can be saved, under another name: ended half-way, this leaves all as it was.
    fresh = path.with_name(f".{path.name}.rescue-{os.getpid()}")
    try:
        rescue = _open(fresh)
        try:
            with told(path):
                saved = merge(rescue, salvaged(path)).attempts
        finally:
            rescue.close()
        aside = set_aside(path)
        with told(path):
            fresh.rename(path)
    finally:
        for suffix in ("", "-wal", "-shm"):
            fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
    damage_mark(path).unlink(missing_ok=True)
    return _open(path), (notice(path, aside, saved),)


def _open(path: Path, *, look_through: bool = False) -> SqliteFile:
    database = SqliteFile(path)
    try:
        if look_through:
            if not database.sound():
                raise damaged("integrity_check")
            damage_mark(path).unlink(missing_ok=True)
        migrate(database)
        go_on_from_newest(database)
    except BaseException:
        database.close()
        raise
    database.opened()
    return database


def go_on_from_newest(database: Database) -> None:
    """New answers come after all that are there, though the clock was put back since."""
    new_id.go_on_from(max(Attempts(database).newest_id(), MarkedWords(database).newest_id()))


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file stands under a name."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino
