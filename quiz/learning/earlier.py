"""What a learner answered to a question before."""

from __future__ import annotations

from quiz.learning.session import Session
from quiz.model import Mode
from quiz.store.store import Store


def earlier_answers(store: Store, session: Session) -> tuple[str, ...]:
    """Earlier answers to the current question, oldest first, each once.

    In an exam only those of this run: what was right another time is no answer of today.
    """
    question_id = session.question.id
    if session.mode is Mode.EXAM:
        of_run = store.attempts.of_run(session.run_id)
        said = [a.response for a in of_run if a.question_id == question_id]
    else:
        said = store.attempts.responses(session.profile_id, session.question_set.id, question_id)
    return tuple(dict.fromkeys(one for one in reversed(said) if one))[::-1]
