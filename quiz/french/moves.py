"""Words for going up and going down that say the same of anything: `reduction`, `diminution`."""

from __future__ import annotations

from functools import lru_cache

from quiz.french.opposites import same_word
from quiz.french.roots import same_root

_WAYS = {
    "up": "hausse augmentation accroissement augmenter accroitre grimper monter montee progresser "
    "progression relever relevement majorer majoration",
    "down": "baisse diminution reduction baisser diminuer reduire chute chuter descendre",
}
"""Not `recul`: « le recul de l'âge de la retraite » makes it higher."""


@lru_cache(maxsize=4096)
def way_of(word: str) -> str:
    """`up` or `down` where a folded word, in any form, says so of whatever it is said of; or empty."""
    for way, words in _WAYS.items():
        near = (one for one in words.split() if one[0] == word[:1])  # as all forms of a word do
        if any(same_word(word, one) or same_root(word, one) for one in near):
            return way
    return ""


def same_way(a: str, b: str) -> bool:
    """Whether two folded words say one move (« la diminution », « la réduction »)."""
    return way_of(a) == way_of(b) != ""
