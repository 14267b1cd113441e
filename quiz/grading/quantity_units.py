"""A response's value in the key's own unit: converted, implied by the prompt, or of another kind."""

from __future__ import annotations

from fractions import Fraction

from quiz.french.numbers import Exact, exact
from quiz.french.quantities import Direction, Kind, Quantity
from quiz.french.units import UNIT_WORDS
from quiz.grading.nouns import TIMES
from quiz.grading.quantity_key import Key, unit_factor
from quiz.grading.quantity_prompt import Prompt, stem


def in_key_dimension(key: Key, prompt: Prompt, said: Quantity) -> tuple[Exact, Exact, bool] | None:
    """The response's ends in the key's base unit, and whether its unit is missing."""
    value = key.value
    if said.dimension == value.dimension:
        return _same_dimension(key, prompt, said)
    if not said.dimension:
        return _bare(key, prompt, said)
    if _some_francs(value, said):
        return said.low, said.high, False
    if not value.dimension:
        return _measure_for_number(value, prompt, said)
    return _as_change(value, prompt, said) or _by_what_is_asked(value, prompt, said)


def _as_change(value: Quantity, prompt: Prompt, said: Quantity) -> tuple[Exact, Exact, bool] | None:
    """What is multiplied by two rises by 100 %, what is divided by two falls by half."""
    way = said.direction or value.direction or prompt.direction
    if value.dimension == "multiple" and said.unit == "%" and way is Direction.UP:
        return exact(1 + said.low), exact(1 + said.high), False
    if value.dimension != "share" or said.dimension != "multiple" or said.low != said.high:
        return None
    rises = said.low > 1
    if way is not (Direction.UP if rises else Direction.DOWN):
        return None
    change = exact(said.low - 1 if rises else 1 - said.low)
    return change, change, False


def _by_what_is_asked(
    value: Quantity, prompt: Prompt, said: Quantity
) -> tuple[Exact, Exact, bool] | None:
    """« 106 g/l » where it is asked how many grams there are « par litre »."""
    for code in prompt.pers:
        below = next((u for u in UNIT_WORDS.values() if u.code == code), None)
        if below is not None and said.dimension == f"{value.dimension}/{below.dimension}":
            factor = Fraction(below.factor)
            return exact(said.low * factor), exact(said.high * factor), False
    return None


_ASKS_MARK = frozenset({"note", "score"})
FRANCS = frozenset({"franc", "CHF", "FRF", "XOF", "BEF", "LUF"})


def _some_francs(value: Quantity, said: Quantity) -> bool:
    """Whether both are francs, and one does not say whose."""
    return "franc" in {value.unit, said.unit} and {value.unit, said.unit} <= FRANCS


def _same_dimension(key: Key, prompt: Prompt, said: Quantity) -> tuple[Exact, Exact, bool]:
    value, unit = key.value, prompt.unit
    if (
        not value.dimension
        and key.named
        and unit is not None
        and said.low * unit.scale == value.low
    ):
        # « en milliards » was in the prompt: 38 is 38 milliards, and so is « 38 milliards ».
        return exact(said.low * unit.scale), exact(said.high * unit.scale), False
    return said.low, said.high, False


def _bare(key: Key, prompt: Prompt, said: Quantity) -> tuple[Exact, Exact, bool] | None:
    """A number without a unit, in the unit that goes without saying."""
    value, unit = key.value, prompt.unit
    if value.kind is Kind.MULTIPLE:
        if value.low < 1 <= said.low:  # « dix » where it is asked how many times less
            return exact(1 / Fraction(said.high)), exact(1 / Fraction(said.low)), False
        return said.low, said.high, False
    if value.dimension == "share":
        if not isinstance(said.low, int) and 0 < said.low < 1 and said.low == value.low:
            return said.low, said.high, False
        if said.low == value.number and not prompt.words.isdisjoint(_ASKS_MARK):
            return value.low, value.high, False  # « 12,5 » where the mark is « 12,5 sur 20 »
        if said.low == value.number and value.low and value.unit != "%":
            whole = exact(Fraction(value.number) / Fraction(value.low))
            if whole > 1 and ("", whole, whole) in prompt.values:
                return value.low, value.high, False  # « six » of « Combien sur dix ? »
        asked = unit is not None and unit.unit.dimension == "share"
        if value.unit == "%" or (asked and "proportion" not in prompt.words):
            return exact(Fraction(said.low) / 100), exact(Fraction(said.high) / 100), True
        return None
    if unit is not None and unit.unit.dimension == value.dimension:
        factor = unit.factor_of(said.low)
        return exact(said.low * factor), exact(said.high * factor), True
    factor = unit_factor(value)
    return exact(said.low * factor), exact(said.high * factor), True


def _measure_for_number(
    value: Quantity, prompt: Prompt, said: Quantity
) -> tuple[Exact, Exact, bool] | None:
    """A measure where a count was asked: right if the question itself names that unit."""
    if said.kind is Kind.MULTIPLE:
        times = any(word.startswith(TIMES) for word in prompt.words)
        return (said.low, said.high, False) if times else None
    if said.kind is Kind.SHARE and said.number and said.low and said.number != said.low:
        # « 12 sur 20 » where a mark out of twenty is asked
        whole = Fraction(said.number) / Fraction(said.low)
        if ("", whole, whole) in prompt.values:
            return said.number, said.number, False
    if said.kind is Kind.SHARE and said.unit != "%" and not value.ordinal:
        if said.number == value.low and prompt.told(said) is not None:
            return said.number, said.number, False  # « 289 sur 577 », as the text has it
        return (said.low, said.high, False) if said.low == value.low else None
    words = {stem(w) for w in said.nouns} | {stem(w) for w in _UNIT_STEMS.get(said.unit, ())}
    if words & prompt.words and said.number:
        return said.number, said.number, False
    return None


_UNIT_STEMS = {
    "an": ("an", "annee"), "jour": ("jour", "journee"), "h": ("heure",), "min": ("minute",),
    "s": ("seconde",), "mois": ("mois",), "semaine": ("semaine",), "km": ("kilometre", "km"),
    "m": ("metre",), "ha": ("hectare",), "l": ("litre",), "kg": ("kilo", "kilogramme", "kg"),
    "EUR": ("euro",), "USD": ("dollar",), "t": ("tonne",), "°C": ("degre",), "points": ("point",),
    "siècle": ("siecle",), "carat": ("carat",), "ch": ("cheval", "chevaux"), "pied": ("pied",),
    "pixel": ("pixel",), "bar": ("bar",), "bit": ("bit",), "baril": ("baril",), "W": ("watt",),
    "trimestre": ("trimestre",), "semestre": ("semestre",), "a": ("are",), "pouce": ("pouce",),
}  # fmt: skip
