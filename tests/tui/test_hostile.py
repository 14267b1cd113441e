"""Hostile texts in a set, a name and an answer, on every screen: they are text and nothing else."""

from __future__ import annotations

import asyncio
import os

import pytest
from textual import events

from quiz.text import clean
from quiz.tui.app import QuizApp
from quiz.tui.screens.error import ErrorScreen
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.screens.summary import SummaryScreen
from quiz.tui.widgets.answers import AnswerField
from quiz.tui.widgets.field import Field, Paragraph
from tests.faults.hostile import ACTS, HOSTILE, REFUSED, hostile_set

from .states import lines_shown
from .stories import go_to, question_screen, settled

FAMILIES = {
    "escapes": ("CSI", "OSC", "DCS", "C1", "nul", "tab", "return"),
    "unseen": ("overrides", "invisible", "surrogate", "combining", "wide"),
    "markup": ("Rich markup", "actions", "content markup"),
    "pages": ("script", "javascript", "page end", "Markdown", "GIFT"),
    "others": ("sum", "minus", "at", "path", "Windows", "option", "shell", "YAML"),
    "long": ("long",),
}
"""Several at once: there are many screens."""


def check(app):
    """Nothing on the screen acts, and no part of it is a link of a set's making."""
    text = "\n".join(lines_shown(app))
    found = ACTS.search(text)
    assert found is None, (app.screen, hex(ord(found[0])))
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            style = segment.style
            assert style is None or style.link is None
            assert style is None or "@click" not in style.meta, segment.text
    return text


async def each_question(pilot, hostile):
    app = pilot.app
    for question in question_screen(pilot).session.questions:
        await go_to(pilot, question.id)
        check(app)
        screen = question_screen(pilot)
        field = screen.query_one(AnswerField)
        field.restore(clean(hostile))
        await settled(pilot)
        check(app)
        if isinstance(app.screen.focused, Field | Paragraph):
            app.screen.focused.post_message(events.Paste(hostile))
            await settled(pilot)
            check(app)
        for _ in range(3):
            if not question_screen(pilot).item.closed:
                question_screen(pilot).query_one(AnswerField).submit(hostile)
                await settled(pilot)
                check(app)
        for key in ("p", "f6", "f1") if question.id in ("phrase", "prix") else ("p",):
            app.screen.set_focus(None)
            await pilot.press(key)
            await settled(pilot)
            check(app)
            if app.screen is not screen:
                await pilot.press("escape")
                await settled(pilot)
        assert app.screen is screen


@pytest.mark.parametrize("name", FAMILIES)
def test_everywhere_in_the_app(make, tmp_path, name):
    hostile = " ".join(HOSTILE[one] for one in FAMILIES[name])
    folder = tmp_path / "sets"
    folder.mkdir()
    (folder / "hostile.yaml").write_text(hostile_set(REFUSED.sub("", hostile)), encoding="utf-8")
    (folder / "casse.yaml").write_bytes(
        hostile_set(hostile, ident="casse")
        .replace('"phrase"', '"phrose"')
        .encode("utf-8", "surrogatepass")
    )
    learner = f"A{hostile}"[:50]
    app = make(profile=learner, folders=(folder,), real_grader=True)

    async def story():
        async with app.run_test(size=(120, 40), notifications=True) as pilot:
            await settled(pilot)
            shown = check(app)
            if name == "markup":
                assert "[@click=app.quit]ici[/]" in shown
            for keys in (["down"], ["enter"], ["escape"], ["p"], ["escape"], ["f9"], ["escape"]):
                await pilot.press(*keys)
                await settled(pilot)
                check(app)
            await pilot.press("home", "enter")
            await settled(pilot)
            app.read(app.desk.load(folder / "hostile.yaml"))
            await settled(pilot)
            check(app)
            await pilot.press("right", "slash", *"il", "escape")
            await settled(pilot)
            check(app)
            await pilot.press("enter")
            await settled(pilot)
            await each_question(pilot, hostile)
            app.sum_up(question_screen(pilot).session)
            await settled(pilot)
            assert isinstance(app.screen, SummaryScreen)
            check(app)
            await pilot.press("c")
            await settled(pilot)
            check(app)

    asyncio.run(story())
    assert isinstance(app, QuizApp)
    assert app.return_code in (0, None)


def test_a_file_of_any_name_can_be_listed_and_told(make, tmp_path):
    async def story():
        file = tmp_path / os.fsdecode(b"caf\xe9\x1b[31m.yaml")
        file.write_text("a: b: c", encoding="utf-8")
        async with make(folders=(file,)).run_test(size=(100, 30)) as pilot:
            await settled(pilot)
            for screen in (LibraryScreen, ErrorScreen):
                assert isinstance(pilot.app.screen, screen)
                # The folder's name may be so long that the line breaks within the file's.
                assert "caf[31m.yaml" in "".join(check(pilot.app).encode().decode().split())
                await pilot.press("enter")
                await settled(pilot)

    asyncio.run(story())
