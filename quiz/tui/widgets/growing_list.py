"""A list of any length that is there at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.content import Content

from quiz.tui.widgets.choices import Choices

AT_ONCE = 60
"""Options drawn before the list is shown, more than the tallest terminal holds."""


class GrowingList(Choices):
    """What is below the first screen comes some at a time, so that keys are heard in between."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 (those of an OptionList)
        super().__init__(**options)
        self._drawing = 0

    def show(self, total: int, draw: Callable[[int, int], list[Content]], at: int) -> None:
        """Shows `total` options instead of those before; `draw(start, end)` draws some of them.

        All up to the one at place `at` are there when this returns.
        """
        self._drawing += 1
        self.set_options(draw(0, at + AT_ONCE))
        self.call_after_refresh(self._add_rest, self._drawing, total, draw)

    def _add_rest(
        self, drawing: int, total: int, draw: Callable[[int, int], list[Content]]
    ) -> None:
        start = self.option_count
        if drawing == self._drawing and start < total:
            self.add_options(draw(start, start + AT_ONCE))
            self.call_after_refresh(self._add_rest, drawing, total, draw)
