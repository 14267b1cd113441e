"""`quiz words`: the words that a learner marked while reading."""

from __future__ import annotations

import json

import click

from quiz.cli import output


@click.command("words")
@click.option("--user", metavar="NAME")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text")
def command(user: str | None, form: str) -> int:
    """List a learner's words; its help stands in the catalogue."""
    from quiz.learning.clock import utc_now
    from quiz.learning.learner import known_learner, language_of
    from quiz.learning.word_list import COLUMNS, entries, word_data, word_lines
    from quiz.locale import words_for
    from quiz.store.store import Store
    from quiz.table import csv_line
    from quiz.text import clean

    with Store.open() as store:
        output.say_problems(store.notices)
        profile = known_learner(store, user)
        found = entries(store, profile) if profile else ()
    if form == "json":
        data = {"user": profile.name if profile else None, "words": list(word_data(found))}
        print(json.dumps(data, ensure_ascii=False, indent=2))
    elif form == "csv":
        print(csv_line(COLUMNS), end="")
        for row in word_data(found):
            print(csv_line(row[column] for column in COLUMNS), end="")
    else:
        language = words_for(language_of(profile))
        for line in word_lines(found, profile, language, utc_now()):
            print(clean(line))
    return 0
