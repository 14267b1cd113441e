"""Slips of the pen in the closed classes of words that carry values.

A word that is not of the class may be read as the nearest one of it, if it is one edit away, has
the same first letter, is long enough, is no word of another meaning, and nothing else is as near.
A million is never a milliard, nor juin juillet: they lie further apart than one edit. Learners
write by ear too: a word that exists nowhere and sounds as one of the class (« cinkante »,
« ectare ») is that one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from quiz.french.sound import sound
from quiz.french.words import word_set

MIN_LENGTH = 5
"""Letters under which no slip is forgiven: mars and mai, deux and dix stay apart."""

REAL_WORDS = word_set(
    """
    annexe annexes annonce auriez autre avions cantine centre centres certaine certaines chaine
    chaines cinquantenaire contre degre demie direct dollar douce douces euro franc france
    francs franche grands grimes heros heure heures heurts hectare kilos lettre lettres libre
    libres lire lires litre litres livre livres maillon maillons maitre maitres marche matre
    mentre metro metros meute mettre miette miles mille millet milieu minute minutes moins
    montre montres mortes nonne onces parts passe peints pente piece pieces pieds point points
    pointe pointes portes pouce pouces quarte quartes quatre quint quinte quintes raides rendre
    saine seconde secondes semaine semaines septieme seule seules siege sieges simple tente
    tentes tierce titre titres tonne tonnes tonner tonneau tonnel trempe trempes trente tresse
    vaine vaines vigne vignes vingt ordre octave automne pinte pintes bail jouet juste avoir
    doute doutes aout millier milliers milles minuit minime minimes demies dames douane dizain
    """
)
"""Words one edit from a word that carries a value; they mean what they say."""


_SPOKEN = str.maketrans(
    {**dict.fromkeys("aeiouyh"), **dict.fromkeys("kqsxz", "c"), "j": "g", "w": "v"}
)
"""Consonants that one sound is written with are one; vowels and `h` are not looked at."""


def _frame(word: str) -> str:
    """What words that sound alike share, to look at first: three consonants, a vowel before them."""
    consonants = word.translate(_SPOKEN)
    frame = "-" if word[0] in "aeiouyh" else ""
    for letter in consonants:
        if not frame.endswith(letter):
            frame += letter
            if len(frame) == 3:
                break
    return frame


_BY_EAR = 2
"""Edits that a word written by ear may be away (« cinkante »)."""


def _lacks_its_end(word: str, known: str) -> bool:
    """Whether a word lacks but the silent end of another (« milliar », « milliars »)."""
    word, known = word.rstrip("s"), known.rstrip("s")
    return known[:-1] == word and known[-1:] in {"d", "t", "p", "x"}


class Lexicon:
    """A closed class of words and what each means, with slips forgiven."""

    def __init__(self, words: Mapping[str, object], *, others: Iterable[str] = ()) -> None:
        """`others`: words that mean something else, however near."""
        self._words = words
        self._others = REAL_WORDS.difference(words) | frozenset(others)
        self._by_sound: dict[str, list[str]] | None = None
        self._frames = frozenset(_frame(word) for word in words if len(word) >= MIN_LENGTH)
        self._by_shape: dict[tuple[str, int], list[str]] = {}
        for word in words:
            if len(word) >= MIN_LENGTH:
                self._by_shape.setdefault((word[0], len(word)), []).append(word)
        self.nearest = lru_cache(maxsize=8192)(self._nearest)
        self.resembles = lru_cache(maxsize=8192)(self._resembles)

    def _nearest(self, word: str, *, surely: bool = False) -> str | None:
        """The word of the class that `word` is a slip of; None where it is one, or of none.

        Args:
            word: folded.
            surely: whether its neighbours tell that it can only be of this class (« tente-cinq »),
                so that even a word of another meaning is a slip.
        """
        if len(word) < MIN_LENGTH or len(word) > 24 or word in self._words:
            return None
        if word in self._others and not surely:
            return None
        candidates = [
            known
            for length in (len(word) - 1, len(word), len(word) + 1)
            for known in self._by_shape.get((word[0], length), ())
            if len(known) > MIN_LENGTH or len(word) > MIN_LENGTH
        ]
        near: list[str] = []
        if candidates:
            from rapidfuzz.distance import OSA

            near = [known for known in candidates if OSA.distance(word, known, score_cutoff=1) <= 1]
        if len(self._meanings(near)) > 1:
            near = [known for known in near if _lacks_its_end(word, known)]
        else:
            near = self._alike(word) or near  # « heuros » is nearer to euros than to heures
        return near[0] if len(self._meanings(near)) == 1 else None

    def _meanings(self, words: list[str]) -> set[str]:
        return {repr(self._words[known]) for known in words}

    def _alike(self, word: str) -> list[str]:
        """The words of the class that sound as a word that exists nowhere."""
        if _frame(word) not in self._frames or not word.isascii():
            return []
        if self._by_sound is None:
            self._by_sound = {}
            for known in self._words:
                if len(known) >= MIN_LENGTH and known.isascii():
                    self._by_sound.setdefault(sound(known), []).append(known)
        found = self._by_sound.get(sound(word), [])
        if not found:
            return []
        from rapidfuzz.distance import OSA

        from quiz.french.lexicon import entry

        found = [k for k in found if OSA.distance(word, k, score_cutoff=_BY_EAR) <= _BY_EAR]
        return found if found and entry(word) is None else []

    def _resembles(self, word: str) -> bool:
        """Whether a word looks like a misspelling of one of the class, too far or too unsure to read."""
        if len(word) < 4 or len(word) > 24 or word in self._words or word in self._others:
            return False
        from rapidfuzz.distance import OSA

        reach = 2 if len(word) > 6 else 1
        return any(
            known[0] == word[0]
            and abs(len(known) - len(word)) <= reach
            and OSA.distance(word, known, score_cutoff=reach) <= reach
            for known in self._words
            if len(known) > 3
        )
