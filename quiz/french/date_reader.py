"""The dates of a text."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from quiz.french.bounds import negated
from quiz.french.date_words import (
    BOUNDS,
    FEASTS,
    MONTH_SLIPS,
    MONTHS,
    PARTS,
    SEASONS,
    WEEKDAY_SLIPS,
    WEEKDAYS,
)
from quiz.french.dates import CalendarDate, DateBound, DateLink, DateValue, linked
from quiz.french.number_words import CARDINAL_WORDS, ORDINALS
from quiz.french.numbers import numeral_at, read_roman
from quiz.french.span import Span
from quiz.french.tokens import DATE, FIGURE, SIGN, WORD, Token
from quiz.french.units import is_unit_word

Found = tuple[CalendarDate, int]

_LITTLE = frozenset(
    {"le", "les", "l", "'", "en", "de", "d", "du", "au", "la", "annee", "an", "mois"}
)
_YEAR_OPENERS = frozenset(
    [
        "en",
        "de",
        "depuis",
        "avant",
        "apres",
        "an",
        "annee",
        "jusqu",
        "des",
        "vers",
        "fin",
        "debut",
        "entre",
        "(",
        "printemps",
        "ete",
        "automne",
        "hiver",
        "partir",
        "ici",
        "courant",
        "des",
    ]
)
_ROMAN_ORDINAL = re.compile(r"([ivxl]{1,6})(?:e|eme|ieme|er)?")


_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{2})")


def dates_in(
    tokens: list[Token], *, loose: bool = False, reference: datetime.date | None = None
) -> tuple[list[Span[DateValue]], frozenset[int]]:
    """Every date among the tokens, and the indices of the tokens they are read from.

    Args:
        tokens: from `tokenize`.
        loose: whether a date is expected, so that a bare year, month or `21/05` is one.
        reference: today, for « hier » and « demain »; without it they mean nothing.
    """
    found: list[Span[DateValue]] = []
    taken: set[int] = set()
    i = 0
    last = len(tokens) - 4
    while i < last:
        read = _expression(tokens, i, loose=loose) if _may_start(tokens[i]) else None
        if read is None and reference is not None:
            read = _relative(tokens, i, reference)
        if read is None:
            i += 1
            continue
        value, end = read
        start = i
        bound, start = _bound_before(tokens, i)
        value = replace(value, bound=bound, negated=negated(tokens, start))
        found.append(Span(value, tokens[start].start, tokens[end - 1].end))
        taken.update(range(i, end))
        i = end
    return found, frozenset(taken)


def _may_start(token: Token) -> bool:
    if token.kind in {FIGURE, DATE}:
        return True
    return token.kind == WORD and (len(token.word) > 1 or token.word in "ivxl")


_LINKS = {"au": DateLink.RANGE, "a": DateLink.RANGE, "-": DateLink.RANGE, "jusqu": DateLink.RANGE,
    "et": DateLink.AND, "&": DateLink.AND, ",": DateLink.AND,
}  # fmt: skip


def _expression(tokens: list[Token], i: int, *, loose: bool) -> tuple[DateValue, int] | None:
    """A date, a range or an enumeration of dates that starts at `i`."""
    first = _date_at(tokens, i, loose=loose)
    if first is None:
        first = _bare_day(tokens, i)
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
        return DateValue((date,)), end
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
    token = tokens[i]
    link = _LINKS.get(token.word)
    if link is None:
        return None
    if token.word == "," and not bare:
        return None
    k = i + 1
    if token.word == "jusqu":
        k += 1
    if token.word == "et" and tokens[k].word == "jusqu":
        return None
    while tokens[k].word in {"le", "au", "l", "'", "les", "en", "du"}:
        k += 1
    nxt = _date_at(tokens, k, loose=loose)
    if nxt is not None:
        if not bare and not _alike(tokens, i, nxt[0]):
            return None
        return link, [nxt[0]], nxt[1]
    day = _bare_day(tokens, k)
    if day is None:
        return None
    if bare:
        if depth >= _MOST_DAYS:
            return None
        more = _after_link(tokens, day[1], loose=loose, bare=True, depth=depth + 1)
        if more is None or link is DateLink.RANGE or more[0] is DateLink.RANGE:
            return None
        return DateLink.AND, [day[0], *more[1]], more[2]
    # « du 10 juillet au 13 »
    after = tokens[day[1]]
    if (
        tokens[i].word in {"au", "et"}
        and (after.kind == SIGN)
        and tokens[k - 1].word in {"au", "le"}
    ):
        return link, [day[0]], day[1]
    return None


def _alike(tokens: list[Token], i: int, date: CalendarDate) -> bool:
    """Whether a date after a link may be the other end of one expression."""
    token = tokens[i]
    if token.word == "-" and token.gap != tokens[i + 1].gap:
        return False
    return not (token.word == "a" and date.day is not None and tokens[i + 1].kind == WORD and False)


def _bare_day(tokens: list[Token], i: int) -> Found | None:
    """A day of the month without its month, perhaps with its weekday."""
    weekday = _weekday(tokens[i])
    j = i + 1 if weekday is not None else i
    if j > i and tokens[j].word == "le":
        j += 1
    token = tokens[j]
    if token.kind == FIGURE and token.text.isdigit() and len(token.text) <= 2:
        day, end = int(token.text), j + 1
        if tokens[end].word in {"er", "ier"} and not tokens[end].gap and day == 1:
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


def _is_lone_day(tokens: list[Token], i: int, end: int) -> bool:
    """« le 13 », « lundi 13 », where a date is expected."""
    before = tokens[i - 1].word if i else ""
    after = tokens[end]
    return (
        (before == "le" or tokens[i].kind == WORD)
        and (after.start < 0 or (after.kind == SIGN and after.word in ".,;!"))
        and (before == "le" or _weekday(tokens[i]) is not None)
    )


def _weekday(token: Token) -> int | None:
    if token.kind != WORD:
        return None
    day = WEEKDAYS.get(token.word)
    if day is None and len(token.word) > 4:
        meant = WEEKDAY_SLIPS.nearest(token.word)
        day = WEEKDAYS[meant] if meant else None
    return day


def month_of(token: Token) -> int | None:
    """The month a token names, slips forgiven in long names only."""
    if token.kind != WORD:
        return None
    month = MONTHS.get(token.word)
    if month is None and len(token.word) > 4:
        meant = MONTH_SLIPS.nearest(token.word)
        month = MONTHS[meant] if meant else None
    return month


def _date_at(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    """One date at `i`."""
    token = tokens[i]
    if token.kind == DATE:
        date = _numeric(token.text)
        return (date, i + 1) if date else None
    word = token.word
    if token.kind == WORD:
        part = _with_part(tokens, i, loose=loose)
        if part is not None:
            return part
        if word in FEASTS:
            day, month = FEASTS[word]
            year, end = _year_after(tokens, i + 1)
            return CalendarDate(year, month, day), end
        if word in {"annees", "decennie"}:
            return _decade(tokens, i)
        if word in SEASONS:
            return _season(tokens, i, loose=loose)
    century = _century(tokens, i)
    if century is not None:
        return century
    day = _bare_day(tokens, i)
    if day is not None:
        j = day[1]
        if tokens[j].word == "-" and month_of(tokens[j + 1]) is not None:
            j += 1
        month = month_of(tokens[j])
        if month is not None:
            end = j + 1
            if tokens[end].word == "." and not tokens[end].gap and len(tokens[j].word) < 6:
                end += 1
            year, end, short = _year_after_month(tokens, end)
            return replace(day[0], month=month, year=year, short_year=short), end
        if loose and day[0].weekday is None and tokens[i].kind == FIGURE:
            slashed = _slashed(tokens, i)
            if slashed is not None:
                return slashed
    elif loose and token.kind == FIGURE and (dotted := _DOTTED.fullmatch(token.text)):
        date = CalendarDate(None, int(dotted[2]), int(dotted[1]))
        return (date, i + 1) if date.exists() and tokens[i + 1].kind != WORD else None
    elif loose and _weekday(token) is not None and not (tokens[i + 1].kind == FIGURE):
        return CalendarDate(weekday=_weekday(token)), i + 1
    month = month_of(token)
    if month is not None:
        end = i + 1
        if tokens[end].word == "." and not tokens[end].gap and len(word) < 5:
            end += 1
        if tokens[end].word == "/" and tokens[end + 1].kind == FIGURE:
            end += 1
        year, end, short = _year_after_month(tokens, end)
        if word == "sept" and tokens[i + 1].kind == WORD:
            return None
        if year is not None or (loose and word != "sept") or _month_is_date(tokens, i):
            return CalendarDate(year, month, short_year=short), end
        return None
    return _year_at(tokens, i, loose=loose)


def _month_is_date(tokens: list[Token], i: int) -> bool:
    """Whether a lone month is one (« en mars », not the planet nor the newspaper)."""
    before = tokens[i - 1].word if i else ""
    if tokens[i].word == "sept":
        return False
    return before in {"en", "de", "depuis", "debut", "fin", "avant", "apres"}


def _numeric(text: str) -> CalendarDate | None:
    parts = re.split(r"[-/.]", text)
    if len(parts[0]) == 4:
        year, month, day = (int(part) for part in parts)
        date = CalendarDate(year, month, day)
    else:
        day, month, year = (int(part) for part in parts)
        short = len(parts[2]) == 2
        if short:
            year += 2000 if year < 50 else 1900
        date = CalendarDate(year, month, day, short_year=short)
    return date if date.exists() and date.month is not None and 1 <= date.month <= 12 else None


def _slashed(tokens: list[Token], i: int) -> Found | None:
    """`21/05`, `21-05`, `05/2025`, where a date is expected."""
    first, sign, second = tokens[i], tokens[i + 1], tokens[i + 2]
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


def _year_after_month(tokens: list[Token], i: int) -> tuple[int | None, int, bool]:
    """The year after a month, in four digits, two, or words."""
    token = tokens[i]
    if token.kind == FIGURE and token.text.isdigit() and len(token.text) == 2:
        after = tokens[i + 1]
        if after.start < 0 or (after.kind == SIGN and after.word in ".,;)!?"):
            year = int(token.text)
            return year + (2000 if year < 50 else 1900), i + 1, True
        return None, i, False
    if token.word == "'" and tokens[i + 1].kind == FIGURE and len(tokens[i + 1].text) == 2:
        year = int(tokens[i + 1].text)
        return year + (2000 if year < 50 else 1900), i + 2, True
    year_found, end = _year_after(tokens, i)
    return year_found, end, False


def _year_after(tokens: list[Token], i: int) -> tuple[int | None, int]:
    """The year that follows at `i`, past « de l'année », « en l'an »; or none and `i`."""
    j = i
    while tokens[j].word in _LITTLE and j - i < 5:
        j += 1
    if (
        tokens[j].word == ","
        and j == i
        and tokens[j + 1].kind == FIGURE
        and len(tokens[j + 1].text) == 4
    ):
        j += 1
    read = _year_number(tokens, j)
    if read is None:
        return None, i
    year, end = read
    return _with_era(tokens, year, end)


def _year_number(tokens: list[Token], i: int) -> tuple[int, int] | None:
    token = tokens[i]
    if token.kind == FIGURE:
        if len(token.text) == 4 and token.text.isdigit() and 1 <= int(token.text) <= 2999:
            return int(token.text), i + 1
        return None
    if token.kind == WORD and (token.word in CARDINAL_WORDS or len(token.word) > 4):
        read = numeral_at(tokens, i)
        if read is not None and isinstance(read[0].value, int) and 1000 <= read[0].value <= 2999:
            numeral = read[0]
            unsure = numeral.about or numeral.ordinal or numeral.doubtful
            return None if unsure else (read[0].value, read[1])
    return None


_AFTER_YEAR = frozenset({"%", "€", "$", "°", "£", "fois", "pour", "sur"})


def _year_at(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    """A year on its own."""
    before = tokens[i - 1] if i else None
    if before is not None and before.word == "-" and not tokens[i].gap and i > 1 and not before.gap:
        opened = tokens[i - 2].kind == FIGURE
    else:
        opened = before is not None and before.word in _YEAR_OPENERS
        if before is not None and before.word == "'" and i > 1:
            opened = False
    named = before is not None and before.word in {"an", "annee"}
    read = _year_number(tokens, i)
    token = tokens[i]
    era = None
    if read is None and token.kind in {FIGURE, WORD}:
        numeral = numeral_at(tokens, i)
        if numeral is None or not isinstance(numeral[0].value, int) or numeral[0].ordinal:
            return None
        if not 0 < numeral[0].value < 3000 or numeral[0].about or numeral[0].doubtful:
            return None
        era = _era(tokens, numeral[1])
        plain = token.kind == WORD or token.text.isdigit()
        enough = numeral[0].value >= 100 or (i == 1 and tokens[0].word == "-")
        if era is None and not ((named or loose) and plain and enough):
            return None
        read = numeral[0].value, numeral[1]
    if read is None:
        return None
    year, end = read
    era = _era(tokens, end)
    if era is not None:
        return CalendarDate(-year if era[0] < 0 else year), era[1]
    after = tokens[end]
    if not (opened or loose or named):
        return None
    if not named and after.kind == WORD and _counts(after.word):
        return None
    if after.word in _AFTER_YEAR and after.word not in {"pour", "sur"}:
        return None
    if (
        loose
        and before is not None
        and before.word == "-"
        and not tokens[i].gap
        and (i == 1 or before.gap)
    ):
        return CalendarDate(-year), end
    return CalendarDate(year), end


def _counts(word: str) -> bool:
    """Whether a word after four digits makes them a count (« en 1500 mètres »)."""
    return is_unit_word(word) or word in {"personnes", "habitants", "exemplaires", "participants"}


def _era(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """« av. J.-C. », « après Jésus-Christ », « avant notre ère » at `i`: the sign, what follows."""
    word = tokens[i].word
    sign = {"av": -1, "avant": -1, "ap": 1, "apres": 1, "apr": 1}.get(word)
    if sign is None:
        if word == "de" and tokens[i + 1].word == "notre" and tokens[i + 2].word == "ere":
            return 1, i + 3
        return None
    j = i + 1
    if tokens[j].word == ".":
        j += 1
    if tokens[j].word == "notre" and tokens[j + 1].word == "ere":
        return sign, j + 2
    if tokens[j].word in {"jc"}:
        return sign, j + 1
    if tokens[j].word in {"j", "jesus"}:
        j += 1
        while tokens[j].word in {".", "-"}:
            j += 1
        if tokens[j].word in {"c", "christ"}:
            j += 1
            if tokens[j].word == "." and not tokens[j].gap:
                j += 1
            return sign, j
    if tokens[j].word == "le" and tokens[j + 1].word == "christ":
        return sign, j + 2
    return None


def _with_era(tokens: list[Token], year: int, i: int) -> tuple[int, int]:
    era = _era(tokens, i)
    return (-year if era[0] < 0 else year, era[1]) if era else (year, i)


def _decade(tokens: list[Token], i: int) -> Found | None:
    """« années 80 », « années 1980 », « années quatre-vingt »."""
    j = i + 1
    read = numeral_at(tokens, j)
    if read is None or not isinstance(read[0].value, int) or read[0].value % 10:
        return None
    value = read[0].value
    if 10 <= value < 100 or 1000 <= value < 2100:
        return CalendarDate(decade=value), read[1]
    return None


def _season(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    year, end = _year_after(tokens, i + 1)
    before = tokens[i - 1].word if i else ""
    if year is None:
        expected = before in {"'", "cet", "en", "l", "d", "au"} or tokens[i].word != "ete"
        if not (loose and expected):
            return None
    return CalendarDate(year, season=SEASONS[tokens[i].word]), end


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


def _century(tokens: list[Token], i: int) -> Found | None:
    """« XVIIe siècle », « 17e siècle », « dix-septième siècle », with its era."""
    token = tokens[i]
    number: int | None = None
    end = i + 1
    if token.kind == FIGURE or token.word in CARDINAL_WORDS or token.word in ORDINALS:
        read = numeral_at(tokens, i)
        if read is None or not isinstance(read[0].value, int):
            return None
        numeral, end = read
        if not numeral.ordinal and (token.kind != FIGURE or numeral.value < 3):
            return None
        number = int(numeral.value)
        marked = tokens[end].word in {"e", "eme", "ieme"} and tokens[end + 1].word == "siecle"
        if not numeral.ordinal and marked:
            end += 1
        if not numeral.ordinal and tokens[end].word != "siecle":
            return None
    elif token.kind == WORD:
        match = _ROMAN_ORDINAL.fullmatch(token.word)
        if match is None:
            if len(token.word) > 5 and tokens[i + 1].word in {"siecle"}:
                read = numeral_at(tokens, i)
                if read is not None and read[0].ordinal and isinstance(read[0].value, int):
                    return CalendarDate(century=read[0].value), i + 2
            return None
        number = read_roman(match[1])
        if tokens[end].word in {"e", "eme", "ieme"}:
            end += 1
    if number is None or not 1 <= number <= 40 or tokens[end].word not in {"siecle", "s"}:
        return None
    if tokens[end].word == "s" and (tokens[end + 1].word != "."):
        return None
    era = _era(tokens, end + 1)
    if era is not None:
        return CalendarDate(century=-number if era[0] < 0 else number), era[1]
    return CalendarDate(century=number), end + 1


def _bound_before(tokens: list[Token], i: int) -> tuple[DateBound, int]:
    """« avant », « depuis », « à partir de »… before the date at `i`; where the whole starts."""
    j = i - 1
    start = i
    while j >= 0 and i - j <= 6 and tokens[j].word in _LITTLE:
        if tokens[j].word in {"le", "en", "du", "la", "l", "au", "les"}:
            start = j
        j -= 1
    if j >= 0 and tokens[j].word in {"entre", "du"}:
        return DateBound.NONE, j
    if j >= 0 and tokens[j].word == "a" and j >= 1 and tokens[j - 1].word in {"ici"}:
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


def _relative(
    tokens: list[Token], i: int, reference: datetime.date
) -> tuple[DateValue, int] | None:
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
    day = reference + datetime.timedelta(days=shift)
    return DateValue((CalendarDate(day.year, day.month, day.day),)), end
