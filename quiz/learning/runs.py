"""Opens a session on the store, and keeps it there until it is finished."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from quiz.learning.clock import Clock, utc_now
from quiz.learning.contest import grant_again
from quiz.learning.session import Grading, Session
from quiz.model import Mode, Profile, QuestionSet
from quiz.store.store import Store


def open_session(
    store: Store,
    question_set: QuestionSet,
    make_grader: Callable[[QuestionSet], Grading],
    profile: Profile,
    mode: Mode = Mode.TRAINING,
    *,
    question_ids: Iterable[str] | None = None,
    fresh: bool = False,
    clock: Clock = utc_now,
) -> Session:
    """A learner's unfinished run of this set and mode, else a new one.

    A run of some of the questions only (`question_ids`: a review, or what was missed) is always
    new and is not kept when left, nor does it touch the unfinished run of the whole set.
    `fresh` starts over; the attempts of the run left behind stay in the log.

    Raises:
        QuizError: the store cannot be read or written.
    """
    grader = make_grader(question_set)
    if question_ids is None and not fresh:
        state = store.runs.load(profile.id, question_set.id, mode)
        if state is not None:
            attempts = store.attempts.of_run(str(state.get("run_id", "")))
            try:
                session = Session.resume(
                    question_set, grader, store.record, profile.id, state, attempts, clock=clock
                )
            except (ValueError, KeyError, TypeError, AttributeError):
                # A state that this program cannot read is no reason not to play.
                session = None
            if session is not None and not session.finished:
                grant_again(store, session, attempts)
                return session
    session = Session(
        question_set,
        grader,
        store.record,
        profile.id,
        mode,
        clock=clock,
        question_ids=question_ids,
    )
    keep(store, session)
    return session


def keep(store: Store, session: Session, **more: bool) -> bool:
    """Saves where a run stands, or lets go of it once it is finished. Cheap: one small write.

    Call it when the learner moves on, asks for a hint or leaves, and now and then while they
    type. Tries need no saving: each is in the log before its verdict is known.

    `more` is kept with it: what the caller knows of the run and the session does not.

    Whether another window of the same learner goes on with this run too. What was typed or
    asked for there, at questions that were not touched here, is kept as well.
    """
    if not session.whole:
        return False
    set_id = session.question_set.id
    if session.finished:
        store.runs.delete(session.profile_id, set_id, session.mode)
        return False
    state = session.state() | more
    theirs = store.runs.from_elsewhere(session.profile_id, set_id, session.mode, session.run_id)
    if theirs is not None and isinstance(theirs.get("items"), dict):
        state["items"] = theirs["items"] | state["items"]
    store.runs.save(session.profile_id, set_id, session.mode, state)
    return theirs is not None
