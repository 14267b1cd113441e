"""What the program stands on, read from `pyproject.toml` and from what is installed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
WEB = PROJECT["optional-dependencies"]["web"]


def canonical(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted(*lines: str) -> list[Requirement]:
    """Requirements as objects."""
    return [Requirement(line) for line in lines]


def closure(requirements: list[Requirement]) -> dict[str, Distribution]:
    """Every installed package that these bring with them on this machine, by name."""
    found: dict[str, Distribution] = {}
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = list(requirements)
    while waiting:
        one = waiting.pop()
        name, extras = canonical(one.name), frozenset(one.extras)
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            # Beside an older one, a package may have gone that was wanted by it.
            continue
        waiting += _brought(found[name], extras)
    return found


def _brought(package: Distribution, extras: frozenset[str]) -> Iterator[Requirement]:
    for line in package.requires or ():
        one = Requirement(line)
        if one.marker is None or any(one.marker.evaluate({"extra": e}) for e in {"", *extras}):
            yield one


def locked(file: str) -> dict[str, tuple[str, list[str]]]:
    """Name -> version and hashes in a lock file."""
    text = (ROOT / file).read_text(encoding="utf-8").replace("\\\n", " ")
    found = {}
    for line in filter(None, text.splitlines()):
        match = re.fullmatch(r"([a-z0-9-]+)==([^\s;]+)(?:\s*;[^-]*?)?((?:\s+--hash=\S+)*)\s*", line)
        assert match, f"{file}: {line[:80]}"
        found[match[1]] = (match[2], re.findall(r"--hash=(\S+)", match[3]))
    return found
