"""Noun phrases that may name who speaks: « le maire de Rennes, Nadia Le Goff », « M. Macron », « elle »."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.french.given_names import gender_of
from quiz.french.office_words import AT, GOES_ON, common_words
from quiz.french.offices import is_body, office_gender
from quiz.french.proper_names import CAPITALISED, NAME, NO_PERSON, NOT_FIRST
from quiz.french.words import lowered, strip_accents, word_set

_TITLE = re.compile(
    r"(?P<m>M\.|Monsieur|monsieur|Mgr|monseigneur|sir|lord|le[ \u00a0]P[èe]re|Frère)[ \u00a0\u202f]"
    r"|(?P<f>Mme|Mlle|Madame|madame|Mademoiselle|lady|Sœur)\.?[ \u00a0\u202f]"
    r"|(?P<e>Me|Maître|maître|Dr|Docteur|docteur|docteure|Pr|Professeur|professeur|professeure)\.?[ \u00a0\u202f]"
    r"(?=[A-ZÀ-Þ])"
)
_PRONOUNS = {
    "il": "m", "elle": "f", "lui": "m", "celui-ci": "m", "celle-ci": "f", "ce dernier": "m",
    "cette dernière": "f", "l'intéressé": "m", "l'intéressée": "f", "lui-même": "m",
    "elle-même": "f", "l'homme": "m", "la jeune femme": "f", "le jeune homme": "m",
    "l'ancien": "", "ce premier": "m",
}  # fmt: skip
_PRONOUN = re.compile(
    r"(?:(?:le|la) (?:trente|quadragé|quinquagé|sexagé|septuagé|octogé|nonagé)naire|ce dernier|cette dernière|celui-ci|celle-ci|l['’]intéressée?|la jeune femme"
    r"|le jeune homme|elle-même|lui-même|elle|lui|il)\b(?![-’'])",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(r",[ \u00a0](?=[A-ZÀ-Þ])")
_ORIGIN = re.compile(
    r"[A-ZÀ-Þ][a-zà-ÿ]+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|and|ande|ain|aine|ol|ole|isse|issesse|elge|usse|"
    r"urc|urque|ec|ecque|on|onne|ard|arde|in|ine)[ \u00a0](?=[A-ZÀ-Þ])"
)
_NATIVE = re.compile(
    r"(?!Ukraine|Lorraine|Aquitaine|Touraine|\w*[lïrsn]lande|Irlande|Islande|Libye|Somalie)"
    r"[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:ais|aise|ois|oise|ien|ienne|éen|éenne|mand|mande|ricain|ricaine|main|maine|cain|caine|gnol|gnole|"
    r"uisse|uissesse|Breton|Bretonne)(?![\w-]|[ \u00a0][A-ZÀ-Þ])"
)
_DETERMINER = re.compile(
    r"(?P<d>l['’][ \u00a0]?|(?:le|la|les|un|une|des|son|sa|ses|leur|leurs|notre|nos|ce|cet|cette|ces"
    r"|plusieurs|certains|certaines|deux|trois|quelques)[ \u00a0\u202f])",
    re.IGNORECASE,
)
_PLURAL = word_set("les des ses leurs nos ces plusieurs certains certaines deux trois quelques")
_INDEFINITE = word_set("un une des plusieurs certains certaines deux trois quelques")
_COMPLEMENT = re.compile(
    r"(?:[ \u00a0](?:de[ \u00a0](?:la[ \u00a0]|l['’])?|du[ \u00a0]|des[ \u00a0]|d['’])[\w’'-]+(?:[ \u00a0](?:et[ \u00a0](?=de|du|d['’]))?)?)+?(?=[ \u00a0](?!de|du|des|d['’])|[,.;:»)]|$)"
)

_BODY_ADJECTIVE = re.compile(
    r"(?:[ \u00a0](?:f[ée]d[ée]ra|r[ée]giona|d[ée]partementa|municipa|nationa|cantona|mondia|internationa|g[ée]n[ée]ra|centra|"
    r"constitutionne|socia|syndica|médica|commercia|territoria|présidentie|provincia|intercommuna)(?:l|le|lle)(?![\w-])"
    r"|[ \u00a0](?:europ[ée]enn?e?|français[e]?|supr[êe]me|d['’][ÉE]tat|populaire|administrati(?:f|ve)|économique|scientifique|"
    r"supérieure?|alimentaire|valaisan(?:ne)?|suisse|belge|américaine?|britannique|allemande?|italien(?:ne)?|espagnole?)(?![\w-]))+",
)


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A phrase that may name a person or body.

    Attributes:
        start: offset of its first character, article included; `end`: after its last.
        name: the proper name in it, or empty.
        office: what it says the person is, without article (« maire de Rennes »), or empty.
        article: « le », « la », « l' », « un »… in lower case, or empty.
        noun: the office's or body's noun.
        gender: `m`, `f` or empty.
        plural: whether it is several.
        pronoun: whether it is one (« lui », « ce dernier »).
        body: whether its noun is a body's.
    """

    start: int
    end: int
    name: str = ""
    office: str = ""
    article: str = ""
    noun: str = ""
    gender: str = ""
    plural: bool = False
    pronoun: bool = False
    body: bool = False
    title: str = ""

    @property
    def indefinite(self) -> bool:
        """Whether its article leaves open who it is."""
        return self.article in _INDEFINITE

    @property
    def demonstrative(self) -> bool:
        """Whether it takes up someone said before (« cet habitant »)."""
        return self.article in {"ce", "cet", "cette", "ces"}

    @property
    def possessive(self) -> bool:
        """Whether it is someone's (« son avocat »)."""
        return self.article in {"son", "sa", "ses", "leur", "leurs", "notre", "nos"}


