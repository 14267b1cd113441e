"""Questions whose answer is a date, whole or partial, a pair or a range; or a time of day."""

from __future__ import annotations

import re

from quiz.french.date_reader import dates_in
from quiz.french.numbers import Exact
from quiz.french.quantities import Kind, Quantity
from quiz.french.quantity_reader import quantities_in
from quiz.french.times import DAY
from quiz.french.tokens import tokenize
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


def _clocks_in(text: str) -> frozenset[Exact]:
    """The times of day beside the date of a text (« 30 juin à minuit »); 24 h is 0 h."""
    tokens = tokenize(text)
    _, taken = dates_in(tokens, loose=True)
    spans = quantities_in(tokens, taken=taken)
    times = (s.value for s in spans if s.value.dimension == "time" and s.value.unit == "h")
    return frozenset(value.low % DAY for value in times)


def _with_its_time(by_date: Marker, clocks: frozenset[Exact]) -> Marker:
    """The marker of a date with a time of day, which may go unsaid but not be another."""

    def mark(reply: Reply) -> Verdict:
        verdict = by_date(reply)
        said = _clocks_in(reply.line) if verdict.accepted else frozenset()
        if said and said.isdisjoint(clocks):
            return incorrect(Reason.of("digits", response=reply.line))
        return verdict

    return mark


def _is_length(value: Quantity) -> bool:
    """Whether it is so many minutes or a part of an hour: no time of day, however long."""
    if value.dimension != "time" or value.kind is Kind.CLOCK:
        return False
    return value.unit in {"min", "s"} or (value.unit == "h" and 0 < value.number < 1)


_LASTS = re.compile(
    r"\b(pendant|durant|il y a|en|dans)(?= \d{1,3} ?(?:h|min)| \w+ heures?\b)|\b(plus (?:tard|tot))$"
)
"""A length of time, where a time of day is asked."""

_ZONE = re.compile(r"\bheure (?:d['e] ?)?(\w+)")
"""« heure de Paris », in a folded text."""
_CLOCK_OF = re.compile(r"(?:heure )?(?:d['e] ?|a |au |en )?(\w+)")
_AFTER_CLOCK = 40


def _clocks_of(context: Context) -> dict[str, frozenset[Exact]]:
    """The place that follows each time of day in the text (« 7 h 25 à Paris ») -> the times there."""
    found: dict[str, frozenset[Exact]] = {}
    for text, spans in zip(context.passage.paragraphs, context.passage_values, strict=True):
        for span in spans:
            if isinstance(span.value, Quantity) and span.value.dimension == "time":
                after = _CLOCK_OF.match(fold(text[span.end : span.end + _AFTER_CLOCK]))
                if after:
                    found[after[1]] = found.get(after[1], frozenset()) | {span.value.low}
    return found


_DOTTED = re.compile(r"\W*(?:à )?([01]?\d|2[0-3])\.([0-5]\d)\W*", re.IGNORECASE)
"""« 14.25 », as much of Europe writes a time of day: nothing but that, where one is asked."""


def compile_date(question: Question, context: Context) -> Marker:
    """The marker of a `date` question."""
    value = lone_quantity(question.answer)
    timed = value is not None and value.kind in {Kind.CLOCK, Kind.DURATION}
    marker = None if timed else compile_date_marker(question, context)
    if marker is not None and (clocks := _clocks_in(question.answer)):
        marker = _with_its_time(marker, clocks)
    marker = marker or compile_quantity_marker(question, context)
    if timed:
        marker = _at_that_time(question, context, marker)
    return with_words(question, context, marker)


def _at_that_time(question: Question, context: Context, marker: Marker | None) -> Marker | None:
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

    clock = re.search(r"\bquelle heure\b", fold(question.prompt)) is not None

    def mark(reply: Reply) -> Verdict:
        if clock and (lasts := _LASTS.search(reply.folded)):
            return incorrect(
                Reason.of("contradiction", response=reply.line, value=lasts[1] or lasts[2])
            )
        if clock and any(_is_length(span.value) for span in quantities_in(reply.values)):
            return incorrect(Reason.of("digits", response=reply.line))
        dotted = _DOTTED.fullmatch(reply.line)
        verdict = by_value(Reply(f"{dotted[1]}:{dotted[2]}") if dotted else reply)
        if verdict.accepted and (side := _SIDE.search(reply.line)) and fold(side[1]) not in told:
            return incorrect(Reason.of("bound_extra", response=reply.line, bound=fold(side[1])))
        if verdict.accepted and (zone := _ZONE.search(reply.folded)):
            clocks = context.once("clocks", lambda: _clocks_of(context)).get(zone[1], frozenset())
            said = {span.value.low for span in quantities_in(reply.values)}
            if clocks and said.isdisjoint(clocks):
                return incorrect(Reason.of("contradiction", response=reply.line, value=zone[0]))
        return verdict

    return mark
