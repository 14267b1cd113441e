"""A line of text: dates, amounts, figures, names, places, a few words."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult

from quiz.tui.widgets.answers.base import AnswerField
from quiz.tui.widgets.field import Field


class LineAnswer(AnswerField):
    """One field."""

    def compose(self) -> ComposeResult:
        """The field."""
        yield Field(id="line")

    @property
    def _field(self) -> Field:
        return self.query_one("#line", Field)

    @property
    def response(self) -> str:
        """What is typed."""
        return self._field.value

    def restore(self, response: str) -> None:
        """Types it again."""
        with self.prevent(Field.Changed):
            self._field.value = " ".join(response.splitlines())
        self._field.cursor_position = len(self._field.value)

    def remember(self, earlier: tuple[str, ...]) -> None:
        """Up and down go through them."""
        self._field.earlier = earlier

    def try_again(self) -> None:
        """Typing replaces what was wrong; an arrow keeps it, to be mended."""
        self._field.select_all()

    def take_focus(self) -> None:
        """To the field."""
        self.screen.set_focus(self._field)

    @on(Field.Submitted)
    def _entered(self, event: Field.Submitted) -> None:
        event.stop()
        self.submit(event.value)
