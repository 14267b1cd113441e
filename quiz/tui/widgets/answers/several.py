"""Several items, a field each; Enter goes to the next empty field, then hands in."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from quiz.model import ListQuestion
from quiz.tui.widgets.answers.fields import FieldsAnswer
from quiz.tui.widgets.field import Field


class SeveralAnswer(FieldsAnswer):
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
    def response(self) -> str:
        """The items, one a line; without any an empty text."""
        return "\n".join(field.value for field in self.fields).strip("\n")

    def restore(self, response: str) -> None:
        """Fills the fields; what is over goes into the last."""
        last = self._wanted - 1
        lines = response.splitlines()
        if len(lines) > self._wanted:
            lines[last:] = [", ".join(lines[last:])]
        self.fill(lines)
