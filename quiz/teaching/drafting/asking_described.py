"""Questions on a value that describes a thing: « le plafond, fixé à 50 euros, », « un sentier long de 26 kilomètres »."""

from __future__ import annotations

import re

from quiz.french.dates import DateValue
from quiz.french.noun_gender import noun_gender
from quiz.french.offices import office_gender
from quiz.french.quantities import Kind
from quiz.french.third_person import finite, participle
from quiz.teaching.drafting.case import of_noun
from quiz.teaching.drafting.facts import Fact
from quiz.teaching.drafting.referent import definite

_THING = re.compile(
    r"(?<!\w)(?P<article>l['’]|(?:le|la|les|une?|des)[ \u00a0])(?P<noun>[^\W\d_]{3,})"
    r"(?P<more>(?:[ \u00a0](?:de[ \u00a0](?:la[ \u00a0]|l['’])?|du[ \u00a0]|d['’])?[^\W\d_]+(?:-[^\W\d_]+)*){0,4}?),?[ \u00a0]"
    r"(?P<word>[^\W\d_]+)[ \u00a0](?P<brings>à|de|pour)[ \u00a0]$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?<!\w)(?:l['’]|(?:le|la|les|une?|des)[ \u00a0])", re.IGNORECASE)
_VALUED = frozenset(
    {
        "estimer",
        "évaluer",
        "fixer",
        "chiffrer",
        "limiter",
        "plafonner",
        "facturer",
        "vendre",
        "tirer",
    }
)
_ENDOWED = frozenset({"doter"})
_PLANNED = frozenset({"prévoir", "programmer"})
SIZES = {
    "long": "longueur", "longue": "longueur", "longs": "longueur", "longues": "longueur",
    "haut": "hauteur", "haute": "hauteur", "hauts": "hauteur", "hautes": "hauteur",
    "profond": "profondeur", "profonde": "profondeur",
}  # fmt: skip
_FEMININE = re.compile(r"(?:[éiud]e|te|se)s?$")
_PLURAL_ENDING = re.compile(r"s$")
_NO_THING = frozenset(
    {"plus", "moins", "autre", "autres", "premier", "première", "dernier", "même"}
)


def described(text: str, fact: Fact) -> str:
    """A question on a value that a participle or adjective ties to its noun, without capital and mark.

    Empty where the words before the value are not of that shape, or noun and word do not agree.
    """
    value = fact.span.value
    if fact.quoted or isinstance(value, DateValue) or value.ordinal:
        return ""
    match = _nearest(text[max(fact.sentence[0], fact.span.start - 110) : fact.span.start])
    number = _agreement(match) if match else None
    if match is None or number is None or _is_cut_short(text, fact):
        return ""
    gender, plural = number
    thing = definite(match["article"] + match["noun"] + match["more"])
    word = match["word"].lower()
    if size := SIZES.get(word):
        return _of_size(size, thing, fact) if match["brings"] == "de" else ""
    asked = _asked(participle(word), match["brings"].lower(), fact)
    pronoun = ("elle" if gender == "f" else "il") + ("s" if plural else "")
    return f"{asked} {thing} {'sont' if plural else 'est'}-{pronoun} {word}" if asked else ""


def _nearest(before: str) -> re.Match[str] | None:
    """The last thing from which the words run up to the value."""
    starts = [match.start() for match in _ARTICLE.finditer(before)]
    found = (_THING.match(before, at) for at in reversed(starts))
    return next((match for match in found if match), None)


def _agreement(match: re.Match[str]) -> tuple[str, bool] | None:
    """Gender and number of the thing, where article, noun and word agree; None where they do not."""
    noun, word = match["noun"].lower(), match["word"].lower()
    if noun in _NO_THING or office_gender(noun):
        return None
    if any(finite(other) for other in re.findall(r"[^\W\d_]+", match["more"]) if other.islower()):
        return None
    article = match["article"].strip().lower().replace("’", "'")
    plural = article in {"les", "des"}
    gender = "f" if _FEMININE.search(word) or word.startswith("longue") else "m"
    known = {"le": "m", "un": "m", "la": "f", "une": "f"}.get(article) or noun_gender(noun)
    if known not in {"", gender} or bool(_PLURAL_ENDING.search(word)) != plural:
        return None
    return gender, plural


def _is_cut_short(text: str, fact: Fact) -> bool:
    """Whether more of the value follows: « estimé à 12 euros de l'heure », « de 8 à 10 »."""
    end = max(fact.span.end, fact.noun_end)
    return (
        re.match(r"[ \u00a0](?:à|de|d['’]|du|et|ou|sur)(?![^\W\d_])", text[end : end + 5])
        is not None
    )


def _of_size(size: str, thing: str, fact: Fact) -> str:
    if getattr(fact.span.value, "kind", None) is not Kind.MEASURE:
        return ""
    whose = re.sub(r"^le ", "du ", f"{thing}") if thing.startswith("le ") else f"de {thing}"
    whose = re.sub(r"^de les ", "des ", whose)
    return f"quelle est la {size} {whose}"


def _asked(infinitive: str, brings: str, fact: Fact) -> str:
    kind = getattr(fact.span.value, "kind", None)
    if infinitive in _VALUED and brings == "à":
        if kind is Kind.NUMBER and fact.noun:
            return f"à combien {of_noun(fact.noun)}"
        return "à combien" if kind in {Kind.MONEY, Kind.SHARE} else ""
    if infinitive in _ENDOWED and brings == "de":
        return "de quelle somme" if kind is Kind.MONEY else ""
    if infinitive in _PLANNED and brings == "pour":
        return "pour combien de temps" if kind is Kind.DURATION else ""
    return ""
