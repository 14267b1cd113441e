"""What every form of the report says, in the words of the interface."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.locale import Words
from quiz.model import Status
from quiz.teaching.analysis.items import MIN_LEARNERS, Analysis, Item, Wrong
from quiz.text import clean_line

STATUSES = (Status.CORRECT, Status.ALMOST, Status.PARTIAL, Status.INCORRECT, Status.BLANK)

SHOWN_WRONG = 5
"""Wrong readings shown for a question; the table in CSV has them all."""


def summary(analysis: Analysis, words: Words) -> Iterator[str]:
    """What was counted, and what could not be."""
    yield words("report.learners", n=analysis.learners)
    yield words(f"report.which.{analysis.which}")
    if not analysis.enough:
        yield words("report.few", n=MIN_LEARNERS)
    elif analysis.complete < MIN_LEARNERS:
        yield words("report.few_complete", n=analysis.complete, least=MIN_LEARNERS)
    elif analysis.complete < analysis.learners:
        yield words("report.complete", n=analysis.complete)


def totals(analysis: Analysis, words: Words) -> Iterator[str]:
    """Mean, spread and reliability of the marks; nothing where there are too few."""
    if analysis.mean is None or analysis.deviation is None:
        return
    yield words(
        "report.mean",
        mean=words.number(analysis.mean, digits=2),
        max=words.number(analysis.question_set.max_points, digits=2),
        deviation=words.number(analysis.deviation, digits=2),
    )
    if analysis.alpha is None:
        yield words("report.no_alpha")
        return
    yield words("report.alpha", alpha=signed(analysis.alpha, words))
    if analysis.error is not None:
        yield words("report.error", n=round(analysis.error, 2))
    yield words("report.assumptions")


def signed(value: float | None, words: Words, *, none: str = "–") -> str:
    """A coefficient with two decimals and a true minus sign."""
    if value is None:
        return none
    text = f"{abs(value):.2f}"
    minus = "\N{MINUS SIGN}" if value < 0 and text != "0.00" else ""
    return minus + text.replace(".", words.number(0.5)[1])


def percent(share: float | None, words: Words, *, none: str = "–") -> str:
    """A share in whole per cent."""
    return none if share is None else words("report.percent", n=round(100 * share))


def time(seconds: float | None, words: Words, *, none: str = "–") -> str:
    """A median time in seconds, or minutes and seconds."""
    if seconds is None:
        return none
    minutes, rest = divmod(round(seconds), 60)
    if minutes:
        return words("report.minutes", minutes=minutes, seconds=f"{rest:02}")
    return words("report.seconds", n=rest)


def flags(item: Item, words: Words) -> Iterator[str]:
    """What a teacher should look at in a question."""
    for flag in item.flags:
        yield words(f"report.flag.{flag}")


def reason(wrong: Wrong, words: Words) -> str:
    """Why a wrong reading was refused, in two or three words; the bare code of a rule unnamed."""
    key = f"report.reason.{wrong.reason}"
    return words(key) if key in words else wrong.reason


def unchosen(item: Item, words: Words) -> str:
    """The options that nobody chose; empty where each was."""
    if not item.unchosen:
        return ""
    options = ", ".join(words("report.quoted", text=clean_line(text)) for text in item.unchosen)
    return words("report.unchosen", options=options)


def also(wrong: Wrong, words: Words) -> str:
    """The other ways a wrong reading was written, at most three; empty where there is one way."""
    others = [spelling for spelling, _ in wrong.group.spellings[1:4]]
    if not others:
        return ""
    return words("report.also", spellings=", ".join(words("report.quoted", text=t) for t in others))
