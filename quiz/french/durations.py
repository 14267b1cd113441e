"""What follows a unit as part of the same value: `2 h 05`, `1 m 85`, « un an et demi », cents."""

from __future__ import annotations

from fractions import Fraction

from quiz.french.currencies import cents_at, currency_at
from quiz.french.numbers import Exact, exact, numeral_at
from quiz.french.shares import fraction_at
from quiz.french.tokens import FIGURE, WORD, Token
from quiz.french.units import TIME_WORDS, UNIT_WORDS, Unit

_HALVES = frozenset({"demi", "demie", "demis", "demies"})
_IMPLIED = {"h": ("min", 2), "min": ("s", 2), "m": ("cm", 2), "kg": ("g", 3), "km": ("m", 3)}
"""After a whole number of these units, bare figures (so many digits) are of that smaller one."""

Sum = tuple[Exact, int]


def compound(tokens: list[Token], unit: Unit, number: Exact, i: int) -> Sum:
    """The value in base units of `number` × `unit` and all that is added to it from `i` on."""
    total = exact(Fraction(number) * unit.factor)
    if unit.dimension.startswith("money:"):
        return _cents(tokens, unit, total, number, i)
    total, i = _and_half(tokens, unit, total, i)
    if not isinstance(number, int):
        return total, i
    while True:
        added = _smaller(tokens, unit, i)
        if added is None:
            return total, i
        amount, unit, i = added
        total = exact(Fraction(total) + amount)
        total, i = _and_half(tokens, unit, total, i)


def _and_half(tokens: list[Token], unit: Unit, total: Exact, i: int) -> Sum:
    """« et demi », « et quart », « trois quarts », « moins le quart » after a unit."""
    j = i + 1 if tokens[i].word == "et" else i
    word = tokens[j].word
    if j > i and word in _HALVES:
        return exact(total + Fraction(unit.factor) / 2), j + 1
    if j > i and word in {"quart", "un"} and (word == "quart" or tokens[j + 1].word == "quart"):
        return exact(total + Fraction(unit.factor) / 4), j + (1 if word == "quart" else 2)
    if word == "trois" and tokens[j + 1].word == "quarts":
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
        if read is not None and read[0].value in {5, 10, 20, 25} and k == j + 1:
            return exact(Fraction(total) - read[0].value * 60), read[1]
    return total, i


def _smaller(tokens: list[Token], unit: Unit, i: int) -> tuple[Fraction, Unit, int] | None:
    """A smaller part: « et 5 minutes », or figures whose unit goes without saying."""
    j = i + 1 if tokens[i].word in {"et", ","} else i
    token = tokens[j]
    glued = token.kind == FIGURE and not token.gap
    if token.kind not in {FIGURE, WORD}:
        return None
    if glued and j == i:
        read = (int(token.text), j + 1) if token.text.isdigit() else None
    else:
        numeral = numeral_at(tokens, j)
        if numeral is None or numeral[0].ordinal:
            return None
        read = (numeral[0].value, numeral[1]) if isinstance(numeral[0].value, int) else None
        if read is None and isinstance(numeral[0].value, Fraction):
            read = None
    if read is None:
        return None
    value, end = read
    following = tokens[end]
    named = None
    if following.kind == WORD:
        named = (TIME_WORDS if unit.dimension == "time" else UNIT_WORDS).get(following.word)
    if named is not None and named.dimension == unit.dimension:
        if value * named.factor >= unit.factor:
            return None
        if tokens[i].word == "," and named.dimension != "time":
            return None
        return Fraction(value) * named.factor, named, end + 1
    implied = _IMPLIED.get(unit.code)
    if implied is None or j > i or named is not None:
        return None
    code, digits = implied
    if token.kind == FIGURE:
        least = 1 if unit.code == "h" and token.gap else digits
        fits = token.text.isdigit() and least <= len(token.text) <= digits
    else:
        fits = unit.code in {"h", "m"} and value < (60 if unit.code == "h" else 100)
    limit = 60 if code in {"min", "s"} else 1000
    if not fits or value >= limit or following.word in {"%", "€", "$"}:
        return None
    small = UNIT_WORDS[code]
    return Fraction(value) * small.factor, small, end


def _cents(tokens: list[Token], unit: Unit, total: Exact, number: Exact, i: int) -> Sum:
    """« 88 euros 80 », `88€80`, « 88 euros et 80 centimes »."""
    if not isinstance(number, int):
        return total, i
    j = i + 1 if tokens[i].word == "et" else i
    if tokens[j].kind == WORD and tokens[j].word == "demi" and j > i:
        return total + Fraction(1, 2), j + 1
    token = tokens[j]
    if token.kind == FIGURE and token.text.isdigit() and len(token.text) <= 2:
        cents, end = int(token.text), j + 1
    elif token.kind == WORD:
        read = numeral_at(tokens, j)
        if read is None or read[0].ordinal or not isinstance(read[0].value, int):
            return total, i
        cents, end = read[0].value, read[1]
    else:
        return total, i
    named = cents_at(tokens, end)
    if not 0 <= cents < 100:
        return total, i
    if named is None:
        said = token.kind == FIGURE and len(token.text) == 2
        plain = j == i and (said or (token.kind == WORD and cents >= 10))
        after = tokens[end]
        if not plain or (after.kind == WORD and after.word not in {"par", "environ", "ttc", "ht"}):
            return total, i
        if after.word in {"%", "€", "$"} or unit.code in {"JPY", "BTC"}:
            return total, i
        return exact(total + Fraction(cents, 100)), end
    if tokens[named].word in {"d", "de"}:
        k = named + 2 if tokens[named + 1].word == "'" else named + 1
        again = currency_at(tokens, k)
        named = again[1] if again else named
    return exact(total + Fraction(cents, 100)), named


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
