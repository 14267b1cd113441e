"""What the grader says about a response: data, never a sentence.

Words for it are chosen at the edge, in the language of the interface (`quiz.locale`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Status(StrEnum):
    """The five verdicts."""

    CORRECT = "correct"
    ALMOST = "almost"
    """Accepted, with a note."""
    PARTIAL = "partial"
    INCORRECT = "incorrect"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason of a verdict: a stable code and the values its sentence needs.

    The codes are listed, with their values and sentences, in `quiz.locale` under `reason.CODE`.
    """

    code: str
    values: Mapping[str, str | int | float] = field(default_factory=dict)

    @classmethod
    def of(cls, code: str, **values: str | float) -> Reason:
        """A reason from keyword values."""
        return cls(code, values)


FREE_CODES = frozenset({"ask_more", "unreadable", "pasted_text", "echoed_prompt", "empty"})
"""Reasons after which the app asks again at no cost of a try."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Status, score and reasons.

    Attributes:
        status: one of five.
        score: share of the question's points, from 0 to 1. 1 for `correct` and `almost`.
        reasons: the most important first; may be empty for a plainly right answer.
        parts: verdicts of the parts (list items, blanks, ideas), in the key's order.
    """

    status: Status
    score: float
    reasons: tuple[Reason, ...] = ()
    parts: tuple[Verdict, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether it counts as right."""
        return self.status in {Status.CORRECT, Status.ALMOST}

    @property
    def ask_more(self) -> bool:
        """Whether the response was true but too vague."""
        return any(reason.code == "ask_more" for reason in self.reasons)

    @property
    def costs_try(self) -> bool:
        """False where the learner should be asked again for free."""
        return not any(reason.code in FREE_CODES for reason in self.reasons)
