"""The people of a set, and which of them a text names."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.french.given_names import is_given_name
from quiz.french.lexicon import entry
from quiz.french.names import (
    TITLES,
    Named,
    Naming,
    PersonName,
    closed_up,
    looks_like_person,
)
from quiz.french.offices import office_gender
from quiz.french.phrases import Key, Match
from quiz.french.same_names import also_called
from quiz.french.wording import Response, read
from quiz.french.words import cased_tokens, fold, strip_accents, tokens, word_set
from quiz.model import Person

_ARTICLES = word_set("le la l' les notre son sa un une leur ce cette")
_LINKS = word_set("de du d' des a au aux pour contre chez par avec sans sur selon")
_OF = word_set("de du d' des")
BREAKS = word_set("et ou ni mais pas non sauf hormis plutot puis")
FUNCTIONS = word_set(
    "president presidente general ministre maire capitaine entraineur entraineuse depute "
    "deputee senateur senatrice roi reine prince princesse pape colonel commandant juge avocat "
    "avocate secretaire directeur directrice chef patron patronne premier premiere prefet "
    "prefete procureur procureure chancelier chanceliere empereur amiral lieutenant inspecteur "
    "ecrivain ecrivaine auteur auteure autrice cheffe chercheur chercheuse historien historienne economiste porte vice"
)
_DOUBLE_FUNCTIONS = (["premier", "ministre"], ["premiere", "ministre"], ["vice", "president"],
    ["vice", "presidente"], ["porte", "parole"], ["directeur", "general"],
    ["directrice", "generale"], ["secretaire", "general"], ["secretaire", "generale"])  # fmt: skip
_DOUBT = word_set("peut sinon voire")
"""Words that open no function: « peut-être », « sinon » bring another answer."""

DENYING = word_set("pas ni sans sauf jamais aucun aucune ou soit hormis excepte contre anti")
"""Words that, said with a name, mean that it is not the answer, or not the only one."""

_RELATED = word_set(
    "mari femme epoux epouse veuf veuve conjoint conjointe compagnon compagne fiance fiancee fils fille pere mere frere "
    "soeur oncle tante neveu niece cousin cousine parent enfant ami amie proche rival rivale adversaire predecesseur "
    "predecesseuse predecesseure successeur successeure adjoint adjointe suppleant suppleante remplacant remplacante "
    "collegue voisin voisine disciple homologue"
)
"""Nouns for who someone is to another, whose name stands after « de »."""

_BODIES = word_set(
    "association societe entreprise groupe ong organisation parti club equipe syndicat firme "
    "compagnie journal institut marque fondation collectif agence"
)
"""What may be said before the name of a body: « l'association Greenpeace »."""

_SOVEREIGNS = word_set("pape roi reine empereur imperatrice tsar")
"""What stands before the one name of whoever rules."""

TRADE = re.compile(r"(?:ienne?|euse|trice|teur|iste|logue|iere|ieure?|naire)$")
"""How the words of trades end, of which dictionaries lack many a feminine."""

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
        for alias in self.aliases:
            own = {word.folded for word in alias.content}
            allowed = harmless if own & _BODIES else harmless | _BODIES
            match = alias.match(response, allowed)
            said = {word.folded for word in response.content}
            meant = own & said or said - allowed or response.folded == alias.folded
            if match and (meant or match.differences):
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
        if _is_role(tail):
            found += _names_in(parts[0])
        if _is_role(parts[0]):
            found += _names_in(tail)
    return tuple(tuple(words) for words in found if words)


def _names_in(text: str) -> list[list[str]]:
    words = read(text).accented.split()
    cased = cased_tokens(text)[-len(words) :] if words and not text.isupper() else words
    found = [_untitled(words), *(_untitled(rest) for rest in _after_role(words, cased))]
    if words and len(found[0]) < len(words):  # « monsieur le président Jean Dupont »
        titled = len(words) - len(found[0])
        found += [_untitled(rest) for rest in _after_role(words[titled:], cased[titled:])]
    return found


