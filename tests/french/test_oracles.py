"""Against other readers of French, on the ground they share with ours."""

from __future__ import annotations

import datetime as dt

import dateparser
from hypothesis import given, settings
from hypothesis import strategies as st
from text_to_num import text2num

from quiz.french.numbers import find_numbers
from quiz.french.values import read_dates
from tests.french.spelled import MONTHS, in_words


@given(st.one_of(st.integers(2, 10_000), st.integers(2, 10**9)), st.booleans())
def test_number_words_agree_with_text2num(n, swiss):
    text = in_words(n, swiss=swiss)
    (span,) = find_numbers(text)
    assert span.value.value == text2num(text, "fr") == n


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
@settings(max_examples=30, deadline=None)
def test_full_dates_agree_with_dateparser(day):
    for text in (
        f"{day.day} {MONTHS[day.month - 1]} {day.year}",
        f"{day.day:02d}/{day.month:02d}/{day.year}",
    ):
        theirs = dateparser.parse(text, languages=["fr"], settings={"DATE_ORDER": "DMY"})
        (span,) = read_dates(text)
        ours = span.value.first
        assert (ours.year, ours.month, ours.day) == (theirs.year, theirs.month, theirs.day)
