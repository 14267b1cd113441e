"""Questions whose answer is a number."""

from __future__ import annotations

from quiz.grading.by_value import compile_by_value
from quiz.grading.core import Context, Marker
from quiz.model import Question


def compile_number(question: Question, context: Context) -> Marker:
    """The marker of a `number` question."""
    return compile_by_value(question, context)
