"""What holds for any value and any text."""

from __future__ import annotations

import datetime as dt
import sys
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quiz.french.numbers import exact, find_numbers, read_figure
from quiz.french.quantities import Kind
from quiz.french.values import find_values, read_dates, read_quantities
from tests.french.spelled import MONTHS, in_words

NUMBERS = st.one_of(st.integers(0, 2_000), st.integers(0, 10**6), st.integers(0, 10**11))


def only(spans):
    assert len(spans) == 1, spans
    return spans[0]


@given(NUMBERS, st.booleans(), st.booleans(), st.booleans())
def test_number_written_out_is_read_back(n, swiss, new, plural):
    text = in_words(n, swiss=swiss, new=new, plural=plural)
    span = only(find_numbers(text))
    assert span.value.value == n
    assert span.text(text) == text


@given(NUMBERS)
def test_number_in_words_forgives_hyphens_and_accents(n):
    for text in (in_words(n).replace("-", " "), in_words(n).upper(), in_words(n).replace("é", "e")):
        assert only(find_numbers(text)).value.value == n


@given(st.integers(1_000, 10**12), st.sampled_from(" \u00a0\u202f\u2009.'’"))
def test_every_separator_of_thousands_is_read(n, separator):
    text = f"{n:,}".replace(",", separator)
    assert only(find_numbers(text)).value.value == n


@given(st.integers(0, 10**6), st.integers(1, 999), st.integers(1, 3))
def test_decimals_are_exact(whole, decimals, width):
    tail = f"{decimals:0{width}d}"[-width:]
    value = Fraction(int(f"{whole}{tail}"), 10**width)
    assert read_figure(f"{whole},{tail}")[0] in {exact(value), int(f"{whole}{tail}")}
    if width < 3:
        assert read_figure(f"{whole},{tail}")[0] == value
        assert read_figure(f"{whole}.{tail}")[0] == value


@given(st.integers(1, 999), st.sampled_from(["mille", "million", "milliard"]))
def test_magnitudes_in_figures_and_words_agree(n, magnitude):
    plural = "" if magnitude == "mille" or n == 1 else "s"
    scale = {"mille": 10**3, "million": 10**6, "milliard": 10**9}[magnitude]
    for head in (str(n), in_words(n, plural=False)):
        text = f"{head} {magnitude}{plural}"
        if head == "un" and magnitude == "mille":
            continue
        assert only(find_numbers(text)).value.value == n * scale


@given(st.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31)))
def test_date_is_read_back_in_every_notation(day):
    texts = [f"{day:%Y-%m-%d}", f"{day.day:02d}/{day.month:02d}/{day.year:04d}"]
    if day.year >= 1000:
        ordinal = "1er" if day.day == 1 else str(day.day)
        texts += [
            f"{ordinal} {MONTHS[day.month - 1]} {day.year}",
            f"le {day.day} {MONTHS[day.month - 1].upper()} {day.year}",
            f"{in_words(day.day)} {MONTHS[day.month - 1]} {in_words(day.year)}",
        ]
    for text in texts:
        date = only(read_dates(text)).value.first
        if text.startswith("un "):
            continue
        assert (date.year, date.month, date.day) == (day.year, day.month, day.day), text


@given(st.integers(0, 23), st.integers(0, 59))
def test_duration_is_the_same_in_hours_and_in_minutes(hours, minutes):
    seconds = hours * 3600 + minutes * 60
    for text in (
        f"{hours} h {minutes:02d}",
        f"{hours}h{minutes:02d}",
        f"{hours}:{minutes:02d}",
        f"{hours} heures et {minutes} minutes",
        f"{hours * 60 + minutes} minutes",
    ):
        value = only(read_quantities(text)).value
        assert value.kind is Kind.DURATION
        assert value.low == seconds, text


FRAGMENTS = st.sampled_from(
    [
        "un",
        "deux",
        "cent",
        "mille",
        "millions",
        "et",
        "demi",
        "quart",
        "de",
        "d'",
        "€",
        "$",
        "%",
        "km",
        "h",
        "/",
        "-",
        ",",
        ".",
        "1",
        "12",
        "1.500",
        "21",
        "mai",
        "2024",
        "juin",
        "du",
        "au",
        "entre",
        "pas",
        "plus",
        "moins",
        "ou",
        "sur",
        "quatre",
        "pour",
        "degrés",
        "siècle",
        "XVIIe",
        "av.",
        "J.-C.",
        "années",
        "début",
        "mi",
        "fin",
        "½",
        "3/4",
        ":",
        "'",
        "(",
        ")",
        "virgule",
        "zéro",
        "dizaine",
        "de",
        "milliers",
        "premier",
        "par",
        "jour",
    ]
)


@given(st.one_of(st.text(max_size=80), st.lists(FRAGMENTS, max_size=25).map(" ".join)))
@example("DEUX ET PLUS 0")
@settings(max_examples=400)
def test_any_text_has_values_in_order_without_overlap(text):
    spans = find_values(text)
    ends = [0]
    for span in spans:
        assert ends[-1] <= span.start < span.end <= len(text)
        ends.append(span.end)
    read_dates(text)
    read_quantities(text, hint="length")


@pytest.mark.parametrize(
    "unit",
    ["a", "1", "1 ", "un ", "1.", "cent ", "mille ", "et ", "€", "12 km ", "3/4 ", "du 1 au ",
     "entre 1 et ", "10, ", "deux cent mille ", "lundi ", "mi-", "1 ou ", "\u0300", "mais "],
)  # fmt: skip
def test_work_is_linear_in_length(unit):
    """Counted in calls, not seconds, so that a busy machine proves nothing either way."""

    def calls(length: int) -> int:
        text = (unit * length)[:length]
        count = 0

        def on_event(_frame, event, _argument):
            nonlocal count
            count += event in {"call", "c_call"}

        sys.setprofile(on_event)
        try:
            find_values(text)
        finally:
            sys.setprofile(None)
        return count

    calls(1_000)
    assert calls(8_000) < 10 * calls(1_000) + 1_000
