"""What answers of several fields share; Enter goes to the next empty field, then hands in."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on

from quiz.tui.widgets.answers.base import AnswerField
from quiz.tui.widgets.field import Field


class FieldsAnswer(AnswerField):
    """Several fields, in the order in which they stand."""

    @property
    def fields(self) -> list[Field]:
        """All of them."""
        return list(self.query(Field))

    def fill(self, lines: Iterable[str]) -> None:
        """A line into each field, as far as there are both; nothing is told."""
        with self.prevent(Field.Changed):
            for field, line in zip(self.fields, lines, strict=False):
                field.value = line
                field.cursor_position = len(line)

    def take_focus(self) -> None:
        """To the first empty field."""
        empty = [field for field in self.fields if not field.value]
        self.screen.set_focus((empty or self.fields)[0])

    @on(Field.Submitted)
    def _entered(self, event: Field.Submitted) -> None:
        event.stop()
        fields = self.fields
        here = fields.index(event.input) if event.input in fields else -1
        after = [field for field in fields[here + 1 :] if not field.value]
        if after and event.input.value:
            self.screen.set_focus(after[0])
        else:
            self.submit()
