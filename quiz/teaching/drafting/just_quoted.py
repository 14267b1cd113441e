"""Who « il » or « elle » is in « « … », assure Paul Renard, patron du port. Il touche une indemnité de… »."""

from __future__ import annotations

import re

from quiz.french.given_names import gender_of, is_given_name
from quiz.french.noun_phrases import NounPhrase
from quiz.french.offices import office_gender
from quiz.french.proper_names import NAME, is_no_person
from quiz.french.reported_clause import verb_first
from quiz.french.reporting import REPORTING
from quiz.french.simple_clause import SimpleClause
from quiz.french.third_person import finite
from quiz.french.words import word_set
from quiz.teaching.drafting.facts import Fact

_DONE_BY_PEOPLE = REPORTING | word_set("employer toucher gagner diriger acheter vendre vouloir")
"""Verbs whose subject, after someone spoke, is who spoke; a thing « mesure », « coûte », « compte »."""
_OF_THINGS = word_set(
    "compter mentionner indiquer continuer montrer prévoir trouver couper lister voir révéler"
)
_CLOSES = re.compile(r"[»”][ \u00a0\u202f]?,?[ \u00a0]")
_OTHER = re.compile(
    r"(?<![\w’'])(?:l['’]|(?:le|la|une?|au|du|son|sa|ce|cette)[ \u00a0])(?P<noun>[^\W\d_]+)",
    re.IGNORECASE,
)


def just_quoted(text: str, fact: Fact, pronoun: SimpleClause) -> str:
    """The full name of who spoke in the sentence before; empty where that is not certain.

    Args:
        text: the passage.
        fact: what is asked, in a sentence whose subject is a pronoun.
        pronoun: that statement.
    """
    verb = finite(text[slice(*pronoun.verb)])
    done = {pronoun.infinitive, verb.infinitive if verb else ""}
    if fact.previous is None or pronoun.plural or not done & (_DONE_BY_PEOPLE - _OF_THINGS):
        return ""
    start, end = fact.previous
    if "\n" in text[start : fact.sentence[0]] or text[start] not in "«“":
        return ""
    closes = list(_CLOSES.finditer(text, start, end))
    if len(closes) != 1:
        return ""
    told = verb_first(text, closes[0].end(), end)
    if told is None or told.phrase is None or told.phrase.plural:
        return ""
    name = _name(text, told.phrase, end)
    if name is None or len(name[0].split()) < 2 or is_no_person(name[0]):
        return ""
    known = gender_of(name[0].split()[0]) or told.phrase.gender
    if known != pronoun.gender or told.phrase.gender not in {"", known}:
        return ""
    return "" if _another(text[name.end() : end], pronoun.gender) else name[0]


def _name(text: str, phrase: NounPhrase, end: int) -> re.Match[str] | None:
    """The name in or right after a phrase: « le ministre, Paul Renard, »."""
    for match in NAME.finditer(text, phrase.start, end):
        beside = text[phrase.end : match.start()]
        if match[0] == phrase.name or (match.start() >= phrase.end and beside in {", ", ",\u00a0"}):
            return match
    return None


def _another(rest: str, gender: str) -> bool:
    """Whether someone of that gender follows the name, other than in an aside: « … au préfet »."""
    for match in _OTHER.finditer(rest):
        aside = rest[: match.start()].strip(" \u00a0") == ","
        if not aside and office_gender(match["noun"].lower()) in {gender, "e"}:
            return True
    return any(is_given_name(other[0].split()[0]) for other in NAME.finditer(rest))
