"""« Quel âge a Paul Martin ? », from « Paul Martin, 45 ans, » or « le docker de 34 ans »."""

from __future__ import annotations

import re

from quiz.french.given_names import is_given_name
from quiz.french.offices import office_gender
from quiz.french.proper_names import NAME, is_common_word
from quiz.french.quantities import Quantity
from quiz.french.words import word_set
from quiz.teaching.drafting.facts import Fact
from quiz.teaching.drafting.referent import definite

_YEARS = re.compile(r"\d{1,3}[ \u00a0\u202f]ans")
_OPENS = re.compile(r"(?:,[ \u00a0]|[ \u00a0]\()$")
_APPOSED = re.compile(
    r"(?<![\w’'‑.-])(?P<name>"
    + NAME.pattern
    + r"),[ \u00a0](?:une?[ \u00a0])?(?!(?:le|la|les)[ \u00a0])[^\W\d_]+(?:[ \u00a0][^\W\d_]+){0,3}[ \u00a0]de[ \u00a0]$"
)
"""« Bernard Thouvenin, agrégé de »."""
_ONLY = re.compile(r"[ \u00a0](?P<verb>n['’]a|n['’]avait)[ \u00a0]que[ \u00a0]$")
_PERSON = re.compile(
    r"(?<![\w’'])(?P<article>l['’]|(?:le|la|une?)[ \u00a0])(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)*)(?P<more>(?:[ \u00a0](?:d[eu][ \u00a0])?[^\W\d_]+){0,3}?)$",
    re.IGNORECASE,
)
_TOO_COMMON = word_set(
    "homme femme personne fille fils garçon enfant jeune mère père ami amie victime chef cheffe"
)


def age(text: str, fact: Fact) -> str:
    """A question on someone's age, without its capital and mark; or empty."""
    if not isinstance(fact.span.value, Quantity) or not _YEARS.fullmatch(fact.span.text(text)):
        return ""
    before = text[max(fact.sentence[0], fact.span.start - 70) : fact.span.start]
    after = text[fact.span.end : fact.span.end + 1]
    if only := _ONLY.search(before):
        name = _name(before[: only.start()].rstrip(" ,\u00a0"))
        return f"quel âge {only['verb'][2:]} {name}" if " " in name else ""
    if called := _APPOSED.search(before):
        name = _name(called["name"])
        return f"quel âge a {name}" if " " in name else ""
    if (told := _AGED.search(before)) and after in {",", ".", " ", "\u00a0"}:
        whom = _name(before[: told.start()]) or _someone(before[: told.start()], text)
        return f"quel âge a {whom}" if whom else ""
    if before in {"À ", "À\u00a0"} and after == ",":
        whom = _next(text, fact.span.end + 2)
        return f"quel âge a {whom}" if whom else ""
    if (opened := _OPENS.search(before)) and after in {",", ")", "."}:
        whom = _name(before[: opened.start()]) or _someone(before[: opened.start()], text)
        return f"quel âge a {whom}" if whom else ""
    if of := re.search(r"[ \u00a0]de[ \u00a0]$", before):
        whom = _someone(before[: of.start()], text)
        return f"quel âge a {whom}" if whom else ""
    return ""


_AGED = re.compile(r",?[ \u00a0](?:aujourd['’]hui[ \u00a0])?âgée?[ \u00a0]de[ \u00a0]$")


def _next(text: str, at: int) -> str:
    """The given name and surname that open a statement, after an office at most."""
    office = re.compile(r"(?:l['’]|(?:le|la)[ \u00a0])([^\W\d_]+)[ \u00a0]").match(text, at)
    if office and office_gender(office[1]):
        at = office.end()
    name = NAME.match(text, at)
    words = name[0].split() if name else []
    return name[0] if name and len(words) > 1 and is_given_name(words[0]) else ""


def _name(lead: str) -> str:
    """The given name, with the surname, that ends a text; or empty."""
    names = [name for name in NAME.finditer(lead) if name.end() == len(lead)]
    words = names[-1][0].split() if names else []
    while len(words) > 1 and not is_given_name(words[0]):
        words = words[1:]
    if words and is_given_name(words[0]):
        return " ".join(words)
    lone = names[-1][0] if names else ""
    return lone if lone and " " not in lone and not is_common_word(lone) else ""


def _someone(lead: str, text: str) -> str:
    """« le docker », where the text speaks of one only."""
    match = _PERSON.search(lead)
    noun = match["noun"].lower() if match else ""
    if match is None or noun in _TOO_COMMON - {"chef", "cheffe"} or not office_gender(noun):
        return ""
    if noun in _TOO_COMMON and not match["more"].strip():
        return ""
    if (
        len(re.findall(rf"(?<!\w){re.escape(noun)}(?!\w)", text, re.IGNORECASE)) > 1
        and not match["more"]
    ):
        return ""
    return definite(match[0])
