"""Garbage is collected while the learner rests, and never for good set aside."""

from __future__ import annotations

import gc
import weakref

import pytest

from quiz.tui import collecting
from quiz.tui.widgets.passage import PassageView

from .stories import settled
from .test_app import runs


@pytest.fixture
def collected(monkeypatch):
    """Counts collections; what they set aside is given back at once, for other tests live here."""
    seen = []

    def collect():
        seen.append(gc.get_freeze_count())
        collecting_as_it_is()

    collecting_as_it_is = collecting.collect
    monkeypatch.setattr(collecting, "collect", collect)
    monkeypatch.setattr(collecting, "FEW", 0)
    yield seen
    gc.unfreeze()


@pytest.fixture
def hour(monkeypatch):
    """The clock by which keys are timed."""
    now = [0.0]
    monkeypatch.setattr(collecting, "monotonic", lambda: now[0])
    return now


def test_it_is_collected_a_second_after_the_last_key_and_not_before(make, collected, hour):
    app = make(set_id="tram-rennes")
    app.alone = True
    looks = []
    app.await_rest = looks.append

    async def story(pilot):
        await settled(pilot)
        looks.clear()
        hour[0] = 10.0
        app._waiting = False
        await pilot.press("down")
        hour[0] = 10.5
        await pilot.press("down")
        assert looks[0] == collecting.REST
        looks.clear()
        hour[0] = 11.0
        app._rested()
        assert (looks, collected) == ([0.5], [])
        hour[0] = 11.5
        app._rested()
        assert len(collected) == 1
        assert gc.get_freeze_count()

    runs(story, app)


def test_what_was_open_at_a_rest_and_closed_since_is_gone_after_the_next(make, collected, hour):
    app = make(set_id="tram-rennes")
    app.alone = True

    async def story(pilot):
        await settled(pilot)
        seen = weakref.ref(app.screen.query_one(PassageView))
        hour[0] = 10.0
        app._rested()
        await pilot.press("escape")
        await settled(pilot)
        gc.collect()
        assert seen() is not None  # set aside
        hour[0] = 20.0
        app._rested()
        assert seen() is None
        assert len(collected) == 2

    runs(story, app)


def test_where_others_live_in_the_process_it_is_left_to_python(make, collected, hour):
    app = make()

    async def story(pilot):
        await settled(pilot)
        await pilot.press("down")
        hour[0] = 10.0
        gc.disable()
        app._rested()
        assert gc.isenabled()
        assert collected == []

    runs(story, app)
