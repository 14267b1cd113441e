"""A word to the newcomer, over the screen that it is about."""

from __future__ import annotations

from textual.content import Content
from textual.screen import Screen

from quiz.tui.style import beside
from quiz.tui.widgets.said import Said


class Coach(Said):
    """What to see and do on this screen; the title says which step it is."""

    DEFAULT_CSS = beside(__file__)

    def say(self, title: str, text: str) -> None:
        """Says it."""
        self.update(Content.assemble((f"{title}  ", "bold $text-accent"), text))


def coach_on(screen: Screen[object]) -> Coach:
    """The screen's coach, made if it has none."""
    for coach in screen.query(Coach):
        return coach
    coach = Coach()
    screen.mount(coach, before=0)
    return coach


def dismiss_coach(screen: Screen[object]) -> None:
    """Leaves the screen to its own."""
    screen.query(Coach).remove()
