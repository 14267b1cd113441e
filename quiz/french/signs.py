"""Signs that close one to three letters and are a part of what is named: AA-, A+, O-, C++, C#."""

from __future__ import annotations

import re

_SIGNED = re.compile(
    r"(?<![\w-])(?P<letters>[A-Za-z]{1,3})(?:(?P<sign>\+{1,2}|[-−–]|#)|\s{1,4}(?P<apart>[+−-]))(?=\s{0,4}(?:[.,;:!?…»\")]|$))"
)
_NAMES = {
    "+": " plus",
    "++": " plus plus",
    "-": " moins",
    "−": " moins",
    "–": " moins",
    "#": " dièse",
}


def with_signs_in_words(text: str) -> str:
    """A text whose letters have their signs in words (« AA- » as « AA moins »), which folding keeps."""
    return _SIGNED.sub(lambda m: m["letters"] + _NAMES[m["sign"] or m["apart"]], text)
