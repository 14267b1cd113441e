"""The desk: what the app works with. Sessions and reviews begin, are kept and end here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from quiz.tui.learner_desk import LearnerDesk
from quiz.tui.ways import TRAINING, Way

if TYPE_CHECKING:
    from quiz.learning.review import Plan, Review
    from quiz.learning.session import Session
    from quiz.learning.summary import Summary
    from quiz.locale import Words
    from quiz.model import QuestionSet
    from quiz.sets import SetInfo


def without_text(question_set: QuestionSet) -> QuestionSet:
    """The same set, to be answered from memory."""
    from dataclasses import replace

    settings = replace(question_set.settings, text_visible=False)
    return replace(question_set, settings=settings)


class Desk(LearnerDesk):
    """A learner's desk at which they work."""

    def open_session(
        self,
        question_set: QuestionSet,
        *,
        fresh: bool = False,
        question_ids: Iterable[str] | None = None,
        way: Way = TRAINING,
    ) -> Session:
        """The unfinished run of a set in that way, or a new one.

        Of `question_ids` only it is always a new one; `fresh` leaves the unfinished one behind, its
        attempts staying in the log. From memory it is of the same set with its
        text hidden.

        Raises:
            QuizError: the store cannot be read or written.
            RuntimeError: nobody has sat down.
        """
        from quiz.grading import Grader
        from quiz.learning.drill import questions_of_kinds
        from quiz.learning.runs import open_session
        from quiz.model import Mode

        profile = self._who()
        some = question_ids is not None
        if way.kind == "drill" and not some:
            question_ids = questions_of_kinds(question_set, {way.fact})
        if way.kind == "memory":
            question_set = without_text(question_set)
        mode = Mode.REVIEW if way == TRAINING and some else way.mode
        variant = "" if some else way.variant
        if fresh:
            self.store.runs.delete(profile.id, question_set.id, mode, variant)
        return open_session(
            self.store,
            question_set,
            self._make_grader or Grader,
            profile,
            mode,
            question_ids=question_ids,
            variant=variant,
            clock=self.clock,
        )

    # -- what comes back --------------------------------------------------------------------

    @contextmanager
    def aside(self) -> Iterator[Desk]:
        """The same desk with a connection of its own to the store: for use in a thread.

        Raises:
            QuizError: the store cannot be opened once more.
        """
        other = Desk(folders=self._folders, clock=self.clock, make_grader=self._make_grader)
        other.profile = self.profile
        other.__dict__["store"] = self.store.again()
        try:
            yield other
        finally:
            other.close()

    def plan(self, infos: Iterable[SetInfo], fact: str = "") -> Plan:
        """What to ask over these sets: what is due, or questions of one type.

        Raises:
            QuizError: the store cannot be read or written.
        """
        from quiz.learning.drill import plan_over_sets

        return plan_over_sets(self.store, self._who(), infos, fact, self.clock())

    def open_review(
        self, plan: Plan, sets: Mapping[str, QuestionSet], fact: str = ""
    ) -> Review | None:
        """A run over sets, as planned, drilling a `fact` or reviewing; None where nothing is left.

        Raises:
            QuizError: the store cannot be read or written.
        """
        from quiz.grading import Grader
        from quiz.learning.review import open_review

        make = self._make_grader or Grader
        return open_review(self.store, self._who(), plan, sets, make, fact, clock=self.clock)

    def open_word_review(self, words: Words) -> Review | None:
        """A review of the words that are due; None where none is.

        Raises:
            QuizError: the store cannot be read.
        """
        from quiz.grading import Grader
        from quiz.learning.word_review import open_word_review

        make = self._make_grader or Grader
        due = self.due_words()
        return open_word_review(self.store, self._who(), due, words, make, clock=self.clock)

    def keep(self, session: Session, *, aside: bool = False) -> bool:
        """Saves where a run stands; `aside` is one that the learner leaves for another time.

        Whether another window goes on with it too.
        """
        from quiz.learning.runs import keep

        return keep(self.store, session, aside=aside)

    def earlier(self, session: Session) -> tuple[str, ...]:
        """What the learner answered to the current question before, oldest first, each once."""
        from quiz.learning.earlier import earlier_answers

        return earlier_answers(self.store, session)

    def improved(self, session: Session) -> tuple[str, ...]:
        """Ids of the questions that went better in this run than the last time."""
        from quiz.learning.drill import improved

        set_id = session.question_set.id
        before = self.store.attempts.last_time(session.profile_id, set_id, session.run_id)
        return improved(session, before)

    def finish(self, session: Session) -> Summary:
        """Ends a run, and gives its figures."""
        summary = session.finish()
        self.keep(session)
        return summary
