"""What the text says right beside the mention of a person: « la députée Solène Maroy, élue de Vertou »."""

from __future__ import annotations

from functools import cached_property

from quiz.french.agreement import same_number
from quiz.french.spelling import NO_SLIP, slip
from quiz.french.third_person import after_subject, finite
from quiz.french.wording import LIGHT
from quiz.french.words import fold, fold_keeping_accents, strip_accents
from quiz.grading.core import Context
from quiz.grading.people import Candidate

_AFTER, _BEFORE = 7, 3
"""Words that say something after a mention, and before it, within which the text says something of who is mentioned."""
_RELATIVE = frozenset({"qui", "que", "qu'", "dont", "où"})


class Beside:
    """One person's mentions in the text.

    Args:
        target: the person.
        others: everyone else of the set.
        context: the set.
    """

    def __init__(self, target: Candidate, others: list[Candidate], context: Context) -> None:
        self._target = target
        self._others = others
        self._context = context

    def says(self, content: list[str]) -> bool:
        """Whether the text has these words in a row close to a mention of the person."""
        for sentence, places in self._mentions:
            for at in _rows(content, sentence.words):
                near = (p for p in places if p - _BEFORE <= at <= p + _AFTER)
                if any(self._is_said_of(sentence, place, at) for place in near):
                    return True
        return False

    def _is_said_of(self, sentence: Sentence, place: int, at: int) -> bool:
        """Whether neither someone else's name nor the verb parts two places."""
        if any(place < verb < at for verb in sentence.verbs):
            return False
        return not self._other_between(sentence.words, min(place, at), max(place, at))

    @cached_property
    def _mentions(self) -> list[tuple[Sentence, list[int]]]:
        """The sentences that mention the person, and where."""
        sentences = self._context.once("people sentences", self._sentences)
        return [(one, places) for one in sentences if (places := self._places(one.words))]

    def _sentences(self) -> list[Sentence]:
        return [Sentence(text) for text in self._context.passage_sentences]

    def _places(self, words: list[str]) -> list[int]:
        """Where in a sentence's words the person is mentioned."""
        called = [alias.folded.split() for alias in self._target.aliases]
        if self._target.name:
            called.append([fold(word) for word in self._target.name.surname])
        rows = ([w for w in row if w not in LIGHT] for row in called)
        return [at for row in rows if row for at in _rows(row, words)]

    def _other_between(self, words: list[str], start: int, end: int) -> bool:
        """Whether someone else's name stands between two places."""
        between = set(words[start:end])
        return any(other.name and fold(other.name.surname[-1]) in between for other in self._others)


class Sentence:
    """A sentence's folded words that say something, and which of them are verbs outside relatives."""

    def __init__(self, text: str) -> None:
        accented = fold_keeping_accents(text).split()
        kept = [i for i, word in enumerate(fold(text).split()) if word not in LIGHT]
        self.words = [strip_accents(accented[i]) for i in kept]
        self.verbs = [
            n
            for n, i in enumerate(kept)
            if (finite(accented[i]) or after_subject(accented[i], plural=False))
            and accented[i - 1] not in _RELATIVE
        ]


def _rows(wanted: list[str], words: list[str]) -> list[int]:
    """Where words have the wanted ones in a row."""
    return [
        i
        for i in range(len(words) - len(wanted) + 1)
        if all(_is_one(w, t) for w, t in zip(wanted, words[i:], strict=False))
    ]


def _is_one(said: str, told: str) -> bool:
    """Whether two folded words are one: « port » is no form of the « porte » in « porte-parole »."""
    if said == told or same_number(said, told):
        return True
    return len(told) > NO_SLIP + 1 and slip(said, told) is not None
