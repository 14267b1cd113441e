"""The demonstration: it plays to the end, shows what it says, and stops at any key.

Look at its pictures before accepting new ones:

pytest tests/tui/test_demo.py -n0 --snapshot-update
"""

from __future__ import annotations

import asyncio

import pytest

from quiz.__main__ import main
from quiz.locale import LANGUAGES, words_for
from quiz.model import Status
from quiz.tui.demo import SCRIPT, DemoApp, demo_desk
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.screens.summary import SummaryScreen

from .stories import settled
from .terminal import terminal

SMALL = ((80, 24), "quiz-light", "fr")
LARGE = ((120, 40), "quiz-dark", "en")


@pytest.fixture
def demo(tmp_path):
    """Builds the demonstration, to be played by hand or alone."""
    desks = []

    def build(language="fr", **options) -> DemoApp:
        desk = demo_desk(tmp_path, language)
        desks.append(desk)
        app = DemoApp(desk, pace=0, **options)
        app.animation_level = "none"
        return app

    yield build
    for desk in desks:
        desk.close()


@pytest.mark.parametrize(
    ("step", "look"),
    [pytest.param(step.name, SMALL, id=f"{step.name}-80x24-light-fr") for step in SCRIPT]
    + [
        pytest.param(step, LARGE, id=f"{step}-120x40-dark-en")
        for step in ("near_miss", "name", "summary")
    ],
)
def test_step(snap_compare, demo, step, look):
    """The caption says what is seen."""
    size, theme, language = look
    app = demo(language, theme=theme, alone=False)

    async def until(pilot) -> None:
        await app.play(step)
        await settled(pilot)

    assert snap_compare(app, terminal_size=size, run_before=until)


def test_what_the_captions_promise_is_what_the_grader_says(demo):
    app = demo(alone=False)

    async def play():
        async with app.run_test(size=(120, 40)):
            await app.play()
            assert isinstance(app.screen, SummaryScreen)

    asyncio.run(play())
    attempts = list(app.desk.store.attempts.of_profile(app.desk.profile.id))
    told = {attempt.response: attempt.status for attempt in attempts}
    assert told["2 milliards"] is Status.INCORRECT
    assert told["2 millions"] is not Status.INCORRECT
    assert told["Chamberac"] is Status.ALMOST
    assert told["Elène Kermadek"] is Status.ALMOST
    assert told["Les librairies ont fermé, alors le bateau apporte des livres."] is Status.CORRECT


def test_every_step_has_its_caption_in_both_languages():
    for language in LANGUAGES:
        words = words_for(language)
        assert all(words(f"demo.{step.name}") for step in SCRIPT)


def test_any_key_ends_it(demo):
    app = demo(alone=True)
    app.pace = 1000

    async def play():
        async with app.run_test(size=(120, 40)) as pilot:
            while not (isinstance(app.screen, LibraryScreen) and app.screen.infos):
                await pilot.pause()
            await pilot.press("x")
            await pilot.pause()

    asyncio.run(play())
    assert app.return_code == 0
    assert list(app.desk.store.attempts.of_profile(app.desk.profile.id)) == []


def test_it_is_recorded_step_by_step(tmp_path, monkeypatch):
    folder = tmp_path / "images" / "demo"
    monkeypatch.setattr("sys.argv", ["quiz", "demo", "--record", str(folder)])
    assert main() == 0
    names = [path.name for path in sorted(folder.iterdir())]
    assert names == [f"{number:02}-{step.name}.svg" for number, step in enumerate(SCRIPT, 1)]
    assert "Relisez" in (folder / "08-near_miss.svg").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path, monkeypatch, capsys):
    (tmp_path / "fichier").write_text("", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["quiz", "demo", "--record", str(tmp_path / "fichier" / "ici")])
    assert main() == 1
    assert "ici" in capsys.readouterr().err


def test_without_a_terminal_it_says_so(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["quiz", "demo"])
    assert main() == 1
    assert "--record" in capsys.readouterr().err


def test_in_a_terminal_it_plays_and_a_key_gives_the_terminal_back():
    with terminal("demo", size=(120, 40)) as quiz:
        quiz.wait_for("Voici la bibliothèque")
        quiz.press("x")
        assert quiz.ends() == 0
        assert quiz.restored()
