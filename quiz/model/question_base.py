"""What every kind of question has; the kinds are in `quiz.model.question`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar


class Skill(StrEnum):
    """What reading skill a question asks for."""

    DETAIL = "detail"
    GIST = "gist"
    INFERENCE = "inference"
    VIEWPOINT = "viewpoint"


@dataclass(frozen=True, slots=True)
class Reject:
    """A response that is never right, whatever the tolerance, and what to say about it."""

    response: str
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class AskMore:
    """A response that is true but too vague, and the question that asks for more."""

    response: str
    ask: str = ""


@dataclass(frozen=True, slots=True)
class PartCredit:
    """A response that is worth part of the points, and what to say about it."""

    response: str
    points: float
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class MarkedAnswers:
    """Responses marked by the author: the question's own tests."""

    correct: tuple[str, ...] = ()
    partial: tuple[tuple[str, float], ...] = ()
    """Pairs of response and the points it should earn."""
    ask_more: tuple[str, ...] = ()
    incorrect: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.correct or self.partial or self.ask_more or self.incorrect)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What every kind of question has.

    Attributes:
        id: slug, unique in the set, stable over edits: progress hangs on it.
        prompt: what is asked.
        answer: the answer key as the article has it; also what is shown as right.
        accept: other right answers, never shown.
        evidence: verbatim excerpts of the passage that prove the key.
        hints: from where to look to nearly there.
        points: greater than 0, a multiple of the scale's step.
    """

    type: ClassVar[str] = ""

    id: str
    prompt: str
    answer: str = ""
    accept: tuple[str, ...] = ()
    reject: tuple[Reject, ...] = ()
    partial: tuple[PartCredit, ...] = ()
    ask_more: tuple[AskMore, ...] = ()
    evidence: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    explanation: str = ""
    points: float = 1.0
    skill: Skill = Skill.DETAIL
    level: str = ""
    tags: tuple[str, ...] = ()
    tests: MarkedAnswers = field(default_factory=MarkedAnswers)
