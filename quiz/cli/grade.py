"""`quiz grade SET RESPONSES`: grades a table of responses."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from quiz.cli import output
from quiz.cli.names import FILE, SetName
from quiz.cli.writing import table_file
from quiz.errors import Problem, Severity


@click.command("grade")
@click.argument("set", metavar="SET", type=SetName())
@click.argument("responses", metavar="RESPONSES", type=FILE)
@click.option("-o", "--output", "out", metavar="OUT", type=FILE)
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
    path = find_set(set)
    question_set = load_set(path)
    if form is None:
        form = "jsonl" if out and out.suffix.lower() in {".jsonl", ".ndjson"} else "csv"
    language = output.words()
    rows = list(read_responses(responses, question_set))
    failed = graded = 0
    sources = {responses: "R007", path: "X106"}
    writer = contextlib.nullcontext(sys.stdout) if out is None else table_file(out, sources)
    with writer as stream, _progress(len(rows)) as advance:
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
def _progress(total: int) -> Iterator[Callable[[], object]]:
    """A bar on standard error where that is a terminal and there is enough to wait for."""
    if total < 500 or not output.is_terminal(sys.stderr):
        yield lambda: None
        return
    with click.progressbar(length=total, file=sys.stderr, update_min_steps=200) as bar:
        yield lambda: bar.update(1)
