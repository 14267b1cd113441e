"""One French date at a word: day and month, month, year, season, feast, part of a longer time."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from quiz.french.date_parts import (
    DOTTED,
    bare_day,
    century_at,
    day_slash_month,
    decade_at,
    month_of,
    numeric,
    season_at,
    term_at,
    weekday_of,
)
from quiz.french.date_words import (
    ABBREVIATED_MONTHS,
    FEASTS,
    FOREIGN_MONTHS,
    LONG_FEASTS,
    PARTS,
    SEASONS,
    SHORT_WEEKDAYS,
)
from quiz.french.date_years import clipped_year, year_after, year_after_month, year_at
from quiz.french.dates import CalendarDate, Found
from quiz.french.tokens import DATE, FIGURE, WORD, Token, Tokens


def date_at(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
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
        or term_at(tokens, i, loose=loose)
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
    return season_at(tokens, i, loose=loose) if loose or word in SEASONS else None


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
    dot = tokens[i + 1]
    if token.word in SHORT_WEEKDAYS and dot.word == "." and not dot.gap:
        short, after = SHORT_WEEKDAYS[token.word], _day_and_month(tokens, i + 2, loose=True)
        if after is not None:
            return replace(after[0], weekday=short), after[1]
        return CalendarDate(weekday=short), i + 2
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
    if loose and (day := bare_day(tokens, end)) is not None:
        dated = year_after_month(tokens, day[1])  # « June 9, 2025 », « juillet 26, 2024 »
        if token.word in FOREIGN_MONTHS or (dated[0] and tokens[day[1]].word == ","):
            return replace(day[0], month=month, year=dated[0], short_year=dated[2]), dated[1]
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
        tokens[j].word in {"du", "de", "des", "d", "l", "le", "'", "mois", "annee", "an", "les"}
        and j - i < 8
    ):
        j += 1
    if tokens[j].word in PARTS:
        return None
    found = date_at(tokens, j, loose=True)
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
