"""A grader that says what a test tells it to, so that pictures show our screens, not its rules."""

from __future__ import annotations

from quiz.model import QuestionSet, Reason, Status, Verdict

CORRECT = Verdict(Status.CORRECT, 1.0)
INCORRECT = Verdict(Status.INCORRECT, 0.0)

VERDICTS = {
    ("date", "en mars"): Verdict(
        Status.INCORRECT, 0.0, (Reason.of("ask_more", ask="Quel jour de mars ?"),)
    ),
    ("cout", "85,5 millions"): Verdict(Status.PARTIAL, 0.5),
    ("respirer", "Nadia Le Gof"): Verdict(
        Status.ALMOST,
        1.0,
        (Reason.of("spelling", written="Le Gof", expected="Le Goff"),),
    ),
}
"""(question, response) -> verdict; anything else is right if it is the answer as written."""


class CannedGrader:
    """Grades by the table above."""

    def __init__(self, question_set: QuestionSet) -> None:
        self.question_set = question_set

    def grade(self, question_id: str, response: str) -> Verdict:
        """What the table says, else whether it is the answer itself."""
        question = self.question_set.question(question_id)
        answer = {"le-goff": "Nadia Le Goff"}.get(question.answer, question.answer)
        default = CORRECT if response == answer else INCORRECT
        return VERDICTS.get((question_id, response), default)
