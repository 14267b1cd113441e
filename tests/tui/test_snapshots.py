"""Pictures of every screen and state. Look at them before accepting new ones:

pytest tests/tui/test_snapshots.py -n0 --snapshot-update
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.settings import settings_file

from .conftest import SETS
from .past import ASKED, fill_half_a_year
from .states import EXAM, MISSED, a_month_later
from .stories import at, finish, pressing, settled, start

SMALL = pytest.param(((80, 24), "quiz-light", "fr"), id="80x24-light-fr")
LARGE = pytest.param(((120, 40), "quiz-dark", "en"), id="120x40-dark-en")
TURNED = pytest.param(((80, 24), "quiz-dark", "en"), id="80x24-dark-en")
CONTRAST = pytest.param(((120, 40), "quiz-contrast", "fr"), id="120x40-contrast-fr")

everywhere = pytest.mark.parametrize("look", [SMALL, LARGE])
in_all_looks = pytest.mark.parametrize("look", [SMALL, LARGE, TURNED, CONTRAST])


@pytest.fixture
def shows(snap_compare, make):
    """Compares a picture of the app in some state and look."""

    def compare(look, story=settled, **building) -> bool:
        size, theme, language = look
        app = make(theme=theme, language=language, **building)
        return snap_compare(app, terminal_size=size, run_before=story)

    return compare


@everywhere
def test_first_run(shows, look, monkeypatch):
    """A greeting; name (empty, with the cursor), language and level (B1 chosen, explained)."""
    monkeypatch.setenv("QUIZ_LANG", look[2])
    assert shows(look, profile=None)


@everywhere
def test_first_run_without_a_name(shows, look, monkeypatch):
    """The same, with a sentence that asks for a name."""
    monkeypatch.setenv("QUIZ_LANG", look[2])
    assert shows(look, pressing("enter", "enter", "enter", first=settled), profile=None)


@in_all_looks
def test_library(shows, look):
    """Two sets as in a table of contents, the broken one marked by a cross and its problem."""
    assert shows(look, folders=(SETS,))


@everywhere
def test_library_with_a_run_going_on(shows, look):
    """The set is marked as begun, at question 3 of 10; Enter resumes, n starts over."""
    leave = pressing("escape", first=at("respirer"))
    assert shows(look, leave, set_id="tram-rennes")


BEGUN_TWICE = pressing("t", "escape", "m", "down", "down", "enter", "enter", "x", "escape")


@everywhere
def test_library_with_runs_in_two_ways(shows, look):
    """The one last left, from memory, then that training goes on too."""
    assert shows(look, BEGUN_TWICE, set_id="tram-rennes")


@everywhere
def test_ways_with_runs_going_on(shows, look):
    """Training and from memory are in progress; the others say what they are."""
    assert shows(look, pressing("m", first=BEGUN_TWICE), set_id="tram-rennes")


@everywhere
def test_library_with_a_score(shows, look):
    """Best score and « aujourd'hui » under the set's facts."""
    assert shows(look, pressing("enter", first=finish), set_id="tram-rennes")


@everywhere
def test_empty_library(shows, look, tmp_path, monkeypatch):
    """Where to put sets, and the command that writes an example."""
    monkeypatch.setenv("QUIZ_DATA_DIR", "/home/claire/quiz")
    (tmp_path / "none").mkdir()
    assert shows(look, folders=(tmp_path / "none",))


@everywhere
def test_a_broken_set(shows, look, monkeypatch):
    """Each problem with its line, column and cure."""
    monkeypatch.chdir(SETS)
    assert shows(
        look, pressing("enter", first=settled), folders=(SETS.relative_to(SETS) / "casse.yaml",)
    )


@in_all_looks
def test_reading(shows, look):
    """The text at its measure, § in the margin, two words underlined."""
    assert shows(look, set_id="tram-rennes")


@everywhere
def test_a_word_explained(shows, look):
    """« chantier » in reverse, its meaning as a foot note (with a translation in English)."""
    assert shows(look, pressing("right", first=settled), set_id="tram-rennes")


@in_all_looks
def test_question(shows, look):
    """A date is asked for; at 120 columns the text stands beside. Signs of the ten questions."""
    assert shows(look, start, set_id="tram-rennes")


@everywhere
def test_text_in_place_of_the_question(shows, look):
    """At 80 columns the text has taken the sheet's place; at 120 it has the focus."""
    assert shows(look, pressing("f4"), set_id="tram-rennes")


