"""One idea of a free text, ready to be looked for in clauses."""

from __future__ import annotations

from itertools import pairwise

from quiz.french.clauses import Clause, content_of, denies, shuns, word_slip
from quiz.french.degrees import plain_degrees
from quiz.french.opposites import NEGATIONS, are_opposite, has_opposite, same_word
from quiz.french.press_words import alike
from quiz.french.spelling import Slip
from quiz.french.together import means_no_more, said_together
from quiz.french.told import find_phrase
from quiz.french.withheld import stated, tells_contrast, tells_less, withholds
from quiz.french.wording import LIGHT
from quiz.french.words import tokens, word_set
from quiz.grading.idea_phrase import EXCEPTING, PhraseKey, names_lack
from quiz.model import Idea

_LACKING = word_set("pas aucun aucune absence manque manquer faute penurie")


class IdeaKey:
    """An idea: the phrases that tell it, and the groups of words that do together.

    Attributes:
        idea: the author's.
        shunned: whether it tells what is not, or no longer, to be.
    """

    def __init__(self, idea: Idea, subjects: tuple[str, ...], asks_withheld: bool) -> None:
        """Args: the idea; the question's subjects; whether the question asks for what is withheld."""
        self.idea = idea
        phrases = (idea.idea, *idea.any)
        self.shunned = any(shuns(text) for text in phrases)
        self._phrases = tuple(PhraseKey(text, subjects) for text in phrases)
        self._groups = tuple(_targets(group) for group in idea.words)
        listed = [word for group in self._groups for target in group for word in tokens(target)]
        self._listed = tuple(listed)
        self._told = frozenset(listed)
        self._denying = any(word in NEGATIONS for word in listed) or any(
            means_no_more(group) for group in self._groups
        )
        self._withholding = self._denying or any(withholds(w) or shuns(w) for w in listed)
        self._lessening = self._withholding or any(
            withholds(word) for text in phrases if not denies(tokens(text)) for word in tokens(text)
        )
        self._contrasting = tells_contrast(self._listed)
        self._main_shunned = shuns(idea.idea)
        self._affirming = tuple(_affirming(group) for group in self._groups)
        wanted = content_of(idea.idea)
        self._names_denied = (
            shuns(idea.idea)
            and not self._withholding
            and all(
                any(word_slip(w, t) is not None for w in wanted for t in tokens(target)[:1])
                for group in self._groups
                for target in group[:1]
            )
        )
        self._only_denied = (
            self._names_denied and not asks_withheld and all(shuns(text) for text in phrases)
        )
        self._telling = [
            word for text in phrases for word in content_of(text) if has_opposite(word)
        ]
        self._flipped = [flipped for text in phrases if (flipped := _flipped(text))]
        self._order = [pair for text in phrases for pair in _anchors(tokens(text))]

    def told_in(self, parts: tuple[Clause, ...]) -> Slip | None:
        """The least slip with which some clause tells one of its phrases."""
        told = [clause for clause in parts if not self._flips(clause.words)]
        found = [phrase.told_in(tuple(told)) for phrase in self._phrases]
        return min((slip for slip in found if slip is not None), default=None)

    def _flips(self, words: tuple[str, ...]) -> bool:
        """Whether a clause compares the other way (« le magasin coûte moins », where it is more)."""
        return any(find_phrase(phrase, words) is not None for phrase in self._flipped)

    def told_beyond(self, phrase: PhraseKey, clause: Clause) -> bool:
        """Whether a clause tells one of its phrases that says a phrase's words and more."""
        return any(
            own.goes_beyond(phrase) and own.told_in((clause,)) is not None for own in self._phrases
        )

    def grouped_in(self, parts: tuple[Clause, ...]) -> Slip | None:
        """One word of each group, said together, in clauses that do not deny them.

        A group may itself deny (« pas de permis »): then denying clauses count as well.
        """
        if not self._groups:
            return None
        found = [
            slip
            for words, denied in self._units(parts)
            if (slip := said_together(self._affirming if denied else self._groups, words))
            is not None
            and not self._reverses(words)
        ]
        return min(found, default=None)

    def _reverses(self, words: tuple[str, ...]) -> bool:
        """Whether a clause with the groups' words says the opposite of the idea's own.

        « la fermeture de la gare aide le magasin », where it is said to harm it. A word that a
        group lists, or that stands beside the idea's, reverses nothing.
        """
        if self._flips(words):
            return True
        for word in self._telling:
            if any(alike(said, word) is not None for said in words):
                continue
            for said in self._of_it(words):
                if are_opposite(said, word) and all(
                    alike(said, one) is None for one in (*self._listed, *self._telling)
                ):
                    return word not in _TIMES or self._same_order(words, said, word)
        return False

    def _of_it(self, words: tuple[str, ...]) -> list[str]:
        """The words of a clause that stand on the same side of « et » as one of its groups'."""
        sides: list[list[str]] = [[]]
        for word in words:
            if word in {"et", "ou"}:
                sides.append([])
            else:
                sides[-1].append(word)
        return [
            word
            for side in sides
            if any(alike(w, one) is not None for w in side for one in self._listed)
            for word in side
        ]

    def _same_order(self, words: tuple[str, ...], said: str, word: str) -> bool:
        """Whether « avant » and « après » stand before the same thing, so that the order is turned.

        « l'étudier avant de décider » is « décider après une étude ».
        """
        return any(
            one == said and other == word and alike(thing, another) is not None
            for one, thing in _anchors(words)
            for other, another in self._order
        )

    def _units(self, parts: tuple[Clause, ...]) -> list[tuple[tuple[str, ...], bool]]:
        """The words of each clause and whether it denies; one that leans on the clause before is read with it as well.

        An idea of three groups or more, which only a cause and its effect together may say, is
        also looked for in a clause read with the cause given of it.
        """
        kept = [clause for clause in parts if self._may_tell(clause)]
        said = [self._words_of(clause) for clause in kept]
        units = [(words, clause.denied) for words, clause in zip(said, kept, strict=True)]
        whole = len(self._groups) >= _WHOLE_IDEA
        for (one, first), (two, second) in pairwise(zip(kept, said, strict=True)):
            caused = whole and (two.because or one.words[0] in _SUBORDINATE)
            if (
                caused
                or _fronted(one.words)
                or two.words[0] in _LEANING
                or (one.denied == two.denied and min(map(_content, (one, two))) < _WHOLE)
            ):
                units.append(((*first, *second), one.denied and two.denied))
        return units

    def _may_tell(self, clause: Clause) -> bool:
        if self._denying and clause.denied and _lacks_not(clause.words):
            return False
        if clause.words[0] == "sauf" and not EXCEPTING.isdisjoint(self._listed):
            return True
        if self._names_denied:
            stops = clause.denied or clause.renounced
            if stops != _stops(clause.words):
                return True
            if stops or self._only_denied:
                return False
        return (self._denying or not clause.denied) and (
            self._denying or self.shunned or not clause.renounced
        )

    def _words_of(self, clause: Clause) -> tuple[str, ...]:
        return stated(
            clause.words,
            contrasted=not self._contrasting,
            refused=not (self._lessening or self._main_shunned or clause.whole),
            lessened=not tells_less(self._listed),
            lacking=clause.lacking and not names_lack(self._told),
        )


