"""The clock of an exam: how long it has been going on, beside the advised time."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from quiz.model import Mode

if TYPE_CHECKING:
    from quiz.tui.screens.session_screen import SessionScreen

EVERY = 1.0
"""Seconds from one look at the clock to the next."""


class RunClock:
    """Ticks in an exam only. Time away from the exam is not counted."""

    def __init__(self, screen: SessionScreen) -> None:
        self._screen = screen
        self._start = screen.session.now()

    @property
    def _shown(self) -> bool:
        session = self._screen.session
        return session.mode is Mode.EXAM and not session.finished

    def start(self) -> None:
        """Begins, or goes on where it stood."""
        if not self._shown:
            return
        session = self._screen.session
        self._start = session.now() - timedelta(seconds=session.summary().seconds)
        self._screen.set_interval(EVERY, self._screen.tick)

    def parts(self) -> list[str]:
        """What to say beside the points; nothing in training."""
        if not self._shown:
            return []
        session, words = self._screen.session, self._screen.words
        seconds = max(0, int((session.now() - self._start).total_seconds()))
        time = f"{seconds // 60}:{seconds % 60:02d}"
        advised = session.question_set.minutes
        if advised:
            time = words("screen.question.clock", time=time, minutes=str(advised))
        return [words("way.exam"), time]
