from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.learning.streak import streak

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("days_ago", "days"),
    [
        ([], 0),
        ([0], 1),
        ([1], 1),
        ([2], 1),  # yesterday missed, today still to come
        ([3], 0),
        ([0, 1, 2], 3),
        ([0, 2, 4], 3),  # one day missed at a time
        ([0, 3], 1),  # two days running missed
        ([0, 1, 4, 5], 2),
        ([-1, 0], 1),  # a day to come, from a clock gone wrong
        ([0, 0, 1], 2),
    ],
)
def test_days_in_a_row_forgiving_one(days_ago, days):
    assert streak([TODAY - timedelta(days=n) for n in days_ago], TODAY) == days


@given(st.sets(st.integers(0, 400)))
def test_practising_today_never_shortens_it(days_ago):
    days = [TODAY - timedelta(days=n) for n in days_ago]
    before = streak(days, TODAY)
    assert before <= streak([*days, TODAY], TODAY) <= len({*days, TODAY})
