"""A few words compared with a few words: light words may differ, the others may not.

Light words are articles, possessives, pronouns and « être »: what a natural short answer adds
or leaves out. Every other word must be there, in order, at most misspelt (`spelling.slip`).
"""

from __future__ import annotations

from dataclasses import dataclass

from quiz.french.accents import are_twins
from quiz.french.lexicon import entry
from quiz.french.phrase_forms import (
    after_noun,
    closed,
    follows_subject,
    form_of_verb,
    infinitive_for_participle,
    is_no_word,
    names_people,
    needless_start,
)
from quiz.french.same_sense import same_sense
from quiz.french.spelling import NO_SLIP, Slip, slip
from quiz.french.wording import NEVER_HARMLESS, Response, Word, all_words, is_light, opened
from quiz.french.words import cased_tokens, compact, fold_keeping_accents, strip_accents


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


class Key:
    """One right answer, made ready once.

    Args:
        text: as the author wrote it.
        names: whether its capitalised words are proper names, even the first.
        predicate: whether its words are attributes, so that gender and number are free.
        as_written: whether the very words are asked for (« le tramway », not « le tram »).
    """

    def __init__(
        self, text: str, *, names: bool = False, predicate: bool = False, as_written: bool = False
    ) -> None:
        self.text = text
        self.as_written = as_written
        self.predicate = predicate
        self.accented = fold_keeping_accents(text)
        self.folded = strip_accents(self.accented)
        plain, accented = self.folded.split(), self.accented.split()
        cased = cased_tokens(text)
        shouted = len(plain) > 1 and text.isupper()
        self._takes_article = plain[:1] != [] and plain[0] in {"le", "la"}
        self.has_article_one = bool({"un", "une"} & set(plain))
        # Where a later word has a capital, the first has it as a name too (« Henri IV »).
        names = names or any(word[0].isupper() for word in cased[1:]) or is_no_word(text)
        words = []
        for i, word in enumerate(plain):
            if is_light(word, accented[i]) and not (word == "a" and i == len(plain) - 1 and i > 0):
                continue
            capital = cased[i][:1].isupper()
            words.append(
                Word(
                    opened(word),
                    accented[i],
                    value=len(word) == 1
                    or not word.isalpha()
                    or (not shouted and len(word) <= 6 and len(word) > 1 and cased[i].isupper()),
                    name=capital
                    and (names or i > 0)
                    and not shouted
                    and not names_people(plain, i),
                    adjective=after_noun(plain, cased, accented, i),
                )
            )
        self.content = tuple(words)
        self._titled = cased[:1] != [] and cased[0][0].isupper()
        self._optional = "" if as_written else needless_start(plain, cased)
        self._verb = bool(words) and not as_written and follows_subject(words[0].folded, plain)
        self.joined = "".join(word.folded for word in words)
        self._closed = closed(self.folded)
        self._elided: tuple[str, ...] = ()
        if "'" in self.folded:
            whole = compact(self.folded).replace("'", "")
            self._elided = (self._closed.replace("'", ""), whole)

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
        written = response.content or all_words(response)
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
        if graver and self.content[0].name and self._of_other_gender(response):
            return None
        more = written[at:]
        return found if all(self._may_add(word.folded, harmless) for word in more) else None

    def _of_other_gender(self, response: Response) -> bool:
        """Whether the article tells another name of nearly the same letters (« le Loir », « la Loire »)."""
        return {self.folded.split()[0], response.folded.split()[0]} == {"le", "la"}

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
        optional = (place == 0 and word.folded == self._optional) or self._may_leave_out(
            word.folded, harmless, response
        )
        for i in range(at, len(written)):
            how = self.slip(written[i], word)
            if how is not None:
                return i + 1, how
            if optional and self._comes_later(written[i], place):
                return i, None
            if i == 0 and written[i].accented == "the" and self._titled:
                continue  # « The Matrix »
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
        if word.folded == "premier" and word.accented in _FIRST:
            return Slip.NONE if written.folded in _FIRST_OF_NAME else None
        if word is self.content[0] and (form := self._form_of_first(written, word)) is not None:
            return form
        if word.value:
            return None
        if word.adjective and infinitive_for_participle(written.folded, word.accented):
            return Slip.AGREEMENT
        if not (word.name or self.as_written) and same_sense(written.folded, word.folded):
            return Slip.NONE  # « le tram »
        agrees = self.predicate or word.adjective
        how = slip(written.accented, word.accented, name=word.name, predicate=agrees)
        if word.name and self._takes_article and how is not None and how >= Slip.SPELLING:
            # « le rein » is a word of its own, « Lion » for Lyon a slip.
            common = entry(written.folded)
            return None if common and common.dictionary else how
        return how

    def _form_of_first(self, written: Word, word: Word) -> Slip | None:
        """How the key's first word is said in another form: its title, or its verb."""
        if self._optional and {written.folded, word.folded} == {"m", "monsieur"}:
            return Slip.NONE
        return form_of_verb(written.folded, word.folded) if self._verb else None

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
        whole = closed(response.folded)
        if whole == self._closed:
            # Cut alike, they were compared word by word: « péché » is not « pêche ».
            alike = [w.folded for w in response.content] == [w.folded for w in self.content]
            return None if alike else []
        if self._elided and self._glued(whole, response):
            return []  # « une pièce didentité »
        if len(response.content) == len(self.content):
            return None
        joined = response.joined
        if joined == self.joined and not joined.isdigit():
            return []
        if not self.as_written and same_sense(joined, self.joined):
            return []  # « basket » for « basket-ball »
        if abs(len(joined) - len(self.joined)) > _JOINED_APART:
            return None
        if any(len(word.folded) < _JOINED_PIECE for word in response.content):
            return None
        if not any(word.value for word in self.content) and len(self.joined) > _JOINED_SHORTEST:
            how = slip(joined, self.joined, name=True)
            if how is not None:
                return [Difference(response.accented, self.accented, how)]
        return None

    def _glued(self, whole: str, response: Response) -> bool:
        """Whether only an apostrophe is missing."""
        glued = {whole.replace("'", ""), response.joined}
        return not glued.isdisjoint(self._elided) and not self._another_word(response)

    def _another_word(self, response: Response) -> bool:
        """Whether a word of the response is French, and none of this key's (`larme`, « l'arme »)."""
        own = set(self.folded.split())
        return any(
            (len(word) < NO_SLIP and len(self.content) == 1)
            or ((found := entry(word)) is not None and found.dictionary)
            for word in response.folded.split()
            if word not in own and word not in _ELIDED
        )


_ELIDED = frozenset({"c", "d", "j", "l", "m", "n", "qu", "s", "t"})
"""Elided words as they are written without their apostrophe (« carte d electeur »)."""

_FIRST, _FIRST_OF_NAME = frozenset({"ier", "1er"}), frozenset({"premier", "i", "1", "1er", "ier"})


_JOINED_SHORTEST, _JOINED_PIECE = 8, 3
_JOINED_APART = 2
"""Letters by which two words may differ in length and one still be a slip of the other."""
