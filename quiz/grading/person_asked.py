"""A few words that name a person where one is asked for: graded as `who` does, surname alone and all."""

from __future__ import annotations

import re

from quiz.french.given_names import is_given_name
from quiz.french.names import looks_like_person
from quiz.french.words import fold, word_set
from quiz.grading.core import Context, Marker
from quiz.grading.roles import FUNCTIONS, TRADE
from quiz.model import Question

_WHO = re.compile(
    r"(?:(?:a|de|par|avec|pour|chez|contre|selon|d' apres|grace a) )?qui\b(?! (?:est|sont|etait) ce qu[e'])"
)
_WHICH = re.compile(
    r"(?:(?:a|de|par|avec|pour|chez|contre) )?quel(?:le)?s? (?:\w+ )?\w+(?: \w+)?\b"
)
_SOMEONE = FUNCTIONS | word_set(
    "homme femme personnage personnalite philosophe poete peintre scientifique savant mathematicien "
    "architecte sculpteur musicien champion championne athlete joueur joueuse footballeur cineaste pirate"
)


def _asks_for_someone(prompt: str) -> bool:
    """Whether « qui » is asked, or « quel philosophe »."""
    prompt = fold(prompt)
    if _WHO.match(prompt):
        return True
    opening = _WHICH.match(prompt)
    return opening is not None and any(
        word in _SOMEONE or TRADE.search(word) for word in opening[0].split()
    )


def person_asked(question: Question, context: Context) -> Marker | None:
    """The marker of a person, where someone is asked for and the key is a given name and a surname; else None."""
    key = question.answer
    if not _asks_for_someone(question.prompt) or not looks_like_person(key):
        return None
    if not is_given_name(fold(key).split()[0]) or any(word.islower() for word in key.split()[-1:]):
        return None
    from quiz.grading.who import compile_who  # which reads its sentences as phrases

    return compile_who(question, context)
