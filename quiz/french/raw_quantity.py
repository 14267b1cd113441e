"""A quantity under construction."""

from __future__ import annotations

from quiz.french.numbers import Exact, Numeral
from quiz.french.quantities import Kind
from quiz.french.units import Unit


class Raw:
    """A value under construction."""

    __slots__ = (
        "about", "dimension", "end", "high", "kind", "low", "nouns", "number", "numeral",
        "origin", "per", "sign", "slip", "start", "unit",
    )  # fmt: skip

    def __init__(self, kind: Kind, low: Exact, start: int, end: int, numeral: Numeral) -> None:
        self.kind = kind
        self.low = self.high = self.number = low
        self.start = start
        self.end = end
        self.numeral = numeral
        self.dimension = self.unit = self.per = ""
        self.slip: tuple[str, str] | tuple[()] = numeral.slip
        self.about = numeral.about
        self.nouns: tuple[str, ...] = ()
        self.sign = 0
        self.origin = False

    def measured(self, unit: Unit, low: Exact, end: int) -> None:
        """Gives it a unit."""
        self.unit, self.dimension = unit.code, unit.dimension
        self.low = self.high = low
        self.end = end
        self.kind = _kind_of(unit)


def _kind_of(unit: Unit) -> Kind:
    if unit.dimension.startswith("money:"):
        return Kind.MONEY
    return Kind.DURATION if unit.dimension == "time" else Kind.MEASURE
