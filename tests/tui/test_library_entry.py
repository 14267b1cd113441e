"""A set's lines in the library."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quiz.locale import words_for
from quiz.sets import SetInfo
from quiz.tui.library_entry import last_time, suited
from tests.tui.conftest import NOW


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (0, "aujourd'hui"),
        (1, "hier"),
        (3, "il y a 3 jours"),
        (60, "le 24 septembre 2026"),
    ],
)
def test_days_since_the_last_time_are_told(days, told):
    assert last_time(NOW - timedelta(days=days), NOW, words_for("fr")) == told


def test_the_day_is_that_of_the_learners_calendar_then(in_zone):
    in_zone("Europe/Paris")
    words = words_for("fr")
    winter, summer = (datetime(2026, month, 1, 23, 30, tzinfo=UTC) for month in (2, 7))
    assert last_time(winter, summer, words) == "le 2 février 2026"
    autumn = datetime(2026, 10, 25, 22, 30, tzinfo=UTC)  # the clocks went back that night
    assert last_time(autumn, autumn + timedelta(hours=1), words) == "hier"
    spring = datetime(2026, 3, 28, 22, 30, tzinfo=UTC)  # 23:30, and forth that night
    assert last_time(spring, spring + timedelta(hours=10), words) == "hier"


def shelf(*levels: str) -> list[SetInfo]:
    """Sets of these levels, named by their places; one without a level is broken."""
    return [
        SetInfo(str(place), "", Path(), level=level, playable=bool(level))
        for place, level in enumerate(levels)
    ]


@pytest.mark.parametrize(
    ("levels", "level", "done", "place"),
    [
        (("A2", "B1", "B2"), "B2", (), 2),
        (("A2", "B2", "B2"), "B2", ("1",), 2),
        (("A2", "B2"), "B1", (), 0),  # as near one as the other
        (("C2", "A1", "B2"), "C1", (), 2),
        (("", "A1"), "C2", (), 1),  # what is broken is no text to read
        (("A2", "B2"), "", (), 0),  # a level was never told
        (("A2", "B2"), "B2", ("0", "1"), 0),  # all are done
        ((), "B2", (), 0),
    ],
)
def test_the_library_opens_on_a_text_to_read_of_the_learners_level(levels, level, done, place):
    assert suited(shelf(*levels), level, done) == place
