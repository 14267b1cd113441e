"""The dates of a text."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import cast

from quiz.french.bounds import negated, nouns_after
from quiz.french.date_parts import (
    DOTTED,
    LITTLE,
    Found,
    bare_day,
    century_at,
    clipped_year,
    day_slash_month,
    decade_at,
    month_of,
    numeric,
    season_at,
    weekday_of,
    year_after,
    year_after_month,
    year_at,
)
from quiz.french.date_starts import may_start
from quiz.french.date_words import (
    ABBREVIATED_MONTHS,
    BOUNDS,
    FEASTS,
    FOREIGN_MONTHS,
    LONG_FEASTS,
    PARTS,
    SEASONS,
)
from quiz.french.dates import CalendarDate, DateBound, DateLink, DateValue, linked
from quiz.french.span import Span
from quiz.french.tokens import DATE, FIGURE, SIGN, WORD, Token, Tokens


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
            read = _relative(tokens, i, reference)
        if read is None:
            i += 1
            continue
        value, end = read
        start = i
        bound, start = _bound_before(tokens, i)
        if value.link is DateLink.RANGE and bound is DateBound.SINCE:
            bound = DateBound.NONE  # « à partir du 28 juin et jusqu'au 3 juillet »
        value = replace(value, bound=bound, negated=negated(tokens, start))
        found.append(Span(value, tokens[start].start, tokens[end - 1].end))
        taken.update(range(i, end))
        i = end
    return found, frozenset(taken)


_LINKS = {"au": DateLink.RANGE, "a": DateLink.RANGE, "-": DateLink.RANGE, "jusqu": DateLink.RANGE,
    "et": DateLink.AND, "&": DateLink.AND, ",": DateLink.AND,
}  # fmt: skip


def _expression(tokens: list[Token], i: int, *, loose: bool) -> tuple[DateValue, int] | None:
    """A date, a range or an enumeration of dates that starts at `i`."""
    first = _date_at(tokens, i, loose=loose)
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
    if tokens[i].word in {"et", ","} and tokens[i + 1].word == "jusqu":
        i += 1  # « à partir du 28 juin et jusqu'au 3 juillet »
    token = tokens[i]
    link = _LINKS.get(token.word)
    if link is None or (token.word == "," and not bare) or depth > _MOST_DAYS:
        return None
    k = i + 2 if token.word == "jusqu" else i + 1
    while tokens[k].word in {"le", "au", "l", "'", "les", "en", "du"}:
        k += 1
    if tokens[k].word == "mois" and tokens[k + 1].word in {"de", "d"}:
        k += 3 if tokens[k + 2].word == "'" else 2
    whole = _date_at(tokens, k, loose=loose)
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
    closed = tokens[day[1]].kind == SIGN and tokens[k - 1].word in {"au", "le"}
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


def _date_at(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    """One date at `i`, read once a text however many readings lead there."""
    if not isinstance(tokens, Tokens):
        return _one_date(tokens, i, loose=loose)
    key = ("loose date" if loose else "date", i)
    known = tokens.memo.get(key, _UNREAD)
    if known is _UNREAD:
        known = tokens.memo[key] = _one_date(tokens, i, loose=loose)
    return cast("Found | None", known)


_UNREAD = object()


def _one_date(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    if tokens[i].kind == DATE:
        date = numeric(tokens[i].text)
        return (date, i + 1) if date else None
    return (
        _named_at(tokens, i, loose=loose)
        or century_at(tokens, i)
        or _day_and_month(tokens, i, loose=loose)
        or (_short_at(tokens, i) if loose else None)
        or _month_at(tokens, i, loose=loose)
        or year_at(tokens, i, loose=loose)
        or (clipped_year(tokens, i) if loose else None)
    )


def _named_at(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    """Feasts, decades, seasons, and parts of longer times (« mi-mars »)."""
    if tokens[i].kind != WORD:
        return None
    part = _with_part(tokens, i, loose=loose)
    if part is not None:
        return part
    word = tokens[i].word
    if word in FEASTS:
        day, month = FEASTS[word]
        year, end = year_after(tokens, i + 1)
        return CalendarDate(year, month, day), end
    if word in {"annees", "decennie"}:
        return decade_at(tokens, i)
    for words, (day, month) in LONG_FEASTS.items():
        if word == words[0] and (end := _after_words(tokens, i, words)):
            year, end = year_after(tokens, end)
            return CalendarDate(year, month, day), end
    return season_at(tokens, i, loose=loose) if word in SEASONS else None


def _after_words(tokens: list[Token], i: int, words: tuple[str, ...]) -> int:
    """The index after words that stand at `i`, hyphens and apostrophes between; 0 where they do not."""
    for word in words:
        while tokens[i].word in {"-", "'"}:
            i += 1
        if tokens[i].word != word:
            return 0
        i += 1
    return i


_RANK_MARKS = frozenset({"e", "eme", "ieme", "th", "st", "nd", "rd"})


def _month_after(tokens: list[Token], i: int) -> int:
    """Where the month stands after a day: past the rank of « 21th mai », the « de » of « 21 de mai »."""
    j = i
    if tokens[j].word in _RANK_MARKS and not tokens[j].gap and tokens[j - 1].kind == FIGURE:
        j += 1
    if tokens[j].word == "du" and tokens[j + 1].word == "mois":
        j += 2
    if tokens[j].word in {"de", "of"}:
        j += 1
    return j if month_of(tokens[j], loose=True) is not None else i


def _day_and_month(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    """« lundi 3 mars 2025 », « 14-Juillet »."""
    day = bare_day(tokens, i)
    if day is None:
        return None
    j = day[1]
    if tokens[j].word == "-" and month_of(tokens[j + 1]) is not None:
        j += 1
    if loose:
        j = _month_after(tokens, j)
    month = month_of(tokens[j], loose=loose)
    if month is None:
        return None
    end = j + 1
    if _abbreviated(tokens, j):
        end += 1
    year, end, short = year_after_month(tokens, end)
    return replace(day[0], month=month, year=year, short_year=short), end


def _abbreviated(tokens: list[Token], i: int) -> bool:
    """Whether a full stop belongs to the month before it (« déc. »), and ends no sentence."""
    dot = tokens[i + 1]
    return dot.word == "." and not dot.gap and tokens[i].word in ABBREVIATED_MONTHS


def _short_at(tokens: list[Token], i: int) -> Found | None:
    """What is a date only where one is expected: `21/05`, `21.05`, « lundi »."""
    token = tokens[i]
    if token.kind == FIGURE:
        dotted = DOTTED.fullmatch(token.text)
        if dotted is None:
            return day_slash_month(tokens, i)
        date = CalendarDate(None, int(dotted[2]), int(dotted[1]))
        return (date, i + 1) if date.exists() and tokens[i + 1].kind != WORD else None
    weekday = weekday_of(token)
    if weekday is None or bare_day(tokens, i) is not None or tokens[i + 1].kind == FIGURE:
        return None
    return CalendarDate(weekday=weekday), i + 1


def _month_at(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    """« mars 2030 »; a lone month where it can be nothing else."""
    token = tokens[i]
    month = month_of(token, loose=loose)
    if month is None or (token.word == "sept" and tokens[i + 1].kind == WORD):
        return None
    end = i + 1
    if loose and token.word in FOREIGN_MONTHS and (day := bare_day(tokens, end)) is not None:
        year, end, short = year_after_month(tokens, day[1])  # « June 9, 2025 »
        return replace(day[0], month=month, year=year, short_year=short), end
    if _abbreviated(tokens, i):
        end += 1
    if tokens[end].word == "/" and tokens[end + 1].kind == FIGURE:
        end += 1
    year, end, short = year_after_month(tokens, end)
    if year is None and token.word in FOREIGN_MONTHS:
        return None
    if year is None and not (loose and token.word != "sept") and not _month_is_date(tokens, i):
        return None
    return CalendarDate(year, month, short_year=short), end


def _month_is_date(tokens: list[Token], i: int) -> bool:
    """Whether a lone month is one (« en mars », not the planet nor the newspaper)."""
    before = tokens[i - 1].word if i else ""
    if tokens[i].word == "sept":
        return False
    return before in {"en", "de", "depuis", "debut", "fin", "avant", "apres"}


def _with_part(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    """« mi-mars », « début 2025 », « à la fin du mois de mai », « fin du XIXe siècle »."""
    word = tokens[i].word
    if word not in PARTS:
        return None
    j = i + 1
    if tokens[j].word == "-":
        j += 1
    while (
        tokens[j].word in {"du", "de", "des", "d", "l", "le", "'", "mois", "annee", "les"}
        and j - i < 8
    ):
        j += 1
    if tokens[j].word in PARTS:
        return None
    found = _date_at(tokens, j, loose=True)
    if found is None or found[0].day is not None or found[0].weekday is not None:
        return None
    if (
        found[0].year is not None
        and tokens[j].kind == FIGURE
        and len(tokens[j].text) < 4
        and not loose
    ):
        return None
    return replace(found[0], part=PARTS[word]), found[1]


def _bound_before(tokens: list[Token], i: int) -> tuple[DateBound, int]:
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


def _relative(tokens: list[Token], i: int, reference: dt.date) -> tuple[DateValue, int] | None:
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
