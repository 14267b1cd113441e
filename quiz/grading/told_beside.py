"""Which values of a response are its answer: not those taken back, nor those told for comparison."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from quiz.french.quantities import Bound, Kind, Quantity
from quiz.french.span import Span
from quiz.french.tokens import FIGURE, SIGN, Token

T = TypeVar("T")

_TAKEN_BACK = frozenset({"pardon", "oups"})
_AFTER_NO = frozenset({",", ";", ":", ".", "…", "-", "!"})


def last_said(spans: list[Span[T]], tokens: list[Token]) -> list[Span[T]]:
    """The values after the last « non, », « pardon », « ou plutôt »: those before are taken back."""
    for k in range(len(spans) - 1, 0, -1):
        if _takes_back(tokens, spans[k - 1].end, spans[k].start):
            return spans[k:]
    return spans


def _takes_back(tokens: list[Token], start: int, end: int) -> bool:
    """Whether the learner thinks better of it between two places of the text."""
    for i, token in enumerate(tokens[:-4]):
        if token.start < start or token.word in {"plus", "moins"}:
            continue
        if token.start >= end:
            return False
        nxt = tokens[i + 1]
        if token.word in _TAKEN_BACK or (token.word, nxt.word) == ("veux", "dire"):
            return True
        if token.word == "plutot" and tokens[i - 1].word == "ou":
            return True
        if token.word == "non" and nxt.word in _AFTER_NO and tokens[i - 1].kind == SIGN:
            return True
    return False


_ARTICLES = frozenset({"les", "la", "le", "l", "'", "un", "une", "de", "d", "("})


def without_compared(
    spans: list[Span[Quantity]], tokens: list[Token], years: frozenset[int]
) -> list[Span[Quantity]]:
    """The values but those told after the first for comparison: « contre 250 », « (250 en 2024) ».

    Args:
        spans: the values of a response.
        tokens: all of it.
        years: those that the question asks about: their values are told for themselves.
    """
    if len(spans) < 2:
        return spans
    kept = spans[:1]
    for span in spans[1:]:
        i = next((i for i, token in enumerate(tokens[:-4]) if token.start >= span.start), 0)
        if _is_year(span.value) and i and tokens[i - 1].word == "en":
            continue
        alike = span.value.dimension in {spans[0].value.dimension, ""}
        if not (alike and (_is_against(tokens, i) or _is_earlier(tokens, i, span.end, years))):
            kept.append(span)
    return kept


def without_against(spans: list[Span[T]], tokens: list[Token]) -> list[Span[T]]:
    """The values but those after the first that « contre » or « au lieu de » sets against it."""
    starts = {token.start: i for i, token in enumerate(tokens[:-4])}
    return [s for k, s in enumerate(spans) if not k or not _is_against(tokens, starts[s.start])]


def _is_year(value: Quantity) -> bool:
    """Whether it may be a year, which « en » before it makes it (« 289, contre 310 en 2017 »)."""
    return value.kind is Kind.NUMBER and not value.nouns and 1000 <= value.low < 2100


def _is_against(tokens: list[Token], i: int) -> bool:
    """Whether « contre », « au lieu de », « plutôt que » stand before the value at `i`."""
    j = i - 1
    while j > 0 and tokens[j].word in _ARTICLES:
        j -= 1
    rather = tokens[j].word == "que" and j > 0 and tokens[j - 1].word == "plutot"
    return rather or tokens[j].word in {"contre", "lieu"}


def _is_earlier(tokens: list[Token], i: int, end: int, years: frozenset[int]) -> bool:
    """Whether the value at `i` stands in brackets with a time of its own (« en 2024 », « avant »)."""
    if i == 0 or tokens[i - 1].word != "(":
        return False
    for k, token in enumerate(tokens[:-4]):
        if token.start < end:
            continue
        if token.word == ")":
            return False
        if token.word in _EARLIER:
            return True
        if token.word == "en" and tokens[k + 1].kind == FIGURE and len(tokens[k + 1].text) == 4:
            return tokens[k + 1].text.isdigit() and int(tokens[k + 1].text) not in years
    return False


_EARLIER = frozenset({"avant", "auparavant", "precedemment", "hier"})
_LOWER, _UPPER = frozenset({Bound.AT_LEAST, Bound.MORE}), frozenset({Bound.AT_MOST, Bound.LESS})
"""Bounds of what opens a range, and of what closes it."""


def opens_and_closes(first: Quantity, second: Quantity) -> bool:
    """Whether two values are the ends of a range (« au moins 800 et au plus 1 200 »)."""
    return first.bound in _LOWER and second.bound in _UPPER


def same_as_told(
    between: Iterable[str], after: str, value: Quantity, right: Quantity, *, told: bool
) -> bool:
    """Whether a value after the right one says it another way, as the text does.

    Args:
        between: the folded words from one to the other.
        after: the folded word after the other value.
        value: the other value.
        right: the right one, which stands first.
        told: whether the text holds the other value as well.
    """
    if not told or not ({"soit", "(", "environ"} & set(between)):
        return False
    return value.unit != right.unit or after in {"a", "heure", "au", "en"}
