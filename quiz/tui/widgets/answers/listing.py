"""A list that an answer is made with, by keys or with the mouse."""

from __future__ import annotations

from textual import events

from quiz.tui.keymap import Remappable
from quiz.tui.widgets.choices import Choices


class AnswerList(Remappable, Choices):
    """An option list that can tell a click from Enter: Textual selects with both."""

    clicked = False
    """Whether the option selected next comes from the mouse."""

    def _on_click(self, event: events.Click) -> None:  # type: ignore[override]  # noqa: ARG002
        # Textual calls the list's own handler after this one.
        self.clicked = True

    def take_click(self) -> bool:
        """Whether what was just selected was clicked; asked once."""
        clicked, self.clicked = self.clicked, False
        return clicked
