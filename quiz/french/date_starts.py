"""At which words and figures a date can begin: a quick look before the long one."""

from __future__ import annotations

from functools import lru_cache

from quiz.french.date_parts import DOTTED, is_roman
from quiz.french.date_words import (
    FEASTS,
    FOREIGN_MONTHS,
    MONTH_SLIPS,
    MONTHS,
    PARTS,
    SEASONS,
    WEEKDAY_SLIPS,
    WEEKDAYS,
)
from quiz.french.numbers import begins_number
from quiz.french.tokens import DATE, FIGURE, WORD, Token


def may_start(tokens: list[Token], i: int, *, loose: bool) -> bool:
    """Whether any date can begin at token `i`: most words and many figures begin none."""
    token = tokens[i]
    if token.kind == FIGURE:
        return _figure_may_start(tokens, i, loose=loose)
    if token.kind != WORD:
        return token.kind == DATE
    if _begins(token.word):
        return True
    return token.word[0] in "ivxl" and tokens[i + 1].kind == WORD and is_roman(token.word)


_ERA_OPENERS = frozenset({"av", "avant", "ap", "apres", "apr", "de"})


def _figure_may_start(tokens: list[Token], i: int, *, loose: bool) -> bool:
    """Whether a figure may be a day, a year or a century; others are dates by their era alone."""
    text = tokens[i].text
    if text.isdigit():
        if len(text) < 3 or len(text) == 4 or loose:
            return True
        if i and tokens[i - 1].word in {"an", "annee"}:
            return True
    elif loose and DOTTED.fullmatch(text):
        return True
    return tokens[i + 1].word in _ERA_OPENERS or tokens[i + 2].word in _ERA_OPENERS


_CLOSED = frozenset(
    {*MONTHS, *FOREIGN_MONTHS, *WEEKDAYS, *SEASONS, *PARTS, *FEASTS, "annees", "decennie"}
)


@lru_cache(maxsize=8192)
def _begins(word: str) -> bool:
    """Whether a folded word, slips forgiven, is one with which a date in words begins."""
    if word in _CLOSED or begins_number(word):
        return True
    return len(word) > 4 and (MONTH_SLIPS.nearest(word) or WEEKDAY_SLIPS.nearest(word)) is not None
