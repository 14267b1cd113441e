"""« Complétez d'après le texte : « … » » : the author's own sentence with a blank in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quiz.french.dates import DateValue
from quiz.french.offices import office_gender
from quiz.french.quantities import Kind, Quantity
from quiz.teaching.drafting.facts import Fact

BLANK = "…"
CUT = "[…]"
_LEFT, _RIGHT = 110, 90
_LEAST_WORDS, _MOST_BEFORE = 3, 150
_CLAUSE_BEFORE = re.compile(r"[,;:–—(][ \u00a0\u202f]")
_CLAUSE_AFTER = re.compile(r"[ \u00a0\u202f]?[,;:–—)](?=[ \u00a0\u202f]|$)")
_ADVICE = {
    Kind.MONEY: "une somme",
    Kind.SHARE: "une proportion",
    Kind.POINTS: "un nombre de points",
    Kind.MEASURE: "une mesure",
    Kind.DURATION: "une durée",
    Kind.CLOCK: "une heure",
}
_CLOCK = re.compile(
    r"\d{1,2}[ \u00a0\u202f]?(?:h|heures?)(?:[ \u00a0\u202f]?\d{2})?$|midi|minuit|heures? (?:du|de l)"
)
_AT_TIME = re.compile(
    r"\b(?:à|vers|dès|jusqu['’]à|avant|après|entre|et|de)[ \u00a0\u202f]$", re.IGNORECASE
)


def completion(text: str, fact: Fact, hidden: Iterable[tuple[int, int]] = ()) -> str:
    """A prompt that leaves the value out of its sentence, and other answers too.

    Args:
        text: the passage.
        fact: what is asked.
        hidden: (start, end) of other answers, replaced by « […] ».
    """
    start, end = _window(text, fact)
    blanks = [(*fact.shown, BLANK)]
    blanks += [
        (a, b, CUT)
        for a, b in hidden
        if start <= a and b <= end and not (a < fact.shown[1] and fact.shown[0] < b)
    ]
    shown = []
    at = start
    for a, b, mark in sorted(blanks):
        if a < at:
            continue
        shown.append(text[at:a] + mark)
        at = b
    shown.append(text[at:end])
    sentence = _paired("".join(shown))
    sentence = inner_quotes(re.sub(r"(?<!\s)\s*\n\s*", " ", sentence))
    first, last = min(start, fact.context[0]), fact.sentence[1]
    if fact.quoted and start >= fact.context[0]:
        first, last = within_quotation(text, first, last, fact.span.start)
    if start > first and not sentence.startswith((BLANK, CUT)):
        sentence = f"{CUT} {sentence}"
    if end < last and sentence[-1:] not in ".!?…":
        sentence += f" {CUT}" if not sentence.endswith((CUT, BLANK)) else ""
    elif sentence[-1:] not in ".!?…]":
        sentence += "."
    sentence = re.sub(r"\[…\](?: \[…\])+", CUT, sentence)
    sentence = re.sub(r"…\.$", "…", sentence)
    advice = _advice(text, fact)
    return f"Complétez d'après le texte{advice}\xa0: «\xa0{sentence}\xa0»"


def _paired(shown: str) -> str:
    """A stretch without the marks at its ends, but those whose other half it holds."""
    bare = shown.strip(" \u00a0\u202f\n,;:«»“”")
    at = shown.find(bare)
    if bare.count("»") > bare.count("«") and "«" in shown[:at]:
        return f"«\u00a0{bare}"
    if bare.count("«") > bare.count("»") and "»" in shown[at + len(bare) :]:
        return f"{bare}\u00a0»"
    return bare


def within_quotation(text: str, start: int, end: int, at: int) -> tuple[int, int]:
    """The part of a stretch that stands in the same quotation as an offset, without its marks."""
    opened = max(text.rfind(mark, start, at) for mark in "«“")
    closes = [found for mark in "»”" if (found := text.find(mark, at, end)) >= 0]
    return opened + 1 if opened >= 0 else start, min(closes, default=end)


def inner_quotes(text: str) -> str:
    """Quotation marks within quotation marks."""
    text = re.sub(r"«[ \u00a0\u202f]*", "“", text)
    text = re.sub(r"(?:(?<![ \u00a0\u202f])[ \u00a0\u202f]+)?»", "”", text)
    opened, closed = text.count("“"), text.count("”")
    if opened != closed:
        text = text.replace("“", "").replace("”", "")
    return text


def _is_age(text: str, fact: Fact) -> bool:
    """« âgé de 31 ans », « le défenseur de 34 ans », « les moins de 25 ans »."""
    if not re.search(r"\bans?$", fact.span.text(text)):
        return False
    before = text[max(0, fact.span.start - 40) : fact.span.start]
    if re.search(r"\bâgée?s? d(?:e|['’])[ \u00a0]?$|\b(?:les|des|aux)[ \u00a0]$", before):
        return True
    if re.search(r",[ \u00a0]$", before) and text[fact.span.end : fact.span.end + 1] in {",", "."}:
        return True
    noun = re.search(r"(?<![^\W\d_])([^\W\d_]+)[ \u00a0]de[ \u00a0]$", before)
    return bool(
        noun and (office_gender(noun[1]) or noun[1] in {"enfant", "adolescent", "adolescente"})
    )


def _advice(text: str, fact: Fact) -> str:
    value = fact.span.value
    if isinstance(value, DateValue):
        first = value.first
        if fact.span.text(text).lower().startswith("entre") or first.decade or first.century:
            return " (une période)"
        if first.day or first.month or first.season:
            return " (une date)"
        return " (une année)"
    if is_clock(text, fact):
        return " (une heure)"
    if value.kind is Kind.DURATION and _is_age(text, fact):
        return " (un âge)"
    if value.kind is Kind.NUMBER and not fact.noun:
        return " (un nombre)"
    return f" ({_ADVICE[value.kind]})" if value.kind in _ADVICE else ""


def is_clock(text: str, fact: Fact) -> bool:
    """Whether the value is a time of day rather than a length of time."""
    value = fact.span.value
    if not isinstance(value, Quantity):
        return False
    if value.kind is Kind.CLOCK:
        return True
    if value.kind is not Kind.DURATION or not _CLOCK.search(fact.span.text(text)):
        return False
    words = re.match(r"(?:vers|peu (?:avant|après)|à partir de)\b", fact.span.text(text))
    before = _AT_TIME.search(text[max(0, fact.span.start - 10) : fact.span.start])
    figure = re.search(r"\d+", fact.span.text(text))
    hours = int(figure[0]) if figure and len(figure[0]) <= 3 else 99
    return (
        bool(words or before)
        and hours <= 24
        and "heures" not in fact.span.text(text).replace("heures du", "").replace("heures de", "")
    ) or bool(words)


def _window(text: str, fact: Fact) -> tuple[int, int]:
    """The part of the sentence to show: whole where it is short, else what is near the value."""
    start, end = fact.context
    if fact.quoted:
        start, end = within_quotation(text, start, end, fact.span.start)
    if fact.previous and _words_left(text, start, end, fact) < _LEAST_WORDS:
        start = max(fact.previous[0], fact.sentence[0] - _MOST_BEFORE)
    if end - start <= _LEFT + _RIGHT:
        return start, end
    if fact.span.start - start > _LEFT:
        cuts = [m.end() for m in _CLAUSE_BEFORE.finditer(text, start, fact.span.start)]
        near = [c for c in cuts if 25 <= fact.span.start - c <= _LEFT]
        start = near[0] if near else _word_start(text, fact.span.start - _LEFT, fact.span.start)
    after = max(fact.noun_end, fact.span.end)
    if end - after > _RIGHT:
        stops = [m.start() for m in _CLAUSE_AFTER.finditer(text, after, end)]
        far = [c for c in stops if 15 <= c - after <= _RIGHT]
        end = far[-1] if far else _word_end(text, after + _RIGHT, after)
    return start, end


def _words_left(text: str, start: int, end: int, fact: Fact) -> int:
    """How many words stand around a blank."""
    around = text[start : fact.shown[0]] + " " + text[fact.shown[1] : end]
    return len(re.findall(r"[^\W\d_]{2,}", around))


def _word_start(text: str, at: int, most: int) -> int:
    match = re.compile(r"\s\S").search(text, at, most)
    return match.start() + 1 if match else at


def _word_end(text: str, at: int, least: int) -> int:
    cut = max(text.rfind(" ", least, at), text.rfind("\u00a0", least, at))
    return cut if cut > least else at
