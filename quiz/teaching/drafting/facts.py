"""The values of a text that are worth a question, each with its sentence and its noun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quiz.french.dates import CalendarDate, DateValue
from quiz.french.quantities import Bound, Kind, Quantity
from quiz.french.quotations import quoted_ranges
from quiz.french.sentences import sentences
from quiz.french.span import Span
from quiz.french.third_person import finite
from quiz.french.values import Value, find_values, read_quantities
from quiz.french.words import fold, word_set

_NUMBERED = re.compile(
    r"\b(?:articles?|numéro|n°|route|ligne|chapitre|page|tome|loi|RN|RD|D|A|N|départementale|nationale|autoroute|"
    r"chaîne|canal|saison|épisode|classe|type|version|phase|niveau|division|catégorie|formule|zone|lot|étage|"
    r"boulevard|rue|place|avenue|quai|bis)[ \u00a0]$"
)
_AFTER_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][\w’'-]*[ \u00a0-]$")
_AFTER_START = re.compile(r"(?:^|[.!?:«“\"(\n—–-])[ \u00a0\u202f\n]*[A-ZÀ-Þ][\w’'-]*[ \u00a0]$")
_NOUN = re.compile(
    r"(?P<of>[ \u00a0\u202f](?:de[ \u00a0]|d['’]|des[ \u00a0])|[ \u00a0\u202f])(?P<noun>[^\W\d_]+(?:[-‑][^\W\d_]+)*)"
)
_NO_NOUNS = word_set(
    "a au aux avec contre dans de depuis des du en entre et mais ou par pour sans sur sous vers que qui "
    "qu dont le la les l un une son sa ses ce cette ces plus moins fois est sont ont avait était seront "
    "sera il elle ils elles ne se y selon soit dès tandis alors comme si car ni lors après avant autres autre "
    "d'entre chez afin ainsi puis déjà aujourd ici"
)
_ADJECTIVES = word_set(
    "grands grandes petits petites jeunes nouveaux nouvelles premiers premières derniers dernières "
    "anciens anciennes vieux vieilles gros grosses beaux belles bons bonnes principaux principales "
    "longs longues prochains prochaines autres mêmes célèbres hauts hautes simples vrais vraies "
    "jeune grand grande petit petite nouveau nouvelle ancien ancienne dernière dernier prochain prochaine"
)
_ENOUGH, _MOST_BEFORE = 32, 150
_SMALL_WORDS = word_set("deux trois quatre")
_LASTING = re.compile(
    r"\b(?:en|pendant|durant|depuis|dans|d['’]ici|après|de|d['’]|dure|duré|durera|il y a|moins|plus|presque|environ|sous)[ \u00a0]?$"
)
_NUMBER_WORDS = word_set(
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente "
    "quarante cinquante soixante cent cents mille million millions milliard milliards"
)
_DENIED = re.compile(r"\b(?:pas|ni|sauf|non)[ \u00a0](?:le[ \u00a0]|en[ \u00a0]|avant[ \u00a0])?$")
_BEYOND = re.compile(
    r"(?:(?:dépass|excéd|avoisin|frôl|approch|attei)[^\W\d_]*|plus que)[ \u00a0]", re.IGNORECASE
)
"""Words of the sentence that the reader takes for part of a value: a blank leaves them."""
_IDIOM = re.compile(
    r"\bà deux pas\b|\bdeux poids\b|\bles quatre coins\b|\bentre quatre yeux\b|\bsur trente et un\b"
)
_YEAR_BEFORE = re.compile(
    r"\b(?:à|de|en|depuis|et|pour|dès|avant|après|jusqu['’]à|jusqu['’]en|d['’]ici|d['’]ici à|que|qu['’]|contre|par rapport à)[ \u00a0]?(?:en[ \u00a0])?$"
)
_MEASURED = re.compile(
    r"[ \u00a0](?:ans|mois|jours|semaines|heures|minutes|années|hectares|kilomètres|km|mètres|niveaux|étages|plans|"
    r"sites|continents|pays|tableaux|fronts|générations|points|saisons|axes)\b"
)
_FIRST = re.compile(r"^(?:premi|second)", re.IGNORECASE)
_TOGETHER = re.compile(r"(?:\b(?:les|ces|ses|leurs|nos|tous|toutes|aux)[ \u00a0])$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fact:
    """One value, and what stands around it.

    Attributes:
        span: where it is, its bound (« plus de ») included.
        sentence: (start, end) of its sentence; within a quotation, the sentence of the quotation.
        noun: what a number counts, as written, with « de » or « d' » before it if need be.
        noun_end: offset after that noun; the span's end where there is none.
        worth: how useful a question on it is, higher first.
        quoted: whether it stands in someone's words.
        context: the sentence, with the one before it where it is too short to be understood.
        shown: (start, end) of what a blank hides: without the « en » or « le » before a date.
    """

    span: Span[Value]
    sentence: tuple[int, int]
    noun: str
    noun_end: int
    worth: float
    quoted: bool
    shown: tuple[int, int]
    context: tuple[int, int]


def find_facts(text: str) -> list[Fact]:
    """The values of a text that a question may ask, in its order."""
    bounds = _all_sentences(text)
    quoted = quoted_ranges(text)
    found: list[Fact] = []
    at = 0
    for span in _joined(text, _values(text)):
        if "\n" in span.text(text) or not _askable(text, span):
            continue
        while at + 1 < len(bounds) and bounds[at + 1][0] <= span.start:
            at += 1
        sentence = bounds[at] if bounds else (0, len(text))
        if not (sentence[0] <= span.start and span.end <= sentence[1]):
            sentence = _around(text, span)
        noun, noun_end = _noun(text, span)
        inside = any(start < span.start < end for start, end in quoted)
        worth = _worth(text, span, noun)
        context = _context(text, sentence, bounds[at - 1] if at else None, span)
        found.append(
            Fact(
                span,
                sentence,
                noun,
                noun_end,
                worth - 0.5 * inside,
                inside,
                _shown(text, span),
                context,
            )
        )
    return found


def _values(text: str) -> list[Span[Value]]:
    """All values; « un train sur trois » too, which only its « un » begins."""
    found: list[Span[Value]] = list(find_values(text))
    for span in read_quantities(text):
        value = span.value
        if value.kind is Kind.SHARE and value.article and not _MEASURED.match(text, span.end):
            free = all(span.end <= other.start or other.end <= span.start for other in found)
            if free or " sur " in span.text(text):
                found = [o for o in found if span.end <= o.start or o.end <= span.start]
                found.append(span)
    return sorted(found, key=lambda span: span.start)


def _all_sentences(text: str) -> list[tuple[int, int]]:
    """Sentences, those of long quotations one by one."""
    found: list[tuple[int, int]] = []
    for start, end in sentences(text):
        inner = [r for r in quoted_ranges(text[start:end]) if r[1] - r[0] > 60]
        cuts = {start}
        for a, b in inner:
            pieces = sentences(text[start + a + 1 : start + b - 1])
            if len(pieces) > 1:
                cuts.update(start + a + 1 + p for p, _ in pieces)
        points = [*sorted(cuts), end]
        found += [(a, b) for a, b in pairwise(points) if a < b]
    return [_stripped(text, a, b) for a, b in found]


def _context(
    text: str, sentence: tuple[int, int], before: tuple[int, int] | None, span: Span[Value]
) -> tuple[int, int]:
    left = (sentence[1] - sentence[0]) - (span.end - span.start)
    if before is None or left >= _ENOUGH or before[1] - before[0] > _MOST_BEFORE:
        return sentence
    if re.search(r"[«»“”]", text[before[0] : sentence[1]]):
        return sentence
    return sentence if "\n" in text[before[0] : sentence[0]] else (before[0], sentence[1])


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1] in " \u00a0\u202f":
        end -= 1
    return start, end


def _around(text: str, span: Span[Value]) -> tuple[int, int]:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return start, len(text) if end < 0 else end


def _joined(text: str, spans: Sequence[Span[Value]]) -> list[Span[Value]]:
    """The values, « entre 2010 et 2020 » as one; a score (« 3-1 ») not as two numbers."""
    found: list[Span[Value]] = []
    for span in spans:
        before = found[-1] if found else None
        if before is not None and isinstance(before.value, DateValue) and _is_year(span, text):
            gap = text[before.end : span.start]
            if before.text(text).lower().startswith("entre") and re.fullmatch(r"\s+et\s+", gap):
                found[-1] = replace(before, end=span.end)
                continue
        found.append(_whole(text, _year(text, span) or span))
    return found


def _year(text: str, span: Span[Value]) -> Span[Value] | None:
    """« reportée à 2028 »: a year, where the reader saw a number."""
    if not isinstance(span.value, Quantity) or not _is_year(span, text) or _noun(text, span)[0]:
        return None
    if not _YEAR_BEFORE.search(text[max(0, span.start - 16) : span.start]):
        return None
    return Span(DateValue((CalendarDate(year=int(span.text(text))),)), span.start, span.end)


def _whole(text: str, span: Span[Value]) -> Span[Value]:
    """A value with what its reading left out: « à » of « à partir de », without a final stop."""
    start, end = span.start, span.end
    while end > start and text[end - 1] in " .,;\u00a0\u202f":
        end -= 1
    if beyond := _BEYOND.match(text, start, end):
        start = beyond.end()
    prefix = _PREFIX.search(text, max(0, start - 4), start)
    if prefix and re.match(r"partir|compter|ici\b", text[start:end]):
        start = prefix.start()
    return replace(span, start=start, end=end)


_PREFIX = re.compile(r"(?:\b[àÀ][ \u00a0]|\b[dD]['’])$")
_DATE_OPENS = re.compile(
    r"(?:(?:les|le|en|au|la|dans les|dès le|à la)[ \u00a0]|l['’])(?=\S)", re.IGNORECASE
)


def _shown(text: str, span: Span[Value]) -> tuple[int, int]:
    match = _DATE_OPENS.match(text, span.start, span.end)
    if match and isinstance(span.value, DateValue):
        return match.end(), span.end
    return span.start, span.end


def _is_year(span: Span[Value], text: str) -> bool:
    return re.fullmatch(r"(?:1\d|20)\d\d", span.text(text)) is not None


def _askable(text: str, span: Span[Value]) -> bool:
    value = span.value
    before, after = text[max(0, span.start - 30) : span.start], text[span.end : span.end + 3]
    if before[-1:] and (
        before[-1].isalnum()
        or (before[-1] in "-–/.,'’" and before[-2:-1].isalnum() and before[-1] not in "'’")
    ):
        return False
    if after[:1].isalnum() or (after[:1] in "-–/" and after[1:2].isalnum()):
        return False
    if isinstance(value, DateValue):
        return not (value.negated and _DENIED.search(before))
    if value.low == 0 and value.words:
        return False
    if _IDIOM.search(text[max(0, span.start - 10) : span.end + 12]):
        return False
    if value.kind is Kind.NUMBER and fold(span.text(text)) == "neuf" and not _noun(text, span)[0]:
        return False  # « du plastique neuf »
    written = span.text(text).lower()
    if value.kind is Kind.DURATION and re.match(r"une?[ \u00a0]", written):
        lasting = _LASTING.search(before)
        return bool(lasting or "demi" in written) and not re.match(r"[ \u00a0]d['’e]", after)
    if value.kind in {Kind.NUMBER, Kind.POINTS} and value.ordinal:
        return not _FIRST.match(span.text(text)) and not span.text(text).lower().startswith(
            "deuxième"
        )
    if value.kind is Kind.NUMBER and not value.words and value.bound is Bound.NONE:
        return not (_NUMBERED.search(before) or _is_in_name(text, span.start))
    return True


def _is_in_name(text: str, at: int) -> bool:
    """Whether a capitalised word that does not open its sentence stands right before."""
    before = text[max(0, at - 40) : at]
    return _AFTER_CAPITAL.search(before) is not None and _AFTER_START.search(before) is None


def _noun(text: str, span: Span[Value]) -> tuple[str, int]:
    """What a number counts: « habitants », « de logements », with adjectives before the noun."""
    if not isinstance(span.value, Quantity) or span.value.kind is not Kind.NUMBER:
        return "", span.end
    match = _NOUN.match(text, span.end)
    if match is None or fold(match["noun"]) in _NO_NOUNS:
        return "", span.end
    if fold(match["noun"]) in _NUMBER_WORDS or _is_plural_verb(match["noun"]):
        return "", span.end
    start, end = match.start() + 1, match.end()
    if match["noun"].lower() in _ADJECTIVES:
        more = _NOUN.match(text, end)
        if more is None or more["of"].strip() or fold(more["noun"]) in _NO_NOUNS:
            return "", span.end
        end = more.end()
    return text[start:end], end


def _is_plural_verb(word: str) -> bool:
    form = finite(word)
    return form is not None and form.plural and word.endswith(("ent", "ont"))


def _worth(text: str, span: Span[Value], noun: str) -> float:
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
