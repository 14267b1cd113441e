"""Units of measure where they follow a number, compound ones too (« kilomètres à l'heure »)."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from quiz.french.number_words import CARDINAL_WORDS
from quiz.french.tokens import FIGURE, SIGN, WORD, Token
from quiz.french.units import (
    BY_CODE,
    DEGREE,
    FAHRENHEIT,
    FAMILY,
    KELVIN,
    LONG_UNITS,
    NEEDS_FIGURE,
    PER_ADJECTIVES,
    SHORT_SLIPS,
    UNIT_WORDS,
    Unit,
)

Slip = tuple[str, str] | tuple[()]


def unit_at(tokens: list[Token], i: int, *, after_figure: bool) -> tuple[Unit, int, Slip] | None:
    """The unit at token `i`, the index after it, and the slip in its name if there is one."""
    found = _simple(tokens, i, after_figure=after_figure)
    if found is None:
        return None
    unit, end, slip = found
    compound = _per(tokens, unit, end)
    return (compound[0], compound[1], slip) if compound else found


def _simple(tokens: list[Token], i: int, *, after_figure: bool) -> tuple[Unit, int, Slip] | None:
    token = tokens[i]
    if token.kind == SIGN:
        return _degree_sign(tokens, i) if token.word == "°" else None
    if token.kind != WORD:
        return None
    if token.word in {"degre", "degres"}:
        return _degrees(tokens, i)
    slip: Slip = ()
    unit = UNIT_WORDS.get(token.word)
    if unit is None and token.word in SHORT_SLIPS and _counts(tokens, i):
        return UNIT_WORDS[SHORT_SLIPS[token.word]], i + 1, (token.word, SHORT_SLIPS[token.word])
    if unit is None or token.word == "kilo":
        joined = _hyphenated(tokens, i)
        if joined is not None:
            return joined
    if unit is None:
        meant = LONG_UNITS.nearest(token.word)
        unit = UNIT_WORDS.get(meant) if meant else None
        if unit is None or meant is None:
            return None
        slip = (token.word, meant)
    elif not _stands(tokens, i, after_figure=after_figure):
        return None
    raised = _raised(tokens, unit, i + 1) or _light_years(tokens, unit, i + 1) or (unit, i + 1)
    return *raised, slip


def _counts(tokens: list[Token], i: int) -> bool:
    """Whether a number other than a bare « un » stands right before `i`."""
    before = tokens[i - 1] if i else tokens[-1]
    return before.kind == FIGURE or (before.word in CARDINAL_WORDS and before.word not in _ONE)


_ONE = frozenset({"un", "une"})


def _stands(tokens: list[Token], i: int, *, after_figure: bool) -> bool:
    """Whether a unit's word is one here: `g` only after figures, `l'` never."""
    word, nxt = tokens[i].word, tokens[i + 1]
    squared = nxt.text in {"2", "3"} and not nxt.gap
    if word in NEEDS_FIGURE and not after_figure and not squared:
        return False
    return not (nxt.word == "'" and not nxt.gap and len(word) <= 1)


def _raised(tokens: list[Token], unit: Unit, i: int) -> tuple[Unit, int] | None:
    """« mètres carrés », `km2`: an area or a volume."""
    if unit.dimension != "length":
        return None
    nxt = tokens[i]
    power = FAMILY.get(nxt.word)
    if nxt.word == "^" and tokens[i + 1].text in {"2", "3"}:
        i, power = i + 1, int(tokens[i + 1].text)
    if power is None and nxt.kind == FIGURE and not nxt.gap and nxt.text in {"2", "3"}:
        power = int(nxt.text)
    square = BY_CODE.get(f"{unit.code}{'²' if power == 2 else '³'}") if power else None
    return (square, i + 1) if square else None


_LIGHT_YEAR = Unit("al", "length", 9_460_730_472_580_800)


def _light_years(tokens: list[Token], unit: Unit, i: int) -> tuple[Unit, int] | None:
    """« années-lumière »."""
    j = i + 1 if tokens[i].word == "-" else i
    return (_LIGHT_YEAR, j + 1) if unit.code == "an" and tokens[j].word == "lumiere" else None


def _hyphenated(tokens: list[Token], i: int) -> tuple[Unit, int, Slip] | None:
    """« kilo-octets », « kilowatts-heure », « kilowatt heure »."""
    j = i + 2 if tokens[i + 1].word == "-" else i + 1
    if tokens[j].kind != WORD:
        return None
    unit = UNIT_WORDS.get(tokens[i].word + tokens[j].word)
    return (unit, j + 1, ()) if unit is not None and len(tokens[i].word) > 2 else None


def _degree_sign(tokens: list[Token], i: int) -> tuple[Unit, int, Slip]:
    nxt = tokens[i + 1]
    if nxt.kind == WORD and nxt.word in {"c", "celsius"}:
        return DEGREE, i + 2, ()
    if nxt.kind == WORD and nxt.word in {"f", "fahrenheit"}:
        return FAHRENHEIT, i + 2, ()
    return DEGREE, i + 1, ()


def _degrees(tokens: list[Token], i: int) -> tuple[Unit, int, Slip]:
    nxt = tokens[i + 1].word
    if nxt in {"c", "celsius", "centigrade", "centigrades"}:
        return DEGREE, i + 2, ()
    if nxt in {"f", "fahrenheit"}:
        return FAHRENHEIT, i + 2, ()
    if nxt == "kelvin":
        return KELVIN, i + 2, ()
    return DEGREE, i + 1, ()


@lru_cache(maxsize=4096)
def by_adjective(word: str) -> Unit | None:
    """The time by which an adjective counts (« mensuels »: the month); None for others."""
    for start, unit in PER_ADJECTIVES.items():
        if word.startswith(start) and len(word) - len(start) <= 3:
            return UNIT_WORDS[unit]
    return None


def _past_per(tokens: list[Token], i: int) -> int:
    """The index after « par », « chaque », « tous les », « à l' » at `i`; `i` where none stands there."""
    word, j = tokens[i].word, i + 1
    if word == "de" and [t.word for t in tokens[j : j + 3]] == ["l", "'", "heure"]:
        return j + 2  # « 12 euros de l'heure »
    if word in {"tous", "toutes"} and tokens[j].word == "les":
        return j + 1
    if word == "a" and tokens[j].word == "l":
        return j + 2 if tokens[j + 1].word == "'" else j + 1
    if (
        word in {"/", "par", "chaque"}
        or (word == "-" and tokens[j].word in {"heure", "heures"} and not tokens[j].gap)
        or (word == "au" and tokens[j].word in {"km", "kilometre", "litre", "m", "metre", "m²"})
    ):
        return j
    return i


def per_at(tokens: list[Token], i: int) -> tuple[Unit, int] | None:
    """« /h », « par jour », « à l'heure », « l'heure » at `i`: the unit by which one counts."""
    word = tokens[i].word
    if tokens[i].kind == WORD and len(word) > 6 and (time := by_adjective(word)) is not None:
        return time, i + 1
    j = _past_per(tokens, i)
    if j == i:
        return None
    target = tokens[j]
    if target.word == "l" and tokens[j + 1].word == "'":
        return None  # « par l'ouest » counts no litres
    unit = UNIT_WORDS.get(target.word) if target.kind == WORD else None
    if unit is None and len(target.word) > 5:
        meant = LONG_UNITS.nearest(target.word)
        unit = UNIT_WORDS.get(meant) if meant else None
    if unit is None:
        return None
    return _raised(tokens, unit, j + 1) or (unit, j + 1)


def _per(tokens: list[Token], unit: Unit, i: int) -> tuple[Unit, int] | None:
    """A speed, a flow or a density; a length by time is another thing than a length."""
    if unit.dimension == "power":
        j = i + 1 if tokens[i].word == "-" else i
        if tokens[j].word in {"heure", "heures"}:
            return Unit(f"{unit.code}h", "energy", unit.factor * 3600), j + 1
    found = per_at(tokens, i)
    if found is None and unit.dimension == "length" and tokens[i].word in {"heure", "h"}:
        found = UNIT_WORDS["h"], i + 1
    if found is None:
        return None
    below, end = found
    if (unit.dimension, below.dimension) not in _RATIOS or below.factor >= _DAY:
        return None
    code = f"{unit.code}/{below.code}"
    return Unit(
        code, f"{unit.dimension}/{below.dimension}", Fraction(unit.factor) / below.factor
    ), end


_DAY = 86_400
"""Seconds: « 40 km par jour » is no speed but 40 km, counted by the day."""
_RATIOS = frozenset(
    {
        ("length", "time"), ("mass", "volume"), ("data", "time"), ("volume", "length"),
        ("mass", "length"), ("mass", "area"), ("energy", "area"), ("power", "area"),
    }
)  # fmt: skip
"""Pairs of dimensions whose ratio is a measure of its own; « 3 litres par jour » is 3 litres,
counted by the day."""
