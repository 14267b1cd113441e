"""Your answer beside the expected one: what differs, marked word by word, then letter by letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

ALIKE = 0.6
"""Below this share of letters in common two answers, or two words, are others, not slips."""

_ARTICLE = re.compile(r"(?:(?:le|la|les|un|une|des|du)\s|l['’]\s?)", re.IGNORECASE)
_WORD = re.compile(r"[^\s'’«»“”\"]+['’]?")
_DIGIT = re.compile(r"\d")

_Span = tuple[int, int]


def _opening(text: str) -> int:
    """Letters of the article that opens a text, its space included; 0 where none does."""
    found = _ARTICLE.match(text)
    return found.end() if found and found.end() < len(text) else 0


def differing(written: str, expected: str) -> tuple[list[_Span], list[_Span]]:
    """Stretches (start, end) of each text that the other has not; none where they are far apart.

    Words that are alike are compared by their letters; others are marked whole, and so is a
    number. An article that one of the texts opens with and the other leaves out is no difference.
    """
    mine, other = _opening(written), _opening(expected)
    if mine and other:
        mine = other = 0
    whole = SequenceMatcher(None, written[mine:], expected[other:], autojunk=False)
    if whole.ratio() < ALIKE:
        return [], []
    ours, theirs = [], []
    for (a, b), (c, d) in _other_words(written, mine, expected, other):
        one, two = written[a:b], expected[c:d]
        letters = SequenceMatcher(None, one, two, autojunk=False)
        number = " " not in one + two and _DIGIT.search(one + two)
        if not one or not two or number or letters.ratio() < ALIKE:
            ours.append((a, b))
            theirs.append((c, d))
            continue
        for tag, i, j, m, n in letters.get_opcodes():
            if tag != "equal":
                # An absent letter marks the one after which it is missing, to show the place.
                start, end = (i, j) if i < j else (max(0, i - 1), max(1, i))
                if i < j or " " not in two[m:n]:
                    ours.append((a + start, a + end))
                theirs.append((c + m, c + n))
    return _marked(ours), _marked(theirs)


def _other_words(
    written: str, mine: int, expected: str, other: int
) -> Iterator[tuple[_Span, _Span]]:
    """Stretches of words of one text and what stands in their place in the other, maybe nothing."""
    ours = [found.span() for found in _WORD.finditer(written, mine)]
    theirs = [found.span() for found in _WORD.finditer(expected, other)]
    words = SequenceMatcher(
        None, [written[a:b] for a, b in ours], [expected[a:b] for a, b in theirs], autojunk=False
    )
    for tag, a, b, c, d in words.get_opcodes():
        if tag == "replace" and b - a == d - c:
            yield from zip(ours[a:b], theirs[c:d], strict=True)
        elif tag != "equal":
            yield _stretch(ours[a:b]), _stretch(theirs[c:d])


def _stretch(words: list[_Span]) -> _Span:
    return (words[0][0], words[-1][1]) if words else (0, 0)


def _marked(spans: list[_Span]) -> list[_Span]:
    return [(start, end) for start, end in spans if start < end]


def marks_under(spans: list[tuple[int, int]], sign: str = "^") -> str:
    """A line of signs to set under a text: one below each letter that differs."""
    line = [" "] * max((end for _, end in spans), default=0)
    for start, end in spans:
        line[start:end] = sign * (end - start)
    return "".join(line)
