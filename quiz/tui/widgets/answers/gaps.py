"""A text with fields in it, where its blanks are."""

from __future__ import annotations

import re

from textual import on
from textual.app import ComposeResult
from textual.layout import Layout
from textual.widget import Widget
from textual.widgets import Static

from quiz.model import Cloze
from quiz.tui.flow import Flow, field_width
from quiz.tui.typeset import WORD
from quiz.tui.widgets.answers.fields import FieldsAnswer
from quiz.tui.widgets.field import Field

_BLANK = re.compile(r"\[\[([^\[\]]+)\]\]")


class _FlowBox(Widget):
    """Words and fields one after the other, like a paragraph."""

    def __init__(self, *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._flow = Flow()

    @property
    def layout(self) -> Layout:
        """Sets its children as running text."""
        return self._flow


class GapsAnswer(FieldsAnswer):
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

    @on(Field.Changed)
    def _grown(self, event: Field.Changed) -> None:
        """A longer answer takes more room; as long as it fits, nothing is laid out anew."""
        if field_width(event.value) != event.input.outer_size.width:
            self.query_one("#gaps").refresh(layout=True)

    @property
    def response(self) -> str:
        """One line a blank."""
        values = [field.value.strip() for field in self.fields]
        return "\n".join(values) if any(values) else ""

    def restore(self, response: str) -> None:
        """Fills the blanks."""
        self.fill(response.split("\n"))
        self.query_one("#gaps").refresh(layout=True)
