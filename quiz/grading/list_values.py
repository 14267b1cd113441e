"""Items that are all values (sums, sizes, dates, years): each graded as a question of its own would be."""

from __future__ import annotations

import re

from quiz.french.figures import in_figures
from quiz.grading.core import Context, Marker
from quiz.grading.date_marker import compile_date_marker
from quiz.grading.quantity_key import lone_quantity
from quiz.grading.quantity_marker import compile_quantity_marker
from quiz.model import ListItem, Number

_PARTED = re.compile(
    r"[;\n•|&]|,(?!\d)|\s(?:et|puis)\s|(?<=\d)/(?= ?\d)|(?<=\d )/(?= ?\d)", re.IGNORECASE
)
_SPACES = re.compile(r"[^\S\n]+")
_DIVISION = "\u2215"
"""Stands for a slash that parts no items."""
_AFTER_FIGURES = re.compile(r"\d([^\d]*)$")
_MOST_LETTERS = 300


def value_markers(items: tuple[ListItem, ...], prompt: str, context: Context) -> list[Marker]:
    """A marker for each item, where all are values; none where one is not.

    What counts things by their nouns (« 12 morts », « 47 blessés ») is told apart by words: a
    number alone would not tell which is meant.
    """
    markers = []
    for item in items:
        asked = Number(id="", prompt=prompt, answer=item.answer, accept=item.accept)
        value = lone_quantity(item.answer)
        if value is not None and value.nouns and not value.dimension:
            return []
        marker = compile_quantity_marker(asked, context) or compile_date_marker(asked, context)
        if marker is None:
            return []
        markers.append(marker)
    return markers


def value_parts(text: str, *, slashed: bool) -> list[str]:
    """The values that a response lists, each with the unit or the month said once, after all of them.

    Args:
        text: as typed.
        slashed: whether the items may be written with a slash of their own (« 12/04 », « 3/4 »).
    """
    text = in_figures(_SPACES.sub(" ", text[:_MOST_LETTERS]))
    held = text.replace("/", _DIVISION) if slashed else text
    parts = [part.replace(_DIVISION, "/") for part in _PARTED.split(held)]
    parts = [part.strip() for part in parts if part.strip(" .")]
    shared = ""
    for i in range(len(parts) - 1, -1, -1):
        end = _AFTER_FIGURES.search(parts[i])
        if end is not None and end[1].strip(" ."):
            shared = end[1]
        elif end is not None:
            parts[i] = parts[i].rstrip(" .") + shared
    return parts
