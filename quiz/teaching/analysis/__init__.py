"""How a class answered a set: item analysis, from graded responses to a page to print."""

from quiz.teaching.analysis.items import MIN_LEARNERS, Analysis, Item, Which, Wrong, analyse
from quiz.teaching.analysis.readings import Group, Readings, grouped
from quiz.teaching.analysis.records import Record, from_attempts, read_graded

__all__ = [
    "MIN_LEARNERS",
    "Analysis",
    "Group",
    "Item",
    "Readings",
    "Record",
    "Which",
    "Wrong",
    "analyse",
    "from_attempts",
    "grouped",
    "read_graded",
]
