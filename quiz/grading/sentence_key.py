"""A model answer as a sentence: verbs in any form, attributes agreeing, one known person."""

from __future__ import annotations

from quiz.french.agreement import same_gender_pair
from quiz.french.clauses import word_slip
from quiz.french.moves import same_way
from quiz.french.offices import office_gender
from quiz.french.phrases import Key
from quiz.french.polarity import polarity_of
from quiz.french.roots import same_root
from quiz.french.spelling import Slip
from quiz.french.verbs import looks_infinitive, same_verb
from quiz.french.wording import Word
from quiz.french.words import tokens, word_set

_COPULAS = word_set(
    "est sont etait etaient sera seront fut furent serait ete reste restent devient semble"
)
_QUALIFYING = word_set(
    "mais seulement uniquement sauf si quand sous presque sinon parfois souvent plus moins"
)
_DEFINITE = word_set("le la l' son sa notre votre mon ma")
"""Words that open a subject who is one known person: a woman there is not the man of the key."""

_NEVER_ALIKE = word_set("plus moins")


class SentenceKey(Key):
    """A model answer: verbs may stand in another form, attributes agree with anything."""

    def __init__(self, text: str) -> None:
        polarity, rest = polarity_of(text)
        bare = rest if polarity else text
        words = set(tokens(bare))
        super().__init__(bare, predicate=bool(words & _COPULAS) or len(words) == 1)
        self.polarity = polarity
        self.qualified = bool(polarity and _QUALIFYING & set(tokens(text)))
        first = [
            word for word in self.folded.split() if word not in {"a", "de", "d'", "pour", "afin"}
        ][:1]
        self.infinitive = any(map(looks_infinitive, first))

        said = self.folded.split()
        copula = next((i for i, word in enumerate(said) if word in _COPULAS), 0)
        one = said[:1] and said[0] in _DEFINITE
        self._subject = frozenset(said[: copula or 2] if one else ())

    def slip(self, written: Word, word: Word) -> Slip | None:
        """As for any key, with the forms of a verb as one."""
        if word.folded in self._subject and _other_person(written.folded, word.folded):
            return None  # « l'actrice est blessée » is not « l'acteur est blessé »
        found = super().slip(written, word)
        a, b = written.accented, word.accented
        if found is Slip.ACCENT and a[:-1] == b[:-1]:
            return Slip.NONE  # « attaque », « attaqué »
        if found is None and not word.value and same_verb(written.folded, word.folded):
            return Slip.NONE
        if found is None and not word.value and same_root(written.folded, word.folded):
            return Slip.NONE
        if found is None and not word.value and same_way(written.folded, word.folded):
            return Slip.NONE
        return found

    def alike(self, written: str, word: str) -> bool:
        """Whether a folded word of a response is one of this key's, in any form."""
        if {written, word} & self._subject and _other_person(written, word):
            return False
        if {written, word} & _NEVER_ALIKE:
            return False
        return word_slip(written, word) is not None or same_way(written, word)


def _other_person(written: str, word: str) -> bool:
    """Whether of two nouns for people one is the woman's and the other the man's."""
    pair = same_gender_pair(written, word, predicate=True)
    return pair and office_gender(written) != office_gender(word)
