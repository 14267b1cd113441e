"""Reviews and drills over several sets, and what stands round them: start, figures, sheet, cursor."""

from __future__ import annotations

import threading

import pytest

from quiz.model import Mode
from quiz.paths import shipped_content
from quiz.settings import settings_file
from quiz.tui.desk import Desk
from quiz.tui.screens.drill import DrillScreen
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.screens.mode import ModeScreen
from quiz.tui.screens.progress import ProgressScreen
from quiz.tui.screens.review import ReviewScreen
from quiz.tui.screens.review_summary import ReviewSummaryScreen
from quiz.tui.screens.run_overview import RunOverviewScreen
from quiz.tui.screens.sheet import SheetScreen
from quiz.tui.widgets.choices import Choices

from .conftest import SETS
from .past import fill_half_a_year
from .stories import at, finish, settled
from .test_app import keys_of, on, runs, text_of
from .test_everyday import all_text, attempts, later, missed_then


async def give_up_all(pilot, app):
    """Every question passed, then given up."""
    for _ in range(80):
        if not isinstance(app.screen, ReviewScreen):
            break
        await pilot.press("enter" if app.screen.item.closed else "f5")
        await settled(pilot)


def starting_with_what_is_due():
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text('start = "review"\n', encoding="utf-8")


# -- at the start ---------------------------------------------------------------------------


def test_what_is_due_opens_at_once_for_those_who_wish(make):
    played = make(set_id="tram-rennes")
    runs(finish, played)
    starting_with_what_is_due()
    app = make()
    later(app)

    async def story(pilot):
        await settled(pilot)
        on(app, ReviewScreen)
        await pilot.press("escape")
        await settled(pilot)
        on(app, LibraryScreen)

    runs(story, app)


def test_where_nothing_is_due_the_library_opens_without_a_word(make):
    starting_with_what_is_due()
    app = make()

    async def story(pilot):
        await settled(pilot)
        on(app, LibraryScreen)
        assert not app._notifications

    runs(story, app)


def test_a_set_named_comes_before_what_is_due(make):
    played = make(set_id="tram-rennes")
    runs(finish, played)
    starting_with_what_is_due()
    app = make(set_id="tram-rennes")
    later(app)

    async def story(pilot):
        await settled(pilot)
        assert not isinstance(app.screen, ReviewScreen | LibraryScreen)

    runs(story, app)


# -- a drill --------------------------------------------------------------------------------


def test_a_drill_goes_over_all_sets_and_is_kept_as_one(make):
    app = make(folders=(shipped_content(), SETS / "tram.yaml"), real_grader=True)

    async def story(pilot):
        await settled(pilot)
        await pilot.press("d")
        await settled(pilot)
        screen = on(app, DrillScreen)
        kinds = [kind for kind, _ in screen.facts]
        await pilot.press("home", *["down"] * kinds.index("date"), "enter")
        await settled(pilot)
        review = on(app, ReviewScreen).review
        assert review.total == dict(screen.facts)["date"]
        assert len(review.sessions) > 2
        assert {item.question.type for item in review.items()} == {"date"}
        await give_up_all(pilot, app)
        assert "Bilan de l'exercice" in all_text(on(app, ReviewSummaryScreen))

    runs(story, app)
    assert {attempt.mode for attempt in attempts(app)} == {Mode.DRILL}


def test_a_drill_is_left_before_it_begins(make):
    app = make()

    async def story(pilot):
        await settled(pilot)
        await pilot.press("d", "escape")
        await settled(pilot)
        on(app, LibraryScreen)

    runs(story, app)


# -- the figures of a review ----------------------------------------------------------------


def test_what_was_missed_in_a_review_is_asked_again_and_the_sheet_is_kept(make, tmp_path):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await missed_then(pilot, app)
        await pilot.press("r")
        await settled(pilot)
        await give_up_all(pilot, app)
        on(app, ReviewSummaryScreen)
        await pilot.press("c")
        await settled(pilot)
        on(app, SheetScreen)._write(str(tmp_path / "corrigé.md"))
        await pilot.press("escape", "r")
        await settled(pilot)
        assert on(app, ReviewScreen).review.total == 9

    runs(story, app)
    assert (tmp_path / "corrigé.md").read_text(encoding="utf-8").count("\n## ") == 9


