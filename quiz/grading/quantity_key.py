"""What a quantity is graded against: the values of its key, with their tolerance and unit rule."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from quiz.french.bounds import STOP_WORDS
from quiz.french.date_reader import dates_in
from quiz.french.numbers import Exact, exact
from quiz.french.quantities import Kind, Quantity
from quiz.french.quantity_reader import quantities_in
from quiz.french.span import Span
from quiz.french.tokens import fold_word, tokenize
from quiz.french.units import BY_CODE
from quiz.grading.quantity_prompt import Prompt
from quiz.model import Amount, Question
from quiz.model import Quantity as QuantityQuestion


@dataclass(frozen=True, slots=True)
class Key:
    """One right value.

    Attributes:
        value: the quantity.
        text: as the author wrote it.
        tolerance: how far off is right, in base units.
        named: whether its unit was taken from the prompt.
    """

    value: Quantity
    text: str
    tolerance: Exact = 0
    named: bool = False


def read_keys(question: Question, prompt: Prompt) -> tuple[Key, ...]:
    """The key's values, of the answer and of what else is accepted, or none if the answer is none.

    Texts among `accept` that hold no value are left to the caller.
    """
    found = []
    for text in (question.answer, *question.accept):
        key = _read_key(question, prompt, text)
        if key is not None:
            found.append(key)
        elif text is question.answer:
            return ()
    return tuple(found)


def _read_key(question: Question, prompt: Prompt, text: str) -> Key | None:
    value = lone_quantity(text)
    if value is None:
        return None
    if isinstance(question, Amount) and value.nouns[:1] in {("livre",), ("livres",)}:
        value = (
            lone_quantity(text, hint="money:GBP") or value
        )  # « 15 000 livres » are no books here
    named = False
    if value.kind is Kind.NUMBER and not value.ordinal and prompt.unit is not None:
        unit = prompt.unit
        if unit.unit.dimension or unit.scale > 1:
            kind = Kind.MEASURE if unit.unit.dimension else Kind.NUMBER
            value = replace(
                value,
                kind=Kind.MONEY if unit.unit.dimension.startswith("money:") else kind,
                low=exact(value.low * unit.factor_of(value.low)),
                high=exact(value.high * unit.factor_of(value.low)),
                dimension=unit.unit.dimension,
                unit=unit.unit.code,
                alternative=None,
            )
            named = True
    return Key(value, text, read_tolerance(question, value), named)


def lone_quantity(text: str, *, hint: str = "") -> Quantity | None:
    """The one quantity of a key, or None where it holds none, several, or a date; `hint` as its reader's."""
    tokens = tokenize(text)
    dates, _ = dates_in(tokens)
    if any(span.value.first.month or span.value.first.century for span in dates):
        return None
    spans = quantities_in(tokens, hint=hint)
    counted = [span for span in spans if not span.value.article] or spans
    # « 64 dont 16 en or », « 3e sur 2 400 »: what follows « dont » is a part of the value, not another.
    counted = counted[:1] if _parted(text, counted) else counted
    if len(counted) != 1 or counted[0].value.origin or counted[0].value.negated:
        return None
    return counted[0].value if _is_whole(text, counted[0]) else None


def _parted(text: str, spans: list[Span[Quantity]]) -> bool:
    between = text[spans[0].end : spans[1].start].strip(" ,").split()[:1] if spans[1:] else []
    return between == ["dont"] or (between == ["sur"] and spans[0].value.ordinal)


_HARMLESS_REST = 6


def _is_whole(text: str, span: Span[Quantity]) -> bool:
    """Whether the value is what the key is about: few other words, none of them a name."""
    rest = re.findall(r"[^\W\d_]+", text[: span.start] + " " + text[span.end :])
    if len(rest) > _HARMLESS_REST:
        return False
    before = re.findall(r"[^\W\d_]+", text[: span.start])
    return not any(
        word[0].isupper() and (k or len(before) > 1 or fold_word(word) not in STOP_WORDS)
        for k, word in enumerate(before)
        if fold_word(word) not in STOP_WORDS
    )


def read_tolerance(question: Question, value: Quantity) -> Exact:
    """How far off is right, in the key's base units; 0 where nothing is said.

    A percentage is of the key; a bare number is in the key's unit.
    """
    text = getattr(question, "tolerance", "")
    if not text:
        return 0
    spans = quantities_in(tokenize(text))
    if not spans:
        return 0
    said = spans[0].value
    if said.dimension == "share" and value.dimension != "share":
        return exact(abs(Fraction(value.low)) * Fraction(said.low))
    if said.dimension == value.dimension and said.dimension != "temperature":
        return said.low
    if said.dimension == "points" and value.dimension == "share":
        return exact(Fraction(said.number) / 100)
    return exact(Fraction(said.number) * unit_factor(value))


def unit_factor(value: Quantity) -> Fraction:
    """How many base units one of the value's own unit is."""
    if value.unit == "%":
        return Fraction(1, 100)
    if value.number and value.dimension and value.dimension != "share" and value.unit in BY_CODE:
        return Fraction(BY_CODE[value.unit].factor)
    return Fraction(1)


def in_unit_of(whole: Quantity, part: Quantity) -> tuple[str, Exact]:
    """A part's dimension and value, by the whole's unit where it has none (« deux ans dont un »)."""
    if part.dimension or not whole.dimension:
        return part.dimension, part.low
    return whole.dimension, exact(part.low * unit_factor(whole))


def unit_rule(question: Question) -> str:
    """What a missing unit costs: `noted`, `optional` or `required`."""
    return question.unit if isinstance(question, (Amount, QuantityQuestion)) else "noted"
