"""`quiz schema`: the JSON Schema of sets."""

from __future__ import annotations

import json
from pathlib import Path

import click

from quiz.errors import QuizError, Spot


@click.command("schema")
@click.option("-o", "--output", "target", type=click.Path(path_type=Path))
def command(target: Path | None) -> int:
    """Write the schema to a file, or to standard output."""
    from quiz.sets.schema import FILE_NAME, json_schema

    text = json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"
    if target is None:
        print(text, end="")
        return 0
    if target.is_dir():
        target /= FILE_NAME  # where the first line of the sets there looks for it
    try:
        target.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise QuizError.of("E144", Spot(str(target)), detail=error.strerror or "") from error
    return 0
