"""`quiz backup FILE`: writes a whole copy of everyone's progress."""

from __future__ import annotations

from pathlib import Path

import click

from quiz.cli import output
from quiz.cli.names import FILE


@click.command("backup")
@click.argument("file", metavar="FILE", type=FILE)
def command(file: Path) -> int:
    """Write a copy of the store; its help stands in the catalogue."""
    from quiz.store.store import Store

    with Store.open() as store:
        output.say_problems(store.notices)
        count = store.backup(file)
    output.say(output.words()("backup.done", file=str(file), n=count))
    return 0
