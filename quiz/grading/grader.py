"""The door to grading: compiles each question of a set once, then grades responses to it."""

from __future__ import annotations

from quiz.grading.core import Context, Marker, Reply
from quiz.grading.families import compile_question
from quiz.model import Question, QuestionSet, Verdict


class Grader:
    """Grades responses to the questions of one set."""

    def __init__(self, question_set: QuestionSet) -> None:
        self.question_set = question_set
        self._context = Context(question_set)
        self._markers: dict[str, Marker] = {}
        self._free: tuple[Question, Marker] | None = None

    def grade(self, question_id: str, response: str) -> Verdict:
        """The verdict on a response as typed, of any length and content.

        Raises:
            KeyError: the set has no such question.
        """
        marker = self._markers.get(question_id)
        if marker is None:
            marker = compile_question(self.question_set.question(question_id), self._context)
            self._markers[question_id] = marker
        return marker(Reply(response))

    def mark(self, question: Question, response: str) -> Verdict:
        """The verdict on a response to a question that need not be in the set.

        For an author who tries a change: the set's passage and people count as for its own.
        """
        if self._free is None or self._free[0] != question:
            self._free = (question, compile_question(question, self._context))
        return self._free[1](Reply(response))
