"""Answers that another program had to be given one by one, and that our grader takes by itself."""

from __future__ import annotations

from dataclasses import replace

from quiz.grading import Grader
from quiz.model import QuestionSet, Status
from quiz.teaching.imports.draft import Fields


def to_tests(questions: list[Fields], question_set: QuestionSet) -> bool:
    """Moves from `accept` to `tests` what is right without being there; whether any was.

    So no answer is lost, and `quiz check` goes on testing each.

    Args:
        questions: their keys, changed in place.
        question_set: made from just these, in this order.
    """
    grader = Grader(question_set)
    moved = False
    for fields, question in zip(questions, question_set.questions, strict=True):
        if not question.accept:
            continue
        bare = replace(question, accept=())
        needless = [t for t in question.accept if grader.mark(bare, t).status is Status.CORRECT]
        if not needless:
            continue
        moved = True
        fields["accept"] = [text for text in question.accept if text not in needless]
        if not fields["accept"]:
            del fields["accept"]
        tests = fields.setdefault("tests", {})
        tests["correct"] = list(dict.fromkeys((*question.tests.correct, *needless)))
    return moved
