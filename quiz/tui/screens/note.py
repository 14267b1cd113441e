"""One line to write: a note with a contested verdict, the name of a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.field import Field
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.said import Said


class NoteScreen(QuizScreen[str | None]):
    """Gives what was written, or None. `about` names its words: `screen.ABOUT.title`, `.text`."""

    CSS_PATH = "confirm.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", "key.confirm", show=False),
        Binding("escape", "back", "key.cancel"),
    ]

    def __init__(
        self, about: str, value: str = "", check: Callable[[str], str] | None = None
    ) -> None:
        """`check` gives what is wrong with what was written; empty where all is well."""
        super().__init__()
        self.name_key = about  # type: ignore[misc]  # one screen for several purposes
        self.value = value
        self.check = check

    def compose(self) -> ComposeResult:
        """What it is for, the field."""
        words = self.words
        with Vertical(id="confirm"):
            yield Said(words(f"screen.{self.name_key}.title"), classes="title")
            yield Said(words(f"screen.{self.name_key}.text"), id="confirm-text")
            yield Field(self.value, id="confirm-field")
            yield Said("", id="confirm-trouble")
        yield KeyLine(words)

    def on_mount(self) -> None:
        """To the field."""
        self.screen.set_focus(self.query_one("#confirm-field"))

    @on(Field.Submitted)
    def action_go(self) -> None:
        """Takes it, or says what is wrong with it."""
        value = self.query_one("#confirm-field", Field).value.strip()
        if self.check and (trouble := self.check(value)):
            self.query_one("#confirm-trouble", Said).update(f"✗ {trouble}")
            return
        self.dismiss(value)

    def action_back(self) -> None:
        """Takes nothing."""
        self.dismiss(None)

    def enter_label(self) -> str:
        """Of the key line."""
        return self.words(f"screen.{self.name_key}.enter")
