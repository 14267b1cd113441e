"""`quiz grade SET RESPONSES`: grades a table of responses."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

import click

from quiz.cli import output
from quiz.cli.set_name import SetName
from quiz.errors import Problem, QuizError, Severity, Spot


@click.command("grade")
@click.argument("set", metavar="SET", type=SetName())
@click.argument("responses", metavar="RESPONSES", type=click.Path(path_type=Path))
@click.option("-o", "--output", "out", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["csv", "jsonl"]))
@click.option("--excel", is_flag=True)
def command(
    set: str,  # noqa: A002
    responses: Path,
    out: Path | None,
    form: str | None,
    excel: bool,
) -> int:
    """Grade every response of a table; its help stands in the catalogue."""
    from quiz.sets import find_set, load_set
    from quiz.teaching import pile
    from quiz.teaching.responses import read_responses

    output.refuse_foreign(out, ".csv")
    question_set = load_set(find_set(set))
    if form is None:
        form = "jsonl" if out and out.suffix.lower() in {".jsonl", ".ndjson"} else "csv"
    language = output.words()
    rows = list(read_responses(responses, question_set))
    failed = graded = 0
    with _writer(out, responses) as stream, _progress(len(rows)) as advance:
        if form == "csv":
            stream.write(pile.csv_header(semicolons=excel))
        for mark in pile.grade_pile(question_set, rows, processes=os.cpu_count() or 1):
            if isinstance(mark, Problem):
                output.say_problems([mark])
                failed += mark.severity is Severity.ERROR
            else:
                graded += 1
                if form == "csv":
                    stream.write(pile.as_csv(mark, language, semicolons=excel))
                else:
                    stream.write(pile.as_json(mark) + "\n")
            advance()
    output.say(language("grade.done", n=graded))
    if failed:
        output.say(language("grade.unread", n=failed))
    return 1 if failed else 0


@contextlib.contextmanager
def _writer(out: Path | None, responses: Path) -> Iterator[TextIO]:
    """Standard output, or a file that appears whole or not at all and never over its input.

    A CSV file begins with a byte order mark: without it Excel misreads its accents.
    """
    if out is None:
        yield sys.stdout
        return
    if out.exists() and responses.exists() and out.samefile(responses):
        raise QuizError.of("R007", Spot(str(out)))
    part = out.with_name(out.name + ".part")
    encoding = "utf-8-sig" if out.suffix.lower() == ".csv" else "utf-8"
    try:
        with part.open("w", encoding=encoding, errors="replace", newline="") as stream:
            yield stream
        part.replace(out)
    except OSError as error:
        raise QuizError.of("R008", Spot(str(out)), detail=error.strerror or "") from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


@contextlib.contextmanager
def _progress(total: int) -> Iterator[Callable[[], object]]:
    """A bar on standard error where that is a terminal and there is enough to wait for."""
    if total < 500 or not output.is_terminal(sys.stderr):
        yield lambda: None
        return
    with click.progressbar(length=total, file=sys.stderr, update_min_steps=200) as bar:
        yield lambda: bar.update(1)
