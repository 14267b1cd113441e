"""The kind of question that a bare answer key calls for, where the reader of French is sure."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.french.dates import DateValue
from quiz.french.quantities import Kind
from quiz.french.values import find_values

_KINDS = {
    Kind.MONEY: "amount",
    Kind.SHARE: "share",
    Kind.MEASURE: "quantity",
    Kind.DURATION: "duration",
    Kind.NUMBER: "number",
}


def guess_type(answers: Sequence[str]) -> str:
    """The type that fits every answer, or `phrase` where they are not all one and the same."""
    types = {_type_of(answer) for answer in answers}
    return types.pop() if len(types) == 1 else "phrase"


def _type_of(answer: str) -> str:
    """The type of an answer that is one value from its first letter to its last."""
    if len(answer) > 80:
        return "phrase"
    spans = find_values(answer)
    if len(spans) != 1 or answer[spans[0].start : spans[0].end].strip() != answer.strip():
        return "phrase"
    value = spans[0].value
    if isinstance(value, DateValue):
        return "date"
    return _KINDS.get(value.kind, "phrase")
