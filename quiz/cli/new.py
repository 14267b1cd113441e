"""`quiz new`: a commented starter set that passes its check."""

from __future__ import annotations

from pathlib import Path

import click

from quiz.cli import output


@click.command("new")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--title", default="")
@click.option("--level", type=click.Choice(["A1", "A2", "B1", "B2", "C1", "C2"]), default="B1")
def command(file: Path, title: str, level: str) -> int:
    """Write the starter; a file that exists is never overwritten."""
    from quiz.sets.schema import FILE_NAME
    from quiz.teaching.starter import write_starter

    words = output.words()
    write_starter(file, title=title, level=level)
    output.say(words("cli.new.written", file=str(file), schema=str(file.with_name(FILE_NAME))))
    return 0
