"""The gender of a statement's subject, as its article, its name or its noun tells it."""

from __future__ import annotations

import re

from quiz.french.given_names import gender_of
from quiz.french.noun_gender import noun_gender
from quiz.french.offices import office_gender
from quiz.french.proper_names import NAME, is_no_person
from quiz.french.words import lowered, word_set

WORD = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*['’]?")
SINGULAR_M = word_set("le un ce cet")
SINGULAR_F = word_set("la une cette")
SINGULAR = word_set("l' son sa leur notre chaque aucun aucune")
PLURAL = word_set("les des ces ses leurs nos plusieurs certains certaines quelques")


def subject_gender(text: str, core: tuple[int, int]) -> str:
    """`m`, `f`, or empty where a subject does not tell surely."""
    first = WORD.match(text, *core)
    article = lowered(first[0]) if first else ""
    if article in SINGULAR | PLURAL:
        return gender_by(text, core, article, "")  # « L'usine » looks like a name: « L'Oréal »
    name = NAME.match(text, *core)
    return gender_by(text, core, article, name[0] if name and name.span() == core else "")


def gender_by(text: str, core: tuple[int, int], article: str, name: str) -> str:
    """`subject_gender` where the lower-case article and the name, if any, are known already."""
    if article in SINGULAR_M:
        return "m"
    if article in SINGULAR_F:
        return "f"
    if name:
        return "" if is_no_person(name) or " " not in name else gender_of(name.split(maxsplit=1)[0])
    noun = next(
        (
            m[0].lower()
            for m in WORD.finditer(text, *core)
            if lowered(m[0]) not in SINGULAR | PLURAL
        ),
        "",
    )
    office = office_gender(noun) or office_gender(noun.rstrip("s"))
    if office in {"m", "f"}:
        return office
    return noun_gender(noun)
