"""The one kind of error that a user sees: what is wrong, where, and the cure.

A problem is a code with values; its sentence and its cure are words, so they live in
`quiz.locale` under `problem.CODE` and `problem.CODE.cure`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Severity(StrEnum):
    """How bad: an error stops the set from being used."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file.

    Attributes:
        file: as the user named it.
        line: from 1; 0 where the file as a whole is meant.
        column: from 1; 0 likewise.
        path: the key's path, such as `questions[3].answer`; may be empty.
    """

    file: str
    line: int = 0
    column: int = 0
    path: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, or doubtful."""

    code: str
    severity: Severity = Severity.ERROR
    values: Mapping[str, str | int | float] = field(default_factory=lambda: MappingProxyType({}))
    spot: Spot | None = None


class QuizError(Exception):
    """A user's mistake, or the machine's refusal, told in words.

    Attributes:
        problems: at least one; several where a file has several.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{p.spot or ''} {p.code}".strip() for p in self.problems))

    @classmethod
    def of(cls, code: str, spot: Spot | None = None, **values: str | float) -> QuizError:
        """An error of one problem."""
        return cls([Problem(code, Severity.ERROR, values, spot)])
