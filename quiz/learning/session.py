"""One learner's run through questions of one set: a state machine without a screen.

The app and line mode drive the same session:

    session = Session(question_set, Grader(question_set), store.record, profile.id)
    while item := session.item:
        outcome = session.submit(text)      # graded, recorded, then told
        show(feedback(item.question, outcome, words, question_set))
        if outcome.closed or outcome.passed:
            session.advance()
    session.summary()

`quiz.learning.runs` opens a session on the store and resumes an unfinished one.

Rules:

* Training, review and drill give `settings.attempts` tries; an exam gives one, without hints,
  and tells no verdict before `finish`.
* A response that the grader asks again for (`Verdict.costs_try` is false) takes no try. It is
  recorded with its reasons, and left out of every figure (`Attempt.counted`). In an exam it
  counts: to ask again would say something about the answer.
* An empty response asks once more; the second one passes. Neither is recorded then.
* A question passed is set aside and comes round after the others; passed again, it is given up.
* A question given up, or left when the run is finished, is recorded as blank if no try was made.
* Points of a try are `score × points − hints taken so far × hint_cost`, never below 0, rounded
  to the scale's step; a partial response never rounds up to the whole. The best try counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from quiz import __version__
from quiz.learning.clock import Clock, Stopwatch, utc_now
from quiz.learning.item import Item, Outcome
from quiz.learning.ledger import BLANK, EMPTY
from quiz.learning.points import points_of_try
from quiz.learning.saved_run import questions_left, restore, state_of
from quiz.learning.standing import Standing
from quiz.learning.summary import Summary
from quiz.learning.turns import next_open
from quiz.model import Attempt, Mode, Question, QuestionSet, Status, Verdict
from quiz.store.ids import new_id
from quiz.text import clean

MAX_RESPONSE = 10_000
"""Characters of a response that are kept and graded; more is a pasted text."""


class Grading(Protocol):
    """What a session needs of a grader; `quiz.grading.Grader` is one."""

    def grade(self, question_id: str, response: str) -> Verdict:
        """The verdict on a response."""


Recorder = Callable[[Attempt], None]
"""Writes one attempt for good; called before its verdict is returned. If it raises, the session
is as it was, and so may be asked again."""


class Session(Standing):
    """A run through questions of one set, and what the learner does in it."""

    def __init__(
        self,
        question_set: QuestionSet,
        grader: Grading,
        recorder: Recorder,
        profile_id: str,
        mode: Mode = Mode.TRAINING,
        *,
        clock: Clock = utc_now,
        question_ids: Iterable[str] | None = None,
        run_id: str = "",
    ) -> None:
        """Starts a run: of `question_ids` only, in that order, or of the whole set in its own.

        An empty `run_id` makes a new one.

        Raises:
            KeyError: the set has no question of such an id.
            ValueError: there is no question to ask.
        """
        super().__init__(question_set, profile_id, mode, question_ids=question_ids, run_id=run_id)
        self._grader = grader
        self._recorder = recorder
        self._watch = Stopwatch(clock)

    # -- what the learner does --------------------------------------------------------------

    def submit(self, response: str) -> Outcome:
        """Grades a response to the current question, records it, and says how things stand.

        It stays on the question, so that the feedback can be read: go on with `advance`.

        Raises:
            ValueError: the question is closed.
        """
        question, ledger = self.question, self.ledger
        progress = ledger.open_one(question)
        response = clean(response)[:MAX_RESPONSE].strip()
        verdict = self._grader.grade(question.id, response) if response else EMPTY
        if verdict.status is Status.BLANK and not verdict.costs_try:
            if not progress.blank_asked:
                return ledger.ask_blank(question)
            self._pass(question)
            return ledger.outcome(question, BLANK, "")
        free = not verdict.costs_try and self.mode is not Mode.EXAM
        points = points_of_try(question, verdict, progress.hints, self.question_set)
        self._record(question, verdict, response, progress.tries + 1, points)
        progress.draft = response if free else ""
        ledger.take(question, verdict, response, points, free=free)
        return ledger.told(question)

    def next_hint(self) -> str:
        """Gives the next hint to the current question; `hint_cost` said its price before.

        Raises:
            ValueError: there is none, or the question is closed.
        """
        question = self.question
        progress = self.ledger.open_one(question)
        if not self.ledger.hints_left(question):
            message = f"no hint left to question {question.id!r}"
            raise ValueError(message)
        progress.hints += 1
        return question.hints[progress.hints - 1]

    def skip(self) -> Item | None:
        """Passes the current question and goes to the next open one (None: none is left).

        The first time it is set aside, the second time given up.
        """
        self.ledger.open_one(self.question)
        self._pass(self.question)
        return self.advance()

    def give_up(self) -> Outcome:
        """Closes the current question, to see its answer; what was earned stays earned.

        Raises:
            ValueError: it is closed.
        """
        self.ledger.open_one(self.question)
        self._close(self.question)
        return self.ledger.told(self.question)

    def advance(self) -> Item | None:
        """Goes to the next open question: those not passed first. None if none is left."""
        if self.finished:
            return None
        progress = self.ledger.progress
        place = next_open([progress[q.id] for q in self.questions], self.index)
        return None if place is None else self.go_to(place)

    def go_to(self, index: int) -> Item:
        """Goes to the question at a place of the run, open or closed.

        Raises:
            IndexError: the run has no such place.
        """
        if not 0 <= index < len(self.questions):
            raise IndexError(index)
        self._spend()
        self.index = index
        return self.item_at(index)

    def come_back(self) -> None:
        """The learner was elsewhere: the time since the last action is not counted."""
        self._watch.restart()

    def set_draft(self, text: str, question_id: str = "") -> None:
        """Keeps what is typed and not yet submitted (to the current question by default)."""
        question_id = question_id or self.question.id
        self.ledger.progress[question_id].draft = clean(text)[:MAX_RESPONSE]

    def finish(self) -> Summary:
        """Ends the run: hands in the exam, or leaves what is still open.

        In an exam each question without an answer is recorded as blank; elsewhere only those
        that the learner passed or took a hint to.
        """
        for question in self.questions:
            progress = self.ledger.progress[question.id]
            begun = progress.passed or progress.hints or progress.tries
            if not progress.closed and (begun or self.mode is Mode.EXAM):
                self._close(question)
        self.ledger.handed_in = True
        return self.summary()

    def grant(self, question_id: str) -> None:
        """Counts a closed question as right, in the learner's own view; see `contest`.

        Raises:
            ValueError: the run is an exam, or the question is open.
        """
        if self.mode is Mode.EXAM or not self.ledger.progress[question_id].closed:
            message = f"question {question_id!r} cannot be granted"
            raise ValueError(message)
        self.ledger.grant(self.question_set.question(question_id), self.worth(question_id))

    def now(self) -> datetime:
        """The time by the session's clock."""
        return self._watch.now()

    # -- keeping a run ----------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """What `resume` needs beside the attempts, as plain JSON: position, hints, drafts."""
        self._spend()
        return state_of(self)

    @classmethod
    def resume(
        cls,
        question_set: QuestionSet,
        grader: Grading,
        recorder: Recorder,
        profile_id: str,
        state: Mapping[str, Any],
        attempts: Sequence[Attempt] = (),
        *,
        clock: Clock = utc_now,
    ) -> Session:
        """The run as it was left, or as it was when the program was killed.

        Tries, verdicts and points come from the attempts of that run, which are the truth;
        position, drafts and hints from the state. Questions that the set no longer has are
        left out; those that it has gained come last in a run of the whole set.

        Raises:
            ValueError: the state is of another set or version, or none of its questions is left.
        """
        session = cls(
            question_set,
            grader,
            recorder,
            profile_id,
            Mode(state.get("mode", Mode.TRAINING)),
            clock=clock,
            question_ids=questions_left(question_set, state),
            run_id=str(state["run_id"]),
        )
        restore(session, state)
        session.ledger.replay(a for a in attempts if a.run_id == session.run_id)
        return session

    # -- inside -----------------------------------------------------------------------------

    def _pass(self, question: Question) -> None:
        if self.ledger.progress[question.id].passed:
            self._close(question)
        self.ledger.set_aside(question)

    def _close(self, question: Question) -> None:
        if not self.ledger.progress[question.id].tries:
            self._record(question, BLANK, "", 1, 0.0)
        self.ledger.close(question)

    def _record(
        self, question: Question, verdict: Verdict, response: str, number: int, points: float
    ) -> None:
        self._spend()
        progress = self.ledger.progress[question.id]
        seconds = progress.unspent
        self._recorder(
            Attempt(
                id=new_id(),
                profile_id=self.profile_id,
                run_id=self.run_id,
                at=self._watch.seen_at.astimezone(UTC),
                mode=self.mode,
                set_id=self.question_set.id,
                set_hash=self.question_set.content_hash,
                question_id=question.id,
                kind=question.type,
                number=number,
                response=response,
                status=verdict.status,
                score=verdict.score,
                points=points,
                max_points=question.points,
                reasons=verdict.reasons,
                seconds=seconds,
                hints=progress.hints,
                app_version=__version__,
            )
        )
        progress.seconds += seconds
        progress.unspent = 0.0

    def _spend(self) -> None:
        """Gives the time since the last look at the clock to the current question."""
        self.ledger.progress[self.question.id].unspent += self._watch.lap()
