"""How a run stands: its questions, in its order, and what each has come to.

All that can be asked of a run without changing it; `quiz.learning.session` changes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from quiz.learning.item import Item
from quiz.learning.ledger import Ledger
from quiz.learning.points import points_of_try
from quiz.learning.summary import Summary, summarise
from quiz.model import Choice, Mode, Option, Question, QuestionSet, Status, Verdict
from quiz.store.ids import new_id


class Standing:
    """A run through questions of one set, as it stands.

    Attributes:
        question_set: the set played.
        run_id: of this sitting; the order of shuffled options hangs on it.
        profile_id: whose run.
        mode: how it is played.
        variant: what sets it apart from other runs of its mode: from memory, or the kind of fact
            that is drilled. Such a run is kept by itself, though it be of some questions only.
        questions: those of this run, in its order.
        index: the current question's place in `questions`, from 0.
        ledger: what each question has come to; changed by the session alone.
    """

    def __init__(
        self,
        question_set: QuestionSet,
        profile_id: str,
        mode: Mode,
        *,
        question_ids: Iterable[str] | None,
        run_id: str,
    ) -> None:
        """A run of `question_ids` only, in that order, or of the whole set in its own.

        An empty `run_id` makes a new one.

        Raises:
            KeyError: the set has no question of such an id.
            ValueError: there is no question to ask.
        """
        self.question_set = question_set
        self.profile_id = profile_id
        self.mode = mode
        self.variant = ""
        self.run_id = run_id or new_id()
        chosen = (
            question_set.questions
            if question_ids is None
            else [question_set.question(question_id) for question_id in dict.fromkeys(question_ids)]
        )
        if not chosen:
            message = "a run needs at least one question"
            raise ValueError(message)
        self.questions: tuple[Question, ...] = tuple(chosen)
        self.index = 0
        self.ledger = Ledger(question_set, self.questions, mode)

    @property
    def question(self) -> Question:
        """The current question, open or closed."""
        return self.questions[self.index]

    @property
    def item(self) -> Item | None:
        """The current question and how it stands; None once the run is finished."""
        return None if self.finished else self.item_at(self.index)

    def item_at(self, index: int) -> Item:
        """The question at a place of this run, and how it stands."""
        question = self.questions[index]
        return self.ledger.item(question, index, self.options(question))

    def items(self) -> tuple[Item, ...]:
        """All questions of the run and how they stand, in its order."""
        return tuple(self.item_at(index) for index in range(len(self.questions)))

    def options(self, question: Question) -> tuple[Option, ...]:
        """The options of a choice in the order shown: the same all through a run.

        Empty for other kinds.
        """
        if not isinstance(question, Choice):
            return ()
        shown = list(question.options)
        if question.shuffle:
            # A shuffle for variety, repeatable on resuming; nothing secret hangs on it.
            Random(f"{self.run_id}:{question.id}").shuffle(shown)  # noqa: S311
        return tuple(shown)

    @property
    def total(self) -> int:
        """How many questions there are."""
        return len(self.questions)

    @property
    def max_tries(self) -> int:
        """How many tries a question has in this mode."""
        return self.ledger.max_tries

    @property
    def hint_cost(self) -> float | None:
        """Points that the next hint to the current question takes; None where there is none."""
        return self.ledger.hint_cost(self.question)

    @property
    def finished(self) -> bool:
        """Whether no question is open, or the run was handed in."""
        return self.ledger.finished

    @property
    def whole(self) -> bool:
        """Whether the run is of the whole set."""
        return len(self.questions) == len(self.question_set.questions)

    @property
    def verdicts_shown(self) -> bool:
        """Whether the learner may see verdicts: always but in an exam not handed in."""
        return self.ledger.verdicts_shown

    def worth(self, question_id: str) -> float:
        """The points of a right answer to a question now, hints paid."""
        question = self.question_set.question(question_id)
        hints = self.ledger.progress[question_id].hints
        return points_of_try(question, Verdict(Status.CORRECT, 1.0), hints, self.question_set)

    def summary(self) -> Summary:
        """The figures of the run as they stand."""
        return summarise(self.question_set, self.questions, self.ledger.progress)
