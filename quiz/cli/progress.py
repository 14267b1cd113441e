"""`quiz progress`: a learner's figures."""

from __future__ import annotations

import json

import click

from quiz.cli import output


@click.command("progress")
@click.option("--user", metavar="NAME")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text")
def command(user: str | None, form: str) -> int:
    """Show a learner's progress; its help stands in the catalogue."""
    from quiz.learning.clock import utc_now
    from quiz.learning.due import asked_by
    from quiz.learning.learner import known_learner, language_of
    from quiz.learning.report import (
        COLUMNS,
        log_data,
        progress_data,
        progress_rows,
        progress_text,
    )
    from quiz.locale import words_for
    from quiz.sets import library
    from quiz.store.store import Store
    from quiz.table import csv_line
    from quiz.text import clean

    infos = library()
    titles = {info.id: info.title for info in infos if info.playable}
    with Store.open() as store:
        output.say_problems(store.notices)
        profile = known_learner(store, user)
        data = progress_data(store, profile, titles, asked_by(infos), utc_now())
        if form == "json":
            data |= log_data(store, profile)
    if form == "json":
        print(json.dumps(data, ensure_ascii=False, indent=2))
    elif form == "csv":
        print(csv_line(COLUMNS), end="")
        for row in progress_rows(data):
            print(csv_line(row), end="")
    else:
        for line in progress_text(data, words_for(language_of(profile))):
            print(clean(line))
    return 0
