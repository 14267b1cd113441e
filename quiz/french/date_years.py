"""Years in a French date: in figures or words, after a month or alone, with their era."""

from __future__ import annotations

from quiz.french.dates import CalendarDate, Found, whole_year
from quiz.french.number_words import CARDINAL_WORDS
from quiz.french.numbers import numeral_at
from quiz.french.tokens import FIGURE, SIGN, WORD, Token
from quiz.french.units import is_unit_word
from quiz.french.words import word_set

LITTLE = frozenset(
    {"le", "les", "l", "'", "en", "de", "d", "du", "au", "la", "annee", "an", "mois"}
)
YEAR_OPENERS = word_set(
    "en de depuis avant apres an annee jusqu des vers fin debut entre ( printemps ete automne "
    "hiver partir ici courant"
)


def year_after_month(tokens: list[Token], i: int) -> tuple[int | None, int, bool]:
    """The year after a month, in four digits, two, or words."""
    token = tokens[i]
    short = token.kind == FIGURE and token.text.isdigit() and len(token.text) == 2
    if short and era_at(tokens, i + 1) is None:
        after = tokens[i + 1]
        if after.start < 0 or (after.kind == SIGN and after.word in ".,;)!?"):
            return whole_year(int(token.text)), i + 1, True
        return None, i, False
    if token.word == "'" and tokens[i + 1].kind == FIGURE and len(tokens[i + 1].text) == 2:
        return whole_year(int(tokens[i + 1].text)), i + 2, True
    year_found, end = year_after(tokens, i)
    return year_found, end, False


def year_after(tokens: list[Token], i: int) -> tuple[int | None, int]:
    """The year that follows at `i`, past « de l'année », « en l'an »; or none and `i`."""
    j = i
    while tokens[j].word in LITTLE and j - i < 5:
        j += 1
    if (
        tokens[j].word == ","
        and j == i
        and tokens[j + 1].kind == FIGURE
        and len(tokens[j + 1].text) == 4
    ):
        j += 1
    read = _year_number(tokens, j) or _short_year(tokens, j, expected=False)
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


def clipped_year(tokens: list[Token], i: int) -> Found | None:
    """« '89 », where a date is expected: two digits after an apostrophe that elides nothing."""
    mark, token = tokens[i - 1] if i else tokens[-1], tokens[i]
    if mark.word != "'" or token.gap or len(token.text) != 2 or not token.text.isdigit():
        return None
    if i > 1 and not mark.gap:
        return None
    return CalendarDate(whole_year(int(token.text)), short_year=True), i + 1


_AFTER_YEAR = frozenset({"%", "€", "$", "°", "£", "fois", "sur"})
_PER = frozenset({"cent", "100", "mille"})


def year_at(tokens: list[Token], i: int, *, loose: bool) -> Found | None:
    """A year on its own: after a word that opens one, or any where a date is expected."""
    before = tokens[i - 1].word if i else ""
    named = before in {"an", "annee"}
    read = _year_number(tokens, i) or _short_year(tokens, i, expected=named or loose)
    if read is None:
        return None
    year, end = read
    era = era_at(tokens, end)
    if era is not None:
        return CalendarDate(-year if era[0] < 0 else year), era[1]
    after = tokens[end]
    share = after.word == "pour" and tokens[end + 1].word in _PER
    if share or not (named or loose or _opens_year(tokens, i)) or after.word in _AFTER_YEAR:
        return None
    if not named and after.kind == WORD and _counts(after.word):
        return None
    minus = before == "-" and not tokens[i].gap and (i == 1 or tokens[i - 1].gap)
    return CalendarDate(-year if loose and minus else year), end


def _opens_year(tokens: list[Token], i: int) -> bool:
    """Whether what stands before tells that four digits are a year (« en », `1939-`)."""
    if not i:
        return False
    before = tokens[i - 1]
    if before.word == "-" and not tokens[i].gap and i > 1 and not before.gap:
        return tokens[i - 2].kind == FIGURE
    return before.word in YEAR_OPENERS


def _short_year(tokens: list[Token], i: int, *, expected: bool) -> tuple[int, int] | None:
    """A year under 1000: with its era, or of three digits where a year is expected."""
    token = tokens[i]
    read = numeral_at(tokens, i) if token.kind in {FIGURE, WORD} else None
    if read is None:
        return None
    numeral, end = read
    value = numeral.value
    if numeral.ordinal or numeral.about or numeral.doubtful or not isinstance(value, int):
        return None
    if not 0 < value < 3000:
        return None
    enough = value >= 100 or (i == 1 and tokens[0].word == "-")
    plain = token.kind == WORD or token.text.isdigit()
    if (expected and plain and enough) or era_at(tokens, end) is not None:
        return value, end
    return None


def _counts(word: str) -> bool:
    """Whether a word after four digits makes them a count (« en 1500 mètres »)."""
    return is_unit_word(word) or word in {"personnes", "habitants", "exemplaires", "participants"}


_ERAS = {"av": -1, "avant": -1, "ap": 1, "apres": 1, "apr": 1}
_CHRIST = frozenset({"j c", "jesus c", "jesus christ", "jc", "j christ", "le christ", "notre ere"})


def era_at(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """« av. J.-C. », « après Jésus-Christ », « avant notre ère » at `i`: the sign, what follows."""
    if tokens[i].word == "de" and tokens[i + 1].word == "notre" and tokens[i + 2].word == "ere":
        return 1, i + 3
    sign = _ERAS.get(tokens[i].word)
    if sign is None:
        return None
    words: list[str] = []
    for j in range(i + 1, min(i + 8, len(tokens))):
        if tokens[j].kind == WORD:
            words.append(tokens[j].word)
            if " ".join(words) in _CHRIST:
                dot = tokens[j + 1].word == "." and not tokens[j + 1].gap
                return sign, j + 2 if dot and len(words[-1]) < 3 else j + 1
        elif tokens[j].word not in {".", "-"}:
            return None
    return None


def _with_era(tokens: list[Token], year: int, i: int) -> tuple[int, int]:
    era = era_at(tokens, i)
    return (-year if era[0] < 0 else year, era[1]) if era else (year, i)
