"""I5: figures about the text, for its author to judge; never a level given by a machine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quiz.teaching.check.finding import Case

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d\u00a0\u202f.,]*\d|\d")
_SENTENCE = re.compile(r"(?<![.!?…])[.!?…]+(?=[\s»\"]|$)")
_VOWELS = re.compile(r"[aàâäeéèêëiîïoôöuùûüyœæ]+", re.IGNORECASE)
_MUTE_END = re.compile(r"(?<=[^aàâäeéèêëiîïoôöuùûüyœæ])(?:e|es|ent)$", re.IGNORECASE)


_EASE = {"A1": (60, 999), "A2": (60, 999), "B1": (40, 999), "C1": (-999, 85), "C2": (-999, 85)}
"""Reading ease that a level leads one to expect, by Flesch's bands (*The Art of Readable Writing*,
1949: 60 to 70 is standard, under 50 difficult, over 80 easy); wide, for it is one figure only.
B2 takes all that the press prints."""
_LEAST_WORDS = 80
"""Of shorter texts the mean of a few sentences says nothing."""


def check_level(case: Case) -> None:
    """A408: the text reads harder or easier than its declared level leads one to expect."""
    level = case.made.level.value
    if level not in _EASE:
        return
    least, most = _EASE[level]
    found = figures(case.made.passage.text)
    if found.words >= _LEAST_WORDS and not least <= found.kandel_moles <= most:
        mean = round(found.words_per_sentence, 1)
        case.warn("A408", "level", level=level, ease=round(found.kandel_moles), mean=mean)


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of a French text.

    Attributes:
        words_per_sentence: mean.
        kandel_moles: reading ease, about 0 (hard) to 100 (easy).
    """

    words: int
    sentences: int
    words_per_sentence: float
    kandel_moles: float


def figures(text: str) -> Figures:
    """Length and reading ease of a text.

    Reading ease as L. Kandel and A. Moles adapted Flesch's to French (« Application de l'indice
    de Flesch à la langue française », Cahiers d'études de radio-télévision 19, 1958):
    207 - 1.015 × words per sentence - 73.6 × syllables per word. Syllables are counted as runs
    of vowels, a mute end (-e, -es, -ent) left out: an estimate.
    """
    words = _WORD.findall(text)
    count = max(1, len(words))
    sentences = max(1, len(_SENTENCE.findall(text)))
    syllables = sum(map(_syllables, words))
    ease = 207 - 1.015 * count / sentences - 73.6 * syllables / count
    return Figures(len(words), sentences, count / sentences, ease)


@lru_cache(maxsize=8192)
def _syllables(word: str) -> int:
    """Runs of vowels of a word without its mute end, at least one."""
    return max(1, len(_VOWELS.findall(_MUTE_END.sub("", word))))
