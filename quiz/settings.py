"""What the user likes: one TOML file under the config folder, read with care, never fatal.

    theme = "light"
    measure = 72

    [keys]
    hint = "f8"

What the file lacks has its default; what it has and we do not know is told, and left in it. It
is written with its comments and order kept. The language of the interface and the level are a
learner's, not the machine's: they stand in the profile.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from quiz.errors import Problem, QuizError, Severity, Spot
from quiz.files import write_whole
from quiz.paths import config_dir
from quiz.text import clean_line

FILE = "settings.toml"
"""The name of the file in the config folder."""

MAX_BYTES = 100_000
"""A larger file is not ours."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    "theme": ("dark", "light", "contrast", "terminal"),
    "density": ("compact", "normal", "airy"),
    "mode": ("training", "exam"),
    "start": ("library", "review"),
}
"""Setting -> the words it may hold, the first shown first."""

RANGES: Mapping[str, tuple[int, int]] = {"measure": (40, 100)}
"""Setting -> least and greatest number."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings in force.

    Attributes:
        theme: of colours; `terminal` is the terminal's own.
        measure: the widest line of a text, in terminal cells.
        density: of the text's lines on the screen.
        sounds: whether the terminal's bell rings at a verdict.
        reduced_motion: whether nothing moves by itself.
        reading_time: whether time and words a minute are told after reading.
        sure: whether one is asked « sure or unsure » before a verdict.
        mode: how a set is played unless one says otherwise.
        start: where the program opens if no set is named: the library, or what is due today if
            anything is.
        keys: name of an action -> keys that do it, parted by commas.
    """

    theme: str = "dark"
    measure: int = 68
    density: str = "normal"
    sounds: bool = False
    reduced_motion: bool = False
    reading_time: bool = False
    sure: bool = False
    mode: str = "training"
    start: str = "library"
    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


NAMES = tuple(one.name for one in fields(Settings))


def settings_file() -> Path:
    """Where the settings stand; the file may not exist."""
    return config_dir() / FILE


def load_settings(path: Path | None = None) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings of a file, and what in it was not understood: warnings, each with its cure."""
    path = path or settings_file()
    try:
        text = _text(path)
    except FileNotFoundError:
        return Settings(), ()  # the usual case costs no reader of TOML
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        return Settings(), (_warning("S004", path, detail=detail),)
    import tomllib

    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Settings(), (_unreadable(path, error),)
    settings, problems = Settings(), []
    for name, value in data.items():
        problem = _problem(path, name, value)
        if problem:
            problems.append(problem)
        elif name == "keys":
            keys, strange = _keys(path, value)
            settings = replace(settings, keys=MappingProxyType(keys))
            problems += strange
        else:
            settings = replace(settings, **{name: value})
    return settings, tuple(problems)


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Writes what differs from the file, whole or not at all; its comments and order stay.

    `keys` are never written: they are the file's own.

    Raises:
        QuizError: the file is not TOML (`S003`: nothing is lost by writing over it), or the
            machine refuses (`S005`).
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    # A file kept elsewhere and linked here stays a link.
    path = Path(os.path.realpath(path or settings_file()))
    try:
        document = tomlkit.parse(_text(path)) if path.exists() else tomlkit.document()
    except (TOMLKitError, RecursionError) as error:
        raise QuizError([_unreadable(path, error)]) from error
    except (OSError, ValueError) as error:
        raise _refused(path, error) from error
    default = Settings()
    for name in NAMES:
        value = getattr(settings, name)
        there = document.get(name, getattr(default, name))
        if name != "keys" and (there != value or type(there) is bool is not type(value)):
            # A value of the wrong kind may be a table: a plain one takes its place.
            document[name] = value
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, tomlkit.dumps(document).encode(), mode=0o600)
    except OSError as error:
        raise _refused(path, error) from error


def _text(path: Path) -> str:
    with path.open("rb") as file:
        found = file.read(MAX_BYTES + 1)
    if len(found) > MAX_BYTES:
        message = f"> {MAX_BYTES}"
        raise ValueError(message)
    return found.decode("utf-8-sig")


def _problem(path: Path, name: str, value: object) -> Problem | None:
    """What is wrong with one line; None if nothing is."""
    if name not in NAMES:
        near = _nearest(name, NAMES)
        return _warning("S001", path, name=clean_line(name), near=near)
    if name in CHOICES:
        fine = value in CHOICES[name] if isinstance(value, str) else False
        wanted = ", ".join(f'"{one}"' for one in CHOICES[name])
    elif name in RANGES:
        least, most = RANGES[name]
        fine = type(value) is int and least <= value <= most
        wanted = f"{least}–{most}"
    elif name == "keys":
        fine, wanted = isinstance(value, dict), "[keys]"
    else:
        fine, wanted = isinstance(value, bool), "true, false"
    if fine:
        return None
    shown = clean_line(str(value))[:40]
    return _warning("S002", path, name=name, value=shown, wanted=wanted)


def _keys(path: Path, table: Mapping[str, Any]) -> tuple[dict[str, str], list[Problem]]:
    keys, problems = {}, []
    for name, value in table.items():
        if isinstance(value, str) and value.strip():
            parts = (clean_line(part) for part in value.split(","))
            keys[clean_line(name)] = ",".join(part for part in parts if part)
        else:
            shown = clean_line(str(value))[:40]
            wanted = '"f8", "ctrl+t"'
            problems.append(
                _warning("S002", path, name=f"keys.{clean_line(name)}", value=shown, wanted=wanted)
            )
    return keys, problems


def _nearest(name: str, names: tuple[str, ...]) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, names, n=1, cutoff=0)), names[0])


def _unreadable(path: Path, error: Exception) -> Problem:
    """Where a file stops being TOML; both readers say it in their message."""
    place = re.search(r"line (\d+),? col(?:umn)? (\d+)", str(error))
    line, column = (int(place[1]), int(place[2])) if place else (0, 0)
    spot = Spot(str(path), line, column)
    return Problem("S003", Severity.WARNING, {"file": path.name, "line": str(line)}, spot)


def _warning(code: str, path: Path, **values: str) -> Problem:
    return Problem(code, Severity.WARNING, {"file": path.name, **values}, Spot(str(path)))


def _refused(path: Path, error: Exception) -> QuizError:
    detail = getattr(error, "strerror", None) or str(error)
    return QuizError.of("S005", file=str(path), detail=detail)
