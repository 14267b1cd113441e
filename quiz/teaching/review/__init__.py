"""Going over a class's answers: what deserves a look, and decisions that mend the set."""

from quiz.teaching.review.cases import Case, cases
from quiz.teaching.review.desk import Change, Desk

__all__ = ["Case", "Change", "Desk", "cases"]
