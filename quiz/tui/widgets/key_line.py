"""The last line of the screen: the keys that work now. One widget, so that it costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events
from textual.content import Content
from textual.widget import Widget

from quiz.tui.style import beside

if TYPE_CHECKING:
    from textual.binding import Binding
    from textual.screen import Screen

    from quiz.locale import Words

_GAP = "   "


def key_name(key: str, words: Words) -> str:
    """How a key is written: `F1`, `Entrée`, `^Q`."""
    named = f"keyname.{key}"
    if named in words:
        return words(named)
    if key.startswith("ctrl+"):
        return f"^{key[5:].upper()}"
    return key.upper() if len(key) > 1 else key


class KeyLine(Widget):
    """Shows `show=True` bindings that are enabled, their descriptions being keys of words.

    A screen may have `key_label(action) -> str | None` to word one of them for the moment.
    Those that do not fit are left out from the last but one backwards; all are in the help.
    """

    DEFAULT_CSS = beside(__file__)
    ALLOW_SELECT = False

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self._places: list[tuple[int, int, str]] = []

    def on_mount(self) -> None:
        """Follows the keys as focus and state change."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def _changed(self, _screen: Screen[object]) -> None:
        self.refresh()

    def bindings(self) -> list[tuple[Binding, str]]:
        """What to show: bindings, each with its words."""
        label = getattr(self.screen, "key_label", None)
        shown: dict[str, tuple[Binding, str]] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if not binding.show or not active.enabled or binding.action in shown:
                continue
            text = (label and label(binding.action)) or ""
            if not text and binding.description in self.words:
                text = self.words(binding.description)
            if text:
                shown[binding.action] = (binding, text)
        # The app's own keys (leaving) come last.
        return sorted(shown.values(), key=lambda pair: pair[0].action == "quit")

    def render(self) -> Content:
        """The line, remembering where each key stands for the mouse."""
        keys = [
            (binding.key, key_name(binding.key_display or binding.key, self.words), text)
            for binding, text in self.bindings()
        ]
        width = self.size.width
        while len(keys) > 1 and self._width(keys) > width:
            keys.pop(-2)
        parts: list[tuple[str, str] | str] = []
        self._places = []
        cell = 0
        for key, name, text in keys:
            if parts:
                parts.append(_GAP)
                cell += len(_GAP)
            parts += [(name, "bold $foreground"), (f" {text}", "$quiet")]
            self._places.append((cell, cell + len(name) + 1 + len(text), key))
            cell = self._places[-1][1]
        return Content.assemble(*parts)

    def on_click(self, event: events.Click) -> None:
        """A click on a key presses it."""
        for start, end, key in self._places:
            if start <= event.x - self.styles.padding.left < end:
                self.app.simulate_key(key)

    @staticmethod
    def _width(keys: list[tuple[str, str, str]]) -> int:
        return sum(len(name) + 1 + len(text) + len(_GAP) for _, name, text in keys) - len(_GAP)
