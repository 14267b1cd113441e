"""Who « il » or « elle » is in « « … », assure Paul Renard, patron du port. Il touche une indemnité de… »."""

from __future__ import annotations

import re

from quiz.french.given_names import gender_of, is_given_name
from quiz.french.offices import office_gender
from quiz.french.proper_names import NAME
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
    tail = text[closes[0].end() : end]
    names = [m for m in NAME.finditer(tail) if is_given_name(m[0].split()[0])]
    if len(names) != 1 or len(names[0][0].split()) < 2:
        return ""
    name = names[0]
    known = gender_of(name[0].split()[0]) or told.phrase.gender
    if known != pronoun.gender or told.phrase.gender not in {"", known}:
        return ""
    beside = tail[max(0, name.start() - 60) : name.start()]
    if told.phrase.name != name[0] and not beside.endswith((", ", ",\u00a0")):
        return ""
    return "" if _another(tail[name.end() :], pronoun.gender) else name[0]


def _another(rest: str, gender: str) -> bool:
    """Whether someone of that gender follows the name, other than in an aside: « … au préfet »."""
    for match in _OTHER.finditer(rest):
        aside = rest[: match.start()].strip(" \u00a0") == ","
        if not aside and office_gender(match["noun"].lower()) in {gender, "e"}:
            return True
    return False