_LEAD = re.compile(r"[^,«»:;]{2,90},[ \u00a0]")
_ANOTHER = re.compile(r"[ \u00a0](?:et|ou)[ \u00a0]")


def first_phrase(text: str, start: int, end: int) -> NounPhrase | None:
    """The phrase with which a sentence opens, at once or after what a comma sets before it.

    None where « et » or « ou » joins another to it: then the sentence is about several.
    """
    phrase = phrase_at(text, start, end)
    if phrase is None and (lead := _LEAD.match(text, start, end)):
        phrase = phrase_at(text, lead.end(), end)
    return None if phrase is None or _ANOTHER.match(text, phrase.end) else phrase


_CONTRACTED = re.compile(r"(?P<d>du|au)[ \u00a0\u202f]", re.IGNORECASE)


def phrase_at(text: str, at: int, end: int, *, contracted: bool = False) -> NounPhrase | None:
    """The noun phrase that starts at an offset, or None; nothing from `end` on is looked at.

    Args:
        text: the whole text.
        at: where to look.
        end: where the text to read ends.
        contracted: whether « du » and « au » count as articles (« du ministre Bruno … »).
    """
    while at < end and text[at] in " \u00a0\u202f":
        at += 1
    if at >= end:
        return None
    end = min(end, at + 200)
    if (match := _PRONOUN.match(text, at, end)) and (found := _pronoun(text, match, end)):
        return found
    if match := _TITLE.match(text, at, end):
        name = NAME.match(text, match.end(), end)
        if name:
            gender = "m" if match["m"] else "f" if match["f"] else _given_gender(name[0])
            return NounPhrase(at, name.end(), name=name[0], gender=gender, title=match[0].strip())
    if text[at].isupper() and not _is_stop_word(text, at, end):
        match = NAME.match(text, at, end)
        if match:
            return _named(match)
    if match := _surname_with_article(text, at, end):
        return NounPhrase(at, match.end(), name=match[0])
    opened = _DETERMINER.match(text, at, end)
    if opened is None and contracted:
        opened = _CONTRACTED.match(text, at, end)
    return _determined(text, opened, end) if opened else None


_ARTICLE_OF_NAME = re.compile(rf"(?:Le|La|Les|Du|Des)[ \u00a0]{CAPITALISED}(?![\w-])")


def _surname_with_article(text: str, at: int, end: int) -> re.Match[str] | None:
    """« Le Gall », where no sentence opens: a capital that only a name explains."""
    inside = re.search(r"[^\W\d_],?[ \u00a0\u202f]$", text[max(0, at - 3) : at])
    return _ARTICLE_OF_NAME.match(text, at, end) if inside else None


