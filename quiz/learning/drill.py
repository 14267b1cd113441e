"""Practice of one kind of fact, and what got better since the last time."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from quiz.learning.session import Session
from quiz.model import Attempt, QuestionSet


def questions_of_kinds(question_set: QuestionSet, kinds: Collection[str]) -> tuple[str, ...]:
    """Ids of a set's questions of some types, for a session of them alone; may be empty."""
    return tuple(q.id for q in question_set.questions if q.type in kinds)


def improved(session: Session, attempts: Iterable[Attempt]) -> tuple[str, ...]:
    """Ids of the questions answered rightly in this run and not in the last one before it.

    `attempts` are the learner's at this set, this run's included or not.
    """
    before: dict[str, dict[str, bool]] = {}
    for attempt in sorted(attempts, key=lambda attempt: attempt.id):
        if attempt.counted and attempt.run_id != session.run_id:
            runs = before.setdefault(attempt.question_id, {})
            runs[attempt.run_id] = runs.get(attempt.run_id, False) or attempt.accepted
    missed = set(session.summary().missed)
    return tuple(
        question.id
        for question in session.questions
        if question.id in before
        and question.id not in missed
        and not list(before[question.id].values())[-1]
    )
