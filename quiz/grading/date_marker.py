"""Grades a response to any question whose key is a date, by its parts."""

from __future__ import annotations

import re

from quiz.french.date_parts import month_of
from quiz.french.date_reader import dates_in
from quiz.french.date_words import MONTH_LABELS, MONTHS
from quiz.french.dates import DateBound, DateLink, DateValue
from quiz.french.numbers import numeral_at
from quiz.french.span import Span
from quiz.french.tokens import FIGURE, SIGN, WORD, Token, tokenize
from quiz.french.words import fold
from quiz.grading.core import (
    MAX_VALUE_LENGTH,
    Context,
    Marker,
    Reply,
    almost,
    ask_more,
    correct,
    incorrect,
    partial,
    unreadable,
)
from quiz.grading.date_compare import DateKey, Outcome, Part, compare, default_required
from quiz.grading.quantity_compare import Level
from quiz.grading.quantity_marker import example_of
from quiz.grading.told_beside import last_said, without_against
from quiz.grading.undone import undone
from quiz.model import Date, Question, Reason, Verdict

_PROMPT_BOUNDS = {
    "avant": DateBound.BEFORE, "apres": DateBound.AFTER, "depuis": DateBound.SINCE,
    "partir": DateBound.SINCE, "jusqu": DateBound.UNTIL,
}  # fmt: skip


def compile_date_marker(
    question: Question, context: Context, *, years_only: bool = False
) -> Marker | None:
    """The marker of a question whose key is a date; None where it is none.

    Args:
        question: of any type.
        context: its set.
        years_only: whether a key that is more than a year is left to others.
    """
    keys = []
    for text in (question.answer, *question.accept):
        spans, _ = dates_in(tokenize(text), loose=True)
        if len(spans) != 1:
            if text is question.answer:
                return None
            continue
        value = spans[0].value
        if years_only and default_required(value) != frozenset({"year"}):
            return None
        require = question.require if isinstance(question, Date) else ()
        keys.append(DateKey(value, frozenset(require) or default_required(value)))
    return DateMarker(question, context, tuple(keys))


class DateMarker:
    """Grades responses to one question."""

    def __init__(self, question: Question, context: Context, keys: tuple[DateKey, ...]) -> None:
        tokens = tokenize(question.prompt)
        self._context = context
        self._keys = keys
        self._centuries = any(key.value.first.century is not None for key in keys)
        self._folded = [fold(text) for text in (question.answer, *question.accept)]
        self._wars = frozenset(pair for key in keys for pair in _clipped(key.value))
        self._bounds = frozenset(
            _PROMPT_BOUNDS[token.word] for token in tokens if token.word in _PROMPT_BOUNDS
        )
        self._prompt_dates = frozenset(span.value.dates for span in dates_in(tokens)[0])
        self._example = example_of("date")

    def __call__(self, reply: Reply) -> Verdict:
        """The verdict on one response."""
        text = reply.line[:MAX_VALUE_LENGTH]
        tokens = reply.values
        if self._wars and (clipped := _CLIPPED.fullmatch(text)) and clipped.groups() in self._wars:
            return correct()
        spans, _ = dates_in(tokens, loose=True)
        if not spans and self._centuries:
            # « au XVIIe » says a century where one is asked.
            spans, _ = dates_in(tokenize(f"{text.rstrip(' .!?,;')} siècle"), loose=True)
        claims = [span for span in spans if not span.value.negated]
        if len(claims) > 1:
            claims = without_against(last_said(claims, tokens), tokens)
            claims = self._as_range(claims, tokens)
        if not claims:
            return self._none(text, tokens, spans)
        judged = [(span, self._judge(span, text)) for span in claims]
        best_span, best = max(judged, key=lambda one: one[1].level)
        hedged = _offers_another(tokens, best_span)
        if best.level >= Level.PARTIAL and (hedged or self._clashes(best_span, judged)):
            return incorrect(Reason.of("hedge", response=text))
        if best.level >= Level.ALMOST:
            word = undone(tokens, best_span.start, best_span.end, date=True)
            if _followed_by_figure(tokens, best_span.end, spans):
                return incorrect(Reason.of("date_year", response=text))
            if word and not self._own(word):
                return incorrect(Reason.of("contradiction", response=text, value=word))
            slips = _misspelt(tokens, best_span)
            right = best.level is Level.RIGHT and not slips
            return (correct if right else almost)(*best.reasons, *slips)
        if best.level is Level.PARTIAL:
            return incorrect(*best.reasons) if best.ask else partial(0.5, *best.reasons)
        return self._wrong(best_span, best, text)

    def _as_range(
        self, claims: list[Span[DateValue]], tokens: list[Token]
    ) -> list[Span[DateValue]]:
        """Two dates told in turn (« commence le 28 février et finit le 8 mars ») for a range."""
        if len(claims) != 2 or all(k.value.link is not DateLink.RANGE for k in self._keys):
            return claims
        first, last = claims
        alone = first.value.link is last.value.link is DateLink.NONE
        told = {t.word for t in tokens if t.kind == WORD}
        if not alone or "ou" in told or not any(w.startswith(_ENDS) for w in told):
            return claims
        value = DateValue((first.value.first, last.value.first), DateLink.RANGE)
        return [Span(value, first.start, last.end)]

    def _clashes(
        self, right: Span[DateValue], judged: list[tuple[Span[DateValue], Outcome]]
    ) -> bool:
        """Whether another date contradicts the right one; those of the prompt do not."""
        return any(
            span is not right
            and not outcome.compatible
            and span.value.dates not in self._prompt_dates
            for span, outcome in judged
        )

    def _own(self, word: str) -> bool:
        """Whether the key has those words too (« après 2030 ou plus tard »)."""
        return any(word in key for key in self._folded)

    def _judge(self, span: Span[DateValue], text: str) -> Outcome:
        words = span.text(text)
        outcomes = [compare(key, span.value, words, self._bounds) for key in self._keys]
        return max(outcomes, key=lambda outcome: outcome.level)

    def _none(self, text: str, tokens: list[Token], spans: list[Span[DateValue]]) -> Verdict:
        for span in spans:
            if self._judge(span, text).level >= Level.ALMOST:
                return incorrect(Reason.of("negated", response=text))
        short = self._short_year(tokens)
        if short is not None:
            return ask_more(kind=Part.YEAR.value)
        return unreadable(text, self._example)

    def _short_year(self, tokens: list[Token]) -> int | None:
        """The last two digits of the right year, where they are all that is said."""
        for i in range(len(tokens) - 4):
            read = numeral_at(tokens, i)
            if read is not None and isinstance(read[0].value, int) and 10 <= read[0].value < 100:
                for key in self._keys:
                    year = key.value.first.year
                    if year is not None and year % 100 == read[0].value and year > 1000:
                        return year
        return None

    def _wrong(self, span: Span[DateValue], outcome: Outcome, text: str) -> Verdict:
        words = span.text(text)
        if outcome.reasons and outcome.reasons[0].code in {"date_year", "date_month", "date_day"}:
            paragraph = known_dates(self._context).get(_identity(span.value))
            if paragraph:
                other = Reason.of("known_other", response=words, paragraph=paragraph)
                return incorrect(other, *outcome.reasons)
        return incorrect(*outcome.reasons)


