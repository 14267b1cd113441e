"""What each question of a run has come to: tries, hints, points, and whether it is closed.

The session's bookkeeping, without clock, grader or store. The same rules apply a verdict just
given and one read back from the log.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from quiz.learning.item import Item, ItemProgress, Outcome
from quiz.model import Attempt, Mode, Option, Question, QuestionSet, Reason, Status, Verdict

BLANK = Verdict(Status.BLANK, 0.0)
"""Of a question passed, given up or left."""

EMPTY = Verdict(Status.BLANK, 0.0, (Reason("empty"),))
"""Of an empty response, before it is known whether the learner means to pass."""


class Ledger:
    """Keeps the progress of each question of a run.

    Attributes:
        progress: by question id.
        handed_in: the run is over, whatever is still open.
    """

    def __init__(
        self, question_set: QuestionSet, questions: Sequence[Question], mode: Mode
    ) -> None:
        self._set = question_set
        self._mode = mode
        self.progress = {question.id: ItemProgress() for question in questions}
        self.handed_in = False

    @property
    def max_tries(self) -> int:
        """How many tries a question has in this mode."""
        return 1 if self._mode is Mode.EXAM else max(1, self._set.settings.attempts)

    @property
    def finished(self) -> bool:
        """Whether no question is open, or the run was handed in."""
        return self.handed_in or all(progress.closed for progress in self.progress.values())

    @property
    def verdicts_shown(self) -> bool:
        """Whether the learner may see verdicts."""
        return self._mode is not Mode.EXAM or self.handed_in

    def open_one(self, question: Question) -> ItemProgress:
        """The progress of a question that still takes responses.

        Raises:
            ValueError: it is closed.
        """
        progress = self.progress[question.id]
        if progress.closed or self.handed_in:
            message = f"question {question.id!r} is closed"
            raise ValueError(message)
        return progress

    def hints_left(self, question: Question) -> int:
        """How many more hints the learner may take."""
        progress = self.progress[question.id]
        if self._mode is Mode.EXAM or progress.closed or self.handed_in:
            return 0
        return len(question.hints) - progress.hints

    def hint_cost(self, question: Question) -> float | None:
        """Points that the next hint takes; None where there is none."""
        return self._set.settings.hint_cost if self.hints_left(question) else None

    def item(self, question: Question, index: int, options: tuple[Option, ...]) -> Item:
        """The question as the learner should see it."""
        progress = self.progress[question.id]
        return Item(
            question=question,
            index=index,
            total=len(self.progress),
            tries=progress.tries,
            tries_left=self._tries_left(progress),
            hints=question.hints[: progress.hints],
            hints_left=self.hints_left(question),
            hint_cost=self.hint_cost(question),
            points=progress.points,
            draft=progress.draft,
            closed=progress.closed,
            passed=progress.passed,
            options=options,
            outcome=self.told(question) if progress.outcome else None,
            granted=progress.granted,
        )

    def take(
        self, question: Question, verdict: Verdict, response: str, points: float, *, free: bool
    ) -> None:
        """Applies the verdict on a response that earned `points`; a `free` one takes no try."""
        progress = self.progress[question.id]
        progress.blank_asked = progress.passed = False
        if not free:
            progress.tries += 1
            progress.points = max(progress.points, points)
            progress.accepted = progress.accepted or verdict.accepted
            over = verdict.accepted or progress.tries >= self.max_tries
            progress.closed = progress.closed or over
        progress.outcome = self.outcome(question, verdict, response, points, free=free)

    def ask_blank(self, question: Question) -> Outcome:
        """An empty response: the next one will pass."""
        self.progress[question.id].blank_asked = True
        return self.outcome(question, EMPTY, "", free=True)

    def set_aside(self, question: Question) -> None:
        """A question passed: it comes round after the others."""
        progress = self.progress[question.id]
        progress.passed = True
        progress.blank_asked = False
        progress.draft = ""

    def grant(self, question: Question, points: float) -> None:
        """Counts a question as right for so many points, as the learner sees it."""
        progress = self.progress[question.id]
        progress.granted = progress.accepted = True
        progress.points = max(progress.points, points)
        if progress.outcome:
            progress.outcome = replace(progress.outcome, earned=progress.points)

    def close(self, question: Question) -> None:
        """A question given up, or left at the end; the last verdict that counted stands."""
        progress = self.progress[question.id]
        progress.closed = True
        last = progress.outcome
        if last is None or last.free:
            progress.outcome = self.outcome(question, BLANK, "")
        else:
            progress.outcome = replace(last, closed=True, tries_left=0, passed=False)

    def replay(self, attempts: Iterable[Attempt]) -> None:
        """Applies the attempts of this run as the log has them."""
        for attempt in sorted(attempts, key=lambda attempt: attempt.id):
            progress = self.progress.get(attempt.question_id)
            if progress is None:
                continue
            question = self._set.question(attempt.question_id)
            # A hint is read before the state is saved: the attempt may know of more.
            progress.hints = max(progress.hints, min(attempt.hints, len(question.hints)))
            progress.seconds += attempt.seconds
            progress.unspent = 0.0
            if attempt.status is Status.BLANK and not attempt.response:
                self.close(question)
                continue
            verdict = Verdict(attempt.status, attempt.score, attempt.reasons)
            points = min(attempt.points, question.points)
            passed = progress.passed  # what the state says is newer than the attempt
            self.take(question, verdict, attempt.response, points, free=not attempt.counted)
            progress.passed = passed

    def outcome(
        self,
        question: Question,
        verdict: Verdict,
        response: str,
        points: float = 0.0,
        *,
        free: bool = False,
    ) -> Outcome:
        """How things stand with a question after a response."""
        progress = self.progress[question.id]
        return Outcome(
            question_id=question.id,
            response=response,
            verdict=verdict,
            number=progress.tries,
            tries_left=self._tries_left(progress),
            points=points,
            earned=progress.points,
            max_points=question.points,
            hints=progress.hints,
            closed=progress.closed,
            free=free,
            passed=progress.passed and not progress.closed,
            shown=self.verdicts_shown,
        )

    def told(self, question: Question) -> Outcome:
        """The last outcome of a question, as it may be shown now."""
        outcome = self.progress[question.id].outcome or self.outcome(question, BLANK, "")
        return replace(outcome, shown=self.verdicts_shown)

    def _tries_left(self, progress: ItemProgress) -> int:
        return 0 if progress.closed else max(0, self.max_tries - progress.tries)
