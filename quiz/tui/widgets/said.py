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
        lines = []
        for paragraph in self._content.split("\n", allow_blank=True):
            plain = paragraph.plain
            own = len(plain) - len(plain.lstrip(" "))
            for number, (start, end) in enumerate(set_text(plain, width, own + self._hang)):
                indent = " " * (own + self._hang) if number else ""
                lines.append(Content.assemble(indent, paragraph[start:end]))
        return lines


def _as_content(text: str | Content) -> Content:
    return text if isinstance(text, Content) else Content(text)
