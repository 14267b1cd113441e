"""What single words of a prompt tell: bounds, whether it asks how long, which side of two."""

from __future__ import annotations

import itertools

from quiz.french.bounds import BEFORE
from quiz.french.opposites import has_opposite
from quiz.french.quantities import Bound
from quiz.french.tokens import WORD, Token

_PROMPT_BOUNDS = {
    "jusqu": Bound.AT_MOST, "maximum": Bound.AT_MOST, "maximale": Bound.AT_MOST,
    "maximal": Bound.AT_MOST, "max": Bound.AT_MOST, "plafond": Bound.AT_MOST,
    "minimum": Bound.AT_LEAST, "minimale": Bound.AT_LEAST, "minimal": Bound.AT_LEAST,
    "partir": Bound.AT_LEAST, "seuil": Bound.AT_LEAST,
}  # fmt: skip
_PAID = frozenset({"salaire", "revenu", "pension"})
_PHRASES: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
"""Bounds of several words by their first."""
for _phrase, _bound in BEFORE.items():
    if len(_phrase) > 1:
        _PHRASES.setdefault(_phrase[0], []).append((_phrase, _bound))


_BEGINS = ("commenc", "debut", "ouvr", "demarr")
_CLOSES = ("termin", "finit", "finiss", "ferm", "achev")


def bounds_asked(tokens: list[Token]) -> frozenset[Bound]:
    """Those that a prompt says itself (« Jusqu'à combien », « À quelle heure commence »)."""
    words = [token.word for token in tokens]
    found = {
        _PROMPT_BOUNDS[word]
        for before, word in itertools.pairwise(["", *words])
        if word in _PROMPT_BOUNDS and before not in _PAID  # the « salaire minimum » is its name
    }
    if "heure" in words:  # « à partir de 21 heures » tells when something begins
        found |= {Bound.AT_LEAST for word in words if word.startswith(_BEGINS)}
        found |= {Bound.AT_MOST for word in words if word.startswith(_CLOSES)}
    for i, word in enumerate(words[:-1]):
        for phrase, bound in _PHRASES.get(word, ()):
            if tuple(words[i : i + len(phrase)]) == phrase:
                found.add(bound)
        if (
            word in {"plus", "moins"}
            and words[i + 1] in {"de", "d"}
            and "combien" in words[i + 2 : i + 4]
        ):
            found.add(Bound.MORE if word == "plus" else Bound.LESS)
    return frozenset(found)


def asks_how_long(tokens: list[Token]) -> bool:
    """Whether it asks « combien de temps », « quelle durée »; not « depuis combien de temps »."""
    words = [token.word for token in tokens if token.kind == WORD]
    if not _RHYTHM.isdisjoint(words):
        return False
    timed = any(words[i : i + 3] == ["combien", "de", "temps"] for i in range(len(words)))
    return timed or "duree" in words


_RHYTHM = frozenset(
    {
        "depuis",
        "frequence",
        "rythme",
        "souvent",
        "intervalle",
        "bout",
        "quand",
        "heure",
        "tous",
        "toutes",
    }
)
_FOR_IT = ("favorable", "sout", "approuv")


def sides(tokens: list[Token]) -> frozenset[str]:
    """The words of a prompt that have an opposite; who is in favour is « pour »."""
    found = {token.word for token in tokens if token.kind == WORD and has_opposite(token.word)}
    if any(word.startswith(_FOR_IT) for word in found):
        found.add("pour")
    return frozenset(found)
