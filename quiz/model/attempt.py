"""One graded response of one learner, and the learner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from quiz.model.verdict import FREE_CODES, Reason, Status


class Mode(StrEnum):
    """How a question was being played."""

    TRAINING = "training"
    EXAM = "exam"
    REVIEW = "review"
    DRILL = "drill"


@dataclass(frozen=True, slots=True)
class Profile:
    """A learner on this machine.

    Attributes:
        id: time-ordered, never shown, never a path.
        name: as typed, cleaned.
        level: CEFR, or empty.
        language: of the interface, `fr` or `en`.
    """

    id: str
    name: str
    level: str = ""
    language: str = "fr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One row of the log that only grows.

    Attributes:
        id: time-ordered (UUID version 7), unique over machines.
        run_id: the sitting it belongs to.
        at: when, with time zone (UTC).
        set_hash: content of the set then.
        kind: the question's type.
        number: which try at the question in this run, from 1.
        points: earned, after hints; `max_points`: the question's.
        seconds: from seeing the question to submitting.
    """

    id: str
    profile_id: str
    run_id: str
    at: datetime
    mode: Mode
    set_id: str
    set_hash: str
    question_id: str
    kind: str
    number: int
    response: str
    status: Status
    score: float
    points: float
    max_points: float
    reasons: tuple[Reason, ...]
    seconds: float
    hints: int
    app_version: str

    @property
    def accepted(self) -> bool:
        """Whether it was right."""
        return self.status in {Status.CORRECT, Status.ALMOST}

    @property
    def counted(self) -> bool:
        """Whether it took a try, and so enters figures: not where the learner was asked again.

        An exam asks nothing again, so there every attempt counts.
        """
        return self.mode is Mode.EXAM or not any(r.code in FREE_CODES for r in self.reasons)
