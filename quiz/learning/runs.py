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
    variant: str = "",
    clock: Clock = utc_now,
) -> Session:
    """A learner's unfinished run of this set, mode and variant, else a new one.

    Each variant of a mode (`Standing.variant`) has a run of its own, which takes no other's place.
    A run of some of the questions only (`question_ids`: a review, or what was missed) and of no
    variant is always new and is not kept when left, nor does it touch the unfinished run of the
    whole set.
    To start over, delete the unfinished run (`Runs.delete`): its attempts stay in the log.

    Raises:
        QuizError: the store cannot be read or written.
    """
    grader = make_grader(question_set)
    if question_ids is None or variant:
        state = store.runs.load(profile.id, question_set.id, mode, variant)
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
                session.variant = variant
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
    session.variant = variant
    keep(store, session)
    return session


def keep(store: Store, session: Session, *, aside: bool = False) -> bool:
    """Saves where a run stands, or lets go of it once it is finished. Cheap: one small write.

    Call it when the learner moves on, asks for a hint or leaves, and now and then while they
    type. Tries need no saving: each is in the log before its verdict is known.

    `aside` is one that the learner leaves for another time (`quiz.learning.unfinished`).

    Whether another window of the same learner goes on with this run too. What was typed or
    asked for there, at questions that were not touched here, is kept as well.
    """
    whole = session.whole and session.mode in {Mode.TRAINING, Mode.EXAM}
    if not (whole or session.variant):
        return False
    set_id, mode, variant = session.question_set.id, session.mode, session.variant
    if session.finished:
        store.runs.delete(session.profile_id, set_id, mode, variant)
        return False
    state = session.state() | ({"aside": True} if aside else {})
    theirs = store.runs.from_elsewhere(session.profile_id, set_id, mode, session.run_id, variant)
    if theirs is not None and isinstance(theirs.get("items"), dict):
        state["items"] = theirs["items"] | state["items"]
    store.runs.save(session.profile_id, set_id, mode, state, variant)
    return theirs is not None
