"""One value of a response against one key: equal or not, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction

from quiz.french.numbers import Exact, exact
from quiz.french.quantities import Bound, Direction, Kind, Quantity
from quiz.french.saying import figures_of
from quiz.grading.customs import by_custom
from quiz.grading.nouns import noun_fits, other_noun
from quiz.grading.quantity_key import Key
from quiz.grading.quantity_prompt import Prompt
from quiz.grading.quantity_units import FRANCS, in_key_dimension
from quiz.model import Reason


class Level(IntEnum):
    """How right one value is."""

    OTHER = 0
    """Another dimension altogether: it may be about something else."""
    WRONG = 1
    PARTIAL = 2
    ALMOST = 3
    RIGHT = 4


@dataclass(frozen=True, slots=True)
class Outcome:
    """A level, and the reasons for it."""

    level: Level
    reasons: tuple[Reason, ...] = ()


def _wrong(code: str, text: str, **values: str | float) -> Outcome:
    """A wrong value, the reason for it and the words it was read from."""
    return Outcome(Level.WRONG, (Reason.of(code, response=text, **values),))


_UPPER = frozenset({Bound.MORE, Bound.AT_LEAST})
_LOWER = frozenset({Bound.LESS, Bound.AT_MOST})
_SOFT = frozenset({Bound.ABOUT, Bound.NEARLY})


def compare(
    key: Key, prompt: Prompt, said: Quantity, *, text: str, rule: str, direction: Direction
) -> Outcome:
    """Whether `said` is the key's value, in any unit and notation.

    Args:
        key: the right value.
        prompt: what the question tells.
        said: the value in the response.
        text: its words, for the reasons.
        rule: what a missing unit costs (`noted`, `optional`, `required`).
        direction: said in the response, if not beside the value itself.
    """
    scaled = in_key_dimension(key, prompt, said)
    if scaled is None:
        return _wrong_unit(key.value, said, text)
    low, high, unit_missing = scaled
    misfit = _misfit(key.value, prompt, said, text)
    if misfit is not None:
        return misfit
    notes: list[Reason] = other_noun(prompt, key.value, said, text)
    for judged in (
        _equality(key, prompt, said, (low, high), text),
        _bounds(key.value, prompt, said, text),
        _directions(key.value, prompt, said, direction, text),
        _counted_by(key.value, prompt, said, text),
        _missing_unit(key, prompt, rule, text) if unit_missing else Outcome(Level.RIGHT),
    ):
        if judged.level < Level.ALMOST:
            return judged
        notes += judged.reasons
    if said.unit == "franc" and key.value.unit in FRANCS - {"franc"}:
        notes.append(Reason.of("currency_country", response=text, expected=key.text))
    if said.slip:
        notes.append(Reason.of("value_slip", written=said.slip[0], expected=said.slip[1]))
    if notes:
        return Outcome(Level.ALMOST, tuple(notes))
    if _rescaled(key.value, said):
        return Outcome(Level.RIGHT, (Reason.of("rescaled", response=text, expected=key.text),))
    return Outcome(Level.RIGHT)


def _misfit(value: Quantity, prompt: Prompt, said: Quantity, text: str) -> Outcome | None:
    """What makes a value wrong before its figures are looked at."""
    if said.doubtful:
        return _wrong("number_unsure", text)
    if said.ordinal and not value.ordinal and not prompt.rank:
        return _wrong("ordinal", text)
    if said.kind is Kind.CLOCK and value.kind is Kind.DURATION and prompt.lasting:
        return _wrong("digits", text)
    counted = said.nouns[:1] and said.nouns[0].endswith("s")
    if value.ordinal and not said.ordinal and counted and said.low > 1:
        return _wrong("ordinal", text)  # « trois étages »
    if not said.dimension and not noun_fits(prompt, value, said):
        noun = " ".join(said.nouns[:1])
        return _wrong("noun_wrong", text, noun=noun)
    return None


def _is_signed(value: Quantity, prompt: Prompt) -> bool:
    """Whether minus means below zero rather than a fall."""
    moved = prompt.difference and prompt.direction
    return value.dimension.startswith("temperature") and not moved


_COUNTED = frozenset({Kind.NUMBER, Kind.MONEY, Kind.MEASURE, Kind.DURATION})


def _equality(
    key: Key, prompt: Prompt, said: Quantity, ends: tuple[Exact, Exact], text: str
) -> Outcome:
    """Whether the ends are the key's, within its tolerance, by one custom or the other."""
    value = key.value
    low, high = ends
    key_low, key_high = value.low, value.high
    if not _is_signed(value, prompt):
        moving = value.direction or prompt.direction or "deficit" in prompt.words
        if low < 0 <= key_low and not moving and value.kind in _COUNTED:
            return _wrong("sign", text)
        if low < 0:
            low, high = -high, -low
        if key_low < 0:
            key_low, key_high = -key_high, -key_low
    if _within(low, key_low, key.tolerance) and _within(high, key_high, key.tolerance):
        notes = []
        if said.grouped:
            read = figures_of(said.number)
            notes.append(Reason.of("number_format", response=text, read=read))
        if low != key_low or high != key_high:
            notes.append(Reason.of("tolerance", response=text))
        return Outcome(Level.ALMOST, tuple(notes))
    custom = by_custom(value, said, low, high, text)
    if custom is not None:
        return Outcome(Level.ALMOST, (custom,))
    other = _other_reading(key, said, low, high)
    if other is None:
        return _wrong_value(key_low, key_high, low, high, text, said.bound)
    return Outcome(
        Level.ALMOST, (Reason.of("number_format", response=text, read=figures_of(other)),)
    )


