"""Setting a passage in lines: where each line starts and ends in the text, nothing about looks."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rich.cells import cell_len

if TYPE_CHECKING:
    from quiz.model import Passage  # costs 15 ms, and the first frame has no passage

# What stays together on a line: a word; the space of French typography before ; : ! ? » % € and
# after «, even where its author typed an ordinary one; the groups of a number (40 000).
WORD = re.compile(r"(?:« )?[^ \n\t]+(?: [;:!?»%€][^ \n\t]*|(?<=\d) \d{3}(?!\d)[^ \n\t]*)*")

FIGURES = re.compile(r"(?:^|[\s«(])\d(?:[\d.,\s]*\d)?(?:er)?$")
"""A piece that ends with a number in figures, or the first of a month."""

A_FIGURE = re.compile(r"\d")

NARROW = re.compile("[ -~\xa0-\xac\xae-\u02af\u2009\u2010-\u2015\u2018-\u201e\u2026\u202f\u20ac]*")
"""Texts of letters that all take one cell, as French does: their width is their length."""

Width = Callable[[int, int], int]
"""Cells that a text takes from one offset to another."""

MILLIONS = re.compile(r"\d\s(?:m|b|tr)ill(?:ion|iard|ier)s?$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line as set.

    Attributes:
        start: offset of its first character in the text; `end`: after its last.
        paragraph: its number, from 1; 0 for the blank line between two paragraphs.
        first: whether it opens its paragraph.
    """

    start: int
    end: int
    paragraph: int
    first: bool = False


@dataclass(frozen=True, slots=True)
class Spacing:
    """Blank lines: between two lines of a paragraph, between two paragraphs."""

    lines: int = 0
    paragraphs: int = 1


NORMAL = Spacing()

SPACINGS = {"compact": Spacing(0, 0), "normal": NORMAL, "airy": Spacing(1, 2)}
"""The settings' density of text."""


@lru_cache(maxsize=4)  # a text of 200 kB takes a tenth of a second, and is laid out time and again
def set_lines(passage: Passage, measure: int, spacing: Spacing = NORMAL) -> tuple[Line, ...]:
    """The passage's lines at a measure of so many terminal cells (at least 1).

    Lines break at ordinary spaces, but not between figures and what they count in (« 2 millions »,
    « 24 km », « 5 juillet »); a word longer than the measure is cut.
    """
    lines: list[Line] = []
    for number, (start, text) in enumerate(zip(passage.starts, passage.paragraphs, strict=True), 1):
        for place, line in enumerate(_set_paragraph(text, start, number, max(1, measure))):
            blank = Line(line.start, line.start, 0)
            if lines:
                lines += [blank] * (spacing.lines if place else spacing.paragraphs)
            lines.append(line)
    return tuple(lines)


def set_text(text: str, measure: int, indent: int) -> list[tuple[int, int]]:
    """Start and end of each line of a text; lines after the first are shorter by the indent.

    Spaces at the start of the text are kept. An empty text is one empty line.
    """
    lines: list[tuple[int, int]] = []
    start = end = 0
    width = _width_of(text)
    for first, last in _pieces(text, max(1, measure - indent), width):
        room = measure - (indent if lines else 0)
        if end > start and width(start, last) > max(1, room):
            lines.append((start, end))
            start = first
        end = last
    return [*lines, (start, end)]


def wrapped(text: str, measure: int, indent: int) -> str:
    """A text on lines of so many cells, those after the first indented."""
    lines = set_text(text, measure, indent)
    return ("\n" + " " * indent).join(text[start:end] for start, end in lines)


def line_of(lines: tuple[Line, ...], offset: int) -> int:
    """The index of the line in which an offset into the text stands."""
    for index, line in enumerate(lines):
        if line.paragraph and offset < line.end:
            return index
    return max(0, len(lines) - 1)


def only_paragraphs(lines: Iterable[Line], wanted: Collection[int]) -> tuple[Line, ...]:
    """The lines of some paragraphs, a blank one between two of them."""
    kept: list[Line] = []
    for line in lines:
        if line.paragraph in wanted or (kept and not line.paragraph and kept[-1].paragraph):
            kept.append(line)
    while kept and not kept[-1].paragraph:
        kept.pop()
    return tuple(kept)


def _set_paragraph(text: str, offset: int, number: int, measure: int) -> list[Line]:
    lines: list[Line] = []
    start = end = -1
    width = _width_of(text)
    for first, last in _pieces(text, measure, width):
        if start >= 0 and width(start, last) <= measure:
            end = last
            continue
        if start >= 0:
            lines.append(Line(offset + start, offset + end, number, not lines))
        start, end = first, last
    if start >= 0:
        lines.append(Line(offset + start, offset + end, number, not lines))
    return lines


def _width_of(text: str) -> Width:
    """How wide a part of a text is."""
    if NARROW.fullmatch(text):
        return lambda start, end: end - start
    return lambda start, end: cell_len(text[start:end])


def _pieces(text: str, measure: int, width: Width) -> list[tuple[int, int]]:
    """Start and end of each word, over-long ones cut to the measure."""
    pieces: list[tuple[int, int]] = []
    for word in WORD.finditer(text):
        start, end = word.span()
        pieces += (
            [(start, end)] if width(start, end) <= measure else _cut(text, start, end, measure)
        )
    return _with_units(text, pieces, measure, width)


def _cut(text: str, start: int, end: int, measure: int) -> Iterator[tuple[int, int]]:
    """Pieces of an over-long word, each as wide as the measure, or one letter at least."""
    while start < end:
        cut, cells = start + 1, cell_len(text[start])
        while cut < end and (cells := cells + cell_len(text[cut])) <= measure:
            cut += 1
        yield start, cut
        start = cut


def _with_units(
    text: str, pieces: list[tuple[int, int]], measure: int, width: Width
) -> list[tuple[int, int]]:
    """Figures and the unit, magnitude or month after them as one piece, where a line can hold it."""
    joined: list[tuple[int, int]] = []
    first = last = -1
    for start, end in pieces:
        if (
            last + 1 == start
            and text[last] == " "
            and A_FIGURE.search(text, first, last)  # of most words there is no more to ask
            and width(first, end) <= measure
            and _counted_in(text[first:last], text[start:end])
        ):
            joined[-1] = first, end
        else:
            joined.append((start, end))
            first = start
        last = end
    return joined


def _counted_in(figures: str, word: str) -> bool:
    """Whether a piece ends with figures, and the word after it says of what: 2 millions | d'euros."""
    if MILLIONS.search(figures) and word[:2] in ("d'", "d’"):
        return _is_unit(word[2:])
    return bool(FIGURES.search(figures)) and _is_unit(word)


def _is_unit(word: str) -> bool:
    from quiz.french.words import fold

    return fold(word.partition("/")[0].rstrip(".,;:!?…)»\xa0\u202f ")) in _units()


@cache
def _units() -> frozenset[str]:
    """What figures count in, folded; only loaded where there are figures."""
    from quiz.french.date_words import MONTHS
    from quiz.french.number_words import MAGNITUDES, SHORT_MAGNITUDES
    from quiz.french.units import MONEY_WORDS, UNIT_WORDS

    multiples = ("k€", "m€", "md€", "mds€", "k$", "m$", "md$", "fois", "points", "point")
    return frozenset(
        {*MAGNITUDES, *SHORT_MAGNITUDES, *MONEY_WORDS, *UNIT_WORDS, *MONTHS, *multiples}
    )
