"""Calendar dates as French texts give them: whole or partial, pairs and ranges of them."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import dataclass, replace
from enum import StrEnum


class DateLink(StrEnum):
    """How the dates of one expression hang together."""

    NONE = ""
    RANGE = "range"
    AND = "and"


class DateBound(StrEnum):
    """How a date bounds the true one."""

    NONE = ""
    BEFORE = "before"
    AFTER = "after"
    SINCE = "since"
    UNTIL = "until"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date, as much of it as was said; what was not is None or empty.

    Attributes:
        year: astronomical sign (52 BC is -52).
        month: 1 to 12.
        day: 1 to 31.
        weekday: 0 (Monday) to 6.
        part: `early`, `mid` or `late` in the month, year, decade or century; or a quarter or
            a half of the year (`q1` … `q4`, `h1`, `h2`).
        season: `spring`, `summer`, `autumn` or `winter`.
        decade: its first year (1980); under 100 where the century was not said.
        century: 17 for the seventeenth, negative before Christ.
        short_year: whether the year was given in two digits.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: str = ""
    season: str = ""
    decade: int | None = None
    century: int | None = None
    short_year: bool = False

    def with_missing(self, other: CalendarDate) -> CalendarDate:
        """This date, with month and year taken from another where it lacks them."""
        month = self.month
        if month is None and self.day is not None:
            month = other.month
        if self.year is None and (self.month or self.day or self.season):
            return replace(self, month=month, year=other.year, short_year=other.short_year)
        return replace(self, month=month)

    def real_weekday(self) -> int | None:
        """The weekday by the calendar, or None where the date is partial or does not exist."""
        if self.year is None or self.month is None or self.day is None or self.short_year:
            return None
        try:
            return dt.date(self.year, self.month, self.day).weekday()
        except ValueError:
            return None

    def exists(self) -> bool:
        """Whether the calendar has this day (not 31 April; 29 February where no year is said)."""
        if self.day is None or self.month is None:
            return True
        if not 1 <= self.month <= 12:
            return False
        longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[self.month - 1]
        if not 1 <= self.day <= longest:
            return False
        if self.month == 2 and self.day == 29 and self.year is not None and not self.short_year:
            return self.year % 4 == 0 and (self.year % 100 != 0 or self.year % 400 == 0)
        return True


_TURN = 50
"""Years in two digits from here on are of the last century, those before of this one."""


def whole_year(two_digits: int) -> int:
    """The year that two digits say in a newspaper: `24` is 2024, `89` is 1989."""
    return two_digits + (2000 if two_digits < _TURN else 1900)


Found = tuple[CalendarDate, int]
"""A date read among tokens, and the index after it."""


@dataclass(frozen=True, slots=True)
class DateValue:
    """What one expression says: a date, or dates linked.

    Attributes:
        dates: one; two ends of a range; or those of an enumeration, in order.
        link: how they hang together. Days that follow each other are a range either way.
        bound: whether it bounds the true date.
        negated: whether a « pas » or « sauf » denies it.
    """

    dates: tuple[CalendarDate, ...]
    link: DateLink = DateLink.NONE
    bound: DateBound = DateBound.NONE
    negated: bool = False

    @property
    def first(self) -> CalendarDate:
        """The date, or the first of them."""
        return self.dates[0]


def linked(dates: tuple[CalendarDate, ...], link: DateLink) -> DateValue:
    """A value of several dates; consecutive days said with « et » are a range."""
    if link is DateLink.AND and len(dates) > 1:
        steps = list(itertools.pairwise(dates))
        days = all(
            a.day and b.day and b.day == a.day + 1 and (a.month, a.year) == (b.month, b.year)
            for a, b in steps
        )
        if days:
            return DateValue((dates[0], dates[-1]), DateLink.RANGE)
    return DateValue(dates, link)
