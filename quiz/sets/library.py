"""The library: every set in the folders of content, good or broken."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from quiz.errors import Problem, QuizError, Severity, Spot
from quiz.paths import content_dirs
from quiz.sets.index import Entry, Index
from quiz.sets.loader import read_set
from quiz.sets.meant import nearest
from quiz.sets.source import read_bytes
from quiz.text import clean_line

_SUFFIXES = (".yaml", ".yml")
_MAX_FILES = 10_000
_MAX_DEPTH = 6
_KEPT = tuple(one.name for one in fields(Entry) if one.name not in ("mtime", "size"))


@dataclass(frozen=True, slots=True)
class SetInfo:
    """What a library shows of one set, and what an index of sets keeps of it.

    Attributes:
        id: of the set; the file's stem where the set is broken.
        minutes: advised time, or None.
        questions: how many.
        asked: type of question -> ids of those of the set, in its order.
        points: the sum.
        fictional: whether its facts are invented.
        problems: what stops it from being used, or a duplicate id; empty where all is well.
        playable: False where it is broken.
    """

    id: str
    title: str
    path: Path
    level: str = ""
    topics: tuple[str, ...] = ()
    minutes: int | None = None
    questions: int = 0
    points: float = 0
    words: int = 0
    fictional: bool = False
    playable: bool = False
    content_hash: str = ""
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def library(folders: Iterable[Path] | None = None) -> tuple[SetInfo, ...]:
    """The sets of folders, by default those of `quiz.paths.content_dirs()`, in that order.

    A broken set is listed with its problems. Where two sets have one id the first is kept as it
    is and the later is told so (E140).
    """
    first: dict[str, Path] = {}
    infos = []
    chosen = content_dirs() if folders is None else folders
    index = Index()
    for path in set_files(folder for folder in chosen if _is(folder, Path.exists)):
        info = set_info(path, index)
        if info.playable and info.id in first:
            spot = Spot(str(path), 1, 1, "id")
            values = {"id": info.id, "other": str(first[info.id])}
            twin = Problem("E140", Severity.ERROR, values, spot)
            info = replace(info, problems=(*info.problems, twin), playable=False)
        elif info.playable:
            first[info.id] = path
        infos.append(info)
    index.save()
    return tuple(infos)


def set_info(path: Path, index: Index | None = None) -> SetInfo:
    """What a library shows of the set in a file, broken or not; read once for each version.

    With an `index`, once for each version and all starts of the program.
    """
    try:
        state = path.stat()
    except OSError:
        return _broken(path, read_set(path).errors)
    if index is not None and (entry := index.get(path, state)) is not None:
        return _from_entry(path, entry)
    version = state.st_mtime_ns, state.st_size
    known = _read_before.get(path)
    if known is not None and known[0] == version:
        info = known[1]
    else:
        info = _info(path)
        if not _stands_alone(path):
            return info
        _read_before[path] = version, info
    if index is not None and info.playable:
        index.put(path, _to_entry(info, state))
    return info


_read_before: dict[Path, tuple[tuple[int, int], SetInfo]] = {}
"""By file its time of change, its size, and what it said then."""


def _stands_alone(path: Path) -> bool:
    """Whether nothing but its own file tells what a set is, so that it need not be read again."""
    try:
        return b"passage_file" not in read_bytes(path)
    except QuizError:
        return False


def _from_entry(path: Path, entry: Entry) -> SetInfo:
    kept = {name: getattr(entry, name) for name in _KEPT}
    return SetInfo(path=path, playable=True, **kept)


def _to_entry(info: SetInfo, state: os.stat_result) -> Entry:
    kept = {name: getattr(info, name) for name in _KEPT}
    return Entry(mtime=state.st_mtime_ns, size=state.st_size, **kept)


def _broken(path: Path, problems: tuple[Problem, ...]) -> SetInfo:
    """A set that cannot be read, under the name of its file."""
    name = clean_line(path.stem) or "?"
    return SetInfo(name, name, path, problems=problems)


def _info(path: Path) -> SetInfo:
    loaded = read_set(path)
    made = loaded.question_set
    if made is None:
        return _broken(path, loaded.errors)
    asked: dict[str, tuple[str, ...]] = {}
    for question in made.questions:
        asked[question.type] = (*asked.get(question.type, ()), question.id)
    return SetInfo(
        id=made.id,
        title=made.title,
        path=path,
        level=made.level.value,
        topics=made.topics,
        minutes=made.minutes,
        questions=len(made.questions),
        points=made.max_points,
        words=len(made.passage.text.split()),
        fictional=bool(made.source and made.source.fictional),
        playable=True,
        content_hash=made.content_hash,
        asked=asked,
    )


def set_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The YAML files among paths: files as they are, folders searched, each file once.

    Hidden files and folders are passed over; links to folders are not followed. A folder that may
    not be looked into comes as it is: whoever reads it is told so.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _in_folder(path) if is_folder(path) else (path,):
            real = os.path.realpath(found)
            if real not in seen:
                seen.add(real)
                yield found
            if len(seen) >= _MAX_FILES:
                return


def is_folder(path: Path) -> bool:
    """Whether it is one; what may not be looked at, or can be no path at all, is none."""
    return _is(path, Path.is_dir)


def _is(path: Path, question: Callable[[Path], bool]) -> bool:
    try:
        return question(path)
    except (OSError, ValueError):
        return False


def _in_folder(folder: Path) -> Iterator[Path]:
    base = len(folder.parts)
    closed: list[Path] = []
    for root, folders, files in os.walk(folder, onerror=lambda e: closed.append(Path(e.filename))):
        here = Path(root)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and len(here.parts) - base < _MAX_DEPTH
        )
        for name in sorted(files):
            if name.endswith(_SUFFIXES) and not name.startswith("."):
                yield here / name
    yield from closed


def find_set(id_or_path: str | Path) -> Path:
    """The file of a set named by its id, or by its path.

    Raises:
        QuizError: there is no such set (E141), with the nearest ids.
    """
    name = str(id_or_path)
    path = Path(name)
    looks_like_path = name.endswith(_SUFFIXES) or os.sep in name or isinstance(id_or_path, Path)
    if looks_like_path and not is_folder(path):
        return path
    infos = library()
    for playable in (True, False):
        for info in infos:
            if info.id == name and info.playable is playable:
                return info.path
    if _is(path, Path.is_file):
        return path
    ids = tuple(dict.fromkeys(info.id for info in infos if info.playable))
    best = nearest(name, ids)
    if best:
        raise QuizError.of("E141", value=name, nearest=best)
    raise QuizError.of("E142", value=name, ids=", ".join(ids[:12]) or "–")
