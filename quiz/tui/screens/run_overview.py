"""All questions of a run: how each stands, and the way to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList

from quiz.learning.session import Session
from quiz.model import Question
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.choices import Choices
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.run_map import SIGNS, state_of
from quiz.tui.widgets.said import Said, hung

if TYPE_CHECKING:
    from quiz.learning.review import Review

WIDEST = 92
"""Cells of the list, as its style sheet has it."""


class RunOverviewScreen(QuizScreen[int | None]):
    """Gives the index of the question chosen, or None."""

    CSS_PATH = "run_overview.tcss"
    name_key = "run_overview"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "key.go_to"),
        Binding("escape,f6,ctrl+l", "back", "key.back", key_display="escape"),
    ]

    def __init__(
        self, session: Session | Review, about: Callable[[Question], str] = lambda q: q.prompt
    ) -> None:
        """`about`: what a question is known by."""
        super().__init__()
        self.session = session
        self._about = about

    def compose(self) -> ComposeResult:
        """The list."""
        yield Said(self.words("screen.run_overview.title"), classes="title", id="overview-title")
        yield Choices(id="questions", markup=False)
        yield KeyLine(self.words)

    def on_mount(self) -> None:
        """At the current question."""
        questions = self.query_one("#questions", OptionList)
        questions.set_options(self._rows())
        questions.highlighted = self.session.index
        self.screen.set_focus(questions)

    def on_resize(self) -> None:
        """Long questions are broken elsewhere."""
        questions = self.query_one("#questions", OptionList)
        if questions.option_count:
            at = questions.highlighted
            questions.set_options(self._rows())
            questions.highlighted = at

    def _rows(self) -> list[Content]:
        rows = []
        width = min(WIDEST, self.app.size.width - 4) - 3
        for item in self.session.items():
            state = state_of(item)
            told = self.words(f"state.{state}").replace(" ", "\xa0")
            sign, style = SIGNS[state]
            row = Content.assemble(
                (f"{sign} ", f"bold {style}"),
                f"{item.index + 1:>2}. ",
                Content(self._about(item.question)),
                (f"  {told}", "$quiet"),
            )
            rows.append(Content("\n").join(hung(row, width, 6)))
        return rows

    def action_choose(self) -> None:
        """Goes there."""
        self.dismiss(self.query_one("#questions", OptionList).highlighted)

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_choose()

    def action_back(self) -> None:
        """Stays where it was."""
        self.dismiss(None)

    def enter_label(self) -> str:
        """Of the key line."""
        return self.words("key.go_to")
