"""E3: the table of marked answers beside a set, run like the author's tests."""

from __future__ import annotations

from pathlib import Path

from quiz.errors import QuizError
from quiz.teaching.check.finding import Case
from quiz.teaching.marked_answers import beside, run_marked_answers


def check_bench(case: Case) -> None:
    """E311 to E318: misses, false alarms and rows that can not be read; nothing without a table."""
    path = beside(Path(case.loaded.name))
    try:
        there = path.is_file()
    except (OSError, ValueError):
        return
    if not there:
        return
    try:
        case.found.extend(run_marked_answers(case.made, path, case.grader).problems)
    except QuizError as error:
        case.found.extend(error.problems)
