"""Whom « il », « elle » or « l'élu » stands for, as far as the sentences before tell."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from quiz.french.noun_gender import noun_gender
from quiz.french.noun_phrases import NounPhrase, first_phrase, phrase_at
from quiz.french.offices import office_gender
from quiz.french.people import People
from quiz.french.proper_names import is_common_word
from quiz.french.reported_clause import WORD
from quiz.french.someone import Someone
from quiz.french.things import is_thing

_ACCORDING = re.compile(r"(?:selon|d['’]après|pour)[ \u00a0\u202f]", re.IGNORECASE)


class Antecedents:
    """Who was spoken of, and who spoke, before each place of a text."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], people: People) -> None:
        self.text = text
        self.people = people
        self._sentences = list(sentences)
        self._sentence_starts = [start for start, _ in sentences]
        self._spoken: list[tuple[int, Someone]] = []
        self._subjects: dict[int, Someone | None] = {}

    def has_spoken(self, at: int, someone: Someone) -> None:
        """Remembers who spoke, up to an offset."""
        self._spoken.append((at, someone))

    def of_pronoun(self, at: int, gender: str, *, near: bool = False) -> Someone | None:
        """Whom « il » or « elle » stands for: the last who spoke or was a sentence's subject.

        None where someone else of that gender was named since, or where nobody is near.

        Args:
            at: where the pronoun stands.
            gender: its gender.
            near: whether only its own paragraph counts, as for « l'élu ».
        """
        paragraph = self.text.rfind("\n", 0, at) + 1
        since = paragraph if near else self._two_paragraphs_before(at)
        spoken = [(pos, s) for pos, s in self._spoken if since <= pos <= at]
        subjects = [(start, s) for start, s in self._subjects_between(since, at) if s is not None]
        events = sorted([*spoken, *subjects], key=lambda pair: pair[0])
        fitting = [(pos, s) for pos, s in events if _fits(s, gender)]
        mentions = [(pos, s) for pos, s in self.people.before(at, since) if _fits(s, gender)]
        if not near and (body := self._body_just_named(paragraph, at, gender)) is not None:
            return body if not any(pos >= paragraph for pos, _ in (*fitting, *mentions)) else None
        if not fitting:
            if self._may_be_another(since, at, gender, any_noun=False):
                return None
            if self._unknown_between(since, at, gender):
                return None  # « Le préfet a remercié Paul Renard. « … », dit-il »
            alone = {id(s): s for _, s in mentions}
            everyone = {id(s) for _, s in self.people.before(at) if _fits(s, gender)}
            return next(iter(alone.values())) if len(alone) == 1 and len(everyone) == 1 else None
        pos, someone = fitting[-1]
        if pos < paragraph and len({id(s) for _, s in mentions}) > 1:
            return None
        since_then = [s for p, s in mentions if p > pos and s is not someone]
        if since_then or self._unknown_between(pos, at, gender):
            return None
        if self._may_be_another(pos, at, gender, any_noun=pos < paragraph):
            return None
        return someone

    def _body_just_named(self, paragraph: int, at: int, gender: str) -> Someone | None:
        """The body that the sentence right before is about: « L'agence… « … », indique-t-elle »."""
        last = None
        for start, end in self._own_sentences(paragraph, at):
            last = (start, end)
        phrase = first_phrase(self.text, last[0], min(last[1], at)) if last else None
        if phrase is None or not phrase.body or phrase.plural or phrase.indefinite:
            return None
        word = re.search(r"[^\W\d_]{3,}", self.text[phrase.start : phrase.end])
        its_own = phrase.gender or (noun_gender(word[0]) if word else "")
        return self.people.who(phrase) if its_own == gender else None

    def _may_be_another(self, since: int, at: int, gender: str, *, any_noun: bool) -> bool:
        """Whether a sentence that starts between two offsets is about someone else who may be meant.

        Args:
            since: the last place where the one in mind spoke or was spoken of.
            at: where the pronoun stands.
            gender: its gender.
            any_noun: whether a thing of that gender counts as well, as in another paragraph.
        """
        for start, end in self._own_sentences(since + 1, at):
            stop = min(end, at)
            phrases = [first_phrase(self.text, start, stop)]
            if told := _ACCORDING.match(self.text, start, stop):
                phrases.append(phrase_at(self.text, told.end(), stop))
            for phrase in phrases:
                if phrase is None or phrase.pronoun or phrase.plural:
                    continue
                if is_common_word(phrase.name) or self._named_in_aside(phrase, stop):
                    continue
                if (phrase.gender and phrase.gender != gender) or self._known(phrase):
                    continue
                if any_noun or phrase.body or (phrase.noun and not is_thing(phrase.noun)):
                    return True
        return False

    def _named_in_aside(self, phrase: NounPhrase, end: int) -> bool:
        """Whether whom a phrase stands for is named right after: « Son entraîneur, Paul Noël, »."""
        return any(
            phrase.end <= start <= min(end, phrase.end + 45)
            and re.search(r",[ \u00a0]$", self.text[:start][-2:])
            and not re.search(r"[.;:«»]", self.text[phrase.end : start])
            for someone in self.people.all
            for start, _ in someone.mentions
        )

    def _own_sentences(self, since: int, at: int) -> list[tuple[int, int]]:
        """The sentences that start between two offsets and are the writer's own."""
        first = bisect_right(self._sentence_starts, since - 1)
        last = bisect_right(self._sentence_starts, at - 1)
        return [
            (start, end)
            for start, end in self._sentences[first:last]
            if not (self.people.inside_quotation(start) or self.text[start] in '«“"')
        ]

    def _two_paragraphs_before(self, at: int) -> int:
        here = self.text.rfind("\n", 0, at)
        previous = self.text.rfind("\n", 0, max(0, here - 1)) if here > 0 else -1
        return previous + 1

    def _subjects_between(self, since: int, at: int) -> list[tuple[int, Someone | None]]:
        first = bisect_right(self._sentence_starts, since - 1)
        last = bisect_right(self._sentence_starts, at)
        found = []
        for start, end in self._sentences[first:last]:
            if self.people.inside_quotation(start) or self.text[start] in '«“"':
                continue
            if start not in self._subjects:
                self._subjects[start] = None  # a pronoun looks no further than the sentences before
                phrase = first_phrase(self.text, start, min(end, at))
                if phrase is not None and not phrase.pronoun and not phrase.plural:
                    self._subjects[start] = self._known(phrase)
            found.append((start, self._subjects[start]))
        return found

    def _known(self, phrase: NounPhrase) -> Someone | None:
        """Whom a phrase names among those already known; nobody is made known by it."""
        for someone in self.people.all:
            if any(a < phrase.end and phrase.start < b for a, b in someone.mentions):
                return someone
        return None

    def _unknown_between(self, since: int, at: int, gender: str) -> bool:
        """Whether someone not identified, of that gender, is spoken of between two offsets."""
        for match in re.finditer(
            r"\b(?:[Ll]['’]|(?:[Ll]e|[Ll]a|[Uu]n|[Uu]ne|[Ss]on|[Ss]a)[ \u00a0])(?=\w)",
            self.text[since:at],
        ):
            start = since + match.start()
            if self.people.inside_quotation(start):
                continue
            phrase = phrase_at(self.text, start, at)
            if phrase is None or not office_gender(phrase.noun) or phrase.plural:
                continue
            if phrase.gender and gender and phrase.gender != gender:
                continue
            previous = re.search(
                rf"({WORD}['’]?)[ \u00a0]*$", self.text[max(0, start - 20) : start]
            )
            if previous and previous[1].lower() in {
                "de",
                "d'",
                "d’",
                "par",
                "à",
                "chez",
                "comme",
                "pour",
                "avec",
            }:
                continue
            if self._known(phrase) is None:
                return True
        return False


def _fits(someone: Someone, gender: str) -> bool:
    return not someone.body and not (someone.gender and gender and someone.gender != gender)
