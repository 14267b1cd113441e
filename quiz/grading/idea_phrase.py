"""A phrase of a free text's author, ready to be looked for in clauses in all the ways to tell it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from quiz.french.clauses import Clause, content_of, denies, shuns
from quiz.french.degrees import plain_degrees
from quiz.french.opposites import NEGATIONS, same_word
from quiz.french.press_words import alike
from quiz.french.retold import opposed, plainly
from quiz.french.spelling import Slip
from quiz.french.told import find_told, telling
from quiz.french.withheld import stated, tells_contrast, tells_less, withholds
from quiz.french.words import tokens, word_set

_DETERMINERS = word_set("le la les l' un une des ce cet cette ces du")
_MOST_SUBJECTS = 2
_PRONOUNS = word_set("il elle ils elles ce c' ca cela")
_CONNECTORS = word_set("parce que qu' car puisque comme pour")
EXCEPTING = word_set("sauf excepte exception hormis")
"""Words of exceptions."""


def names_lack(words: Iterable[str]) -> bool:
    """Whether folded words name a lack or what is avoided, so that a clause told so may say them."""
    return any(word == "eviter" or same_word(word, "manquer") for word in words)


def subjects_of(asked: tuple[str, ...]) -> tuple[str, ...]:
    """The nouns that a question's folded words name first, for which a pronoun may stand.

    Not that with which another is compared (« … mieux que les hôtels »).
    """
    end = next((i for i, word in enumerate(asked) if i > 1 and word in {"que", "qu'"}), len(asked))
    nouns = [noun for one, noun in pairwise(asked[:end]) if one in _DETERMINERS]
    return tuple(nouns[:_MOST_SUBJECTS])


class PhraseKey:
    """A phrase and the other ways to tell it."""

    def __init__(
        self, text: str, subjects: tuple[str, ...] = (), *, contradicts: bool = False
    ) -> None:
        """Args: the author's phrase; nouns for which a pronoun may stand; whether it is never right."""
        self.text = text
        self._content = content_of(text)
        self._contradicts = contradicts
        ways = [tokens(said) for said in (text, plain_degrees(text)) if said]
        ways += [clause.words for words in tuple(ways) for clause in plainly(words)]
        ways += [told for words in tuple(ways) if denies(words) for told in opposed(words)]
        self._ways = tuple(_Way(words, denied=denies(words)) for words in dict.fromkeys(ways))
        self._pronominal = tuple(
            _Way(rest, denied=way.denied)
            for way in self._ways
            for subject in subjects
            if (rest := _without(way.words, subject)) and content_of(" ".join(rest))
        )

    def told_in(self, parts: tuple[Clause, ...]) -> Slip | None:
        """Whether some clause tells it: its words in order, denied only if it denies."""
        found = [self._told(way, clause) for way in self._ways for clause in parts]
        if self._pronominal:
            found += [
                self._told(way, clause)
                for clause in parts
                if _opens_with_pronoun(clause.words)
                for way in self._pronominal
            ]
        return min((slip for slip in found if slip is not None), default=None)

    def goes_beyond(self, other: PhraseKey) -> bool:
        """Whether it says all that another phrase says, and more."""
        return len(self._content) > len(other._content) and all(
            any(alike(one, word) is not None for one in self._content) for word in other._content
        )

    def _told(self, way: _Way, clause: Clause) -> Slip | None:
        excepting = way.excepting and clause.words[0] == "sauf"
        if (clause.denied != way.denied and not excepting) or (not way.shuns and clause.renounced):
            return None
        if way.denied and _denies_another(way.words, clause.words):
            return None
        said = stated(
            clause.words,
            contrasted=not way.contrasts,
            refused=not way.open_to and not clause.whole,
            lessened=not way.lessens,
            lacking=(clause.lacking and not way.lacks) or (self._contradicts and not way.open_to),
        )
        return find_told(way.telling, said)


class _Way:
    """One way to tell a phrase: its folded words, and what they are open to."""

    def __init__(self, words: tuple[str, ...], *, denied: bool) -> None:
        phrase = " ".join(words)
        self.words = words
        self.denied = denied
        self.telling = telling(phrase)
        self.shuns = shuns(phrase)
        self.excepting = not EXCEPTING.isdisjoint(words)
        self.open_to = any(withholds(word) or word in NEGATIONS for word in words)
        self.contrasts = tells_contrast(words)
        self.lessens = tells_less(words)
        self.lacks = names_lack(words)


def _denies_another(told: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether « sans X » is looked for where « aucun Y » is said."""
    if "sans" not in told or "sans" in words:
        return False
    wanted = told[told.index("sans") + 1 :]
    lacking = [after for word, after in pairwise(words) if word in {"aucun", "aucune"}]
    return bool(lacking) and not any(
        alike(one, other) is not None for one in lacking for other in wanted
    )


def _without(words: tuple[str, ...], subject: str) -> tuple[str, ...]:
    """A phrase without the subject with which it begins; empty where it begins otherwise."""
    start = 1 if words[:1] and words[0] in _DETERMINERS else 0
    if subject and words[start : start + 1] and same_word(words[start], subject):
        return words[start + 1 :]
    return ()


def _opens_with_pronoun(words: tuple[str, ...]) -> bool:
    return next((word in _PRONOUNS for word in words if word not in _CONNECTORS), False)
