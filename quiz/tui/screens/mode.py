"""How to play a set: a list to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList

from quiz.model import QuestionSet
from quiz.tui.screens.base import QuizScreen
from quiz.tui.ways import Way, ways_of
from quiz.tui.widgets.choices import Choices
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.said import Said

if TYPE_CHECKING:
    from quiz.learning.unfinished import Begun


class ModeScreen(QuizScreen[Way | None]):
    """Gives the way chosen, or None."""

    CSS_PATH = "mode.tcss"
    name_key = "mode"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "key.choose"),
        Binding("escape,m", "back", "key.back", key_display="escape"),
    ]

    def __init__(
        self, question_set: QuestionSet, now: Way, begun: Mapping[Way, Begun] = MappingProxyType({})
    ) -> None:
        """`now` is the way that is chosen already; `begun`: the set's unfinished runs."""
        super().__init__()
        self.question_set = question_set
        self.now = now
        self.begun = begun
        self.ways = ways_of(question_set)

    def compose(self) -> ComposeResult:
        """The set's title, then the ways."""
        yield Said(self.words("screen.mode.title"), classes="title", id="mode-title")
        yield Said(self.question_set.title, classes="quiet", id="mode-set")
        yield Choices(*self._rows(), id="ways", markup=False)
        yield KeyLine(self.words)

    def on_mount(self) -> None:
        """At the one there is."""
        ways = self.query_one("#ways", OptionList)
        kinds = [way for way, _ in self.ways]
        ways.highlighted = kinds.index(self.now) if self.now in kinds else 0
        self.screen.set_focus(ways)

    def _rows(self) -> list[Content]:
        words = self.words
        names = [way.name(words) for way, _ in self.ways]
        width = max(map(len, names)) + 3
        return [
            Content.assemble(
                ("● " if way == self.now else "○ ", "bold $primary"),
                (name.ljust(width), "bold"),
                self._about(way, count),
            )
            for name, (way, count) in zip(names, self.ways, strict=True)
        ]

    def _about(self, way: Way, count: int) -> tuple[str, str]:
        """What it is, or how far one has come in it."""
        if run := self.begun.get(way):
            text = self.words("screen.library.unfinished", at=str(run.at), of=str(run.of))
            return f"▸ {text}", "bold $text-accent"
        return way.about(self.words, count), "$quiet"

    @on(OptionList.OptionSelected)
    def action_choose(self) -> None:
        """Takes it."""
        at = self.query_one("#ways", OptionList).highlighted
        self.dismiss(self.ways[at or 0][0])

    def action_back(self) -> None:
        """All stays."""
        self.dismiss(None)

    def enter_label(self) -> str:
        """Of the key line."""
        return self.words("key.choose")
