"""`quiz bench SET [ANSWERS]`: how the grader fares on a teacher's marked answers."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quiz.cli import output
from quiz.cli.names import FILE, SetName

if TYPE_CHECKING:
    from quiz.teaching.marked_answers import Judged


@click.command("bench")
@click.argument("set", metavar="SET", type=SetName())
@click.argument("answers", metavar="[ANSWERS]", required=False, type=FILE)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def command(set: str, answers: Path | None, form: str) -> int:  # noqa: A002
    """Run a table of marked answers: 0 where all agree, 1 where any does not."""
    from quiz.sets import find_set, load_set
    from quiz.teaching.marked_answers import Outcome, beside, run_marked_answers

    path = find_set(set)
    bench = run_marked_answers(load_set(path), answers or beside(path))
    problems, words = bench.problems, output.words()
    if form == "json":
        print(json.dumps([_as_data(row) for row in bench.judged], ensure_ascii=False, indent=2))
        output.say_problems(bench.unread)
    else:
        for problem in problems:
            print(output.fitted(output.problem_line(problem, words), sys.stdout))
    output.say(
        words(
            "bench.done",
            n=len(bench.judged),
            agreed=len(bench.of(Outcome.AGREED)),
            misses=len(bench.of(Outcome.MISS)),
            alarms=len(bench.of(Outcome.FALSE_ALARM)),
            others=len(bench.of(Outcome.OTHER)),
        )
    )
    return 1 if problems else 0


def _as_data(row: Judged) -> dict[str, object]:
    return {
        "line": row.answer.line,
        "question": row.answer.question,
        "response": row.answer.response,
        "expected": str(row.answer.expected),
        "verdict": str(row.verdict.status),
        "points": round(row.points, 4),
        "max": row.max_points,
        "outcome": str(row.outcome),
        "reasons": [reason.code for reason in row.verdict.reasons],
    }