def _within(a: Exact, b: Exact, tolerance: Exact) -> bool:
    return a == b or -tolerance <= a - b <= tolerance


def _other_reading(key: Key, said: Quantity, low: Exact, high: Exact) -> Exact | None:
    """The other custom's reading of the figures, where that is the key's value."""
    if said.alternative is None or low != high or key.value.is_range:
        return None
    if said.unit != key.value.unit and said.number == key.value.number:
        return None  # the key's own figure with another unit
    ratio = Fraction(low) / abs(Fraction(said.low))
    reading = exact(Fraction(said.alternative) * ratio)
    return reading if reading == abs(key.value.low) else None


_FACTORS = frozenset(10**k for k in range(1, 16))


def _wrong_value(
    key_low: Exact, key_high: Exact, low: Exact, high: Exact, text: str, bound: Bound
) -> Outcome:
    half = low == high and low in {key_low, key_high}
    beyond = bound in (_LOWER if low == key_low else _UPPER)  # « plus de 18 » for « 12 à 18 »
    if key_low != key_high and half and not beyond:
        return Outcome(Level.PARTIAL, (Reason.of("range_half", response=text),))
    if key_low == key_high and low < key_low < high:
        return _wrong("hedge", text)
    if key_low and low and key_low == key_high and low == high:
        ratio = Fraction(low) / Fraction(key_low)
        above, below = ratio.numerator, ratio.denominator
        if below == 1 and above in _FACTORS:
            return _wrong("magnitude_high", text, n=above)
        if above == 1 and below in _FACTORS:
            return _wrong("magnitude_low", text, n=below)
        if ratio == -1:
            return _wrong("sign", text)
    return _wrong("digits", text)


def _wrong_unit(value: Quantity, said: Quantity, text: str) -> Outcome:
    if value.kind is Kind.MONEY and said.kind is Kind.MONEY:
        return _wrong("currency", text, unit=said.unit)
    if {value.dimension, said.dimension} == {"share", "points"}:
        return _wrong("points_share", text)
    if said.number == value.number or value.kind is said.kind:
        return _wrong("unit_wrong", text, unit=said.unit)
    return Outcome(Level.OTHER, (Reason.of("unit_wrong", response=text, unit=said.unit),))