@everywhere
def test_hints(shows, look):
    """Both hints are shown, numbered; the key for hints is gone."""
    assert shows(look, pressing("f3", "f3"), set_id="tram-rennes")


@everywhere
def test_asked_again(shows, look):
    """« en mars » is too vague: a question mark, what is missing, the try not counted."""
    assert shows(look, at("date", "en mars"), set_id="tram-rennes")


@everywhere
def test_nothing_written(shows, look):
    """Enter on an empty field: once more to skip."""
    assert shows(look, at("date", ""), set_id="tram-rennes")


@in_all_looks
def test_right(shows, look):
    """A tick, the evidence lit up in the text (quoted at 80 columns), the explanation."""
    assert shows(look, at("date", "3 mars 2025"), set_id="tram-rennes")


@in_all_looks
def test_right_with_a_slip(shows, look):
    """« Le Gof » above « Le Goff », the missing letter underlined and marked below."""
    assert shows(look, at("respirer", "Nadia Le Gof"), set_id="tram-rennes")


@everywhere
def test_partial(shows, look):
    """Half a point of two, one try left; nothing gives the answer away."""
    assert shows(look, at("cout", "85,5 millions"), set_id="tram-rennes")


@everywhere
def test_wrong_with_a_try_left(shows, look):
    """A cross and one try left; the answer still in its field."""
    assert shows(look, at("date", "4 mars 2025"), set_id="tram-rennes")


@in_all_looks
def test_wrong_for_good(shows, look):
    """The response above the expected answer, what differs marked; evidence and explanation."""
    assert shows(look, at("date", "4 mars 2025", "5 mars 2025"), set_id="tram-rennes")


@everywhere
def test_true_or_false(shows, look):
    """Three choices on a line, a field for the proof."""
    assert shows(look, at("moitie"), set_id="tram-rennes")


@everywhere
def test_true_or_false_answered(shows, look):
    """« Faux » is chosen (a filled circle), the proof is typed."""
    answered = at("moitie", "faux : dont un tiers")
    assert shows(look, answered, set_id="tram-rennes")


@everywhere
def test_short_text(shows, look):
    """An area of a few lines, a count of words."""
    assert shows(look, at("crainte"), set_id="tram-rennes")


@everywhere
def test_list(shows, look):
    """Two numbered fields."""
    assert shows(look, at("arrets"), set_id="tram-rennes")


@everywhere
def test_choice(shows, look):
    """Three options with letters, the second chosen; a long one hangs under its own text."""
    assert shows(look, pressing("b", first=at("sujet")), set_id="tram-rennes")


@everywhere
def test_choice_of_several(shows, look):
    """Boxes, the first and the third ticked; how many to tick is said."""
    assert shows(look, pressing("1", "3", first=at("inquiets")), set_id="tram-rennes")


@everywhere
def test_cloze(shows, look):
    """A text with three fields in it, the first filled."""
    assert shows(look, pressing(*"2028", "enter", first=at("trous")), set_id="tram-rennes")


@everywhere
def test_order(shows, look):
    """Three items, the first one taken (an arrow beside it)."""
    assert shows(look, pressing("space", first=at("ordre")), set_id="tram-rennes")


@everywhere
def test_accents(shows, look):
    """The palette at the foot, « è » in brackets after pressing e twice."""
    assert shows(look, pressing("f2", "e", "e"), set_id="tram-rennes")


@everywhere
def test_help(shows, look):
    """What the screen is for, every key, how to make accents."""
    assert shows(look, pressing("f1"), set_id="tram-rennes")


@everywhere
def test_all_questions(shows, look):
    """The ten questions with their signs and states, the cursor on the second."""
    overview = pressing("enter", "f6", first=at("date", "3 mars 2025"))
    assert shows(look, overview, set_id="tram-rennes")


@in_all_looks
def test_summary(shows, look):
    """Score out of 20, bars by kind of fact, the questions to see again."""
    assert shows(look, finish, set_id="tram-rennes")


@everywhere
def test_command_palette(shows, look):
    """Commands in the words of the interface, themes and language among them."""
    assert shows(look, pressing("ctrl+p"), set_id="tram-rennes")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_too_small(snap_compare, make, language):
    """At 50×12: the size that is needed, the size there is, and that nothing is lost."""
    app = make(language=language, set_id="tram-rennes")
    assert snap_compare(app, terminal_size=(50, 12), run_before=settled)


