"""`quiz play [SET]`: one set, in the app or line by line."""

from __future__ import annotations

import click

from quiz.cli import output


@click.command("play")
@click.argument("set", metavar="[SET]", required=False)
@click.option("--user", metavar="NAME")
@click.option("--plain", is_flag=True)
@click.option("--watch", is_flag=True)
@click.option("--as-teacher", "as_teacher", is_flag=True)
def command(
    set: str | None,  # noqa: A002
    user: str | None,
    plain: bool,
    watch: bool,
    as_teacher: bool,
) -> int:
    """Play a set; its help stands in the catalogue."""
    if watch or as_teacher:
        return _preview(set, watch=watch, as_teacher=as_teacher, plain=plain)
    if plain:
        return _play_plain(set, user)
    from quiz.tui.app import run

    return run(set_id=set, user=user) or 0


def _preview(set_id: str | None, *, watch: bool, as_teacher: bool, plain: bool) -> int:
    """An author tries a set; nothing is kept."""
    words = output.words()
    if plain:
        raise click.UsageError(words("cli.play.preview_plain"))
    if set_id is None:
        raise click.UsageError(words("cli.play.preview_what"))
    from quiz.sets import find_set
    from quiz.tui.watching import run_preview

    path = find_set(set_id)
    if not path.exists():
        from quiz.sets import load_set

        load_set(path)  # says in words that it is not there
    return run_preview(path, watch=watch, as_teacher=as_teacher)


def _play_plain(set_id: str | None, user: str | None) -> int:
    from quiz.learning.learner import language_of, playing_learner
    from quiz.locale import words_for
    from quiz.plain.choose import choose_set
    from quiz.plain.lines import Lines
    from quiz.plain.play import play
    from quiz.plain.signals import end_politely
    from quiz.sets import find_set, load_set
    from quiz.store.store import Store

    end_politely()
    lines = Lines()
    # A mistyped set should not first ask for a name.
    question_set = load_set(find_set(set_id)) if set_id else None
    with Store.open() as store:
        output.say_problems(store.notices)
        words = output.words()

        def ask() -> str:
            typed = lines.ask(words("plain.name")) if lines.interactive else None
            return (typed or "").strip() or words("plain.guest")

        profile = playing_learner(store, user, ask)
        words = words_for(language_of(profile))
        if question_set is None:
            path = choose_set(words, lines)
            if path is None:
                return 0
            question_set = load_set(path)
        play(store, question_set, profile, words, lines)
    return 0
