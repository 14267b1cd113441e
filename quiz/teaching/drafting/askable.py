"""Which values of a text a question may ask, and how useful it would be."""

from __future__ import annotations

import re

from quiz.french.dates import DateValue
from quiz.french.quantities import Bound, Kind, Quantity
from quiz.french.span import Span
from quiz.french.values import Value
from quiz.french.words import word_set
from quiz.teaching.drafting.counted_noun import counted_noun

_NUMBERED = re.compile(
    r"\b(?:articles?|numéro|n°|route|ligne|chapitre|page|tome|loi|RN|RD|D|A|N|départementale|nationale|autoroute|"
    r"chaîne|canal|saison|épisode|classe|type|version|phase|niveau|division|catégorie|formule|zone|lot|étage|"
    r"boulevard|rue|place|avenue|quai|bis)[ \u00a0]$"
)
_AFTER_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][\w’'-]*[ \u00a0-]$")
_AFTER_START = re.compile(r"(?:^|[.!?:«“\"(\n—–-])[ \u00a0\u202f\n]*[A-ZÀ-Þ][\w’'-]*[ \u00a0]$")
_SMALL_WORDS = word_set("deux trois quatre")
_LASTING = re.compile(
    r"\b(?:en|pendant|durant|depuis|dans|d['’]ici|après|de|d['’]|dure|duré|durera|il y a|moins|plus|presque|environ|sous|sur|d[eu])[ \u00a0]?$"
)
_DENIED = re.compile(r"\b(?:pas|ni|sauf|non)[ \u00a0](?:le[ \u00a0]|en[ \u00a0]|avant[ \u00a0])?$")
_IDIOM = re.compile(
    r"\bà deux pas\b|\bdeux poids\b|\bles quatre coins\b|\bentre quatre yeux\b|\bsur trente et un\b|\bQuinze de\b"
    r"|\bdemi (?:de mêlée|d['’]ouverture|droit|gauche)|\b(?:première|deuxième|troisième) ligne\b|\bchaque midi\b|\b[Ll]es deux (?:se|ont|sont|hommes|femmes)\b"
)
_IN_A_TIME = re.compile(r"\d[ \u00a0\u202f]?(?:s|min|mn)[ \u00a0\u202f]$")
"""Before the hundredths of « 2 min 03 s 41 », and before its seconds."""
_FEAST = re.compile(r"(?:No[ëe]l|Pâques|Toussaint|Pascal)")
_FIRST = re.compile(r"^(?:premi|second)", re.IGNORECASE)
_TOGETHER = re.compile(r"(?:\b(?:les|ces|ses|leurs|nos|tous|toutes|aux)[ \u00a0])$", re.IGNORECASE)


def askable(text: str, span: Span[Value]) -> bool:
    """Whether a value stands for itself, and is no part of a name, a time or an idiom."""
    value, before = span.value, text[max(0, span.start - 30) : span.start]
    if _is_part_of_word(before, text[span.end : span.end + 3]):
        return False
    if isinstance(value, DateValue):
        if _FEAST.fullmatch(span.text(text)) and _is_in_name(text, span.start):
            return False  # « Fabrice Noël »
        return not (value.negated and _DENIED.search(before))
    if (value.low == 0 and value.words) or _is_new(text, span):
        return False
    if _IDIOM.search(text[max(0, span.start - 10) : span.end + 12]):
        return False
    return _quantity_askable(text, span, value, before)


def _is_part_of_word(before: str, after: str) -> bool:
    """Whether a value is only a piece of what is written: « A-320 », « 2 min 03 s 41 »."""
    if _IN_A_TIME.search(before):
        return True
    if before[-1:].isalnum() or after[:1].isalnum():
        return True
    if before[-1:] and before[-1] in "-–/.," and before[-2:-1].isalnum():
        return True
    return bool(after[:1]) and after[0] in "-–/" and after[1:2].isalnum()


def _quantity_askable(text: str, span: Span[Value], value: Quantity, before: str) -> bool:
    written = span.text(text).lower()
    if value.kind is Kind.DURATION and re.match(r"une?[ \u00a0]", written):
        lasting = _LASTING.search(before)
        return bool(lasting or "demi" in written) and not re.match(
            r"[ \u00a0]d['’e]", text[span.end : span.end + 3]
        )
    if value.kind in {Kind.NUMBER, Kind.POINTS} and value.ordinal:
        return not _FIRST.match(written) and not written.startswith("deuxième")
    if value.kind is Kind.NUMBER and not value.words and value.bound is Bound.NONE:
        return not (_NUMBERED.search(before) or _is_in_name(text, span.start))
    return True


def _is_new(text: str, span: Span[Value]) -> bool:
    """« du plastique neuf », « vers le neuf »; not « dont neuf en or », « neuf sur dix »."""
    words = span.text(text).lower().split()
    if words[-1] != "neuf" or (isinstance(span.value, Quantity) and counted_noun(text, span)[0]):
        return False
    return len(words) > 1 or not re.search(
        r"(?:\bdont|\bcontre|\bet|,|\bsur|\bde|\bà|\bentre)[ \u00a0]$", text[: span.start][-12:]
    )


def _is_in_name(text: str, at: int) -> bool:
    """Whether a capitalised word that does not open its sentence stands right before."""
    before = text[max(0, at - 40) : at]
    return _AFTER_CAPITAL.search(before) is not None and _AFTER_START.search(before) is None


def worth(text: str, span: Span[Value], noun: str) -> float:
    """How useful a question on a value is, from 3 (a bare number) to 10 (a sum of money)."""
    value = span.value
    if isinstance(value, DateValue):
        first = value.first
        return 9 if first.day else 8 if first.month else 7
    if value.kind is Kind.MONEY:
        return 10
    if value.kind in {Kind.SHARE, Kind.POINTS}:
        return 9
    if value.kind in {Kind.MEASURE, Kind.DURATION, Kind.CLOCK}:
        return 8 if value.kind is Kind.MEASURE else 7.5
    if value.ordinal:
        return 4
    words = span.text(text).lower()
    if not noun:
        return 3
    if _TOGETHER.search(text[max(0, span.start - 10) : span.start]):
        return 3.5
    if words in _SMALL_WORDS:
        return 5
    return 9 if value.low >= 10 else 7
