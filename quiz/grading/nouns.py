"""Whether what a response counts is what the question counts."""

from __future__ import annotations

from collections.abc import Iterable

from quiz.french.quantities import Quantity
from quiz.grading.people_words import counts_people, is_generic, may_stand_for
from quiz.grading.quantity_prompt import Prompt, stem
from quiz.model import Reason

TIMES = ("foi", "facteur", "multipli")
"""Stems of a prompt that asks how many times."""


def noun_fits(prompt: Prompt, value: Quantity, said: Quantity) -> bool:
    """Whether what the response counts is what the question counts."""
    nouns = [noun for noun in said.nouns if not noun.endswith("ment")]
    if not nouns:
        return True
    known = prompt.words | {stem(noun) for noun in value.nouns}
    if stem(nouns[0]) in prompt.single and nouns[0] != stem(nouns[0]) and not value.nouns:
        return False
    if _other_sex(nouns[0], known):
        return False
    if nouns[0] in {"fois", "x", "reprise", "reprises"}:
        return any(word.startswith(TIMES) for word in known)
    if any(stem(noun) in known or _near(stem(noun), known) for noun in nouns):
        return True
    if value.ordinal and nouns[0] in _RANKS and known & _ASKS_RANK:
        return True
    if _does_it(stem(nouns[0]), known):
        return True
    if is_generic(nouns[0]) and any(counts_people(word) for word in known):
        return True
    return _stands_for(nouns[0], prompt, known)


_DOERS = ("ante", "ant", "euse", "eur")
_SHORTEST_ROOT = 5


def _does_it(noun: str, known: Iterable[str]) -> bool:
    """Whether people are named by what the question says they do (« manifestants »: who « ont manifesté »)."""
    words = frozenset(known)
    if "personne" not in words and "gen" not in words:
        return False
    root = next((noun.removesuffix(end) for end in _DOERS if noun.endswith(end)), "")
    done = (f"{root}e", f"{root}er", f"{root}ent", f"{root}ait", f"{root}aient")
    return len(root) >= _SHORTEST_ROOT and not words.isdisjoint(done)


def _other_sex(noun: str, known: Iterable[str]) -> bool:
    """Whether it counts men where women are asked, or women where men are."""
    one = stem(noun)
    other = {"homme": "femme", "femme": "homme"}.get(one)
    return other is not None and other in known and one not in known


_RANKS = frozenset({"place", "rang", "position"})
_ASKS_RANK = frozenset({"place", "rang", "position", "classement", "classe", "classee", "termine"})


def _stands_for(noun: str, prompt: Prompt, known: Iterable[str]) -> bool:
    """Whether it counts nearly the same people by another word, which the text counts nowhere."""
    if not any(may_stand_for(noun, word) for word in known):
        return False
    return stem(noun) not in prompt.counted()


def other_noun(prompt: Prompt, value: Quantity, said: Quantity, text: str) -> list[Reason]:
    """The note where the people are counted by nearly the same word."""
    if said.dimension or not said.nouns:
        return []
    known = prompt.words | {stem(noun) for noun in value.nouns}
    noun = said.nouns[0]
    if any(stem(one) in known or _near(stem(one), known) for one in said.nouns) or is_generic(noun):
        return []
    if not _stands_for(noun, prompt, known):
        return []
    return [Reason.of("noun_other", response=text, noun=noun)]


def _near(noun: str, known: frozenset[str]) -> bool:
    """Whether a long noun is a slip of one of the question's."""
    if len(noun) < 6:
        return False
    from rapidfuzz.distance import OSA

    return any(
        word[:1] == noun[:1] and len(word) > 5 and OSA.distance(noun, word, score_cutoff=1) <= 1
        for word in known
    )
