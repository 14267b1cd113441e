"""A year of days: a column a week, a sign a day, heavier the more was done."""

from __future__ import annotations

from datetime import date, timedelta

from textual.content import Content

from quiz.learning.overview import WEEKS, Overview
from quiz.locale import Words
from quiz.tui.widgets.said import Said

STEPS = ((30, "█"), (15, "▓"), (5, "▒"), (1, "░"))
"""Least attempts of a day and its sign, which alone says how much it was."""

NOTHING = "·"
_LABEL = 5


class YearCalendar(Said):
    """Shows an overview's days; what they say is said in words as well, by `in_words`.

    Where there is no room for a year, its last weeks are shown.
    """

    def __init__(self, overview: Overview, words: Words) -> None:
        super().__init__(_drawn(overview, words, WEEKS), id="calendar")
        self._overview, self._words = overview, words

    def _lines(self, width: int) -> list[Content]:
        weeks = max(1, min(WEEKS, width - _LABEL))
        return _drawn(self._overview, self._words, weeks).split("\n", allow_blank=True)


def sign_of(attempts: int) -> str:
    """The sign of a day with so many attempts."""
    return next((sign for least, sign in STEPS if attempts >= least), NOTHING)


def legend(words: Words) -> str:
    """What the signs mean, in a line."""
    ups = [f"{sign} {words('screen.progress.at_least', n=least)}" for least, sign in STEPS[::-1]]
    return "   ".join([f"{NOTHING} {words('screen.progress.no_answer')}", *ups])


def in_words(overview: Overview, words: Words) -> str:
    """The year as a sentence or two."""
    from babel.dates import format_date

    days = overview.days.values()
    text = words(
        "screen.progress.year",
        n=len(overview.days),
        answers=words("screen.progress.answers", n=sum(day.attempts for day in days)),
    )
    if most := max(days, key=lambda day: day.attempts, default=None):
        day = format_date(most.day, format="long", locale=words.language)
        text += " " + words("screen.progress.most", n=most.attempts, day=day)
    return text


def _drawn(overview: Overview, words: Words, weeks: int) -> Content:
    """The last weeks of the year."""
    from babel.dates import format_date

    begin = WEEKS - weeks
    lines = [Content.assemble((_months(overview, words, begin), "$quiet"))]
    for weekday in range(7):
        first = overview.first + timedelta(days=weekday)
        # Every other day is named, as there is room to read.
        name = format_date(first, "EEE", locale=words.language) if weekday % 2 == 0 else ""
        parts: list[tuple[str, str] | str] = [(name.ljust(_LABEL)[:_LABEL], "$quiet")]
        parts += [_cell(first + timedelta(weeks=week), overview) for week in range(begin, WEEKS)]
        lines.append(Content.assemble(*parts))
    return Content("\n").join(lines)


def _cell(day: date, overview: Overview) -> tuple[str, str]:
    if day > overview.today:
        return " ", ""
    done = overview.days.get(day)
    sign = sign_of(done.attempts if done else 0)
    return sign, "$primary" if done else "$quiet"


def _months(overview: Overview, words: Words, begin: int) -> str:
    """The names of the months over the weeks in which they begin, from the week `begin` on."""
    from babel.dates import format_date

    line, over = " " * _LABEL, 0 if begin else 3
    for week in range(WEEKS - begin):
        monday = overview.first + timedelta(weeks=begin + week)
        starts = [monday + timedelta(days=d) for d in range(7)]
        begun = next((day for day in starts if day.day == 1 and day <= overview.today), None)
        if begun and len(line) <= _LABEL + week:
            name = format_date(begun, "LLL", locale=words.language)
            if week + len(name) <= WEEKS - begin + over:
                line = line.ljust(_LABEL + week) + name + " "
    return line.rstrip()
