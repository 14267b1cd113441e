"""One date of a response against one key: part by part."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quiz.french.date_words import MONTH_LABELS, TERMS, WEEKDAY_LABELS
from quiz.french.dates import CalendarDate, DateBound, DateLink, DateValue
from quiz.grading.quantity_compare import Level
from quiz.model import Reason


class Part(StrEnum):
    """A part of a date that may be asked for."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DateKey:
    """A right date, and which of its parts must be given."""

    value: DateValue
    required: frozenset[str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How right a date is.

    Attributes:
        level: from wrong to right.
        reasons: for it.
        ask: whether it is right as far as it goes, but says too little.
        compatible: whether no part of it is wrong.
    """

    level: Level
    reasons: tuple[Reason, ...] = ()
    ask: bool = False
    compatible: bool = False


def _wrong(code: str, text: str, **values: str | float) -> Outcome:
    """A wrong date, the reason for it and the words it was read from."""
    return Outcome(Level.WRONG, (Reason.of(code, response=text, **values),))


def default_required(value: DateValue) -> frozenset[str]:
    """Every part of the key but the year; the year where there is nothing else."""
    date = value.first
    parts = {part for part, said in ((Part.DAY, date.day), (Part.MONTH, date.month)) if said}
    named = date.season or date.part in TERMS
    if not parts and not named and date.year is not None:
        return frozenset({Part.YEAR.value})
    return frozenset(part.value for part in parts)


def compare(key: DateKey, said: DateValue, text: str, prompt: frozenset[DateBound]) -> Outcome:
    """Whether the dates said are the key's.

    Args:
        key: the right dates.
        said: those of the response.
        text: their words, for the reasons.
        prompt: bounds that the prompt says itself (« Depuis quand »).
    """
    right = key.value
    if len(right.dates) == 1:
        said = _as_term(said)
    elif said.first.part in TERMS:
        right = _as_term(right)
    if len(right.dates) > 1 and len(said.dates) == 1:
        halves = [_one(date, said.first, key.required, text) for date in right.dates]
        if any(half.level >= Level.ALMOST for half in halves):
            return Outcome(
                Level.PARTIAL, (Reason.of("range_half", response=text),), compatible=True
            )
        if any(half.ask for half in halves):
            return next(half for half in halves if half.ask)
        return Outcome(Level.WRONG, halves[0].reasons)
    if len(right.dates) != len(said.dates) or right.link is not said.link:
        code = "range_extra" if len(right.dates) == 1 else "date_range"
        return _wrong(code, text)
    pairs = zip(_in_order(right), _in_order(said), strict=True)
    outcomes = [_one(a, b, key.required, text) for a, b in pairs]
    worst = min(outcomes, key=lambda outcome: outcome.level)
    if worst.level < Level.ALMOST:
        return worst
    bounded = _bounds(right.bound, said.bound, prompt, text)
    if bounded.level is Level.WRONG:
        return bounded
    reasons = tuple(reason for outcome in (*outcomes, bounded) for reason in outcome.reasons)
    return Outcome(Level.ALMOST if reasons else Level.RIGHT, reasons, compatible=True)


def _in_order(value: DateValue) -> tuple[CalendarDate, ...]:
    """The dates as they follow each other in time where « et » alone joins them: any order is right."""
    if value.link is not DateLink.AND:
        return value.dates
    return tuple(
        sorted(value.dates, key=lambda d: (d.year or 0, d.month or 0, d.day or 0, d.weekday or 0))
    )


def _as_term(value: DateValue) -> DateValue:
    """« de juillet à septembre 2025 » is the third quarter of it."""
    first, last = value.first, value.dates[-1]
    if value.link is not DateLink.RANGE or first.day or last.day or first.part or last.part:
        return value
    term = _TERMS_BY_MONTHS.get((first.month, last.month))
    if term is None or first.year != last.year:
        return value
    return DateValue((CalendarDate(first.year, part=term),), bound=value.bound)


_TERMS_BY_MONTHS: dict[tuple[int | None, int | None], str] = {m: name for name, m in TERMS.items()}


def _one(key: CalendarDate, said: CalendarDate, required: frozenset[str], text: str) -> Outcome:
    wrong = _wrong_part(key, said)
    if wrong is not None:
        return _wrong(wrong, text)
    missing = _missing_part(key, said, required)
    if missing:
        return Outcome(
            Level.PARTIAL,
            (Reason.of("ask_more", ask="", kind=missing),),
            ask=True,
            compatible=True,
        )
    # « samedi 5 juillet 2025 » says more than the year asked.
    dated = key.day or key.month or (key.weekday is None and said.day and said.month)
    if said.weekday is not None and key.weekday != said.weekday and not dated:
        return _wrong("date_day", text)
    if said.weekday is not None:
        weekday = key.weekday if key.weekday is not None else key.real_weekday()
        if weekday is not None and weekday != said.weekday:
            return Outcome(Level.PARTIAL, (_weekday_reason(key, said.weekday, weekday),))
    if not said.exists():
        return _wrong("date_day", text)
    return Outcome(Level.RIGHT, compatible=True)


def _weekday_reason(key: CalendarDate, said: int, weekday: int) -> Reason:
    day = "1er" if key.day == 1 else str(key.day or "")
    month = MONTH_LABELS[key.month - 1] if key.month else ""
    date = " ".join(part for part in (day, month, str(key.year or "")) if part)
    return Reason.of(
        "weekday", date=date, written=WEEKDAY_LABELS[said], expected=WEEKDAY_LABELS[weekday]
    )


def _same_year(key: CalendarDate, said: CalendarDate) -> bool:
    if said.short_year or key.short_year:
        return (said.year or 0) % 100 == (key.year or 0) % 100
    return said.year == key.year


def _wrong_part(key: CalendarDate, said: CalendarDate) -> str | None:
    """The code of the part that is wrong, the largest first; None where all agree."""
    if said.century is not None:
        return _wrong_century(key, said.century)
    if key.century is not None:
        return "date_century"
    if key.weekday is not None and said.weekday is None and not (key.day or key.month):
        return "date_day"
    if said.decade is not None:
        return _wrong_decade(key, said.decade)
    if key.decade is not None:
        return "date_decade"
    checks = (
        (key.year is not None and said.year is not None and not _same_year(key, said), "date_year"),
        (key.month and said.month and key.month != said.month, "date_month"),
        (key.day and said.day and key.day != said.day, "date_day"),
        (key.season and said.season and key.season != said.season, "date_season"),
        (key.part and said.part and not _same_part(key.part, said.part), "date_part"),
        (not _in_term(key, said) or not _in_term(said, key), "date_part"),
        (
            said.part and not key.part and key.day and not said.day and not _in_part(key, said),
            "date_part",
        ),
    )
    return next((code for failed, code in checks if failed), None)


_QUARTERS_OF = {"early": ("q1",), "mid": ("q2", "q3"), "late": ("q4",)}


def _same_part(key: str, said: str) -> bool:
    """Whether two parts of a year may be one: « au premier trimestre » is « au début »."""
    return key == said or said in _QUARTERS_OF.get(key, ()) or key in _QUARTERS_OF.get(said, ())


def _in_term(whole: CalendarDate, part: CalendarDate) -> bool:
    """Whether a month lies in the quarter or the half-year of another date."""
    first, last = TERMS.get(whole.part, (1, 12))
    return part.month is None or first <= part.month <= last


def _in_part(key: CalendarDate, said: CalendarDate) -> bool:
    """Whether a day lies in the part of the month said (« fin mai » for 28 May)."""
    if key.day is None or said.month is None or said.part in TERMS:
        return True
    return {"early": key.day <= 12, "mid": 8 <= key.day <= 22, "late": key.day >= 19}[said.part]


def _wrong_century(key: CalendarDate, century: int) -> str | None:
    if key.century is not None:
        return None if key.century == century else "date_century"
    if key.year is None:
        return "date_century"
    own = (abs(key.year) - 1) // 100 + 1
    return None if (own if key.year > 0 else -own) == century else "date_century"


def _wrong_decade(key: CalendarDate, decade: int) -> str | None:
    own = key.decade if key.decade is not None else None
    if own is None and key.year is not None:
        own = key.year - key.year % 10
    if own is None:
        return "date_decade"
    same = (
        own % 100 == decade
        if decade < 100
        else own == decade or (own < 100 and decade % 100 == own)
    )
    return None if same else "date_decade"


def _missing_part(key: CalendarDate, said: CalendarDate, required: frozenset[str]) -> str:
    """What more is asked for, or empty."""
    if key.century is None and said.century is not None:
        return Part.YEAR.value
    if key.decade is None and key.century is None and said.decade is not None:
        return Part.YEAR.value
    for part in (Part.DAY, Part.MONTH, Part.YEAR):
        if (
            part.value in required
            and getattr(key, part.value)
            and getattr(said, part.value) is None
        ):
            return part.value
    if key.part in TERMS and said.part not in TERMS:
        return "quarter" if key.part.startswith("q") else "half"
    if key.part and not said.part and not said.day:
        return "part"
    if key.part and said.day and not key.day:
        return "part"
    if key.season and not said.season:
        return "season"
    if key.weekday is not None and said.weekday is None and not (said.day or said.month):
        return Part.DAY.value
    return ""


_SIDES = {
    DateBound.BEFORE: "end", DateBound.UNTIL: "end",
    DateBound.AFTER: "start", DateBound.SINCE: "start",
}  # fmt: skip
"""Which end of a time a bound tells."""


def _bounds(right: DateBound, said: DateBound, prompt: frozenset[DateBound], text: str) -> Outcome:
    strict = {DateBound.BEFORE, DateBound.AFTER}
    if right is said or said is DateBound.ABOUT:
        return Outcome(Level.RIGHT)
    if said is DateBound.NONE:
        if right in prompt or right in {DateBound.ABOUT, DateBound.SINCE}:
            return Outcome(Level.RIGHT)
        return Outcome(Level.ALMOST, (Reason.of("bound_missing", bound=right.value),))
    if said in strict and said not in prompt:
        code = "bound_opposite" if right in strict else "bound_extra"
        return _wrong(code, text, bound=said.value)
    asked = {_SIDES[one] for one in ({right} if right in _SIDES else prompt) if one in _SIDES}
    if asked and said in _SIDES and _SIDES[said] not in asked:
        return _wrong("bound_opposite", text, bound=said.value)
    if right in strict and said not in strict and right not in prompt:
        return _wrong("bound_opposite", text, bound=said.value)
    return Outcome(Level.RIGHT)
