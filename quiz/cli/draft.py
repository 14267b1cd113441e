"""`quiz draft`: a first set from a news text, by rules, on this machine alone."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from quiz.cli import output
from quiz.cli.names import FILE, LEVEL, LEVELS
from quiz.errors import QuizError, Spot
from quiz.table import decode
from quiz.text import foreign_program


@click.command("draft")
@click.argument("article", type=click.Path(path_type=Path, allow_dash=True, readable=False))
@click.option("-o", "--output", "target", metavar="SET.yaml", type=FILE)
@click.option("--level", metavar=LEVELS, type=LEVEL, default=None)
@click.option("--max", "most", metavar="N", type=click.IntRange(1, 40), default=40)
def command(article: Path, target: Path | None, level: str | None, most: int) -> int:
    """Draft to a file that does not exist yet, or to standard output."""
    from quiz.teaching.drafting import draft_set, save_new, write_draft

    words = output.words()
    raw, name = _read(article)
    draft = draft_set(raw, name, level=level or "", most=most)
    text = write_draft(draft)
    if target is None:
        sys.stdout.write(text)
    else:
        save_new(target, text)
        output.say(words("cli.draft.written", file=str(target)))
    output.say(words("cli.draft.questions", n=len(draft.question_set.questions)))
    unsure = sum(path.startswith("questions") for path in draft.remarks)
    if unsure:
        output.say(words("cli.draft.unsure", n=unsure))
    return 0


def _read(article: Path) -> tuple[str, str]:
    """The text, and what to call it; bytes that are no UTF-8 are read as Windows writes them."""
    from quiz.sets.source import MAX_BYTES, read_bytes

    if str(article) == "-":
        data, name = sys.stdin.buffer.read(MAX_BYTES + 1), "-"
        if len(data) > MAX_BYTES:
            raise QuizError.of("E003", Spot(name, 1, 1), max=MAX_BYTES // 1_000_000)
    else:
        data, name = read_bytes(article), str(article)
    if program := foreign_program(data):
        raise QuizError.of("E033", Spot(name, 1, 1), program=program)
    return decode(data)[0], name
