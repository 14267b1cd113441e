"""The words of an office up to the name that follows or the verb: « maire de Rennes », « première adjointe »."""

from __future__ import annotations

import re

from quiz.french.date_words import WEEKDAY_LABELS
from quiz.french.given_names import is_given_name
from quiz.french.offices import is_body, office_gender
from quiz.french.proper_names import NAME, NO_PERSON
from quiz.french.third_person import finite
from quiz.french.words import lowered, strip_accents, word_set

_BEFORE_NOUN = word_set(
    "ancien ancienne ex nouveau nouvelle jeune futur future premier première grand grande petit "
    "petite vieux vieille second seconde célèbre principal principale autre tout toute vice numéro "
    "deux haut haute simple bon bonne secrétaire"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-‑’'][^\W\d_]+)*[’']?|\d+[\d.,]*|\([^()\n]{1,30}\)|[^\s\w]")
GOES_ON = word_set("de du des d' en pour chez")
"""Words with which an office goes on to what it is of."""
AT = word_set("à au aux")
"""Words with which some offices go on to where they are held (« adjoint à la culture »)."""
_TAKES_AT = word_set(
    "adjoint adjointe conseiller conseillère professeur professeure chercheur chercheuse enseignant "
    "enseignante candidat candidate délégué déléguée médecin maître avocat avocate ambassadeur "
    "ambassadrice secrétaire chargé chargée étudiant étudiante représentant représentante économiste "
    "sociologue historien historienne infirmier infirmière chef cheffe député députée responsable "
    "directeur directrice spécialiste maire-adjointe vice-président vice-présidente bénévole climatologue "
    "ingénieur ingénieure météorologue politologue"
)
_STOPS = word_set(
    "lors dans sur devant après avant pendant depuis durant selon ce hier aujourd'hui "
    "qui que qu' dont où mais car comme avec par "
    "contre sans vers entre sous dès jusqu' et ou ni puis ainsi afin alors quand si lorsque face "
    "auprès via hors quant interrogé interrogée joint jointe cité citée venu venue présent présente "
    "visiblement très plus moins ému émue soit non pas"
).union(WEEKDAY_LABELS)
"""Words, with their accents, with which something else than the office begins."""
_OF_WHAT = GOES_ON | AT | word_set("la le les l' l d et sur")
"""Words after which a name tells what the office is of (« maire de Rennes »)."""
_BEFORE_NOUNS = word_set("de du des d' la le les l' en au à")
"""Words after which what looks like a verb is a noun (« la porte »)."""
_MOST_WORDS = 9
"""Words that an office may take."""
_NAMED_PLACES = word_set(
    "ligne lycée collège stade village hameau fleuve canton district quartier maison festival"
)
_SEAT = re.compile(
    r"(?:à|au|aux)[^,.;:«»()\n]{1,40},[ \u00a0][A-ZÀ-Þ][\w-]+[ \u00a0][A-ZÀ-Þ][^,\n]{1,40}[,.]"
)

Word = tuple[str, int, int]
"""A word with its start and its end."""


def common_words(text: str, at: int, end: int) -> tuple[list[Word], str, re.Match[str] | None]:
    """The words of an office with their places, its noun, and the name that follows.

    Without noun, and without words, where capitals follow the article.
    """
    words: list[Word] = []
    noun = ""
    for found in _WORD.finditer(text, at, end):
        word, low = found[0], lowered(found[0])
        if word[0] == "(":
            continue
        gap = text[words[-1][2] if words else at : found.start()].strip(" \u00a0\u202f")
        if not word[0].isalpha() or (gap and not gap.startswith("(")):
            break
        if words and _stops(text, found.start(), end, low, noun):
            break
        if noun and word[0].isupper() and _opens_name(text, found.start(), words):
            return words, noun, NAME.match(text, found.start(), end)
        if noun and _is_verb(low, words):
            break
        if not noun and low not in _BEFORE_NOUN:
            if not (word[0].islower() or word.isupper() or office_gender(word)):
                return [], "", None
            noun = word if word.isupper() else low
        words.append((word, found.start(), found.end()))
        if len(words) > _MOST_WORDS:
            break
    return (words, noun, None) if noun else ([("", at, at)], "", None)


def _stops(text: str, at: int, end: int, low: str, noun: str) -> bool:
    """Whether a word goes on to something else than the office."""
    if low in AT:
        return noun not in _TAKES_AT and not (noun and _SEAT.match(text, at, end))
    if low not in _STOPS:
        return False
    return not (noun and re.match(r"et[ \u00a0](?:de|du|des|d['’])", text[at:end]))


def _opens_name(text: str, at: int, words: list[Word]) -> bool:
    """Whether a capital opens the name of the one described, not of what the office is of."""
    if lowered(words[-1][0]) in _OF_WHAT:
        return False
    name = NAME.match(text, at)
    if not name:
        return False
    parts = name[0].split()
    first = strip_accents(parts[0].lower())
    if first in NO_PERSON:
        return False
    before = words[-1][0]
    if is_given_name(parts[0]) or office_gender(before):
        return True
    # « la région Auvergne », « la société Telt », « la CGT Champagne » are named so themselves.
    return len(parts) > 1 and not (is_body(before) or before in _NAMED_PLACES or before.isupper())


def _is_verb(low: str, words: list[Word]) -> bool:
    if low in {"ne", "n'", "se", "s'", "y", "leur", "lui", "nous"} or low.startswith(("s'", "n'")):
        return True
    form = finite(low)
    if form is None:
        return False
    return lowered(words[-1][0]) not in _BEFORE_NOUNS and not (
        low.endswith("ent") and office_gender(low)
    )
