"""At which words and figures a date can begin: a quick look before the long one."""

from __future__ import annotations

from functools import lru_cache

from quiz.french.date_parts import DOTTED, is_roman, month_of
from quiz.french.date_words import (
    FEASTS,
    FOREIGN_MONTHS,
    LONG_FEASTS,
    MONTH_SLIPS,
    MONTHS,
    PARTS,
    SEASON_SLIPS,
    SEASONS,
    SHORT_WEEKDAYS,
    WEEKDAY_SLIPS,
    WEEKDAYS,
)
from quiz.french.date_years import YEAR_OPENERS
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


_AFTER_DAY = frozenset(
    {"-", ",", "&", "et", "au", "a", "jusqu", "er", "ier", "e", "eme", "ieme", "siecle", "s", "t"}
)
"""What may follow a day or the rank of a century, months apart."""


def _figure_may_start(tokens: list[Token], i: int, *, loose: bool) -> bool:
    """Whether a figure may be a day, a year or a century; others are dates by their era alone."""
    text, nxt = tokens[i].text, tokens[i + 1]
    before = tokens[i - 1].word if i else ""
    if not text.isdigit():
        if loose and DOTTED.fullmatch(text):
            return True
    elif loose:
        return True
    elif len(text) < 3:
        if nxt.word in _AFTER_DAY or month_of(nxt) is not None:
            return True
    elif before in YEAR_OPENERS or before in {"an", "annee"} or (before == "-" and len(text) == 4):
        return True
    return nxt.word in _ERA_OPENERS or tokens[i + 2].word in _ERA_OPENERS


_CLOSED = frozenset(
    {
        *MONTHS,
        *FOREIGN_MONTHS,
        *WEEKDAYS,
        *SHORT_WEEKDAYS,
        *SEASONS,
        *PARTS,
        *FEASTS,
        "annees",
        "decennie",
        "dernier",
        "t",
        "q",
        "s",
        *(words[0] for words in LONG_FEASTS),
    }
)


@lru_cache(maxsize=8192)
def _begins(word: str) -> bool:
    """Whether a folded word, slips forgiven, is one with which a date in words begins."""
    if word in _CLOSED or begins_number(word):
        return True
    return len(word) > 4 and any(
        slips.nearest(word) for slips in (MONTH_SLIPS, WEEKDAY_SLIPS, SEASON_SLIPS)
    )
