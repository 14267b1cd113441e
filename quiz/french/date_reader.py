"""The dates of a text."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import cast

from quiz.french.bounds import negated, nouns_after
from quiz.french.date_bounds import bound_before, relative
from quiz.french.date_parts import bare_day, weekday_of
from quiz.french.date_starts import may_start
from quiz.french.date_years import year_at
from quiz.french.dates import CalendarDate, DateBound, DateLink, DateValue, Found, linked
from quiz.french.single_date import date_at
from quiz.french.span import Span
from quiz.french.tokens import FIGURE, SIGN, WORD, Token, Tokens


def dates_in(
    tokens: list[Token], *, loose: bool = False, reference: dt.date | None = None
) -> tuple[list[Span[DateValue]], frozenset[int]]:
    """Every date among the tokens, and the indices of the tokens they are read from.

    Args:
        tokens: from `tokenize`.
        loose: whether a date is expected, so that a bare year, month or `21/05` is one.
        reference: today, for « hier » and « demain »; without it they mean nothing.
    """
    if reference is None and isinstance(tokens, Tokens):
        key = "loose dates" if loose else "dates"
        known = tokens.memo.get(key)
        if known is None:
            known = tokens.memo[key] = _read(tokens, loose=loose, reference=None)
        return cast("Read", known)
    return _read(tokens, loose=loose, reference=reference)


Read = tuple[list[Span[DateValue]], frozenset[int]]


def _read(tokens: list[Token], *, loose: bool, reference: dt.date | None) -> Read:
    found: list[Span[DateValue]] = []
    taken: set[int] = set()
    i = 0
    last = len(tokens) - 4
    while i < last:
        read = _expression(tokens, i, loose=loose) if may_start(tokens, i, loose=loose) else None
        if read is None and reference is not None:
            read = relative(tokens, i, reference)
        if read is None:
            i += 1
            continue
        value, end = read
        start = i
        bound, start = bound_before(tokens, i)
        if value.link is DateLink.RANGE and bound is DateBound.SINCE:
            bound = DateBound.NONE  # « à partir du 28 juin et jusqu'au 3 juillet »
        value = replace(value, bound=bound, negated=negated(tokens, start))
        found.append(Span(value, tokens[start].start, tokens[end - 1].end))
        taken.update(range(i, end))
        i = end
    return found, frozenset(taken)


_LINKS = {"au": DateLink.RANGE, "→": DateLink.RANGE, "a": DateLink.RANGE, "-": DateLink.RANGE, "jusqu": DateLink.RANGE,
    "et": DateLink.AND, "&": DateLink.AND, ",": DateLink.AND,
}  # fmt: skip


def _expression(tokens: list[Token], i: int, *, loose: bool) -> tuple[DateValue, int] | None:
    """A date, a range or an enumeration of dates that starts at `i`."""
    first = date_at(tokens, i, loose=loose)
    if first is None:
        first = bare_day(tokens, i)
        if first is None:
            return None
        rest = _after_link(tokens, first[1], loose=loose, bare=True)
        if rest is None:
            if loose and _is_lone_day(tokens, i, first[1]):
                return DateValue((first[0],)), first[1]
            return None
    else:
        rest = _after_link(tokens, first[1], loose=loose, bare=False)
    date, end = first
    if rest is None:
        years = not loose and date == CalendarDate(date.year)
        return _years(tokens, i, date, end) if years else (DateValue((date,)), end)
    return _linked(tokens, i, first, rest)


def _linked(
    tokens: list[Token], i: int, first: Found, rest: tuple[DateLink, list[CalendarDate], int]
) -> tuple[DateValue, int]:
    """The range or the enumeration that the date at `i` opens."""
    date, end = first
    link, others, after = rest
    if link is DateLink.AND and _opener(tokens, i) == "entre" and len(others) == 1:
        link = DateLink.RANGE
    # « du 10 juillet au 13 » : what either end lacks, the other tells.
    dates = [date, *others]
    for k in range(len(dates) - 2, -1, -1):
        dates[k] = dates[k].with_missing(dates[k + 1])
    for k in range(1, len(dates)):
        dates[k] = dates[k].with_missing(dates[k - 1])
    if link is DateLink.RANGE and not _ordered(dates[0], dates[-1]):
        return DateValue((date,)), end
    return linked(tuple(dates), link), after


_YEAR_RANGES = {"entre": "et", "de": "a"}


def _years(
    tokens: list[Token], i: int, first: CalendarDate, end: int
) -> tuple[DateValue, int] | None:
    """« entre 2010 et 2020 »: two years are one range; « entre 1500 et 2000 manifestants » is none."""
    opener = tokens[i - 1].word if i else ""
    if _YEAR_RANGES.get(opener) != tokens[end].word or tokens[end + 1].kind != FIGURE:
        return DateValue((first,)), end
    second = year_at(tokens, end + 1, loose=True)
    counted = nouns_after(tokens, second[1] if second else end + 2)
    if second is None or (counted and counted[0].endswith(("s", "x"))):
        return None if opener == "entre" else (DateValue((first,)), end)
    dates = (first, second[0])
    if not _ordered(*dates):
        return DateValue((first,)), end
    return DateValue(dates, DateLink.RANGE), second[1]


_INCLUDED = frozenset({"inclus", "compris", "inclusivement"})
_MOST_DAYS = 6
"""Days that one enumeration may name; more are no date."""


def _ordered(first: CalendarDate, last: CalendarDate) -> bool:
    """Whether a range runs forward; without years it may run over New Year's Eve."""
    if first.year is not None and last.year is not None:
        return (first.year, first.month or 0, first.day or 0) <= (
            last.year,
            last.month or 12,
            last.day or 31,
        )
    if first.day and last.day and first.month == last.month:
        return first.day < last.day
    return True


