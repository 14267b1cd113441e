"""`quiz play --plain`: one set, what is due or one kind of fact, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.cli import output

if TYPE_CHECKING:
    from quiz.model import Profile
    from quiz.plain.lines import Lines
    from quiz.store.store import Store


def play_set(
    set_id: str | None, user: str | None, *, exam: bool = False, drill: str | None = None
) -> int:
    """Plays the set named, or the one that the learner chooses.

    Without a name the settings may wish what is due to come first.

    Raises:
        QuizError: there is no such set, or it is broken.
    """
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
            typed = None
            if lines.interactive:
                lines.say(words("screen.first_run.text"))
                typed = lines.ask(words("plain.name"))
            return (typed or "").strip() or words("plain.guest")

        profile = playing_learner(store, user, ask)
        words = words_for(language_of(profile))
        if question_set is None:
            if _review_first() and _go_over(store, profile, lines):
                return 0
            path = choose_set(words, lines)
            if path is None:
                return 0
            question_set = load_set(path)
        if drill is not None:
            ids = questions_of_kinds(question_set, {drill})
            play(store, question_set, profile, words, lines, Mode.DRILL, ids, variant=drill)
        else:
            mode = Mode.EXAM if exam else Mode.TRAINING
            play(store, question_set, profile, words, lines, mode)
    return 0


def play_over_sets(user: str | None, fact: str = "") -> int:
    """What is due of all sets, or one type of question, sets mixed."""
    from quiz.learning.learner import known_learner, language_of, playing_learner
    from quiz.locale import words_for
    from quiz.plain.lines import Lines
    from quiz.plain.signals import end_politely
    from quiz.store.store import Store

    end_politely()
    lines = Lines()
    with Store.open() as store:
        output.say_problems(store.notices)
        # A drill is for anyone; who has not answered yet has nothing to review.
        guest = output.words()("plain.guest")
        profile = (
            playing_learner(store, user, lambda: guest) if fact else known_learner(store, user)
        )
        if profile is None or not _go_over(store, profile, lines, fact):
            lines.say(words_for(language_of(profile))("screen.review.nothing"))
    return 0


def _review_first() -> bool:
    from quiz.settings import load_settings

    return load_settings()[0].start == "review"


def _go_over(store: Store, profile: Profile, lines: Lines, fact: str = "") -> bool:
    """Whether there was anything to ask."""
    from functools import partial

    from quiz.grading import Grader
    from quiz.learning.clock import utc_now
    from quiz.learning.drill import plan_over_sets
    from quiz.learning.learner import language_of
    from quiz.learning.review import load_sets, open_review
    from quiz.locale import words_for
    from quiz.plain.noting import note_word
    from quiz.plain.review import LineReview
    from quiz.plain.words import review_words
    from quiz.sets import library

    infos = library()
    plan = plan_over_sets(store, profile, infos, fact, utc_now())
    words = words_for(language_of(profile))
    review = open_review(store, profile, plan, load_sets(infos, plan), Grader, fact)
    if review is not None:
        note = partial(note_word, store, profile, words)
        if not LineReview(review, words, lines, note=note).run():
            return True
    asked_words = not fact and review_words(store, profile, words, lines)
    return review is not None or asked_words
