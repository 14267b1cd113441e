"""What a library shows of each set, kept from one start to the next.

To read 1,000 sets takes seconds, to see that none has changed takes milliseconds. A set is known
by its file's path, time of change and size. The index is a cache: it may be deleted, damaged or
out of reach at any time, and the sets are then read again. Left out are sets that are broken,
that take their text from another file, or that changed a moment ago (a second change within the
clock's grain would not be seen).
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from quiz import __version__
from quiz.errors import QuizError
from quiz.paths import data_dir

FILE = "sets-index.json"
"""The name of the index in the data folder."""

MOST = 20_000
"""Entries kept; beyond, only the sets seen this time."""

_ANY_NAME = "surrogatepass"
"""Names of files are bytes, and may be of another encoding."""

GRAIN = 2.0
"""Seconds for which a change may hide behind the one before (FAT counts in twos)."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is kept of one set: all that `SetInfo` says of one without problems."""

    mtime: int
    size: int
    id: str
    title: str
    level: str
    topics: tuple[str, ...]
    minutes: int | None
    questions: int
    points: float
    words: int
    fictional: bool
    content_hash: str
    asked: dict[str, tuple[str, ...]]


class Index:
    """The index as it was read, and what is new since."""

    def __init__(self) -> None:
        self._file = _place()
        self._known: dict[str, Any] = _read(self._file)
        self._new: dict[str, Any] = {}
        self._seen: set[str] = set()

    def get(self, path: Path, state: os.stat_result) -> Entry | None:
        """What is kept of the set in a file, if the file is still the same."""
        key = os.path.abspath(path)  # noqa: PTH100 (no link followed: it is only a key)
        row = self._known.get(key)
        entry = _entry(row) if row is not None else None
        if entry is None or (entry.mtime, entry.size) != (state.st_mtime_ns, state.st_size):
            return None
        self._seen.add(key)
        return entry

    def put(self, path: Path, entry: Entry) -> None:
        """Keeps a set of which nothing but its file tells what it is."""
        if time.time() - entry.mtime / 1e9 >= GRAIN:
            key = os.path.abspath(path)  # noqa: PTH100
            self._new[key] = [getattr(entry, field.name) for field in fields(Entry)]

    def save(self) -> None:
        """Writes what is new, in one step; where that can't be done there is no index."""
        if not self._new or self._file is None or not self._file.parent.is_dir():
            return
        known = self._known
        if len(known) + len(self._new) > MOST:
            known = {key: row for key, row in known.items() if key in self._seen}
        content = {"version": __version__, "sets": known | self._new}
        part = self._file.with_name(f".{FILE}.part-{os.getpid()}")
        with suppress(OSError):
            try:
                text = json.dumps(content, ensure_ascii=False)
                part.write_text(text, encoding="utf-8", errors=_ANY_NAME)
                part.replace(self._file)
            finally:
                part.unlink(missing_ok=True)


def _place() -> Path | None:
    try:
        return data_dir() / FILE
    except QuizError:
        return None


def _read(file: Path | None) -> dict[str, Any]:
    """Rows by path; none where the file is of another program version, damaged or not there."""
    try:
        content = json.loads(file.read_text(encoding="utf-8", errors=_ANY_NAME)) if file else {}
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(content, Mapping) or content.get("version") != __version__:
        return {}
    sets = content.get("sets")
    return sets if isinstance(sets, dict) else {}


_TYPES: tuple[type | tuple[type, ...], ...] = (
    int,
    int,
    str,
    str,
    str,
    list,
    (int, type(None)),
    int,
    (int, float),
    int,
    bool,
    str,
    dict,
)


def _entry(row: object) -> Entry | None:
    """A row as an entry, None where it can't be one."""
    if not isinstance(row, list) or len(row) != len(_TYPES):
        return None
    if not all(isinstance(value, kind) for value, kind in zip(row, _TYPES, strict=True)):
        return None
    topics, asked = row[5], row[12]
    if not all(isinstance(ids, list) for ids in asked.values()):
        return None
    if not all(isinstance(text, str) for texts in (topics, *asked.values()) for text in texts):
        return None
    values = dict(zip((field.name for field in fields(Entry)), row, strict=True))
    kinds = {kind: tuple(ids) for kind, ids in asked.items()}
    return Entry(**values | {"topics": tuple(topics), "asked": kinds})
