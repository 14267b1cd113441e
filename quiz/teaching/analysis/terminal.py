"""The report as text for a terminal or a file, with small charts of block characters."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence

from quiz.locale import Words
from quiz.model import Status
from quiz.teaching.analysis import wording
from quiz.teaching.analysis.items import Analysis, Item
from quiz.text import clean_line

Paint = Callable[[str, str], str]
"""Dresses a text in a role: `title`, `bar`, `alarm` or `faint`."""

_EIGHTHS = " ▏▎▍▌▋▊▉"
_HEIGHTS = "▁▂▃▄▅▆▇█"
_BAR = 10
_NAME = 15
_WIDE = 80
"""From this width on there is room for bars, correlations and times beside the counts."""
_NARROW = 8
_ASCII = str.maketrans({"–": "-", "\N{MINUS SIGN}": "-", "×": "x", "·": "|", "…": "."})


def _plain(text: str, role: str) -> str:  # noqa: ARG001
    return text


def render(
    analysis: Analysis,
    words: Words,
    *,
    width: int = 80,
    blocks: bool = True,
    paint: Paint = _plain,
) -> str:
    """The whole report.

    Args:
        analysis: what to tell.
        words: the language of the interface.
        width: columns, at least 60.
        blocks: whether block characters can be shown; else `#` draws the bars.
        paint: how colour is put on; none by default.
    """
    lines = _lines(analysis, words, max(60, width), blocks, paint)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def bar(share: float, cells: int = _BAR, *, blocks: bool = True) -> str:
    """A horizontal bar of `cells` columns, precise to an eighth of one (a whole one in ASCII)."""
    share = min(1.0, max(0.0, share))
    if not blocks:
        full = round(share * cells)
        return "#" * full + "." * (cells - full)
    full, rest = divmod(round(share * cells * 8), 8)
    return ("█" * full + (_EIGHTHS[rest] if rest else "")).ljust(cells)


def histogram(totals: Sequence[float], highest: float, bins: int = 10) -> tuple[int, ...]:
    """How many totals fall in each of `bins` equal parts of 0 to `highest`, the last one closed."""
    counts = [0] * bins
    for total in totals:
        counts[min(bins - 1, int(total / highest * bins))] += 1
    return tuple(counts)


def _columns(counts: Sequence[int], *, blocks: bool) -> str:
    if not blocks:
        return " ".join(map(str, counts))
    top = max(counts) or 1
    return "".join(_HEIGHTS[round(7 * n / top)] if n else " " for n in counts)


def _lines(
    analysis: Analysis, words: Words, width: int, blocks: bool, paint: Paint
) -> Iterator[str]:
    def show(text: str) -> str:
        return text if blocks else text.translate(_ASCII)

    the_set = analysis.question_set
    for line in textwrap.wrap(clean_line(f"{the_set.title} ({the_set.id})"), width):
        yield paint(line, "title")
    for sentence in wording.summary(analysis, words):
        yield from map(show, textwrap.wrap(sentence, width))
    yield ""
    if analysis.totals:
        chart = _columns(histogram(analysis.totals, the_set.max_points), blocks=blocks)
        highest = words.number(the_set.max_points, digits=2)
        yield f"{words('report.marks')} 0 |{paint(chart, 'bar')}| {highest}"
        for sentence in wording.totals(analysis, words):
            yield from map(show, textwrap.wrap(sentence, width))
        yield ""
    wide = width >= _WIDE
    yield paint(show(_header(analysis, words, wide=wide)), "title")
    for number, item in enumerate(analysis.items, 1):
        yield show(_row(number, item, analysis, words, paint, blocks=blocks, wide=wide))
        for flag in wording.flags(item, words):
            yield from (
                paint(line, "alarm")
                for line in textwrap.wrap(
                    show(flag), width, initial_indent="     ! ", subsequent_indent="       "
                )
            )
    yield from map(show, _wrong(analysis, words, width, paint))


def _header(analysis: Analysis, words: Words, *, wide: bool) -> str:
    chart = "report.share" if analysis.enough else "report.right"
    counts = "".join(f"{words(f'report.short.{status}'):>6}" for status in wording.STATUSES)
    question = f"{'':3} {words('report.question'):{_NAME}.{_NAME}}"
    if not wide:
        return f"{question} {words(chart):>{_NARROW}.{_NARROW}}{counts}"
    return (
        f"{question} {words(chart):{_BAR + 6}.{_BAR + 6}}"
        f"{words('report.correlation_short'):>6}{counts}{words('report.time'):>8}"
    )


def _row(
    number: int,
    item: Item,
    analysis: Analysis,
    words: Words,
    paint: Paint,
    *,
    blocks: bool,
    wide: bool,
) -> str:
    accepted = item.counts.get(Status.CORRECT, 0) + item.counts.get(Status.ALMOST, 0)
    share = item.difficulty if analysis.enough else accepted / max(1, item.learners)
    figure = (
        wording.percent(item.difficulty, words)
        if analysis.enough
        else f"{accepted}/{item.learners}"
    )
    name = item.question.id
    name = name if len(name) <= _NAME else name[: _NAME - 1] + "…"
    counts = "".join(f"{item.counts.get(status, 0):>6}" for status in wording.STATUSES)
    if not wide:
        return f"{number:>3} {name:{_NAME}} {figure:>{_NARROW}}{counts}"
    return (
        f"{number:>3} {name:{_NAME}} {paint(bar(share or 0, blocks=blocks), 'bar')} {figure:>5}"
        f"{wording.signed(item.correlation, words):>6}{counts}"
        f"{wording.time(item.seconds, words):>8}"
    )


def _wrong(analysis: Analysis, words: Words, width: int, paint: Paint) -> Iterator[str]:
    asked = [item for item in analysis.items if item.wrong or item.unchosen]
    if not asked:
        return
    yield ""
    for line in textwrap.wrap(words("report.wrong"), width):
        yield paint(line, "title")
    for item in asked:
        heading = clean_line(f"{item.question.id} – {item.question.prompt}")
        yield paint(textwrap.shorten(heading, width, placeholder=" …"), "faint")
        for wrong in item.wrong[: wording.SHOWN_WRONG]:
            text = f"{wrong.group.count:>5} × " + words("report.quoted", text=wrong.group.shown)
            if others := wording.also(wrong, words):
                text += f" {others}"
            if wrong.reason:
                text += f" [{wording.reason(wrong, words)}]"
            yield from textwrap.wrap(text, width, subsequent_indent=" " * 8, drop_whitespace=True)
        if (left := len(item.wrong) - wording.SHOWN_WRONG) > 0:
            yield " " * 8 + words("report.more", n=left)
        if unchosen := wording.unchosen(item, words):
            yield from textwrap.wrap(
                unchosen, width, initial_indent=" " * 8, subsequent_indent=" " * 8
            )
