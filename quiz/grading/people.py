"""The people of a set, and which of them a text names."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.french.names import (
    TITLES,
    Named,
    Naming,
    PersonName,
    closed_up,
    looks_like_person,
)
from quiz.french.phrases import Key, Match
from quiz.french.same_names import also_called
from quiz.french.wording import Response, read
from quiz.french.words import cased_tokens, fold, strip_accents, tokens, word_set
from quiz.grading.roles import DENYING, after_role, is_role
from quiz.model import Person

_BODIES = word_set(
    "association societe entreprise groupe ong organisation parti club equipe syndicat firme "
    "compagnie journal institut marque fondation collectif agence"
)
"""What may be said before the name of a body: « l'association Greenpeace »."""

_SOVEREIGNS = word_set("pape roi reine empereur imperatrice tsar")
"""What stands before the one name of whoever rules."""

LONGEST = 300
_TELLS_MORE = re.compile(
    r"(?<!\s)\s+(?:qui|quand|lors|pendant|dans|à propos|parce)\b.*$", re.IGNORECASE | re.DOTALL
)
_APPOSITION = re.compile(r"(?:(?<!\s)\s+)?[,(–—]\s*|(?<!\s)\s+-\s+")


class Candidate:
    """Someone, or a body, who may be named: by name and by aliases."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.label = person.name
        own = (person.name, *person.also)
        self._closed = any(
            closed_up(text) != text for text in own if looks_like_person(closed_up(text))
        )
        if self._closed:
            also = tuple(closed_up(text) for text in person.also)
            person = Person(person.key, closed_up(person.name), also, person.exclude)
        self.name = PersonName(person.name) if looks_like_person(person.name) else None
        aliases = [text for text in person.also if not looks_like_person(text)]
        self.other_names = [PersonName(text) for text in person.also if looks_like_person(text)]
        if self.name is None:
            aliases = [person.name, *aliases]
        aliases += [bare for alias in aliases if (bare := _without_kind(alias))]
        aliases += also_called(tuple(aliases))
        self.aliases = [Key(alias, names=True) for alias in aliases]
        self._alias_words = [{word.folded for word in alias.content} for alias in self.aliases]
        self.words = frozenset(
            word for text in (person.name, *person.also) for word in tokens(text) if len(word) > 2
        )
        self.exclude = frozenset(fold(text) for text in person.exclude)

    def named_by(self, text: str, harmless: frozenset[str]) -> Named | Match | None:
        """How a text names this candidate; None where it does not, or names more than it."""
        return self._named_by(closed_up(text) if self._closed else text, harmless)

    def _named_by(self, text: str, harmless: frozenset[str]) -> Named | Match | None:
        response = read(text)
        if response.folded in self.exclude:
            return None
        if match := self._by_alias(response, harmless):
            return match
        if self.name is None and not self.other_names:
            return self._alias_with_more(text, harmless)
        said = set(fold(_TELLS_MORE.sub("", text[:LONGEST])).split())
        if said & DENYING - self.words:
            return None
        best: Named | None = None
        for name in (self.name, *self.other_names):
            if name is None:
                continue
            for words in readings(text):
                found = name.match(list(words))
                if found and (best is None or _better(found, best)):
                    best = found
        return best or self._alias_with_more(text, harmless)

    def _by_alias(self, response: Response, harmless: frozenset[str]) -> Match | None:
        """How a response has one of the aliases; it may also say what kind of body that is."""
        said = {word.folded for word in response.content}
        with_bodies = harmless | _BODIES
        for alias, own in zip(self.aliases, self._alias_words, strict=True):
            allowed = harmless if own & _BODIES else with_bodies
            match = alias.match(response, allowed)
            if match is None:
                continue
            meant = own & said or said - allowed or response.folded == alias.folded
            if meant or match.differences:
                return match
        return None

    def _alias_with_more(self, text: str, harmless: frozenset[str]) -> Match | None:
        """An alias with an apposition (« le maire, Jean Dupont », « l'ONU, à Genève »)."""
        shorter = _TELLS_MORE.sub("", text)
        if shorter == text or not shorter.strip():
            return None
        response = read(shorter)
        return next((m for alias in self.aliases if (m := alias.match(response, harmless))), None)


def _without_kind(alias: str) -> str:
    """The name without the word for what it is (« le groupe Arkéa », « le pape François »); or nothing."""
    words = re.split(r"[\s'’]+", alias)
    at = 1 if words and fold(words[0] + "'").strip("'") in {"le", "la", "l", "les"} else 0
    rest = words[at + 1 :]
    kinds = _BODIES | _SOVEREIGNS
    if len(words) > at + 1 and fold(words[at]) in kinds and all(w[:1].isupper() for w in rest):
        return " ".join(rest)
    return ""


def _better(found: Named, best: Named) -> bool:
    order = [Naming.FULL, Naming.SURNAME, Naming.GIVEN, Naming.OTHER_GIVEN]
    return (order.index(found.naming), found.worst) < (order.index(best.naming), best.worst)


@lru_cache(maxsize=512)
def readings(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of a text that may be a name: without lead-in, title, role before or after."""
    text = _TELLS_MORE.sub("", text[:LONGEST])
    found = _names_in(text)
    if (whole := read(text).whole) is not None:  # « Ben Jelloun » opens with no interjection
        found.append(_untitled(whole.accented.split()))
    parts = [part for part in _APPOSITION.split(text) if part.strip(" )")]
    if len(parts) > 1:
        tail = " ".join(parts[1:])
        if is_role(tail):
            found += _names_in(parts[0])
        if is_role(parts[0]):
            found += _names_in(tail)
    return tuple(tuple(words) for words in found if words)


def _names_in(text: str) -> list[list[str]]:
    words = read(text).accented.split()
    cased = cased_tokens(text)[-len(words) :] if words and not text.isupper() else words
    found = [_untitled(words), *(_untitled(rest) for rest in after_role(words, cased))]
    if words and len(found[0]) < len(words):  # « monsieur le président Jean Dupont »
        titled = len(words) - len(found[0])
        found += [_untitled(rest) for rest in after_role(words[titled:], cased[titled:])]
    return found


def _untitled(words: list[str]) -> list[str]:
    while len(words) > 1 and strip_accents(words[0]) in TITLES:
        if words[0] == "m" and len(words[1]) == 1:
            break  # initials: « M.-H. Dubois »
        words = words[1:]
    return words


def is_vague(response: Response) -> bool:
    """Whether a response names a kind of person rather than one (« une femme »)."""
    return response.folded in {"un homme", "une femme", "quelqu un", "une personne", "lui", "elle"}
