"""`quiz schema`: the JSON Schema of sets."""

from __future__ import annotations

import json
from pathlib import Path

import click

from quiz.cli.names import FILE
from quiz.cli.writing import output_file


@click.command("schema")
@click.option("-o", "--output", "target", type=FILE)
def command(target: Path | None) -> int:
    """Write the schema to a file, or to standard output."""
    from quiz.sets.schema import FILE_NAME, json_schema

    text = json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"
    if target is None:
        print(text, end="")
        return 0
    if target.is_dir():
        target /= FILE_NAME  # where the first line of the sets there looks for it
    with output_file(target, {}, refused="E144") as file:
        file.write(text.encode())
    return 0
