"""Questions whose answer is a date, whole or partial, a pair or a range; or a time of day."""

from __future__ import annotations

import re

from quiz.french.quantities import Kind
from quiz.french.words import fold
from quiz.grading.by_value import with_words
from quiz.grading.core import Context, Marker, Reply, incorrect
from quiz.grading.date_marker import compile_date_marker
from quiz.grading.quantity_key import lone_quantity
from quiz.grading.quantity_marker import compile_quantity_marker
from quiz.model import Question, Reason, Verdict

_SIDE = re.compile(
    r"\b(avant|apr[eè]s)\s+(?:les\s+)?(?=\d|midi\b|minuit\b|[a-zé-]+(?:\s[a-zé-]+)?\sheures?\b)",
    re.IGNORECASE,
)


def compile_date(question: Question, context: Context) -> Marker:
    """The marker of a `date` question."""
    value = lone_quantity(question.answer)
    timed = value is not None and value.kind in {Kind.CLOCK, Kind.DURATION}
    marker = None if timed else compile_date_marker(question, context)
    marker = marker or compile_quantity_marker(question, context)
    return with_words(question, context, _at_that_time(question, marker) if timed else marker)


def _at_that_time(question: Question, marker: Marker | None) -> Marker | None:
    """The marker of a time of day, for which « après 22 heures » is another answer than « à 22 heures »."""
    if marker is None:
        return None
    by_value = marker
    told = {
        fold(m[1])
        for text in (question.prompt, question.answer, *question.accept)
        for m in _SIDE.finditer(text)
    }
    told |= {word for word in ("avant", "apres") if word in fold(question.prompt).split()}

    def mark(reply: Reply) -> Verdict:
        verdict = by_value(reply)
        if verdict.accepted and (side := _SIDE.search(reply.line)) and fold(side[1]) not in told:
            return incorrect(Reason.of("bound_extra", response=reply.line, bound=fold(side[1])))
        return verdict

    return mark
