"""Chooses how a key of a typed kind is graded: as the quantity or the date it is, or as words."""

from __future__ import annotations

import re

from quiz.french.values import find_values
from quiz.french.words import fold
from quiz.grading.core import Context, Marker, Reply, correct
from quiz.grading.date_marker import compile_date_marker
from quiz.grading.quantity_marker import compile_quantity_marker
from quiz.grading.references import without_references
from quiz.grading.score import compile_score
from quiz.model import Question, Status, Verdict

_ASKS_YEAR = re.compile(r"\bquelles? (?:annee|date)|\bl' annee\b|\bquand\b")


def compile_by_value(question: Question, context: Context) -> Marker:
    """The marker of an amount, number, quantity, share or duration.

    The key is graded as what it is, whatever its type says: a `number` whose key is `320 km/h`
    is a speed, and one that asks a year is a date. A key that holds no value is a phrase.
    """
    marker: Marker | None = None
    if question.type == "number" and _ASKS_YEAR.search(fold(question.prompt)):
        marker = compile_date_marker(question, context, years_only=True)
    marker = marker or compile_score(question, context)
    marker = marker or compile_quantity_marker(question, context)
    marker = marker or compile_date_marker(question, context)
    return with_words(question, context, marker)


def with_words(question: Question, context: Context, marker: Marker | None) -> Marker:
    """A marker that also takes the accepted texts that hold no value, word for word.

    Where the key holds none either (`marker` is None), it is graded as a phrase.
    """
    if marker is None:
        from quiz.grading.phrase import compile_phrase

        return compile_phrase(question, context)
    by_value = marker
    verbatim = frozenset(
        folded for text in question.accept if (folded := fold(text)) and not find_values(text)
    )

    def mark(reply: Reply) -> Verdict:
        verdict = by_value(reply)
        if verdict.status is not Status.CORRECT and reply.folded in verbatim:
            return correct()
        if not verdict.accepted and (bare := without_references(reply.line)) != reply.line:
            again = by_value(Reply(bare))
            return again if again.accepted else verdict
        return verdict

    return mark
