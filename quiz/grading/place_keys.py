"""What else a key for a place may be called by: without its town, by the code of a road; and the kinds asked for."""

from __future__ import annotations

import re

from quiz.french.geography import bare_name
from quiz.french.wording import read
from quiz.french.words import fold, tokens, word_set
from quiz.grading.core import Context

PREPOSITION = re.compile(r"^\W*(?:en|au|aux|dans|à)\s+(?:l['’]|la |le |les )?", re.IGNORECASE)
OPENING = re.compile(
    r"^\W*(?:(?:en|au|aux|dans|à|de|du|des)\s+|d['’]\s*)(?:l['’]|la |le |les )?", re.IGNORECASE
)
_ROAD = re.compile(
    r"(?:autoroute|route|nationale|départementale|rocade|ligne)s? (?P<code>[A-Z]{1,3}[ ]?\d+)\W*$"
)
"""A road or line that its code names alone (« sur l'autoroute A7 »)."""


def codes_of(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The codes of the roads and lines that keys name."""
    return tuple(found["code"] for text in texts if (found := _ROAD.search(text)))


def parted(text: str) -> tuple[str, str] | None:
    """A place and the larger one told with it, folded and bare (« Séoul, en Corée du Sud »)."""
    for mark in (", ", " ("):
        place, found, larger = text[:200].partition(mark)
        if found and (mark == " (" or PREPOSITION.match(larger)):
            return place, fold(PREPOSITION.sub("", larger))
    return None


_OF_TOWN = re.compile(r"^(?P<place>[^\W\d_][^,(]*\S) (?:de |d['’]|à )(?P<town>[A-ZÀ-Þ][\w'’-]*)$")


def without_town(text: str, context: Context) -> tuple[str, str] | None:
    """A building of two words or more and the town it stands in, if the text knows it in no other."""
    found = _OF_TOWN.match(text)
    if found is None or not re.match(r"(?:l['’]|l[ea] )?[a-zà-ÿ]", found["place"]):
        return None
    if len(read(found["place"]).content) < len(("musée", "Beaux-Arts")):
        return None
    place, whole = f" {bare_name(found['place'])} ", f" {bare_name(text)} "
    told = context.passage_folded
    return (found["place"], fold(found["town"])) if told.count(place) == told.count(whole) else None


_KINDS_BY_TOPIC = (
    (word_set("avion avions vol vols aeroport helicoptere jet appareil atterri atterrit atterrir pose poser decolle decoller decollage passagers"),
     word_set("aeroport aerodrome base aerienne")),
    (word_set("train trains tgv rame metro"), word_set("gare station")),
    (word_set("bateau bateaux navire navires ferry paquebot cargo voilier accoste accoster escale"),
     word_set("port rade")),
    (word_set("hospitalise hospitalisee hospitalises hospitalisees soigne soignee soignes soignees opere operee"),
     word_set("hopital hopitaux clinique chu")),
)  # fmt: skip


def kinds_asked(prompt: str) -> frozenset[str]:
    """Words for the kind of place that a prompt is about: planes land at airports."""
    said = set(tokens(prompt))
    return frozenset(
        kind for topic, kinds in _KINDS_BY_TOPIC if not topic.isdisjoint(said) for kind in kinds
    )
