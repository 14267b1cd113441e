"""Pictures of the settings and of what they change. Look at them before accepting new ones:

pytest tests/tui/test_settings_pictures.py -n0 --snapshot-update
"""

from __future__ import annotations

import pytest

from .stories import at, pressing, settled
from .test_settings import write

SIZES = {"80x24": (80, 24), "120x40": (120, 40)}


@pytest.fixture
def shows(snap_compare, make):
    """Compares a picture; the settings' file has a name that is the same everywhere."""

    def compare(story, *, size="80x24", language="fr", **building) -> bool:
        app = make(language=language, **building)
        return snap_compare(app, terminal_size=SIZES[size], run_before=story)

    return compare


@pytest.fixture
def plain_file(monkeypatch):
    """Shows the file as a user would see it."""
    from pathlib import Path

    file = Path("/home/claire/.config/quiz-francais/settings.toml")
    monkeypatch.setattr("quiz.tui.screens.settings.settings_file", lambda: file)


@pytest.mark.parametrize(
    ("size", "theme", "language"),
    [
        ("80x24", "quiz-light", "fr"),
        ("120x40", "quiz-dark", "en"),
        ("80x24", "quiz-terminal", "en"),
    ],
)
def test_settings(shows, plain_file, size, theme, language):
    """A line a setting, a filled circle at its value; what the second is for stands below."""
    story = pressing("s", "down", first=settled)
    assert shows(story, size=size, theme=theme, language=language)


def test_settings_with_mistakes(shows, plain_file):
    """Under the settings: a value and a key that were not understood, and the cure."""
    write('density = "dense"\n[keys]\nhint = "f4"\n')
    assert shows(pressing("s", "up", first=settled), size="120x40")


@pytest.mark.parametrize("density", ["compact", "airy"])
def test_density(shows, density):
    """The same text: paragraphs on end, or a blank line between lines."""
    write(f'density = "{density}"\nmeasure = 50\n')
    assert shows(settled, set_id="tram-rennes", theme="quiz-light")


@pytest.mark.parametrize("size", ["80x24", "120x40"])
def test_the_terminals_own_colours(shows, size):
    """Nothing but the 16 colours: the evidence bold beside its bar, the field still to be seen."""
    answered = at("date", "4 mars 2025", "5 mars 2025")
    assert shows(answered, size=size, theme="quiz-terminal", set_id="tram-rennes")


def test_without_colour(shows, monkeypatch):
    """Grey only (NO_COLOR): signs, weight and the bar in the margin tell everything."""
    monkeypatch.setenv("NO_COLOR", "1")
    assert shows(at("date", "4 mars 2025", "5 mars 2025"), size="120x40", set_id="tram-rennes")
