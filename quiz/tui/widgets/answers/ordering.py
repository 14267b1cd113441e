"""Items to put in order: move one with shift and the arrows, or give it its number."""

from __future__ import annotations

from typing import ClassVar, cast

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from quiz.learning.item import Item
from quiz.locale import Words
from quiz.model import Order
from quiz.tui.widgets.answers.base import AnswerField
from quiz.tui.widgets.answers.listing import AnswerList


class _Items(AnswerList):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("shift+up,minus,K", "carry(-1)", "key.move_up", show=False),
        Binding("shift+down,plus,J", "carry(1)", "key.move_down", key_display="shift_up_down"),
        Binding("space", "grab", "key.grab"),
    ]

    def _owner(self) -> OrderingAnswer:
        return cast(OrderingAnswer, self.parent)

    def action_carry(self, step: int) -> None:
        """Moves the item under the cursor."""
        if self.highlighted is not None:
            self._owner().move(self.highlighted, self.highlighted + step)

    def action_grab(self) -> None:
        """Takes the item, or puts it down."""
        self._owner().grab(self.highlighted)

    def action_cursor_up(self) -> None:
        """Up, with the item that is held."""
        if self._owner().held is not None:
            self.action_carry(-1)
        else:
            super().action_cursor_up()

    def action_cursor_down(self) -> None:
        """Down, with the item that is held."""
        if self._owner().held is not None:
            self.action_carry(1)
        else:
            super().action_cursor_down()

    def on_key(self, event: events.Key) -> None:
        """A digit sends the item under the cursor to that place."""
        if event.character in set("123456789") and self.highlighted is not None:
            place = int(event.character or 0) - 1
            if place < self.option_count:
                event.stop()
                self._owner().move(self.highlighted, place)


class OrderingAnswer(AnswerField):
    """The response is the items, first to last, one a line; empty until one was moved."""

    def __init__(self, item: Item, words: Words) -> None:
        super().__init__(item, words)
        self._items = list(item.question.presented() if isinstance(item.question, Order) else ())
        self._touched = False
        self.held: int | None = None

    def compose(self) -> ComposeResult:
        """The list."""
        yield _Items(*self._prompts(), id="items", markup=False)

    @property
    def _list(self) -> _Items:
        return self.query_one("#items", _Items)

    def _prompts(self) -> list[Option]:
        return [
            Option(
                Content.assemble(
                    ("↕" if place == self.held else " ", "bold $accent"),
                    (f"{place + 1}. ", "bold $primary"),
                    Content(text),
                )
            )
            for place, text in enumerate(self._items)
        ]

    @property
    def response(self) -> str:
        """The items in the order given."""
        return "\n".join(self._items) if self._touched else ""

    def restore(self, response: str) -> None:
        """Puts them back in that order."""
        lines = response.splitlines()
        if sorted(lines) == sorted(self._items):
            self._items = lines
            self._touched = True
            self._redraw()

    def take_focus(self) -> None:
        """To the list."""
        self.screen.set_focus(self._list)
        if self._list.highlighted is None:
            self._list.highlighted = 0

    def move(self, place: int, to: int) -> None:
        """Moves an item to another place."""
        if not 0 <= to < len(self._items) or place == to:
            return
        self._items.insert(to, self._items.pop(place))
        self._touched = True
        if self.held is not None:
            self.held = to
        self._redraw()
        self._list.highlighted = to
        self.changed()

    def grab(self, place: int | None) -> None:
        """Takes an item, or puts down the one held."""
        self.held = None if self.held is not None else place
        self._redraw()

    def _redraw(self) -> None:
        for place, option in enumerate(self._prompts()):
            self._list.replace_option_prompt_at_index(place, option.prompt)

    @on(OptionList.OptionSelected)
    def _entered(self, event: OptionList.OptionSelected) -> None:
        """Enter hands in; one click takes an item, the next says where it goes."""
        event.stop()
        if not self._list.take_click():
            self.held = None
            self._touched = True
            self._redraw()
            self.submit()
            return
        if self.held is None:
            self.grab(event.option_index)
        else:
            self.move(self.held, event.option_index)
            self.grab(None)
