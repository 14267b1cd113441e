"""The noun that a pronoun stands for, where the sentence before leaves no doubt of it."""

from __future__ import annotations

import re

from quiz.french.given_names import is_given_name
from quiz.french.noun_gender import noun_gender
from quiz.french.proper_names import NAME
from quiz.french.simple_clause import SimpleClause, simple_clause
from quiz.teaching.drafting.facts import Fact
from quiz.teaching.drafting.inversion import elides, lowered

_QUOTE = re.compile(r"[«»“”\"]")
_POINTS_BACK = re.compile(
    r"(?:son|sa|ses|leurs?|ce|cet|cette|ces|celui|celle|aucune?|chaque|tous|toutes|l['’]une?|l['’]autre|le même|la même|"
    r"(?:le|la|les)[ \u00a0](?:premi[eè]re?s?|seconde?s?|deux|derni[eè]re?s?|autres?))(?![\w-])",
    re.IGNORECASE,
)
_RIVALS = {
    ("m", False): r"(?:le|un|du|au|ce|cet|son|l['’]|d['’]un)(?![\w-])",
    ("f", False): r"(?:la|une|cette|sa|son|l['’]|d['’]une)(?![\w-])",
    ("m", True): r"(?:les|des|ses|ces|aux|leurs|deux|trois|plusieurs|quelques|\d+)(?![\w-])",
    ("f", True): r"(?:les|des|ses|ces|aux|leurs|deux|trois|plusieurs|quelques|\d+)(?![\w-])",
}


def referent(text: str, fact: Fact, pronoun: SimpleClause) -> str:
    """What « il », « elle », « ils », « elles » stands for; empty where that is not certain.

    The subject of the sentence before, if it agrees and nothing else there does.
    """
    if fact.previous is None or _QUOTE.search(text[slice(*fact.previous)]):
        return ""
    before = simple_clause(text, *fact.previous)
    if before is None or (before.gender, before.plural) != (pronoun.gender, pronoun.plural):
        return ""
    subject = text[slice(*before.core)]
    if _POINTS_BACK.match(subject) or len(subject) > 60:
        return ""
    others = text[slice(*before.lead)] + " | " + text[before.core[1] : fact.previous[1]]
    return "" if _has_rival(others, pronoun) else definite(subject)


def definite(subject: str) -> str:
    """A subject named again: « une passerelle » is now « la passerelle »."""
    subject = lowered(subject)
    match = re.match(r"(?P<article>une?|des)[ \u00a0](?P<rest>.+)", subject, re.DOTALL)
    if match is None:
        return subject
    if match["article"] == "des":
        return f"les {match['rest']}"
    if elides(match["rest"]):
        return f"l'{match['rest']}"
    return f"{'le' if match['article'] == 'un' else 'la'} {match['rest']}"


def _has_rival(others: str, pronoun: SimpleClause) -> bool:
    """Whether something else that the pronoun could stand for is named."""
    rival = re.compile(
        rf"(?<![\w’']){_RIVALS[pronoun.gender, pronoun.plural]}[ \u00a0]?(?P<noun>[^\W_]+)?",
        re.IGNORECASE,
    )
    for match in rival.finditer(others):
        open_ = match[0].lower().startswith(("l'", "l’", "son", "d'", "d’"))
        gender = noun_gender(match["noun"] or "") if open_ else ""
        if not (gender and gender != pronoun.gender):
            return True
    if pronoun.plural:
        return False
    return any(is_given_name(name[0].split()[0]) for name in NAME.finditer(others))
