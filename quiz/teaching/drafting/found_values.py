"""The values of a text as a question takes them: « entre 2010 et 2020 » as one, « à 2028 » as a year."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.french.date_words import MONTH_LABELS
from quiz.french.dates import CalendarDate, DateLink, DateValue
from quiz.french.quantities import Kind, Quantity
from quiz.french.span import Span
from quiz.french.values import Value, find_values, read_quantities
from quiz.teaching.drafting.counted_noun import counted_noun

_BEYOND = re.compile(
    r"(?:(?:dépass|excéd|avoisin|frôl|approch|attei)[^\W\d_]*|plus que)[ \u00a0]", re.IGNORECASE
)
"""Words of the sentence that the reader takes for part of a value: a blank leaves them."""
_YEAR_BEFORE = re.compile(
    r"\b(?:à|de|en|depuis|et|pour|dès|avant|après|jusqu['’]à|jusqu['’]en|d['’]ici|d['’]ici à|que|qu['’]|contre|par rapport à)[ \u00a0]?(?:en[ \u00a0])?$"
)
_MEASURED = re.compile(
    r"[ \u00a0](?:ans|mois|jours|semaines|heures|minutes|années|hectares|kilomètres|km|mètres|niveaux|étages|plans|"
    r"sites|continents|pays|tableaux|fronts|générations|points|saisons|axes)\b"
)
_BARE_MONTH = re.compile(
    r"\b(?:dès|pour|depuis|jusqu['’]en|jusqu['’]à|d['’]ici)[ \u00a0](?:à[ \u00a0])?(?:la[ \u00a0](?:fin|mi-?)[ \u00a0]?|fin[ \u00a0]|début[ \u00a0])?"
    rf"(?P<month>{'|'.join(MONTH_LABELS)})(?![\w-]|[ \u00a0\u202f]\d)"
)

_BEFORE_WEEKDAY = re.compile(
    r"(\d{1,3}),[ \u00a0](?=(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b)", re.IGNORECASE
)


def _read(text: str) -> list[Span[Value]]:
    """All values; « un train sur trois » too, which only its « un » begins."""
    found: list[Span[Value]] = list(find_values(text))
    for span in read_quantities(text):
        value = span.value
        if value.kind is Kind.SHARE and value.article and not _MEASURED.match(text, span.end):
            free = all(span.end <= other.start or other.end <= span.start for other in found)
            if free or " sur " in span.text(text):
                found = [o for o in found if span.end <= o.start or o.end <= span.start]
                found.append(span)
    found = [part for span in found for part in _score_and_day(text, span)]
    for match in _BARE_MONTH.finditer(text):
        if all(match.end() <= other.start or other.end <= match.start() for other in found):
            month = CalendarDate(month=MONTH_LABELS.index(match["month"]) + 1)
            found.append(Span(DateValue((month,)), *match.span("month")))
    return sorted(found, key=lambda span: span.start)


def _score_and_day(text: str, span: Span[Value]) -> list[Span[Value]]:
    """« 27 à 25, samedi 17 mai » : the 25 is no day of that month."""
    match = _BEFORE_WEEKDAY.match(text, span.start, span.end)
    value = span.value
    if match is None or not isinstance(value, DateValue) or len(value.dates) != 2:
        return [span]
    number = (replace(s, start=span.start, end=match.end(1)) for s in read_quantities(match[1]))
    return [
        *number,
        Span(replace(value, dates=value.dates[1:], link=DateLink.NONE), match.end(), span.end),
    ]


def values_of(text: str) -> list[Span[Value]]:
    """The values, « entre 2010 et 2020 » as one; a score (« 3-1 ») not as two numbers."""
    found: list[Span[Value]] = []
    for span in _read(text):
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
    if (
        not isinstance(span.value, Quantity)
        or not _is_year(span, text)
        or counted_noun(text, span)[0]
    ):
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


def shown_part(text: str, span: Span[Value]) -> tuple[int, int]:
    """(start, end) of what a blank hides: a date without its « le » or « en »."""
    match = _DATE_OPENS.match(text, span.start, span.end)
    if match and isinstance(span.value, DateValue):
        return match.end(), span.end
    return span.start, span.end


def _is_year(span: Span[Value], text: str) -> bool:
    return re.fullmatch(r"(?:1\d|20)\d\d", span.text(text)) is not None
