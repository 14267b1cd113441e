"""What a quantity is: a value or a range, of what kind, in what unit, bounded or moving how."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quiz.french.numbers import Exact


class Kind(StrEnum):
    """What a quantity measures, as far as its writing tells."""

    NUMBER = "number"
    MONEY = "money"
    SHARE = "share"
    POINTS = "points"
    MULTIPLE = "multiple"
    MEASURE = "measure"
    DURATION = "duration"
    CLOCK = "clock"
    """A time of day that says so (« neuf heures du soir », « midi »)."""


class Bound(StrEnum):
    """How a value bounds the true one."""

    NONE = ""
    MORE = "more"
    LESS = "less"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOUT = "about"
    NEARLY = "nearly"
    """A little under (« près de », « presque »)."""


class Direction(StrEnum):
    """Which way a value moves."""

    NONE = ""
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity of a text.

    Attributes:
        kind: what it measures.
        low: value in the dimension's base unit, exact; the lower end where it is a range.
        high: the upper end; equal to `low` where it is no range.
        dimension: what may be compared with it (`money:EUR`, `length`, `share`, or empty).
        unit: the unit's symbol as said, or empty.
        number: the value in the unit as said.
        alternative: `low` by the other custom of separators, if there is one.
        bound: and `direction`: what its surroundings say of it.
        negated: whether a « pas », « sauf » or « ni » denies it.
        nouns: the content words that follow it (« 40 000 jeunes spectateurs »), folded.
        per: the unit it is counted by, if any (« par jour »: `jour`).
        magnitude: the last one named (1 000 000 for « millions »), else 1.
        ordinal, article, about, grouped, words: as in `Numeral`.
        slip: a misspelt word and what it was read as, else empty.
        doubtful: whether a misspelt word beside it makes it unsure.
        relative: whether « de plus » or « de moins » makes it a difference.
        origin: whether it is where a movement started (« de 300 à 400 »: 300).
    """

    kind: Kind
    low: Exact
    high: Exact
    dimension: str = ""
    unit: str = ""
    number: Exact = 0
    alternative: Exact | None = None
    bound: Bound = Bound.NONE
    direction: Direction = Direction.NONE
    negated: bool = False
    nouns: tuple[str, ...] = ()
    per: str = ""
    ordinal: bool = False
    article: bool = False
    grouped: bool = False
    words: bool = False
    slip: tuple[str, str] | tuple[()] = ()
    origin: bool = False
    doubtful: bool = False
    magnitude: int = 1
    relative: bool = False

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return self.low != self.high
