"""The first time: who is there, in what language to speak, at what level to read."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from quiz.errors import QuizError
from quiz.learning.problems import told
from quiz.locale import LANGUAGES, Words
from quiz.model import Level
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.field import Field
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.pick_one import PickOne
from quiz.tui.widgets.said import Said


class FirstRunScreen(QuizScreen[bool]):
    """Three questions; gives True once there is a profile."""

    CSS_PATH = "first_run.tcss"
    name_key = "first_run"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go_on", "key.go_on"),
        Binding("tab", "app.focus_next", "key.next_field"),
    ]

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._first_words = words

    def compose(self) -> ComposeResult:
        """A greeting and the three fields."""
        words = self._first_words
        with VerticalScroll(id="first-run", can_focus=False):
            yield Said(id="hello", classes="title")
            yield Said(id="hello-text")
            yield Said(id="name-label")
            yield Field(id="name")
            yield Said(id="language-label")
            yield PickOne(list(LANGUAGES.items()), words.language, id="language")
            yield Said(id="level-label")
            yield PickOne([(level.value, level.value) for level in Level], "B1", id="level")
            yield Said(id="level-about", classes="quiet")
            yield Said("", id="trouble")
        yield KeyLine(words)

    def on_mount(self) -> None:
        """Starts at the name."""
        self._say()
        self.screen.set_focus(self.query_one("#name"))

    def _say(self) -> None:
        words = self.words
        for name, key in (
            ("hello", "hello"),
            ("hello-text", "text"),
            ("name-label", "name"),
            ("language-label", "language"),
            ("level-label", "level"),
        ):
            self.query_one(f"#{name}", Said).update(words(f"screen.first_run.{key}"))
        self._about()
        keys = self.query_one(KeyLine)
        keys.words = words
        keys.refresh()

    def _about(self) -> None:
        level = self.query_one("#level", PickOne).value
        self.query_one("#level-about", Said).update(self.words(f"level.{level}"))

    def reword(self) -> None:
        """In the language just chosen."""
        self._say()

    @on(PickOne.Changed, "#language")
    def _language(self, event: PickOne.Changed) -> None:
        self.quiz.speak(event.value, keep=False)

    @on(PickOne.Changed, "#level")
    def _level(self) -> None:
        self._about()

    @on(Field.Submitted)
    @on(PickOne.Submitted)
    def action_go_on(self) -> None:
        """To the next field; from the last one, done."""
        order = ["name", "language", "level"]
        focused = self.focused.id if self.focused else None
        place = order.index(focused) if focused in order else 2
        if place < 2:
            self.screen.set_focus(self.query_one(f"#{order[place + 1]}"))
            return
        try:
            self.quiz.desk.add_profile(
                self.query_one("#name", Field).value,
                self.query_one("#level", PickOne).value,
                self.query_one("#language", PickOne).value,
            )
        except QuizError as error:
            trouble = "\n".join(told(self.words, problem) for problem in error.problems)
            self.query_one("#trouble", Said).update(f"✗ {trouble}")
            self.screen.set_focus(self.query_one("#name"))
            return
        self.dismiss(True)

    def enter_label(self) -> str:
        """Of the key line."""
        return self.words("key.go_on")
