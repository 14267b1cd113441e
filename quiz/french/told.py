"""Whether a clause says what an author's phrase says, in its words or turned another way."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from quiz.french.clauses import content_of, find_words
from quiz.french.opposites import same_word
from quiz.french.press_words import alike
from quiz.french.roots import same_root
from quiz.french.spelling import Slip
from quiz.french.words import tokens, word_set

_DEGREES = word_set("plus moins trop davantage peu")
_OF = word_set("de d' du des")
_HAVING = word_set(
    "ont avait avaient aura auront avoir ayant ait aient aurait auraient ete etre eu"
)
"""Verbs that only carry others (« ils n'ont pas augmenté », « elles ont peur »)."""
_DETERMINERS = word_set("le la l' les un une des du de d' leur leurs son sa ses")
_NO_ACTIONS = word_set("manque eviter")
_NEAR = 4
"""Words among which an action names its subject (« l'augmentation de tous les loyers »)."""


def find_phrase(phrase: str, words: tuple[str, ...]) -> Slip | None:
    """Whether a clause's folded words hold all content words of a phrase, in order; the gravest slip.

    Or the same as a noun: « l'augmentation des loyers » says « les loyers augmentent », « la
    gratuité du bus » « le bus est gratuit », « moins de travail » « travailler moins ».
    """
    return find_told(telling(phrase), words)


@lru_cache(maxsize=4096)
def telling(phrase: str) -> tuple[str, ...]:
    """The folded words of a phrase that a clause must hold to say it."""
    words = tokens(phrase)
    # « ils ont les moyens » has something; « ils ont augmenté », « ils ont peur » only carries.
    having = {
        word for word, after in pairwise(words) if word in _HAVING and after not in _DETERMINERS
    }
    wanted = content_of(phrase)
    return tuple(word for word in wanted if word not in having) or wanted


@lru_cache(maxsize=2048)
def find_told(wanted: tuple[str, ...], words: tuple[str, ...]) -> Slip | None:
    """`find_phrase` for the telling words of a phrase."""
    found = find_words(wanted, words, alike)
    if found is None and len(wanted) > 1:
        found = _find_noun(wanted, words)
        found = found if found is not None else _find_degree_first(wanted, words)
    return found


def _find_noun(wanted: tuple[str, ...], words: tuple[str, ...]) -> Slip | None:
    """A subject and its predicate told as « noun of the predicate, of the subject »."""
    subject, predicate, *rest = wanted
    for i, word in enumerate(words[:-1]):
        of = words[i + 1] in _OF
        if word in _NO_ACTIONS:
            continue
        # « attaque les supporters » is no « attaque des supporters »: a form of the verb needs its « de ».
        if (of and alike(word, predicate) is Slip.NONE) or (
            same_root(word, predicate) and not same_word(word, predicate)
        ):
            near = find_words((word, subject), words[i : i + _NEAR])
            if near is None:
                continue
            if not rest:
                return near
            further = find_words((subject, *rest), words[i + 1 :], alike)
            if further is not None:
                return max(near, further)
    return None


def _find_degree_first(wanted: tuple[str, ...], words: tuple[str, ...]) -> Slip | None:
    """« travailler moins » told as « moins de travail », at the end of the phrase."""
    *before, done, degree = wanted
    if degree not in _DEGREES or done in _DEGREES:
        return None
    for i, (word, of, thing) in enumerate(zip(words, words[1:], words[2:], strict=False)):
        if word == degree and of in _OF:
            slip = alike(thing, done)
            if slip is not None and (not before or find_words(tuple(before), words[:i], alike)):
                return slip
    return None
