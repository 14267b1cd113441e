"""`quiz users`: the profiles of this machine."""

from __future__ import annotations

import click

from quiz.cli import output


@click.command("users")
def command() -> int:
    """List the profiles, one name a line; its help stands in the catalogue."""
    from quiz.store.store import Store

    with Store.open() as store:
        output.say_problems(store.notices)
        profiles = store.profiles.all()
    for profile in profiles:
        print(profile.name)
    if not profiles:
        output.say(output.words()("users.none"))
    return 0
