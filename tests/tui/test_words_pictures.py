"""Pictures of words noted: in the text, on their list, in the gap of their sentence."""

from __future__ import annotations

from datetime import timedelta

import pytest

from .conftest import NOW
from .stories import Story, answer, pressing, settled, three_noted
from .test_noting_words import press
from .test_snapshots import LARGE, SMALL, everywhere, shows

__all__ = ["shows"]

TURNED = pytest.param(((80, 24), "quiz-terminal", "en"), id="80x24-terminal-en")


def after(*keys: str) -> Story:
    """Three words noted, then keys pressed in the library; no notice in the way."""

    async def story(pilot) -> None:
        await three_noted(pilot)
        pilot.app.clear_notifications()
        await press(pilot, *keys)

    return story


@everywhere
def test_choosing_a_word(shows, look):
    """« région » in reverse, at the foot which keys note it and choose another."""
    keys = ("v", "down", "down", "right", "right", "right", "right")
    assert shows(look, pressing(*keys, first=settled), set_id="tram-rennes")


@pytest.mark.parametrize("look", [SMALL, LARGE, TURNED])
def test_words_noted_in_the_text(shows, look):
    """Three words in bold italics with a point in the margin; « craint » chosen, its meaning."""
    keys = ("v", "v", "escape", "right", "v", "right", "v", "escape", "v", "down", "down", "v")

    async def story(pilot) -> None:
        await settled(pilot)
        await press(pilot, *keys)
        pilot.app.clear_notifications()
        await press(pilot, "down", "down", "right", "right")

    assert shows(look, story, set_id="tram-rennes")


@everywhere
def test_an_explained_word_noted(shows, look):
    """« chantier » in reverse, its meaning at the foot, that it is noted."""
    assert shows(look, pressing("right", "v", first=settled), set_id="tram-rennes")


@everywhere
def test_a_word_let_go_of(shows, look):
    """« Lundi » chosen, at the foot that it was taken off."""
    assert shows(look, pressing("v", "v", "v", first=settled), set_id="tram-rennes")


@everywhere
def test_library_with_words_to_review(shows, look):
    """How many are due, beside the title and with their key."""
    assert shows(look, after(), set_id="tram-rennes")


@everywhere
def test_no_word_yet(shows, look):
    """How to note one."""
    assert shows(look, pressing("v", first=settled))


@everywhere
def test_the_list(shows, look):
    """Three words, each with its sentence, two with their meaning; all to review."""
    assert shows(look, after("v"), set_id="tram-rennes")


@everywhere
def test_looking_for_a_word(shows, look):
    """« herve » finds the one whose sentence has Hervé."""
    assert shows(look, after("v", "slash", *"herve"), set_id="tram-rennes")


@everywhere
def test_a_word_asked(shows, look):
    """Its meaning over the sentence with a gap; no text beside it; the hint's key costs nothing."""
    story = after("v", "r", "f5")
    assert shows(look, story, set_id="tram-rennes", real_grader=True)


@everywhere
def test_the_words_asked(shows, look):
    """Each by its sentence cut round the gap: none of the three words is to be read."""
    assert shows(look, after("v", "r", "f6"), set_id="tram-rennes", real_grader=True)


@everywhere
def test_a_word_with_a_slip(shows, look):
    """Almost: both spellings one above the other, then the whole sentence."""

    async def story(pilot) -> None:
        await after("v", "r", "f5")(pilot)
        await answer(pilot, "chantié")

    assert shows(look, story, set_id="tram-rennes", real_grader=True)


@everywhere
def test_the_end_of_a_review_of_words(shows, look):
    """Which were found, which not, when each comes back."""

    async def story(pilot) -> None:
        await after("v", "r")(pilot)
        for responses in (["Lundi"], ["chantié"], ["peur", "redoute"]):
            for response in responses:
                await answer(pilot, response)
            await press(pilot, "enter")

    assert shows(look, story, set_id="tram-rennes", real_grader=True)


@everywhere
def test_the_list_some_days_later(shows, look):
    """What is due comes first; the others say when they come back; one was taken off."""

    async def story(pilot) -> None:
        await after("v", "r")(pilot)
        for responses in (["Lundi"], ["chantier"], ["peur", "redoute"]):
            for response in responses:
                await answer(pilot, response)
            await press(pilot, "enter")
        pilot.app.desk.clock = lambda: NOW + timedelta(days=1)
        await press(pilot, "enter", "end", "d")

    assert shows(look, story, set_id="tram-rennes", real_grader=True)
