"""Everything that would make a picture depend on the machine or the hour is pinned here."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quiz.tui.app import QuizApp, make_app
from quiz.tui.desk import Desk

from .canned import CannedGrader

SETS = Path(__file__).parent / "sets"
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def pinned(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """No colour switches, no theme, no language, no data of the developer's; UTC."""
    for name in (
        "NO_COLOR",
        "TEXTUAL_THEME",
        "QUIZ_USER",
        "QUIZ_CONTENT",
        "QUIZ_DATABASE_URL",
        "QUIZ_LANG",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")  # the profile's language counts, else the system's
    monkeypatch.setenv("QUIZ_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("QUIZ_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[..., QuizApp]]:
    """Builds the app as the command line does, on a store and sets of this test alone."""
    desks: list[Desk] = []

    def build(
        *,
        theme: str = "quiz-dark",
        language: str = "fr",
        profile: str | None = "Claire",
        folders: tuple[Path, ...] = (SETS / "tram.yaml",),
        set_id: str | None = None,
        real_grader: bool = False,
    ) -> QuizApp:
        desk = Desk(
            store_path=tmp_path / "quiz.db",
            folders=folders,
            clock=lambda: NOW,
            make_grader=None if real_grader else CannedGrader,
        )
        desks.append(desk)
        if profile and desk.store.profiles.find(profile) is None:
            desk.add_profile(profile, "A2", language)
        app = make_app(desk, set_id=set_id, theme=theme)
        app.animation_level = "none"
        return app

    yield build
    for desk in desks:
        desk.close()
