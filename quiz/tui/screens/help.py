"""Help: what a screen is for, and every key that works there now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen

from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.key_line import KeyLine, key_name
from quiz.tui.widgets.said import Said

if TYPE_CHECKING:
    from quiz.locale import Words


def keys_of(screen: Screen[Any]) -> list[tuple[str, str]]:
    """Keys that work on a screen now: name of the key (all its keys), key of its words."""
    found: dict[str, tuple[list[str], str]] = {}
    for active in screen.active_bindings.values():
        binding = active.binding
        if active.enabled and binding.description.startswith("key."):
            found.setdefault(binding.action, ([], binding.description))[0].append(binding.key)
    return [(",".join(keys), words) for keys, words in found.values()]


class HelpScreen(QuizScreen[None]):
    """A page of its own, so that it can be read at 80×24."""

    CSS_PATH = "help.tcss"
    name_key = "help"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,f1,question_mark,q", "back", "key.back", key_display="escape")
    ]

    def __init__(self, about: str, keys: Sequence[tuple[str, str]], enter: str = "") -> None:
        """`about` names the screen's words, `enter` says what Enter does there."""
        super().__init__()
        self.enter = enter
        self.about = about
        self.keys = tuple(keys)

    def compose(self) -> ComposeResult:
        """The text, then the keys."""
        words = self.words
        yield Said(words(f"screen.{self.about}.title"), classes="title", id="help-title")
        with VerticalScroll(id="help"):
            yield Said(words(f"screen.{self.about}.help"), id="help-text")
            yield Said(words("screen.help.keys"), classes="title")
            yield Said(self._table(words), id="help-keys", hang=self._width(words))
            yield Said(words("screen.help.accents"), id="help-accents")
        yield KeyLine(words)

    def on_mount(self) -> None:
        """Scrolls by keys at once."""
        self.screen.set_focus(self.query_one("#help"))

    def _rows(self, words: Words) -> list[tuple[str, str]]:
        """Each key's name and what it does."""
        rows = [
            (
                ", ".join(key_name(key, words) for key in keys.split(",")),
                words(f"{label}.help") if f"{label}.help" in words else words(label),
            )
            for keys, label in self.keys
            if label in words
        ]
        if self.enter:
            rows.insert(0, (key_name("enter", words), self.enter))
        rows.append((key_name("ctrl+p", words), words("key.palette.help")))
        return rows

    def _width(self, words: Words) -> int:
        return max(len(name) for name, _ in self._rows(words)) + 3

    def _table(self, words: Words) -> Content:
        width = self._width(words)
        return Content("\n").join(
            Content.assemble((name.ljust(width), "bold $primary"), text)
            for name, text in self._rows(words)
        )

    def action_back(self) -> None:
        """Back to where one was."""
        self.app.pop_screen()

    def action_help(self) -> None:
        """Help on help is the way back."""
        self.app.pop_screen()
