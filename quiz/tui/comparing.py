"""Your answer beside the expected one: what differs, marked letter by letter."""

from __future__ import annotations

from difflib import SequenceMatcher

ALIKE = 0.6
"""Below this share of letters in common two answers are other answers, not slips."""


def differing(written: str, expected: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Stretches (start, end) of each text that the other has not; none where they are far apart.

    An absent letter marks the letter after which it is missing, so that there is a place to show.
    """
    matcher = SequenceMatcher(None, written, expected, autojunk=False)
    if written == expected or matcher.ratio() < ALIKE:
        return [], []
    ours, theirs = [], []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            ours.append((a, b) if a < b else (max(0, a - 1), max(1, a)))
            if c < d:
                theirs.append((c, d))
    return ours, theirs


def marks_under(spans: list[tuple[int, int]], sign: str = "^") -> str:
    """A line of signs to set under a text: one below each letter that differs."""
    line = [" "] * max((end for _, end in spans), default=0)
    for start, end in spans:
        line[start:end] = sign * (end - start)
    return "".join(line)
