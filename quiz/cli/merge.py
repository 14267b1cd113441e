"""`quiz merge FILE`: adds the progress of another machine."""

from __future__ import annotations

from pathlib import Path

import click

from quiz.cli import output
from quiz.cli.names import FILE


@click.command("merge")
@click.argument("file", metavar="FILE", type=FILE)
def command(file: Path) -> int:
    """Merge another store; its help stands in the catalogue."""
    from quiz.store.store import Store

    words = output.words()
    with Store.open() as store:
        output.say_problems(store.notices)
        merged = store.merge(file)
    output.say(words("merge.attempts", n=merged.attempts))
    output.say(words("merge.profiles", n=merged.profiles))
    if merged.words:
        output.say(words("merge.words", n=merged.words))
    return 0
