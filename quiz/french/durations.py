"""What follows a unit as part of the same value: `2 h 05`, `1 m 85`, « un an et demi », cents."""

from __future__ import annotations

from fractions import Fraction

from quiz.french.currencies import cents_at, currency_at
from quiz.french.numbers import Exact, Numeral, after_virgule, exact, numeral_at
from quiz.french.shares import fraction_at
from quiz.french.tokens import FIGURE, SIGN, WORD, Token, past_of
from quiz.french.units import TIME_WORDS, UNIT_WORDS, Unit

_HALVES = frozenset({"demi", "demie", "demis", "demies"})
_IMPLIED = {"h": ("min", 2), "min": ("s", 2), "m": ("cm", 2), "kg": ("g", 3), "km": ("m", 3),
    "t": ("kg", 3),
}  # fmt: skip
"""After a whole number of these units, bare figures (so many digits) are of that smaller one."""

_TENTHS = frozenset({"°C", "t", "km", "kg", "l"})
"""After these, one digit said at the end is tenths: « un degré cinq » is 1,5 °C."""

Sum = tuple[Exact, int]


def compound(tokens: list[Token], unit: Unit, number: Exact, i: int) -> Sum:
    """The value in base units of `number` × `unit` and all that is added to it from `i` on."""
    total = exact(Fraction(number) * unit.factor)
    if unit.dimension.startswith("money:"):
        return _cents(tokens, unit, total, number, i)
    total, i = _and_half(tokens, unit, total, i)
    if not isinstance(number, int):
        return total, i
    if tokens[i].word == "virgule" and (said := after_virgule(tokens, Numeral(number), i)):
        return exact(Fraction(said[0].value) * unit.factor), said[1]  # « un degré virgule un »
    while True:
        added = _smaller(tokens, unit, i)
        if added is None:
            return total, i
        amount, unit, i = added
        total = exact(Fraction(total) + amount)
        total, i = _and_half(tokens, unit, total, i)


def _part_in_figures(tokens: list[Token], i: int) -> Sum | None:
    """« [3 semaines] 1/2 », « [3 semaines] ½ » at `i`."""
    if tokens[i].kind == SIGN:
        read = numeral_at(tokens, i)
        return (read[0].value, read[1]) if read else None
    part = fraction_at(tokens, i) if tokens[i].kind == FIGURE and tokens[i].gap else None
    return part if part and part[0] < 1 else None


def _and_half(tokens: list[Token], unit: Unit, total: Exact, i: int) -> Sum:
    """« et demi », « et quart », « trois quarts », « moins le quart » after a unit."""
    written = _part_in_figures(tokens, i)
    if written is not None:
        return exact(total + Fraction(unit.factor) * written[0]), written[1]
    j = i + 1 if tokens[i].word == "et" else i
    word = tokens[j].word
    if j > i and word in _HALVES:
        return exact(total + Fraction(unit.factor) / 2), j + 1
    quarter = _quarter(tokens, unit, i)
    if quarter is not None:
        return exact(total + Fraction(unit.factor) / 4), quarter
    if word in {"trois", "3"} and tokens[j + 1].word == "quarts":
        return exact(total + Fraction(unit.factor) * 3 / 4), j + 2
    if j > i and word in {"un", "deux"}:
        part = fraction_at(tokens, j)
        if part is not None:
            return exact(total + Fraction(unit.factor) * part[0]), part[1]
    if unit.code == "h" and word == "moins" and j == i:
        k = j + 2 if tokens[j + 1].word == "le" else j + 1
        if tokens[k].word == "quart":
            return exact(Fraction(total) - 900), k + 1
        read = numeral_at(tokens, k)
        if read is not None and k == j + 1 and _minutes_short(tokens, *read):
            return exact(Fraction(total) - read[0].value * 60), read[1]
    return total, i


def _quarter(tokens: list[Token], unit: Unit, i: int) -> int | None:
    """The index after « et quart », « et un quart » at `i`, and of hours « un quart » alone."""
    j = i + 1 if tokens[i].word == "et" else i
    if j > i and tokens[j].word == "quart":
        return j + 1
    if tokens[j].word != "un" or tokens[j + 1].word != "quart":
        return None
    of = tokens[j + 2].word in {"d", "de", "des", "du"}
    return j + 2 if j > i or (unit.code == "h" and not of) else None


def _minutes_short(tokens: list[Token], said: Numeral, end: int) -> bool:
    """Whether « moins dix » takes minutes off an hour: those of a clock, or any that nothing follows."""
    if said.value in {5, 10, 20, 25}:
        return True
    return said.value in range(1, 30) and not said.ordinal and tokens[end].kind == SIGN


