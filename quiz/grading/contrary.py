"""A right value said of the contrary: « 800 emplois créés » where those lost are asked for."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from quiz.french.bounds import direction_word
from quiz.french.opposites import NEGATIONS, are_opposite, has_opposite, same_word
from quiz.french.words import fold, tokens, word_set

_RELATIVE = word_set(
    "plus moins avant apres pour contre premier derniere dernier premiere debut fin matin soir jour "
    "nuit ete hiver nord sud est ouest haut haute bas basse grand grande petit petite long longue "
    "court courte fort forte faible riche pauvre jeune jeunes vieux vieille nouveau nouvelle ancien "
    "minimum maximum"
)
"""Words that may say one thing from two sides: « le plus jeune » of two is « le moins vieux »."""
_UNTIL = word_set("jusqu jusqu' jusque")
"""« Ouvert jusqu'à midi » tells when it closes."""
_MOST_WORDS = 60


_FOR = word_set(
    "favorable favorables soutiennent soutient soutenir approuvent approuve approuver partisan partisans"
)
"""Words that ask who is for something; « contre » it is then the contrary."""
_STANDS_FOR = re.compile(r"\b(?:est|sont|etait|etaient|vot\w*|prononc\w*) pour\b")
_A_THING = word_set("le la les l l' ce cet cette ces un une")


def _stands_against(words: Sequence[str]) -> bool:
    """Whether « contre » is said of a thing: before a number (« contre 31 % ») it compares."""
    return any(
        a == "contre" and b in _A_THING for a, b in itertools.pairwise((*words, "le"))
    )  # « 62 % contre » ends with it


_SIDES = (
    (
        word_set("perte pertes perdu perdue perdus perdues perd perdent deficit"),
        word_set(
            "benefice benefices profit profits excedent excedents rapporte rapportent rapporter"
        ),
    ),
    (word_set("retard retards"), word_set("avance")),
    (word_set("altitude hauteur"), word_set("profondeur")),
    (word_set("sous dessous"), word_set("dessus")),
)
"""What is measured on two sides: a year ends with a loss or a profit, a train is late or early."""


class Contrary:
    """The words of a question that have an opposite, ready to be compared with a response's."""

    def __init__(self, *texts: str) -> None:
        known = {word for text in texts for word in tokens(text)}
        marked = {
            w for w in known if w not in _RELATIVE and not direction_word(w) and has_opposite(w)
        }
        self._known = frozenset(known)
        self._asked = tuple(
            word for word in marked if not any(are_opposite(word, other) for other in known)
        )

        stands_for = any(_STANDS_FOR.search(fold(text)) for text in texts)
        self._for = (stands_for or not known.isdisjoint(_FOR)) and "contre" not in known
        self._other_sides = [
            (right, wrong)
            for right, wrong in (*_SIDES, *((b, a) for a, b in _SIDES))
            if not known.isdisjoint(right) and known.isdisjoint(wrong)
        ]

    def __bool__(self) -> bool:
        return bool(self._asked) or self._for or bool(self._other_sides)

    def said_in(self, words: Sequence[str]) -> str:
        """Which of a response's folded words says the opposite of what is asked; empty where none.

        A response that denies, or that says the word of the question as well, is left to others.
        """
        said = words[:_MOST_WORDS]
        if self._for and _FOR.isdisjoint(said) and "pour" not in said and _stands_against(said):
            return "contre"
        if NEGATIONS.isdisjoint(said):
            for right, wrong in self._other_sides:
                if right.isdisjoint(said) and (contrary := wrong.intersection(said)):
                    return min(contrary)
        new = [w for w in said if w not in self._known and w not in _RELATIVE and w.isalpha()]
        if not new or not (NEGATIONS | _UNTIL).isdisjoint(said):
            return ""
        for asked in self._asked:
            found = next((word for word in new if are_opposite(word, asked)), "")
            if found and not any(same_word(word, asked) for word in said):
                return found
        return ""
