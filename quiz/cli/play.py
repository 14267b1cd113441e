"""`quiz play [SET]`: one set, in the app or line by line."""

from __future__ import annotations

import click

from quiz.cli import output
from quiz.cli.names import SetName
from quiz.cli.start import on_a_terminal
from quiz.errors import QuizError


@click.command("play")
@click.argument("set", metavar="[SET]", required=False, type=SetName())
@click.option("--user", metavar="NAME")
@click.option("--plain", is_flag=True)
@click.option("--exam", is_flag=True)
@click.option("--drill", metavar="KIND")
@click.option("--review", is_flag=True)
@click.option("--watch", is_flag=True)
@click.option("--as-teacher", "as_teacher", is_flag=True)
def command(
    set: str | None,  # noqa: A002
    user: str | None,
    plain: bool,
    exam: bool,
    drill: str | None,
    review: bool,
    watch: bool,
    as_teacher: bool,
) -> int:
    """Play a set; its help stands in the catalogue."""
    if watch or as_teacher:
        if plain or exam or review or drill is not None:
            raise click.UsageError(output.words()("cli.play.preview_alone"))
        return _preview(set, watch=watch, as_teacher=as_teacher)
    _one_way(set, exam=exam, drill=drill, review=review)
    if plain or not on_a_terminal():
        from quiz.cli.play_plain import play_over_sets, play_set

        if review or (drill is not None and set is None):
            return play_over_sets(user, drill or "")
        return play_set(set, user, exam=exam, drill=drill)
    from quiz.tui.app import run
    from quiz.tui.ways import Way

    if set is None:
        return run(user=user, review=review, drill=drill or "") or 0
    way = Way("exam") if exam else Way("drill", drill) if drill else None
    return run(set_id=set, user=user, way=way) or 0


def _one_way(set_id: str | None, *, exam: bool, drill: str | None, review: bool) -> None:
    """Refuses what does not go together, and a kind of which there is no question.

    Raises:
        click.UsageError: it does not.
        QuizError: the set is not there, or broken.
    """
    words = output.words()
    if exam + review + (drill is not None) > 1 or (review and set_id is not None):
        raise click.UsageError(words("cli.play.one_way"))
    if exam and set_id is None:
        raise click.UsageError(words("cli.play.way_needs_set"))
    if drill is None:
        return
    from quiz.sets import find_set, library, load_set

    if set_id is None:
        kinds = dict.fromkeys(kind for info in library() if info.playable for kind in info.asked)
    else:
        kinds = dict.fromkeys(q.type for q in load_set(find_set(set_id)).questions)
    if drill not in kinds:
        key = "cli.play.no_kind" if set_id else "cli.play.no_kind_anywhere"
        raise click.UsageError(words(key, kind=drill, kinds=", ".join(kinds)))


def _preview(set_id: str | None, *, watch: bool, as_teacher: bool) -> int:
    """An author tries a set; nothing is kept."""
    if set_id is None:
        raise click.UsageError(output.words()("cli.play.preview_what"))
    from quiz.sets import find_set

    path = find_set(set_id)
    if not path.exists():
        from quiz.sets import load_set

        load_set(path)  # says in words that it is not there
    if not on_a_terminal():
        raise QuizError.of("S014")
    from quiz.tui.watching import run_preview

    return run_preview(path, watch=watch, as_teacher=as_teacher)
