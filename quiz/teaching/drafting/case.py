"""A value in its statement, ready to be asked about."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.french.determiners import BEFORE_NOUNS
from quiz.french.simple_clause import SimpleClause
from quiz.french.third_person import finite, participle
from quiz.french.words import word_set
from quiz.teaching.drafting.facts import Fact
from quiz.teaching.drafting.inversion import of

CLAUSE_STOP = re.compile(
    r"[ \u00a0\u202f]?(?:[;:(–—«»]|,(?!\d))|[ \u00a0](?:qui|que|qu['’]|dont|où|mais|car|tandis|alors|soit|contre|selon|d['’]après|avant d|puis|lorsque|quand|si|après)(?=\W)"
)
JOINS = re.compile(r"[ \u00a0](?:et|ou)[ \u00a0]")
AND_VERB = re.compile(r"[ \u00a0]et[ \u00a0](?:[^\W\d_]+[ \u00a0]){0,3}?(?P<verb>[^\W\d_]+)")
WORD = re.compile(r"[^\W\d_]+")
PHRASE_END = re.compile(
    r"[ \u00a0](?:à|au|aux|en|dans|par|pour|sur|avec|depuis|pendant|lors|contre|entre|vers|chez|sous|sans|avant|après|dès|"
    r"d['’]ici|selon|grâce|afin|comme|cette|cet|ce|chaque|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|"
    r"aujourd['’]hui|demain|le|la|les|l['’]|un|une|plus|moins|environ|soit|se|s['’]|ne|n['’]|y|il|elle|auprès|devant)(?=\W)"
)


@dataclass(frozen=True, slots=True)
class Case:
    """A fact in its sentence, ready to be asked about.

    Attributes:
        text: the passage.
        fact: what is asked.
        clause: its statement, with the verb nearest before the value; None where it is not plain.
        end: offset at which the question stops repeating the statement.
    """

    text: str
    fact: Fact
    clause: SimpleClause | None
    end: int

    @property
    def start(self) -> int:
        """Offset of the value."""
        return self.fact.span.start

    @property
    def value(self) -> str:
        """The value as written."""
        return self.fact.span.text(self.text)

    def before(self) -> str:
        """From the end of the verb to the value."""
        return self.text[self.clause.group_end : self.start] if self.clause else ""


def of_noun(noun: str) -> str:
    """« de personnes », « d'habitants »; « de logements » as it is after « millions »."""
    if re.match(r"de[ \u00a0]|d['’]", noun):
        return noun
    return of(noun)


def opening(case: Case) -> str:
    """The adverbial that opens the sentence, to be kept before the question word."""
    clause = case.clause
    if clause is None or clause.lead[0] == clause.lead[1]:
        return ""
    return case.text[slice(*clause.lead)] + ", "


def counted(case: Case) -> tuple[str, int]:
    """The counted noun with its complements, and where they end."""
    stop = PHRASE_END.search(case.text, case.fact.noun_end, case.end)
    end = stop.start() if stop else case.end
    return case.text[case.fact.span.end : end].strip(" \u00a0\u202f"), end


def holds_a_verb(place: str) -> bool:
    """Whether words between verb and value could be what the value belongs to."""
    before = ""
    for match in WORD.finditer(place):
        word = match[0].lower()
        if word in _LINKING:
            return True
        if before not in BEFORE_NOUNS and word not in _WITH_VERBS and len(word) > 2:
            if participle(word) and len(word) > 3:
                return True
            if finite(word) and word not in {"les", "sur"}:
                return True
        before = word
    return False


_LINKING = word_set("qui que qu dont où lors pour afin comme et ou")
_WITH_VERBS = word_set(
    "plainte place part suite compte fin lieu face garde charge forme plaintes appel"
)
"""Nouns of set phrases (« porter plainte ») that look like verbs."""
