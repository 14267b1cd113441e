"""Reading: search, the source's date, time and pace for those who want them."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.tui.finding import folded, places_of
from quiz.tui.screens.reading import ReadingScreen
from quiz.tui.screens.search import SearchScreen
from quiz.tui.typeset import Line
from quiz.tui.widgets.passage import Lit, PassageView, _within
from quiz.tui.widgets.said import Said

from .conftest import NOW
from .stories import pressing, settled, start

TEXT = "L’été, à Rennes :\u202fl'école ferme.\n\nCET ÉTÉ, l’ecole\xa0ferme aussi."


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ete", ["été", "ÉTÉ"]),
        ("l'ECOLE  ferme", ["l'école ferme", "l’ecole\xa0ferme"]),
        ("rennes : l", ["Rennes :\u202fl"]),
        ("(.*", []),
        ("", []),
        ("  ", []),
    ],
)
def test_words_are_found_as_one_types_them(query, found):
    assert [TEXT[start:end] for start, end in places_of(query, TEXT)] == found


@given(st.text())
def test_folding_keeps_every_place(text):
    assert len(folded(text)) == len(text)


def runs(story, app, size=(80, 24)):
    async def play():
        async with app.run_test(size=size, notifications=True) as pilot:
            await settled(pilot)
            await story(pilot)

    asyncio.run(play())


def test_search_goes_from_place_to_place_and_leaves_no_trace(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        view = app.screen.query_one(PassageView)
        await pilot.press("slash", *"le ")
        await settled(pilot)
        assert isinstance(app.screen, SearchScreen)
        count = app.screen.query_one("#found", Said)
        assert count.content.plain.startswith("1 / ")
        await pilot.press("enter")
        assert count.content.plain.startswith("2 / ")
        await pilot.press("up", "up")
        await settled(pilot)
        places = places_of("le", view.passage.text)
        assert count.content.plain == f"{len(places)} / {len(places)}"
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(app.screen, ReadingScreen)
        assert view._found == ()

    runs(story, app)


@pytest.mark.parametrize("measure", [40, 57, 68])
def test_evidence_is_lit_letter_for_letter_across_line_breaks(make, measure):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        app.prefer(measure=measure)
        view = app.screen.query_one(PassageView)
        text = view.passage.text
        start, end = text.index("maire de Rennes"), text.index("dix-huit")
        view.show_evidence([(start, end)])
        await settled(pilot)
        rows = range(view.virtual_size.height)
        strips = [list(view.render_line(row - view.scroll_offset.y)) for row in rows]
        lit = "".join(
            piece.text
            for strip in strips
            for piece in strip[1:]
            if piece.style and piece.style.bold
        )
        assert "".join(lit.split()) == "".join(text[start:end].split())
        marked = [strip[0].text == "▌" for strip in strips]
        bold = [any(p.style and p.style.bold for p in strip[1:]) for strip in strips]
        assert all(bar for bar, row in zip(marked, bold, strict=True) if row)
        assert sum(marked) > 3

    runs(story, app)


@pytest.mark.parametrize("wanted", [True, False])
def test_time_and_pace_are_told_to_those_who_want_them(make, wanted):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        app.prefer(reading_time=wanted)
        app.desk.clock = lambda: NOW + timedelta(seconds=90)
        await start(pilot)
        told = " ".join(notice.message for notice in app._notifications)
        assert ("1 min 30" in told and "47 mots par minute" in told) is wanted

    runs(story, app)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
def test_search_picture(snap_compare, make, size):
    """« ligne » in reverse where it is met first, underlined elsewhere; « 1 / 2 » at the foot."""
    language = "fr" if size[0] == 80 else "en"
    app = make(set_id="tram-rennes", theme="quiz-light", language=language)
    story = pressing("slash", *"ligne", first=settled)
    assert snap_compare(app, terminal_size=size, run_before=story)


@given(
    st.lists(st.integers(0, 40), max_size=12).map(sorted),
    st.integers(0, 40),
    st.integers(0, 10),
)
def test_what_is_lit_on_a_line_is_what_has_a_letter_on_it(cuts, start, length):
    pairs = [
        (first, last) for first, last in zip(cuts[::2], cuts[1::2], strict=False) if first < last
    ]
    lit = [Lit(first, last, "found") for first, last in pairs]
    line = Line(start, start + length, 1)
    naive = [one for one in lit if one.start < line.end and line.start < one.end]
    assert list(_within(lit, line)) == naive
