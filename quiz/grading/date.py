"""Questions whose answer is a date, whole or partial, a pair or a range; or a time of day."""

from __future__ import annotations

from quiz.french.quantities import Kind
from quiz.grading.by_value import with_words
from quiz.grading.core import Context, Marker
from quiz.grading.date_marker import compile_date_marker
from quiz.grading.quantity_key import lone_quantity
from quiz.grading.quantity_marker import compile_quantity_marker
from quiz.model import Question


def compile_date(question: Question, context: Context) -> Marker:
    """The marker of a `date` question."""
    value = lone_quantity(question.answer)
    timed = value is not None and value.kind in {Kind.CLOCK, Kind.DURATION}
    marker = None if timed else compile_date_marker(question, context)
    return with_words(question, context, marker or compile_quantity_marker(question, context))
