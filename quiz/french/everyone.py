"""Whom a name or an office can mean among those whom a text has named so far."""

from __future__ import annotations

import re

from quiz.french.noun_phrases import NounPhrase
from quiz.french.offices import is_general, office_gender, same_office
from quiz.french.someone import Someone, surname_fits
from quiz.french.words import fold


def holders(everyone: list[Someone], phrase: NounPhrase) -> list[Someone]:
    """Those of whom the office of a phrase is said."""
    return [
        someone
        for someone in everyone
        if not (phrase.gender and someone.gender and phrase.gender != someone.gender)
        and any(same_office(office, phrase.office) for office in someone.offices)
    ]


def with_surname(everyone: list[Someone], name: str) -> list[Someone]:
    """Those who may be called by a surname, with or without what opens it."""
    wanted = fold(name)
    return [s for s in everyone if s.named and not s.body and surname_fits(s, wanted)]


def by_name(everyone: list[Someone], name: str, gender: str) -> Someone | None:
    """Who is called by a name, whole or in part; None where nobody, or several may be."""
    wanted = fold(name)
    for someone in everyone:
        if someone.named and fold(someone.name) == wanted:
            return someone
    if " " in name.replace("\u00a0", " "):
        # A name seen first without its given name, or « Le Goff » taken whole.
        fitting = [s for s in with_surname(everyone, name) if fold(s.surname) == wanted]
        return fitting[0] if len(fitting) == 1 else None
    fitting = [
        s for s in with_surname(everyone, name) if not (gender and s.gender and s.gender != gender)
    ]
    if not fitting:
        fitting = [
            s
            for s in everyone
            if s.named and fold(s.name).split()[:1] == [wanted] and " " in s.name
        ]
    return fitting[0] if len(fitting) == 1 else None


def says_enough(everyone: list[Someone], phrase: NounPhrase) -> bool:
    """Whether a phrase without a name can only mean its own bearer.

    « le maire de Lyon », « la préfecture », « une riveraine » do; « l'élu » alone is said of
    someone named before.
    """
    if phrase.body or phrase.indefinite:
        return bool(phrase.body or office_gender(phrase.noun))
    if phrase.plural or not office_gender(phrase.noun):
        return False
    if is_general(phrase.noun) and any(s.named and not s.body for s in everyone):
        return False
    return not any(
        s.named and not s.body and not (phrase.gender and s.gender and s.gender != phrase.gender)
        for s in everyone
    ) or (
        re.search(r"[ \u00a0](?:de|du|des|d['’]|à|au|aux)", phrase.office) is not None
        and not any(s.named and not s.body and not s.offices for s in everyone)
    )
