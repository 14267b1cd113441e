"""What to practise: one kind of fact, in one set or in all; and what got better since last time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from quiz.learning.due import asked_by, due_today
from quiz.learning.review import LONGEST, Plan, planned
from quiz.learning.session import Session
from quiz.model import Profile, QuestionSet

if TYPE_CHECKING:
    from quiz.sets import SetInfo
    from quiz.store.store import Store


def questions_of_kinds(question_set: QuestionSet, kinds: Collection[str]) -> tuple[str, ...]:
    """Ids of a set's questions of some types, for a session of them alone; may be empty."""
    return tuple(q.id for q in question_set.questions if q.type in kinds)


def asked_of_kind(infos: Iterable[SetInfo], kind: str) -> Plan:
    """Every question of a type that the sets of a library ask, in its order."""
    return tuple(
        (info.id, question)
        for info in infos
        if info.playable
        for question in info.asked.get(kind, ())
    )


def plan_over_sets(
    store: Store, profile: Profile, infos: Iterable[SetInfo], fact: str, now: datetime
) -> Plan:
    """What to ask over these sets: a drill of one type of question (`fact`), else what is due.

    Raises:
        QuizError: the store cannot be read or written.
    """
    if fact:
        return planned_drill(store, profile, infos, fact)
    return planned(due_today(store, profile, asked_by(infos), now))


def planned_drill(
    store: Store, profile: Profile, infos: Iterable[SetInfo], kind: str, most: int = LONGEST
) -> Plan:
    """The questions of one type to ask, over all sets.

    First those missed the last time, the longest ago first; then those never tried, in the order
    of the library; then the others, the longest ago first: so each drill goes on from the last.

    Raises:
        QuizError: the store cannot be read.
    """
    last = store.attempts.last_of_kind(profile.id, kind)

    def order(pair: tuple[str, str]) -> tuple[int, str]:
        if pair not in last:
            return 1, ""
        attempt_id, right = last[pair]
        return (2 if right else 0), attempt_id

    return tuple(sorted(asked_of_kind(infos, kind), key=order))[:most]


def improved(session: Session, before: Mapping[str, bool]) -> tuple[str, ...]:
    """Ids of the questions answered rightly in this run and not in the last one before it.

    `before`: whether a question was right then, as `Attempts.last_time` has it.
    """
    missed = set(session.summary().missed)
    return tuple(
        question.id
        for question in session.questions
        if question.id not in missed and before.get(question.id) is False
    )
