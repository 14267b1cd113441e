"""Every state of the app by name, for what must hold in all of them."""

from __future__ import annotations

from datetime import timedelta

from textual.app import App

from .conftest import NOW
from .past import fill_half_a_year
from .stories import at, finish, pressing, settled, start, three_noted


async def a_month_later(pilot):
    """Back in the library with questions due."""
    await finish(pilot)
    pilot.app.desk.clock = lambda: NOW + timedelta(days=30)
    await pilot.press("enter")
    await settled(pilot)


async def half_a_year(pilot):
    """Many days of answers, then the page of progress."""
    await settled(pilot)
    desk = pilot.app.desk
    fill_half_a_year(desk.store, desk.profile.id)
    await pilot.press("p")
    await settled(pilot)


EXAM = pressing("enter", first=pressing("m", "down", "enter", first=settled))
MISSED = at("date", "4 mars 2025", "5 mars 2025")
QUESTIONS = (
    "date", "cout", "respirer", "moitie", "crainte", "arrets", "sujet", "inquiets", "trous", "ordre"
)  # fmt: skip

STATES = {
    "loading": (None, {}),
    "first run": (settled, {"profile": None}),
    "library": (settled, {}),
    "reading": (settled, {"set_id": "tram-rennes"}),
    "gloss": (pressing("right", first=settled), {"set_id": "tram-rennes"}),
    "search": (pressing("slash", *"rue", first=settled), {"set_id": "tram-rennes"}),
    "ways": (pressing("m", first=settled), {"set_id": "tram-rennes"}),
    "question": (start, {"set_id": "tram-rennes"}),
    "typed": (pressing(*"mars"), {"set_id": "tram-rennes"}),
    **{name: (at(name), {"set_id": "tram-rennes"}) for name in QUESTIONS[1:]},
    "text instead": (pressing("f4"), {"set_id": "tram-rennes"}),
    "hints": (pressing("f3", "f3"), {"set_id": "tram-rennes"}),
    "accents": (pressing("f2"), {"set_id": "tram-rennes"}),
    "verdict": (at("date", "3 mars 2025"), {"set_id": "tram-rennes"}),
    "missed": (MISSED, {"set_id": "tram-rennes"}),
    "why": (pressing("p", first=MISSED), {"set_id": "tram-rennes"}),
    "contest": (pressing("j", first=MISSED), {"set_id": "tram-rennes"}),
    "map": (pressing("f6"), {"set_id": "tram-rennes"}),
    "help": (pressing("f1"), {"set_id": "tram-rennes"}),
    "palette": (pressing("ctrl+p"), {"set_id": "tram-rennes"}),
    "settings": (pressing("f9"), {"set_id": "tram-rennes"}),
    "exam": (EXAM, {"set_id": "tram-rennes"}),
    "handing in": (pressing("f7", first=EXAM), {"set_id": "tram-rennes"}),
    "summary": (finish, {"set_id": "tram-rennes"}),
    "sheet": (pressing("c", first=finish), {"set_id": "tram-rennes"}),
    "saving": (pressing("c", "e", first=finish), {"set_id": "tram-rennes"}),
    "due": (a_month_later, {"set_id": "tram-rennes"}),
    "review": (pressing("r", first=a_month_later), {"set_id": "tram-rennes"}),
    "reviewed": (
        pressing("r", *["f5"] * 9, *["f5", "enter"] * 9, first=a_month_later),
        {"set_id": "tram-rennes"},
    ),
    "no progress": (pressing("p", first=settled), {}),
    "progress": (half_a_year, {}),
    "erasing": (pressing("x", first=half_a_year), {}),
    "words": (pressing("v", first=settled), {}),
    "words noted": (pressing("v", first=three_noted), {"set_id": "tram-rennes"}),
    "word review": (pressing("v", "r", first=three_noted), {"set_id": "tram-rennes"}),
    "words asked": (pressing("v", "r", "f6", first=three_noted), {"set_id": "tram-rennes"}),
    "drill": (pressing("d", first=settled), {}),
    "an error": (settled, {"set_id": "rien"}),
}
"""Name -> (how to get there, how to build the app)."""


def lines_shown(app: App) -> list[str]:
    """What is on the screen, line by line."""
    return [strip.text for strip in app.screen._compositor.render_strips()]
