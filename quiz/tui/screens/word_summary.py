"""The end of a review of words: which were found, and when each comes back."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content

from quiz.learning.review import Review
from quiz.learning.word_list import question_id, when
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.run_map import SIGNS, state_of
from quiz.tui.widgets.said import Said


class WordSummaryScreen(QuizScreen[None]):
    """One line a word."""

    CSS_PATH = ["summary.tcss", "word_summary.tcss"]  # noqa: RUF012
    name_key = "word_summary"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,escape", "back", "key.back", show=False)
    ]

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review

    def compose(self) -> ComposeResult:
        """The figures, then the words."""
        words = self.words
        right = sum(state_of(item) in {"correct", "almost"} for item in self.review.items())
        score = words("screen.word_summary.right", n=right, of=str(self.review.total))
        with VerticalScroll(id="summary"):
            yield Said(words("screen.word_summary.title"), classes="title")
            yield Said(Content.assemble((score, "bold $primary")), id="score")
            yield Said(Content("\n").join(self._lines()), id="reviewed", hang=2)
        yield KeyLine(words)

    def on_mount(self) -> None:
        """Scrolls by keys."""
        self.screen.set_focus(self.query_one("#summary"))

    def _lines(self) -> list[Content]:
        now = self.quiz.desk.clock()
        entries = {
            (entry.word.set_id, question_id(entry.word)): entry for entry in self.quiz.desk.words()
        }
        lines = []
        for item, set_id in zip(self.review.items(), self.review.set_ids, strict=True):
            entry = entries.get((set_id, item.question.id))
            if entry is None:
                continue
            sign, style = SIGNS[state_of(item)]
            due = f"   {when(entry, self.words, now)}"
            lines.append(
                Content.assemble(
                    (f"{sign} ", f"bold {style}"),
                    (entry.word.word, "bold"),
                    (due, "$quiet"),
                )
            )
        return lines

    def action_back(self) -> None:
        """To the list."""
        self.app.pop_screen()

    def enter_label(self) -> str:
        """Of the key line."""
        return self.words("key.back")
