"""`quiz report SET GRADED`: how a class answered a set."""

from __future__ import annotations

import codecs
import os
import shutil
import sys
from pathlib import Path
from typing import Literal

import click

from quiz.cli import output
from quiz.cli.names import FILE, SetName
from quiz.cli.records import records_of
from quiz.cli.writing import output_file

FORMATS = {".html": "html", ".htm": "html", ".csv": "csv"}
"""What the end of a file's name says of its form; anything else is text."""

_COLOURS: dict[str, dict[str, object]] = {
    "title": {"bold": True},
    "bar": {"fg": "cyan"},
    "alarm": {"fg": "red", "bold": True},
    "faint": {"underline": True},
}


@click.command("report")
@click.argument("set", metavar="SET", type=SetName())
@click.argument("graded", metavar="[GRADED]", required=False, type=FILE)
@click.option("-o", "--output", "out", metavar="FILE", type=FILE)
@click.option("--format", "form", type=click.Choice(["text", "html", "csv"]))
@click.option("--attempts", type=click.Choice(["first", "best", "last"]), default="first")
@click.option("--from-progress", is_flag=True)
@click.option("--ascii", "ascii_only", is_flag=True)
@click.option("--excel", is_flag=True)
def command(
    set: str,  # noqa: A002
    graded: Path | None,
    out: Path | None,
    form: str | None,
    attempts: Literal["first", "best", "last"],
    from_progress: bool,
    ascii_only: bool,
    excel: bool,
) -> int:
    """Write the item analysis of a set; its help stands in the catalogue."""
    from quiz.sets import find_set, load_set
    from quiz.teaching.analysis import analyse

    output.refuse_foreign(out, ".html")
    path = find_set(set)
    question_set = load_set(path)
    records, failed = records_of(question_set, graded, from_progress=from_progress)
    analysis = analyse(question_set, records, attempts)
    words = output.words()
    form = form or FORMATS.get(out.suffix.lower() if out else "", "text")
    if form == "html":
        from quiz.teaching.analysis import page

        text = page.render(analysis, words)
    elif form == "csv":
        from quiz.teaching.analysis import sheet

        text = sheet.render(analysis, semicolons=excel)
    else:
        from quiz.teaching.analysis import terminal

        text = terminal.render(
            analysis,
            words,
            width=80 if out else min(100, shutil.get_terminal_size().columns),
            blocks=not ascii_only and (out is not None or _shows_blocks()),
            paint=_painted if out is None and _shows_colour() else _unpainted,
        )
    if out is None:
        sys.stdout.write(text)
    else:
        mark = codecs.BOM_UTF8 if form == "csv" else b""  # else Excel misreads its accents
        sources = {path: "X106"} | ({graded: "R007"} if graded else {})
        with output_file(out, sources) as file:
            file.write(mark + text.encode(errors="replace"))
    return 1 if failed else 0


def _shows_blocks() -> bool:
    """Whether block characters can be expected to show: not on a dumb or non-UTF-8 terminal."""
    if os.environ.get("TERM") == "dumb":
        return False
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_CTYPE", "LANG"))), "UTF-8")
    return not output.is_terminal(sys.stdout) or os.name == "nt" or "utf" in named.lower()


def _shows_colour() -> bool:
    return (
        output.is_terminal(sys.stdout)
        and "NO_COLOR" not in os.environ
        and os.environ.get("TERM") != "dumb"
    )


def _painted(text: str, role: str) -> str:
    return click.style(text, **_COLOURS[role])  # type: ignore[arg-type]


def _unpainted(text: str, role: str) -> str:  # noqa: ARG001
    return text
