"""What was answered to a question before, as the up arrow goes through it; no screen in it."""

from __future__ import annotations


class Recalled:
    """Where one stands among earlier answers, and what was being typed meanwhile.

    Attributes:
        earlier: oldest first.
    """

    def __init__(self) -> None:
        self.earlier: tuple[str, ...] = ()
        self._at = 0
        self._typed = ""

    def step(self, step: int, now: str) -> str:
        """One back (-1) or forth (1) from what stands there now; at the end, what was typed."""
        if self._at == 0:
            self._typed = now
        self._at = min(0, max(-len(self.earlier), self._at + step))
        return self.earlier[self._at] if self._at else self._typed

    @property
    def back(self) -> bool:
        """Whether an earlier answer stands there, not what was typed."""
        return self._at < 0


class Recalling:
    """A field in which the up arrow goes through what was written there before."""

    _recalled: Recalled

    @property
    def earlier(self) -> tuple[str, ...]:
        """What was written here before, oldest first."""
        return self._recalled.earlier

    @earlier.setter
    def earlier(self, earlier: tuple[str, ...]) -> None:
        self._recalled.earlier = earlier
