"""`quiz export SET --to FORMAT -o FILE`: a set in a format that teachers use elsewhere."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

import click

from quiz.cli import output
from quiz.cli.set_name import SetName
from quiz.errors import QuizError, Spot
from quiz.teaching.exports import FORMATS, export_set


@click.command("export")
@click.argument("set", metavar="SET", type=SetName())
@click.option("--to", required=True, type=click.Choice(tuple(FORMATS)))
@click.option("-o", "--output", "out", metavar="FILE", type=click.Path(path_type=Path))
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
        write_whole(out, made.data, source=path)
        output.say(language("export.done", file=str(out)))
    output.say_problems(made.losses)
    return 0


def write_whole(out: Path, data: bytes, *, source: Path) -> None:
    """Bytes to a file that appears whole or not at all, and never over what it was made from.

    Raises:
        QuizError: it is its own source (X106) or can't be written (X107).
    """
    part = out.with_name(out.name + ".part")
    try:
        if out.exists() and source.exists() and out.samefile(source):
            raise QuizError.of("X106", Spot(str(out)))
        part.write_bytes(data)
        part.replace(out)
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", "") or str(error)
        raise QuizError.of("X107", Spot(str(out)), detail=detail) from error
    finally:
        with contextlib.suppress(OSError, ValueError):
            part.unlink(missing_ok=True)
