"""What people are, said before their name or after it: « l'entraîneur Paul Renard », « Anne Colin, la préfète »."""

from __future__ import annotations

import re

from quiz.french.given_names import is_given_name
from quiz.french.lexicon import entry
from quiz.french.names import TITLES, looks_like_person
from quiz.french.nationalities import is_nationality
from quiz.french.offices import office_gender
from quiz.french.things import is_thing
from quiz.french.words import cased_tokens, fold, strip_accents, word_set

ARTICLES = word_set("le la l' les notre son sa un une leur ce cette")
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
_DOUBT = word_set("peut sinon voire presque faux fausse erreur contraire rien jamais")
"""Words that open no function: « peut-être », « sinon » bring another answer, « faux » takes it back."""

DENYING = word_set("pas ni sans sauf jamais aucun aucune ou soit hormis excepte contre anti")
"""Words that, said with a name, mean that it is not the answer, or not the only one."""

_TOGETHER = word_set("couple famille clan fratrie dynastie tandem duo")
"""Nouns for several people of one name."""

_RELATED = word_set(
    "mari femme epoux epouse veuf veuve conjoint conjointe compagnon compagne fiance fiancee fils fille pere mere frere "
    "soeur oncle tante neveu niece cousin cousine parent enfant ami amie proche rival rivale adversaire predecesseur "
    "predecesseuse predecesseure successeur successeure adjoint adjointe suppleant suppleante remplacant remplacante "
    "collegue voisin voisine disciple homologue"
)
"""Nouns for who someone is to another, whose name stands after « de »."""

_NO_ROLES = word_set(
    "presque feu feue faux fausse quasi pseudo clan rue avenue boulevard place ecole college fondation bibliotheque "
    "chapelle gare prison caserne parc jardin complexe gymnase hopital bar cafe hotel chanson statue biographie"
)
"""What stands before a name that is then a thing's, or not quite that person's."""

_FORMER = word_set(
    "ancien ancienne ex futur future actuel actuelle nouveau nouvelle jeune celebre fameux fameuse"
)
"""Adjectives that stand before a function."""

_PEOPLE_OF = re.compile(
    r"(?:[aio]en(?:ne)?|ai(?:s|se|n|ne)|oise?|and(?:e)?|ard(?:e)?|ol(?:e)?|lge|sse|grec(?:que)?|tur(?:c|que)|corse|basque)$"
)
"""How the names of inhabitants end: « la Polonaise Anne Colin »."""

TRADE = re.compile(r"(?:ienne?|euse|trice|teur|iste|logue|iere|ieure?|naire)$")
"""How the words of trades end, of which dictionaries lack many a feminine."""


def after_role(words: list[str], cased: list[str]) -> list[list[str]]:
    """What follows a role: « l'entraîneur … », « le patron des commerçants … », « président … ».

    A role is a common word and what hangs on it (« de », « des »…). What follows may be taken
    for a name alone only if nobody is named in between (« le fils de Jean Dupont » is not he).

    Args:
        words: in lower case, accents kept.
        cased: the same as written.
    """
    plain = [strip_accents(word) for word in words]
    at = 1 if plain[:1] and plain[0] in ARTICLES else 0
    if at + 2 < len(plain) and plain[at] in _FORMER:
        at += 1  # « l'ancien commissaire européen Paul Renard »
    capitals = any(word[0].isupper() for word in cased[at:])
    if len(words) < at + 2 or not _is_function(plain[at], cased[at], capitals, article=at > 0):
        return []
    at += 1
    if plain[at - 1] in _RELATED and plain[at] in _OF:
        return []  # « le rival du démocrate Joe Biden » is someone else
    if plain[at - 1 : at + 1] in _DOUBLE_FUNCTIONS:
        at += 1
    found = [] if plain[at : at + 1] and plain[at] in _LINKS else [words[at:]]
    if len(words) - at > 2 and cased[at][0].islower() and plain[at] not in BREAKS | _LINKS:
        found.append(words[at + 1 :])  # « le président américain Joe Biden »
    if (
        2 <= len(words) - at <= len(("de", "la", "tour"))
        and plain[at] in _LINKS
        and words[at] != "a"
    ):
        found.append(words[at:])  # the link may be a particle: « le général de Gaulle »
    found += _after_complements(words, cased, at, capitals=capitals)
    several = plain[0] == "les" or not _TOGETHER.isdisjoint(plain[:2])
    return [rest for rest in found if len(rest) > 1 or not several]  # « les époux Renard » are two


def _after_complements(
    words: list[str], cased: list[str], at: int, *, capitals: bool
) -> list[list[str]]:
    """What follows each complement of a role, from the link at `at` on (« de l'équipe », « des commerçants »)."""
    plain = [strip_accents(word) for word in words]
    found = []
    while at < len(words) and plain[at] in _LINKS and words[at] != "a":
        of = plain[at] in _OF
        at += 1
        while at < len(words) and plain[at] in ARTICLES:
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
        elif len(rest) > 2 and capitals and not someone and not is_given_name(fold(rest[0])):
            found.append(rest[1:])  # « la présidente de la région Bretagne Anne Colin »
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
    at = 1 if plain[:1] and plain[0] in ARTICLES else 0
    found = [cased]
    if plain[at : at + 1] and plain[at] in TITLES:
        found.append(cased[at + 1 :])
    elif at < len(cased) and (office_gender(cased[at].lower()) or plain[at] in FUNCTIONS):
        found += [cased[-len(rest) :] for rest in after_role([w.lower() for w in cased], cased)]
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
        return article and (_PEOPLE_OF.search(plain) is not None or is_nationality(plain))
    if plain in BREAKS | _LINKS | DENYING | _NO_ROLES or not (article or capitals):
        return False
    if is_thing(cased) and not office_gender(cased):
        return False  # « le lycée Jean Moulin »
    if not article:
        return bool(
            office_gender(cased)
        )  # « mort Paul Renard », « malgré Paul Renard » name nobody
    return capitals or TRADE.search(plain) is not None or _all_common([plain])


def _all_common(words: list[str]) -> bool:
    for word in words:
        found = entry(strip_accents(word))
        if len(word) >= 4 and not (found and found.dictionary):
            return False
    return True


def is_role(text: str) -> bool:
    """Whether a text is a function rather than another name: it opens with a common word."""
    cased = cased_tokens(text.lower() if text.isupper() else text)
    words = [strip_accents(word.lower()) for word in cased]
    if not words or any(word in BREAKS for word in words):
        return False
    first = cased[1] if words[0] in ARTICLES and len(cased) > 1 else cased[0]
    plain = strip_accents(first.lower())
    if first[0].isupper() or plain in _DOUBT or plain.endswith("ment"):
        return False
    return plain in FUNCTIONS or TRADE.search(plain) is not None or _all_common([first.lower()])
