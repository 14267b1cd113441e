"""Runs every check over files and folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from quiz.errors import Problem, Severity, Spot
from quiz.sets import Loaded, read_set, set_files


def check_paths(paths: Iterable[Path]) -> Iterator[list[Problem]]:
    """The problems of each file, in order; folders are searched for sets.

    Raises:
        QuizError: a path does not exist (E001), or a folder holds no set (E143).
    """
    first: dict[str, str] = {}
    for path in paths:
        if path.is_dir() and not any(True for _ in set_files([path])):
            yield [Problem("E143", Severity.ERROR, {}, Spot(str(path)))]
    for path in set_files(paths):
        loaded = read_set(path)
        problems = check_loaded(loaded)
        if loaded.question_set is not None:
            set_id = loaded.question_set.id
            if set_id in first:
                values = {"id": set_id, "other": first[set_id]}
                problems.append(Problem("E140", Severity.ERROR, values, loaded.position("id")))
            first.setdefault(set_id, loaded.name)
        yield problems


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
    kept = without_silenced([*loaded.problems, *case.found], loaded.lines, loaded.name)
    return sorted(kept, key=lambda p: (p.spot.line, p.spot.column) if p.spot else (0, 0))
