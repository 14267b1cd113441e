"""`quiz forget NAME`: erases one learner wholly."""

from __future__ import annotations

import sys

import click

from quiz.cli import output


@click.command("forget")
@click.argument("name", metavar="NAME")
@click.option("--yes", is_flag=True)
def command(name: str, yes: bool) -> int:
    """Erase a profile and all it answered; its help stands in the catalogue."""
    from quiz.store.store import Store

    language = output.words()
    with Store.open() as store:
        output.say_problems(store.notices)
        profile = store.profiles.get(name)
        attempts = store.progress.total(profile.id).attempts
        if not yes:
            output.say(language("forget.what", name=profile.name, n=attempts))
            if not output.is_terminal(sys.stdin):
                output.say(language("forget.needs_yes"))
                return 2
            answer = input(language("forget.sure", name=profile.name) + " ")
            if answer.strip().casefold() != profile.name.casefold():
                output.say(language("forget.kept"))
                return 1
        left = store.forget(profile)
    output.say(language("forget.done", name=profile.name))
    for file in left:
        output.say(language("forget.left", file=str(file)))
    return 0