def _pronoun(text: str, match: re.Match[str], end: int) -> NounPhrase | None:
    """« elle », « ce dernier »; the name after « ce dernier, Cyril Mathey »."""
    comma = _NAMED_AFTER.match(text, match.end(), end)
    if comma is None:
        word = lowered(match[0])
        gender = _PRONOUNS.get(word) or _ARTICLE_GENDER.get(word.split()[0], "")
        return NounPhrase(match.start(), match.end(), gender=gender, pronoun=True)
    name = NAME.match(text, comma.end(), end) if " " in match[0] else None
    return _named(name) if name else None


def _is_stop_word(text: str, at: int, end: int) -> bool:
    match = re.compile(r"[^\W\d_]+[’']?").match(text, at, end)
    return bool(match and match[0].lower().rstrip("’'") in NOT_FIRST)


def _named(match: re.Match[str]) -> NounPhrase:
    name = match[0]
    first = strip_accents(name.split()[0].lower())
    body = (
        first in NO_PERSON or first.split("-")[0] in {"meteo", "saint", "sainte"} or name.isupper()
    )
    return NounPhrase(match.start(), match.end(), name=name, gender=_given_gender(name), body=body)


def _given_gender(name: str) -> str:
    words = name.replace("\u00a0", " ").split()
    return gender_of(words[0]) if len(words) > 1 else ""


def _determined(text: str, match: re.Match[str], end: int) -> NounPhrase | None:
    """The phrase that an article opens."""
    article = lowered(match["d"].strip())
    article = {"du": "le", "au": "le"}.get(article, article)
    words, noun, name = common_words(text, match.end(), end)
    if not noun:
        return _capitals(text, match, article, end) if not words else None
    while words and lowered(words[-1][0]) in GOES_ON | AT | {"et", "la", "le", "les", "l'"}:
        words.pop()
    if not words:
        return None
    stop = words[-1][2]
    base = re.split(r"[’']", noun)[-1] if "'" in noun else noun
    gender = office_gender(base)
    return NounPhrase(
        match.start(),
        name.end() if name else stop,
        name=name[0] if name else "",
        office=text[match.end() : stop],
        article=article,
        noun=base,
        gender=_ARTICLE_GENDER.get(article, "") or ("" if gender == "e" else gender),
        plural=article in _PLURAL,
        body=is_body(base) and not gender,
    )


_ARTICLE_GENDER = {
    **dict.fromkeys(("le", "un", "ce", "cet"), "m"),
    **dict.fromkeys(("la", "une", "cette", "sa"), "f"),
}


def _capitals(text: str, match: re.Match[str], article: str, end: int) -> NounPhrase | None:
    """« l'Allemande Ute Lindner », « la Suédoise », « la Banque de France »."""
    at = match.end()
    if origin := _ORIGIN.match(text, at, end):
        whole = NAME.match(text, origin.end(), end)
        if whole and " " in whole[0].replace("\u00a0", " "):
            gender = _ARTICLE_GENDER.get(article, "") or _given_gender(whole[0])
            return NounPhrase(match.start(), whole.end(), whole[0], gender=gender)
    lone = _NATIVE.match(text, at, end)
    if lone and article in {"le", "la", "l'"}:
        gender = _ARTICLE_GENDER.get(article, "f" if lone[0].endswith("e") else "m")
        return NounPhrase(match.start(), lone.end(), gender=gender, pronoun=True)
    return _proper_body(text, match, article, end)


def _proper_body(text: str, match: re.Match[str], article: str, end: int) -> NounPhrase | None:
    """« la Banque de France », « l'Insee »: an article before capitals."""
    name = NAME.match(text, match.end(), end)
    if not name:
        return None
    stop = name.end()
    if of_what := _BODY_ADJECTIVE.match(text, stop, end):
        stop = of_what.end()
    if more := _COMPLEMENT.match(text, stop, end):
        stop = more.end()
    return NounPhrase(
        match.start(),
        stop,
        name=text[match.start() : stop],
        article=article,
        plural=article in _PLURAL,
        gender={"le": "m", "la": "f"}.get(article, ""),
        body=True,
    )
