"""A question as it stands in a run: what the learner sees of it, and what the session keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from quiz.model import Option, Question, Verdict
from quiz.text import clean


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How things stand after a response.

    Attributes:
        response: as typed, cleaned; empty where the question was passed or given up.
        verdict: the grader's. Status `blank` with reason `empty` where nothing was typed.
        number: tries that counted so far, this one included.
        tries_left: 0 once the question is closed.
        points: earned by this try, after hints.
        earned: the best of all tries so far, after hints; `max_points`: the question's.
        hints: taken so far.
        closed: whether the question is over, so that the key may be shown.
        free: the try does not count, the learner is asked again.
        passed: the question was set aside by a second empty response; go on with `advance`.
        shown: False in an exam not handed in: say only that the response is kept.
    """

    question_id: str
    response: str
    verdict: Verdict
    number: int
    tries_left: int
    points: float
    earned: float
    max_points: float
    hints: int
    closed: bool
    free: bool
    passed: bool
    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question of a run, as the learner should see it.

    Attributes:
        index: its place in the run, from 0, of `total`.
        tries: that counted so far.
        hints: those given, first to last; `hints_left`: how many more there are.
        hint_cost: points that the next one takes; None where there is none.
        points: the best earned so far, after hints.
        draft: typed and not submitted.
        passed: set aside, to come back to.
        options: of a choice, in the order to show.
        outcome: of the last response, if any; mind its `shown`.
        granted: whether the learner contests the verdict, so that it counts as right for them.
    """

    question: Question
    index: int
    total: int
    tries: int
    tries_left: int
    hints: tuple[str, ...]
    hints_left: int
    hint_cost: float | None
    points: float
    draft: str
    closed: bool
    passed: bool
    options: tuple[Option, ...]
    outcome: Outcome | None
    granted: bool = False


@dataclass(slots=True)
class ItemProgress:
    """What a session keeps of one question; changed by the session alone.

    Attributes:
        seconds: spent up to the last attempt; `unspent`: since then.
        blank_asked: an empty response was met with a question; the next one passes.
    """

    tries: int = 0
    hints: int = 0
    points: float = 0.0
    accepted: bool = False
    closed: bool = False
    passed: bool = False
    blank_asked: bool = False
    draft: str = ""
    seconds: float = 0.0
    unspent: float = 0.0
    outcome: Outcome | None = None
    granted: bool = False

    @property
    def touched(self) -> bool:
        """Whether there is anything to save that the attempts do not tell."""
        return bool(self.closed or self.hints or self.passed or self.draft or self.unspent)

    def state(self) -> dict[str, Any]:
        """What the attempts do not tell, as plain JSON."""
        return {
            "closed": self.closed,
            "hints": self.hints,
            "passed": self.passed,
            "draft": self.draft,
            "seconds": round(self.unspent, 1),
        }

    def restore(self, saved: Mapping[str, Any], most_hints: int) -> None:
        """Takes back what `state` gave; at most as many hints as the question now has."""
        self.hints = min(int(saved.get("hints", 0)), most_hints)
        self.closed = bool(saved.get("closed", False))
        self.passed = bool(saved.get("passed", False))
        self.draft = clean(str(saved.get("draft", "")))
        self.unspent = float(saved.get("seconds", 0.0))
