"""Runs every check over files and folders, on all cores where there are many."""

from __future__ import annotations

import gc
import os
import re
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from quiz.errors import Problem, QuizError, Severity, Spot
from quiz.sets import Loaded, read_set, set_files
from quiz.sets.library import is_folder
from quiz.sets.source import read_bytes

_MANY = 80
"""From this many files on, starting processes costs less than they save."""
_CHUNK = 8
_PASSAGE_FILE = re.compile(
    rb"^passage_file:[ \t]*[\"']?([^\"'\s#][^\"'\r\n#]*?)[\"']?[ \t]*(?:#.*)?\r?$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class _Checked:
    problems: list[Problem]
    set_id: str = ""
    id_spot: Spot | None = None


def check_paths(paths: Iterable[Path]) -> Iterator[list[Problem]]:
    """The problems of each file, in order; folders are searched for sets.

    Beyond what one file shows: a path that does not exist (E001), a folder without a set (E143),
    two sets with one id (E140).
    """
    paths = list(paths)
    for path in paths:
        if is_folder(path) and next(iter(set_files([path])), None) is None:
            yield [Problem("E143", Severity.ERROR, {}, Spot(str(path), 1, 1))]
    first: dict[str, Path] = {}
    files = list(set_files(paths))
    for path, checked in zip(files, _check_files(files), strict=True):
        problems = checked.problems
        if checked.set_id in first:
            values = {"id": checked.set_id, "other": str(first[checked.set_id])}
            problems.append(Problem("E140", Severity.ERROR, values, checked.id_spot))
        elif checked.set_id:
            first[checked.set_id] = path
        yield problems


def versions(paths: Iterable[Path]) -> dict[Path, tuple[int, int]]:
    """What tells that a file has changed: its time and size.

    With each set the table of marked answers beside it and the passage that it names.
    """
    from quiz.teaching.marked_answers import beside

    found: dict[Path, tuple[int, int]] = {}
    for path in set_files(paths):
        if not _see(path, found):
            continue
        _see(beside(path), found)
        if passage := _passage_file(path, *found[path]):
            _see(passage, found)
    return found


def _see(file: Path, found: dict[Path, tuple[int, int]]) -> bool:
    try:
        state = file.stat()
    except (OSError, ValueError):
        return False
    found[file] = (state.st_mtime_ns, state.st_size)
    return True


@lru_cache(maxsize=4096)
def _passage_file(path: Path, _mtime: int, _size: int) -> Path | None:
    """The file in which a set has its text; read once for each version of the set."""
    try:
        match = _PASSAGE_FILE.search(read_bytes(path))
    except QuizError:
        return None
    return path.with_name(match[1].decode("utf-8", "replace")) if match else None


def check_loaded(loaded: Loaded) -> list[Problem]:
    """Errors of the loader, or else what the checks find, in the order of the file."""
    made = loaded.question_set
    if made is None:
        return list(loaded.problems)
    from quiz.teaching.check.checks import CHECKS
    from quiz.teaching.check.finding import Case
    from quiz.teaching.check.silence import without_silenced

    case = Case(loaded, made)
    for check in CHECKS:
        check(case)
    kept = without_silenced([*loaded.problems, *case.found], loaded.text, loaded.name)
    return sorted(kept, key=lambda p: _place(p, loaded.name))


def _place(problem: Problem, name: str) -> tuple[bool, int, int]:
    """The order of the set's own file, then of the table beside it."""
    spot = problem.spot or Spot(name)
    return spot.file != name, spot.line, spot.column


def _check_files(files: Sequence[Path]) -> Iterator[_Checked]:
    cores = os.cpu_count() or 1
    if len(files) < _MANY or cores == 1:
        yield from map(_check_file, files)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # A fork has everything imported already; but of a process with threads it may hang.
    forks = sys.platform == "linux" and threading.active_count() == 1
    if forks:
        _warm_up()
    context = get_context("fork" if forks else "spawn")
    with ProcessPoolExecutor(cores, context, _spare_collector) as pool:
        yield from pool.map(_check_file, files, chunksize=_CHUNK)


def _warm_up() -> None:
    """Imports what the checks need, so that each process need not."""
    import quiz.grading.families
    import quiz.teaching.check.checks
    import quiz.teaching.check.finding
    import quiz.teaching.check.silence  # noqa: F401


def _spare_collector() -> None:
    """A set leaves hardly any cycles: to look for them after each 700 objects is a tenth of it."""
    gc.freeze()
    gc.set_threshold(50_000)


def _check_file(path: Path) -> _Checked:
    loaded = read_set(path)
    # Read-only views of values do not cross from one process to another.
    problems = [replace(p, values=dict(p.values)) for p in check_loaded(loaded)]
    if loaded.question_set is None:
        return _Checked(problems)
    return _Checked(problems, loaded.question_set.id, loaded.position("id"))
