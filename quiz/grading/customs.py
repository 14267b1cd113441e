"""What one says for a value without its being so to the letter: « quinze jours », 33 % for a third."""

from __future__ import annotations

from fractions import Fraction

from quiz.french.numbers import Exact
from quiz.french.quantities import Quantity
from quiz.model import Reason


def by_custom(value: Quantity, said: Quantity, low: Exact, high: Exact, text: str) -> Reason | None:
    """The note where it is not the value to the letter, but what one says for it; else None.

    Args:
        value: the key's.
        said: the response's.
        low: the response's lower end in the key's base unit.
        high: its upper end.
        text: the response's words.
    """
    if low != high or value.is_range:
        return None
    if value.dimension == "share" and said.unit == "%" and _rounds(value.low, low * 100):
        return Reason.of("rounded", response=text)
    if value.dimension == "time" and _in_weeks(value, said):
        return Reason.of("weeks_in_days", response=text)
    return None


_FINEST = 4
"""Decimals of a percentage beyond which nobody rounds."""


def _rounds(share: Exact, per_cent: Exact) -> bool:
    """Whether a percentage is a repeating fraction rounded where it stops (a third: 33,3)."""
    whole = Fraction(share) * 100
    if _terminates(whole) or not _terminates(Fraction(per_cent)):
        return False
    for decimals in range(_FINEST + 1):
        scaled = Fraction(per_cent) * 10**decimals
        if scaled.denominator == 1:
            return bool(abs(whole * 10**decimals - scaled) < Fraction(1, 2))
    return False


def _terminates(value: Fraction) -> bool:
    below = value.denominator
    for prime in (2, 5):
        while below % prime == 0:
            below //= prime
    return bool(below == 1)


_WEEKS: dict[tuple[str, Exact, str], int] = {("semaine", 1, "jour"): 8, ("semaine", 2, "jour"): 15}


def _in_weeks(value: Quantity, said: Quantity) -> bool:
    """« huit jours » for a week, « quinze jours » for two, and the other way round."""
    for one, two in ((value, said), (said, value)):
        days = _WEEKS.get((one.unit, one.number, two.unit)) if one.number else None
        plain = days is not None and one.low == one.number * _WEEK and two.low == two.number * _DAY
        if plain and two.number == days and (two.words or days != _WORDED):
            return True
    return False


_WORDED = 8
"""Days that are a week in words alone: « huit jours » is, « 8 jours » counts them."""
_DAY = 86_400
_WEEK = 7 * _DAY
