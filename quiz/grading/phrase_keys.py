"""The keys of a few words, and the ways in which what they say is said more shortly, or the other way round."""

from __future__ import annotations

import re
from functools import partial

from quiz.french.lexicon import entry
from quiz.french.nationalities import country_of, otherwise
from quiz.french.offices import is_body
from quiz.french.phrases import Key
from quiz.french.wording import LIGHT
from quiz.french.words import fold, tokens
from quiz.grading.core import Context
from quiz.grading.place_parts import is_building

_CAUSE = re.compile(
    r"^\W*(?:(?:à cause|en raison|du fait)\s+d(?:e la\s|e l['’]|es\s|u\s|e\s|['’])"
    r"|parce\s+qu(?:e\s|['’])|car\s|par\s|puisqu(?:e\s|['’]))\s*",
    re.IGNORECASE,
)


def without_cause(text: str) -> str:
    """A key without « à cause de », « parce que », which an answer may leave out."""
    return _CAUSE.sub("", text)


_VOTE = re.compile(r"(\d+) (?:voix )?contre (\d+)\W*")
_MOVED = re.compile(
    r"^\W*(?:[\w'’]+\s){1,4}?pass(?:é|ée|és|ées|e|ent)\s+(?=de\s+\d)", re.IGNORECASE
)


def in_short(text: str) -> tuple[str, ...]:
    """How a key of two figures is said shortly: « 289-212 » of a vote, « de 6 % à 5 % » of a move."""
    vote, moved = _VOTE.fullmatch(text), _MOVED.match(text)
    if vote:
        return f"{vote[1]}-{vote[2]}", f"{vote[1]} pour et {vote[2]} contre"
    return (text[moved.end() :],) if moved else ()


CODE = re.compile(r"(?=\w*\d)(?=\w*[^\W\d_])\w{3,}")
"""A code with letters and figures: A380, 4L."""


def code_of(text: str) -> str:
    """The code that names a thing without its maker (« A380 » of « l'Airbus A380 »); or empty."""
    words = text.replace("’", " ").replace("'", " ").split()
    if len(words) < 2 or not words[-2][0].isupper():
        return ""
    return words[-1] if CODE.fullmatch(words[-1]) and words[-1][0].isupper() else ""


_BETWEEN = re.compile(r"^(.*\bentre) ([^,]+?) et ([^,]+)$")
_NEITHER = re.compile(r"^\W*ni (?P<first>[^,]+?),? ni (?P<second>[^,]+?)\W*$", re.IGNORECASE)


def keys_of(texts: tuple[str, ...], *, names: bool = False, as_written: bool = False) -> list[Key]:
    """Keys made ready; two things joined by « et » or « ni » are right either way round."""
    made = partial(Key, names=names, as_written=as_written)
    keys = [made(text) for text in texts if text]
    keys += [made(bare) for text in texts if (bare := without_cause(text)) != text]
    for text in texts:
        first, _, second = text.partition(" et ")
        if second and " et " not in second and "," not in text and len(second.split()) <= 3:
            keys.append(made(f"{second} et {first}"))
        if " mais " in text:
            keys.append(made(text.replace(" mais ", " et ")))
        if between := _BETWEEN.match(text):
            head, one, other = between.groups()
            keys.append(made(f"{head} {other} et {one}"))
        if neither := _NEITHER.match(text):
            keys.append(made(f"ni {neither['second']} ni {neither['first']}"))
    return keys


_ASKS_COUNTRY = re.compile(r"\bnationalité|\boriginaires?\b|^\W*d['’]où\b", re.IGNORECASE)


def of_country(texts: tuple[str, ...], prompt: str) -> tuple[str, ...]:
    """Keys with the country for its adjective (« une église en Islande », « du Danemark »)."""
    found = [again for text in texts if text[:1].islower() for again in otherwise(text)]
    if _ASKS_COUNTRY.search(prompt):
        found += [country for text in texts if (country := country_of(text))]
    return tuple(found)


_PREPOSITION = re.compile(
    r"^\W*(?P<word>contre|avec|pour|chez|par|envers|selon)\s+(?=\S)", re.IGNORECASE
)


def without_preposition_asked(text: str, prompt: str) -> str:
    """A response without the preposition with which the question opens (« Contre qui … ? »); or empty."""
    asked, said = _PREPOSITION.match(prompt), _PREPOSITION.match(text)
    same = asked and said and fold(asked["word"]) == fold(said["word"])
    return text[said.end() :] if said and same else ""


_KIND_BEFORE = re.compile(r"^\W*(?:l[ea]s?\s|l['’]|une?\s)?(?P<kind>[^\W\d_]+)\s+(?=[A-ZÀ-Þ])")


def without_kind_asked(text: str, harmless: frozenset[str]) -> str:
    """A name without the question's word for its kind (« la société JC Decaux »); or empty."""
    found = _KIND_BEFORE.match(text[:_LONGEST])
    return text[found.end() :] if found and fold(found["kind"]) in harmless else ""


_NAMED = re.compile(
    r"^\W*(?:l[ea]\s|l['’]|une?\s)?(?P<kind>[^\W\d_]+)\s(?P<name>[A-ZÀ-Þ][\w-]{3,}(?:\s[A-ZÀ-Þ][\w-]{3,}){0,2})\W*$"
)


def name_alone(text: str) -> str:
    """The name of a building or body without its kind (« Henri-Gamala » of « le collège Henri-Gamala »); or empty."""
    found = _NAMED.match(text[:_LONGEST])
    if found is None or not (is_building(fold(found["kind"])) or is_body(found["kind"])):
        return ""
    known = entry(tokens(found["name"])[-1])
    return "" if known and known.dictionary else found["name"]


_ASKS_ORIGIN = re.compile(r"\boriginaires?\b|^\W*d['’]où\b|\bviv|\bhabit", re.IGNORECASE)
_INHABITANT = re.compile(r"n?(?:ais|ois|ien|in|ain)(?:n?es?)?$|n?(?:aise|oise)s?$")
_LONGEST, _SHORTEST_TOWN = 100, 4


def inhabitants_told(texts: tuple[str, ...], prompt: str, context: Context) -> tuple[str, ...]:
    """What the text calls the people of a town, where one is asked for their town (« la Dijonnaise »)."""
    if not _ASKS_ORIGIN.search(prompt):
        return ()
    towns = [
        words[-1]
        for text in texts
        if 0 < len(words := [w for w in tokens(text) if w not in LIGHT]) <= 1
    ]
    return tuple(
        word
        for word in sorted(context.passage_words)
        for town in towns
        if len(town) >= _SHORTEST_TOWN
        and word.startswith(town)
        and _INHABITANT.fullmatch(word[len(town) :])
    )
