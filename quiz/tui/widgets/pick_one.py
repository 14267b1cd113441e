"""A choice on one line: ← → or a letter or a click choose, Enter goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import var
from textual.widget import Widget

from quiz.tui.keymap import Remappable
from quiz.tui.style import beside

_GAP = "   "


class PickOne(Remappable, Widget, can_focus=True):
    """Shows options side by side, the chosen one marked by a filled sign as well as by weight."""

    DEFAULT_CSS = beside(__file__)
    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,space", "step(1)", "key.pick", key_display="left_right"),
        Binding("left", "step(-1)", show=False),
        Binding("enter", "submit", show=False),
    ]

    value: var[str] = var("")

    class Changed(Message):
        """Another option is chosen."""

        def __init__(self, control: PickOne, value: str) -> None:
            self.pick, self.value = control, value
            super().__init__()

        @property
        def control(self) -> PickOne:
            """Whose."""
            return self.pick

    class Submitted(Changed):
        """Enter was pressed."""

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        value: str = "",
        *,
        id: str | None = None,  # noqa: A002
    ) -> None:
        """Options are pairs of value and label; an empty `value` chooses none."""
        super().__init__(id=id)
        self.options = tuple(options)
        self.set_reactive(PickOne.value, value)
        self._places: list[tuple[int, int, int, str]] = []

    def relabel(self, options: Sequence[tuple[str, str]]) -> None:
        """The same options in other words."""
        self.options = tuple(options)
        self.refresh(layout=True)

    def watch_value(self) -> None:
        """Draws it and tells."""
        self.refresh()
        self.post_message(self.Changed(self, self.value))

    def render(self) -> Content:
        """One line, or several where there is no room."""
        lines: list[list[tuple[str, str] | str]] = [[]]
        self._places = []
        cell = 0
        width = max(1, self.content_size.width)
        for value, label in self.options:
            chosen = value == self.value
            text = f"{'●' if chosen else '○'} {label}"
            if lines[-1] and cell + len(_GAP) + len(text) > width:
                lines.append([])
                cell = 0
            if lines[-1]:
                lines[-1].append(_GAP)
                cell += len(_GAP)
            style = "bold $primary" if chosen else "$foreground"
            if chosen and self.has_focus:
                style += " underline"
            lines[-1].append((text, style))
            self._places.append((len(lines) - 1, cell, cell + len(text), value))
            cell += len(text)
        return Content("\n").join(Content.assemble(*line) for line in lines)

    def get_content_height(self, container: object, viewport: object, width: int) -> int:  # noqa: ARG002
        """As many lines as the options need at this width."""
        rows, cell = 1, 0
        for _, label in self.options:
            need = len(label) + 2
            if cell and cell + len(_GAP) + need > width:
                rows, cell = rows + 1, 0
            cell += need + (len(_GAP) if cell else 0)
        return rows

    def on_focus(self) -> None:
        """Shows where the focus is."""
        self.refresh()

    def on_blur(self) -> None:
        """Shows that the focus is elsewhere."""
        self.refresh()

    def action_step(self, step: int) -> None:
        """The next option, or the one before."""
        values = [value for value, _ in self.options]
        if self.value not in values:
            self.value = values[0 if step > 0 else -1]
            return
        self.value = values[(values.index(self.value) + step) % len(values)]

    def action_submit(self) -> None:
        """Goes on."""
        self.post_message(self.Submitted(self, self.value))

    def on_key(self, event: events.Key) -> None:
        """A digit, or an option's first letter, chooses it."""
        char = (event.character or "").casefold()
        if not char.isalnum():
            return
        values = [value for value, _ in self.options]
        if char.isdigit() and 0 < int(char) <= len(values):
            self.value = values[int(char) - 1]
        else:
            starts = [value for value, label in self.options if label.casefold().startswith(char)]
            if not starts:
                return
            after = starts.index(self.value) + 1 if self.value in starts else 0
            self.value = starts[after % len(starts)]
        event.stop()

    def on_click(self, event: events.Click) -> None:
        """A click chooses."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        for row, start, end, value in self._places:
            if row == offset.y and start <= offset.x < end:
                self.value = value
