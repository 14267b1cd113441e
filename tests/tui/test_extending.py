"""What is added by one file and one line is there in the app too."""

from __future__ import annotations

from quiz.model.kinds import FAMILIES
from quiz.tui.screens.first_run import FirstRunScreen
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.screens.question import QuestionScreen
from quiz.tui.screens.summary import SummaryScreen
from tests.extending.test_question_type import SET

from .stories import settled
from .test_app import on, runs


def test_a_type_of_question_is_played_to_its_figures(make, tmp_path, monkeypatch):
    monkeypatch.setitem(FAMILIES, "spelled_out", "tests.extending.spelled:compile_spelled")
    file = tmp_path / "epeler.yaml"
    file.write_text(SET, encoding="utf-8")
    app = make(folders=(file,), set_id="epeler", real_grader=True)

    async def story(pilot):
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        screen = on(app, QuestionScreen)
        assert "spelled out" in str(screen.query_one("#where").content).replace("\xa0", " ")
        await pilot.press(*"b-a-t-e-a-u", "enter")
        await settled(pilot)
        assert screen.item.outcome.verdict.accepted
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press(*"livres", "enter")
        await settled(pilot)
        assert not screen.item.outcome.verdict.accepted
        await pilot.press("f5", "f5", "enter")
        await settled(pilot)
        assert on(app, SummaryScreen).summary.kinds[0].kind == "spelled_out"

    runs(story, app)


def test_a_language_is_offered_and_spoken(make, esperanto):
    app = make(profile=None)

    async def story(pilot):
        await settled(pilot)
        screen = on(app, FirstRunScreen)
        assert str(screen.query_one("#hello").content).startswith("⟦")
        await pilot.press(*"Ludo", "enter", "enter", "enter")
        await settled(pilot)
        await pilot.press("escape")
        await settled(pilot)
        assert app.desk.profile.language == "eo"
        title = on(app, LibraryScreen).query_one("#library-title")
        assert str(title.content).startswith("⟦")

    runs(story, app)
