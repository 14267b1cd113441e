"""The time, as something that is passed in: who tests a run tells it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

MAX_SECONDS = 1800.0
"""A learner who has been away longer than this before answering is not counted as reading."""

Clock = Callable[[], datetime]
"""The time now, with its zone."""


def utc_now() -> datetime:
    """The machine's clock, in UTC."""
    return datetime.now(UTC)


class Stopwatch:
    """How long a learner has been at something.

    Attributes:
        seen_at: when it was last looked at.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.seen_at = clock()

    def restart(self) -> None:
        """The learner was elsewhere: the time until now is not counted."""
        self.seen_at = self._clock()

    def lap(self) -> float:
        """Seconds since the last look, from 0 to `MAX_SECONDS` whatever the clock does."""
        now = self._clock()
        spent = min(max((now - self.seen_at).total_seconds(), 0.0), MAX_SECONDS)
        self.seen_at = now
        return spent

    def now(self) -> datetime:
        """The time by its clock."""
        return self._clock()
