"""Your answer beside the expected one: what differs, marked letter by letter."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

ALIKE = 0.6
"""Below this share of letters in common two answers are other answers, not slips."""


_ARTICLE = re.compile(r"(?:(?:le|la|les|un|une|des|du)\s|l['’]\s?)", re.IGNORECASE)


def _opening(text: str) -> int:
    """Letters of the article that opens a text, its space included; 0 where none does."""
    found = _ARTICLE.match(text)
    return found.end() if found and found.end() < len(text) else 0


def differing(written: str, expected: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Stretches (start, end) of each text that the other has not; none where they are far apart.

    An absent letter marks the letter after which it is missing, so that there is a place to show.
    An article that one of them opens with and the other leaves out is no difference.
    """
    mine, other = _opening(written), _opening(expected)
    if mine and other:
        mine = other = 0
    matcher = SequenceMatcher(None, written[mine:], expected[other:], autojunk=False)
    if matcher.ratio() < ALIKE:
        return [], []
    ours, theirs = [], []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            start, end = (a, b) if a < b else (max(0, a - 1), max(1, a))
            ours.append((mine + start, mine + end))
            if c < d:
                theirs.append((other + c, other + d))
    return ours, theirs


def marks_under(spans: list[tuple[int, int]], sign: str = "^") -> str:
    """A line of signs to set under a text: one below each letter that differs."""
    line = [" "] * max((end for _, end in spans), default=0)
    for start, end in spans:
        line[start:end] = sign * (end - start)
    return "".join(line)
