"""What stands beside a name and tells that it is a person's: an age, a title, a function after a comma."""

from __future__ import annotations

import re

from quiz.french.given_names import is_given_name
from quiz.french.offices import office_gender
from quiz.french.words import strip_accents

_AGE = re.compile(r"[ \u00a0]?(?:,[ \u00a0]|\()\d{1,3}[ \u00a0\u202f]ans\b")
_APPOSED = re.compile(
    r"(?:[ \u00a0]?\([^()\n]{1,40}\))?,[ \u00a0](?:\d{1,3}[ \u00a0\u202f]ans,[ \u00a0])?"
    r"(?P<article>(?:l['’]|(?:le|la|un|une)[ \u00a0])?)"
    r"(?P<office>(?:(?:ex-|ancien(?:ne)?|nouve(?:au|lle)|jeune|futur|vice-)[ \u00a0]?)?"
    r"(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)?)[^,.;:()«»!?\n]{0,80})"
)
_OFFICE_END = re.compile(
    r"[ \u00a0](?:qui|que|qu['’]|dont|où|et(?![ \u00a0](?:de|du|des|d['’]))|mais|a|ont|est|lors|avant|après|depuis|"
    r"dans|sur|avec|pour qui|venue?|présente?|interrogée?|âgée?|\d)\b.*$",
    re.DOTALL,
)


def is_person(text: str, name: str, start: int, end: int) -> bool:
    """Whether a name that stands between two offsets is a person's."""
    words = name.replace("\u00a0", " ").split()
    if words[0].isupper() and len(words[0]) > 2:
        return False
    if is_given_name(words[0]):
        return True
    if _AGE.match(text, end):
        return True
    apposed = _APPOSED.match(text, end)
    if apposed and office_gender(apposed["noun"]):
        return True
    before = re.search(
        r"(?<![^\W\d_])([^\W\d_]+(?:-[^\W\d_]+)?)(?:[ \u00a0]\([^()]{1,12}\))?,?[ \u00a0]$",
        text[max(0, start - 50) : start],
    )
    return bool(before and (office_gender(before[1]) or before[1] in {"Mme", "Mlle"}))


def apposed_office(text: str, end: int) -> tuple[str, str, str] | None:
    """The function told after a name that ends at an offset, the gender of its noun, its article."""
    match = _APPOSED.match(text, end)
    gender = office_gender(match["noun"]) if match else ""
    if match is None or not gender:
        return None
    office = _OFFICE_END.sub("", match["office"]).strip(" \u00a0")
    return office, gender, match["article"].strip()


def article_of(office: str, gender: str) -> str:
    """The definite article that goes with a function."""
    if strip_accents(office[:1].lower()) in "aeiouh" and not office.lower().startswith(
        ("haut", "hu")
    ):
        return "l'"
    return "la" if gender == "f" else "le"
