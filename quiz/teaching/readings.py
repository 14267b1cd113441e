"""What the reader of French finds in a text, written out for an author in neutral notation."""

from __future__ import annotations

from fractions import Fraction

from quiz.french.dates import CalendarDate, DateValue
from quiz.french.quantities import Kind, Quantity
from quiz.french.values import Value, find_values, read_quantities
from quiz.text import plain_spaces

_SIGNS = {"more": ">", "less": "<", "at_least": "≥", "at_most": "≤", "about": "≈", "nearly": "≲"}
_BASE = {"length": "m", "time": "s", "mass": "g", "area": "m²", "volume": "m³", "speed": "m/s"}
"""Base units by dimension; a dimension not listed is named itself."""


def readings(text: str) -> tuple[tuple[str, str], ...]:
    """Pairs of words and what was read in them, in the text's order.

    A bare number counts only where nothing else was found, as in an answer of one word.
    """
    spans = find_values(text) or read_quantities(text)
    return tuple((plain_spaces(span.text(text)), notation(span.value)) for span in spans)


def notation(value: Value) -> str:
    """A value as `400000000 EUR`, `2024-05-21`, `25 %`, `> 12.5 %`, `1500 m … 2000 m`.

    Quantities are given in the base unit of their dimension (metre, second, EUR…), the form in
    which they are compared.
    """
    if isinstance(value, DateValue):
        joiner = " … " if value.link == "range" else " + "
        text = joiner.join(_date(date) for date in value.dates)
    else:
        text = _quantity(value)
    sign = _SIGNS.get(str(value.bound), str(value.bound))
    direction = {"up": "+", "down": "−"}.get(str(getattr(value, "direction", "")), "")
    return ("¬ " if value.negated else "") + (f"{sign} " if sign else "") + direction + text


def _quantity(value: Quantity) -> str:
    scale = 100 if value.kind in {Kind.SHARE, Kind.POINTS} else 1
    ends = [value.low] if not value.is_range else [value.low, value.high]
    text = " … ".join(_number(end * scale) for end in ends)
    base = value.dimension.removeprefix("money:")
    unit = "%" if value.kind is Kind.SHARE else _BASE.get(base, base)
    return f"{text} {unit}".strip()


def _number(value: Fraction | int) -> str:
    if value == int(value):
        return str(int(value))
    digits = f"{float(value):.6f}".rstrip("0")
    return digits if Fraction(digits) == value else f"{value} ≈ {digits}"


def _date(date: CalendarDate) -> str:
    if date.century is not None:
        return f"century {date.century}"
    if date.decade is not None:
        return f"{date.decade}s"
    year = "?" if date.year is None else str(date.year)
    month = "??" if date.month is None else f"{date.month:02}"
    day = "??" if date.day is None else f"{date.day:02}"
    words = [f"{year}-{month}-{day}".removesuffix("-??").removesuffix("-??")]
    return " ".join([*words, *(part for part in (date.part, date.season) if part)])
