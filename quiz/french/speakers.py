"""Which person of the text a phrase or a pronoun stands for, where it tells who speaks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from quiz.french.antecedents import Antecedents
from quiz.french.attributed import Attribution
from quiz.french.noun_phrases import NounPhrase, first_phrase
from quiz.french.offices import is_any_body, may_be_said_of, office_gender, same_office
from quiz.french.people import People
from quiz.french.someone import Someone
from quiz.french.words import fold

ACCORDING = re.compile(
    r"(?:selon|d['’]après|dixit|pour|de l['’]avis d[eu]|aux yeux d[eu]|à en croire|de l['’]aveu d[eu]|d['’]après les mots d[eu]|"
    r"selon les mots d[eu]|selon les termes d[eu]|pour reprendre les mots d[eu])(?:[ \u00a0\u202f]|(?<=['’]))",
    re.IGNORECASE,
)


class Speakers:
    """A text, its people, and whom its phrases stand for, at each place."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], people: People) -> None:
        self.text = text
        self.people = people
        self.antecedents = Antecedents(text, sentences, people)
        self._sentences = list(sentences)
        self._sentence_starts = [start for start, _ in sentences]

    def sentence_of(self, at: int) -> tuple[int, int]:
        """(start, end) of the sentence that holds an offset."""
        i = bisect_right(self._sentence_starts, at) - 1
        return self._sentences[max(i, 0)] if self._sentences else (0, len(self.text))

    def clause_end(self, at: int) -> int:
        """Where the words after a quotation that ends at an offset end: before the next one."""
        sentence = self.sentence_of(at - 1)
        nearest = re.compile(r"[«“;\n]").search(self.text, at, max(sentence[1], at))
        return nearest.start() if nearest else max(sentence[1], at)

    def spoken_by(self, phrase: NounPhrase, quote: int, end: int) -> Attribution:
        """The attribution to whom a phrase names, and that mention remembered."""
        someone, doubtful = self.someone(phrase, quote)
        if someone is not None:
            someone.mentions.append((phrase.start, phrase.end))
        return Attribution(someone, quote, end, doubtful=doubtful)

    def someone(self, phrase: NounPhrase, at: int) -> tuple[Someone | None, bool]:
        """Whom a phrase stands for in the words that tell of a quotation, and if that is inferred."""
        if phrase.pronoun:
            return self.antecedents.of_pronoun(min(at, phrase.start), phrase.gender), True
        if (
            phrase.body
            and not phrase.name
            and " " not in phrase.office
            and is_any_body(phrase.noun)
        ):
            return None, True  # « l'organisation » takes up one named before
        someone = None if phrase.demonstrative else self.people.who(phrase)
        if someone is not None or phrase.plural or phrase.indefinite or phrase.possessive:
            doubtful = phrase.indefinite or not (someone is None or someone.named)
            return someone, doubtful
        if phrase.office and office_gender(phrase.noun):
            # « l'élu », « le ministre », « ce médecin »: said of someone named before.
            someone = self.antecedents.of_pronoun(min(at, phrase.start), phrase.gender, near=True)
            fits = someone is not None and (
                not someone.offices
                or any(
                    same_office(office, phrase.office)
                    or (may_be_said_of(phrase.noun, office) and not _contradicts(office, phrase))
                    for office in someone.offices
                )
            )
            return (someone if fits else None), True
        return None, True

    def subject(self, first: int, end: int) -> tuple[Someone | None, bool]:
        """Who the sentence that starts at an offset is about: its first phrase, adverbials skipped."""
        at = first
        while at < end and self.text[at] in " \u00a0\u202f,–—-":
            at += 1
        phrase = first_phrase(self.text, at, end)
        if phrase is None or phrase.plural:
            return None, True
        if phrase.pronoun or phrase.name or office_gender(phrase.noun):
            return self.someone(phrase, phrase.start)
        return None, True


def is_person(phrase: NounPhrase) -> bool:
    """Whether a phrase can only be of one person: « pour lui », « pour M. Renard »; not « pour l'école »."""
    if phrase.pronoun:
        return True
    return not phrase.body and bool(phrase.name or office_gender(phrase.noun)) and not phrase.plural


def _contradicts(office: str, phrase: NounPhrase) -> bool:
    """« entraîneur lensois » of the « entraîneur rennais »; « élu des Landes » says more of a mayor."""
    same_noun = fold(office).split(" ")[0] == fold(phrase.office).split(" ")[0]
    return same_noun and " " in office and " " in phrase.office
