"""Every state of the app in every size of terminal, and while it is being resized."""

from __future__ import annotations

import itertools

import pytest

from quiz.tui.app import LEAST_HEIGHT, LEAST_WIDTH
from quiz.tui.screens.too_small import TooSmallScreen
from quiz.tui.widgets.answers import AnswerField
from quiz.tui.widgets.field import Field

from .states import STATES, lines_shown
from .stories import settled
from .test_app import runs

SIZES = [(20, 5), (59, 40), (200, 17), (60, 18), (99, 30), (400, 120)]
TINY = [(1, 1), (19, 4)]
STORMED = (
    "loading",
    "question",
    "verdict",
    "exam",
    "accents",
    "palette",
    "sujet",
    "trous",
    "progress",
)


def check(app, size):
    """Something is said, in the room there is; what has too little room says so."""
    lines = lines_shown(app)
    assert len(lines) == size[1]
    assert all(len(line) <= size[0] for line in lines)
    said = " ".join(" ".join(lines).split())
    assert said
    small = size[0] < LEAST_WIDTH or size[1] < LEAST_HEIGHT
    assert isinstance(app.screen, TooSmallScreen) == small, (size, app.screen)
    if small:
        assert f"{LEAST_WIDTH} × {LEAST_HEIGHT}" in said


async def resize(pilot, size, *, wait=True):
    await pilot.resize_terminal(*size)
    if wait:
        await pilot.pause()
        await pilot.pause()


def in_state(make, name, then):
    """Plays on in a state of the app; one that is still loading has no story before it."""
    story, options = STATES[name]

    async def play(pilot):
        if story:
            await story(pilot)
        await then(pilot)

    runs(play, make(**options))


@pytest.mark.parametrize("name", STATES)
def test_no_size_breaks_it_or_leaves_it_blank(make, name):
    async def then(pilot):
        app, before = pilot.app, pilot.app.screen
        for size in SIZES:
            await resize(pilot, size)
            check(app, size)
        for size in TINY:
            await resize(pilot, size)
        await resize(pilot, (120, 40))
        check(app, (120, 40))
        if name != "loading":
            assert app.screen is before

    in_state(make, name, then)


@pytest.mark.parametrize("name", STORMED)
def test_a_storm_of_resizes_is_weathered(make, name):
    story, options = STATES[name]
    app = make(**options)

    async def play(pilot):
        # From the first frame on, whatever is being loaded or asked.
        storm = itertools.cycle([*SIZES, *TINY])
        for size in itertools.islice(storm, 25):
            await resize(pilot, size, wait=False)
        await resize(pilot, (120, 40))
        if story:
            await story(pilot)
        for size in itertools.islice(storm, 30):
            await resize(pilot, size, wait=False)
            if size[0] % 3 == 0:
                await pilot.press("down")
        await resize(pilot, (120, 40))
        check(app, (120, 40))

    runs(play, app, (30, 8))


def test_the_clock_of_an_exam_goes_on_under_the_cover(make):
    async def then(pilot):
        app = pilot.app
        question = app.screen
        await pilot.press(*"mars")
        await resize(pilot, (30, 8))
        question.tick()
        await settled(pilot)
        check(app, (30, 8))
        await resize(pilot, (120, 40))
        assert app.screen is question
        assert question.query_one(AnswerField).response == "mars"

    in_state(make, "exam", then)


def test_what_opens_under_the_cover_stays_under_it(make):
    """The end of a run, a text that is opened, an error: none is lost, none is seen in part."""

    async def then(pilot):
        app = pilot.app
        session = app.screen.session
        await resize(pilot, (30, 8))
        app.sum_up(session)
        await settled(pilot)
        check(app, (30, 8))
        await resize(pilot, (120, 40))
        check(app, (120, 40))

    in_state(make, "question", then)


def test_a_note_too_long_is_told_and_can_be_made_shorter(make):
    async def then(pilot):
        app = pilot.app
        field = app.screen.query_one("#confirm-field", Field)
        field.value = "x" * 501
        await pilot.press("enter")
        await settled(pilot)
        assert "500 caractères au plus" in " ".join(lines_shown(app))
        await pilot.press("backspace", "enter")
        await settled(pilot)
        [remark] = app.desk.store.remarks.of_profile(app.desk.profile.id, "tram-rennes")
        assert len(remark.note) == 500

    in_state(make, "contest", then)
