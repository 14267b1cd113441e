"""Whether words stand together in a clause, so that they are said of each other."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations, product

from quiz.french.clauses import find_words
from quiz.french.press_words import alike
from quiz.french.spelling import Slip
from quiz.french.withheld import CONTRASTS
from quiz.french.wording import LIGHT
from quiz.french.words import tokens, word_set

_MOST_PLACES = 4
"""Places of one group that are looked at; a clause that says a word more often says nothing."""

_LESS = word_set(
    "pas moins sans peu jamais aucun aucune fin arret arreter cesser stopper supprimer manque manquer"
)
"""Words beside which an author's « plus » is that of « ne … plus »."""
_AS_SAID = word_set("presque non")

Groups = tuple[tuple[str, ...], ...]
Place = tuple[int, Slip]


def said_together(groups: Groups, words: tuple[str, ...]) -> Slip | None:
    """The gravest slip with which one target of each group is said in the same statement.

    Two statements joined by « et » are apart: « la gare ferme et le magasin ouvre » does not say
    that the shop closes. What they share belongs to both: « le blé et le pain augmentent ».

    Args:
        groups: of targets, each of one or more words.
        words: folded, of one clause.
    """
    places = [_places(group, words) for group in groups]
    fitting = [
        max(slip for _, slip in chosen)
        for chosen in product(*places)
        if all(_together(words, a, b) for (a, _), (b, _) in combinations(chosen, 2))
        and not _rejects(words, [i for i, _ in chosen])
    ]
    return min(fitting, default=None)


def _rejects(words: tuple[str, ...], places: list[int]) -> bool:
    """Whether a place is that of « plutôt que », which rejects only what comes after it."""
    return any(words[i : i + 2] in CONTRASTS and i > min(places) for i in places)


@lru_cache(maxsize=1024)
def _places(group: tuple[str, ...], words: tuple[str, ...]) -> tuple[Place, ...]:
    found: list[Place] = []
    no_more = means_no_more(group)
    for target in group:
        first, *rest = tokens(target) or ("",)
        for i, word in enumerate(words):
            slip = alike(word, first) if first else None
            if first == "trop" and not rest and words[i + 1 : i + 2] == ("peu",):
                continue  # « trop peu » is no « trop »
            if no_more and word == "plus" and not _tells_no_more(words, i):
                continue
            if slip is not None and rest:
                slip = find_words((first, *rest), words[i:], alike)
            if slip is not None:
                found.append((i, slip))
    return tuple(sorted(found, key=lambda place: place[1])[:_MOST_PLACES])


def means_no_more(group: tuple[str, ...]) -> bool:
    """Whether the « plus » of a group of folded words is that of « ne … plus »."""
    return "plus" in group and not _LESS.isdisjoint(group)


def _tells_no_more(words: tuple[str, ...], i: int) -> bool:
    """Whether « plus » is that of « ne … plus », with or without its « ne »."""
    return (
        not i or words[i - 1] in _AS_SAID or not {"ne", "n'"}.isdisjoint(words[max(0, i - 5) : i])
    )


def _together(words: tuple[str, ...], a: int, b: int) -> bool:
    """Whether no « et » parts two words, or they share what stands on one side of it."""
    a, b = min(a, b), max(a, b)
    joints = [i for i in range(a, b) if words[i] in {"et", "ou"}]
    if not joints:
        return True
    last = not _content(words[a + 1 : joints[0]])
    after = next((i for i in range(b, len(words)) if words[i] in {"et", "ou"}), len(words))
    first = not _content(words[joints[-1] + 1 : b])
    if last:
        return not first  # « le blé et le pain augmentent »
    return first and not _content(words[b + 1 : after])  # « perdre des clients et de l'argent »


def _content(words: tuple[str, ...]) -> bool:
    return any(word not in LIGHT for word in words)
