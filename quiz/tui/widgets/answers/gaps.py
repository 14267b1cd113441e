"""A text with fields in it, where its blanks are."""

from __future__ import annotations

import re

from textual import on
from textual.app import ComposeResult
from textual.layout import Layout
from textual.widget import Widget
from textual.widgets import Static

from quiz.model import Cloze
from quiz.tui.flow import Flow
from quiz.tui.typeset import WORD
from quiz.tui.widgets.answers.base import AnswerField
from quiz.tui.widgets.field import Field

_BLANK = re.compile(r"\[\[(.+?)\]\]")


class _FlowBox(Widget):
    """Words and fields one after the other, like a paragraph."""

    def __init__(self, *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._flow = Flow()

    @property
    def layout(self) -> Layout:
        """Sets its children as running text."""
        return self._flow


class GapsAnswer(AnswerField):
    """The response is one line a blank, in the text's order."""

    def compose(self) -> ComposeResult:
        """The running text."""
        with _FlowBox(id="gaps"):
            text = self.question.text if isinstance(self.question, Cloze) else ""
            for place, part in enumerate(_BLANK.split(text)):
                if place % 2:
                    # « l'[[mot]] » keeps its apostrophe.
                    glued = " glued" if text[: text.find(f"[[{part}]]")][-1:].strip() else ""
                    yield Field(id=f"gap-{place // 2}", classes=f"gap{glued}")
                    continue
                for word in WORD.finditer(part):
                    # A comma after a blank stays with it.
                    glued = " glued" if place and not word.start() else ""
                    yield Static(word[0], classes=f"word{glued}", markup=False)

    @property
    def _fields(self) -> list[Field]:
        return list(self.query(Field))

    @property
    def response(self) -> str:
        """One line a blank."""
        values = [field.value.strip() for field in self._fields]
        return "\n".join(values) if any(values) else ""

    def restore(self, response: str) -> None:
        """Fills the blanks."""
        with self.prevent(Field.Changed):
            for field, line in zip(self._fields, response.split("\n"), strict=False):
                field.value = line
                field.cursor_position = len(line)

    def take_focus(self) -> None:
        """To the first empty blank."""
        empty = [field for field in self._fields if not field.value]
        self.screen.set_focus((empty or self._fields)[0])

    @on(Field.Changed)
    def _typed(self, event: Field.Changed) -> None:
        event.stop()
        self.changed()

    @on(Field.Submitted)
    def _entered(self, event: Field.Submitted) -> None:
        """Enter goes to the next empty blank; without one it hands in."""
        event.stop()
        fields = self._fields
        here = fields.index(event.input) if event.input in fields else -1
        after = [field for field in fields[here + 1 :] if not field.value]
        if after and event.input.value:
            self.screen.set_focus(after[0])
        else:
            self.submit()
