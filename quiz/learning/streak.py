"""How many days in a row a learner has practised, forgiving one missed day at a time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta


def streak(days: Iterable[date], today: date) -> int:
    """Days of practice up to today, as long as no two days running were missed.

    Missed days are forgiven, not counted: Monday, Tuesday and Thursday make 3. Today is not yet
    missed. 0 where the last practice is further back.
    """
    count, expected = 0, today
    for day in sorted({day for day in days if day <= today}, reverse=True):
        # Today may still come, and one day before it may be missed.
        slack = 2 if expected == today and count == 0 else 1
        if (expected - day).days > slack:
            break
        count += 1
        expected = day - timedelta(days=1)
    return count
