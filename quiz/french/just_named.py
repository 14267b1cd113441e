"""Whom « accuse-t-elle » stands for, where the words right before the quotation leave one person only.

For what `Antecedents` leaves open because someone else of that gender was named earlier.
"""

from __future__ import annotations

import re

from quiz.french.noun_phrases import NounPhrase, first_phrase, phrase_at
from quiz.french.offices import office_gender
from quiz.french.someone import Someone
from quiz.french.speakers import Speakers
from quiz.french.things import is_thing
from quiz.french.words import lowered

_QUOTED = re.compile(r"[«»“”\"]")
_PHRASE = re.compile(
    r"(?<![\w’'-])(?:l['’]|(?:le|la|une?|son|sa|leur|ce|cet|cette|au|du)[ \u00a0])(?=\w)",
    re.IGNORECASE,
)
_PRONOUN = {
    "m": re.compile(r"(?<![\w])(?:il|lui|celui-ci|ce dernier)(?![\w])", re.IGNORECASE),
    "f": re.compile(r"(?<![\w])(?:elle|celle-ci|cette dernière)(?![\w])", re.IGNORECASE),
}
_OF = re.compile(r"(?:de|d['’]|du|chez|contre|avec|pour|à|et|ou|comme)[ \u00a0]?$", re.IGNORECASE)
_SUBJECT = re.compile(
    r"(?:[^,«»:;]{2,60},[ \u00a0])?(?P<article>l['’]|(?:les?|la|une?|des|son|sa|ses|ces|cet?|cette)[ \u00a0])(?P<noun>[^\W\d_]+)",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"(?:l['’](?!un)|(?:les?|la|une?(?![ \u00a0]autre)|des|son|sa|ses|cet?|cette|à|au|aux|en|dans|depuis|pour)[ \u00a0])",
    re.IGNORECASE,
)
_WHOLE_NAME = re.compile(r"[ \u00a0]")


def just_named(speakers: Speakers, quote: int, gender: str) -> Someone | None:
    """The one of a gender that the sentence right before is about, or whom alone its paragraph names.

    Args:
        speakers: whom phrases stand for.
        quote: offset of the quotation.
        gender: of the pronoun after it, `m` or `f`.
    """
    paragraph = speakers.text.rfind("\n", 0, quote) + 1
    return _subject(speakers, paragraph, quote, gender) or _alone(
        speakers, paragraph, quote, gender
    )


def _subject(speakers: Speakers, paragraph: int, quote: int, gender: str) -> Someone | None:
    """« Leur avocate, Me Anne Roy, vise l'hôpital. « … », accuse-t-elle »."""
    text = speakers.text
    end = len(text[:quote].rstrip())
    start = speakers.sentence_of(end - 1)[0]
    if start < paragraph or start >= end or _QUOTED.search(text[start:end]):
        return None
    if text[end - 1] not in ".!?…":
        return None
    phrase = _one_person(text, start, end)
    if phrase is None or phrase.gender not in {"", gender}:
        return None
    if _PRONOUN[gender].search(text[start:end]) or _another(speakers, phrase, end, gender):
        return None
    named_before = speakers.people.before(start, paragraph)
    if phrase.indefinite and any(_may_be(s, gender) for _, s in named_before):
        return None
    someone, _ = speakers.someone(phrase, phrase.start)
    if someone is None or someone.body or (someone.gender or phrase.gender) != gender:
        return None
    if not (someone.named or phrase.indefinite):
        return None  # « le chef du service » may have his name elsewhere
    named_at = max(a for a, _ in [*someone.mentions, (start, start)] if a < end)
    others = [
        s
        for at, s in speakers.people.before(end, start)
        if s is not someone and not (at < named_at and _OF.search(text[max(start, at - 5) : at]))
    ]  # « L'avocat de M. Diop, Me Paul Roy, s'est dit surpris »: one of the two is the other's
    return None if any(_may_be(s, gender) for s in others) else someone


def _one_person(text: str, start: int, end: int) -> NounPhrase | None:
    """The person, one only, whom a sentence is about."""
    phrase = first_phrase(text, start, end)
    if phrase is None or phrase.pronoun or phrase.plural or phrase.body:
        return None
    return phrase if phrase.name or office_gender(phrase.noun) else None


