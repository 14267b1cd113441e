"""Where the run stands: one sign a question, so that no colour is needed to read it."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from quiz.learning.item import Item
from quiz.model import Status
from quiz.tui.style import beside

SIGNS = {
    "correct": ("✓", "$text-success"),
    "almost": ("≈", "$text-success"),
    "granted": ("≈", "$text-success"),
    "partial": ("½", "$text-warning"),
    "incorrect": ("✗", "$text-error"),
    "blank": ("–", "$quiet"),
    "kept": ("•", "$foreground"),
    "passed": ("↷", "$text-accent"),
    "tried": ("…", "$text-warning"),
    "open": ("·", "$quiet"),
}
"""State -> sign and style."""


_CELL = 2


def state_of(item: Item) -> str:
    """The state of a question in the run: a key of `SIGNS`."""
    outcome = item.outcome
    if outcome is not None and not outcome.shown:
        return "kept"
    if item.granted:
        return "granted"
    if item.closed:
        status = outcome.verdict.status if outcome else Status.BLANK
        # An earlier, better try is what counts.
        return "partial" if status is Status.INCORRECT and item.points > 0 else status.value
    if item.passed:
        return "passed"
    return "tried" if item.tries else "open"


class RunMap(Widget):
    """One line, wrapped where it must be; a click goes to a question."""

    DEFAULT_CSS = beside(__file__)
    ALLOW_SELECT = False

    class Chosen(Message):
        """A question was clicked."""

        def __init__(self, index: int) -> None:
            self.index = index
            super().__init__()

    def __init__(self) -> None:
        super().__init__()
        self._states: list[str] = []
        self._at = 0

    def show(self, items: Sequence[Item], at: int) -> None:
        """Draws the run, a pointer before the question `at`."""
        self._states = [state_of(item) for item in items]
        self._at = at
        self.refresh(layout=True)

    def render(self) -> Content:
        """The signs, two cells each."""
        per_line = max(1, self.content_size.width // _CELL)
        lines = []
        for start in range(0, len(self._states), per_line):
            cells: list[tuple[str, str] | str] = []
            for place in range(start, min(start + per_line, len(self._states))):
                sign, style = SIGNS[self._states[place]]
                if place == self._at:
                    cells += [("▸", "bold $primary"), (sign, f"bold {style}")]
                else:
                    cells += [" ", (sign, style)]
            lines.append(Content.assemble(*cells))
        return Content("\n").join(lines)

    def get_content_height(self, container: object, viewport: object, width: int) -> int:  # noqa: ARG002
        """As many lines as it takes."""
        per_line = max(1, width // _CELL)
        return max(1, -(-len(self._states) // per_line))

    def on_click(self, event: events.Click) -> None:
        """Goes to that question."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        index = offset.y * max(1, self.content_size.width // _CELL) + offset.x // _CELL
        if index < len(self._states):
            self.post_message(self.Chosen(index))
