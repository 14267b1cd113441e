"""What a field held before, word by word."""

from __future__ import annotations

MOST = 200
"""States that are kept."""


class Undone:
    """Goes back and forth through the states of one line of text."""

    def __init__(self, value: str = "") -> None:
        self._states = [value]
        self._at = 0

    def changed(self, value: str) -> None:
        """Keeps a new state; letters of one word are one state."""
        now = self._states[self._at]
        if value == now:
            return
        del self._states[self._at + 1 :]
        longer = len(value) == len(now) + 1 and value.startswith(now)
        before = self._states[self._at - 1] if self._at else None
        same_word = longer and not value[-1].isspace() and before is not None and now != ""
        if same_word and now.startswith(before or "") and not now[-1].isspace():
            self._states[self._at] = value
            return
        self._states.append(value)
        del self._states[:-MOST]
        self._at = len(self._states) - 1

    def back(self) -> str:
        """The state before."""
        self._at = max(0, self._at - 1)
        return self._states[self._at]

    def forth(self) -> str:
        """The state after."""
        self._at = min(len(self._states) - 1, self._at + 1)
        return self._states[self._at]
