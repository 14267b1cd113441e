"""The palette of French letters."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import var
from textual.screen import ModalScreen
from textual.widget import Widget

from quiz.tui.compose_keys import PALETTE, base_of
from quiz.tui.widgets.said import Said

_CELL = 4


class _Letters(Widget, can_focus=True):
    """Two rows, small and capital; the chosen letter in brackets as well as in reverse."""

    at: var[int] = var(0)
    capital: var[bool] = var(default=False)
    _pressed = ""

    def letter(self) -> str:
        """The one chosen."""
        return self._row(capital=self.capital)[self.at]

    @staticmethod
    def _row(*, capital: bool) -> list[str]:
        return [letter.upper() if capital else letter for letter in PALETTE]

    def render(self) -> Content:
        """The rows."""
        rows = []
        for capital in (False, True):
            cells: list[tuple[str, str] | str] = []
            for place, letter in enumerate(self._row(capital=capital)):
                here = place == self.at and capital == self.capital
                cells.append((f"[{letter}]", "bold reverse") if here else f" {letter} ")
                cells.append(" ")
            rows.append(Content.assemble(*cells))
        return Content("\n").join(rows)

    def watch_at(self) -> None:
        """Draws it."""
        self.refresh()

    def watch_capital(self) -> None:
        """Draws it."""
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """A click takes the letter."""
        offset = event.get_content_offset(self)
        if offset is not None and offset.x // _CELL < len(PALETTE) and offset.y < 2:
            self.capital = offset.y == 1
            self.at = offset.x // _CELL
            self.screen.dismiss(self.letter())

    def on_key(self, event: events.Key) -> None:
        """A letter goes to the next accented form of it; an accented letter is taken as it is."""
        char = event.character or ""
        if char and char.lower() in PALETTE:
            event.stop()
            self.screen.dismiss(char)
            return
        same = [place for place, letter in enumerate(PALETTE) if base_of(letter) == char.lower()]
        if char and same:
            event.stop()
            again = char == self._pressed
            after = [place for place in same if place > self.at] if again else same
            self.capital = char.isupper()
            self.at = (after or same)[0]
        self._pressed = char


class AccentsScreen(ModalScreen[str | None]):
    """At the foot of the screen, so that the question stays in sight."""

    CSS_PATH = "accents.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f2,ctrl+o", "cancel", show=False),
        Binding("left", "step(-1)", show=False),
        Binding("right,tab", "step(1)", show=False),
        Binding("up,down", "capital", show=False),
        Binding("enter,space", "take", show=False),
    ]

    def compose(self) -> ComposeResult:
        """The letters and how to take one."""
        with Widget(id="accents"):
            yield _Letters(id="letters")
            yield Said(self.app.words("screen.accents.how"), classes="quiet")  # type: ignore[attr-defined]

    def on_mount(self) -> None:
        """Keys go to the letters."""
        self.screen.set_focus(self.query_one(_Letters))

    def action_step(self, step: int) -> None:
        """The next letter, or the one before."""
        letters = self.query_one(_Letters)
        letters.at = (letters.at + step) % len(PALETTE)

    def action_capital(self) -> None:
        """Small or capital."""
        letters = self.query_one(_Letters)
        letters.capital = not letters.capital

    def action_take(self) -> None:
        """Takes the letter."""
        self.dismiss(self.query_one(_Letters).letter())

    def action_cancel(self) -> None:
        """Takes none."""
        self.dismiss(None)
