"""The library in words: its title, and a set in it: what it holds, where the learner stands."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from textual.content import Content

from quiz.locale import Words
from quiz.model import Level
from quiz.text import clean_line
from quiz.tui.ways import TRAINING, way_of

if TYPE_CHECKING:
    from quiz.learning.unfinished import Begun
    from quiz.model import Profile
    from quiz.sets import SetInfo
    from quiz.store.figures import Figures

_INDENT = "    "
_LEVELS = {level.value: place for place, level in enumerate(Level)}


def title(profile: Profile | None, due: Mapping[str, int], words: Words) -> Content:
    """The line over the list: who reads, and what is due (`due`, `words_due`), if anything."""
    who = " · ".join(part for part in (profile.name, profile.level) if part) if profile else ""
    line = Content.assemble((words("screen.library.title"), "bold"))
    if who:
        line = Content.assemble(line, (f"   {who}", "$quiet"))
    for key, count in due.items():
        if count:
            told = words(f"screen.library.{key}", n=count)
            line = Content.assemble(line, "   ", (told, "bold $text-accent"))
    return line


def suited(infos: Sequence[SetInfo], level: str, done: Container[str]) -> int:
    """Place of the first set not done yet whose level is nearest, the easier of two; else 0.

    Without a level all are as near.
    """
    wanted = _LEVELS.get(level)
    places = [p for p, info in enumerate(infos) if info.playable and info.id not in done]
    if wanted is None:
        return min(places, default=0)

    def far(place: int) -> tuple[int, int, int]:
        at = _LEVELS.get(infos[place].level, wanted)
        return abs(at - wanted), at, place

    return min(places, key=far, default=0)


def entry(
    info: SetInfo,
    figures: Figures | None,
    begun: Sequence[Begun],
    words: Words,
    now: datetime,
    *,
    known: bool = True,
) -> Content:
    """A set's lines in the list, an empty one last.

    Args:
        info: the set; a broken one says what is wrong with it.
        figures: what the learner has done in it, if anything.
        begun: its unfinished runs, the last left first.
        words: of the interface.
        now: the time, with its zone.
        known: whether the figures are; else they are still being worked out.
    """
    if info.playable:
        lines = [*_facts(info, words), _standing(info, figures, begun, words, now, known=known)]
    else:
        lines = _broken(info, words)
    return Content("\n").join([*lines, Content("")])


def _facts(info: SetInfo, words: Words) -> list[Content]:
    facts = [
        ", ".join(info.topics),
        words("screen.library.questions", n=info.questions),
        words("screen.library.words", n=info.words),
    ]
    if info.minutes:
        facts.append(words("screen.library.minutes", n=info.minutes))
    return [
        Content.assemble((f"{info.level:<4}", "bold $primary"), (info.title, "bold")),
        Content.assemble((_INDENT + " · ".join(fact for fact in facts if fact), "$quiet")),
    ]


def _broken(info: SetInfo, words: Words) -> list[Content]:
    from quiz.learning.problems import sentence

    count = words("screen.library.broken", n=len(info.problems))
    told = sentence(words, info.problems[0]) if info.problems else ""
    return [
        Content.assemble(("✗   ", "bold $text-error"), (info.title, "bold")),
        Content(f"{_INDENT}{clean_line(info.path.name)}").stylize("$quiet"),
        Content.assemble(_INDENT, (count, "$text-error"), " ", Content(told)),
    ]


def _standing(
    info: SetInfo,
    figures: Figures | None,
    begun: Sequence[Begun],
    words: Words,
    now: datetime,
    *,
    known: bool,
) -> Content:
    parts: list[Content] = []
    if begun:
        parts.append(Content.assemble((f"▸ {_begun(begun[0], words)}", "bold $text-accent")))
    if not known:
        parts.append(Content.assemble(("…", "$quiet")))
    elif figures and figures.last and figures.attempts:
        share = round(100 * figures.best / info.points) if info.points else 0
        parts.append(Content(words("screen.library.best", percent=str(min(share, 100)))))
        parts.append(Content.assemble((last_time(figures.last, now, words), "$quiet")))
    if begun[1:]:
        others = ", ".join(way_of(run).name(words) for run in begun[1:])
        parts.append(Content(words("screen.library.unfinished_too", ways=others)))
    if not parts:
        parts.append(Content.assemble((words("screen.library.new"), "$quiet")))
    return Content.assemble(_INDENT, Content(" · ").join(parts))


def _begun(run: Begun, words: Words) -> str:
    at, of = str(run.at), str(run.of)
    if (way := way_of(run)) == TRAINING:
        return words("screen.library.unfinished", at=at, of=of)
    return words("screen.library.unfinished_way", way=way.name(words), at=at, of=of)


def last_time(last: datetime, now: datetime, words: Words) -> str:
    """How long ago, in days as the learner's own calendar has them."""
    then = last.astimezone().date()
    days = (now.astimezone().date() - then).days
    if days <= 0:
        return words("screen.library.today")
    if days == 1:
        return words("screen.library.yesterday")
    if days < 31:
        return words("screen.library.days_ago", n=days)
    from babel.dates import format_date

    day = format_date(then, format="long", locale=words.language)
    return words("screen.library.on", day=day)