def last_named(speakers: Speakers, quote: int, gender: str) -> Someone | None:
    """« Il a été vu par Aldo Ferri, un voisin. « … », dit celui-ci »: the last one of the sentence before."""
    text = speakers.text
    end = len(text[:quote].rstrip())
    start = speakers.sentence_of(end - 1)[0] if end else 0
    if "\n" in text[start:quote] or _QUOTED.search(text[start:end]) or text[end - 1] not in ".!?…":
        return None
    named = [(a, s) for a, s in speakers.people.before(end, start) if _may_be(s, gender)]
    if not named or not named[-1][1].named or named[-1][1].gender != gender:
        return None
    at, someone = named[-1]
    places = [(a, b + 45) for a, b in someone.mentions if a == at]
    return None if _unnamed(speakers, at, end, gender, places) else someone


def _alone(speakers: Speakers, paragraph: int, quote: int, gender: str) -> Someone | None:
    """« … repéré par un technicien, Rayan Diop. Son écran s'est éteint. « … », se souvient-il »."""
    text = speakers.text
    named = [(at, s) for at, s in speakers.people.before(quote, paragraph) if _may_be(s, gender)]
    if len({id(s) for _, s in named}) != 1:
        return None
    someone = named[0][1]
    if not someone.named or someone.gender != gender or not _WHOLE_NAME.search(someone.name):
        return None
    own = text[paragraph:quote]
    if _QUOTED.search(own) or _PRONOUN[gender].search(own):
        return None
    places = [(a, b) for a, b in someone.mentions if paragraph <= a < quote]
    if any(_OF.search(text[max(paragraph, a - 10) : a]) for a, _ in places):
        return None
    first = min((a for a, _ in places), default=paragraph)
    if not _of_nobody_else(speakers, first, quote, gender):
        return None
    return None if _unnamed(speakers, paragraph, quote, gender, places) else someone


def _of_nobody_else(speakers: Speakers, named: int, quote: int, gender: str) -> bool:
    """Whether the sentences from the one that names someone up to a quotation have no other subject."""
    text = speakers.text
    start, at = speakers.sentence_of(named)
    if not (_OPENS.match(text, start, named) or not text[start:named].strip()):
        return False  # « Jojo a vu Paul Diop », « Un autre a vu… »
    while at < quote:
        at += len(text[at:quote]) - len(text[at:quote].lstrip())
        end = min(speakers.sentence_of(at)[1], quote)
        about = phrase_at(text, at, end)
        if at < end and ((about is not None and about.body) or not _is_of(text, at, end, gender)):
            return False
        at = max(end, at + 1)
    return True


def _is_of(text: str, start: int, end: int, gender: str) -> bool:
    """Whether a sentence is about a thing, about several, or of the other gender."""
    match = _SUBJECT.match(text, start, end)
    if match is None:
        return False
    article = lowered(match["article"].strip())
    if article in {"les", "des", "ses", "ces", "son", "sa", "ce", "cet", "cette"} or is_thing(
        match["noun"]
    ):
        return True
    return {"le": "m", "un": "m", "la": "f", "une": "f"}.get(article, gender) != gender


def _another(speakers: Speakers, subject: NounPhrase, end: int, gender: str) -> bool:
    """Whether a sentence holds, after its subject, a person of that gender whom it does not name."""
    name = speakers.people.before(min(end, subject.end + 45), subject.end)
    places = [(subject.start, subject.end)]
    places += [m for _, s in name for m in s.mentions if subject.end <= m[0] < end]
    return _unnamed(speakers, subject.end, end, gender, places)


def _unnamed(
    speakers: Speakers, start: int, end: int, gender: str, places: list[tuple[int, int]]
) -> bool:
    """Whether someone of that gender other than at `places` stands between two offsets."""
    for match in _PHRASE.finditer(speakers.text, start, end):
        phrase = phrase_at(speakers.text, match.start(), end, contracted=True)
        if phrase is None or phrase.plural or phrase.gender not in {"", gender}:
            continue
        if not office_gender(phrase.noun):
            continue
        if not any(a <= phrase.end + 2 and phrase.start <= b for a, b in places):
            return True
    return False


def _may_be(someone: Someone, gender: str) -> bool:
    return not someone.body and someone.gender in {"", gender}
