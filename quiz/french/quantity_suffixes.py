"""What follows a number and makes it a quantity: a unit, a currency, a sign of share, points."""

from __future__ import annotations

from fractions import Fraction

from quiz.french.bounds import STOP_WORDS, nouns_after
from quiz.french.currencies import cents_at, currency_at, glued_currency
from quiz.french.durations import clock_at, compound
from quiz.french.measures import per_at, unit_at
from quiz.french.numbers import exact
from quiz.french.quantities import Kind
from quiz.french.raw_quantity import Raw
from quiz.french.shares import out_of_at, per_cent_at, points_at
from quiz.french.times import part_of_day
from quiz.french.tokens import FIGURE, WORD, Token
from quiz.french.units import DEGREE, FAHRENHEIT, UNIT_WORDS, Unit


def clock(tokens: list[Token], raw: Raw) -> bool:
    """Whether `raw` is hours and minutes parted by a colon."""
    i = raw.start
    clock = clock_at(tokens, i) if tokens[i].kind == FIGURE and tokens[i + 1].word == ":" else None
    if clock is not None:
        raw.measured(UNIT_WORDS["h"], *clock)
    return clock is not None


def per_cent(tokens: list[Token], raw: Raw) -> bool:
    """Whether a sign or words of share follow."""
    factor = per_cent_at(tokens, raw.end)
    if factor is None:
        return False
    raw.kind, raw.dimension, raw.unit = Kind.SHARE, "share", "%"
    raw.low = raw.high = exact(raw.low * factor[0])
    raw.end = factor[1]
    per = per_at(tokens, raw.end)
    if per is not None and per[0].dimension == "time" and per[0].code != _BY_THE_YEAR:
        raw.per, raw.end = per[0].code, per[1]
    return True


_BY_THE_YEAR = "an"
"""What rates are by, where nothing is said."""


_NOUNS_AFTER_ARTICLE = frozenset({"a", "carat", "bar", "pied", "ch", "pixel"})
"""Units whose names are other things too: « un bar », « un pied »."""


def measure(tokens: list[Token], raw: Raw, j: int) -> bool:
    """Whether a unit follows at `j`; then `raw` is a measure, a duration or a time of day."""
    figure = tokens[raw.end - 1].kind == FIGURE
    scaled = raw.numeral.magnitude >= 10**6 and j > raw.end  # « 2 millions de t »
    found = unit_at(tokens, j, after_figure=scaled or (figure and j == raw.end))
    if found is None:
        return False
    unit, after, slip = found
    if raw.numeral.article and unit.code in _NOUNS_AFTER_ARTICLE:
        return False
    low, after = compound(tokens, unit, raw.low, after)
    if unit is FAHRENHEIT:
        unit, low = DEGREE, exact(Fraction(raw.low - 32) * Fraction(5, 9))
    raw.measured(unit, low, after)
    raw.slip = raw.slip or slip
    if unit.dimension == "temperature":
        _below_zero(tokens, raw)
    day = part_of_day(tokens, low, after) if unit.code == "h" else None
    if day is not None:
        raw.low, raw.end = day
        raw.high, raw.kind = raw.low, Kind.CLOCK
        return True
    if unit.code == "h" and tokens[after].word in {"pile", "precises", "tapantes"}:
        raw.end = after + 1
    _counted_by(tokens, raw)
    return True


_HALF = frozenset({"demi", "demie"})
_COMPARED = frozenset({"plus", "moins", "superieur", "superieure"})


def times_or_part(tokens: list[Token], raw: Raw) -> bool:
    """Whether it is « trois fois plus », « neuf sur dix » or « 2 points »."""
    end = raw.end
    if (
        tokens[end].word == "fois"
        and tokens[end + 1].word == "et"
        and tokens[end + 2].word in _HALF
    ):
        raw.low = raw.high = raw.number = exact(raw.low + Fraction(1, 2))
        raw.nouns, raw.end = ("fois",), end + 3  # « deux fois et demie »
        if tokens[raw.end].word not in _COMPARED:
            return True
        end = raw.end - 1
    if tokens[end + 1].word in _COMPARED and (raw.nouns or tokens[end].word == "fois"):
        raw.kind, raw.dimension, raw.end = Kind.MULTIPLE, "multiple", end + 1
        if tokens[end + 1].word == "moins" and raw.low:
            raw.low = raw.high = exact(1 / Fraction(raw.low))
        return True
    part = out_of_at(tokens, raw.low, end)
    if part is not None:
        raw.kind, raw.dimension = Kind.SHARE, "share"
        raw.low, raw.end = part
        raw.high = raw.low
        raw.nouns = nouns_after(tokens, end)
        return True
    points = points_at(tokens, end)
    if points is not None:
        raw.kind, raw.dimension, raw.unit, raw.end = Kind.POINTS, "points", "points", points
        raw.nouns = (tokens[end].word,)
        if tokens[points].word == "et" and tokens[points + 1].word == "demi":
            raw.low = raw.high = raw.number = exact(raw.low + Fraction(1, 2))
            raw.end = points + 2
    return points is not None


def prime(tokens: list[Token], raw: Raw, hint: str) -> bool:
    """Whether it is minutes by their sign (`45'`), where a length of time is expected."""
    mark, after = tokens[raw.end], tokens[raw.end + 1]
    if hint != "time" or mark.word != "'" or mark.gap or tokens[raw.end - 1].kind != FIGURE:
        return False
    if after.kind == FIGURE and not after.gap and len(after.text) == 2 and after.text.isdigit():
        seconds, end = int(after.text), raw.end + 2  # « 1'30" »
        if tokens[end].word in _SECONDS:
            end += 1 + (tokens[end].word == tokens[end + 1].word == "'")
        raw.measured(UNIT_WORDS["min"], exact(Fraction(raw.low) * 60 + seconds), end)
        return seconds < 60
    if after.kind in {WORD, FIGURE}:
        return False
    raw.measured(UNIT_WORDS["min"], exact(Fraction(raw.low) * 60), raw.end + 1)
    return True


