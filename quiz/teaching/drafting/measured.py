"""How a value is written: its unit, and what it is of (« de logements »)."""

from __future__ import annotations

import re

from quiz.french.words import word_set
from quiz.teaching.drafting.case import (
    PHRASE_END,
    Case,
)

_UNITS = word_set(
    "jours mois ans heures minutes semaines années secondes kilomètres mètres hectares "
    "tonnes litres kilos degrés centimètres millimètres kilogrammes mégawatts points"
)


def goes_on_with_of(case: Case) -> bool:
    """Whether « de », « du », « des » follows the value."""
    end = case.fact.span.end
    return (
        re.match(
            r"[ \u00a0](?:de[ \u00a0]|du[ \u00a0]|des[ \u00a0]|d['’])", case.text[end : end + 5]
        )
        is not None
    )


def is_percent(case: Case) -> bool:
    """Whether a share is written in hundredths."""
    return "%" in case.value or "cent" in case.value


def complement_of(case: Case) -> tuple[str, int]:
    """What follows a value with « de », up to the next preposition, and its end."""
    end = case.fact.span.end
    opens = re.compile(
        r"[ \u00a0](?:de[ \u00a0](?:la[ \u00a0]|l['’])?|du[ \u00a0]|des[ \u00a0]|d['’])"
    ).match(case.text, end)
    stop = PHRASE_END.search(case.text, opens.end() if opens else end + 2, case.end)
    at = stop.start() if stop else case.end
    return case.text[end:at], at


def unit_noun(case: Case) -> str:
    """The unit in which a measure is written, where it is one plural word at its end."""
    words = case.value.replace("\u00a0", " ").replace("\u202f", " ").split()
    return words[-1] if len(words) > 1 and words[-1] in _UNITS else ""
