"""The figures at the end of a run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from quiz.learning.item import ItemProgress
from quiz.learning.points import to_step
from quiz.model import Question, QuestionSet

OUT_OF = 20.0
"""What a set without a scale of its own is marked out of, as French schools do."""


@dataclass(frozen=True, slots=True)
class KindFigures:
    """How one kind of fact went: `kind` is the question's type."""

    kind: str
    questions: int
    right: int
    points: float
    max_points: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A run in figures.

    Attributes:
        points: earned, after hints, of `max_points` for the questions of the run.
        score: as shown, of `out_of`: on the set's scale, else out of 20; a run of some of the
            questions only is shown by its own points.
        goal: the set's pass mark, as a score; half of what it is out of where it has none.
        reached: whether the points are the pass mark or better; None for a part of a set.
        kinds: in the order in which they come up.
        right: how many questions were answered rightly.
        missed: ids of the questions that were not, unanswered ones included, in order.
        hints: taken. `seconds`: spent on the questions.
    """

    points: float
    max_points: float
    score: float
    out_of: float
    goal: float
    reached: bool | None
    kinds: tuple[KindFigures, ...]
    questions: int
    right: int
    missed: tuple[str, ...]
    hints: int
    seconds: float


def summarise(
    question_set: QuestionSet,
    questions: Sequence[Question],
    progress: Mapping[str, ItemProgress],
) -> Summary:
    """The figures of a run through `questions` of a set."""
    # Tenths added one by one do not come to the whole: fsum rounds but once.
    points = fsum(progress[q.id].points for q in questions)
    max_points = fsum(q.points for q in questions)
    whole = len(questions) == len(question_set.questions)
    total = (question_set.scale.total or OUT_OF) if whole else max_points
    score = points
    if abs(total - max_points) > 1e-9 and max_points:
        score = to_step(points / max_points * total, question_set.scale.step)
    pass_mark = question_set.scale.pass_mark
    # The mark is in points, as the score is where the set names their total.
    goal, reached = total / 2, score >= total / 2
    if pass_mark is not None and max_points:
        goal, reached = pass_mark * total / max_points, points >= pass_mark - 1e-9
    return Summary(
        points=points,
        max_points=max_points,
        score=score,
        out_of=total,
        goal=goal,
        reached=reached if whole else None,
        kinds=_kinds(questions, progress),
        questions=len(questions),
        right=sum(progress[q.id].accepted for q in questions),
        missed=tuple(q.id for q in questions if not progress[q.id].accepted),
        hints=sum(progress[q.id].hints for q in questions),
        seconds=sum(progress[q.id].seconds + progress[q.id].unspent for q in questions),
    )


def _kinds(
    questions: Sequence[Question], progress: Mapping[str, ItemProgress]
) -> tuple[KindFigures, ...]:
    by_kind: dict[str, list[Question]] = {}
    for question in questions:
        by_kind.setdefault(question.type, []).append(question)
    return tuple(
        KindFigures(
            kind=kind,
            questions=len(those),
            right=sum(progress[q.id].accepted for q in those),
            points=fsum(progress[q.id].points for q in those),
            max_points=fsum(q.points for q in those),
        )
        for kind, those in by_kind.items()
    )
