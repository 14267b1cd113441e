"""What stands before a date and bounds it, and days told by today (« hier »)."""

from __future__ import annotations

import datetime as dt

from quiz.french.date_words import BOUNDS
from quiz.french.date_years import LITTLE
from quiz.french.dates import CalendarDate, DateBound, DateValue
from quiz.french.tokens import Token


def bound_before(tokens: list[Token], i: int) -> tuple[DateBound, int]:
    """« avant », « depuis », « à partir de »… before the date at `i`; where the whole starts."""
    j = i - 1
    start = i
    while j >= 0 and i - j <= 6 and tokens[j].word in LITTLE:
        if tokens[j].word in {"le", "en", "du", "la", "l", "au", "les"}:
            start = j
        j -= 1
    if j >= 0 and tokens[j].word in {"entre", "du"}:
        return DateBound.NONE, j
    if j >= 0 and tokens[j].word == "a" and j >= 1 and tokens[j - 1].word == "ici":
        j -= 1
    if j >= 0 and tokens[j].word == "a" and j >= 1 and tokens[j - 1].word == "'":
        j -= 2
    elif j >= 0 and tokens[j].word == "'" and j >= 1:
        j -= 1
    bound = BOUNDS.get(tokens[j].word) if j >= 0 else None
    if bound is None or (
        tokens[j].word == "des" and j == i - 1 and i > 1 and tokens[j].text != "dès"
    ):
        return DateBound.NONE, start
    return bound, j


_RELATIVE = {"aujourd": 0, "hier": -1, "demain": 1}


def relative(tokens: list[Token], i: int, reference: dt.date) -> tuple[DateValue, int] | None:
    """« hier », « demain », « avant-hier » by a known day."""
    word = tokens[i].word
    end = i + 1
    shift = _RELATIVE.get(word)
    if word == "avant" and tokens[i + 1].word == "-" and tokens[i + 2].word == "hier":
        shift, end = -2, i + 3
    elif word == "apres" and tokens[i + 1].word == "-" and tokens[i + 2].word == "demain":
        shift, end = 2, i + 3
    elif word == "aujourd":
        end = i + 3 if tokens[i + 1].word == "'" else i + 1
    if shift is None:
        return None
    day = reference + dt.timedelta(days=shift)
    return DateValue((CalendarDate(day.year, day.month, day.day),)), end
