"""What a clause names without saying it: « refuse de payer », « l'absence de bruit », « moins bon ».

A denial reaches its whole clause (`clauses.denies`); these reach only what they govern.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from quiz.french.opposites import same_word
from quiz.french.wording import LIGHT
from quiz.french.words import word_set

HOLLOW = "_"
"""Stands where a word is named but not said."""

_REFUSING = ("refuser", "exclure", "renoncer", "opposer", "refus")
_TO = word_set("de d' a")
_INFINITIVE = ("er", "ir", "re")
_LESS = word_set("moins peu")
_NOT_LESS = word_set("au du ou a plus un en")
"""« au moins », « du moins », « plus ou moins », « un peu », « à moins »."""
_AFTER_LESS = word_set("de d' que qu' apres avant a")
_PREPOSITIONS = word_set(
    "a au aux en dans pour sur avec chez par et mais ou qui que depuis pendant avant apres"
)
_CONTRASTS = (("plutot", "que"), ("plutot", "qu'"), ("au", "lieu"))
_WITHHOLDING = [
    "refuser",
    "exclure",
    "renoncer",
    "opposer",
    "refus",
    "absence",
    "plutot",
    "lieu",
    "moins",
    "peu",
    "faible",
    "bas",
    "baisse",
    "manque",
    "manquer",
    "insuffisant",
    "reduire",
    "reduction",
    "limiter",
    "limite",
    "mauvais",
]


@lru_cache(maxsize=4096)
def withholds(word: str) -> bool:
    """Whether a folded word of an author's says that something is not, or is little."""
    return any(same_word(word, one) for one in _WITHHOLDING)


@lru_cache(maxsize=2048)
def stated(
    words: tuple[str, ...], *, lacking: bool = False, whole: bool = False
) -> tuple[str, ...]:
    """A clause's folded words with those that it withholds made `HOLLOW`.

    Args:
        words: of the clause.
        lacking: whether « manque de » or « éviter de » in it was read from another denial.
        whole: whether only that is left out.
    """
    said = list(words)
    for i, (word, after) in enumerate(pairwise(words)):
        if lacking and word in {"manque", "eviter"}:
            _hollow(said, i + 1, _phrase_end(words, i + 2) if word == "manque" else len(said))
        elif whole:
            continue
        elif (word, after) in _CONTRASTS:
            _hollow(said, i + 2, len(said))
        elif after in _TO and _refuses(words, i) and words[i + 2 : i + 3]:
            if words[i + 2].endswith(_INFINITIVE):
                _hollow(said, i + 2, _end(words, i + 2))
        elif word == "absence":
            first = next((n for n in range(i + 2, len(said)) if said[n] not in LIGHT), len(said))
            _hollow(said, first, first + 1)
        elif (
            word in _LESS
            and after not in _AFTER_LESS
            and not after.isdigit()
            and (not i or words[i - 1] not in _NOT_LESS)
        ):
            _hollow(said, i + 1, i + 2)
    return tuple(said)


def _refuses(words: tuple[str, ...], i: int) -> bool:
    if words[max(0, i - 1)] in {"ne", "n'"} or len(words[i]) < len("refus"):
        return False
    return any(same_word(words[i], one) for one in _REFUSING)


def _end(words: tuple[str, ...], i: int) -> int:
    """Where what a refusal governs ends: at « et » unless it goes on with « de »."""
    return next(
        (
            n
            for n in range(i, len(words))
            if words[n] in {"et", "mais"} and words[n + 1 : n + 2] not in (("de",), ("d'",))
        ),
        len(words),
    )


def _phrase_end(words: tuple[str, ...], i: int) -> int:
    """Where what is lacking ends: at a preposition or at « et »."""
    return next((n for n in range(i, len(words)) if words[n] in _PREPOSITIONS), len(words))


def _hollow(said: list[str], start: int, end: int) -> None:
    said[start:end] = [word if word in LIGHT else HOLLOW for word in said[start:end]]
