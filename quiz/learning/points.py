"""How many points a try earns."""

from __future__ import annotations

from math import floor

from quiz.model import Question, QuestionSet, Verdict


def points_of_try(
    question: Question, verdict: Verdict, hints: int, question_set: QuestionSet
) -> float:
    """Points earned by one try, from 0 to the question's points, a multiple of the scale's step.

    `max(0, score × points − hints × hint_cost)`, the first term rounded to the nearest step; a
    response that is not wholly right never rounds up to the whole.
    """
    step = question_set.scale.step
    earned = to_step(verdict.score * question.points, step)
    if verdict.score < 1:
        earned = min(earned, question.points - step)
    return max(0.0, earned - hints * question_set.settings.hint_cost)


def to_step(points: float, step: float) -> float:
    """The nearest multiple of the step, halves up: 0.75 by steps of 0.5 is 1.0.

    A step of 0 or less leaves the points as they are.
    """
    # Rounded once more, for 3 steps of 0.1 are not 0.3 as computers multiply.
    return round(floor(points / step + 0.5 + 1e-9) * step, 9) if step > 0 else points
