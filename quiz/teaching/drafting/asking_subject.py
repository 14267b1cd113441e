"""« Combien de personnes ont manifesté », « Combien d'élèves y avait-il »: a quantity in the subject's place."""

from __future__ import annotations

import re

from quiz.french.quantities import Kind, Quantity
from quiz.french.third_person import finite, plural_present
from quiz.french.words import word_set
from quiz.teaching.drafting.case import (
    WORD,
    Case,
    of_noun,
)
from quiz.teaching.drafting.inversion import of
from quiz.teaching.drafting.measured import goes_on_with_of, is_percent, unit_noun


def as_subject(case: Case) -> str:
    """« 12 000 personnes ont manifesté à Lyon » : « Combien de personnes ont manifesté à Lyon »."""
    text, fact = case.text, case.fact
    value = fact.span.value
    if not isinstance(value, Quantity) or value.ordinal:
        return ""
    lead = _lead(case, value)
    asked, at = _asked(case, value)
    if lead is None or not asked:
        return ""
    rest = text[at : case.end]
    if _OF_THEM.match(rest):
        return ""
    verb = _first_verb(rest)
    if verb is None or not _plural_subject(rest, verb) or "," in rest[: verb[0]]:
        return ""
    form = plural_present(rest[slice(*verb)]) or finite(rest[slice(*verb)])
    if value.kind is Kind.SHARE and form is not None and not form.plural:
        return ""
    return f"{lead.strip()} {asked}{rest}" if lead.strip() else f"{asked}{rest}"


def _lead(case: Case, value: Quantity) -> str | None:
    """What stands before the value; None where it is not an adverbial alone."""
    lead = case.text[case.fact.sentence[0] : case.start]
    if value.kind is Kind.SHARE and value.words:
        lead = _THE.sub("", lead)  # « Les trois quarts des… »
    lead = _HIS_WORDS.sub("D'après le texte, ", lead)
    if lead.strip() and not re.fullmatch(r"[^,«»:;()]{2,80},[ \u00a0]", lead):
        return None
    return None if _NO_ADVERBIAL.match(lead) else lead


def _asked(case: Case, value: Quantity) -> tuple[str, int]:
    """The question words, and where the statement goes on."""
    fact, end = case.fact, case.fact.span.end
    if value.kind is Kind.NUMBER and fact.noun:
        return f"combien {of_noun(fact.noun)}", fact.noun_end
    if value.kind is Kind.SHARE and goes_on_with_of(case):
        return ("quel pourcentage" if is_percent(case) else "quelle proportion"), end
    if value.kind is Kind.MEASURE and (unit := unit_noun(case)):
        return f"combien {of(unit)}", end
    return "", end


_OF_THEM = re.compile(r"\s+d['’]entre[ \u00a0](?:eux|elles|nous|vous)\b")
"""Whom the sentence before names: a question of its own would not say."""
_THE = re.compile(r"(?:^|(?<=[ \u00a0]))[Ll]es[ \u00a0]$")
_NO_ADVERBIAL = re.compile(r"(?:Les|Ces|Ses|Leurs|Nos|Le|La|L['’]|Un|Une)\b")
_HIS_WORDS = re.compile(r"^(?:Selon|D['’]après)[ \u00a0](?:lui|elles?|eux),[ \u00a0]$")
_BEFORE_NOUNS = word_set("le la les l un une des du de d ce cette au aux en à sur par")
"""What follows is a noun, though it be written as a verb is."""


def _first_verb(rest: str) -> tuple[int, int] | None:
    previous = ""
    for match in WORD.finditer(rest):
        word = match[0]
        if word.lower() in {"qui", "que", "dont", "où"}:
            return None
        form = (plural_present(word) or finite(word)) if word[0].islower() else None
        if form and previous not in _BEFORE_NOUNS:
            return match.span()
        previous = word.lower()
    return None


def _plural_subject(rest: str, verb: tuple[int, int]) -> bool:
    """Whether nothing but the noun and its complements stands before the verb."""
    return len(rest[: verb[0]].split()) <= 9 and not re.search(r"[:;«(]", rest[: verb[0]])


def there_are(case: Case) -> str:
    """« Il y avait 300 élèves dans la cour » : « Combien d'élèves y avait-il dans la cour »."""
    text, fact = case.text, case.fact
    if not fact.noun:
        return ""
    lead = text[fact.sentence[0] : case.start]
    match = re.fullmatch(
        r"(?P<lead>[^,«»:;()]{2,60},[ \u00a0])?[Ii]l y (?P<verb>a|avait|aura|aurait)[ \u00a0]", lead
    )
    if match is None:
        return ""
    link = "-t-il" if match["verb"][-1] == "a" else "-il"
    return f"{match['lead'] or ''}combien {of_noun(fact.noun)} y {match['verb']}{link}{text[fact.noun_end : case.end]}"
