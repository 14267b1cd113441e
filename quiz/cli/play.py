"""`quiz play [SET]`: one set, in the app or line by line."""

from __future__ import annotations

import click

from quiz.cli import output


@click.command("play")
@click.argument("set", metavar="[SET]", required=False)
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
        return _preview(set, watch=watch, as_teacher=as_teacher, plain=plain)
    _one_way(set, exam=exam, drill=drill, review=review)
    if plain and review:
        return _review_plain(user)
    if plain:
        return _play_plain(set, user, exam=exam, drill=drill)
    from quiz.tui.app import run
    from quiz.tui.ways import Way

    way = Way("exam") if exam else Way("drill", drill) if drill else None
    return run(set_id=set, user=user, way=way, review=review) or 0


def _one_way(set_id: str | None, *, exam: bool, drill: str | None, review: bool) -> None:
    """Refuses what does not go together, and a kind that the set has no question of.

    Raises:
        click.UsageError: it does not.
        QuizError: the set is not there, or broken.
    """
    words = output.words()
    if exam + review + (drill is not None) > 1 or (review and set_id is not None):
        raise click.UsageError(words("cli.play.one_way"))
    if (exam or drill is not None) and set_id is None:
        raise click.UsageError(words("cli.play.way_needs_set"))
    if drill is not None and set_id is not None:
        from quiz.sets import find_set, load_set

        kinds = dict.fromkeys(q.type for q in load_set(find_set(set_id)).questions)
        if drill not in kinds:
            raise click.UsageError(words("cli.play.no_kind", kind=drill, kinds=", ".join(kinds)))


def _review_plain(user: str | None) -> int:
    """What is due, line by line, set after set."""
    from quiz.errors import QuizError
    from quiz.learning.clock import utc_now
    from quiz.learning.learner import known_learner, language_of
    from quiz.learning.review import planned
    from quiz.learning.schedule import due_cards
    from quiz.locale import words_for
    from quiz.model import Mode
    from quiz.plain.lines import Lines
    from quiz.plain.play import play
    from quiz.plain.signals import end_politely
    from quiz.sets import library, load_set
    from quiz.store.store import Store

    end_politely()
    lines = Lines()
    with Store.open() as store:
        output.say_problems(store.notices)
        profile = known_learner(store, user)
        words = words_for(language_of(profile))
        cards = due_cards(store, profile, utc_now()) if profile else ()
        wanted = {card.set_id for card in cards}
        sets = {}
        for info in library():
            if info.playable and info.id in wanted:
                try:
                    sets[info.id] = load_set(info.path)
                except QuizError:
                    continue  # broken since the library was read
        plan = planned(cards, sets)
        if profile is None or not plan:
            lines.say(words("screen.review.nothing"))
            return 0
        for set_id in dict.fromkeys(set_id for set_id, _ in plan):
            ids = [question for one, question in plan if one == set_id]
            if not play(store, sets[set_id], profile, words, lines, Mode.REVIEW, ids):
                break
    return 0


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


def _play_plain(
    set_id: str | None, user: str | None, *, exam: bool = False, drill: str | None = None
) -> int:
    from quiz.learning.drill import questions_of_kinds
    from quiz.learning.learner import language_of, playing_learner
    from quiz.locale import words_for
    from quiz.model import Mode
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
        if drill is not None:
            ids = questions_of_kinds(question_set, {drill})
            play(store, question_set, profile, words, lines, Mode.DRILL, ids)
        else:
            mode = Mode.EXAM if exam else Mode.TRAINING
            play(store, question_set, profile, words, lines, mode)
    return 0
