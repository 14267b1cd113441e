"""A1: a key in a sentence, against which only its own words would be right."""

from __future__ import annotations

from quiz.french.clauses import content_of
from quiz.model import Text
from quiz.teaching.check.finding import Case

_SHORT = 4
"""Content words up to which learners use much the same ones."""
_ENOUGH = 3
"""Other answers, from which on their author has thought of other words."""


def check_open_answers(case: Case) -> None:
    """A114: a long model answer without the ideas by which to know it in other words."""
    for path, question in case.questions:
        if isinstance(question, Text) and not question.ideas:
            words = content_of(question.answer)
            if len(words) > _SHORT and len(question.accept) < _ENOUGH:
                case.warn("A114", f"{path}.answer", n=len(words))
