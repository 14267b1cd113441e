"""A teacher's decisions on answers, written into the set's file, each tried with the grader first."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import quiz
from quiz.errors import QuizError, Spot
from quiz.french.words import fold
from quiz.grading import Grader
from quiz.model import Question, QuestionSet, Status, Verdict
from quiz.paths import data_dir
from quiz.sets.editing import SetFile
from quiz.teaching.analysis import Record
from quiz.teaching.review.cases import Case, cases

PACKAGE = Path(quiz.__file__).resolve().parent
"""Where the program is installed; sets in there are replaced when it is updated."""

_LISTS = ("accept", "reject", "partial", "ask_more")
_TESTS = ("correct", "partial", "ask_more", "incorrect")
_CENT = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Marks of one answer that a decision changes.

    Attributes:
        count: how many learners' marks.
        before: the verdict by the set as it was, in `points_before`; after likewise.
    """

    question: Question
    response: str
    count: int
    before: Verdict
    after: Verdict

    @property
    def gain(self) -> float:
        """Points won (or lost, below 0) by each of them."""
        return (self.after.score - self.before.score) * self.question.points


class Desk:
    """The set under review: decisions, their effect, undoing, and writing at the end.

    Attributes:
        cases: what there is to decide, in order.
        question_set: with the decisions so far.
    """

    def __init__(self, path: Path, records: Iterable[Record], *, everything: bool = False) -> None:
        """Opens a set's file.

        Raises:
            QuizError: it can't be read, has errors, or belongs to the installed program (E153).
        """
        if path.resolve().is_relative_to(PACKAGE):
            raise QuizError.of("E153", Spot(str(path)), folder=str(data_dir() / "sets"))
        self._file = SetFile(path)
        loaded = self._file.loaded()
        if loaded.question_set is None:
            raise QuizError(loaded.errors)
        self.question_set = self._before = loaded.question_set
        self._records = tuple(records)
        self._past: list[tuple[str, QuestionSet]] = []
        self.cases = cases(self.question_set, self._records, everything=everything)

    # -- decisions: each says whether the grader follows ------------------------------------------

    def accept(self, case: Case) -> bool:
        """The answer is right."""
        return self._decide(case, "accept", case.response, "correct")

    def part(self, case: Case, points: float, feedback: str = "") -> bool:
        """The answer is worth some points, more than 0 and fewer than the question's.

        Raises:
            ValueError: they are not.
        """
        if not 0 < points < case.question.points:
            raise ValueError(points)
        entry: dict[str, str | float] = {"response": case.response, "points": points}
        if feedback:
            entry["feedback"] = feedback
        return self._decide(case, "partial", entry, "partial", points)

    def reject(self, case: Case, feedback: str = "") -> bool:
        """The answer is never right; `feedback` is what learners are told."""
        entry = {"response": case.response, "feedback": feedback} if feedback else case.response
        return self._decide(case, "reject", entry, "incorrect")

    def ask_more(self, case: Case, ask: str = "") -> bool:
        """The answer is true but too vague; `ask` is the question that asks for more."""
        entry = {"response": case.response, "ask": ask} if ask else case.response
        return self._decide(case, "ask_more", entry, "ask_more")

    def explain(self, case: Case, feedback: str) -> bool:
        """The mark stays; learners who answer so are told `feedback`. Not for accepted answers."""
        verdict = Grader(self.question_set).grade(case.question.id, case.response)
        if verdict.accepted:
            return False
        if verdict.status is Status.PARTIAL:
            points = round(verdict.score * case.question.points, 4)
            return self.part(case, points, feedback)
        return self.reject(case, feedback)

    def undo(self) -> bool:
        """Takes the last decision back; False where there is none."""
        if not self._past:
            return False
        self._file.text, self.question_set = self._past.pop()
        return True

    # -- what comes of them -------------------------------------------------------------------------

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self._file.changed

    def effect(self) -> tuple[Change, ...]:
        """The marks that change by the decisions so far, the most frequent answer first."""
        touched = {
            new.id
            for old, new in zip(self._before.questions, self.question_set.questions, strict=True)
            if old != new
        }
        before, after = Grader(self._before), Grader(self.question_set)
        counts = Counter((r.question, r.response) for r in self._records if r.question in touched)
        changes = (
            Change(
                question=self.question_set.question(question),
                response=response,
                count=count,
                before=before.grade(question, response),
                after=after.grade(question, response),
            )
            for (question, response), count in counts.most_common()
        )
        return tuple(
            change
            for change in changes
            if change.gain or change.before.status is not change.after.status
        )

    def diff(self) -> tuple[str, ...]:
        """The change of the file, as a unified diff without line ends."""
        return tuple(
            difflib.unified_diff(
                self._file.original.splitlines(),
                self._file.text.splitlines(),
                str(self._file.path),
                str(self._file.path),
                lineterm="",
                n=2,
            )
        )

    def save(self) -> None:
        """Writes the file.

        Raises:
            QuizError: someone changed it meanwhile, or it can't be written.
        """
        self._file.save()
        self._before = self.question_set
        self._past.clear()

    def _decide(
        self,
        case: Case,
        key: str,
        entry: str | dict[str, str] | dict[str, str | float],
        test: str,
        points: float = 0.0,
    ) -> bool:
        """Writes an entry and its test; takes all back where the grader decides otherwise."""
        question_id, response = case.question.id, case.response
        text, question_set = self._file.text, self.question_set
        try:
            self._forget(question_set.question(question_id), response)
            self._file.add(question_id, key, entry)
            marked: str | dict[str, float] = {response: points} if test == "partial" else response
            self._file.add(question_id, f"tests.{test}", marked)
            made = self._file.loaded().question_set
        except QuizError:
            self._file.text = text
            raise
        if made is None or not _follows(made, question_id, response, test, points):
            self._file.text = text
            return False
        self._past.append((text, question_set))
        self.question_set = made
        return True

    def _forget(self, question: Question, response: str) -> None:
        """Takes out what the question already says of this answer, under any key."""
        folded = fold(response)
        for key in _LISTS:
            for entry in getattr(question, key):
                held = entry if isinstance(entry, str) else entry.response
                if fold(held) == folded:
                    self._file.remove(question.id, key, held)
        for test in _TESTS:
            for entry in getattr(question.tests, test):
                held = entry if isinstance(entry, str) else entry[0]
                if fold(held) == folded:
                    self._file.remove(question.id, f"tests.{test}", held)


def _follows(made: QuestionSet, question_id: str, response: str, test: str, points: float) -> bool:
    """Whether the grader gives an answer what was decided."""
    verdict = Grader(made).grade(question_id, response)
    match test:
        case "correct":
            return verdict.accepted
        case "partial":
            earned = verdict.score * made.question(question_id).points
            return verdict.status is Status.PARTIAL and abs(earned - points) < _CENT
        case "ask_more":
            return verdict.ask_more
        case _:
            return verdict.score == 0 and not verdict.ask_more
