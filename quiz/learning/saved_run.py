"""A run left unfinished, as plain JSON: what its attempts do not tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from quiz.learning.standing import Standing
from quiz.model import Mode, QuestionSet

VERSION = 1


def state_of(run: Standing) -> dict[str, Any]:
    """Position, hints and drafts."""
    return {
        "version": VERSION,
        "run_id": run.run_id,
        "set_id": run.question_set.id,
        "set_hash": run.question_set.content_hash,
        "mode": str(run.mode),
        "whole": run.whole,
        "questions": [question.id for question in run.questions],
        "current": run.question.id,
        "items": {
            question_id: progress.state()
            for question_id, progress in run.ledger.progress.items()
            if progress.touched
        },
    }


def questions_left(question_set: QuestionSet, state: Mapping[str, Any]) -> list[str]:
    """Ids of the run's questions that the set still has; in a whole run the new ones come last.

    A drill stays of its kind, though all questions of the set were of it.

    Raises:
        ValueError: the state is of another set or version.
    """
    if state.get("version") != VERSION or state.get("set_id") != question_set.id:
        message = "the state is not one of this set"
        raise ValueError(message)
    known = {question.id for question in question_set.questions}
    asked = [str(question_id) for question_id in state.get("questions", ())]
    left = [question_id for question_id in asked if question_id in known]
    if state.get("whole") and state.get("mode") != Mode.DRILL:
        left += [q.id for q in question_set.questions if q.id not in asked]
    return left


def restore(run: Standing, state: Mapping[str, Any]) -> None:
    """Takes position, hints and drafts back into a run of those questions."""
    ids = [question.id for question in run.questions]
    for question_id, saved in state.get("items", {}).items():
        if question_id in ids:
            hints = len(run.question_set.question(question_id).hints)
            run.ledger.progress[question_id].restore(saved, hints)
    if (current := state.get("current")) in ids:
        run.index = ids.index(str(current))
