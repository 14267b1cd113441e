"""A2: ideas of a free text that the grader would find in too few right answers."""

from __future__ import annotations

from dataclasses import replace

from quiz.french.date_words import MONTH_LABELS
from quiz.french.words import fold, tokens, word_set
from quiz.model import Idea, Text
from quiz.teaching.check.finding import Case

_SHORTEST = 4
"""Letters of a word that may have synonyms."""
_ENOUGH_WAYS = 2
"""Other ways to say an idea that make up for a lone word."""
_CALENDAR = word_set(
    "lundi mardi mercredi jeudi vendredi samedi dimanche noel paques printemps ete automne hiver"
) | frozenset(map(fold, MONTH_LABELS))
"""Words that have no other."""


def check_ideas(case: Case) -> None:
    """A212 told in one way, A213 and A215 not in the model answer, A214 a lone word in a group."""
    for path, question in case.questions:
        if not isinstance(question, Text) or not question.ideas:
            continue
        for index, idea in enumerate(question.ideas):
            where = f"{path}.ideas[{index}]"
            if not idea.any and not idea.words:
                case.warn("A212", where, value=idea.idea)
            for number, word in enumerate(_lone_words(idea)):
                if word:
                    case.warn("A214", f"{where}.words[{number}]", value=word)
        _check_answer(case, path, question)


def _check_answer(case: Case, path: str, question: Text) -> None:
    """The model answer is right as it stands; but another in its words must be so by the ideas."""
    if not question.answer:
        return
    by_ideas = replace(question, answer="", accept=())
    verdict = case.grader.mark(by_ideas, question.answer)
    for index, (idea, part) in enumerate(zip(question.ideas, verdict.parts, strict=False)):
        if not part.accepted:
            case.warn("A213", f"{path}.ideas[{index}]", value=idea.idea)
    for reason in verdict.reasons:
        if reason.code == "contradicts":
            phrase = str(reason.values["phrase"])
            at = question.contradicts.index(phrase)
            case.warn("A215", f"{path}.contradicts[{at}]", value=phrase)


def _lone_words(idea: Idea) -> list[str]:
    """For each group, its only word if others could say it as well; else nothing."""
    if len(idea.any) >= _ENOUGH_WAYS:
        return []
    return [group[0] if len(group) == 1 and _has_others(group[0]) else "" for group in idea.words]


def _has_others(text: str) -> bool:
    """Whether a word may have synonyms: one common word, no figure, name, day or month."""
    return (
        len(tokens(text)) == 1
        and len(text) >= _SHORTEST
        and text.isalpha()
        and text.islower()
        and fold(text) not in _CALENDAR
    )
