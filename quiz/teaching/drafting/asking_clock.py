"""« À quelle heure le feu a-t-il pris »: questions whose answer is a time of day."""

from __future__ import annotations

import re

from quiz.french.date_words import MONTH_LABELS
from quiz.french.quantities import Quantity
from quiz.teaching.drafting.case import Case, holds_a_verb, opening
from quiz.teaching.drafting.completion import is_clock
from quiz.teaching.drafting.inversion import inverted

_AT = re.compile(
    r"(?P<place>(?:[ \u00a0][^,«»:;()\d]{1,60}?)?),?[ \u00a0](?P<word>à|vers|dès|avant|après|jusqu['’]à)?[ \u00a0]?"
)
_DAY = re.compile(
    r"[ \u00a0](?:le[ \u00a0])?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \u00a0])?\d{1,2}(?:er)?[ \u00a0]"
    rf"(?:{'|'.join(MONTH_LABELS)})(?:[ \u00a0]\d{{4}})?(?=[ ,])"
)
"""A date before the time: it is another answer."""
_SAID = re.compile(r"(?:vers|peu (?:avant|après)|à partir de|dès)(?=[ \u00a0])")


def at_what_time(case: Case) -> str:
    """« Le feu est parti du grenier vers 1 h 40 » : « Vers quelle heure le feu est-il parti du grenier »."""
    clause, text, fact = case.clause, case.text, case.fact
    if clause is None or not isinstance(fact.span.value, Quantity) or not is_clock(text, fact):
        return ""
    if fact.span.start < clause.group_end:
        return ""
    match = _AT.fullmatch(_DAY.sub("", case.before(), count=1))
    told = _SAID.match(case.value)
    word = match["word"] or (told[0] if told else "") if match else ""
    if match is None or not word or holds_a_verb(match["place"]):
        return ""
    if match["place"].strip() and not re.match(
        r"[ \u00a0](?:les?|la|l['’]|une?|des|d[eu]|à|au|aux|en|dans|sur|par|chez|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b",
        match["place"],
    ):
        return ""
    return f"{opening(case)}{word} quelle heure {inverted(text, clause)}{match['place']}{text[fact.span.end : case.end]}"