def _targets(group: tuple[str, ...]) -> tuple[str, ...]:
    """A group's words, with the plain word for those that are a degree or say what is lacking."""
    group = tuple(" ".join(tokens(target)) for target in group)
    plain = [said.strip() for target in group if (said := plain_degrees(target))]
    lacks = means_no_more(group) or any(set(tokens(target)) & _LACKING for target in group)
    lacking = ["manque", *(["eviter"] if "pas" in group else [])] if lacks else []
    return tuple(dict.fromkeys((*group, *plain, *lacking)))


def _flipped(phrase: str) -> str:
    """« le magasin coûte plus cher » with « moins », if it names what it compares; or empty."""
    words = tokens(plain_degrees(phrase) or phrase)
    found = [word for word in words if word in _FLIPS]
    if len(found) != 1 or words[-1] in _FLIPS or denies(words):
        return ""
    if len(content_of(phrase)) < _COMPARING:
        return ""
    return " ".join(_FLIPS.get(word, word) for word in words)


def _affirming(group: tuple[str, ...]) -> tuple[str, ...]:
    """A group's words for a clause that denies: of those that deny, only « pas », « plus », « aucun ».

    « n'ont pas pris fin » ends nothing.
    """
    if not (means_no_more(group) or not NEGATIONS.isdisjoint(group)):
        return group
    return tuple(
        t for t in group if t in NEGATIONS or t == "plus" or not (shuns(t) or withholds(t))
    )


def _anchors(words: tuple[str, ...]) -> list[tuple[str, str]]:
    """« avant » and « après », each with the first telling word after it."""
    return [
        (word, next((w for w in words[i + 1 :] if w not in LIGHT), ""))
        for i, word in enumerate(words)
        if word in _TIMES
    ]


def _lacks_not(words: tuple[str, ...]) -> bool:
    """Whether « ne manque pas », « ne s'arrête pas » denies twice."""
    verbs = [word for word in words if word not in _CLITICS]
    return any(
        one in {"ne", "n'"} and (same_word(two, "manquer") or shuns(two))
        for one, two in pairwise(verbs)
        if two not in NEGATIONS
    )


def _stops(words: tuple[str, ...]) -> bool:
    """Whether words tell what is to end or not to be (« l'arrêt des cours »), denials apart."""
    return any(word == "absence" or shuns(word) for word in words if word not in NEGATIONS)


def _fronted(words: tuple[str, ...]) -> bool:
    """Whether a clause is only what is set before another (« avec la fermeture de la gare, »)."""
    return words[0] in _BEFORE_ALL or words[:2] in {("a", "cause"), ("en", "raison")}


def _content(clause: Clause) -> int:
    return sum(word not in LIGHT for word in clause.words)


_FLIPS = {"plus": "moins", "moins": "plus"}
_COMPARING = 3
"""Words of a comparison that names its subject: « les hôtels (sont) plus chers »."""
_CLITICS = word_set("s' se l' le la les y en m' t' lui leur nous vous")
_TIMES = word_set("avant apres")
_BEFORE_ALL = word_set("avec depuis apres suite grace faute face lors pendant des")
_SUBORDINATE = word_set("comme quand lorsque lorsqu' si puisque")
_WHOLE_IDEA = 3
"""Groups of an idea that is told by a cause and an effect."""
_WHOLE = 2
"""Words that say something in the shortest clause with a subject and a verb."""
_LEANING = word_set("il elle ils elles c' ce ca cela qui dont ou")
"""Words with which a clause goes on about what the one before names."""
