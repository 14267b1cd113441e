"""The one door to the typed values of a text: quantities and dates, without overlap."""

from __future__ import annotations

import datetime as dt
import re

from quiz.french.date_reader import dates_in
from quiz.french.dates import DateValue
from quiz.french.quantities import Kind, Quantity
from quiz.french.quantity_reader import quantities_in
from quiz.french.span import Span
from quiz.french.tokens import tokenize

Value = Quantity | DateValue


def find_values(text: str, *, reference: dt.date | None = None) -> tuple[Span[Value], ...]:
    """Every typed fact of a running text, in its order; a bare « un » or « une » is none.

    Args:
        text: any text; time is linear in its length.
        reference: the day on which « hier » and « demain » hang, if known.
    """
    tokens = tokenize(text)
    dates, taken = dates_in(tokens, reference=reference)
    quantities = [
        span
        for span in quantities_in(tokens, taken=taken)
        if not span.value.article and span.value.kind is not Kind.MULTIPLE
    ]
    found: list[Span[Value]] = [*dates, *without_scores(quantities, text)]
    return tuple(sorted(found, key=lambda span: span.start))


_SCORE = re.compile(r"[0-9]{1,2}[-‑–][0-9]{1,2}")


def without_scores(spans: list[Span[Quantity]], text: str) -> list[Span[Quantity]]:
    """The quantities that are no score of a match (« 3-1 »): two bare numbers and a dash."""
    kept: list[Span[Quantity]] = []
    for span in spans:
        value = span.value
        bare = value.kind is Kind.NUMBER and not value.nouns and not value.ordinal
        if bare and value.is_range and _SCORE.fullmatch(span.text(text)):
            continue
        before = kept[-1] if kept else None
        if (
            bare
            and before is not None
            and before.end + 1 == span.start
            and _SCORE.fullmatch(text[before.start : span.end])
        ):
            kept.pop()
            continue
        kept.append(span)
    return kept


def read_quantities(text: str, *, hint: str = "", dates: bool = True) -> tuple[Span[Quantity], ...]:
    """The quantities of a text, bare « un » and « une » included.

    Args:
        text: any text.
        hint: the dimension expected (`length`, `money:GBP`), to tell metres from millions.
        dates: whether what reads as a date (« en 2019 ») is left out.
    """
    tokens = tokenize(text)
    taken = dates_in(tokens)[1] if dates else frozenset[int]()
    return tuple(quantities_in(tokens, hint=hint, taken=taken))


def read_dates(
    text: str, *, loose: bool = True, reference: dt.date | None = None
) -> tuple[Span[DateValue], ...]:
    """The dates of a text; `loose` where one is expected, so that a bare year or `21/05` is one."""
    return tuple(dates_in(tokenize(text), loose=loose, reference=reference)[0])


def read_money(text: str) -> tuple[Span[Quantity], ...]:
    """The sums of money of a text."""
    return _of_kind(text, Kind.MONEY)


def read_shares(text: str) -> tuple[Span[Quantity], ...]:
    """The shares of a text: per cent, fractions, « un sur quatre »."""
    return _of_kind(text, Kind.SHARE)


def read_measures(text: str) -> tuple[Span[Quantity], ...]:
    """The measures of a text, but lengths of time."""
    return _of_kind(text, Kind.MEASURE)


def read_durations(text: str) -> tuple[Span[Quantity], ...]:
    """The lengths of time of a text."""
    return _of_kind(text, Kind.DURATION)


def _of_kind(text: str, kind: Kind) -> tuple[Span[Quantity], ...]:
    return tuple(span for span in read_quantities(text) if span.value.kind is kind)
