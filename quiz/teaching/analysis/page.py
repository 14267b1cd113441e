"""The report as one HTML page that needs nothing else and can do nothing else.

No script, no address, no inline style: its policy (Content-Security-Policy) allows one style
sheet, by its hash, and nothing more. All that comes from sets and learners is escaped.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files

from quiz.locale import Words
from quiz.model import Status
from quiz.teaching.analysis import wording
from quiz.teaching.analysis.items import Analysis, Item
from quiz.teaching.analysis.terminal import histogram
from quiz.text import clean_line

_BAR_WIDTH, _BAR_HEIGHT = 120, 12
_BIN, _CHART_HEIGHT = 36, 100


def render(analysis: Analysis, words: Words) -> str:
    """The whole page, as UTF-8 text."""
    style = files("quiz.teaching.analysis").joinpath("page.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = _text(f"{analysis.question_set.title} – {words('report.title')}")
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{words.language}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{title}</title>",
            f"<style>{style}</style>",
            "</head>",
            "<body>",
            *_body(analysis, words),
            "</body>",
            "</html>",
            "",
        )
    )


def _text(text: str) -> str:
    return escape(clean_line(text))


def _foreign(text: str) -> str:
    """Words of a learner or a set, which may run the other way and are French."""
    return f'<bdi lang="fr">{_text(text)}</bdi>'


def _body(analysis: Analysis, words: Words) -> Iterator[str]:
    the_set = analysis.question_set
    yield f"<header><h1>{_foreign(the_set.title)}</h1>"
    yield f'<p class="faint">{_text(words("report.title"))} · <code>{_text(the_set.id)}</code></p>'
    yield f"<p>{' '.join(map(_text, wording.summary(analysis, words)))}</p></header>"
    yield "<main>"
    if analysis.totals:
        yield f"<h2>{_text(words('report.marks'))}</h2>"
        yield _chart(analysis, words)
        yield from (f"<p>{_text(sentence)}</p>" for sentence in wording.totals(analysis, words))
    yield f"<h2>{_text(words('report.questions'))}</h2>"
    yield from _table(analysis, words)
    if any(item.wrong or item.unchosen for item in analysis.items):
        yield f"<h2>{_text(words('report.wrong'))}</h2>"
        for item in analysis.items:
            yield from _wrong(item, words)
    yield "</main>"


def _chart(analysis: Analysis, words: Words) -> str:
    """A histogram of the marks, each column labelled with its count."""
    highest = analysis.question_set.max_points
    counts = histogram(analysis.totals, highest)
    top = max(counts) or 1
    width = _BIN * len(counts)
    columns = []
    for index, count in enumerate(counts):
        height = round(_CHART_HEIGHT * count / top)
        x, y = index * _BIN, 16 + _CHART_HEIGHT - height
        columns.append(
            f'<rect class="bar" x="{x + 2}" y="{y}" width="{_BIN - 4}" height="{height}"/>'
        )
        if count:
            middle = x + _BIN // 2
            columns.append(f'<text x="{middle}" y="{y - 4}" text-anchor="middle">{count}</text>')
    base = 16 + _CHART_HEIGHT
    label = _text(words("report.chart", counts=", ".join(map(str, counts))))
    ends = f'<text x="0" y="{base + 14}">0</text><text x="{width}" y="{base + 14}" '
    ends += f'text-anchor="end">{_text(words.number(highest, digits=2))}</text>'
    return (
        f'<figure><svg role="img" aria-label="{label}" width="{width}" height="{base + 20}" '
        f'viewBox="0 0 {width} {base + 20}">{"".join(columns)}{ends}</svg>'
        f"<figcaption>{_text(words('report.chart_caption'))}</figcaption></figure>"
    )


def _bar(share: float) -> str:
    filled = round(_BAR_WIDTH * min(1.0, max(0.0, share)))
    return (
        f'<svg aria-hidden="true" width="{_BAR_WIDTH}" height="{_BAR_HEIGHT}">'
        f'<rect class="rest" width="{_BAR_WIDTH}" height="{_BAR_HEIGHT}"/>'
        f'<rect class="bar" width="{filled}" height="{_BAR_HEIGHT}"/></svg>'
    )


def _table(analysis: Analysis, words: Words) -> Iterator[str]:
    heads = [
        ("words", words("report.question")),
        ("", words("report.share" if analysis.enough else "report.right")),
        ("", words("report.correlation")),
        *(("", words(f"report.short.{status}")) for status in wording.STATUSES),
        ("", words("report.time")),
        ("", words("report.hints")),
    ]
    yield '<div class="scroll"><table>'
    yield f"<caption>{_text(words('report.caption'))}</caption>"
    cells = "".join(f'<th scope="col"{_class(name)}>{_text(text)}</th>' for name, text in heads)
    yield f"<thead><tr>{cells}</tr></thead><tbody>"
    for item in analysis.items:
        yield from _row(item, analysis, words, len(heads))
    yield "</tbody></table></div>"


def _class(name: str) -> str:
    return f' class="{name}"' if name else ""


def _row(item: Item, analysis: Analysis, words: Words, width: int) -> Iterator[str]:
    accepted = item.counts.get(Status.CORRECT, 0) + item.counts.get(Status.ALMOST, 0)
    if analysis.enough and item.difficulty is not None:
        share = f"{_bar(item.difficulty)} {_text(wording.percent(item.difficulty, words))}"
    else:
        share = f"{accepted}/{item.learners}"
    low_high = ""
    if item.interval is not None:
        low, high = (wording.signed(end, words) for end in item.interval)
        low_high = (
            f'<br><span class="faint">{_text(words("report.interval", low=low, high=high))}</span>'
        )
    cells = [
        share,
        _text(wording.signed(item.correlation, words)) + low_high,
        *(str(item.counts.get(status, 0)) for status in wording.STATUSES),
        _text(wording.time(item.seconds, words)),
        "–" if item.hints is None else _text(words.number(item.hints, digits=1)),
    ]
    notes = list(wording.flags(item, words))
    prompt = f"{_foreign(item.question.prompt)}<br><code>{_text(item.question.id)}</code>"
    yield (
        f'<tr{_class("noted" if notes else "")}><th scope="row" class="words">{prompt}</th>'
        + "".join(f"<td>{cell}</td>" for cell in cells)
        + "</tr>"
    )
    if notes:
        yield _note(notes, width)


def _note(notes: Sequence[str], width: int) -> str:
    lines = "<br>".join(f"⚠ {_text(note)}" for note in notes)
    return f'<tr class="note"><td class="alarm" colspan="{width}">{lines}</td></tr>'


def _wrong(item: Item, words: Words) -> Iterator[str]:
    if not item.wrong and not item.unchosen:
        return
    yield f"<h3>{_foreign(item.question.prompt)} <code>{_text(item.question.id)}</code></h3>"
    yield '<ol class="wrong">'
    for wrong in item.wrong[: wording.SHOWN_WRONG]:
        before, _, after = words("report.quoted", text="|").partition("|")
        shown = f"{escape(before)}{_foreign(wrong.group.shown)}{escape(after)}"
        others = wording.also(wrong, words)
        why = _text(wording.reason(wrong, words))
        code = f' <span class="faint">– {why}</span>' if why else ""
        faint = f' <span class="faint">{_text(others)}</span>' if others else ""
        yield f'<li><span class="count">{wrong.group.count} ×</span> {shown}{faint}{code}</li>'
    yield "</ol>"
    if (left := len(item.wrong) - wording.SHOWN_WRONG) > 0:
        yield f'<p class="faint">{_text(words("report.more", n=left))}</p>'
    if unchosen := wording.unchosen(item, words):
        yield f'<p class="faint">{_text(unchosen)}</p>'
