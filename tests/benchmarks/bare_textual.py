"""The floor: a Textual app with one Input and nothing else."""

from textual.app import App, ComposeResult
from textual.widgets import Input, Static


class Bare(App[None]):
    """Hello world."""

    def compose(self) -> ComposeResult:
        """One line of text and an input."""
        yield Static("Bonjour", markup=False)
        yield Input()


if __name__ == "__main__":
    Bare().run()
