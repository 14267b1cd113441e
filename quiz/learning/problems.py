"""A problem in words: what is wrong, where, and the cure."""

from __future__ import annotations

from quiz.errors import Problem
from quiz.locale import Words


def told(words: Words, problem: Problem) -> str:
    """The problem's sentence and its cure."""
    return " ".join(part for part in (sentence(words, problem), cure(words, problem)) if part)


def sentence(words: Words, problem: Problem) -> str:
    """What is wrong; the code alone where the catalogue has no words for it."""
    return _filled(words, f"problem.{problem.code}", problem) or problem.code


def cure(words: Words, problem: Problem) -> str:
    """What to do about it; empty where there is nothing to say."""
    return _filled(words, f"problem.{problem.code}.cure", problem)


def _filled(words: Words, key: str, problem: Problem) -> str:
    try:
        return words(key, **problem.values)
    except KeyError:
        return ""
