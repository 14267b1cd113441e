"""HTML to text: what a teacher typed in a web form, without the web."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "blockquote",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "pre",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "tr",
        "section",
        "article",
    ]
)
_SILENT = frozenset({"script", "style", "head", "title"})
_MEDIA = frozenset({"img", "video", "audio", "iframe", "object", "svg"})
_SPACES = re.compile(r"[ \t\r\n\f]+")


@dataclass
class Block:
    """A paragraph.

    Attributes:
        classes: of its element and those around it, and the elements' own names.
        text: as read, line breaks where `<br>` stood.
    """

    classes: frozenset[str]
    text: str


@dataclass
class Page:
    """The blocks of some HTML, and whether it held pictures or sounds, which text can't."""

    blocks: list[Block] = field(default_factory=list)
    media: bool = False

    @property
    def text(self) -> str:
        """All of it, one block a line."""
        return "\n".join(block.text for block in self.blocks)

    def of(self, name: str) -> list[str]:
        """The texts of the blocks of a class."""
        return [block.text for block in self.blocks if name in block.classes]

    def without(self, *names: str) -> str:
        """All of it but the blocks of some classes."""
        return "\n".join(b.text for b in self.blocks if not b.classes.intersection(names))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._open: list[tuple[str, frozenset[str]]] = []
        self._parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self._parts.append("\n")
        elif tag in _BLOCKS:
            self.flush()
            if len(self._open) < 50:
                classes = frozenset((tag, *(dict(attrs).get("class") or "").split()))
                self._open.append((tag, classes))
        self.page.media |= tag in _MEDIA

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.flush()
            names = [name for name, _ in self._open]
            if tag in names:
                del self._open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        if not self._silent:
            in_pre = any(tag == "pre" for tag, _ in self._open)
            self._parts.append(data if in_pre else _SPACES.sub(" ", data))

    def flush(self) -> None:
        """Ends the block."""
        text = "".join(self._parts)
        self._parts.clear()
        in_pre = any(tag == "pre" for tag, _ in self._open)
        if not in_pre:
            text = "\n".join(line.strip(" ") for line in text.strip(" \n").split("\n"))
        if text.strip():
            classes = frozenset().union(*(classes for _, classes in self._open))
            self.page.blocks.append(Block(classes, text))


def read_html(html: str) -> Page:
    """The text of some HTML; never fails, whatever it is given."""
    reader = _Reader()
    try:
        reader.feed(html)
        reader.close()
    except AssertionError:
        # html.parser gives up so on some broken declarations; the raw text is then all there is.
        return Page([Block(frozenset(), re.sub(r"<[^>]*>", " ", html))])
    reader.flush()
    return reader.page


def read_text(text: str, form: str) -> Page:
    """As `read_html`, but plain text in Moodle's forms `plain_text` and `markdown` stays as it is."""
    if form in {"plain_text", "markdown", "plain"} or not re.search(r"[<&]", text):
        return Page([Block(frozenset(), text.strip())] if text.strip() else [])
    return read_html(text)
