"""Settings change the app at once, and stay; keys are the user's own."""

from __future__ import annotations

import asyncio
import gc
import weakref

import pytest

from quiz.locale import words_for
from quiz.settings import load_settings, settings_file
from quiz.tui.keymap import checked_keys
from quiz.tui.screens.help import HelpScreen
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.screens.settings import ORDER
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.passage import PassageView
from quiz.tui.widgets.pick_one import PickOne
from quiz.tui.widgets.said import Said

from .stories import answer, question_screen, settled, start


def runs(story, app, size=(120, 40)):
    """Plays a story on an app."""

    async def play():
        async with app.run_test(size=size, notifications=True) as pilot:
            await settled(pilot)
            await story(pilot)

    asyncio.run(play())


def write(text: str) -> None:
    path = settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def choose(app, name: str, value: str) -> None:
    app.screen.query_one(f"#{name}", PickOne).value = value


def told(app) -> str:
    return " ".join(str(notice.message) for notice in app._notifications)


def test_every_setting_is_reached_by_keyboard_and_explains_itself(make):
    app = make()

    async def story(pilot):
        await pilot.press("s")
        await settled(pilot)
        seen = []
        for _ in ORDER:
            seen.append(app.focused.id)
            about = app.screen.query_one("#about-setting", Said).content.plain
            assert about == words_for("fr")(f"setting.{app.focused.id}.help")
            await pilot.press("down")
            await pilot.pause()
        assert seen == list(ORDER)
        assert app.focused.id == ORDER[0]
        await pilot.press("up")
        assert app.focused.id == ORDER[-1]
        await pilot.press("escape")
        assert isinstance(app.screen, LibraryScreen)

    runs(story, app)


def test_a_setting_changed_is_kept(make):
    app = make(theme="")

    async def story(pilot):
        await pilot.press("s", "down", "down", "right", "down", "right", "right")
        await settled(pilot)
        assert app.theme == "quiz-light"

    runs(story, app)
    settings, problems = load_settings()
    assert (settings.theme, settings.density, problems) == ("light", "compact", ())
    again = make(theme="")
    assert again.theme == "quiz-light"


def test_the_language_changes_live_and_stays_with_the_learner(make):
    app = make()

    async def story(pilot):
        await pilot.press("s", "right")
        await settled(pilot)
        assert app.screen.query_one("#settings-title", Said).content.plain == "Settings"
        assert "Back" in app.screen.query_one(KeyLine).render().plain
        assert app.focused.id == "language"
        await pilot.press("escape")
        await settled(pilot)

    runs(story, app)
    assert app.desk.profile.language == "en"


def test_the_level_is_changed_here_and_stays_with_the_learner(make):
    app = make()

    async def story(pilot):
        await pilot.press("s", "down", "b", "2")
        await settled(pilot)
        assert app.focused.id == "level"
        assert app.focused.value == "A2", "the second of the six"
        await pilot.press("right", "right")
        await pilot.press("escape")
        await settled(pilot)
        title = app.screen.query_one("#library-title", Said).content.plain
        assert title.endswith("Claire · B2")

    runs(story, app)
    assert app.desk.store.profiles.get("Claire").level == "B2"


def test_text_width_and_density_follow_at_once(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        view = app.screen.query_one(PassageView)
        before = view.virtual_size
        await pilot.press("f9")
        await settled(pilot)
        choose(app, "measure", "50")
        await settled(pilot)
        assert view.virtual_size.width < before.width
        normal = view.virtual_size.height
        choose(app, "density", "compact")
        await settled(pilot)
        compact = view.virtual_size.height
        choose(app, "density", "airy")
        await settled(pilot)
        assert compact < normal < view.virtual_size.height

    runs(story, app)


def test_the_bell_rings_only_where_it_is_wanted(make, monkeypatch):
    app = make(set_id="tram-rennes")
    rung = []
    monkeypatch.setattr(type(app), "bell", lambda self: rung.append(1))

    async def story(pilot):
        await start(pilot)
        await answer(pilot, "4 mars 2025")
        assert rung == []
        app.prefer(sounds=True)
        await answer(pilot, "5 mars 2025")
        assert rung == [1]

    runs(story, app)


def test_a_settings_file_with_mistakes_is_told_and_stops_nothing(make):
    write('theme = "neon"\n[keys]\nhnt = "f8"\n')
    app = make(theme="")

    async def story(pilot):
        assert "neon" in told(app)
        assert "hint" in told(app)
        await pilot.press("s")
        await settled(pilot)
        assert "neon" in app.screen.query_one("#settings-more", Said).content.plain

    runs(story, app)
    assert app.theme == "quiz-dark"


def test_a_file_that_cannot_be_written_changes_the_app_and_is_told(make):
    write("theme = \n")
    app = make(theme="")

    async def story(pilot):
        await pilot.press("t")
        await settled(pilot)
        assert app.theme == "quiz-light"
        assert "TOML" in told(app)

    runs(story, app)
    assert settings_file().read_text(encoding="utf-8") == "theme = \n"


def test_keys_of_the_users_own_work_and_are_shown(make):
    write('[keys]\nhint = "f8"\nhelp = "f12"\n')
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        line = app.screen.query_one(KeyLine).render().plain
        assert "F8 Indice" in line
        assert "F3" not in line
        await pilot.press("f3")
        await settled(pilot)
        assert not question_screen(pilot).item.hints
        await pilot.press("f8")
        await settled(pilot)
        assert len(question_screen(pilot).item.hints) == 1
        await pilot.press("f12")
        await settled(pilot)
        assert isinstance(app.screen, HelpScreen)

    runs(story, app)
    assert app.misread == ()


@pytest.mark.parametrize(
    ("keys", "codes", "kept"),
    [
        ({"hint": "f8"}, [], {"hint": "f8"}),
        ({"hnt": "f8"}, ["S006"], {}),
        ({"hint": "f99"}, ["S008"], {}),
        ({"hint": "ctrl+"}, ["S008"], {}),
        ({"hint": "f4"}, ["S007"], {}),
        ({"hint": "f4", "text": "f3"}, [], {"hint": "f4", "text": "f3"}),
        ({"hint": "ctrl+q"}, ["S007"], {}),
        ({"hint": "f2"}, ["S007"], {}),
        ({"hint": "f8", "skip": "f8"}, ["S007"], {"hint": "f8"}),
        ({"help": "?,f12"}, [], {"help": "question_mark,f12"}),
    ],
)
def test_keys_are_checked(keys, codes, kept):
    keymap, problems = checked_keys(keys, settings_file())
    assert [problem.code for problem in problems] == codes
    assert keymap == kept
    for problem in problems:
        assert words_for("en")(f"problem.{problem.code}", **problem.values)
        assert words_for("fr")(f"problem.{problem.code}.cure", **problem.values)


def test_the_keys_that_come_with_the_app_do_not_clash():
    assert checked_keys({}, settings_file()) == ({}, [])
    own = {"hint": "f13", "help": "f14", "quit": "f15", "accents": "f16", "text": "f17"}
    assert checked_keys(own, settings_file()) == (own, [])


def test_a_text_that_is_closed_is_let_go_of(make):
    """What follows the settings must not be held by them: an app stays open all day."""
    app = make(set_id="tram-rennes")
    seen = []

    async def story(pilot):
        for _ in range(2):
            seen.append(weakref.ref(app.screen.query_one(PassageView)))
            await pilot.press("escape")
            await settled(pilot)
            await pilot.press("enter")
            await settled(pilot)
        gc.collect()
        assert [view() for view in seen] == [None, None]

    runs(story, app)
