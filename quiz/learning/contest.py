"""What a learner says of a verdict or of an answer: « I was right », « sure », « unsure ».

The log is never changed: it is kept beside the attempt (`quiz.store.remarks`), for the teacher
to see (`quiz review SET --from-progress`). In training, review and drill a contested answer
counts as right in the learner's own view, at once; in an exam it never does.
"""

from __future__ import annotations

from collections.abc import Iterable

from quiz.learning.item import Item
from quiz.learning.session import Session
from quiz.model import Attempt, Mode
from quiz.store.remarks import RemarkKind
from quiz.store.store import Store
from quiz.text import clean_line

MAX_NOTE = 500
"""Characters of a note that are kept."""


def may_contest(item: Item) -> bool:
    """Whether there is a verdict to contest: one that is told, final, and not in favour."""
    outcome = item.outcome
    return bool(
        outcome
        and item.closed
        and outcome.shown
        and outcome.response
        and not outcome.verdict.accepted
        and not item.granted
    )


def contest(store: Store, session: Session, note: str = "") -> bool:
    """Contests the verdict on the current question; whether it counts as right from now on.

    Raises:
        QuizError: the store refuses to write; nothing has changed.
        ValueError: no attempt at the question counted.
    """
    attempt = _last_counted(store, session)
    if attempt is None:
        message = f"nothing to contest at {session.question.id!r}"
        raise ValueError(message)
    counts = session.mode is not Mode.EXAM
    points = session.worth(attempt.question_id) if counts else -1.0
    store.remarks.add(
        attempt.id,
        attempt.profile_id,
        attempt.set_id,
        session.now(),
        RemarkKind.CONTEST,
        clean_line(note)[:MAX_NOTE],
        points,
    )
    if counts:
        session.grant(attempt.question_id)
    return counts


def say_sure(store: Store, session: Session, *, sure: bool) -> None:
    """Keeps whether the learner was sure of the answer just recorded to the current question.

    Raises:
        QuizError: the store refuses to write.
    """
    attempt = _last_counted(store, session)
    if attempt is not None:
        kind = RemarkKind.SURE if sure else RemarkKind.UNSURE
        store.remarks.add(attempt.id, attempt.profile_id, attempt.set_id, session.now(), kind)


def grant_again(store: Store, session: Session, attempts: Iterable[Attempt]) -> None:
    """Counts as right what was contested in a run that is resumed; `attempts` are the run's."""
    if session.mode is Mode.EXAM:
        return
    questions = {attempt.id: attempt.question_id for attempt in attempts}
    closed = {item.question.id for item in session.items() if item.closed}
    for remark in store.remarks.of_profile(session.profile_id, session.question_set.id):
        question_id = questions.get(remark.attempt_id)
        if remark.kind is RemarkKind.CONTEST and question_id in closed:
            session.grant(question_id)


def _last_counted(store: Store, session: Session) -> Attempt | None:
    tries = store.attempts.of_run(session.run_id) or store.words.of_run(
        session.profile_id, session.run_id
    )
    attempts = [
        attempt
        for attempt in tries
        if attempt.question_id == session.question.id and attempt.counted
    ]
    return attempts[-1] if attempts else None
