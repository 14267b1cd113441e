"""The figures at the end of a review: set by set, and what comes back sooner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content

from quiz.learning.review import Plan, Review
from quiz.learning.session import Session
from quiz.learning.summary import Summary
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.said import Said


class ReviewSummaryScreen(QuizScreen[None]):
    """How many were right, what improved, what to see again."""

    CSS_PATH = "summary.tcss"
    name_key = "review_summary"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "again", "key.again"),
        Binding("c", "sheet", "key.sheet"),
        Binding("enter,escape", "back", "key.library", show=False),
    ]

    def __init__(self, review: Review, summaries: Sequence[Summary]) -> None:
        super().__init__()
        self.review = review
        self.summaries = tuple(summaries)

    def compose(self) -> ComposeResult:
        """The figures."""
        words = self.words
        with VerticalScroll(id="summary"):
            title = "screen.drill.summary" if self.review.fact else "screen.review_summary.title"
            yield Said(words(title), classes="title", id="review-title")
            yield Said(self._score(), id="score")
            for session, summary in zip(self.review.sessions.values(), self.summaries, strict=True):
                yield Said(session.question_set.title, classes="title")
                yield Said(self._signed(session, summary), classes="reviewed", hang=2)
            yield Said(words("screen.review_summary.signs"), classes="quiet", id="signs")
        yield KeyLine(words)

    def on_mount(self) -> None:
        """Scrolls by keys."""
        self.screen.set_focus(self.query_one("#summary"))

    def _signed(self, session: Session, summary: Summary) -> Content:
        """The questions of one set, each after the sign of how it went."""
        better = self.quiz.desk.improved(session)
        lines = []
        for question in session.questions:
            if question.id in better:
                sign, style = "↗", "bold $text-success"
            elif question.id in summary.missed:
                sign, style = "✗", "bold $text-error"
            else:
                sign, style = "✓", "bold $text-success"
            lines.append(Content.assemble((f"{sign} ", style), Content(question.prompt)))
        return Content("\n").join(lines)

    def _score(self) -> Content:
        words = self.words
        right = sum(summary.right for summary in self.summaries)
        minutes = max(1, round(sum(summary.seconds for summary in self.summaries) / 60))
        return Content.assemble(
            (words("screen.summary.right", n=right, of=str(self.review.total)), "bold $primary"),
            (f" · {words('screen.summary.minutes', n=minutes)}", "$quiet"),
        )

    @property
    def _missed(self) -> Plan:
        """What was missed, in the order of the review."""
        missed = {
            (session.question_set.id, question_id)
            for session, summary in zip(self.review.sessions.values(), self.summaries, strict=True)
            for question_id in summary.missed
        }
        return tuple(pair for pair in self.review.plan if pair in missed)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Only what was missed can be asked again."""
        return bool(self._missed) if action == "again" else True

    def action_again(self) -> None:
        """Asks what was missed once more."""
        from quiz.tui.screens.review import ReviewScreen

        sets = {set_id: session.question_set for set_id, session in self.review.sessions.items()}
        with self.quiz.telling():
            review = self.quiz.desk.open_review(self._missed, sets, self.review.fact)
            if review is not None:
                self.app.switch_screen(ReviewScreen(review))

    def action_sheet(self) -> None:
        """All questions with their verdict and key, to read or to keep."""
        from quiz.tui.screens.sheet import SheetScreen

        self.app.push_screen(SheetScreen(*self.review.sessions.values()))

    def action_back(self) -> None:
        """To the library."""
        self.app.pop_screen()

    def enter_label(self) -> str:
        """Of the key line."""
        return self.words("key.library")
