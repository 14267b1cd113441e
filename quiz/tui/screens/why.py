"""« Pourquoi ? »: how an answer was graded, laid open."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content

from quiz.model import Question, QuestionSet
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.said import Said


class WhyScreen(QuizScreen[None]):
    """What was read in the answer, what was expected, the rule and its code, the proof."""

    CSS_PATH = "why.tcss"
    name_key = "why"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,p,w", "back", "key.back", key_display="escape")
    ]

    def __init__(self, question_set: QuestionSet, question: Question, response: str) -> None:
        super().__init__()
        self.question_set = question_set
        self.question = question
        self.response = response

    def compose(self) -> ComposeResult:
        """A title and lines for each part."""
        from dataclasses import replace

        from quiz.teaching.explain import explain
        from quiz.teaching.reasoning import sections

        found = explain(self.question_set, self.question, self.response)
        # Whether the author's own tests pass is the author's business.
        parts = sections(replace(found, tests=()), self.question_set, self.words, "state")
        yield Said(self.words("screen.why.title"), classes="title", id="why-title")
        with VerticalScroll(id="why"):
            for title, lines in parts:
                yield Said(Content.assemble((title, "bold $primary")), classes="why-part")
                yield Said("\n".join(f"  {line}" for line in lines), hang=2)
        yield KeyLine(self.words)

    def on_mount(self) -> None:
        """Scrolls by keys at once."""
        self.screen.set_focus(self.query_one("#why"))

    def action_back(self) -> None:
        """Back to the question."""
        self.app.pop_screen()
