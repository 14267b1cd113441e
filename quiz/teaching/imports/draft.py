"""What a reader of another format hands over: keys of the set format, and what was left behind."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from quiz.errors import Problem, Severity, Spot

Fields = dict[str, Any]

MAX_QUESTIONS = 500
_NAME = 60


@dataclass
class Draft:
    """A set in the making.

    Attributes:
        name: of the file, for messages.
        head: keys of the set; `id`, `title`, `level` and `passage` may be missing.
        questions: keys of each question; each has `prompt` and `type`, its id may be missing.
        problems: what could not be carried, as warnings.
    """

    name: str
    head: Fields = field(default_factory=dict)
    questions: list[Fields] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def warn(self, code: str, line: int = 0, **values: str | float) -> None:
        """Tells what was left behind, and where (`line` from 1, 0 for the whole file)."""
        spot = Spot(self.name, line, 1 if line else 0)
        self.problems.append(Problem(code, Severity.WARNING, values, spot))

    def lost(self, part: str, name: str, line: int = 0) -> None:
        """Tells a part of a question that is left behind."""
        self.warn("X222", line, part=part, name=short(name))

    def skipped(self, kind: str, name: str, line: int = 0) -> None:
        """Tells a question of a kind that has no counterpart."""
        self.warn("X221", line, kind=kind[:_NAME], name=short(name))

    @property
    def full(self) -> bool:
        """Whether no more questions are taken; told once."""
        if len(self.questions) < MAX_QUESTIONS:
            return False
        if not any(problem.code == "X226" for problem in self.problems):
            self.warn("X226", n=MAX_QUESTIONS)
        return True


def short(text: str) -> str:
    """A question's name or prompt, short enough for a message."""
    text = " ".join(text.split())
    return text if len(text) <= _NAME else text[: _NAME - 1] + "…"
