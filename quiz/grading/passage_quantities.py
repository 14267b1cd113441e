"""The quantities of the passage: what it counts, and where each value stands."""

from __future__ import annotations

from quiz.french.dates import DateValue
from quiz.french.quantities import Quantity
from quiz.grading.core import Context
from quiz.grading.quantity_prompt import stem


def identity(value: Quantity) -> tuple[str, object, object]:
    """What two quantities share that say the same, whatever their notation."""
    return value.dimension, value.low, value.high


def counted_nouns(context: Context) -> frozenset[str]:
    """Stems of the nouns that the passage counts."""

    def read() -> frozenset[str]:
        return frozenset(
            stem(noun)
            for spans in context.passage_values
            for span in spans
            if not isinstance(span.value, DateValue)
            for noun in span.value.nouns[:1]
        )

    return context.once("counted nouns", read)


def told_by(context: Context) -> dict[tuple[str, object, object], frozenset[str]]:
    """The quantities of the passage -> the units by which it counts each (« par mois »)."""

    def read() -> dict[tuple[str, object, object], frozenset[str]]:
        found: dict[tuple[str, object, object], frozenset[str]] = {}
        for spans in context.passage_values:
            for span in spans:
                if not isinstance(span.value, DateValue):
                    key = identity(span.value)
                    pers = {span.value.per} - {""}
                    found[key] = found.get(key, frozenset()) | pers
        return found

    return context.once("told by", read)


def known_values(context: Context) -> dict[tuple[str, object, object], int]:
    """The quantities of the passage -> the paragraph (from 1) where each first stands."""

    def read() -> dict[tuple[str, object, object], int]:
        found: dict[tuple[str, object, object], int] = {}
        for number, spans in enumerate(context.passage_values, 1):
            for span in spans:
                if not isinstance(span.value, DateValue):
                    found.setdefault(identity(span.value), number)
        return found

    return context.once("quantities", read)
