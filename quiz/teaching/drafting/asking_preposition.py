"""« À combien », « Pendant combien de temps », « De combien »: a quantity that a preposition brings."""

from __future__ import annotations

import re

from quiz.french.quantities import Kind, Quantity
from quiz.french.simple_clause import SimpleClause
from quiz.french.words import word_set
from quiz.teaching.drafting.asking_how_many import ADVERB
from quiz.teaching.drafting.case import (
    Case,
    counted,
    holds_a_verb,
    of_noun,
    opening,
)
from quiz.teaching.drafting.completion import is_clock
from quiz.teaching.drafting.inversion import inverted, of
from quiz.teaching.drafting.measured import complement_of, goes_on_with_of, unit_noun

_CHANGES = word_set(
    "augmenter baisser reculer progresser diminuer grimper chuter bondir tomber réduire "
    "croître monter descendre décaler repousser avancer retarder amputer relever abaisser"
)


def after_preposition(case: Case) -> str:
    """« … est estimé à 12 millions d'euros » : « À combien … est-il estimé »."""
    clause, text, fact = case.clause, case.text, case.fact
    value = fact.span.value
    if clause is None or not isinstance(value, Quantity) or value.ordinal:
        return ""
    if fact.span.start < clause.group_end:
        return ""
    match = _PREPOSITION.fullmatch(case.before())
    if match is None or not _may_stand_between(match["place"], match["asked"], clause, value):
        return ""
    asked, at = _by_preposition(match["asked"].lower().replace("’", "'"), case, value)
    if not asked:
        return ""
    if asked.startswith("de ") and re.match(r"[ \u00a0]à[ \u00a0]\d", text[fact.span.end :]):
        return ""  # « de 60 000 à 35 000 euros » tells no difference
    place = match["place"].rstrip(" ,\u00a0")
    return f"{opening(case)}{asked} {inverted(text, clause)}{place}{text[at : case.end]}"


_PREPOSITION = re.compile(
    r"(?P<place>(?:[ \u00a0][^,«»:;()\d]{1,60}?)?,?)[ \u00a0](?P<asked>à|de|d['’]|pour|par|dans|devant|pendant|durant|depuis|en)[ \u00a0]?"
)
_LASTING_ONLY = frozenset({"pendant", "durant", "depuis", "devant", "par"})
_VALUING = frozenset({"évaluer", "estimer", "chiffrer", "fixer", "porter", "limiter", "ramener"})
_OBJECT_FIRST = re.compile(
    r"[ \u00a0](?:les?|la|l['’]|une?|des|ce|cette|ces|son|sa|ses)[ \u00a0]?(?!\d)"
)


def _may_stand_between(place: str, asked: str, clause: SimpleClause, value: Quantity) -> bool:
    """Whether words between verb and preposition leave the value a complement of the verb."""
    if not place.strip():
        return "," not in place
    if ADVERB.fullmatch(place + " ") and "," not in place:
        return True
    if holds_a_verb(place):
        return False
    if asked in {"par", "devant"} and not _OBJECT_FIRST.match(place) and clause.participle[1]:
        return False  # its object may come after: « a accepté mercredi, par 71 voix, le principe… »
    if asked == "à" and clause.infinitive in _VALUING:
        return _OBJECT_FIRST.match(place) is not None
    if asked == "à" and clause.infinitive == "être":
        return re.fullmatch(r"[ \u00a0][^\W\d_]+", place) is not None  # « sont pleins à 97 % »
    if asked == "dans" and value.kind is Kind.DURATION:
        return clause.participle == (0, 0)
    return asked in _LASTING_ONLY or (asked in {"de", "d'", "d’"} and clause.infinitive in _CHANGES)


def _by_preposition(word: str, case: Case, value: Quantity) -> tuple[str, int]:
    """The question words after a preposition, and where the statement goes on."""
    end = case.fact.span.end
    change = case.clause is not None and case.clause.infinitive in _CHANGES
    unit = unit_noun(case)
    if value.kind is Kind.NUMBER and case.fact.noun:
        noun, at = counted(case)
        return (f"{word} combien {of_noun(noun)}", at) if word in _COUNTING else ("", end)
    if is_clock(case.text, case.fact):
        return ("à quelle heure" if word == "à" else "", end)
    if value.kind is Kind.DURATION and not (word == "à" and unit):
        return _LASTING.get(word, ""), end
    if value.kind in {Kind.DURATION, Kind.MEASURE}:
        has = case.clause is not None and case.clause.infinitive in {"disposer", "bénéficier"}
        if word == "à" and re.search(r"km/h|kilomètres?(?:-| à l['’])heures?$", case.value):
            told = case.clause is not None and "vitesse" in case.text[slice(*case.clause.core)]
            return ("à combien" if told else "à quelle vitesse"), end
        if word == "de" and change and not unit and "°" in case.value:
            return "de combien de degrés", end
        asks = unit and (word == "à" or (word == "de" and (change or has)))
        if not asks:
            return "", end
        complement, at = complement_of(case) if goes_on_with_of(case) else ("", end)
        unit = "années" if unit == "ans" else unit
        return f"{word} combien {of(unit)}{complement}", at
    asks = word in {"à", "pour"} or (word == "de" and change)
    return (f"{word} combien" if asks and not goes_on_with_of(case) else "", end)


_COUNTING = frozenset({"à", "de", "dans", "devant", "pour", "par"})
_LASTING = {
    "pendant": "pendant combien de temps", "durant": "pendant combien de temps",
    "depuis": "depuis combien de temps", "en": "en combien de temps",
    "dans": "dans combien de temps", "pour": "pour combien de temps",
    "de": "de combien de temps",
}  # fmt: skip
