"""« Quel jour », « En quelle année », « Depuis quand »: questions whose answer is a date."""

from __future__ import annotations

import re

from quiz.french.dates import DateValue
from quiz.french.quantities import Kind, Quantity
from quiz.french.simple_clause import SimpleClause
from quiz.french.third_person import finite, participle
from quiz.teaching.drafting.case import (
    AND_VERB,
    CLAUSE_STOP,
    JOINS,
    Case,
    holds_a_verb,
    of_noun,
    opening,
)
from quiz.teaching.drafting.inversion import inverted

_DATE_LEAD = re.compile(
    r"(?<![\w’'])(?P<word>pour(?:[ \u00a0]l[e'’])?|en|ce|le|au|depuis|dès|à partir du|à partir de|jusqu['’](?:au|en|à)|à compter du)[ \u00a0]?$",
    re.IGNORECASE,
)


def when(case: Case) -> str:
    """« En 2019, la ville a ouvert… », « … a été inaugurée le 3 mars 2025 »."""
    clause, fact = case.clause, case.fact
    if clause is None or not isinstance(fact.span.value, DateValue):
        return ""
    if clause.lead[0] <= fact.span.start and fact.span.end <= clause.lead[1]:
        return _opening(case, clause)
    return _after_verb(case, clause) if fact.span.start >= clause.group_end else ""


def _opening(case: Case, clause: SimpleClause) -> str:
    """« En 2019, la ville a ouvert… »: the date opens the sentence."""
    text, fact = case.text, case.fact
    told = text[clause.lead[0] : fact.span.start]
    if not _ONLY_BRINGS.fullmatch(told) or text[fact.span.end : clause.lead[1]].strip():
        return ""
    word = _question_word(told + case.value, case)
    stop = _clause_stop(case, clause.group_end)
    tail = text[clause.group_end : stop]
    if not word or stop < clause.group_end or JOINS.search(tail) or _is_cut(text, clause, stop):
        return ""
    if re.search(r"(?<![\w])n(?:e[ \u00a0]|['’])", text[clause.core[1] : stop]):
        return ""
    return f"{word} {inverted(text, clause)}{tail}"


def for_how_long(case: Case) -> str:
    """« Pendant quatre heures, la magistrate a retracé… »: the duration opens the sentence."""
    clause, fact, value = case.clause, case.fact, case.fact.span.value
    if clause is None or not isinstance(value, Quantity) or value.ordinal:
        return ""
    text, (start, end) = case.text, clause.lead
    told = re.fullmatch(
        r"(?:pendant|durant)[ \u00a0]", text[start : fact.span.start], re.IGNORECASE
    )
    if not told or not start <= fact.span.start < end:
        return ""
    if value.kind is Kind.DURATION and end == fact.span.end:
        word = "pendant combien de temps"
    elif value.kind is Kind.NUMBER and fact.noun and end == fact.noun_end:
        word = f"pendant combien {of_noun(fact.noun)}"
    else:
        return ""
    stop = _clause_stop(case, clause.group_end)
    tail = text[clause.group_end : stop]
    if stop < clause.group_end or JOINS.search(tail) or re.search(r"\d", tail):
        return ""
    if re.search(r"(?<![\w])n(?:e[ \u00a0]|['’])", text[clause.core[1] : stop]):
        return ""
    return f"{word} {inverted(text, clause)}{tail}"


def _after_verb(case: Case, clause: SimpleClause) -> str:
    """« … a été inaugurée à Lyon le 3 mars 2025 »."""
    text, fact = case.text, case.fact
    between = text[clause.group_end : fact.span.start]
    preposition = _DATE_LEAD.search(between)
    place = between[: preposition.start()] if preposition else between
    if "," in place or holds_a_verb(place) or _BELONGS.search(place):
        return ""
    said = (preposition["word"] or "") + " " + case.value if preposition else case.value
    if place.strip() and not _BROUGHT.match(said.strip()):
        return ""
    word = _question_word(said.strip(), case)
    if not word or (not place.strip() and _is_cut(text, clause, case.end)):
        return ""
    return f"{opening(case)}{word} {inverted(text, clause)}{place.rstrip()}{text[fact.span.end : case.end]}"


_ABOUT = re.compile(r"(?:fin|début|mi-|courant|à la mi-|à la fin|au début)")
_BROUGHT = re.compile(
    r"(?:d['’]ici|avant|fin|début|mi-|courant|en|le|au|depuis|dès|à|jusqu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b",
    re.IGNORECASE,
)
_BELONGS = re.compile(
    r"\b(?:de|du|d['’]|des|à|entre|et|pour|sur|la|l['’]|fin|début|contre|qu['’]|que)[ \u00a0]?$"
)
_ONLY_BRINGS = re.compile(
    r"(?:(?:en|le|au|dès|depuis|à partir d[eu]|jusqu['’](?:en|au|à)|à compter du|c'est en|ce)[ \u00a0]?)?(?:le[ \u00a0])?",
    re.IGNORECASE,
)
_COMPLEMENT_CUT = re.compile(
    r"[ \u00a0\u202f]?(?:qu['’]|que[ \u00a0]|[:«])|[ \u00a0](?:à|de)[ \u00a0]ce[ \u00a0]que"
)


def _is_cut(text: str, clause: SimpleClause, stop: int) -> bool:
    """Whether what the verb says is left out: « a rappelé le 12 mars | que les cantons… »."""
    if clause.infinitive == "être" or (
        clause.participle == (0, 0) and text[slice(*clause.verb)] in _BEING
    ):
        return False
    return _COMPLEMENT_CUT.match(text, stop) is not None


_BEING = frozenset({"est", "sont", "était", "étaient", "sera", "seront", "serait", "fut"})


def _question_word(said: str, case: Case) -> str:
    """« quand », « en quelle année », « depuis quand »…, by how the date is given."""
    value = case.fact.span.value
    if not isinstance(value, DateValue):
        return ""
    low = said.lower().strip().replace("’", "'")
    if re.match(r"du (?:\w+di )?\d.* au \d", low):
        return "à quelles dates"
    if len(value.dates) > 1:
        return ""
    if low.startswith("pour "):
        return "pour quand" if value.first.month else ""
    return _around(low, value) if _NOT_AT.match(low) else _at(low, value)


_NOT_AT = re.compile(
    r"(?:avant|après|entre|d'ici|vers|du |de |fin|début|mi-|courant|au début|à la fin|à la mi|au cours|les années|dans)"
)


def _around(low: str, value: DateValue) -> str:
    """For a date that is not told as a point in time: « d'ici au 20 décembre », « fin mars »."""
    if low.startswith("d'ici"):
        return "d'ici à quand"
    if re.match(r"avant (?!le début|la fin)", low) and (value.first.month or value.first.year):
        return "avant quelle date"
    return "quand" if _ABOUT.match(low) and value.first.month else ""


def _at(low: str, value: DateValue) -> str:
    first = value.first
    if low.startswith("depuis"):
        return "depuis quand"
    if low.startswith("dès") and (first.day or first.month):
        low = ""  # « dès le 9 août, ils ont… »: simply when
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
