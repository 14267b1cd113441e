"""The whole of a shipped set, through the app, with the real grader."""

from __future__ import annotations

import asyncio

import pytest

from quiz.paths import shipped_content
from quiz.tui.screens.summary import SummaryScreen
from quiz.tui.widgets.answers import AnswerField
from quiz.tui.widgets.verdict_view import VerdictView

from .responses import right_response
from .stories import question_screen, settled, start


@pytest.mark.parametrize("set_id", ["demo-bateau", "ia-elysee-a2", "ia-elysee-b2"])
def test_a_learner_who_knows_everything_gets_everything(make, set_id):
    app = make(set_id=set_id, folders=(shipped_content(),), real_grader=True)

    async def story():
        async with app.run_test(size=(120, 40)) as pilot:
            await start(pilot)
            session = question_screen(pilot).session
            for question in session.questions:
                screen = question_screen(pilot)
                assert screen.item.question.id == question.id
                field = screen.query_one(AnswerField)
                response = right_response(question, session.question_set)
                field.restore(response)
                assert field.response == response
                field.submit()
                await settled(pilot)
                told = screen.query_one(VerdictView).content.plain
                assert screen.item.points == question.points, (question.id, told)
                await pilot.press("enter")
                await settled(pilot)
            assert isinstance(app.screen, SummaryScreen)
            summary = app.screen.summary
            assert summary.score == summary.out_of
            assert summary.missed == ()

    asyncio.run(story())
    profile = app.desk.profile
    figures = app.desk.store.progress.by_set(profile.id)[0]
    assert (figures.key, figures.points) == (set_id, figures.max_points)
