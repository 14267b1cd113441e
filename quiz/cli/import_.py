"""`quiz import FILE -o SET.yaml`: a set from Moodle XML, GIFT or CSV."""

from __future__ import annotations

from pathlib import Path

import click

from quiz.cli import output
from quiz.cli.names import FILE
from quiz.cli.writing import output_file


@click.command("import")
@click.argument("file", metavar="FILE", type=FILE)
@click.option("-o", "--output", "out", metavar="SET", type=FILE)
def command(file: Path, out: Path | None) -> int:
    """Write the set; what it can't carry is told on standard error."""
    from quiz.teaching.imports import import_file

    language = output.words()
    made = import_file(file, language)
    if out is None:
        print(made.text, end="")
    else:
        with output_file(out, {file: "X106"}, refused="X107") as written:
            written.write(made.text.encode())
        output.say(language("export.done", file=str(out)))
    output.say_problems(made.problems)
    output.say(language("import.done", n=len(made.question_set.questions)))
    return 0
