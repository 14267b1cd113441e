"""The parts of a French date: days, months, decades, seasons, centuries."""

from __future__ import annotations

import re
from typing import cast

from quiz.french.date_words import (
    FOREIGN_MONTHS,
    MONTH_SLIPS,
    MONTHS,
    SEASON_SLIPS,
    SEASONS,
    TERMS,
    WEEKDAY_SLIPS,
    WEEKDAYS,
)
from quiz.french.date_years import era_at, year_after
from quiz.french.dates import CalendarDate, Found, whole_year
from quiz.french.number_words import CARDINAL_WORDS
from quiz.french.numbers import numeral_at, read_roman
from quiz.french.tokens import FIGURE, WORD, Token, Tokens

_ROMAN_ORDINAL = re.compile(r"([ivxl]{1,6})(?:e|eme|ieme|er)?")
DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{2})")


def bare_day(tokens: list[Token], i: int) -> Found | None:
    """A day of the month without its month, perhaps with its weekday."""
    if not isinstance(tokens, Tokens):
        return _bare_day(tokens, i)
    key = ("day", i)
    known = tokens.memo.get(key, _UNREAD)
    if known is _UNREAD:
        known = tokens.memo[key] = _bare_day(tokens, i)
    return cast("Found | None", known)


_UNREAD = object()


def _bare_day(tokens: list[Token], i: int) -> Found | None:
    weekday = weekday_of(tokens[i])
    j = i + 1 if weekday is not None else i
    if j > i and tokens[j].word == "le":
        j += 1
    token = tokens[j]
    if token.kind == FIGURE and token.text.isdigit() and len(token.text) <= 2:
        day, end = int(token.text), j + 1
        if tokens[end].word in {"er", "ier", "°"} and not tokens[end].gap and day == 1:
            end += 1
    elif token.kind == WORD and (token.word in CARDINAL_WORDS or token.word == "premier"):
        read = numeral_at(tokens, j)
        if read is None or not isinstance(read[0].value, int) or token.word in {"un", "une"}:
            return None
        if read[0].ordinal and token.word != "premier":
            return None
        day, end = read[0].value, read[1]
    else:
        return None
    if not 1 <= day <= 31:
        return None
    return CalendarDate(day=day, weekday=weekday), end


def weekday_of(token: Token) -> int | None:
    """The weekday a token names (0 is Monday), slips forgiven."""
    if token.kind != WORD:
        return None
    day = WEEKDAYS.get(token.word)
    if day is None and len(token.word) > 4:
        meant = WEEKDAY_SLIPS.nearest(token.word)
        day = WEEKDAYS[meant] if meant else None
    return day


def month_of(token: Token, *, loose: bool = False) -> int | None:
    """The month a token names, slips forgiven in long names only; where `loose`, foreign ones."""
    if token.kind != WORD:
        return None
    month = MONTHS.get(token.word)
    if month is None and loose:
        month = FOREIGN_MONTHS.get(token.word)
    if month is None and len(token.word) > 4:
        meant = MONTH_SLIPS.nearest(token.word)
        month = MONTHS[meant] if meant else None
    return month


def numeric(text: str) -> CalendarDate | None:
    """A date in figures, day first unless the year is (`21/05/2024`, `2024-05-21`)."""
    parts = re.split(r"[-/.]", text)
    if len(parts[0]) == 4:
        year, month, day = (int(part) for part in parts)
        date = CalendarDate(year, month, day)
    else:
        day, month, year = (int(part) for part in parts)
        short = len(parts[2]) == 2
        date = CalendarDate(whole_year(year) if short else year, month, day, short_year=short)
    return date if date.exists() and date.month is not None and 1 <= date.month <= 12 else None


_SPACED = re.compile(r"[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})")


def day_slash_month(tokens: list[Token], i: int) -> Found | None:
    """`21/05`, `21-05`, `05/2025`, where a date is expected."""
    first, sign, second = tokens[i], tokens[i + 1], tokens[i + 2]
    third = tokens[i + 4] if i + 4 < len(tokens) else tokens[-1]
    spaced = sign.kind == second.kind == FIGURE and len(second.text) == 4 and len(sign.text) == 2
    if spaced and _SPACED.fullmatch(whole := f"{first.text}/{sign.text}/{second.text}"):
        date = numeric(whole)  # « 21 05 2024 »
        return (date, i + 3) if date else None
    if sign.word == "/" and tokens[i + 3].word == "/" and third.kind == FIGURE:
        whole = f"{first.text}/{second.text}/{third.text}"
        date = numeric(whole) if _SPACED.fullmatch(whole) else None
        return (date, i + 5) if date else None
    if not first.text.isdigit() or len(first.text) > 2 or (i and tokens[i - 1].word == "/"):
        return None
    if sign.word not in {"/", "-"} or sign.gap or second.gap or second.kind != FIGURE:
        return None
    if not second.text.isdigit() or month_of(tokens[i + 3]) is not None:
        return None
    a, b = int(first.text), int(second.text)
    if len(second.text) == 4 and 1 <= a <= 12:
        return CalendarDate(b, a), i + 3
    if len(second.text) <= 2 and 1 <= b <= 12 and (sign.word == "/" or second.text[0] == "0"):
        date = CalendarDate(None, b, a)
        return (date, i + 3) if date.exists() else None
    return None


