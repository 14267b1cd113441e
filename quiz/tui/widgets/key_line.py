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

_GAP = "  "


def key_name(key: str, words: Words) -> str:
    """How a key is written: `F1`, `Entrée`, `^Q`."""
    named = f"keyname.{key}"
    if named in words:
        return words(named)
    if key.startswith("ctrl+"):
        return f"^{key[5:].upper()}"
    return key.upper() if len(key) > 1 else key


def _rank(key: str) -> tuple[int, str]:
    """Function keys by number, then the screen's own, then going back, then leaving."""
    if len(key) == 2 and key[0] == "f" and key[1].isdigit():
        return 0, key
    return {"escape": 2, "ctrl+q": 3}.get(key, 1), ""


class KeyLine(Widget):
    """Shows `show=True` bindings that are enabled, their descriptions being keys of words.

    A screen may have `key_label(action) -> str | None` to word one of them for the moment, and
    `enter_label() -> str` for Enter, which comes first.
    Where they do not fit on a line they take another.
    """

    DEFAULT_CSS = beside(__file__)
    ALLOW_SELECT = False

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self._places: list[tuple[int, int, int, str]] = []

    def on_mount(self) -> None:
        """Follows the keys as focus and state change."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def _changed(self, _screen: Screen[object]) -> None:
        self.refresh(layout=True)

    def bindings(self) -> list[tuple[Binding, str]]:
        """What to show: bindings, each with its words."""
        label = getattr(self.screen, "key_label", None)
        shown: dict[str, tuple[Binding, str]] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            hidden = not binding.show or not active.enabled or binding.key == "enter"
            if hidden or binding.action in shown:
                continue
            text = (label and label(binding.action)) or ""
            if not text and binding.description in self.words:
                text = self.words(binding.description)
            if text:
                shown[binding.action] = (binding, text)
        return sorted(shown.values(), key=lambda pair: _rank(pair[0].key))

    def _keys(self) -> list[tuple[str, str, str]]:
        """Key, its name, what it does; Enter first."""
        keys = [
            (binding.key, key_name(binding.key_display or binding.key, self.words), text)
            for binding, text in self.bindings()
        ]
        if enter := self._enter():
            keys.insert(0, ("enter", key_name("enter", self.words), enter))
        return keys

    def render(self) -> Content:
        """The keys, remembering where each stands for the mouse."""
        lines: list[list[tuple[str, str] | str]] = [[]]
        self._places = []
        cell = 0
        for key, name, text in self._keys():
            width = len(name) + 1 + len(text)
            if cell and cell + len(_GAP) + width > self.content_size.width:
                lines.append([])
                cell = 0
            if cell:
                lines[-1].append(_GAP)
                cell += len(_GAP)
            lines[-1] += [(name, "bold $foreground"), (f" {text}", "$quiet")]
            self._places.append((len(lines) - 1, cell, cell + width, key))
            cell += width
        return Content("\n").join(Content.assemble(*line) for line in lines)

    def get_content_height(self, container: object, viewport: object, width: int) -> int:  # noqa: ARG002
        """As many lines as the keys need."""
        rows, cell = 1, 0
        for _, name, text in self._keys():
            need = len(name) + 1 + len(text)
            if cell and cell + len(_GAP) + need > width:
                rows, cell = rows + 1, 0
            cell += need + (len(_GAP) if cell else 0)
        return rows

    def _enter(self) -> str:
        """What Enter does now: the focused widget takes it, so only the screen can say."""
        label = getattr(self.screen, "enter_label", None)
        return label() if label else ""

    def on_click(self, event: events.Click) -> None:
        """A click on a key presses it."""
        offset = event.get_content_offset(self)
        for row, start, end, key in self._places:
            if offset is not None and row == offset.y and start <= offset.x < end:
                self.app.simulate_key(key)
