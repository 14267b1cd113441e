"""A building or quarter told with the town asked for: « dans une petite salle de Roubaix »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from quiz.french.agreement import is_adjective, same_number
from quiz.french.phrases import Key
from quiz.french.wording import LIGHT, NEVER_HARMLESS
from quiz.french.words import fold, tokens, word_set
from quiz.grading.core import Context

_BUILDINGS = word_set(
    "hopital clinique salle musee universite ecole lycee college gare cinema theatre opera stade port mairie centre "
    "quartier rue place tribunal palais usine atelier site eglise cathedrale marche parc jardin hotel restaurant "
    "cafe aeroport bibliotheque librairie magasin boutique bureau siege studio chateau prison caserne campus piscine "
    "plage aquarium zoo ferme laboratoire institut maison foire salon cimetiere monument hall "
    "terminal quai dock bassin hangar entrepot caserne mosquee synagogue temple abbaye tour immeuble"
)
"""Things that stand in a town and take its name after « de »."""
_CUT = re.compile(r"\s(?:de\s+la\s|de\s|d['’]|du\s|des\s|à\s|au\s)")
_INSIDE = re.compile(
    r"^(?:à\s+la\s|à\s+l['’]|au\s|aux\s|dans\s+(?:l['’]|les?\s|la\s|une?\s))", re.IGNORECASE
)
_IN_TOWN = re.compile(r"(?:à|au|aux)\s+[^\s,]+(?:\s+[^\s,]+){0,3}\W*", re.IGNORECASE)
_PARTS_ASKED = _BUILDINGS - {"marche", "site", "centre"} | {
    "batiment", "boulevard", "avenue", "arrondissement", "faubourg", "cite", "edifice", "lieu",
}  # fmt: skip
NOT_THERE = word_set(
    "pres loin hors vers nord sud est ouest banlieue abords environs sortie route et ou entre puis"
)
_MOST_CUTS, _LONGEST = 6, 150


class Parts:
    """The parts of a town of which the text speaks.

    Args:
        keys: the right answers as their author wrote them.
        context: the set.
        prompt: the question.
    """

    def __init__(self, keys: tuple[str, ...], context: Context, prompt: str) -> None:
        self._context = context
        self._prompt = frozenset(tokens(prompt))
        said = {word for key in keys for word in tokens(key)}
        self._buildings = frozenset(word for word in said if is_building(word))

    def cuts(self, text: str) -> Iterator[tuple[str, str]]:
        """A text cut before each « de », « à »: what may be the part, and the town."""
        if len(text) > _LONGEST:
            return
        for found in islice(_CUT.finditer(text), _MOST_CUTS):
            yield text[: found.start()], text[found.end() :]

    def lies_there(self, part: str) -> bool:
        """Whether what stands before a town is a building or quarter that the text names as well.

        Where the key itself is a building, no other is.
        """
        words = fold(part).split()
        if not (NOT_THERE | NEVER_HARMLESS).isdisjoint(words):
            return False
        content = [word for word in words if word not in LIGHT and word != "dans"]
        buildings = [word for word in content if is_building(word)]
        if len(buildings) != 1 or not self._is_told(buildings[0]):
            return False
        if self._buildings and not any(same_number(buildings[0], b) for b in self._buildings):
            return False
        return all(self._is_told(word) or is_adjective(word) for word in content)

    def _is_told(self, word: str) -> bool:
        known = self._context.passage_words | self._prompt
        return word in known or any(w[:3] == word[:3] and same_number(w, word) for w in known)

    def stand_in(self, part: str, keys: list[Key]) -> bool:
        """Whether what follows a town is a part of it: said of it in one sentence, with an article."""
        words = set(fold(_INSIDE.sub("", part)).split()) - LIGHT
        if not words or not _INSIDE.match(part) or not NOT_THERE.isdisjoint(fold(part).split()):
            return False
        if fold(_INSIDE.sub("", part)) in self._context.other_keys:
            return False
        return self._said_together(words, keys)

    def town_of(self, town: str, keys: list[Key]) -> bool:
        """Whether « à Lyon » after a quarter or building is the town that the text or the question tells with it.

        Any place lies in the town with which the text opens (« À Toulouse, … »).
        """
        opens = self._context.passage_folded.startswith(f" {fold(town)} ")
        part = opens or self._buildings or not self._prompt.isdisjoint(_PARTS_ASKED)
        if not part or not _IN_TOWN.fullmatch(town):
            return False
        words = set(tokens(town)) - LIGHT
        return bool(words) and (opens or words <= self._prompt or self._said_together(words, keys))

    def _said_together(self, words: set[str], keys: list[Key]) -> bool:
        return any(
            words <= sentence and any({w.folded for w in key.content} <= sentence for key in keys)
            for sentence in self._context.once("place sentences", self._sentences)
        )

    def _sentences(self) -> list[frozenset[str]]:
        return [frozenset(tokens(text)) for text in self._context.passage_sentences]


def is_building(word: str) -> bool:
    """Whether a folded noun, in either number, is of what stands in a town."""
    return word in _BUILDINGS or (
        word.endswith(("s", "x")) and any(same_number(word, b) for b in _BUILDINGS)
    )
