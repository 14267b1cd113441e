"""`quiz demo`: the app playing by itself, or its pictures."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("demo")
@click.option("--record", metavar="FOLDER", type=click.Path(path_type=Path, file_okay=False))
def command(record: Path | None) -> int:
    """Play the demonstration; its help stands in the catalogue."""
    from quiz.cli.start import on_a_terminal
    from quiz.errors import QuizError
    from quiz.tui.demo import run_demo

    if record is None and not on_a_terminal():
        raise QuizError.of("S010")
    return run_demo(record)
