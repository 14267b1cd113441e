"""A set's lines in the library."""

from __future__ import annotations

from datetime import timedelta

import pytest

from quiz.locale import words_for
from quiz.tui.library_entry import last_time
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
