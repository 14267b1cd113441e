"""Search in the text: at the foot, so that the text stays in sight."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import ModalScreen
from textual.widget import Widget

from quiz.locale import Words
from quiz.tui.finding import places_of
from quiz.tui.widgets.field import Field
from quiz.tui.widgets.passage import PassageView
from quiz.tui.widgets.said import Said


class SearchScreen(ModalScreen[None]):
    """Lights up what is looked for in a passage, and goes from place to place."""

    CSS_PATH = "search.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,enter", "go(1)", show=False),
        Binding("up,shift+enter", "go(-1)", show=False),
        Binding("escape,slash,f2", "close", show=False),
    ]

    def __init__(self, view: PassageView, words: Words) -> None:
        super().__init__()
        self.view = view
        self.words = words
        self._places: tuple[tuple[int, int], ...] = ()
        self._at = 0

    def compose(self) -> ComposeResult:
        """A field, how many there are, and the keys."""
        with Widget(id="search"):
            with Horizontal(id="search-line"):
                yield Field(id="wanted")
                yield Said("", id="found")
            yield Said(self.words("screen.search.how"), classes="quiet")

    def on_mount(self) -> None:
        """One types at once."""
        self.screen.set_focus(self.query_one(Field))

    @on(Field.Changed)
    def _typed(self, event: Field.Changed) -> None:
        self._places = places_of(event.value, self.view.passage.text)
        top = self.view.first_offset
        self._at = next((n for n, (start, _) in enumerate(self._places) if start >= top), 0)
        self._show()

    @on(Field.Submitted)
    def _entered(self) -> None:
        self.action_go(1)

    def action_go(self, step: int) -> None:
        """The next place, or the one before, round the text."""
        if self._places:
            self._at = (self._at + step) % len(self._places)
            self._show()

    def _show(self) -> None:
        self.view.show_found(self._places, self._at)
        typed = self.query_one(Field).value.strip()
        count = self.words("screen.search.none") if typed else ""
        if self._places:
            count = f"{self._at + 1} / {len(self._places)}"
        self.query_one("#found", Said).update(count)

    def action_close(self) -> None:
        """Leaves the text where it is."""
        self.view.show_found((), 0)
        self.dismiss()
