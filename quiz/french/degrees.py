"""Degrees said in the plainest words: « n'investit pas assez » is « investit trop peu ».

What a learner says by denying a degree, or by one word that holds it, is what an idea names by
`peu`, `trop peu`, `trop` or `beaucoup`.
"""

from __future__ import annotations

import re

_VERB = r"(?:[^\W\d_]+['’]?[ \u00a0]?){1,3}?"
_PAS = r"pas[ \u00a0]+(?:(?:du[ \u00a0]+tout|[ée]t[ée]|eu)[ \u00a0]+)?"
_TOO_LITTLE = rf"(?:{_PAS}|plus[ \u00a0]+)(?:assez|suffisamment)|insuffisamment"
_LITTLE = (
    rf"{_PAS}(?:beaucoup|[ée]norm[ée]ment|grand[ -]chose)|gu[èe]re"
    r"|presque[ \u00a0]+(?:pas|plus|rien|jamais)|[àa][ \u00a0]peine"
)
_TOO_MUCH = (
    r"excessivement|exag[ée]r[ée]ment|d[ée]mesur[ée]ment|[àa][ \u00a0](?:l['’]exc[èe]s|outrance)"
)
_EXCESS = (
    r"(?:l['’]|un[ \u00a0]+|une[ \u00a0]+|la[ \u00a0]+)?(?:exc[èe]s|surcharge)(?=[ \u00a0]+d[e'’u])"
)
_MUCH = r"[ée]norm[ée]ment|massivement|consid[ée]rablement"

_AS_MUCH = rf"{_PAS}moins(?![ \u00a0]+(?:\d|d[e'’]))"
_LESS = rf"{_PAS}(?:aussi|autant|si(?=[ \u00a0]+[^\W\d_]+[ \u00a0]+qu))|moindres?"
_MORE = r"davantage"


def _of(pattern: str) -> re.Pattern[str]:
    """A degree, with the « ne » that denies its verb, if there is one."""
    return re.compile(
        rf"\b(?:n(?:e[ \u00a0]+|['’])(?P<verb>{_VERB})[ \u00a0]*)?\b(?:{pattern})\b", re.IGNORECASE
    )


_RULES = tuple(
    (_of(pattern), plain)
    for pattern, plain in (
        (_TOO_LITTLE, "trop peu"), (_LITTLE, "peu"), (_TOO_MUCH, "trop"),
        (_EXCESS, "trop"), (_MUCH, "beaucoup"),
        (_LESS, "moins"), (_AS_MUCH, "aussi"), (_MORE, "plus"),
    )
)  # fmt: skip
_COMPOUND = re.compile(r"\b(?:(sous)-|(sur)-?)(?=[^\W\d_]{7})", re.IGNORECASE)


_COSTS = (
    re.compile(
        r"\bco[ûu]t(?:e|ent|er|era|eront|ait|aient)(?=[ \u00a0]+(?:tr[èe]s|trop|plus|moins|aussi)[ \u00a0]+cher)",
        re.IGNORECASE,
    ),
    "est",
)
_PRICES = (
    _COSTS,
    (
        _of(rf"{_PAS}(?:tr[èe]s[ \u00a0]+)?(?:bon[ \u00a0]+march[ée]|donn[ée]e?s?)"),
        r"\g<verb> cher",
    ),
    (_of(rf"{_PAS}(?:tr[èe]s[ \u00a0]+)?ch(?:ers?|[èe]res?)"), r"\g<verb> moins cher"),
    (re.compile(r"\b(?:bon|meilleur)[ \u00a0]+march[ée]\b", re.IGNORECASE), "moins cher"),
    (
        re.compile(
            r"\bprix(?P<between>(?:[ \u00a0]+(?:y|en|est|sont|[ée]taient|[ée]tait|seront|sera)){0,2})[ \u00a0]+"
            r"(?:plus[ \u00a0]+bas|moins[ \u00a0]+(?:[ée]lev[ée]s?|hauts?)|r[ée]duits?)\b",
            re.IGNORECASE,
        ),
        r"\g<between> moins cher",
    ),
    (
        re.compile(
            r"\b(co[ûu]t(?:e|ent|er|era|eront|ait|aient))[ \u00a0]+moins(?![ \u00a0]+(?:cher|d[e'’]))",
            re.IGNORECASE,
        ),
        r"\1 moins cher",
    ),
    _COSTS,
)
"""« bon marché », « pas cher », « à prix réduit », « coûter moins »: the one thing the press says so often."""


MAY_CHANGE = re.compile(
    r"pas|plus|moins|insuff|gu[èe]re|peine|presque|excess|exag|mesur|outrance|exc[èe]s|surcharge|norm[ée]ment"
    r"|massive|consid[ée]|davantage|moindre|sous-|sur|co[ûu]t|prix|march",
    re.IGNORECASE,
)
"""What stands wherever a rule applies: most answers have none of it, and need no further look."""


PATTERNS = (*(pattern for pattern, _ in (*_PRICES, *_RULES)), _COMPOUND)
"""All that is looked for."""


def plain_degrees(text: str) -> str:
    """A text with its degrees in plain words; empty where it has none to change.

    « la surproduction » becomes « la trop de production »: to be matched word by word, not shown.
    """
    if not MAY_CHANGE.search(text):
        return ""
    said = text
    for pattern, plain in _PRICES:
        said = pattern.sub(plain, said)
    for pattern, plain in _RULES:
        said = pattern.sub(rf"\g<verb> {plain}", said)
    said = _COMPOUND.sub(lambda match: "trop peu de " if match[1] else "trop de ", said)
    return "" if said == text else said
