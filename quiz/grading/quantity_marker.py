"""Grades a response to any question whose key is a quantity, by value."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from quiz.french.bounds import direction_word
from quiz.french.date_reader import dates_in
from quiz.french.dates import DateLink, DateValue
from quiz.french.number_words import FOREIGN_MAGNITUDES
from quiz.french.numbers import Exact, exact
from quiz.french.quantities import Bound, Direction, Kind, Quantity
from quiz.french.quantity_reader import quantities_in
from quiz.french.single_quantity import RANK
from quiz.french.span import Span
from quiz.french.tokens import Token
from quiz.grading.core import (
    MAX_VALUE_LENGTH,
    Context,
    Marker,
    Reply,
    almost,
    correct,
    incorrect,
    partial,
    unreadable,
)
from quiz.grading.passage_quantities import (
    counted_nouns,
    identity,
    known_values,
    told_by,
)
from quiz.grading.quantity_clash import Clashes
from quiz.grading.quantity_compare import Level, Outcome, compare
from quiz.grading.quantity_key import Key, read_keys, unit_rule
from quiz.grading.quantity_prompt import Prompt, read_prompt
from quiz.grading.said_after import SaidAfter
from quiz.grading.told_beside import last_said, opens_and_closes, without_compared
from quiz.model import Question, Reason, Verdict

_EXAMPLES = {
    "amount": "35 millions d'euros", "number": "1 250", "quantity": "12 km", "share": "30 %",
    "duration": "3 h 20", "date": "14 octobre 2019",
}  # fmt: skip


def example_of(kind: str) -> str:
    """What an answer of that kind looks like, for those whose response holds none."""
    return _EXAMPLES.get(kind, _EXAMPLES["number"])


def compile_quantity_marker(question: Question, context: Context) -> Marker | None:
    """The marker of a question whose key is a quantity; None where the key holds none."""
    prompt = read_prompt(question)
    asked = prompt.words
    prompt = replace(
        prompt,
        counted=lambda: counted_nouns(context) - asked,
        told=lambda value: told_by(context).get(identity(value)),
    )
    keys = read_keys(question, prompt)
    if not keys:
        return None
    return QuantityMarker(question, context, prompt, keys)


class QuantityMarker:
    """Grades responses to one question."""

    def __init__(
        self, question: Question, context: Context, prompt: Prompt, keys: tuple[Key, ...]
    ) -> None:
        self._context = context
        self._prompt = prompt
        self._keys = keys
        self._rule = unit_rule(question)
        self._example = example_of(question.type)
        value = keys[0].value
        self._hint = RANK if value.ordinal else value.dimension
        self._years = value.kind is Kind.NUMBER and 100 <= value.low < 3000
        self._ranged = any(key.value.is_range for key in keys)
        self._one = any(key.value.low == 1 for key in keys)
        self._clashes = Clashes(prompt, keys, SaidAfter(context, keys, prompt.words))

    def __call__(self, reply: Reply) -> Verdict:
        """The verdict on one response."""
        text = reply.line[:MAX_VALUE_LENGTH]
        tokens = reply.values
        spans = self._spans(tokens)
        if self._ranged:
            spans = _whole_ranges(spans)
        claims = [s for s in spans if not s.value.negated and not s.value.origin]
        if len(claims) > 1:
            claims = without_compared(last_said(claims, tokens), tokens, self._prompt.years)
        if not claims:
            return self._none(text, spans)
        elsewhere = _direction(tokens)
        judged = [(span, self._judge(span, text, elsewhere)) for span in claims]
        best = max(judged, key=lambda one: one[1].level)
        outcome = best[1]
        if outcome.level >= Level.ALMOST and self._is_level(best[0], outcome, tokens):
            return incorrect(Reason.of("digits", response=text))
        if outcome.level >= Level.PARTIAL:
            clash = self._clashes.found(best[0], judged, tokens, text)
            if clash is not None:
                return incorrect(clash)
        foreign = _foreign(tokens, best[0]) if outcome.level >= Level.ALMOST else ()
        if outcome.level is Level.RIGHT and not foreign:
            return correct(*outcome.reasons)
        if outcome.level >= Level.ALMOST:
            return almost(*outcome.reasons, *foreign)
        if outcome.level is Level.PARTIAL:
            return partial(0.5, *outcome.reasons)
        return self._wrong(best[0], outcome, text)

    def _spans(self, tokens: list[Token]) -> list[Span[Quantity]]:
        """The quantities of a response; what reads as a date is none, unless all there is."""
        dates, _ = dates_in(tokens)
        apart = [
            d for d in dates if not _is_year(d.value) or (not self._years and _opened(d, tokens))
        ]
        taken = frozenset(
            k for k, t in enumerate(tokens) for d in apart if d.start <= t.start < d.end
        )
        spans = quantities_in(tokens, hint=self._hint, taken=taken)
        if not spans and taken:
            spans = quantities_in(tokens, hint=self._hint)
        counted = [s for s in spans if not s.value.article]
        if counted and not (self._one and len(counted) < len(spans) and not self._equal(counted)):
            return counted
        return spans

    def _is_level(self, span: Span[Quantity], outcome: Outcome, tokens: list[Token]) -> bool:
        """Whether a value is the level reached (« il a baissé à 15 % ») where a change is asked."""
        word = _reached(span, tokens)
        if not word:
            return False
        if any(reason.code == "direction_missing" for reason in outcome.reasons):
            return word not in {"egal", "egale"}
        change = self._prompt.difference or self._keys[0].value.direction
        moved = direction_word(word) or word.startswith(_ROSE_OR_FELL)
        return bool(change and moved)

    def _equal(self, spans: list[Span[Quantity]]) -> bool:
        return any(s.value.low == key.value.low for s in spans for key in self._keys)

    def _judge(self, span: Span[Quantity], text: str, elsewhere: Direction) -> Outcome:
        words = span.text(text)
        best = Outcome(Level.OTHER)
        for key in self._keys:
            outcome = compare(
                key, self._prompt, span.value, text=words, rule=self._rule, direction=elsewhere
            )
            if outcome.level > best.level or not best.reasons:
                best = outcome
            if best.level is Level.RIGHT:
                break
        return best

    def _none(self, text: str, spans: list[Span[Quantity]]) -> Verdict:
        for span in spans:
            outcome = self._judge(span, text, Direction.NONE)
            if outcome.level >= Level.ALMOST and span.value.negated:
                return incorrect(Reason.of("negated", response=text))
        if spans:
            return incorrect(Reason.of("digits", response=text))
        return unreadable(text, self._example)

    def _wrong(self, span: Span[Quantity], outcome: Outcome, text: str) -> Verdict:
        words = span.text(text)
        said = span.value
        reasons = outcome.reasons or (Reason.of("digits", response=words),)
        if reasons[0].code in {"digits", "magnitude_high", "magnitude_low", "unit_wrong"}:
            paragraph = known_values(self._context).get(identity(said))
            if paragraph:
                other = Reason.of("known_other", response=words, paragraph=paragraph)
                return incorrect(other, *reasons)
        return incorrect(*reasons)


_ROSE_OR_FELL = ("pass", "tomb", "descend", "redescend", "remont", "mont", "arriv")


def _reached(span: Span[Quantity], tokens: list[Token]) -> str:
    """The folded word before the « à » that stands before a value; empty where none stands there."""
    before = [token.word for token in tokens[:-4] if token.start < span.start][-2:]
    return before[0] if before[-1:] == ["a"] and len(before) > 1 else ""


def _foreign(tokens: list[Token], span: Span[Quantity]) -> tuple[Reason, ...]:
    """Notes on magnitudes of another language (« millones »)."""
    return tuple(
        Reason.of("value_slip", written=token.text, expected=FOREIGN_MAGNITUDES[token.word])
        for token in tokens
        if token.word in FOREIGN_MAGNITUDES and span.start <= token.start < span.end
    )


def _whole_ranges(spans: list[Span[Quantity]]) -> list[Span[Quantity]]:
    """The spans, with « passer de 300 à 400 » as one range, for keys that are ranges."""
    found: list[Span[Quantity]] = []
    for span in spans:
        start = found[-1] if found else None
        alike = start and start.value.dimension == span.value.dimension
        if start and alike and start.value.origin:
            whole = replace(span.value, low=start.value.low)
            found[-1] = Span(whole, start.start, span.end)
        elif (
            start
            and opens_and_closes(start.value, span.value)
            and (low := _low_of_range(start.value, span.value))
        ):
            whole = replace(span.value, low=low, bound=Bound.NONE)
            found[-1] = Span(whole, start.start, span.end)
        else:
            found.append(span)
    return found


def _low_of_range(first: Quantity, second: Quantity) -> Exact:
    """The lower end of a range in the unit said once, after the upper; 0 where they do not fit."""
    if first.dimension == second.dimension:
        return first.low if first.low < second.low else 0
    if first.dimension or not second.number or not first.low < second.number:
        return 0
    return exact(Fraction(first.low) * second.low / Fraction(second.number))


_YEAR_OPENERS = frozenset({"en", "depuis", "des", "avant", "apres", "debut", "fin", "an"})


def _is_year(value: DateValue) -> bool:
    """Whether a date is years and nothing else, which may be counts just as well."""
    return all(d.year is not None and not d.month and not d.season for d in value.dates)


def _opened(span: Span[DateValue], tokens: list[Token]) -> bool:
    """Whether a year says that it is one (« en 2019 »); « entre 1000 et 2000 » does not."""
    if span.value.link is not DateLink.NONE:
        return False
    return any(t.word in _YEAR_OPENERS for t in tokens if span.start <= t.start < span.end)


def _direction(tokens: list[Token]) -> Direction:
    """The one direction that a whole response speaks of; none where it speaks of both."""
    found = {d for token in tokens if (d := direction_word(token.word))}
    return found.pop() if len(found) == 1 else Direction.NONE
