"""What is closed is gone: an app that stays open all day must not hold yesterday's screens."""

from __future__ import annotations

import asyncio
import gc
import weakref

import pytest
from textual._styles_cache import StylesCache
from textual.widget import Widget

from quiz.tui.letting_go import let_go
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.widgets.answers import AnswerField
from quiz.tui.widgets.field import Paragraph
from quiz.tui.widgets.passage import PassageView

from .states import STATES
from .stories import answer, go_to, question_screen, settled, start
from .test_app import runs

OPENED = [
    name for name, (story, _) in STATES.items() if story and name not in {"library", "first run"}
]


def held() -> weakref.WeakSet[Widget | StylesCache]:
    """All widgets there are, and their pictures."""
    gc.collect()
    return weakref.WeakSet(one for one in gc.get_objects() if isinstance(one, Widget | StylesCache))


def closed_but_held(
    library: LibraryScreen, of_others: weakref.WeakSet[Widget | StylesCache]
) -> list[Widget | StylesCache]:
    """What there is, was not there before, and is no part of the library."""
    new = [one for one in held() if one not in of_others]
    widgets = [one for one in new if isinstance(one, Widget)]
    own = [one for one in widgets if library in (one, *one.ancestors)]
    assert own
    drawn = {one._styles_cache for one in own}
    return [one for one in new if one not in own and one not in drawn]


@pytest.mark.parametrize("name", OPENED)
def test_a_screen_that_is_closed_is_let_go_of(make, name):
    story, options = STATES[name]
    of_others = held()
    app = make(**options)

    async def there_and_back():
        async with app.run_test(size=(110, 34)) as pilot:
            await settled(pilot)
            await story(pilot)
            for _ in range(8):
                if isinstance(app.screen, LibraryScreen):
                    break
                await pilot.press("escape")
                await settled(pilot)
            library = app.screen
            assert isinstance(library, LibraryScreen)
            for _ in range(10):
                # A timer's task ends in its own time, and knows its screen till then.
                if not closed_but_held(library, of_others):
                    break
                await pilot.pause()
            assert closed_but_held(library, of_others) == []

    asyncio.run(there_and_back())


@pytest.mark.parametrize("question_id", ["date", "crainte", "trous"])
def test_a_field_answered_is_let_go_of_though_its_run_goes_on(make, question_id):
    app = make(set_id="tram-rennes")
    seen = []

    async def story(pilot):
        await start(pilot)
        await go_to(pilot, question_id)
        screen = question_screen(pilot)
        seen.append(weakref.ref(screen.query_one(AnswerField)))
        await answer(pilot, "x")
        await go_to(pilot, "sujet")
        assert question_screen(pilot) is screen
        gc.collect()
        assert [field() for field in seen] == [None]

    runs(story, app)


def test_a_field_still_open_follows_the_theme_after_others_were_let_go_of(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await go_to(pilot, "crainte")
        screen = question_screen(pilot)
        let_go(screen)
        told = []
        field = screen.query_one(Paragraph)
        field._set_theme = told.append
        app.theme = "quiz-light"
        await settled(pilot)
        assert told == ["css"]
        assert screen.query_one(PassageView).is_attached

    runs(story, app)
