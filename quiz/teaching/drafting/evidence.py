"""The excerpt that proves an answer: short, and found exactly once."""

from __future__ import annotations

from quiz.sets import find_excerpt

_LEAST = 12
_STEP = 24
_ROUNDS = 10
_MOST = 240


def evidence_for(text: str, start: int, end: int, sentence: tuple[int, int]) -> str:
    """A verbatim excerpt around a stretch of text, found once; empty where there is none.

    The sentence where it is short, else the words around, more of them until it is unique.
    """
    low, high = sentence
    if high - low <= _MOST and (found := _unique(text, low, high)):
        return found
    paragraph = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    for round_ in range(_ROUNDS):
        reach = _LEAST + _STEP * (round_ + 1)
        a = _left(text, max(paragraph, start - reach), start)
        b = _right(text, min(stop, end + reach), end)
        if found := _unique(text, a, b):
            return found
    return ""


def _unique(text: str, start: int, end: int) -> str:
    excerpt = text[start:end].strip(" \u00a0\u202f,;:\n")
    if not excerpt or text.find(excerpt, text.find(excerpt) + 1) >= 0:
        return ""  # told without a search that forgives typography
    return excerpt if len(find_excerpt(text, excerpt)) == 1 else ""


def _left(text: str, at: int, most: int) -> int:
    while 0 < at < most and not text[at - 1].isspace():
        at += 1
    return at


def _right(text: str, at: int, least: int) -> int:
    while least < at < len(text) and not text[at].isspace():
        at -= 1
    return at
