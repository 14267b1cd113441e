"""`quiz new`: a commented starter set that passes its check."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from quiz.cli import output
from quiz.cli.names import FILE, LEVEL, LEVELS
from quiz.errors import QuizError, Spot

STARTERS = ("small", "facts", "every")


@click.command("new")
@click.argument("file", type=FILE)
@click.option("--title")
@click.option("--level", metavar=LEVELS, type=LEVEL)
@click.option("--topic")
@click.option("--starter", type=click.Choice(STARTERS))
@click.option("--no-schema", "no_schema", is_flag=True)
def command(
    file: Path,
    title: str | None,
    level: str | None,
    topic: str | None,
    starter: str | None,
    no_schema: bool,
) -> int:
    """Write the starter; a file that exists is never overwritten."""
    from quiz.sets.schema import FILE_NAME
    from quiz.teaching.starter import DEFAULT_TITLE, DEFAULT_TOPIC, Starter, write_starter

    words = output.words()
    if file.exists():
        raise QuizError.of("E145", Spot(str(file)))
    if sys.stdin.isatty() and sys.stderr.isatty():
        # On a terminal, what no option gives is asked for; Enter takes what stands in brackets.
        title = title or _ask(words("cli.new.ask_title"), DEFAULT_TITLE)
        level = level or _ask(words("cli.new.ask_level"), "B1", LEVEL.choices)
        topic = topic or _ask(words("cli.new.ask_topic"), DEFAULT_TOPIC)
        starter = starter or _ask(words("cli.new.ask_starter"), "facts", STARTERS)
    write_starter(
        file,
        title=title or "",
        level=level or "B1",
        topic=topic or "",
        starter=Starter(starter or "facts"),
        schema=not no_schema,
    )
    output.say(words("cli.new.written", file=str(file), schema=str(file.with_name(FILE_NAME))))
    output.say(words("cli.new.next", file=shlex.quote(str(file))))
    return 0


def _ask(question: str, usual: str, choices: Sequence[str] = ()) -> str:
    """What is typed, or what is usual; asked again until it is one of the choices."""
    words = output.words()
    while True:
        typed = str(click.prompt(question, default=usual, err=True)).strip()
        if not choices:
            return typed
        for choice in choices:
            if typed.casefold() == choice.casefold():
                return choice
        output.say(words("cli.new.one_of", values=", ".join(choices)))
