"""`quiz export SET --to FORMAT -o FILE`: a set in a format that teachers use elsewhere."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from quiz.cli import output
from quiz.cli.names import FILE, Needed, SetName
from quiz.cli.writing import output_file
from quiz.errors import QuizError
from quiz.teaching.exports import FORMATS, export_set


@click.command("export")
@click.argument("set", metavar="SET", type=SetName())
@click.option("--to", cls=Needed, required=True, type=click.Choice(tuple(FORMATS)))
@click.option("-o", "--output", "out", metavar="FILE", type=FILE)
@click.option("--key/--no-key", default=False)
def command(set: str, to: str, out: Path | None, key: bool) -> int:  # noqa: A002
    """Write the file whole or not at all; what it can't carry is told on standard error."""
    from quiz.sets import find_set, load_set

    path = find_set(set)
    language = output.words()
    made = export_set(load_set(path), to, language, key=key)
    if out is None:
        if to == "anki" and output.is_terminal(sys.stdout):
            raise QuizError.of("X105")
        sys.stdout.buffer.write(made.data)
        sys.stdout.buffer.flush()
    else:
        with output_file(out, {path: "X106"}, refused="X107") as file:
            file.write(made.data)
        output.say(language("export.done", file=str(out)))
    output.say_problems(made.losses)
    return 0
