"""One idea of a free text, and one phrase of its author's, ready to be looked for in clauses."""

from __future__ import annotations

from itertools import pairwise

from quiz.french.clauses import Clause, content_of, denies, shuns, word_slip
from quiz.french.degrees import plain_degrees
from quiz.french.opposites import NEGATIONS, are_opposite, has_opposite, same_word
from quiz.french.press_words import alike
from quiz.french.retold import opposed, plainly
from quiz.french.spelling import Slip
from quiz.french.together import means_no_more, said_together
from quiz.french.told import find_phrase
from quiz.french.withheld import stated, tells_contrast, tells_less, withholds
from quiz.french.wording import LIGHT
from quiz.french.words import tokens, word_set
from quiz.model import Idea

_DETERMINERS = word_set("le la les l' un une des ce cet cette ces du")
_MOST_SUBJECTS = 2
_PRONOUNS = word_set("il elle ils elles ce c' ca cela")
_CONNECTORS = word_set("parce que qu' car puisque comme pour")
_LACKING = word_set("pas aucun aucune absence manque manquer faute penurie")


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
        self._ways = tuple((words, denies(words)) for words in dict.fromkeys(ways))
        self._pronominal = tuple(
            (rest, denied)
            for words, denied in self._ways
            for subject in subjects
            if (rest := _without(words, subject)) and content_of(" ".join(rest))
        )

    def told_in(self, parts: tuple[Clause, ...]) -> Slip | None:
        """Whether some clause tells it: its words in order, denied only if it denies."""
        found = [
            self._told(words, denied, clause) for words, denied in self._ways for clause in parts
        ]
        if self._pronominal:
            found += [
                self._told(words, denied, clause)
                for clause in parts
                if _opens_with_pronoun(clause.words)
                for words, denied in self._pronominal
            ]
        return min((slip for slip in found if slip is not None), default=None)

    def goes_beyond(self, other: PhraseKey) -> bool:
        """Whether it says all that another phrase says, and more."""
        return len(self._content) > len(other._content) and all(
            any(alike(one, word) is not None for one in self._content) for word in other._content
        )

    def _told(self, words: tuple[str, ...], denied: bool, clause: Clause) -> Slip | None:
        phrase = " ".join(words)
        excepting = not _EXCEPT.isdisjoint(words) and clause.words[0] == "sauf"
        if (clause.denied != denied and not excepting) or (clause.renounced and not shuns(phrase)):
            return None
        if denied and _denies_another(words, clause.words):
            return None
        open_to = any(withholds(word) or word in NEGATIONS for word in words)
        said = stated(
            clause.words,
            contrasted=not tells_contrast(words),
            refused=not open_to and not clause.whole,
            lessened=not tells_less(words),
            lacking=not open_to and (clause.lacking or self._contradicts),
        )
        return find_phrase(phrase, said)


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
            for said in words:
                if are_opposite(said, word) and all(
                    alike(said, one) is None for one in (*self._listed, *self._telling)
                ):
                    return word not in _TIMES or self._same_order(words, said, word)
        return False

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
        if clause.words[0] == "sauf" and not _EXCEPT.isdisjoint(self._listed):
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
            lacking=clause.lacking and not self._withholding,
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
_EXCEPT = word_set("sauf excepte exception hormis")
_TIMES = word_set("avant apres")
_BEFORE_ALL = word_set("avec depuis apres suite grace faute face lors pendant des")
_SUBORDINATE = word_set("comme quand lorsque lorsqu' si puisque")
_WHOLE_IDEA = 3
"""Groups of an idea that is told by a cause and an effect."""
_WHOLE = 2
"""Words that say something in the shortest clause with a subject and a verb."""
_LEANING = word_set("il elle ils elles c' ce ca cela qui dont ou")
"""Words with which a clause goes on about what the one before names."""
