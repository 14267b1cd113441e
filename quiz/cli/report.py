"""`quiz report SET GRADED`: how a class answered a set."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from pathlib import Path
from typing import Literal

import click

from quiz.cli import output
from quiz.cli.records import records_of
from quiz.cli.set_name import SetName
from quiz.errors import QuizError, Spot

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
@click.argument("graded", metavar="[GRADED]", required=False, type=click.Path(path_type=Path))
@click.option("-o", "--output", "out", metavar="FILE", type=click.Path(path_type=Path))
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
    question_set = load_set(find_set(set))
    if out and graded and out.exists() and graded.exists() and out.samefile(graded):
        raise QuizError.of("R007", Spot(str(out)))
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
    _write(out, text, spreadsheet=form == "csv")
    return 1 if failed else 0


def _write(out: Path | None, text: str, *, spreadsheet: bool) -> None:
    """To standard output, or to a file that appears whole or not at all.

    A table begins with a byte order mark: without it Excel misreads its accents.
    """
    if out is None:
        sys.stdout.write(text)
        return
    part = out.with_name(out.name + ".part")
    try:
        part.write_text(text, "utf-8-sig" if spreadsheet else "utf-8", newline="")
        part.replace(out)
    except OSError as error:
        raise QuizError.of("R008", Spot(str(out)), detail=error.strerror or "") from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


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
