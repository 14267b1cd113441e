"""Whether words stand together in a clause, so that they are said of each other."""

from __future__ import annotations

from itertools import combinations, product

from quiz.french.clauses import find_words, word_slip
from quiz.french.spelling import Slip
from quiz.french.wording import LIGHT
from quiz.french.words import tokens

_MOST_PLACES = 4
"""Places of one group that are looked at; a clause that says a word more often says nothing."""

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
    ]
    return min(fitting, default=None)


def _places(group: tuple[str, ...], words: tuple[str, ...]) -> list[Place]:
    found: list[Place] = []
    for target in group:
        first, *rest = tokens(target) or ("",)
        for i, word in enumerate(words):
            slip = word_slip(word, first) if first else None
            if first == "trop" and not rest and words[i + 1 : i + 2] == ("peu",):
                continue  # « trop peu » is no « trop »
            if slip is not None and rest:
                slip = find_words((first, *rest), words[i:])
            if slip is not None:
                found.append((i, slip))
    return sorted(found, key=lambda place: place[1])[:_MOST_PLACES]


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
