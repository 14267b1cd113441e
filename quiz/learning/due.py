"""What is due: one meaning for every count of it, and for the review itself.

A question is due from the start of the day, by the learner's own calendar, on which its interval
ends: intervals are whole days, and who worked in the evening may come back in the morning. It is
counted while its set is in the library and still asks it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from quiz.learning.schedule import due_cards
from quiz.model import Profile
from quiz.store.cards import Card

if TYPE_CHECKING:
    from quiz.sets import SetInfo
    from quiz.store.store import Store

Asked = Mapping[str, Collection[str]]
"""Set id -> ids of its questions, of the sets that are there."""


def asked_by(infos: Iterable[SetInfo]) -> Asked:
    """What the sets of a library ask; broken ones ask nothing."""
    return {
        info.id: frozenset(question for ids in info.asked.values() for question in ids)
        for info in infos
        if info.playable
    }


def due_today(store: Store, profile: Profile, asked: Asked, now: datetime) -> tuple[Card, ...]:
    """What is due on the learner's day of `now` or has been before, the longest due first.

    Raises:
        QuizError: the store cannot be read or written.
    """
    return _due_by(store, profile, asked, _day(now))


def due_by_day(
    store: Store, profile: Profile, asked: Asked, now: datetime, days: int = 7
) -> tuple[int, ...]:
    """How many questions come back today and on each of the next days; the overdue count today.

    Raises:
        QuizError: the store cannot be read or written.
    """
    today = _day(now)
    counts = [0] * days
    for card in _due_by(store, profile, asked, today + timedelta(days=days - 1)):
        counts[max(0, (_day(card.due) - today).days)] += 1
    return tuple(counts)


def _due_by(store: Store, profile: Profile, asked: Asked, last: date) -> tuple[Card, ...]:
    end = datetime.combine(last + timedelta(days=1), time()).astimezone() - timedelta(seconds=1)
    cards = due_cards(store, profile, end)
    return tuple(card for card in cards if card.question_id in asked.get(card.set_id, ()))


def _day(moment: datetime) -> date:
    """The day on the learner's calendar, by the machine's zone."""
    return moment.astimezone().date()
