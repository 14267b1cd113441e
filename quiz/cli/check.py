"""`quiz check`: what is wrong with sets, and what a good colleague would say about them."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import click

from quiz.cli import output
from quiz.cli.names import FILE
from quiz.errors import Problem, Severity

_PAUSE = 0.3
"""Seconds between two looks at the files: soon enough after a save, and no load."""


@click.command("check")
@click.argument("paths", nargs=-1, type=FILE)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--info", is_flag=True)
@click.option("--watch", is_flag=True)
@click.option("--explain", "explain", metavar="CODE")
def command(
    paths: tuple[Path, ...], form: str, info: bool, watch: bool, explain: str | None
) -> int:
    """Check files and folders of sets: exit 0 fine or warnings only, 1 errors, 2 usage."""
    words = output.words()
    if explain is not None:
        return _explain(explain.strip())
    if not paths:
        raise click.UsageError(words("cli.check.nothing"))
    if info:
        _tell_figures(paths)
    if watch:
        return _watch(paths, form)
    return _check(paths, form)


def _check(paths: tuple[Path, ...], form: str) -> int:
    """One check of all paths, told as it goes."""
    from quiz.teaching.check import check_paths

    words = output.words()
    problems: list[Problem] = []
    files = 0
    for checked in check_paths(paths):
        files += 1
        problems += checked
        if form == "text":
            for problem in checked:
                print(output.fitted(output.problem_line(problem, words), sys.stdout))
    if form == "json":
        print(json.dumps([_as_data(p) for p in problems], ensure_ascii=False, indent=2))
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    if form == "text":
        counts = [
            words("cli.check.files", n=files),
            words("cli.check.errors", n=errors),
            words("cli.check.warnings", n=len(problems) - errors),
        ]
        output.say(", ".join(counts) + ".")
    return 1 if errors else 0


def _tell_figures(paths: tuple[Path, ...]) -> None:
    """Words, sentences and reading ease beside the level declared, on standard error."""
    from quiz.sets import read_set, set_files
    from quiz.teaching.check.information import figures

    words = output.words()
    for path in set_files(paths):
        made = read_set(path).question_set
        if made is None:
            continue
        found = figures(made.passage.text)
        sentence = words(
            "cli.check.figures",
            words=found.words,
            sentences=found.sentences,
            mean=round(found.words_per_sentence, 1),
            ease=round(found.kandel_moles),
            level=made.level.value,
        )
        output.say(f"{path}: info I501 {sentence}")


def _watch(paths: tuple[Path, ...], form: str) -> int:
    """Check now and after each change, until interrupted."""
    from quiz.teaching.check import versions

    seen = None
    while True:
        now = versions(paths)
        if now != seen:
            seen = now
            _check(paths, form)
            sys.stdout.flush()
            output.say(output.words()("cli.check.watching"))
        time.sleep(_PAUSE)


def _as_data(problem: Problem) -> dict[str, object]:
    """A problem for editors and continuous integration."""
    words = output.words()
    spot = problem.spot
    cure = f"problem.{problem.code}.cure"
    return {
        "file": spot.file if spot else "",
        "line": spot.line if spot else 0,
        "column": spot.column if spot else 0,
        "path": spot.path if spot else "",
        "severity": problem.severity.value,
        "code": problem.code,
        "message": words(f"problem.{problem.code}", **problem.values),
        "cure": words(cure, **problem.values) if cure in words else "",
    }


def _explain(code: str) -> int:
    """What a code means, with its cure."""
    from quiz.cli.codes import codes, explanation
    from quiz.sets.meant import nearest

    words = output.words()
    lines = explanation(code, words)
    if not lines:
        near = nearest(code, tuple(codes(words)))
        raise click.UsageError(words("cli.check.unknown_code", code=code, nearest=near or "A102"))
    print(output.fitted("\n".join(lines), sys.stdout))
    return 0
