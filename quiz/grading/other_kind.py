"""A response of another kind than asked for: « mardi » where a place is, « 32 » where somebody is."""

from __future__ import annotations

from quiz.french.date_words import MONTH_LABELS, SEASONS, WEEKDAYS
from quiz.french.number_words import CARDINAL_WORDS
from quiz.french.values import find_values
from quiz.french.wording import LIGHT
from quiz.french.words import fold, word_set
from quiz.grading.core import Reply, incorrect
from quiz.model import Reason, Verdict

_WHEN = frozenset({*map(fold, MONTH_LABELS), *SEASONS, *WEEKDAYS}) | word_set(
    "hier demain aujourdhui matin midi soir soiree nuit aube jour jours semaine semaines mois an ans "
    "annee annees heure heures debut fin milieu prochain prochaine dernier derniere passe passee "
    "avant apres depuis pendant vers dans environ"
)
"""Folded words that tell when, and the little words among them."""
_NOT_ALONE = word_set("midi mars mai ete")
"""Words of time that may be a place's name or a common word as well: alone they tell nothing."""
_LONGEST = 120
"""Characters of a response that may be but a time or a figure."""


def of_another_kind(reply: Reply, kind: str) -> Verdict | None:
    """The verdict on a response that is only a date, an hour or a figure; None where it is not.

    It costs no try: the question was misread rather than answered.

    Args:
        reply: the response, which no key accepts.
        kind: what is asked for (`place`, `who`), as in `reason.unreadable.KIND`.
    """
    line = reply.line
    if len(line) > _LONGEST or not _hints_at_value(reply):
        return None
    left = line
    for span in reversed(find_values(line)):
        left = f"{left[: span.start]} {left[span.end :]}"
    rest = set(fold(left).split()) - LIGHT
    if rest <= _WHEN and (left != line or rest - _NOT_ALONE):
        return incorrect(Reason.of("unreadable", response=line, example="", kind=kind))
    return None


def _hints_at_value(reply: Reply) -> bool:
    """Whether it has a digit, a number word or a word of time: reading values costs more than this."""
    words = reply.tokens
    return (
        not _WHEN.isdisjoint(words)
        or not CARDINAL_WORDS.isdisjoint(words)
        or any(char.isdigit() for char in reply.line)
    )
