"""« Quel jour », « En quelle année », « Depuis quand »: questions whose answer is a date."""

from __future__ import annotations

import re

from quiz.french.dates import DateValue
from quiz.french.third_person import finite, participle
from quiz.teaching.drafting.case import AND_VERB, CLAUSE_STOP, JOINS, Case, holds_a_verb, opening
from quiz.teaching.drafting.inversion import inverted

_DATE_LEAD = re.compile(
    r"(?<![\w’'])(?P<word>en|le|au|depuis|dès|à partir du|à partir de|jusqu['’](?:au|en|à)|à compter du)[ \u00a0]?$",
    re.IGNORECASE,
)


def when(case: Case) -> str:
    """« En 2019, la ville a ouvert… », « … a été inaugurée le 3 mars 2025 »."""
    clause, text, fact = case.clause, case.text, case.fact
    if clause is None or not isinstance(fact.span.value, DateValue):
        return ""
    lead_end = clause.lead[1]
    if clause.lead[0] <= fact.span.start and fact.span.end <= lead_end:
        word = _question_word(text[clause.lead[0] : fact.span.start] + case.value, case)
        if not word or text[fact.span.end : lead_end].strip():
            return ""
        stop = _clause_stop(case, clause.group_end)
        tail = text[clause.group_end : stop]
        if stop < clause.group_end or JOINS.search(tail):
            return ""
        return f"{word} {inverted(text, clause)}{tail}"
    if fact.span.start < clause.group_end:
        return ""
    between = text[clause.group_end : fact.span.start]
    preposition = _DATE_LEAD.search(between)
    place = between[: preposition.start()] if preposition else between
    if "," in place or holds_a_verb(place):
        return ""
    if re.search(
        r"\b(?:de|du|d['’]|des|à|entre|et|pour|sur|la|l['’]|fin|début|contre|qu['’]|que)[ \u00a0]?$",
        place,
    ):
        return ""
    said = (preposition["word"] or "") + " " + case.value if preposition else case.value
    if place.strip() and not re.match(
        r"(?:en|le|au|depuis|dès|à|jusqu)\b", said.strip(), re.IGNORECASE
    ):
        return ""
    word = _question_word(said.strip(), case)
    if not word:
        return ""
    return f"{opening(case)}{word} {inverted(text, clause)}{place.rstrip()}{text[fact.span.end : case.end]}"


def _question_word(said: str, case: Case) -> str:
    """« quand », « en quelle année », « depuis quand »…, by how the date is given."""
    value = case.fact.span.value
    if not isinstance(value, DateValue) or len(value.dates) > 1:
        return ""
    low = said.lower().strip().replace("’", "'")
    if re.match(
        r"(?:avant|après|entre|d'ici|vers|du |de |fin|début|mi-|courant|au début|à la fin|à la mi|au cours|les années|dans)",
        low,
    ):
        return ""
    first = value.first
    if low.startswith("depuis"):
        return "depuis quand"
    if low.startswith(("dès", "à partir", "à compter")):
        return "à partir de quand"
    if low.startswith("jusqu"):
        return "jusqu'à quand"
    if first.day and first.month:
        return "quel jour" if not first.part else "quand"
    if first.month:
        return "quand"
    if first.year and low.startswith("en"):
        return "en quelle année"
    return ""


def _clause_stop(case: Case, after: int) -> int:
    """Where the statement ends, for a value that stands before its verb."""
    end = case.fact.sentence[1]
    stop = CLAUSE_STOP.search(case.text, after, end)
    at = stop.start() if stop else end
    joined = AND_VERB.search(case.text, after, at)
    if joined and (finite(joined["verb"]) or participle(joined["verb"])):
        at = joined.start()
    while at > after and case.text[at - 1] in ".!?… \u00a0\u202f":
        at -= 1
    return at
