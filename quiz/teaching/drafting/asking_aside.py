"""Questions on a value in an aside: « une étude publiée le 4 mai », « Paul Renard, maire depuis 2014, »."""

from __future__ import annotations

import re

from quiz.french.dates import DateValue
from quiz.french.given_names import gender_of, is_given_name
from quiz.french.offices import office_gender
from quiz.french.proper_names import NAME
from quiz.french.quantities import Kind
from quiz.french.simple_clause import simple_clause
from quiz.french.third_person import finite, participle
from quiz.french.words import word_set
from quiz.teaching.drafting.case import CLAUSE_STOP
from quiz.teaching.drafting.facts import Fact
from quiz.teaching.drafting.inversion import elides
from quiz.teaching.drafting.referent import definite

_SINCE = re.compile(
    r"(?<![\w’'‑.-])(?P<name>"
    + NAME.pattern
    + r"),[ \u00a0](?P<what>[^\W\d_]+(?:[ \u00a0][^\W\d_]+|[ \u00a0]d['’][^\W\d_]+){0,5}?)[ \u00a0](?:depuis[ \u00a0])?$"
)
_THING = re.compile(
    r"(?<![\w’'])(?P<article>l['’]|(?:le|la|les|une?|des)[ \u00a0])(?P<noun>[^\W\d_]+)"
    r"(?P<more>(?:[ \u00a0](?:de[ \u00a0](?:la[ \u00a0]|l['’])?|du[ \u00a0]|d['’])?[^\W\d_]+(?:-[^\W\d_]+)*){0,4}?),?[ \u00a0]"
    r"(?P<participle>[^\W\d_]+)(?P<place>(?:[ \u00a0](?:à|au|en|dans|par)[ \u00a0][^,«»:;()\d]{2,30}?)?)[ \u00a0](?P<word>en|le|au|depuis|dès)?[ \u00a0]?$",
    re.IGNORECASE,
)
_MOVES = frozenset(
    {
        "paraître",
        "arriver",
        "venir",
        "naître",
        "mourir",
        "entrer",
        "partir",
        "décéder",
        "sortir",
        "survenir",
    }
)
_ONES = word_set(
    "publier paraître ouvrir fonder créer lancer inaugurer voter adopter signer lire diffuser "
    "construire bâtir installer découvrir présenter promulguer fermer condamner nommer élire "
    "réélire commander acheter vendre racheter rénover restaurer mettre naître disparaître signer "
    "instaurer annoncer réaliser tourner écrire interdire"
)
_NUMBERS = word_set("deux trois quatre cinq six sept huit neuf dix premiers premières autres mêmes")
_ENDINGS = {("m", False): "", ("f", False): "e", ("m", True): "s", ("f", True): "es"}


def since(text: str, fact: Fact) -> str:
    """« Kevin Delattre, cariste depuis onze ans » : « Depuis combien de temps… est-il cariste »."""
    before = text[max(fact.sentence[0], fact.span.start - 110) : fact.span.start]
    written = fact.span.text(text)
    if not (before.rstrip(" \u00a0").endswith("depuis") or written.startswith("depuis ")):
        return ""
    match = _SINCE.search(before)
    if match is None or not is_given_name(match["name"].split()[0]):
        return ""
    if not office_gender(match["what"].split()[0]):
        return ""
    gender = gender_of(match["name"].split()[0])
    value = fact.span.value
    if not gender:
        return ""
    if isinstance(value, DateValue):
        asked = "depuis quand"
    elif value.kind is Kind.DURATION:
        asked = "depuis combien de temps"
    else:
        return ""
    pronoun = "il" if gender == "m" else "elle"
    return f"{asked} {match['name']} est-{pronoun} {match['what']}"


def published(text: str, fact: Fact) -> str:
    """« une étude publiée le 4 mai 2025 » : « Quel jour l'étude a-t-elle été publiée »."""
    value = fact.span.value
    if not isinstance(value, DateValue) or fact.quoted or len(value.dates) > 1:
        return ""
    asked = _asked(fact, text)
    match = _THING.search(text[max(fact.sentence[0], fact.shown[0] - 130) : fact.shown[0]])
    if not asked or match is None:
        return ""
    infinitive, number = participle(match["participle"]), _number(match)
    if infinitive not in _ONES | _MOVES or number is None or office_gender(match["noun"].lower()):
        return ""
    if not match["more"].strip() and match["noun"].lower() in _NUMBERS:
        return ""  # « les deux parties »
    if _may_be_of_the_complement(match, number):
        return ""
    if any(finite(word) for word in re.findall(r"[^\W\d_]+", match["more"])):
        return ""
    gender, plural = number
    thing = definite(match["article"] + match["noun"] + match["more"])
    pronoun = ("elle" if gender == "f" else "il") + ("s" if plural else "")
    if infinitive in _MOVES:
        verb = f"{'sont' if plural else 'est'}-{pronoun}"
    else:
        verb = f"{'ont' if plural else 'a-t'}-{pronoun} été"
    stop = CLAUSE_STOP.search(text, fact.span.end, fact.sentence[1])
    end = stop.start() if stop else fact.sentence[1]
    rest = text[fact.span.end : end].rstrip(" .!?…\u00a0\u202f")
    if (
        not re.match(r"[ \u00a0](?:dans|par|à|au|aux|en|sur|chez|pour|avec|sous)[ \u00a0]", rest)
        or len(rest) > 60
        or re.search(r"\d|[ \u00a0](?:a|ont|est|sont|et|ou|avait|avaient)[ \u00a0]", rest)
    ):
        rest = ""
    return f"{asked} {thing} {verb} {match['participle']}{match['place']}{rest}"


