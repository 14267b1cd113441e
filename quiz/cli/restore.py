"""`quiz restore FILE`: takes a copy's contents in the place of what is here."""

from __future__ import annotations

from pathlib import Path

import click

from quiz.cli import output
from quiz.cli.names import FILE


@click.command("restore")
@click.argument("file", metavar="FILE", type=FILE)
def command(file: Path) -> int:
    """Restore a copy of the store; its help stands in the catalogue."""
    from quiz.store.store import Store

    words = output.words()
    with Store.open() as store:
        output.say_problems(store.notices)
        kept = store.restore(file)
        count = store.attempts.count()
    output.say(words("restore.done", file=str(file), n=count))
    output.say(words("restore.kept", file=str(kept)))
    return 0