def _after_role(words: list[str], cased: list[str]) -> list[list[str]]:
    """What follows a role: « l'entraîneur … », « le patron des commerçants … », « président … ».

    A role is a common word and what hangs on it (« de », « des »…). What follows may be taken
    for a name alone only if nobody is named in between (« le fils de Jean Dupont » is not he).
    """
    plain = [strip_accents(word) for word in words]
    at = 1 if plain[:1] and plain[0] in _ARTICLES else 0
    capitals = any(word[0].isupper() for word in cased[at:])
    if len(words) < at + 2 or not _is_function(plain[at], cased[at], capitals, article=at == 1):
        return []
    at += 1
    if plain[at - 1] in _RELATED and plain[at : at + 1] and plain[at] in _OF:
        return []  # « le rival du démocrate Joe Biden » is someone else
    if plain[at - 1 : at + 1] in _DOUBLE_FUNCTIONS:
        at += 1
    found = [] if plain[at : at + 1] and plain[at] in _LINKS else [words[at:]]
    if len(words) - at > 2 and cased[at][0].islower() and plain[at] not in BREAKS | _LINKS:
        found.append(words[at + 1 :])  # « le président américain Joe Biden »
    first = at
    while at < len(words) and plain[at] in _LINKS and words[at] != "a":
        if at == first and len(words) - at <= 3:
            found.append(words[at:])  # the link may be a particle: « le général de Gaulle »
        of = plain[at] in _OF
        at += 1
        while at < len(words) and plain[at] in _ARTICLES:
            at += 1
        if at >= len(words) or plain[at] in TITLES:
            break
        if of and (office_gender(words[at]) or plain[at] in FUNCTIONS):
            break  # « l'avocat du président Joe Biden » is someone else
        someone = not capitals or cased[at][0].isupper()
        at += 1
        rest = words[at:]
        if plain[at : at + 1] and plain[at] in _LINKS:
            continue
        if len(rest) > 1 or (rest and not someone):
            found.append(rest)
        if len(rest) > 2 and capitals and cased[at][0].islower() and cased[at + 1][0].isupper():
            found.append(rest[1:])  # « la présidente de la Commission européenne Anne Colin »
    return found


_BEFORE_NAME = re.compile(
    r"^(?:à|par|avec|chez|contre|selon|grâce à|de|d['’])\s*(?=\S)", re.IGNORECASE
)


def name_in(key: str) -> str:
    """The name that a key gives with more (« l'architecte Anne Colin », « par Anne Colin »); or empty."""
    if looks_like_person(key):
        return ""
    cased = cased_tokens(_BEFORE_NAME.sub("", key))
    plain = [strip_accents(word.lower()) for word in cased]
    at = 1 if plain[:1] and plain[0] in _ARTICLES else 0
    found = [cased]
    if plain[at : at + 1] and plain[at] in TITLES:
        found.append(cased[at + 1 :])
    elif at < len(cased) and (office_gender(cased[at].lower()) or plain[at] in FUNCTIONS):
        found += [cased[-len(rest) :] for rest in _after_role([w.lower() for w in cased], cased)]
    for words in found:
        before = plain[-len(words) - 1] if 0 < len(words) < len(plain) else ""
        name = _as_in(key, words)
        if name and looks_like_person(name) and not is_given_name(before):
            return name
    return ""


def _as_in(text: str, words: list[str]) -> str:
    """The end of a text that has these words, hyphens and all; empty where it has another."""
    found = re.search(r"[\W_]*".join(map(re.escape, words)) + r"\W*$", text.replace("’", "'"))
    return found[0].strip() if words and found else ""


def _is_function(plain: str, cased: str, capitals: bool, *, article: bool) -> bool:
    if plain in FUNCTIONS:
        return True
    if cased[0].isupper():
        return False
    if plain in BREAKS | _LINKS | DENYING or not (article or capitals):
        return False
    return (article and (capitals or TRADE.search(plain) is not None)) or _all_common([plain])


def _untitled(words: list[str]) -> list[str]:
    while len(words) > 1 and strip_accents(words[0]) in TITLES:
        if words[0] == "m" and len(words[1]) == 1:
            break  # initials: « M.-H. Dubois »
        words = words[1:]
    return words


def _all_common(words: list[str]) -> bool:
    for word in words:
        found = entry(strip_accents(word))
        if len(word) >= 4 and not (found and found.dictionary):
            return False
    return True


def _is_role(text: str) -> bool:
    """Whether a text is a function rather than another name: it opens with a common word."""
    cased = cased_tokens(text.lower() if text.isupper() else text)
    words = [strip_accents(word.lower()) for word in cased]
    if not words or any(word in BREAKS for word in words):
        return False
    first = cased[1] if words[0] in _ARTICLES and len(cased) > 1 else cased[0]
    plain = strip_accents(first.lower())
    if first[0].isupper() or plain in _DOUBT or plain.endswith("ment"):
        return False
    return plain in FUNCTIONS or TRADE.search(plain) is not None or _all_common([first.lower()])


def is_vague(response: Response) -> bool:
    """Whether a response names a kind of person rather than one (« une femme »)."""
    return response.folded in {"un homme", "une femme", "quelqu un", "une personne", "lui", "elle"}
