"""An author tries a set while writing it."""

from __future__ import annotations

import asyncio
import time

import pytest

from quiz.tui.screens.error import ErrorScreen
from quiz.tui.screens.preview import PreviewScreen
from quiz.tui.screens.question import QuestionScreen
from quiz.tui.screens.reading import ReadingScreen
from quiz.tui.watching import PreviewApp, preview_desk
from quiz.tui.widgets.answers import AnswerField
from quiz.tui.widgets.said import Said
from quiz.tui.widgets.teacher_panel import TeacherPanel

from .conftest import SETS
from .stories import answer, go_to

TRAM = (SETS / "tram.yaml").read_text(encoding="utf-8")


@pytest.fixture
def preview(tmp_path):
    """A copy of the tram's set, and the author's app on it."""
    path = tmp_path / "tram.yaml"
    path.write_text(TRAM, encoding="utf-8")
    desk = preview_desk(tmp_path, path)

    def build(**options) -> PreviewApp:
        app = PreviewApp(desk, path, **({"watch": True, "as_teacher": True} | options))
        app.animation_level = "none"
        return app

    yield path, build
    desk.close()


async def until(pilot, holds) -> None:
    """Waits for what a thread sets off, ten seconds at most."""
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end, pilot.app.screen
        await pilot.pause(0.02)
    await pilot.pause()


def plays(story, app, size=(120, 40)) -> None:
    async def play():
        async with app.run_test(size=size) as pilot:
            await until(pilot, lambda: isinstance(app.screen, ReadingScreen | ErrorScreen))
            await story(pilot)

    asyncio.run(play())


async def begin(pilot) -> None:
    await pilot.press("enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, PreviewScreen) and asked(pilot.app))


def asked(app) -> str:
    found = app.screen.query("#prompt")
    return found.first(Said).content.plain if found else ""


def panel(app) -> str:
    return app.screen.query_one(TeacherPanel).content.plain


def test_a_save_is_shown_at_the_same_question_with_what_was_typed(preview):
    path, build = preview
    app = build()

    async def story(pilot):
        await begin(pilot)
        await go_to(pilot, "cout")
        await pilot.press(*"85")
        path.write_text(
            TRAM.replace("Combien coûtera le chantier ?", "Quel en est le prix ?"), encoding="utf-8"
        )
        await until(pilot, lambda: asked(app) == "Quel en est le prix ?")
        assert app.screen.query_one(AnswerField).response == "85"

    plays(story, app)


def test_after_a_save_the_prompt_is_in_sight(preview):
    path, build = preview
    app = build()
    tests = "    tests: {incorrect: [" + ", ".join(f"{n} euros" for n in range(1, 21)) + "]}\n"
    evidence = "    evidence: 85,5 millions d'euros\n"
    assert evidence in TRAM
    long = TRAM.replace(evidence, evidence + tests)
    path.write_text(long, encoding="utf-8")

    async def story(pilot):
        await begin(pilot)
        await go_to(pilot, "cout")
        path.write_text(
            long.replace("Combien coûtera le chantier ?", "À quel prix ?"), encoding="utf-8"
        )
        await until(pilot, lambda: asked(app) == "À quel prix ?")
        await until(pilot, lambda: app.screen.query_one("#sheet").max_scroll_y > 0)
        for _ in range(20):
            await pilot.pause(0.02)
        assert app.screen.query_one("#sheet").scroll_y == 0

    plays(story, app, size=(80, 24))


def test_errors_show_at_their_line_and_go_when_mended(preview):
    path, build = preview
    app = build()

    async def story(pilot):
        await begin(pilot)
        await go_to(pilot, "cout")
        path.write_text(TRAM.replace("type: amount", "type: amont"), encoding="utf-8")
        await until(pilot, lambda: isinstance(app.screen, ErrorScreen))
        line = TRAM[: TRAM.index("type: amount")].count("\n") + 1
        told = "".join(said.content.plain for said in app.screen.query(Said))
        assert f"ligne {line}" in told
        assert "amont" in told
        path.write_text(TRAM, encoding="utf-8")
        await until(pilot, lambda: isinstance(app.screen, QuestionScreen) and asked(app) != "")
        assert app.screen.session.question.id == "cout"

    plays(story, app)


def test_a_set_broken_from_the_start_opens_once_it_is_mended(preview):
    path, build = preview
    path.write_text("format: 1\nid: [", encoding="utf-8")
    app = build()

    async def story(pilot):
        assert isinstance(app.screen, ErrorScreen)
        await pilot.pause(0.3)
        path.write_text(TRAM, encoding="utf-8")
        await until(pilot, lambda: isinstance(app.screen, ReadingScreen))

    plays(story, app)


def test_what_was_answered_is_graded_anew_by_a_changed_key(preview):
    path, build = preview
    app = build()

    async def story(pilot):
        await begin(pilot)
        await go_to(pilot, "cout")
        await answer(pilot, "90 millions d'euros")
        assert not app.screen.item.closed
        path.write_text(
            TRAM.replace("answer: 85,5 millions d'euros", "answer: 90 millions d'euros"),
            encoding="utf-8",
        )
        await until(pilot, lambda: isinstance(app.screen, PreviewScreen) and app.screen.item.closed)
        assert app.screen.item.outcome.verdict.accepted

    plays(story, app)


def test_a_teacher_sees_keys_near_misses_and_then_the_reasons(preview):
    _, build = preview
    app = build(watch=False)

    async def story(pilot):
        await begin(pilot)
        await go_to(pilot, "cout")
        assert "85,5 millions d'euros" in panel(app)
        assert "85,5 milliards d'euros → ✗" in panel(app)
        await answer(pilot, "85,5 milliards d'euros")
        assert "85500000000 EUR" in panel(app)
        assert "85500000 EUR" in panel(app)

    plays(story, app)


def test_without_the_teachers_panel_nothing_is_given_away(preview):
    _, build = preview
    app = build(as_teacher=False)

    async def story(pilot):
        await begin(pilot)
        assert not app.screen.query(TeacherPanel)

    plays(story, app)