_CLIPPED = re.compile(r"\W*(?:de |la guerre de )?(\d\d|\d{4}) ?(?:[-–—/]|à) ?(\d\d)\W*")
"""« 39-45 », « 1939 à 45 »: years as they are clipped for a war or a season."""


def _clipped(value: DateValue) -> tuple[tuple[str, str], ...]:
    """How the years of a range may be clipped, and of nothing else."""
    first, last = (str(date.year or "") for date in (value.first, value.dates[-1]))
    if value.link is not DateLink.RANGE or len(first) != 4 or len(last) != 4:
        return ()
    if any(date.month or date.season or date.part for date in value.dates):
        return ()
    return (first[2:], last[2:]), (first, last[2:])


_ENDS = ("fin", "termin", "achev", "clotur", "clot", "ferm", "arret", "dernier", "jusqu")
"""How words begin that tell the end of what lasts."""


def _misspelt(tokens: list[Token], span: Span[DateValue]) -> tuple[Reason, ...]:
    """Notes on the months of a date that are misspelt, or of another language."""
    return tuple(
        Reason.of("value_slip", written=token.text, expected=MONTH_LABELS[month - 1])
        for token in tokens
        if token.kind == WORD and span.start <= token.start < span.end
        if token.word not in MONTHS and (month := month_of(token, loose=True)) is not None
    )


_BEFORE_YEAR = frozenset({"(", ",", ".", "de", "l", "'", "annee", "en", "/", "-"})
_COUNTING = frozenset({":", "%", "€", "$", "£", "°"})


def _followed_by_figure(tokens: list[Token], end: int, dates: list[Span[DateValue]]) -> bool:
    """Whether a figure that is no date and counts nothing follows one (« 26 juillet 20024 »)."""
    i = next((i for i, token in enumerate(tokens) if token.start >= end), len(tokens) - 4)
    while tokens[i].word in _BEFORE_YEAR:
        i += 1
    if any(date.start <= tokens[i].start < date.end for date in dates):
        return False
    end_of = i + 1
    if tokens[i].kind == WORD:
        read = numeral_at(tokens, i)
        end_of = read[1] if read and not read[0].article and not read[0].ordinal else 0
    elif tokens[i].kind != FIGURE:
        return False
    after = tokens[end_of]
    return end_of > 0 and after.kind == SIGN and after.word not in _COUNTING


def _offers_another(tokens: list[Token], date: Span[DateValue]) -> bool:
    """Whether another number is offered beside a date (« 1983 ou 84 », « le 6 ou le 7 juillet »)."""
    for i, token in enumerate(tokens[:-4]):
        if token.start >= date.end and token.word == "ou":
            return numeral_at(tokens, i + 1) is not None
        if token.word == "ou" and i and tokens[i + 1].start == date.start:
            return any(numeral_at(tokens, k) is not None for k in range(max(0, i - 2), i))
    return False


def _identity(value: DateValue) -> tuple[object, ...]:
    if value.link is DateLink.NONE:
        date = value.first
        return date.year, date.month, date.day, date.decade, date.century, date.season
    return value.dates


def known_dates(context: Context) -> dict[tuple[object, ...], int]:
    """The dates of the passage, with and without their year -> the paragraph (from 1)."""

    def read() -> dict[tuple[object, ...], int]:
        found: dict[tuple[object, ...], int] = {}
        for number, spans in enumerate(context.passage_values, 1):
            for span in spans:
                if isinstance(span.value, DateValue):
                    identity = _identity(span.value)
                    found.setdefault(identity, number)
                    if span.value.link is DateLink.NONE and span.value.first.month:
                        found.setdefault((None, *identity[1:]), number)
        return found

    return context.once("dates", read)
