"""The first visit, step by step, and the way out of it."""

from __future__ import annotations

import asyncio

from quiz.paths import shipped_content
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.screens.question import QuestionScreen
from quiz.tui.screens.reading import ReadingScreen
from quiz.tui.widgets.coach import Coach

from .stories import answer, settled


def said(app) -> str:
    return " ".join(coach.content.plain for coach in app.screen.query(Coach))


def visits(make, story):
    """A newcomer's first minutes with the shipped sets."""
    app = make(profile=None, folders=(shipped_content(),), real_grader=True)

    async def play():
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            await pilot.press(*"Zoe", "enter", "enter", "enter")
            await settled(pilot)
            await story(pilot, app)

    asyncio.run(play())


def test_three_words_of_advice_then_none(make):
    async def story(pilot, app):
        assert isinstance(app.screen, ReadingScreen)
        assert app.screen.question_set.id == "demo-bateau"
        assert "Visite 1/3" in said(app)
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(app.screen, QuestionScreen)
        assert "Visite 2/3" in said(app)
        await pilot.press("f1", "escape")
        await settled(pilot)
        assert "Visite 2/3" in said(app)
        await answer(pilot, "5 juillet")
        assert "Visite 3/3" in said(app)
        await pilot.press("enter")
        await settled(pilot)
        assert said(app) == ""
        await pilot.press("escape")
        await settled(pilot)
        assert said(app) == ""

    visits(make, story)


def test_going_back_to_the_library_skips_it(make):
    async def story(pilot, app):
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(app.screen, LibraryScreen)
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(app.screen, ReadingScreen)
        assert said(app) == ""

    visits(make, story)


def test_it_goes_on_in_another_language(make):
    async def story(pilot, app):
        app.speak("en")
        await settled(pilot)
        assert "Tour 1/3" in said(app)
        await pilot.press("enter")
        await settled(pilot)
        app.speak("fr")
        await settled(pilot)
        assert "Visite 2/3" in said(app)
        await answer(pilot, "5 juillet")
        app.speak("en")
        await settled(pilot)
        assert "Tour 3/3" in said(app)
        assert len(app.screen.query(Coach)) == 1

    visits(make, story)


def test_a_known_learner_is_left_alone(make):
    app = make(set_id="tram-rennes")

    async def play():
        async with app.run_test() as pilot:
            await settled(pilot)
            assert said(app) == ""

    asyncio.run(play())
