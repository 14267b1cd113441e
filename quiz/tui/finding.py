"""Looking for words in a text, as one types them in a hurry."""

from __future__ import annotations

import re
import unicodedata


def places_of(query: str, text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each place, whatever the case, the accents, the spaces and apostrophes.

    An empty query is nowhere.
    """
    words = folded(query).split()
    if not words:
        return ()
    pattern = r"\s+".join(map(re.escape, words))
    return tuple(match.span() for match in re.finditer(pattern, folded(text)))


def folded(text: str) -> str:
    """The text letter for letter, without case and accents: as long as it was."""
    return "".join(map(_plain, text))


def _plain(letter: str) -> str:
    if letter == "’":
        return "'"
    base = unicodedata.normalize("NFD", letter)[0]
    return base.casefold()[0] if base.casefold() else base
