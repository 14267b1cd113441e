"""What is shown while the terminal is too small: what it needs, and that nothing is lost."""

from __future__ import annotations

from textual.app import ComposeResult

from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.said import Said


class TooSmallScreen(QuizScreen[None]):
    """Says the size it needs and the size there is."""

    CSS_PATH = "too_small.tcss"
    name_key = "too_small"

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.needs = (width, height)

    def compose(self) -> ComposeResult:
        """One sentence."""
        yield Said(id="small")

    def on_mount(self) -> None:
        """Says it."""
        self.on_resize()

    def on_resize(self) -> None:
        """Says it with the new size."""
        width, height = self.app.size
        text = self.words(
            "screen.too_small.text",
            width=str(self.needs[0]),
            height=str(self.needs[1]),
            now=f"{width} × {height}",
        )
        self.query_one("#small", Said).update(text)

    def action_help(self) -> None:
        """There is no room for help."""
