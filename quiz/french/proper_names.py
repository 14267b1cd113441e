"""Capitalised words of a text: where a name begins and ends, and whether it may be a person's."""

from __future__ import annotations

import re

from quiz.french.date_words import MONTH_LABELS, WEEKDAY_LABELS
from quiz.french.given_names import is_given_name
from quiz.french.lexicon import entry
from quiz.french.names import PARTICLES
from quiz.french.words import strip_accents, word_set

CAPITALISED = (
    r"(?:[A-ZÀ-ÖØ-Þ](?:[a-zà-öø-ÿœ]+|[’'][A-ZÀ-ÖØ-Þ]?[a-zà-öø-ÿœ]+)(?:[A-Z][a-zà-öø-ÿœ]+)?"
    r"(?:[-’'‑][\wÀ-ÿœ]+)*|[A-ZÀ-Þ]\.(?:-?[A-ZÀ-Þ]\.)?|[A-ZÀ-Þ]{2,}(?:-[A-ZÀ-Þ]{2,})*)"
)
_PARTICLE = r"(?:(?:de[ \u00a0](?:la|La)|de|du|des|von|van|der|den|ben|bin|al|el|da|dos|di|del)[ \u00a0]|d[’'])"
NAME = re.compile(
    rf"{CAPITALISED}(?:[ \u00a0\u202f](?:{_PARTICLE}){{0,2}}(?:(?:Le|La|De|Van|El|Von|Ben)[ \u00a0])?{CAPITALISED}){{0,4}}"
)
"""Capitalised words, particles between them."""
_PLACES_BEFORE = re.compile(
    r"(?:rue|avenue|place|stade|lycée|collège|école|hôpital|aéroport|boulevard|quai|pont|square|gymnase"
    r"|centre|fondation|prix|salle|théâtre|musée|institut|parc|gare|espace|médiathèque|université|tour"
    r"|clinique|résidence|laboratoire|trophée|complexe|maison|allée|cours|porte|parvis|bibliothèque)"
    r"(?:[ \u00a0](?:de|du|des|d['’]|départementale?|municipale?|nationale?|universitaire))?[ \u00a0]?$",
    re.IGNORECASE,
)
NOT_FIRST = word_set(
    "le la les un une des du de d l au aux ce cet cette ces son sa ses leur leurs notre nos selon pour "
    "dans en sur sous à par avec sans mais et ou or car donc ni si quand lorsque comme après avant "
    "depuis pendant dès chez entre contre vers il elle ils elles on nous vous je tu qui que quoi dont "
    "où hier aujourd'hui demain ici là interrogé "
    "interrogée président présidente ministre maire monsieur madame outre malgré parmi face ainsi "
    "alors aussi pourtant cependant enfin ensuite puis même plus moins deux trois quatre cinq six "
    "sept huit neuf dix cent mille tous toutes tout toute chaque autre côté né née âgé âgée devant "
    "derrière invité invitée présent présente élu élue réalisé produit publié non oui "
    "docteur professeur maître me mme mlle dr pr mgr mm directeur directrice"
).union(MONTH_LABELS, WEEKDAY_LABELS)
"""Words, with their accents, that a capital at the head of a sentence makes no name of."""
_STOP_FIRST = frozenset(strip_accents(word) for word in NOT_FIRST)
_PLACES_AND_BODIES = word_set(
    "saint sainte union conseil assemblée banque parti front grand grande haute haut hauts new los "
    "san nouvelle stade olympique coupe ligue tour hôtel maison musée université institut cour "
    "tribunal ministère fédération association crédit air radio france europe républicains "
    "rassemblement mouvement place palais festival opéra théâtre champs grands petit petite mont "
    "monts val vallée côte île îles mer lac golfe grèce chine etats états royaume sud nord est ouest "
    "premier première journal agence ville département région centre pays forêt parc réseau code "
    "loi prix plan jeux open racing sporting real fc as us sc om psg asse ol grand-est bureau comité "
    "route autoroute service caisse chambre société groupe moyen-orient proche-orient météo airbus "
    "boeing apple google microsoft meta facebook twitter amazon renault peugeot total totalenergies"
)
NO_PERSON = frozenset(strip_accents(word) for word in _PLACES_AND_BODIES)
"""First words, without accents, of the names of places and bodies."""


def looks_like_place(text: str, start: int) -> bool:
    """Whether a name is a street's or a building's: « rue Victor Hugo »."""
    return _PLACES_BEFORE.search(text[max(0, start - 40) : start]) is not None


def is_no_person(name: str) -> bool:
    """Whether a capitalised name begins as a place's or body's does."""
    first = strip_accents(name.split(maxsplit=1)[0].lower())
    return first in NO_PERSON or first in PARTICLES


def is_common_word(name: str) -> bool:
    """Whether a lone capitalised word is but a noun that opens a sentence (« Santé : … »)."""
    found = entry(strip_accents(name.lower())) if " " not in name else None
    return found is not None and found.dictionary and not is_given_name(name)


def trimmed(match: re.Match[str]) -> tuple[int, str]:
    """A name without the words before it that only begin a sentence."""
    start, name = match.start(), match[0]
    while True:
        first = re.match(r"[^\s’']+[’']?[\s]*", name)
        if first is None:
            return start, name
        word = strip_accents(first[0].strip(" \u00a0\u202f’'.").lower())
        if first[0].strip() and (word in _STOP_FIRST) and len(first[0]) < len(name):
            start += len(first[0])
            name = name[len(first[0]) :]
            continue
        return start, name


def from_given_name(text: str, start: int, name: str) -> tuple[int, str]:
    """A name without the capitals of the office before it: « l'Intérieur Bruno Retailleau »."""
    words = re.findall(r"\S+", name)
    if len(words) < 3 or is_given_name(words[0]):
        return start, name
    if text[start - 1 : start] not in {"'", "’"} and not is_given_name(words[1]):
        return start, name
    cut = name.index(words[1], len(words[0]))
    return start + cut, name[cut:]
