"""What the app promises, told as a learner's steps."""

from __future__ import annotations

import asyncio

import pytest
from textual import events

from quiz.errors import QuizError
from quiz.model import Mode
from quiz.tui.desk import Desk
from quiz.tui.screens.accents import AccentsScreen
from quiz.tui.screens.error import ErrorScreen
from quiz.tui.screens.first_run import FirstRunScreen
from quiz.tui.screens.help import HelpScreen
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.screens.question import QuestionScreen
from quiz.tui.screens.reading import ReadingScreen
from quiz.tui.screens.summary import SummaryScreen
from quiz.tui.screens.too_small import TooSmallScreen
from quiz.tui.widgets.answers import AnswerField
from quiz.tui.widgets.field import Field, Paragraph
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.passage import GUTTER, PassageView
from quiz.tui.widgets.pick_one import PickOne
from quiz.tui.widgets.run_map import RunMap
from quiz.tui.widgets.said import Said
from quiz.tui.widgets.verdict_view import VerdictView

from .conftest import SETS
from .stories import answer, at, finish, question_screen, settled, start


def runs(story, app, size=(120, 40)):
    """Plays a story on an app."""

    async def play():
        async with app.run_test(size=size) as pilot:
            await story(pilot)

    asyncio.run(play())


def on(app, kind):
    """The screen, which must be of a kind."""
    assert isinstance(app.screen, kind), app.screen
    return app.screen


def text_of(widget) -> str:
    return widget.content.plain


def keys_of(app) -> str:
    return app.screen.query_one(KeyLine).render().plain


# -- coming in ------------------------------------------------------------------------------


def test_the_first_run_makes_a_profile_by_keyboard_alone(make):
    app = make(profile=None)

    async def story(pilot):
        await settled(pilot)
        on(app, FirstRunScreen)
        await pilot.press(*"Zoe'", "f2", "enter", "right", "enter", "right", "enter")
        await settled(pilot)
        on(app, LibraryScreen)

    runs(story, app)
    profile = app.desk.profile
    assert (profile.name, profile.language, profile.level) == ("Zoé", "en", "B2")


def test_the_language_chosen_first_is_spoken_at_once(make):
    app = make(profile=None)

    async def story(pilot):
        await settled(pilot)
        app.screen.query_one("#language", PickOne).value = "en"
        await settled(pilot)
        assert text_of(app.screen.query_one("#hello", Said)) == "Welcome"

    runs(story, app)


def test_no_profile_is_made_without_a_name(make):
    app = make(profile=None)

    async def story(pilot):
        await settled(pilot)
        await pilot.press("enter", "enter", "enter")
        await settled(pilot)
        on(app, FirstRunScreen)
        assert text_of(app.screen.query_one("#trouble", Said))

    runs(story, app)
    assert app.desk.store.profiles.all() == ()


def test_a_known_learner_comes_straight_to_the_library(make):
    app = make()

    async def story(pilot):
        await settled(pilot)
        assert [info.id for info in on(app, LibraryScreen).infos] == ["tram-rennes"]

    runs(story, app)


@pytest.mark.parametrize(("asked", "spoken"), [("en", "en"), ("", "fr"), ("xx", "fr")])
def test_a_language_named_outside_goes_before_the_profile_s(make, monkeypatch, asked, spoken):
    monkeypatch.setenv("QUIZ_LANG", asked)

    async def story(pilot):
        await settled(pilot)
        assert pilot.app.words.language == spoken

    runs(story, make(profile="fr"))


