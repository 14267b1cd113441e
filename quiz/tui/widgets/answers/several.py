"""Several items, a field each; Enter goes to the next empty field, then hands in."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from quiz.model import ListQuestion
from quiz.tui.widgets.answers.base import AnswerField
from quiz.tui.widgets.field import Field


class SeveralAnswer(AnswerField):
    """As many numbered fields as items are asked for. The response is one item a line."""

    def compose(self) -> ComposeResult:
        """The fields."""
        for number in range(1, self._wanted + 1):
            with Horizontal(classes="numbered"):
                yield Static(f"{number}.", classes="number", markup=False)
                yield Field(id=f"item-{number}")

    @property
    def _wanted(self) -> int:
        question = self.question
        if not isinstance(question, ListQuestion):
            return 1
        return max(1, question.expected or len(question.items))

    @property
    def _fields(self) -> list[Field]:
        return list(self.query(Field))

    @property
    def response(self) -> str:
        """The items, one a line; without any an empty text."""
        return "\n".join(field.value for field in self._fields).strip("\n")

    def restore(self, response: str) -> None:
        """Fills the fields; what is over goes into the last."""
        fields = self._fields
        lines = response.splitlines()
        if len(lines) > len(fields):
            lines[len(fields) - 1 :] = [", ".join(lines[len(fields) - 1 :])]
        with self.prevent(Field.Changed):
            for field, line in zip(fields, lines, strict=False):
                field.value = line
                field.cursor_position = len(line)

    def take_focus(self) -> None:
        """To the first empty field."""
        empty = [field for field in self._fields if not field.value]
        self.screen.set_focus((empty or self._fields)[0])

    @on(Field.Changed)
    def _typed(self, event: Field.Changed) -> None:
        event.stop()
        self.changed()

    @on(Field.Submitted)
    def _entered(self, event: Field.Submitted) -> None:
        event.stop()
        fields = self._fields
        here = fields.index(event.input) if event.input in fields else -1
        after = [field for field in fields[here + 1 :] if not field.value]
        if after and event.input.value:
            self.screen.set_focus(after[0])
        else:
            self.submit()