# -- every day ------------------------------------------------------------------------------

mode = pressing("m", first=settled)


async def half_a_year(pilot):
    """Many days of answers, then the page of progress."""
    await settled(pilot)
    desk = pilot.app.desk
    fill_half_a_year(desk.store, desk.profile.id)
    library = pilot.app.screen
    library.infos = tuple(replace(info, asked=ASKED) for info in library.infos)
    await pilot.press("p")
    await settled(pilot)


@everywhere
def test_ways_to_play(shows, look):
    """Training chosen (a filled circle), exam, from memory, then each kind of fact."""
    assert shows(look, mode, set_id="tram-rennes")


@everywhere
def test_kinds_to_practise(shows, look):
    """Every kind of fact of the library with its number of questions, the bar at the first."""
    assert shows(look, pressing("d", first=settled))


@everywhere
def test_reading_before_an_exam(shows, look):
    """« examen » beside the title."""
    assert shows(look, pressing("m", "down", "enter", first=settled), set_id="tram-rennes")


@everywhere
def test_exam(shows, look):
    """« examen » and the clock over the question; no hints; F7 hands in."""
    assert shows(look, EXAM, set_id="tram-rennes")


@everywhere
def test_exam_answered(shows, look):
    """The answer is kept, no verdict; a dot for it in the map."""
    assert shows(look, pressing(*"mars", "enter", first=EXAM), set_id="tram-rennes")


@everywhere
def test_handing_in(shows, look):
    """How many questions have no answer; Enter hands in, Escape cancels."""
    assert shows(look, pressing("f7", first=EXAM), set_id="tram-rennes")


@everywhere
def test_from_memory(shows, look):
    """The question alone, at any width; « de mémoire » over it."""
    chosen = pressing("m", "down", "down", "enter", "enter", first=settled)
    assert shows(look, chosen, set_id="tram-rennes")


@everywhere
def test_library_with_questions_due(shows, look):
    """Nine questions to review, told in the title and by the key r."""
    assert shows(look, a_month_later, set_id="tram-rennes")


@in_all_looks
def test_review(shows, look):
    """The title of the set, the question, and only the paragraph that it needs."""
    assert shows(look, pressing("r", first=a_month_later), set_id="tram-rennes")


@everywhere
def test_review_in_figures(shows, look):
    """Nothing right of nine; each question with its sign."""
    keys = ["f5"] * 9 + ["f5", "enter"] * 9
    assert shows(look, pressing("r", *keys, first=a_month_later), set_id="tram-rennes")


@everywhere
def test_why(shows, look):
    """Question, answer, expected, verdict, rule and passage."""
    assert shows(look, pressing("p", first=MISSED), set_id="tram-rennes")


@everywhere
def test_contesting(shows, look):
    """What comes of it, a field for a note."""
    assert shows(look, pressing("j", first=MISSED), set_id="tram-rennes")


@everywhere
def test_contested(shows, look):
    """« contestée, comptée juste » over the question."""
    assert shows(look, pressing("j", "enter", first=MISSED), set_id="tram-rennes")


@everywhere
def test_correction_sheet(shows, look):
    """Every question with answer, verdict and key."""
    assert shows(look, pressing("c", first=finish), set_id="tram-rennes")


@everywhere
def test_saving_the_sheet(shows, look):
    """A name for the file is proposed."""
    assert shows(look, pressing("c", "e", first=finish), set_id="tram-rennes")


@everywhere
def test_progress_before_any_answer(shows, look):
    """What will be here."""
    assert shows(look, pressing("p", first=settled))


@in_all_looks
def test_progress(shows, look):
    """The year in signs and in words, what is due, scores by month."""
    assert shows(look, half_a_year)


@everywhere
def test_progress_further_down(shows, look):
    """Scores by kind of fact and by level, each with its figure."""
    assert shows(look, pressing("end", first=half_a_year))


@everywhere
def test_before_all_is_erased(shows, look):
    """What would happen, and the name that must be typed."""
    assert shows(look, pressing("x", first=half_a_year))


@everywhere
def test_sure_or_not(shows, look):
    """The answer and two words at the foot, before any verdict."""
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text("sure = true\n", encoding="utf-8")
    assert shows(look, pressing(*"mars", "enter"), set_id="tram-rennes")