def test_the_library_the_progress_and_the_review_count_the_same(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await missed_then(pilot, app)
        assert "À revoir (9)" in keys_of(app).replace("\xa0", " ")
        await pilot.press("p")
        await settled(pilot)
        assert on(app, ProgressScreen).overview.due[0] == 9
        await pilot.press("r")
        await settled(pilot)
        assert on(app, ReviewScreen).review.total == 9
        # What has gone from the set is due no more, and no count has it.
        await pilot.press("escape", "escape")
        await settled(pilot)
        library = on(app, LibraryScreen)
        library.infos = tuple(
            type(info)(info.id, info.title, info.path, playable=True, asked={"date": ("date",)})
            for info in library.infos
        )
        library.show_sets()
        await settled(pilot)
        assert "À revoir" not in keys_of(app)

    runs(story, app)


# -- what is seen ---------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["quiz-light", "quiz-terminal", "quiz-contrast"])
@pytest.mark.parametrize("colours", [True, False])
def test_the_cursor_of_a_list_has_a_sign(make, theme, colours, monkeypatch):
    if not colours:
        monkeypatch.setenv("NO_COLOR", "1")
    app = make(theme="", folders=(SETS,))

    def bars():
        sets = app.screen.query_one(Choices)
        return [sets.render_line(y).text.startswith("▌") for y in range(8)]

    async def story(pilot):
        app.theme = theme
        await settled(pilot)
        assert bars() == [False] * 4 + [True] * 4, "the broken set comes first, and is no text"
        await pilot.press("up")
        await settled(pilot)
        assert bars() == [True] * 4 + [False] * 4

    runs(story, app)


def test_without_colour_the_terminals_own_are_left_alone(make, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    app = make(theme="quiz-terminal")

    async def story(pilot):
        await settled(pilot)
        title = app.screen.query_one("#library-title")
        for segment in title.render_lines(title.size.region)[0]:
            assert segment.style.color.is_default
            assert segment.style.bgcolor.is_default

    runs(story, app)


def test_a_contested_question_is_called_so_and_long_ones_hang(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("date", "4 mars 2025", "5 mars 2025")(pilot)
        await pilot.press("j", "enter")
        await settled(pilot)
        await pilot.press("f6")
        await settled(pilot)
        rows = on(app, RunOverviewScreen).query_one(Choices)
        first = str(rows.get_option_at_index(0).prompt)
        assert "contestée,\xa0comptée\xa0juste" in first
        await pilot.resize_terminal(60, 24)
        await settled(pilot)
        lines = str(rows.get_option_at_index(0).prompt).split("\n")
        assert len(lines) == 2
        assert lines[1].startswith(" " * 6)
        assert rows.highlighted == 0

    runs(story, app, size=(80, 24))


def test_why_never_says_wrong_in_one_word(make):
    app = make(set_id="tram-rennes", real_grader=True)

    async def story(pilot):
        await at("date", "4 mars 2025", "5 mars 2025")(pilot)
        await pilot.press("p")
        await settled(pilot)
        assert "à revoir (incorrect)" in all_text(app.screen)
        assert "faux" not in all_text(app.screen)
        assert text_of(app.screen.query_one("#why-title")) == "Pourquoi"

    runs(story, app)


# -- figures that take their time -----------------------------------------------------------


def test_figures_of_much_that_is_new_come_when_they_are_worked_out(make, monkeypatch):
    monkeypatch.setattr("quiz.tui.learner_desk.FEW_ATTEMPTS", 100)
    app = make()
    held, go_on = threading.Event(), threading.Event()

    def slowly(desk, wanted, work_out=Desk.work_out_figures):
        held.set()
        assert go_on.wait(20)
        work_out(desk, wanted)

    monkeypatch.setattr(Desk, "work_out_figures", slowly)
    fill_half_a_year(app.desk.store, app.desk.profile.id)

    async def until_held(pilot):
        while not held.is_set():
            await pilot.pause()
        await pilot.pause()

    async def story(pilot):
        await until_held(pilot)
        sets = on(app, LibraryScreen).query_one("#sets")
        assert str(sets.get_option_at_index(0).prompt).split("\n")[2].strip() == "…"
        await pilot.press("m")  # keys are heard meanwhile
        await pilot.pause()
        on(app, ModeScreen)
        await pilot.press("escape")
        await pilot.pause()
        go_on.set()
        await settled(pilot)
        known = str(sets.get_option_at_index(0).prompt)
        assert "meilleur score" in known
        assert sets.highlighted == 0
        # What is known stays in sight while more is worked out.
        held.clear()
        go_on.clear()
        fill_half_a_year(app.desk.store, app.desk.profile.id)
        app.screen.show_sets()
        await until_held(pilot)
        assert str(sets.get_option_at_index(0).prompt) == known
        go_on.set()
        await settled(pilot)

    runs(story, app)