def _smaller(tokens: list[Token], unit: Unit, i: int) -> tuple[Fraction, Unit, int] | None:
    """A smaller part: « et 5 minutes », or figures whose unit goes without saying."""
    j = i + 1 if tokens[i].word in {"et", ","} else i
    read = _whole_number(tokens, j)
    if read is None:
        return None
    value, end = read
    named = _named_unit(tokens, unit, end)
    if unit.code == "h" and tokens[end].word in {"m", "'"} and not tokens[end].gap:
        named = UNIT_WORDS["min"]  # « 2h14m04s », « 2 h 14' »
    twice = tokens[end].word == "heure" or tokens[i - 1].word == "h"
    again = named is unit and unit.code == "h" and tokens[j].kind == FIGURE and twice
    if named is None or again:  # « 14h25 heure locale »
        return _implied(tokens, unit, j, value, end) if j == i else None
    if named.dimension != unit.dimension or value * named.factor >= unit.factor:
        return None
    if tokens[i].word == "," and named.dimension != "time":
        return None
    return Fraction(value) * named.factor, named, end + 1


def _whole_number(tokens: list[Token], j: int) -> tuple[int, int] | None:
    """A whole number at `j`, even glued to the unit before it (`2h05`)."""
    token = tokens[j]
    if token.kind == FIGURE and not token.gap:
        return (int(token.text), j + 1) if token.text.isdigit() else None
    numeral = numeral_at(tokens, j)
    if numeral is None or numeral[0].ordinal or not isinstance(numeral[0].value, int):
        return None
    return numeral[0].value, numeral[1]


def _named_unit(tokens: list[Token], unit: Unit, i: int) -> Unit | None:
    if tokens[i].kind != WORD:
        return None
    return (TIME_WORDS if unit.dimension == "time" else UNIT_WORDS).get(tokens[i].word)


def _implied(
    tokens: list[Token], unit: Unit, j: int, value: int, end: int
) -> tuple[Fraction, Unit, int] | None:
    """The 05 of `2 h 05`, the 85 of `1 m 85`."""
    if unit.code in _TENTHS and (tenth := _tenth(tokens, j, value, end)):
        return tenth * unit.factor, unit, end
    implied = _IMPLIED.get(unit.code)
    if implied is None or tokens[end].word in {"%", "€", "$"}:
        return None
    code, digits = implied
    token = tokens[j]
    if token.kind == FIGURE:
        least = 1 if unit.code == "h" and token.gap else digits
        fits = token.text.isdigit() and least <= len(token.text) <= digits
    else:
        closed = unit.code == "min" and tokens[end].kind == SIGN  # « deux minutes dix-huit »
        fits = (unit.code in {"h", "m"} or closed) and value < 100
    if not fits or value >= (60 if code in {"min", "s"} else 1000):
        return None
    small = UNIT_WORDS[code]
    return Fraction(value) * small.factor, small, end


def _tenth(tokens: list[Token], j: int, value: int, end: int) -> Fraction | None:
    """The tenths that one digit in words stands for, where nothing follows that it might count."""
    after = tokens[end]
    closed = after.start < 0 or (after.kind == SIGN and after.word in ".,;!?)")
    glued = not tokens[j].gap and tokens[j - 1].word == "°" and len(tokens[j].text) == 1
    said = glued if tokens[j].kind == FIGURE else 0 < value < 10  # « 42°6 »
    return Fraction(value, 10) if said and closed else None


def _cents(tokens: list[Token], unit: Unit, total: Exact, number: Exact, i: int) -> Sum:
    """« 88 euros 80 », `88€80`, « 88 euros et 80 centimes »."""
    if not isinstance(number, int):
        return total, i
    j = i + 1 if tokens[i].word == "et" else i
    if j > i and tokens[j].word == "demi":
        return total + Fraction(1, 2), j + 1
    read = _whole_number(tokens, j)
    if read is None or not 0 <= read[0] < 100:
        return total, i
    cents, end = read
    named = cents_at(tokens, end)
    if named is None:
        plain = j == i and _are_cents(tokens, unit, j, end, cents)
        return (exact(total + Fraction(cents, 100)), end) if plain else (total, i)
    again = currency_at(tokens, past_of(tokens, named))
    return exact(total + Fraction(cents, 100)), again[1] if again else named


def _are_cents(tokens: list[Token], unit: Unit, j: int, end: int, cents: int) -> bool:
    """Whether a bare number after a sum is its cents: two digits, and nothing counted by them."""
    token, after = tokens[j], tokens[end]
    said = len(token.text) == 2 if token.kind == FIGURE else cents >= 10
    if after.kind == WORD and after.word not in {"par", "environ", "ttc", "ht"}:
        return False
    return said and after.word not in {"%", "€", "$"} and unit.code not in {"JPY", "BTC"}


def clock_at(tokens: list[Token], i: int) -> Sum | None:
    """`2:05` or `2:05:30` at `i`, in seconds."""
    hours, colon, minutes = tokens[i], tokens[i + 1], tokens[i + 2]
    if colon.word != ":" or colon.gap or minutes.gap or minutes.kind != FIGURE:
        return None
    if not (hours.text.isdigit() and len(hours.text) <= 2 and minutes.text.isdigit()):
        return None
    if len(minutes.text) != 2 or int(minutes.text) > 59:
        return None
    total = int(hours.text) * 3600 + int(minutes.text) * 60
    more, seconds = tokens[i + 3], tokens[i + 4] if i + 4 < len(tokens) else tokens[-1]
    if more.word == ":" and not more.gap and seconds.kind == FIGURE and len(seconds.text) == 2:
        return total + int(seconds.text), i + 5
    return total, i + 3
