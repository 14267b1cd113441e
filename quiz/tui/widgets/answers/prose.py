"""A sentence or two of the learner's own, with a count of words."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.content import Content

from quiz.model import Text
from quiz.tui.widgets.answers.base import AnswerField
from quiz.tui.widgets.field import Paragraph
from quiz.tui.widgets.said import Said


class ProseAnswer(AnswerField):
    """A small area of text; Enter hands it in."""

    def compose(self) -> ComposeResult:
        """The area and the count."""
        yield Paragraph(id="prose")
        yield Said(id="count", classes="quiet")

    def on_mount(self) -> None:
        """Counts from the start."""
        self._count()

    @property
    def _area(self) -> Paragraph:
        return self.query_one("#prose", Paragraph)

    @property
    def response(self) -> str:
        """What is typed."""
        return self._area.text

    def restore(self, response: str) -> None:
        """Types it again."""
        with self.prevent(Paragraph.Changed):
            self._area.text = response
        self._area.move_cursor(self._area.document.end)
        self._count()

    def remember(self, earlier: tuple[str, ...]) -> None:
        """Up and down go through them."""
        self._area.earlier = earlier

    def take_focus(self) -> None:
        """To the area."""
        self.screen.set_focus(self._area)

    def _count(self) -> None:
        most = self.question.max_words if isinstance(self.question, Text) else 25
        count = self.words("screen.question.words", n=len(self.response.split()), max=most)
        self.query_one("#count", Said).update(Content(count))

    @on(Paragraph.Changed)
    def _written(self, event: Paragraph.Changed) -> None:
        event.stop()
        self._count()
        self.changed()

    @on(Paragraph.Submitted)
    def _entered(self, event: Paragraph.Submitted) -> None:
        event.stop()
        self.submit(event.text)
