"""`quiz sets`: the library, as a table for people or as data."""

from __future__ import annotations

import json

import click

from quiz.cli import output


@click.command("sets")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def command(form: str) -> int:
    """List the sets: shipped, the user's own, and those of `QUIZ_CONTENT`.

    A broken set is told on standard error and hides none of the others.
    """
    from quiz.sets import library
    from quiz.text import clean_line

    infos = library()
    good = [info for info in infos if info.playable]
    if form == "json":
        rows = [
            {
                "id": info.id,
                "title": info.title,
                "level": info.level,
                "topics": list(info.topics),
                "minutes": info.minutes,
                "questions": info.questions,
                "points": info.points,
                "path": str(info.path),
            }
            for info in good
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        words = output.words()
        width = max((len(info.id) for info in good), default=0)
        for info in good:
            detail = words("cli.sets.detail", n=info.questions, points=info.points)
            title = clean_line(info.title)
            print(f"{info.id:<{width}}  {info.level:<2}  {title} ({detail})")
        if not good:
            output.say(words("cli.sets.none"))
    output.say_problems(problem for info in infos for problem in info.problems)
    return 0
