"""How to get to each state of the app: what a learner does, told once for pictures and tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from textual.pilot import Pilot

from quiz.tui.app import QuizApp
from quiz.tui.screens.question import QuestionScreen
from quiz.tui.widgets.answers import AnswerField

Story = Callable[[Pilot], Awaitable[None]]


async def settled(pilot: Pilot) -> None:
    """Waits until threads and messages have come to rest: one may have begun another."""
    while True:
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.pause()
        if not len(pilot.app.workers):
            return


async def start(pilot: Pilot) -> None:
    """From the text to its questions."""
    await settled(pilot)
    await pilot.press("enter")
    await settled(pilot)


def question_screen(pilot: Pilot) -> QuestionScreen:
    """The screen of questions."""
    screen = pilot.app.screen
    assert isinstance(screen, QuestionScreen)
    return screen


async def go_to(pilot: Pilot, question_id: str) -> None:
    """To a question of the run."""
    screen = question_screen(pilot)
    ids = [question.id for question in screen.session.questions]
    await screen._go_to(ids.index(question_id))
    await settled(pilot)


async def answer(pilot: Pilot, response: str) -> None:
    """Fills the answer and hands it in."""
    field = question_screen(pilot).query_one(AnswerField)
    field.restore(response)
    field.submit()
    await settled(pilot)


def at(question_id: str, *responses: str) -> Story:
    """At a question, after some responses to it."""

    async def story(pilot: Pilot) -> None:
        await start(pilot)
        await go_to(pilot, question_id)
        for response in responses:
            await answer(pilot, response)

    return story


def pressing(*keys: str, first: Story = start) -> Story:
    """Keys pressed after another story."""

    async def story(pilot: Pilot) -> None:
        await first(pilot)
        await pilot.press(*keys)
        await settled(pilot)

    return story


async def three_noted(pilot: Pilot) -> None:
    """The first word and the two explained ones, then the library."""
    keys = ("v", "v", "escape", "right", "v", "right", "v", "escape", "escape")
    await pressing(*keys, first=settled)(pilot)


async def finish(pilot: Pilot) -> None:
    """A whole run: right twice, wrong once, the rest given up."""
    await start(pilot)
    await answer(pilot, "3 mars 2025")
    await pilot.press("enter")
    await settled(pilot)
    await answer(pilot, "85,5 millions")
    await answer(pilot, "85 millions")
    await pilot.press("enter")
    await settled(pilot)
    session = question_screen(pilot).session
    while not session.finished:
        session.give_up()
        session.advance()
    app = pilot.app
    assert isinstance(app, QuizApp)
    app.sum_up(session)
    await settled(pilot)
