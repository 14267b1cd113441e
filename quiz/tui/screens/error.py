"""What went wrong, where, and the cure."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content

from quiz.errors import Problem
from quiz.learning.problems import cure, sentence
from quiz.text import clean_line
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.said import Said


class ErrorScreen(QuizScreen[None]):
    """Shows problems; where they are fatal, going back leaves the app."""

    CSS_PATH = "error.tcss"
    name_key = "error"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter", "back", "key.back", key_display="escape")
    ]

    def __init__(
        self, problems: Sequence[Problem], *, fatal: bool = False, path: Path | None = None
    ) -> None:
        super().__init__()
        self.problems = tuple(problems)
        self.fatal = fatal
        self.path = path

    def compose(self) -> ComposeResult:
        """Title, then each problem with its place and cure."""
        title = "screen.error.title_set" if self.path else "screen.error.title"
        yield Said(self.words(title), classes="title", id="error-title")
        with VerticalScroll(id="problems"):
            if self.path:
                yield Said(clean_line(str(self.path)), classes="quiet")
            for problem in self.problems:
                yield Said(self._told(problem), classes="problem", hang=2)
        yield KeyLine(self.words)

    def on_mount(self) -> None:
        """Scrolls by keys at once."""
        self.screen.set_focus(self.query_one("#problems"))

    def _told(self, problem: Problem) -> Content:
        parts: list[tuple[str, str] | str] = [("✗ ", "$text-error"), sentence(self.words, problem)]
        spot = problem.spot
        if spot and (spot.line or spot.path):
            where = self.words("screen.error.where", line=str(spot.line), column=str(spot.column))
            parts.append((f"\n  {where}" + (f" · {spot.path}" if spot.path else ""), "$quiet"))
        if mend := cure(self.words, problem):
            parts += ["\n  ", ("→ ", "bold"), mend]
        return Content.assemble(*parts)

    def action_back(self) -> None:
        """Back, or out."""
        if self.fatal:
            self.app.exit(1, return_code=1)
        else:
            self.app.pop_screen()
