"""Questions whose answer is a share."""

from __future__ import annotations

from quiz.grading.by_value import compile_by_value
from quiz.grading.core import Context, Marker
from quiz.model import Question


def compile_share(question: Question, context: Context) -> Marker:
    """The marker of a `share` question."""
    return compile_by_value(question, context)
