"""Values said back in figures, as French writes them."""

from __future__ import annotations

from fractions import Fraction

from quiz.french.numbers import Exact

_THIN = "\u202f"
_MAX_DECIMALS = 6


def figures_of(value: Exact) -> str:
    """`1 500`, `2,5`, `1/3`: narrow no-break spaces part thousands, a comma decimals."""
    if isinstance(value, int):
        return f"{value:,}".replace(",", _THIN)
    sign, value = ("-", -value) if value < 0 else ("", value)
    for places in range(1, _MAX_DECIMALS + 1):
        scaled = value * 10**places
        if scaled.denominator == 1:
            whole, decimals = divmod(scaled.numerator, 10**places)
            return f"{sign}{figures_of(whole)},{decimals:0{places}d}"
    return f"{sign}{Fraction(value)}"
