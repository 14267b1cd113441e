"""The door to grading: compiles each question of a set once, then grades responses to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.model import QuestionSet, Verdict


class Grader:
    """Grades responses to the questions of one set."""

    def __init__(self, question_set: QuestionSet) -> None:
        self.question_set = question_set

    def grade(self, question_id: str, response: str) -> Verdict:
        """The verdict on a response as typed, of any length and content.

        Raises:
            KeyError: the set has no such question.
        """
        raise KeyError(question_id)