def _bounds(value: Quantity, prompt: Prompt, said: Quantity, text: str) -> Outcome:
    """Whether the response bounds the value as the key does."""
    wanted, given = value.bound, said.bound
    if given is wanted:
        return Outcome(Level.RIGHT)
    if wanted is Bound.NONE or wanted in _SOFT:
        if given in _SOFT:
            return Outcome(Level.RIGHT)
        if given is Bound.NONE:
            note = (
                ()
                if Bound.ABOUT in prompt.bounds
                else (Reason.of("bound_missing", bound=wanted.value),)
            )
            return Outcome(Level.ALMOST, note)
        if _same_side(given, prompt.bounds):
            return Outcome(Level.RIGHT)
        return _wrong("bound_extra", text, bound=given.value)
    if given is Bound.NONE:
        if wanted in prompt.bounds:
            return Outcome(Level.RIGHT)
        return Outcome(Level.ALMOST, (Reason.of("bound_missing", bound=wanted.value),))
    if given is Bound.ABOUT:
        return Outcome(Level.ALMOST, (Reason.of("bound_missing", bound=wanted.value),))
    upper = wanted in _UPPER
    if (given in _UPPER) if upper else (given in _LOWER or given is Bound.NEARLY):
        return Outcome(Level.ALMOST, (Reason.of("bound_other", response=text, bound=wanted.value),))
    return _wrong("bound_opposite", text, bound=given.value)


def _same_side(given: Bound, said: frozenset[Bound]) -> bool:
    side = _UPPER if given in _UPPER else _LOWER
    return bool(side & said)


def _directions(
    value: Quantity,
    prompt: Prompt,
    said: Quantity,
    elsewhere: Direction,
    text: str,
) -> Outcome:
    """Whether it moves the way the key, or else the prompt, says."""
    if _is_signed(value, prompt):
        return Outcome(Level.RIGHT)
    wanted = value.direction or prompt.direction
    given = said.direction or elsewhere
    if said.relative and not wanted:
        return _wrong("bound_extra", text, bound="")
    if wanted and given and wanted is not given:
        return _wrong("direction_opposite", text, direction=given.value)
    if said.kind is Kind.MULTIPLE:
        return Outcome(Level.RIGHT)  # « il a doublé » tells the way itself
    if value.direction and not given and prompt.direction is not value.direction:
        return Outcome(
            Level.ALMOST, (Reason.of("direction_missing", direction=value.direction.value),)
        )
    return Outcome(Level.RIGHT)


def _counted_by(value: Quantity, prompt: Prompt, said: Quantity, text: str) -> Outcome:
    """Whether « par jour », « par an » agree."""
    if said.per == value.per:
        return Outcome(Level.RIGHT)
    if said.per:
        if said.per in prompt.pers or (not value.per and said.per in (prompt.told(value) or ())):
            return Outcome(Level.RIGHT)
        return _wrong("unit_wrong", text, unit=said.per)
    if value.per in prompt.pers:
        return Outcome(Level.RIGHT)
    return Outcome(Level.PARTIAL, (Reason.of("unit_missing", response=text),))


def _missing_unit(key: Key, prompt: Prompt, rule: str, text: str) -> Outcome:
    if rule == "optional" or key.named:
        return Outcome(Level.RIGHT)
    unit = prompt.unit
    named = unit is not None and unit.unit.dimension == key.value.dimension
    if rule == "noted" and named:
        return Outcome(Level.ALMOST, (Reason.of("unit_implied", response=text),))
    return Outcome(Level.PARTIAL, (Reason.of("unit_missing", response=text),))


def _rescaled(value: Quantity, said: Quantity) -> bool:
    """Whether the same value was said in another unit or order of magnitude."""
    if said.unit != value.unit:
        return bool(said.unit) and said.unit not in FRANCS
    return said.magnitude != value.magnitude and not said.words
