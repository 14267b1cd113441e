"""Runs over several sets, a review or a drill: planned and read while the screen stays alive."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.learning.review import Plan
    from quiz.model import QuestionSet
    from quiz.sets import SetInfo
    from quiz.tui.desk import Desk
    from quiz.tui.navigating import NavigatingApp


async def go_over(
    app: NavigatingApp, infos: Iterable[SetInfo], fact: str = "", *, tell: bool = True
) -> None:
    """Asks what is due in these sets, or drills one type of question.

    Where no question is due, marked words are that are; where there is nothing to ask, that is
    what is told, unless it is not to `tell`.
    """
    screen = app.screen
    with app.telling():
        plan, sets = await asyncio.to_thread(_prepared, app.desk, tuple(infos), fact)
        if app.screen is not screen:
            return  # the learner has gone elsewhere meanwhile
        review = app.desk.open_review(plan, sets, fact)
        if review is not None:
            from quiz.tui.screens.review import ReviewScreen

            app.push_screen(ReviewScreen(review))
        elif not fact and (of_words := app.desk.open_word_review(app.words)):
            from quiz.tui.screens.word_review import WordReviewScreen

            app.push_screen(WordReviewScreen(of_words))
        elif tell:
            app.notify(app.words("screen.review.nothing"), markup=False)


def _prepared(
    desk: Desk, infos: tuple[SetInfo, ...], fact: str
) -> tuple[Plan, dict[str, QuestionSet]]:
    from quiz.learning.review import load_sets

    with desk.aside() as own:
        plan = own.plan(infos, fact)
    return plan, load_sets(infos, plan)
