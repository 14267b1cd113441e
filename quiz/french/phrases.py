"""A few words compared with a few words: light words may differ, the others may not.

Light words are articles, possessives, pronouns and « être »: what a natural short answer adds
or leaves out. Every other word must be there, in order, at most misspelt (`spelling.slip`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quiz.french.accents import are_twins
from quiz.french.spelling import Slip, slip
from quiz.french.words import cased_tokens, fold_keeping_accents, strip_accents, word_set

LIGHT = word_set(
    "le la les l' un une des du de d' au aux a en et son sa ses leur leurs notre nos votre vos "
    "mon ma mes ton ta tes ce cet cette ces c' il elle ils elles on cela ca est sont etait "
    "etaient sera seront fut furent s' se n' ne y que qu' qui"
)
"""Folded words that carry no answer of their own."""

_LIGHT_ACCENTED = frozenset({"à", "ça", "étaient", "était"})
"""The light words that have an accent; another accent makes another word (`dé`, `été`)."""

NEVER_HARMLESS = word_set(
    "ou pas non ni sans sauf jamais aucun aucune aucuns rien hormis excepte exceptes contre "
    "plus moins nul nulle ne n' tout tous toute toutes guere peu oui"
)
"""Folded words that change an answer wherever they are added."""

ABBREVIATIONS = {
    "st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes", "mt": "mont",
    "dr": "docteur", "pr": "professeur", "mme": "madame", "mr": "monsieur", "mlle": "mademoiselle",
    "bd": "boulevard", "av": "avenue", "prof": "professeur", "1er": "premier", "1re": "premiere",
}  # fmt: skip

_NUMBERS = {
    "zero": "0", "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "six": "6", "sept": "7",
    "huit": "8", "neuf": "9", "dix": "10", "onze": "11", "douze": "12", "treize": "13",
    "quatorze": "14", "quinze": "15", "seize": "16", "vingt": "20", "trente": "30",
    "quarante": "40", "cinquante": "50", "soixante": "60", "cent": "100", "mille": "1000",
}  # fmt: skip

_LEAD_IN = re.compile(
    r"(?:(?:euh|comme|a cause d[eu']s?|en raison d[eu']s?|du fait d[eu']s?|parce|car|puisqu[e']|alors|donc|bah|ben|eh bien|bon|je (?:pense|crois|dirais|suppose|trouve)|peut etre"
    r"|selon moi|a mon avis|d' apres (?:moi|le texte|l' article|lui|elle)|selon (?:le texte"
    r"|l' article|lui|elle)|dans (?:le texte|l' article)|la (?:bonne )?reponse (?:est|c' est)|reponse"
    r"|il s' agi(?:t|ssait|ra)|ce (?:sont|serait|seraient|fut|furent|doit etre)"
    r"|c' (?:est|etait|etaient|sera)|on (?:l' |les |la |le )?(?:appelle|nomme|dit)"
    r"|(?:il|elle|ils|elles) (?:s' appelle(?:nt)?|se nomme(?:nt)?))(?: |$)(?:qu' |que )?)+"
)

_TAIL = re.compile(r"(?: (?:je crois|je pense|il me semble|n' est ce pas|selon le texte|voila))+$")


@dataclass(frozen=True, slots=True)
class Word:
    """A content word.

    Attributes:
        folded: as compared (`words.fold`), abbreviations opened, small numbers in figures.
        accented: lower case, accents kept.
        value: no slip is forgiven in it: digits, roman numerals, acronyms, single letters.
        name: a proper name.
    """

    folded: str
    accented: str
    value: bool = False
    name: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """A word that is not written as expected."""

    written: str
    expected: str
    slip: Slip


@dataclass(frozen=True, slots=True)
class Match:
    """How a response holds a key.

    Attributes:
        differences: words written otherwise than expected, empty where only typography differs.
        key: the key's own text.
    """

    differences: tuple[Difference, ...] = ()
    key: str = ""

    @property
    def worst(self) -> Slip:
        """The gravest slip."""
        return max((d.slip for d in self.differences), default=Slip.NONE)


@dataclass(frozen=True, slots=True)
class Response:
    """A response made ready to be compared with keys.

    Attributes:
        accented: lower case, accents kept, without lead-in.
        folded: the same without accents.
        content: its content words.
        all_folded: all its words.
        whole: the response with what was taken for a lead-in, where there is one.
    """

    accented: str
    folded: str
    content: tuple[Word, ...]
    all_folded: frozenset[str]
    whole: Response | None = None


@lru_cache(maxsize=1024)
def read(text: str) -> Response:
    """A response without lead-in (« C'est », « La réponse est »), its content words apart."""
    accented = fold_keeping_accents(text)
    folded = strip_accents(accented)
    whole = (accented, folded)
    if (lead := _LEAD_IN.match(folded)) and lead.end() < len(folded):
        accented, folded = accented[lead.end() :], folded[lead.end() :]
    if (tail := _TAIL.search(folded)) and tail.start():
        accented, folded = accented[: tail.start()], folded[: tail.start()]
    uncut = None if folded == whole[1] else _response(*whole)
    return _response(accented, folded, uncut)


def _response(accented: str, folded: str, whole: Response | None = None) -> Response:
    plain = folded.split()
    return Response(accented, folded, _content(plain, accented.split()), frozenset(plain), whole)


def _content(plain: list[str], accented: list[str]) -> tuple[Word, ...]:
    last = len(plain) - 1
    return tuple(
        Word(ABBREVIATIONS.get(w, _NUMBERS.get(w, w)), accented[i])
        for i, w in enumerate(plain)
        if not _is_light(w, accented[i]) or (w == "a" and i == last and accented[i] == "a")
    )


def _is_light(folded: str, accented: str) -> bool:
    return folded in LIGHT and (folded == accented or accented in _LIGHT_ACCENTED)


def _all_words(response: Response) -> tuple[Word, ...]:
    pairs = zip(response.folded.split(), response.accented.split(), strict=True)
    return tuple(Word(folded, accented) for folded, accented in pairs)


class Key:
    """One right answer, made ready once.

    Args:
        text: as the author wrote it.
        names: whether its capitalised words are proper names, even the first.
        predicate: whether its words are attributes, so that gender and number are free.
    """

    def __init__(self, text: str, *, names: bool = False, predicate: bool = False) -> None:
        self.text = text
        self.predicate = predicate
        self.accented = fold_keeping_accents(text)
        self.folded = strip_accents(self.accented)
        plain, accented = self.folded.split(), self.accented.split()
        cased = cased_tokens(text)
        if len(cased) != len(plain):
            cased = accented
        shouted = len(plain) > 1 and text.isupper()
        self.has_article_one = bool({"un", "une"} & set(plain))
        # Where a later word has a capital, the first has it as a name too (« Henri IV »).
        names = names or any(word[0].isupper() for word in cased[1:])
        words = []
        for i, word in enumerate(plain):
            if _is_light(word, accented[i]) and not (word == "a" and i == len(plain) - 1 and i > 0):
                continue
            capital = cased[i][:1].isupper()
            words.append(
                Word(
                    ABBREVIATIONS.get(word, _NUMBERS.get(word, word)),
                    accented[i],
                    value=len(word) == 1
                    or not word.isalpha()
                    or (not shouted and len(word) <= 6 and len(word) > 1 and cased[i].isupper()),
                    name=capital and (names or i > 0) and not shouted,
                )
            )
        self.content = tuple(words)
        self.joined = "".join(word.folded for word in words)

    def match(self, response: Response, harmless: frozenset[str] = frozenset()) -> Match | None:
        """How the response holds this key; None where it is something else.

        Args:
            response: what was answered.
            harmless: folded words of the question, which may be said again or left out.
        """
        found = self._match(response, harmless)
        if found is None and response.whole is not None:
            return self._match(response.whole, harmless)
        return found

    def _match(self, response: Response, harmless: frozenset[str]) -> Match | None:
        if response.folded == self.folded and (found := self._typography(response.accented)):
            return found
        if not self.content or not response.folded:
            return None
        differences = self._aligned(response, harmless)
        if differences is None:
            differences = self._joined(response)
        return None if differences is None else Match(tuple(differences), self.text)

    def _typography(self, accented: str) -> Match | None:
        """The match of words that are the key's but for accents; None if one is another word."""
        if accented == self.accented:
            return Match()
        pairs = [
            (written, expected)
            for written, expected in zip(accented.split(), self.accented.split(), strict=False)
            if written != expected
        ]
        if any(are_twins(*pair) for pair in pairs):
            return None
        return Match(tuple(Difference(*pair, Slip.ACCENT) for pair in pairs), self.text)

    def _aligned(self, response: Response, harmless: frozenset[str]) -> list[Difference] | None:
        written = response.content or _all_words(response)
        found: list[Difference] = []
        at = matched = 0
        for place, word in enumerate(self.content):
            step = self._next(written, at, place, harmless, response)
            if step is None:
                return None
            at, how = step
            matched += how is not None
            if how:
                found.append(Difference(written[at - 1].accented, word.accented, how))
        graver = sum(difference.slip >= Slip.SPELLING for difference in found)
        if not matched or graver > 1 + len(self.content) // 3:
            return None
        more = written[at:]
        return found if all(self._may_add(word.folded, harmless) for word in more) else None

    def _next(
        self,
        written: tuple[Word, ...],
        at: int,
        place: int,
        harmless: frozenset[str],
        response: Response,
    ) -> tuple[int, Slip | None] | None:
        """Where the response goes on after the key's word at `place`, and how it has that word.

        The slip is None where the word is left out; the whole is None where it may not be.
        """
        word = self.content[place]
        optional = self._may_leave_out(word.folded, harmless, response)
        for i in range(at, len(written)):
            how = self.slip(written[i], word)
            if how is not None:
                return i + 1, how
            if optional and self._comes_later(written[i], place):
                return i, None
            if not self._may_add(written[i].folded, harmless):
                break
        return (at, None) if optional else None

    def slip(self, written: Word, word: Word) -> Slip | None:
        """How one word differs from one of this key's; None where it is another word."""
        if written.folded == word.folded:
            if written.accented == word.accented or written.folded != strip_accents(
                written.accented
            ):
                return Slip.NONE
            if word.folded != strip_accents(word.accented):
                return Slip.NONE
            return None if are_twins(written.accented, word.accented) else Slip.ACCENT
        if word.value:
            return None
        return slip(written.accented, word.accented, name=word.name, predicate=self.predicate)

    def _comes_later(self, written: Word, place: int) -> bool:
        return any(self.slip(written, word) is not None for word in self.content[place + 1 :])

    def _may_add(self, word: str, harmless: frozenset[str]) -> bool:
        if word == "1":
            return self.has_article_one
        return word in harmless and word not in NEVER_HARMLESS

    @staticmethod
    def _may_leave_out(word: str, harmless: frozenset[str], response: Response) -> bool:
        if word == "1":
            return bool({"un", "une"} & response.all_folded)
        # A word of the question that stands elsewhere than in the key has another role.
        return word in harmless and word not in response.all_folded

    def _joined(self, response: Response) -> list[Difference] | None:
        """The same letters cut into words otherwise (« mini jupe », « minijupe »)."""
        if len(response.content) == len(self.content):
            return None
        joined = "".join(word.folded for word in response.content)
        if joined == self.joined and not joined.isdigit():
            return []
        if not any(word.value for word in self.content) and len(self.joined) > _JOINED_SHORTEST:
            how = slip(joined, self.joined, name=True)
            if how is not None:
                return [Difference(response.accented, self.accented, how)]
        return None


_JOINED_SHORTEST = 8
