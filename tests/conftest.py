"""What every test needs: no trace of the developer's own machine."""

from __future__ import annotations

import os
import sys
import time
from itertools import count
from types import ModuleType

import pytest

_ENVIRONMENT = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "QUIZ_USER", "QUIZ_DATABASE_URL",
                "QUIZ_CONTENT", "TEXTUAL_THEME", "TEXTUAL_ANIMATIONS", "COLORTERM")  # fmt: skip


@pytest.fixture(scope="session")
def homes(tmp_path_factory):
    """Homes to be; pytest's own numbered folders cost a listing of all that went before."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_world(monkeypatch, homes):
    """French, an empty home, and data and settings in a folder of the test's own."""
    home = next(homes)
    home.mkdir()
    for name in _ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("QUIZ_LANG", "fr")
    monkeypatch.setenv("QUIZ_DATA_DIR", str(home / "data"))
    monkeypatch.setenv("QUIZ_CONFIG_DIR", str(home / "config"))
    monkeypatch.setenv("TZ", "UTC")
    return home


@pytest.fixture
def environment():
    """The pinned environment for a subprocess."""
    return dict(os.environ)


@pytest.fixture
def in_zone(monkeypatch):
    """Sets the machine's zone until the end of the test: `in_zone("Europe/Paris")`."""

    def move(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def esperanto(monkeypatch):
    """A language of the interface by its file and its line: English, each sentence in brackets."""
    from quiz.locale import LANGUAGES, en, words_for

    module = ModuleType("quiz.locale.eo")
    module.MESSAGES = {
        key: f"⟦{message}⟧"
        if isinstance(message, str)
        else {form: f"⟦{sentence}⟧" for form, sentence in message.items()}
        for key, message in en.MESSAGES.items()
    }
    monkeypatch.setitem(sys.modules, "quiz.locale.eo", module)
    monkeypatch.setitem(LANGUAGES, "eo", "Esperanto")
    monkeypatch.setenv("QUIZ_LANG", "eo")
    words_for.cache_clear()
    yield
    words_for.cache_clear()