def test_a_set_named_on_the_command_line_opens_at_its_text(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await settled(pilot)
        assert on(app, ReadingScreen).question_set.id == "tram-rennes"

    runs(story, app)


def test_a_set_that_is_not_there_is_told(make):
    app = make(set_id="nulle-part")

    async def story(pilot):
        await settled(pilot)
        assert "nulle-part" in text_of(on(app, ErrorScreen).query_one(".problem", Said))
        await pilot.press("escape")
        on(app, LibraryScreen)

    runs(story, app)


def test_a_user_that_is_not_there_ends_the_app_with_a_sentence(make):
    app = make()
    app._wanted_user = "Personne"

    async def story(pilot):
        await settled(pilot)
        assert "Personne" in text_of(on(app, ErrorScreen).query_one(".problem", Said))
        await pilot.press("escape")

    runs(story, app)
    assert app.return_code == 1


def test_a_broken_set_shows_its_problem_and_the_others_play(make):
    app = make(folders=(SETS,))

    async def story(pilot):
        await settled(pilot)
        await pilot.press("home", "enter")
        await settled(pilot)
        problems = on(app, ErrorScreen).query(".problem")
        assert "B7" in text_of(problems.first(Said))
        await pilot.press("escape", "down", "enter")
        await settled(pilot)
        on(app, ReadingScreen)

    runs(story, app)


# -- reading --------------------------------------------------------------------------------


def test_a_word_is_explained_by_key_and_by_click(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await settled(pilot)
        note = app.screen.query_one("#gloss", Said)
        assert not note.display
        await pilot.press("right")
        await settled(pilot)
        assert "lieu où l'on construit" in text_of(note)
        await pilot.press("escape")
        await settled(pilot)
        assert not note.display
        passage = app.screen.query_one(PassageView)
        place = passage.places[1]
        line = next(n for n, row in enumerate(passage._lines) if row.end > place.start)
        x = GUTTER + place.start - passage._lines[line].start + 1
        await pilot.click(PassageView, offset=(x, line))
        await settled(pilot)
        assert "avoir peur" in text_of(note)

    runs(story, app)


# -- answering ------------------------------------------------------------------------------


def test_a_right_answer_is_recorded_told_and_its_evidence_lit(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await pilot.press(*"3 mars 2025", "enter")
        await settled(pilot)
        screen = on(app, QuestionScreen)
        assert text_of(screen.query_one(VerdictView)).startswith("✓ Bonne réponse.")
        start_, end = screen.query_one(PassageView)._evidence[0]
        assert screen.session.question_set.passage.text[start_:end] == "Lundi 3 mars 2025"
        await pilot.press("enter")
        await settled(pilot)
        assert screen.item.question.id == "cout"

    runs(story, app)


def test_a_wrong_answer_keeps_its_text_and_gives_nothing_away(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("date", "4 mars 2025")(pilot)
        screen = question_screen(pilot)
        assert screen.query_one(Field).value == "4 mars 2025"
        assert screen.query_one(Field).has_focus
        assert "3 mars" not in text_of(screen.query_one(VerdictView))
        assert screen.query_one(PassageView)._evidence == ()

    runs(story, app)


def test_what_was_wrong_is_replaced_by_typing_and_brought_back(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("date", "4 mars 2025")(pilot)
        field = question_screen(pilot).query_one(Field)
        assert field.selected_text == "4 mars 2025"
        await pilot.press("3")
        assert field.value == "3"
        await pilot.press("ctrl+z")
        assert field.value == "4 mars 2025"

    runs(story, app)


def test_what_was_wrong_is_mended_where_the_cursor_is_put(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("date", "3 mars 2024")(pilot)
        await pilot.press("end", "backspace", "5", "enter")
        await settled(pilot)
        assert question_screen(pilot).item.points == 1

    runs(story, app)


def test_what_is_to_be_made_more_precise_is_gone_on_with(make):
    app = make(set_id="tram-rennes", real_grader=True)

    async def story(pilot):
        await at("date", "mars")(pilot)
        screen = question_screen(pilot)
        assert screen.item.outcome.free
        await pilot.press(*" 2025")
        assert screen.query_one(Field).value == "mars 2025"

    runs(story, app)


def test_the_same_wrong_answer_again_costs_no_try(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("date", "4 mars 2025", "4 mars 2025")(pilot)
        assert question_screen(pilot).item.tries_left == 1

    runs(story, app)


def test_a_hint_costs_what_its_key_said(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        assert "F3 Indice (−0,5\xa0pt)".replace("\xa0", " ") in keys_of(app).replace("\xa0", " ")
        await pilot.press("f3")
        await answer(pilot, "3 mars 2025")
        assert question_screen(pilot).item.points == 0.5

    runs(story, app)


def test_two_empty_answers_pass_and_the_question_comes_back(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        screen = question_screen(pilot)
        assert screen.item.question.id == "cout"
        assert screen.session.items()[0].passed

    runs(story, app)


def test_a_question_skipped_twice_shows_its_answer(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await pilot.press("f5")
        await settled(pilot)
        screen = question_screen(pilot)
        await screen._go_to(0)
        await settled(pilot)
        await pilot.press("f5")
        await settled(pilot)
        assert screen.item.closed
        assert "3 mars 2025" in text_of(screen.query_one(VerdictView))

    runs(story, app)


@pytest.mark.parametrize(
    ("question", "keys", "response"),
    [
        ("sujet", ["b"], "b"),
        ("sujet", ["3"], "c"),
        ("inquiets", ["1", "3", "2", "2"], "a, c"),
        ("moitie", ["f", "enter", *"un tiers"], "faux : un tiers"),
        ("moitie", ["right", "right", "right"], "non mentionné"),
        ("arrets", [*"gare", "enter", *"port"], "gare\nport"),
        ("trous", [*"2028", "enter", *"18", "enter", *"ici"], "2028\n18\nici"),
        (
            "ordre",
            ["down", "1"],
            "la présentation du projet\nl'ouverture de la ligne\nles travaux",
        ),
        (
            "ordre",
            ["space", "down", "space"],
            "la présentation du projet\nl'ouverture de la ligne\nles travaux",
        ),
        ("crainte", [*"Il craint"], "Il craint"),
    ],
)
def test_each_kind_is_answered_by_keyboard_and_comes_back_from_its_draft(
    make, question, keys, response
):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at(question)(pilot)
        await pilot.press(*keys)
        await settled(pilot)
        field = app.screen.query_one(AnswerField)
        assert field.response == response
        await question_screen(pilot).show_item()
        await settled(pilot)
        again = app.screen.query_one(AnswerField)
        assert again is not field
        assert again.response == response

    runs(story, app)


def test_options_and_choices_answer_to_the_mouse(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("sujet")(pilot)
        await pilot.click("#options", offset=(4, 0))
        await settled(pilot)
        assert app.screen.query_one(AnswerField).response == "a"
        await at_again(pilot, "moitie")
        await pilot.click("#truth", offset=(12, 0))
        await settled(pilot)
        assert app.screen.query_one("#truth", PickOne).value == "false"

    async def at_again(pilot, question):
        screen = question_screen(pilot)
        ids = [q.id for q in screen.session.questions]
        await screen._go_to(ids.index(question))
        await settled(pilot)

    runs(story, app)


def test_items_are_put_in_order_by_the_mouse(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("ordre")(pilot)
        await pilot.click("#items", offset=(6, 0))
        await settled(pilot)
        await pilot.click("#items", offset=(6, 2))
        await settled(pilot)
        lines = app.screen.query_one(AnswerField).response.splitlines()
        assert lines[-1] == "l'ouverture de la ligne"

    runs(story, app)


def test_a_click_on_a_key_presses_it_and_one_on_a_sign_goes_there(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await pilot.click(RunMap, offset=(5, 0))
        await settled(pilot)
        assert question_screen(pilot).item.question.id == "respirer"
        line = app.screen.query_one(KeyLine)
        place = next(one for one in line._places if one[3] == "f4")
        await pilot.click(KeyLine, offset=(place[1] + 2, place[0]))
        await settled(pilot)
        assert app.screen.query_one(PassageView).has_focus

    # At 100 columns the keys take two lines: Pilot can't click on a padded screen's last one.
    runs(story, app, size=(100, 30))


def test_at_80_columns_the_text_is_one_key_away(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        passage = app.screen.query_one(PassageView)
        assert not passage.display
        await pilot.press("f4")
        await settled(pilot)
        assert passage.display
        await pilot.press("escape")
        await settled(pilot)
        assert not passage.display
        assert app.screen.query_one(Field).has_focus

    runs(story, app, size=(80, 24))


# -- accents, help --------------------------------------------------------------------------


def test_a_letter_and_its_sign_are_composed(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await pilot.press(*"Elyse'", "f2", "e")
        assert app.screen.query_one(Field).value == "Elysée"

    runs(story, app)


def test_the_palette_writes_where_the_cursor_is(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await pilot.press(*"lyse", "home", "f2")
        await settled(pilot)
        on(app, AccentsScreen)
        await pilot.press("E", "enter")
        await settled(pilot)
        assert app.screen.query_one(Field).value == "Élyse"
        await pilot.press("f2")
        await settled(pilot)
        await pilot.press("escape")
        await settled(pilot)
        assert app.screen.query_one(Field).value == "Élyse"
        assert app.screen.query_one(Field).has_focus

    runs(story, app)


def test_the_palette_serves_the_longer_answers_too(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("crainte")(pilot)
        await pilot.press(*"Herve'", "f2", "space", "f2", "c", "enter")
        await settled(pilot)
        assert app.screen.query_one(AnswerField).response == "Hervé ç"

    runs(story, app)


def test_help_comes_by_question_mark_where_nothing_is_typed(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await pilot.press("question_mark")
        await settled(pilot)
        on(app, HelpScreen)
        await pilot.press("escape")
        await pilot.press(*"21", "question_mark")
        await settled(pilot)
        assert on(app, QuestionScreen).query_one(Field).value == "21?"

    runs(story, app)


# -- nothing typed is lost ------------------------------------------------------------------


def test_help_resize_and_language_lose_nothing_typed(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await pilot.press(*"3 mars")
        await pilot.press("f1", "escape")
        await settled(pilot)
        assert app.screen.query_one(Field).value == "3 mars"
        await pilot.resize_terminal(50, 12)
        await settled(pilot)
        on(app, TooSmallScreen)
        await pilot.resize_terminal(80, 24)
        await settled(pilot)
        assert on(app, QuestionScreen).query_one(Field).value == "3 mars"
        app.speak("en")
        await settled(pilot)
        assert app.screen.query_one(Field).value == "3 mars"
        assert "Hand in" in keys_of(app)

    runs(story, app)


def test_what_is_pasted_keeps_all_its_lines(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        app.screen.query_one(Field).post_message(events.Paste("le 3\nmars\x1b[31m 2025\n"))
        await settled(pilot)
        assert app.screen.query_one(Field).value == "le 3 mars[31m 2025"
        screen = question_screen(pilot)
        await screen._go_to(4)
        await settled(pilot)
        app.screen.query_one(Paragraph).post_message(events.Paste("un\r\ndeux"))
        await settled(pilot)
        assert app.screen.query_one(AnswerField).response == "un\ndeux"

    runs(story, app)


def test_a_run_that_is_left_goes_on_where_it_was(make):
    async def leave(pilot):
        await at("respirer")(pilot)
        await pilot.press(*"Nadia", "escape")
        await settled(pilot)
        on(first, LibraryScreen)

    first = make(set_id="tram-rennes")
    runs(leave, first)
    second = make()

    async def resume(pilot):
        await settled(pilot)
        on(second, LibraryScreen)
        assert "Entrée Reprendre" in keys_of(second)
        await pilot.press("enter")
        await settled(pilot)
        screen = question_screen(pilot)
        assert screen.item.question.id == "respirer"
        assert screen.query_one(Field).value == "Nadia"

    runs(resume, second)


def test_a_run_that_was_cut_short_is_there_at_once(make):
    async def quit_in_the_middle(pilot):
        await at("respirer")(pilot)
        await pilot.press(*"Nadia", "ctrl+q")

    first = make(set_id="tram-rennes")
    runs(quit_in_the_middle, first)
    second = make()

    async def resume(pilot):
        await settled(pilot)
        screen = question_screen(pilot)
        assert screen.item.question.id == "respirer"
        assert screen.query_one(Field).value == "Nadia"

    runs(resume, second)


def test_a_try_at_the_first_question_is_a_run_begun(make):
    async def one_try(pilot):
        await at("date", "4 mars 2025")(pilot)
        await pilot.press("ctrl+q")

    runs(one_try, make(set_id="tram-rennes"))
    app = make()

    async def resume(pilot):
        await settled(pilot)
        screen = question_screen(pilot)
        assert screen.item.tries_left == 1
        assert screen.query_one(Field).value == "4 mars 2025"

    runs(resume, app)


def test_starting_over_leaves_the_old_run_behind(make):
    async def leave(pilot):
        await at("respirer")(pilot)
        await pilot.press("escape")
        await settled(pilot)
        await pilot.press("n")
        await settled(pilot)
        on(app, ReadingScreen)

    app = make(set_id="tram-rennes")
    runs(leave, app)


# -- the end --------------------------------------------------------------------------------


def test_the_summary_leads_to_what_was_missed(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await finish(pilot)
        summary = on(app, SummaryScreen).summary
        assert len(summary.missed) == 9
        await pilot.press("r")
        await settled(pilot)
        session = question_screen(pilot).session
        assert session.mode is Mode.REVIEW
        assert tuple(question.id for question in session.questions) == summary.missed

    runs(story, app)


def test_a_finished_run_is_not_resumed(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await finish(pilot)
        await pilot.press("enter")
        await settled(pilot)
        on(app, LibraryScreen)
        assert app.desk.unfinished() == {}

    runs(story, app)


def test_ctrl_q_leaves_with_0(make):
    app = make()

    async def story(pilot):
        await settled(pilot)
        await pilot.press("ctrl+q")

    runs(story, app)
    assert (app.return_code or 0) == 0


def test_markup_in_a_set_stays_text(make, tmp_path):
    source = (SETS / "tram.yaml").read_text(encoding="utf-8")
    hostile = "'[bold]Gras[/] [@click=app.quit]ici[/] [/] \\x1b[31m'"
    path = tmp_path / "hostile.yaml"
    path.write_text(
        source.replace("Une nouvelle ligne de tram", hostile)
        .replace("Quel jour le projet a-t-il été présenté ?", hostile)
        .replace("La réponse est au début du texte.", hostile.replace(",", ""))
        .replace("D'une ligne de trambus", hostile),
        encoding="utf-8",
    )
    app = make(set_id="tram-rennes", folders=(path,))

    async def story(pilot):
        await start(pilot)
        await pilot.press("f3")
        await settled(pilot)
        assert "[@click=app.quit]ici[/]" in text_of(app.screen.query_one("#prompt", Said))
        await at_end(pilot)

    async def at_end(pilot):
        screen = question_screen(pilot)
        await screen._go_to(6)
        await settled(pilot)
        await pilot.press("f6")
        await settled(pilot)
        await pilot.press("escape", "escape")
        await settled(pilot)
        on(app, LibraryScreen)

    runs(story, app)


def test_the_desk_opens_nothing_before_it_is_asked(tmp_path):
    Desk(store_path=tmp_path / "quiz.db").close()
    assert not (tmp_path / "quiz.db").exists()


# -- what may go wrong ----------------------------------------------------------------------


def test_an_answer_that_cannot_be_written_is_told_and_not_lost(make, monkeypatch):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        session = question_screen(pilot).session
        record = session._recorder

        def full(attempt):
            raise QuizError.of("D006", file="quiz.db", detail="disk full")

        session._recorder = full
        await answer(pilot, "3 mars 2025")
        assert "disk full" in text_of(on(app, ErrorScreen).query_one(".problem", Said))
        await pilot.press("escape")
        await settled(pilot)
        assert on(app, QuestionScreen).query_one(Field).value == "3 mars 2025"
        session._recorder = record
        await pilot.press("enter")
        await settled(pilot)
        assert question_screen(pilot).item.points == 1

    runs(story, app)


def test_a_text_asked_from_memory_shows_after_the_answer_only(make, tmp_path):
    source = (SETS / "tram.yaml").read_text(encoding="utf-8")
    path = tmp_path / "memory.yaml"
    path.write_text(source + "settings: {text_visible: false}\n", encoding="utf-8")
    app = make(set_id="tram-rennes", folders=(path,))

    async def story(pilot):
        await start(pilot)
        passage = app.screen.query_one(PassageView)
        assert not passage.display
        assert "F4" not in keys_of(app)
        await answer(pilot, "3 mars 2025")
        assert passage.display
        await pilot.press("enter")
        await settled(pilot)
        assert not passage.display

    runs(story, app)


def test_the_command_palette_changes_theme_and_language(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await settled(pilot)
        for typed in ("contraste", "English"):
            await pilot.press("ctrl+p")
            await settled(pilot)
            await pilot.press(*typed)
            await pilot.pause(0.3)
            await settled(pilot)
            await pilot.press("enter")
            await settled(pilot)

    runs(story, app)
    assert app.theme == "quiz-contrast"
    assert app.words.language == "en"
    assert app.desk.profile.language == "en"


@pytest.mark.parametrize("theme", ["textual-light", "nord", "ansi-dark", "quiz-contrast"])
def test_other_themes_and_no_colour_work(make, theme, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    app = make(set_id="tram-rennes", theme=theme)

    async def story(pilot):
        await at("date", "3 mars 2025")(pilot)
        assert text_of(app.screen.query_one(VerdictView)).startswith("✓")

    runs(story, app)
    assert app.theme == theme


def test_a_long_answer_scrolls_in_its_field(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await pilot.press(*("mot " * 30), *"fin")
        await settled(pilot)
        field = app.screen.query_one(Field)
        shown = "".join(segment.text for segment in field.render_line(0))
        assert shown.rstrip().endswith("fin")
        await pilot.press("home")
        await settled(pilot)
        shown = "".join(segment.text for segment in field.render_line(0))
        assert shown.startswith("mot mot")

    runs(story, app, size=(80, 24))