_COMPLEMENT = re.compile(
    r"[ \u00a0](?P<word>du|de la|de l['’]|de|d['’]|des)(?![^\W\d_])", re.IGNORECASE
)


def _may_be_of_the_complement(match: re.Match[str], number: tuple[str, bool]) -> bool:
    """« le titre du club, fondé… », « une salle de la mairie ouverte… »: which of the two was?"""
    found = _COMPLEMENT.search(match["more"])
    if found is None or number[1]:
        return False
    gender = {"du": "m", "de la": "f"}.get(found["word"].lower())
    return gender == number[0]


_OPENING = re.compile(
    r"(?P<participle>[A-ZÀ-Þ][^\W\d_]+)(?P<place>(?:[ \u00a0][^,«»:;()\d]{2,40}?)?)[ \u00a0](?P<word>en|le|au)?[ \u00a0]?$"
)


def opened(text: str, fact: Fact) -> str:
    """« Élu en 2020, l'ancien gendarme… » : « En quelle année l'ancien gendarme a-t-il été élu »."""
    value, asked = fact.span.value, _asked(fact, text)
    match = _OPENING.fullmatch(text, fact.sentence[0], fact.shown[0])
    comma = re.compile(r"[^,«»:;()]{0,60},[ \u00a0]").match(text, fact.span.end, fact.sentence[1])
    if (
        fact.quoted
        or not asked
        or match is None
        or comma is None
        or not isinstance(value, DateValue)
    ):
        return ""
    infinitive = participle(match["participle"].lower())
    clause = simple_clause(text, comma.end(), fact.sentence[1])
    if not infinitive or clause is None or clause.lead[1] > clause.lead[0]:
        return ""
    word = match["participle"].lower()
    ending = _ENDINGS.get((clause.gender, clause.plural))
    if ending is None or _ending(word) != ending:
        return ""
    subject = re.sub(r"^(?:ce|cet|cette|ces)(?=[ \u00a0])", "", definite(text[slice(*clause.core)]))
    if subject[:1] in {" ", "\u00a0"}:
        subject = _the(subject.strip(), clause.gender, plural=clause.plural)
    if _OF_ANOTHER.match(subject):
        return ""
    pronoun = ("elle" if clause.gender == "f" else "il") + ("s" if clause.plural else "")
    if infinitive in _MOVES:
        verb = f"{'sont' if clause.plural else 'est'}-{pronoun}"
    else:
        verb = f"{'ont' if clause.plural else 'a-t'}-{pronoun} été"
    rest = text[fact.span.end : comma.end()].rstrip(", \u00a0")
    place = re.sub(r"[ \u00a0](?:en|le|au)$", "", match["place"])
    if re.search(r"\d", rest):
        rest = ""
    return f"{asked} {subject} {verb} {word}{place}{rest}"


def _ending(word: str) -> str:
    """How a participle agrees: « élue » is `e`; « mis » has its own s."""
    bare = re.sub(r"(?<=[^e][iu])s$", "", word)
    return next(ending for ending in ("es", "e", "s", "") if bare.endswith(ending))


_OF_ANOTHER = re.compile(r"(?:son|sa|ses|leurs?)(?!\w)", re.IGNORECASE)


def _the(noun: str, gender: str, *, plural: bool) -> str:
    if plural:
        return f"les {noun}"
    return f"l'{noun}" if elides(noun) else f"{'la' if gender == 'f' else 'le'} {noun}"


def _number(match: re.Match[str]) -> tuple[str, bool] | None:
    """Gender and number of the thing, where its article and the participle agree."""
    article = match["article"].strip().lower().replace("’", "'")
    plural = article in {"les", "des"}
    word = match["participle"].lower()
    gender = "f" if re.search(r"(?:[éiu]e|te|se)s?$", word) else "m"
    if word.endswith("s") != plural and not re.search(r"(?:mis|pris|quis)$", word):
        return None
    known = {"le": "m", "un": "m", "la": "f", "une": "f"}.get(article)
    return None if known not in {None, gender} else (gender, plural)


def _asked(fact: Fact, text: str) -> str:
    value = fact.span.value
    if not isinstance(value, DateValue):
        return ""
    first, written = value.first, fact.span.text(text).lower()
    if re.match(r"depuis|dès|avant|après|d['’]ici|vers|entre|du |jusqu", written):
        return ""
    if first.day and first.month and not first.part:
        return "quel jour"
    if first.month:
        return "quand"
    return "en quelle année" if first.year and written.startswith("en ") else ""
