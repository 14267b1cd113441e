"""Before something that cannot be undone, or that one may regret."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.field import Field
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.said import Said


class ConfirmScreen(QuizScreen[bool]):
    """Says what would happen. Where `must_type` is given, it must be typed first."""

    CSS_PATH = "confirm.tcss"
    name_key = "confirm"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", "key.confirm", show=False),
        Binding("escape", "back", "key.cancel"),
    ]

    def __init__(self, title: str, text: str, do: str, must_type: str = "") -> None:
        """`do` says what Enter does."""
        super().__init__()
        self.said = (title, text)
        self.do = do
        self.must_type = must_type

    def compose(self) -> ComposeResult:
        """What it is about, and a field where something is to be typed."""
        title, text = self.said
        with Vertical(id="confirm"):
            yield Said(title, classes="title")
            yield Said(text, id="confirm-text")
            if self.must_type:
                yield Said(self.words("screen.confirm.type", text=self.must_type))
                yield Field(id="confirm-field")
            yield Said("", id="confirm-trouble")
        yield KeyLine(self.words)

    def on_mount(self) -> None:
        """To the field."""
        fields = self.query("#confirm-field")
        if fields:
            self.screen.set_focus(fields.first())

    @on(Field.Submitted)
    def action_go(self) -> None:
        """Does it, if what was typed is right."""
        if self.must_type:
            typed = self.query_one("#confirm-field", Field).value.strip()
            if typed.casefold() != self.must_type.casefold():
                trouble = self.words("screen.confirm.other", text=self.must_type)
                self.query_one("#confirm-trouble", Said).update(f"✗ {trouble}")
                return
        self.dismiss(True)

    def action_back(self) -> None:
        """Does not."""
        self.dismiss(False)

    def enter_label(self) -> str:
        """What it does."""
        return self.do