def decade_at(tokens: list[Token], i: int) -> Found | None:
    """« années 80 », « années '80 », « années 1980 », « années quatre-vingt »."""
    j = i + 2 if tokens[i + 1].word == "'" else i + 1
    read = numeral_at(tokens, j)
    if read is None or not isinstance(read[0].value, int) or read[0].value % 10:
        return None
    value = read[0].value
    if 10 <= value < 100 or 1000 <= value < 2100:
        return CalendarDate(decade=value), read[1]
    return None


def season_of(word: str) -> str:
    """The season that a folded word names, slips forgiven in the long names; or empty."""
    meant = word if word in SEASONS or len(word) < 5 else SEASON_SLIPS.nearest(word)
    return SEASONS.get(meant or "", "")


def season_at(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    """A season with its year, or alone where a date is expected."""
    season = season_of(tokens[i].word)
    if not season:
        return None
    year, end = year_after(tokens, i + 1)
    before = tokens[i - 1].word if i else ""
    if year is None:
        expected = i == 0 or before in _BEFORE_SUMMER or tokens[i].word != "ete"
        if not (loose and expected):
            return None
    return CalendarDate(year, season=season), end


_BEFORE_SUMMER = frozenset({"'", "cet", "en", "l", "d", "au", "et", "ou", "/"})
_TERM_NOUNS = {"trimestre": "q", "semestre": "h"}
_TERM_LETTERS = {"t": "q", "q": "q", "s": "h"}
_LAST = {"trimestre": 4, "semestre": 2}


def term_at(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    """« troisième trimestre 2025 », « dernier trimestre », `T3 2025`, `S1 2026`, `3T 2025`.

    In running text the year must be said; `loose` where a date is expected, and it need not be.
    """
    if tokens[i + 1].gap:
        read = _term_in_words(tokens, i)
    else:
        read = _term_in_letters(tokens, i) or _term_in_words(tokens, i)
    if read is None or read[0] not in TERMS:
        return None
    part, end = read
    if tokens[end].word in {"-", "/"} and tokens[end + 1].kind == FIGURE:
        end += 1
    year, after = year_after(tokens, end)
    if year is None and not loose:
        return None
    return CalendarDate(year, part=part), after if year is not None else end


def _term_in_words(tokens: list[Token], i: int) -> tuple[str, int] | None:
    for end in range(i + 1, i + 3):
        letter = _TERM_NOUNS.get(tokens[end].word)
        if letter is None:
            continue
        if tokens[i].word == "dernier":
            return f"{letter}{_LAST[tokens[end].word]}", end + 1
        read = numeral_at(tokens, i)
        if read is not None and read[0].ordinal and read[1] == end:
            return f"{letter}{read[0].value}", end + 1
    return None


def _term_in_letters(tokens: list[Token], i: int) -> tuple[str, int] | None:
    first, second = tokens[i], tokens[i + 1]
    if second.gap or {first.kind, second.kind} != {WORD, FIGURE}:
        return None
    word, figure = (first, second) if first.kind == WORD else (second, first)
    letter = _TERM_LETTERS.get(word.word)
    whole = not tokens[i + 2].gap and tokens[i + 2].kind in {WORD, FIGURE}
    if letter is None or len(figure.text) != 1 or whole or (letter == "h" and figure is first):
        return None
    return f"{letter}{figure.text}", i + 2


def century_at(tokens: list[Token], i: int) -> Found | None:
    """« XVIIe siècle », « 17e siècle », « dix-septième siècle », with its era."""
    token = tokens[i]
    if token.kind not in {FIGURE, WORD}:
        return None
    read = _roman_rank(tokens, i) or _rank(tokens, i)
    if read is None:
        return None
    number, end = read
    noun = tokens[end].word == "siecle" or (tokens[end].word == "s" and tokens[end + 1].word == ".")
    if not noun or not 1 <= number <= 40:
        return None
    era = era_at(tokens, end + 1)
    if era is not None:
        return CalendarDate(century=-number if era[0] < 0 else number), era[1]
    return CalendarDate(century=number), end + 1


_RANK_MARKS = frozenset({"e", "eme", "ieme"})


def is_roman(word: str) -> bool:
    """Whether a folded word may be a century's rank in roman numerals (`xviie`)."""
    return _ROMAN_ORDINAL.fullmatch(word) is not None


def _roman_rank(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """`XVIIe`, `XVII`, `XVII e`."""
    match = _ROMAN_ORDINAL.fullmatch(tokens[i].word) if tokens[i].kind == WORD else None
    number = read_roman(match[1]) if match else None
    if number is None:
        return None
    return number, i + 2 if tokens[i + 1].word in _RANK_MARKS else i + 1


def _rank(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """`17e`, `17 ème`, `17`, « dix-septième »."""
    read = numeral_at(tokens, i)
    if read is None or not isinstance(read[0].value, int):
        return None
    numeral, end = read
    if not numeral.ordinal:
        if tokens[i].kind != FIGURE or numeral.value < 3:
            return None
        if tokens[end].word in _RANK_MARKS:
            end += 1
    return int(numeral.value), end