def _opener(tokens: list[Token], i: int) -> str:
    j = i - 1
    while j >= 0 and tokens[j].word in {"le", "les", "l", "'", "mois", "de", "annee"}:
        j -= 1
    return tokens[j].word if j >= 0 else ""


def _after_link(
    tokens: list[Token], i: int, *, loose: bool, bare: bool, depth: int = 0
) -> tuple[DateLink, list[CalendarDate], int] | None:
    """The link at `i` and the dates after it; the last one must be a whole expression."""
    if tokens[i].word in {"et", ","} and tokens[i + 1].word in {"jusqu", "au"}:
        i += 1  # « à partir du 28 juin et jusqu'au 3 juillet »
    token = tokens[i]
    link = _LINKS.get(token.word)
    if token.word == "/" and weekday_of(tokens[i - 1]) is not None:
        link = DateLink.AND  # « mardi/vendredi »
    if link is None or (token.word == "," and not bare) or depth > _MOST_DAYS:
        return None
    k = i + 1
    while tokens[k].word in {"le", "au", "l", "'", "les", "en", "du", "tous", "chaque"}:
        k += 1
    if tokens[k].word == "mois" and tokens[k + 1].word in {"de", "d"}:
        k += 3 if tokens[k + 2].word == "'" else 2
    whole = date_at(tokens, k, loose=loose)
    if whole is not None:
        return (link, [whole[0]], whole[1]) if bare or _alike(tokens, i) else None
    day = bare_day(tokens, k)
    if day is None:
        return None
    if bare:
        more = _after_link(tokens, day[1], loose=loose, bare=True, depth=depth + 1)
        if more is None or DateLink.RANGE in {link, more[0]}:
            return None
        return DateLink.AND, [day[0], *more[1]], more[2]
    # « du 10 juillet au 13 »
    after = tokens[day[1] + 1] if tokens[day[1]].word in _INCLUDED else tokens[day[1]]
    closed = after.kind == SIGN and tokens[k - 1].word in {"au", "le"}
    return (link, [day[0]], day[1]) if token.word in {"au", "et"} and closed else None


def _alike(tokens: list[Token], i: int) -> bool:
    """Whether the link at `i` joins two dates: a dash does with spaces on both sides or none."""
    return tokens[i].word != "-" or tokens[i].gap == tokens[i + 1].gap


def _is_lone_day(tokens: list[Token], i: int, end: int) -> bool:
    """« le 13 », « lundi 13 », where a date is expected."""
    before = tokens[i - 1].word if i else ""
    after = tokens[end]
    return (
        (before == "le" or tokens[i].kind == WORD)
        and (after.start < 0 or (after.kind == SIGN and after.word in ".,;!"))
        and (before == "le" or weekday_of(tokens[i]) is not None)
    )
