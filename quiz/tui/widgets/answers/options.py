"""One or several options: arrows, digits, letters or the mouse; Enter hands in."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from quiz.learning.item import Item
from quiz.locale import Words
from quiz.model import Choice
from quiz.tui.typeset import wrapped
from quiz.tui.widgets.answers.base import AnswerField
from quiz.tui.widgets.answers.listing import AnswerList
from quiz.tui.widgets.said import Said

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_INDENT = 5


class _Options(AnswerList):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "mark", "key.mark"),
    ]

    def action_mark(self) -> None:
        """Marks the option under the cursor."""
        if self.highlighted is not None and isinstance(self.parent, OptionsAnswer):
            self.parent.mark(self.highlighted)

    def on_key(self, event: events.Key) -> None:
        """A letter or a digit marks its option."""
        char = (event.character or "").casefold()
        place = _LETTERS.find(char) if char.isalpha() else "123456789".find(char)
        if char and 0 <= place < self.option_count and isinstance(self.parent, OptionsAnswer):
            event.stop()
            event.prevent_default()
            self.highlighted = place
            self.parent.mark(place)


class OptionsAnswer(AnswerField):
    """The response is the keys of the options chosen."""

    def __init__(self, item: Item, words: Words) -> None:
        super().__init__(item, words)
        self._chosen: set[int] = set()

    def compose(self) -> ComposeResult:
        """The list, and how many to choose where it is not one."""
        if self._several:
            text = self.words("screen.question.several", n=self._how_many)
            yield Said(text, classes="quiet")
        yield _Options(*self._prompts(), id="options", markup=False)

    @property
    def _how_many(self) -> int:
        return len(self.question.answers) if isinstance(self.question, Choice) else 1

    @property
    def _several(self) -> bool:
        return self._how_many > 1

    @property
    def _list(self) -> _Options:
        return self.query_one("#options", _Options)

    def _prompts(self) -> list[Option]:
        signs = ("▢", "▣") if self._several else ("○", "●")
        return [
            Option(
                Content.assemble(
                    (signs[place in self._chosen], "bold $primary"),
                    f" {_LETTERS[place]}. ",
                    Content(self._hanging(option.text)),
                )
            )
            for place, option in enumerate(self.item.options)
        ]

    def _hanging(self, text: str) -> str:
        """The text on lines of its own, clear of sign and letter."""
        width = self._list.size.width if self.is_mounted else 0
        if width <= _INDENT + 10:
            return text
        return wrapped(text, width - _INDENT - 3, _INDENT)

    def on_resize(self) -> None:
        """Breaks the lines anew."""
        self.call_after_refresh(self._redraw)

    @property
    def response(self) -> str:
        """Keys of the chosen options, in the order shown."""
        return ", ".join(self.item.options[place].key for place in sorted(self._chosen))

    def restore(self, response: str) -> None:
        """Marks them again."""
        keys = {key.strip() for key in response.split(",")}
        self._chosen = {p for p, o in enumerate(self.item.options) if o.key in keys}
        self._redraw()

    def take_focus(self) -> None:
        """To the list."""
        self.screen.set_focus(self._list)
        if self._list.highlighted is None:
            self._list.highlighted = min(self._chosen, default=0)

    def mark(self, place: int) -> None:
        """Chooses an option; in a choice of several, again to let go of it."""
        if self._several:
            self._chosen ^= {place}
        else:
            self._chosen = {place}
        self._redraw()
        self.changed()

    def _redraw(self) -> None:
        for place, option in enumerate(self._prompts()):
            self._list.replace_option_prompt_at_index(place, option.prompt)

    @on(OptionList.OptionSelected)
    def _entered(self, event: OptionList.OptionSelected) -> None:
        """Enter hands in what is marked, or the option under the cursor; a click marks."""
        event.stop()
        if self._list.take_click():
            self.mark(event.option_index)
            return
        if not self._chosen:
            self.mark(event.option_index)
        self.submit()
