"""The door to sets: a file in, a `QuestionSet` or all of its problems out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from quiz.errors import Problem, QuizError, Severity, Spot
from quiz.model import QuestionSet
from quiz.sets.build import build_set
from quiz.sets.cut import tell_cut_texts
from quiz.sets.description import ALL_KEYS
from quiz.sets.kinds import Report
from quiz.sets.loose_passage import loose_passage
from quiz.sets.meant import meant
from quiz.sets.passage import read_passage_file
from quiz.sets.source import content_hash, decode, read_bytes, split_lines
from quiz.sets.tree import Composer, Node, Scalar, Table, node_at

_NAMES = tuple(ALL_KEYS)
_HAS_A_KEY = re.compile(
    rf"(?:^[ \t-]{{0,20}}|[{{,][ \n]?)[\"']?(?:{'|'.join(_NAMES)})[\"']?\s?:", re.MULTILINE
)
"""Of a file without any it is said that it is no set, not what in it is no YAML."""


@dataclass(frozen=True)
class Loaded:
    """What came of reading a file.

    Attributes:
        name: of the file, as the user named it.
        question_set: None where there is an error.
        problems: errors and warnings, in the order of the file.
        text: of the file, decoded; empty where that failed.
        root: the tree of nodes; None where it is not YAML.
    """

    name: str
    question_set: QuestionSet | None
    problems: tuple[Problem, ...]
    text: str = field(default="", repr=False)
    root: Node | None = field(default=None, repr=False)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop the set from being used."""
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)

    @property
    def lines(self) -> list[str]:
        """The lines of the file; line 1 is at index 0."""
        return split_lines(self.text)

    def position(self, path: str) -> Spot:
        """The place of a key path such as `questions[3].answer`, or of its nearest parent."""
        if self.root is None:
            return Spot(self.name, path=path)
        return Spot(self.name, *node_at(self.root, path), path)


def load_set(path: Path | str) -> QuestionSet:
    """The set of a file.

    Raises:
        QuizError: with every error found.
    """
    loaded = read_set(path)
    if loaded.question_set is None:
        raise QuizError(loaded.errors)
    return loaded.question_set


def read_set(path: Path | str) -> Loaded:
    """The set of a file or its problems; raises nothing for a bad file."""
    path = Path(path)
    name = str(path)
    try:
        data = read_bytes(path, name)
    except QuizError as error:
        return Loaded(name, None, error.problems)
    return _read(data, name, path.parent)


def load_text(text: str, name: str = "<text>", folder: Path | None = None) -> Loaded:
    """As `read_set`, for text in memory; `folder` is where its `passage_file` may stand."""
    return _read(text.encode("utf-8", "replace"), name, folder)


def _read(data: bytes, name: str, folder: Path | None) -> Loaded:
    text, root, report = "", None, None
    try:
        text = decode(data, name)
        report = Report(name)
        root, report.problems = _compose(text, name)
        if root is None or (isinstance(root, Scalar) and not root.text):
            raise QuizError.of("E019", Spot(name, 1, 1))

        if _is_no_set(root) and not report.problems:
            raise QuizError.of("E165", Spot(name, 1, 1))

        def read_file(relative: str) -> str:
            spot = Spot(name, *node_at(root, "passage_file"), "passage_file")
            if folder is None:
                raise QuizError.of("E024", spot, file=relative)
            return read_passage_file(folder, relative, spot)

        tell_cut_texts(text, root, report)
        made = build_set(root, report, read_file)
        if any(p.code == "E112" and p.spot and p.spot.column == 1 for p in report.problems):
            report.problems = _without_passage_lines(report.problems, text, name)
    except QuizError as error:
        told = (*(report.problems if report else ()), *error.problems)
        return Loaded(name, None, told, text, root)
    problems = tuple(sorted(report.problems, key=_place))
    if made is not None:
        made = replace(made, content_hash=content_hash(data))
    return Loaded(name, made, problems, text, root)


def _is_no_set(root: Node) -> bool:
    """Whether a mapping has no key that the format has, or that was meant for one."""
    return isinstance(root, Table) and not any(meant(key.text, _NAMES) for key, _ in root.entries)


def _without_passage_lines(problems: list[Problem], text: str, name: str) -> list[Problem]:
    """The problems, with one for all lines of a passage at the margin that were taken for keys."""
    loose = loose_passage(split_lines(text))
    if loose is None:
        return problems
    taken = range(loose.first + 2, loose.last + 2)
    rest = [p for p in problems if not (p.spot and p.spot.line in taken)]
    return [*rest, loose.problem(name)] if len(rest) < len(problems) else problems


def _compose(text: str, name: str) -> tuple[Node | None, list[Problem]]:
    """The tree and what was wrong in making it, of the text mended where it does not parse."""
    import yaml

    composer = Composer(text, name)
    try:
        return composer.compose(), composer.problems
    except yaml.YAMLError:
        from quiz.sets.repair import mend

        mended, problems = mend(text, name)
    composer = Composer(mended, name)
    try:
        return composer.compose(), [*problems, *composer.problems]
    except yaml.YAMLError:
        if not _HAS_A_KEY.search(text):
            raise QuizError.of("E165", Spot(name, 1, 1)) from None
        raise QuizError(problems) from None


def _place(problem: Problem) -> tuple[int, int]:
    return (problem.spot.line, problem.spot.column) if problem.spot else (0, 0)
