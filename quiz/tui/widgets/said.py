"""Text of ours or of a set, set with care: French spaces never break, what hangs stays hung."""

from __future__ import annotations

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from quiz.tui.style import beside
from quiz.tui.typeset import set_text


class Said(Widget):
    """Shows text, never as markup. A line's own indent is kept where it is broken.

    Textual breaks lines at no-break spaces too (« quiz | », « 3 | ? »), and sets what follows at
    the margin; this does neither.
    """

    DEFAULT_CSS = beside(__file__)

    def __init__(
        self,
        text: str | Content = "",
        *,
        id: str | None = None,  # noqa: A002
        classes: str = "",
        hang: int = 0,
    ) -> None:
        """`hang`: cells by which the second and later lines of a paragraph stand in."""
        super().__init__(id=id, classes=classes)
        self._content = _as_content(text)
        self._hang = hang

    @property
    def content(self) -> Content:
        """What is said."""
        return self._content

    def update(self, text: str | Content) -> None:
        """Says something else."""
        self._content = _as_content(text)
        self.refresh(layout=True)

    def render(self) -> Content:
        """The lines at the width there is."""
        return Content("\n").join(self._lines(self.content_size.width))

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """Of the longest paragraph."""
        return max((line.cell_length for line in self._content.split("\n")), default=0)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """Of all lines."""
        return len(self._lines(width))

    def _lines(self, width: int) -> list[Content]:
        paragraphs = self._content.split("\n", allow_blank=True)
        return [line for one in paragraphs for line in hung(one, width, self._hang)]


def hung(paragraph: Content, width: int, hang: int) -> list[Content]:
    """A paragraph's lines at a width, those after the first by `hang` cells further in."""
    plain = paragraph.plain
    indent = len(plain) - len(plain.lstrip(" ")) + hang
    return [
        Content.assemble(" " * indent if number else "", paragraph[start:end])
        for number, (start, end) in enumerate(set_text(plain, width, indent))
    ]


def _as_content(text: str | Content) -> Content:
    return text if isinstance(text, Content) else Content(text)