_SECONDS = frozenset({'"', "″", "”", "'"})


def hourly(tokens: list[Token], raw: Raw, hint: str) -> bool:
    """Whether it is a speed by « à l'heure » alone (« 130 à l'heure »), where one is expected."""
    said = [token.word for token in tokens[raw.end : raw.end + 4]]
    if hint != "length/time" or said != ["a", "l", "'", "heure"]:
        return False
    unit = UNIT_WORDS["kmh"]
    raw.measured(unit, exact(Fraction(raw.low) * unit.factor), raw.end + 4)
    return True


def celsius(tokens: list[Token], raw: Raw, hint: str) -> bool:
    """Whether it is degrees by their letter alone (`1,5 C`), where a temperature is expected."""
    if not hint.startswith("temperature") or tokens[raw.end].text != "C":
        return False
    if tokens[raw.end - 1].kind != FIGURE:
        return False
    raw.measured(DEGREE, raw.low, raw.end + 1)
    return True


_UNDER = (("sous", "zero"), ("en", "dessous", "de", "zero"), ("au", "dessous", "de", "zero"))


def _below_zero(tokens: list[Token], raw: Raw) -> None:
    """« 18 degrés sous zéro »: as much below it."""
    words = [token.word for token in tokens[raw.end : raw.end + 5] if token.word != "-"]
    for phrase in _UNDER:
        if tuple(words[: len(phrase)]) == phrase:
            raw.low = raw.high = -raw.low
            hyphens = sum(token.word == "-" for token in tokens[raw.end : raw.end + len(phrase)])
            raw.end += len(phrase) + hyphens
            return


def money(tokens: list[Token], raw: Raw, j: int, hint: str) -> bool:
    """Whether a currency follows at `j`; then `raw` is an amount of it."""
    numeral = raw.numeral
    code = hint[6:] if hint.startswith("money:") else ""
    token = tokens[j]
    if token.kind == WORD:
        glued = (
            glued_currency(token.word)
            if not token.gap or tokens[raw.end - 1].kind == FIGURE
            else None
        )
        if glued is not None:
            raw.number = exact(Fraction(numeral.value) * glued[0])
            raw.measured(glued[1], raw.number, j + 1)
            return True
        cents = cents_at(tokens, j) if j == raw.end else None
        if cents is not None and not numeral.article:
            unit = currency_at(tokens, cents)
            if tokens[cents].word in {"d", "de"}:
                k = cents + 2 if tokens[cents + 1].word == "'" else cents + 1
                unit = currency_at(tokens, k)
            code = unit[0].code if unit else code or ("USD" if hint == "money:USD" else "EUR")
            raw.measured(
                Unit(code, f"money:{code}"),
                exact(Fraction(numeral.value) / 100),
                unit[1] if unit else cents,
            )
            return True
    found = currency_at(tokens, j, hint=code)
    if found is None:
        return False
    unit_found, after, slip = found
    if numeral.article and unit_found.code in {"DEM", "BRL", "ZAR"}:
        return False
    low, after = compound(tokens, unit_found, numeral.value, after)
    raw.measured(unit_found, low, after)
    raw.slip = raw.slip or slip
    _counted_by(tokens, raw)
    return True


_FLOW = frozenset({"seconde", "secondes"})


def _counted_by(tokens: list[Token], raw: Raw) -> None:
    per = per_at(tokens, raw.end)
    if per is None and raw.dimension == "volume" and tokens[raw.end].word in _FLOW:
        per = UNIT_WORDS["s"], raw.end + 1  # « 40 mètres cubes seconde »
    if per is None and raw.kind is Kind.MONEY and tokens[raw.end].word in {"le", "la", "l"}:
        per = _the_unit(tokens, raw.end)
    if per is not None:
        raw.per, raw.end = per[0].code, per[1]
    elif tokens[raw.end].word in {"de", "d"} and (per := _per_after_noun(tokens, raw.end)):
        raw.per = per[0].code


def _the_unit(tokens: list[Token], i: int) -> tuple[Unit, int] | None:
    """« [742 euros] le mois », « [14 euros] le mètre carré »; « le mois dernier » tells when."""
    j = i + 2 if tokens[i + 1].word == "'" else i + 1
    found = unit_at(tokens, j, after_figure=False) if tokens[j].kind == WORD else None
    if found is None or tokens[found[1]].word.startswith(_TELLING_WHEN):
        return None
    return found[0], found[1]


_TELLING_WHEN = ("dern", "prochain", "suivant", "pass", "preced", "d", "ou")
_LONGEST_NOUN = 5


def _per_after_noun(tokens: list[Token], i: int) -> tuple[Unit, int] | None:
    """« par an » after what is measured, from the « de » at `i` (« 2 tonnes de CO2 par an »)."""
    for k in range(i + 1, i + _LONGEST_NOUN):
        if tokens[k].word in _PER_OPENERS:
            return per_at(tokens, k)
        word = tokens[k].word
        if word in STOP_WORDS and word not in _OF:
            return None
        if tokens[k].kind not in {WORD, FIGURE} and word != "'":
            return None
    return None


_OF = frozenset({"de", "d", "du", "des", "la", "l"})
_PER_OPENERS = frozenset({"par", "chaque", "tous", "toutes", "/"})
