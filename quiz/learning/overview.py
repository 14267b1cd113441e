"""A learner's progress as one page shows it: the year's days, weeks, kinds, levels, what is due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from quiz.learning.due import Asked, due_by_day
from quiz.learning.streak import streak
from quiz.model import Profile
from quiz.store.figures import Day, Figures
from quiz.store.store import Store

WEEKS = 53
"""Of the calendar, the current one last: a whole year whatever the day."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Points over a stretch of time: `share` from 0 to 1 of `attempts` that counted."""

    start: date
    attempts: int
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Everything on the page.

    Attributes:
        today: the learner's own day.
        first: the Monday with which the calendar begins.
        days: with an attempt, within the calendar.
        total: figures of all time.
        streak: days in a row up to today, one missed day forgiven each time.
        seconds_week: spent in the last seven days.
        months: the score of each month with an attempt, oldest first, the last twelve.
        kinds: by type of question, the weakest first.
        levels: by CEFR level of the sets that are there, A1 first.
        due: for today and the six days after, how many questions come back; what is overdue is
            counted today.
    """

    today: date
    first: date
    days: Mapping[date, Day]
    total: Figures
    streak: int
    seconds_week: float
    months: Sequence[Mark]
    kinds: Sequence[Figures]
    levels: Sequence[Figures]
    due: Sequence[int]

    def __bool__(self) -> bool:
        return self.total.attempts > 0


def overview(
    store: Store, profile: Profile, levels: Mapping[str, str], asked: Asked, now: datetime
) -> Overview:
    """The page of a learner.

    Args:
        store: read, and brought up to date where its figures are old.
        profile: whose page.
        levels: set id -> CEFR level, of the sets that are there.
        asked: what those sets ask.
        now: with the learner's zone.

    Raises:
        QuizError: the store cannot be read.
    """
    today = now.astimezone().date()
    first = today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))
    days = store.progress.by_day(profile.id)
    week = today - timedelta(days=6)
    return Overview(
        today=today,
        first=first,
        days={day.day: day for day in days if first <= day.day <= today},
        total=store.progress.total(profile.id),
        streak=streak((day.day for day in days), today),
        seconds_week=sum(day.seconds for day in days if week <= day.day <= today),
        months=[
            Mark(start, attempts, share)
            for start, attempts, share in store.progress.by_month(profile.id)[-12:]
        ],
        kinds=sorted(store.progress.by_kind(profile.id), key=lambda f: (f.share, f.key)),
        levels=_by_level(store.progress.by_set(profile.id), levels),
        due=due_by_day(store, profile, asked, now),
    )


def _by_level(sets: Sequence[Figures], levels: Mapping[str, str]) -> list[Figures]:
    found: dict[str, list[Figures]] = {}
    for figures in sets:
        if level := levels.get(figures.key):
            found.setdefault(level, []).append(figures)
    return [
        Figures(
            level,
            sum(f.attempts for f in those),
            sum(f.questions for f in those),
            sum(f.points for f in those),
            sum(f.max_points for f in those),
            max((f.last for f in those if f.last), default=None),
            sum(f.seconds for f in those),
        )
        for level, those in sorted(found.items())
    ]
