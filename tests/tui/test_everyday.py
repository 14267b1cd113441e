"""A learner who comes back: review, exam, drills, progress, contested verdicts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from quiz.model import Mode
from quiz.store.remarks import RemarkKind
from quiz.tui.screens.confirm import ConfirmScreen
from quiz.tui.screens.first_run import FirstRunScreen
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.screens.mode import ModeScreen
from quiz.tui.screens.note import NoteScreen
from quiz.tui.screens.progress import ProgressScreen
from quiz.tui.screens.question import QuestionScreen
from quiz.tui.screens.reading import ReadingScreen
from quiz.tui.screens.review import ReviewScreen
from quiz.tui.screens.review_summary import ReviewSummaryScreen
from quiz.tui.screens.run_overview import RunOverviewScreen
from quiz.tui.screens.sheet import SheetScreen
from quiz.tui.screens.summary import SummaryScreen
from quiz.tui.screens.sure import SureScreen
from quiz.tui.screens.why import WhyScreen
from quiz.tui.ways import Way
from quiz.tui.widgets.field import Field, Paragraph
from quiz.tui.widgets.passage import PassageView
from quiz.tui.widgets.said import Said
from quiz.tui.widgets.verdict_view import VerdictView
from quiz.tui.widgets.year_calendar import YearCalendar

from .conftest import NOW, SETS
from .stories import answer, at, finish, go_to, question_screen, settled, start
from .test_app import keys_of, on, runs, text_of


def all_text(screen) -> str:
    return "\n".join(widget.content.plain for widget in screen.query(Said))


def shown_at(app, place) -> str:
    """A set in the library, as it is shown."""
    return str(app.screen.query_one("#sets").get_option_at_index(place).prompt)


def attempts(app) -> list:
    return list(app.desk.store.attempts.of_profile(app.desk.profile.id))


async def choose(pilot, down: int) -> None:
    """Opens the chooser and takes the entry so many below training."""
    await settled(pilot)
    await pilot.press("m")
    await settled(pilot)
    assert isinstance(pilot.app.screen, ModeScreen)
    await pilot.press("home", *["down"] * down, "enter")
    await settled(pilot)


async def choose_and_start(pilot, down: int) -> None:
    """Chooses so, and goes on from the text to its questions."""
    await choose(pilot, down)
    await pilot.press("enter")
    await settled(pilot)


# -- ways to play ---------------------------------------------------------------------------


def test_an_exam_has_one_try_no_hints_and_tells_at_the_end(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await choose_and_start(pilot, 1)
        screen = on(app, QuestionScreen)
        assert screen.session.mode is Mode.EXAM
        where = text_of(screen.query_one("#where")).replace("\xa0", " ")
        assert "examen" in where
        assert "0:00" in where
        assert "Indice" not in keys_of(app)
        await answer(pilot, "4 mars 2025")
        assert "Réponse enregistrée" in text_of(screen.query_one(VerdictView))
        assert screen.query_one(PassageView)._evidence == ()
        assert "Pourquoi" not in keys_of(app)
        assert "J'avais juste" not in keys_of(app)
        await pilot.press("f7")
        await settled(pilot)
        assert "9 questions" in all_text(on(app, ConfirmScreen))
        await pilot.press("escape", "f7")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        on(app, SummaryScreen)

    runs(story, app)
    assert len(attempts(app)) == 10
    assert {attempt.mode for attempt in attempts(app)} == {Mode.EXAM}
    assert app.desk.store.runs.unfinished(app.desk.profile.id) == ()


def test_an_exam_left_goes_on_with_its_clock(make):
    app = make(set_id="tram-rennes")
    hour = [NOW]
    app.desk.clock = lambda: hour[0]

    async def story(pilot):
        await choose_and_start(pilot, 1)
        hour[0] += timedelta(seconds=75)
        await pilot.press("x", "escape")
        await settled(pilot)
        on(app, LibraryScreen)
        hour[0] += timedelta(days=1)
        assert "en cours (examen), question 1 sur 10" in shown_at(app, 0)
        assert "Recommencer" not in keys_of(app)
        await choose(pilot, 1)
        screen = on(app, QuestionScreen)
        assert "1:15" in text_of(screen.query_one("#where"))
        assert screen.query_one(Field).value == "x"

    runs(story, app)


def test_the_answers_of_an_exam_are_gone_through_afterwards(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await choose_and_start(pilot, 1)
        await answer(pilot, "4 mars 2025")
        await pilot.press("f7", "enter")
        await settled(pilot)
        await pilot.press("v")
        await settled(pilot)
        screen = on(app, QuestionScreen)
        assert "On attendait" in text_of(screen.query_one(VerdictView)) or "3 mars" in text_of(
            screen.query_one(VerdictView)
        )
        await pilot.press("j", "enter")
        await settled(pilot)
        assert screen.session.summary().points == 0
        await pilot.press("enter")
        await settled(pilot)
        assert screen.item.question.id == "cout"

    runs(story, app)
    (remark,) = app.desk.store.remarks.of_set("tram-rennes")
    assert remark.points < 0


def test_from_memory_the_text_is_hidden_also_when_resumed(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await choose(pilot, 2)
        assert "de mémoire" in text_of(app.screen.query_one("#reading-head"))
        await pilot.press("enter")
        await settled(pilot)
        assert not app.screen.query_one(PassageView).display
        await pilot.press("x", "escape")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        screen = on(app, QuestionScreen)
        assert not screen.query_one(PassageView).display
        await answer(pilot, "3 mars 2025")
        assert screen.query_one(PassageView).display

    runs(story, app)


def test_each_way_keeps_the_run_begun_in_it(make):
    app = make(set_id="tram-rennes")

    async def begun(pilot, typed, *keys):
        await pilot.press(*keys)
        await settled(pilot)
        on(app, QuestionScreen)
        await pilot.press(typed, "escape")
        await settled(pilot)
        on(app, LibraryScreen)

    async def resumed(pilot, typed, *, hidden=False):
        screen = on(app, QuestionScreen)
        assert screen.query_one(Field).value == typed
        assert screen.query_one(PassageView).display is not hidden
        assert ("de\xa0mémoire" in text_of(screen.query_one("#where"))) is hidden
        await pilot.press("escape")
        await settled(pilot)

    async def story(pilot):
        await settled(pilot)
        await begun(pilot, "t", "enter")
        await choose(pilot, 2)
        await begun(pilot, "m", "enter")
        await choose(pilot, 3)
        await begun(pilot, "d", "enter")
        told = shown_at(app, 0)
        assert "en cours (seulement\xa0: date), question 1 sur 1" in told
        assert "aussi\xa0: de mémoire, entraînement" in told
        await pilot.press("enter")  # goes on with the last one
        await settled(pilot)
        await resumed(pilot, "d")
        await pilot.press("m")
        await settled(pilot)
        rows = app.screen.query_one("#ways")
        ways = [str(rows.get_option_at_index(at).prompt) for at in range(4)]
        assert ["en cours, question 1" in way for way in ways] == [True, False, True, True]
        await pilot.press("escape")
        await choose(pilot, 2)
        await resumed(pilot, "m", hidden=True)
        await choose(pilot, 0)
        await resumed(pilot, "t")
        await pilot.press("n")  # begins again what Enter goes on with, and nothing else
        await settled(pilot)
        assert on(app, ReadingScreen).way.kind == "training"
        await pilot.press("escape")
        await settled(pilot)
        assert "en cours (de mémoire)" in shown_at(app, 0)
        assert "aussi\xa0: seulement\xa0: date" in shown_at(app, 0)

    runs(story, app)


def test_a_drill_of_what_a_set_asks_no_more_opens_its_text(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await choose_and_start(pilot, 3)
        await pilot.press("d", "escape")
        await settled(pilot)
        made = app.desk.load(SETS / "tram.yaml")
        left = tuple(q for q in made.questions if q.type != "date")
        app.read(replace(made, questions=left))
        await settled(pilot)
        assert on(app, ReadingScreen).way.kind == "training"

    runs(story, app)


def test_a_drill_asks_one_kind_of_fact(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await choose_and_start(pilot, 3)
        session = on(app, QuestionScreen).session
        assert session.mode is Mode.DRILL
        assert {question.type for question in session.questions} == {"date"}

    runs(story, app)


def test_the_usual_mode_is_that_of_the_settings(make):
    app = make(set_id="tram-rennes")
    app.settings = type(app.settings)(mode="exam")

    async def story(pilot):
        await start(pilot)
        assert question_screen(pilot).session.mode is Mode.EXAM

    runs(story, app)


def test_a_mode_is_chosen_from_the_library_and_by_mouse(make):
    app = make()

    async def story(pilot):
        await settled(pilot)
        await pilot.press("m")
        await settled(pilot)
        await pilot.click("#ways", offset=(5, 1))
        await settled(pilot)
        assert on(app, ReadingScreen).way.kind == "exam"
        await pilot.press("m", "escape")
        await settled(pilot)
        assert on(app, ReadingScreen).way.kind == "exam"

    runs(story, app)


# -- review ---------------------------------------------------------------------------------


def later(app, days=30):
    app.desk.clock = lambda: NOW + timedelta(days=days)


async def missed_then(pilot, app, days=30):
    """A run with misses, then the library so many days later."""
    await finish(pilot)
    later(app, days)
    await pilot.press("enter")
    await settled(pilot)


def test_what_was_missed_comes_back_with_the_paragraph_it_needs(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await missed_then(pilot, app)
        assert "À revoir (9)" in keys_of(app).replace("\xa0", " ")
        assert "9 questions à revoir" in text_of(app.screen.query_one("#library-title"))
        await pilot.press("r")
        await settled(pilot)
        screen = on(app, ReviewScreen)
        assert screen.review.total == 9
        passage = screen.query_one(PassageView)
        whole = len(passage.passage.paragraphs)
        seen = {line.paragraph for line in passage._lines if line.paragraph}
        assert len(seen) < whole
        await pilot.press("f4")
        await settled(pilot)
        assert {line.paragraph for line in passage._lines if line.paragraph} == set(
            range(1, whole + 1)
        )
        await pilot.press("f4")
        await settled(pilot)
        assert {line.paragraph for line in passage._lines if line.paragraph} == seen

    runs(story, app)


def test_a_review_is_played_to_its_figures(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await missed_then(pilot, app)
        await pilot.press("r")
        await settled(pilot)
        screen = on(app, ReviewScreen)
        await pilot.press("f6", "end", "enter")
        await settled(pilot)
        assert screen.review.index == 8
        for _ in range(60):
            if not isinstance(app.screen, ReviewScreen):
                break
            if not screen.item.closed:
                answers = {"cout": "85,5 millions d'euros", "respirer": "Nadia Le Goff"}
                text = answers.get(screen.item.question.id, "")
                if text:
                    await answer(pilot, text)
                else:
                    await pilot.press("f5")
            else:
                await pilot.press("enter")
            await settled(pilot)
        text = all_text(on(app, ReviewSummaryScreen))
        assert "2 bonnes réponses sur 9" in text
        assert "↗ Combien" in text
        await pilot.press("enter")
        await settled(pilot)
        on(app, LibraryScreen)
        assert "À revoir" not in keys_of(app)

    runs(story, app)


def test_nothing_due_nothing_offered(make):
    app = make()

    async def story(pilot):
        await settled(pilot)
        assert "À revoir" not in keys_of(app)
        await pilot.press("r")
        await settled(pilot)
        on(app, LibraryScreen)

    runs(story, app)


def test_leaving_a_review_keeps_what_was_answered(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await missed_then(pilot, app)
        before = len(attempts(app))
        await pilot.press("r")
        await settled(pilot)
        await answer(pilot, "rien de tel")
        await pilot.press("escape")
        await settled(pilot)
        on(app, LibraryScreen)
        assert len(attempts(app)) == before + 1
        assert app.desk.interrupted() is None

    runs(story, app)


# -- verdicts -------------------------------------------------------------------------------


def test_why_lays_the_reasoning_open(make):
    app = make(set_id="tram-rennes", real_grader=True)

    async def story(pilot):
        await start(pilot)
        assert "Pourquoi" not in keys_of(app)
        await answer(pilot, "3 mars 2025")
        await pilot.press("p")
        await settled(pilot)
        text = all_text(on(app, WhyScreen))
        assert "correct" in text
        assert "3 mars 2025" in text
        assert "Tests" not in text
        await pilot.press("escape")
        on(app, QuestionScreen)

    runs(story, app)


@pytest.mark.parametrize("note", ["", "C'est écrit [là]"])
def test_a_verdict_is_contested_with_a_note_or_without(make, note):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("date", "4 mars 2025", "5 mars 2025")(pilot)
        assert "J'avais juste" in keys_of(app)
        await pilot.press("j")
        await settled(pilot)
        screen = on(app, NoteScreen)
        screen.query_one(Field).value = note
        await pilot.press("enter")
        await settled(pilot)
        asked = question_screen(pilot)
        assert asked.item.points == 1
        assert "comptée juste" in text_of(asked.query_one("#where")).replace("\xa0", " ")
        assert "J'avais juste" not in keys_of(app)

    runs(story, app)
    (remark,) = app.desk.store.remarks.of_set("tram-rennes")
    assert (remark.kind, remark.note, remark.points) == (RemarkKind.CONTEST, note, 1.0)


def test_a_contest_taken_back_before_it_is_sent_leaves_nothing(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("date", "4 mars 2025", "5 mars 2025")(pilot)
        await pilot.press("j", "escape")
        await settled(pilot)
        assert question_screen(pilot).item.points == 0

    runs(story, app)
    assert app.desk.store.remarks.of_set("tram-rennes") == ()


def test_a_right_answer_is_not_contested(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("date", "3 mars 2025")(pilot)
        assert "J'avais juste" not in keys_of(app)
        await pilot.press("j")
        await settled(pilot)
        on(app, QuestionScreen)

    runs(story, app)


# -- the end of a run -----------------------------------------------------------------------


def test_the_correction_sheet_is_kept_and_never_over_another_file(make, tmp_path):
    app = make(set_id="tram-rennes")
    taken = tmp_path / "taken.md"
    taken.write_text("à moi", encoding="utf-8")

    async def story(pilot):
        await finish(pilot)
        await pilot.press("c")
        await settled(pilot)
        assert "Quel jour" in all_text(on(app, SheetScreen))
        await pilot.press("e")
        await settled(pilot)
        field = on(app, NoteScreen).query_one(Field)
        assert field.value == "tram-rennes.md"
        for name, told in (
            (str(taken), "existe déjà"),
            ("", "Il manque"),
            (str(tmp_path / "no" / "x.md"), "ne peut pas"),
            ("a\0b", "ne peut pas"),
        ):
            field.value = name
            await pilot.press("enter")
            await settled(pilot)
            assert told in text_of(app.screen.query_one("#confirm-trouble")), name
        field.value = str(tmp_path / "mine.md")
        await pilot.press("enter")
        await settled(pilot)
        on(app, SheetScreen)

    runs(story, app)
    assert taken.read_text(encoding="utf-8") == "à moi"
    assert (tmp_path / "mine.md").read_text(encoding="utf-8").startswith("# Une nouvelle ligne")


def test_the_summary_says_what_went_better(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await finish(pilot)
        assert not app.screen.query_one("#better").display
        await pilot.press("r")
        await settled(pilot)
        await go_to(pilot, "cout")
        await answer(pilot, "85,5 millions d'euros")
        session = question_screen(pilot).session
        while session.advance():
            session.give_up()
        app.sum_up(session)
        await settled(pilot)
        assert "1 question va mieux" in text_of(app.screen.query_one("#better"))

    runs(story, app)


# -- progress -------------------------------------------------------------------------------


def test_progress_is_empty_at_first(make):
    app = make()

    async def story(pilot):
        await settled(pilot)
        await pilot.press("p")
        await settled(pilot)
        assert "Rien encore" in all_text(on(app, ProgressScreen))
        assert "Remettre" not in keys_of(app)
        await pilot.press("escape")
        on(app, LibraryScreen)

    runs(story, app)


def test_progress_tells_every_figure_in_words(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await missed_then(pilot, app, days=1)
        await pilot.press("p")
        await settled(pilot)
        text = all_text(on(app, ProgressScreen)).replace("\xa0", " ")
        for part in ("11 réponses", "En un an : 1 jour", "Date", "A2", "Novembre" if 0 else "Nov"):
            assert part in text, part
        assert "aujourd'hui" in text

    runs(story, app)


def test_answers_are_reset_only_when_the_name_is_typed(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await missed_then(pilot, app)
        await pilot.press("p")
        await settled(pilot)
        await pilot.press("z")
        await settled(pilot)
        await pilot.press(*"Luc", "enter")
        await settled(pilot)
        assert "Claire" in text_of(on(app, ConfirmScreen).query_one("#confirm-trouble"))
        assert attempts(app)
        app.screen.query_one(Field).value = "claire"
        await pilot.press("enter")
        await settled(pilot)
        assert "Rien encore" in all_text(on(app, ProgressScreen))
        await pilot.press("escape")
        await settled(pilot)
        assert "À revoir" not in keys_of(app)

    runs(story, app)
    assert attempts(app) == []
    assert app.desk.store.profiles.find("Claire")


def test_a_profile_is_deleted_and_someone_else_welcomed(make):
    app = make()

    async def story(pilot):
        await settled(pilot)
        await pilot.press("p")
        await settled(pilot)
        await pilot.press("x", *"Claire", "enter")
        await settled(pilot)
        on(app, FirstRunScreen)

    runs(story, app)
    assert app.desk.store.profiles.all() == ()


def test_the_command_line_opens_an_exam_or_what_is_due(make):
    app = make(set_id="tram-rennes")
    app.first_way = Way("exam")

    async def story(pilot):
        await settled(pilot)
        assert on(app, ReadingScreen).way.kind == "exam"

    runs(story, app)
    again = make(set_id="tram-rennes")

    async def play(pilot):
        await finish(pilot)

    runs(play, again)
    third = make()
    third.first_review = True
    later(third)

    async def review(pilot):
        await settled(pilot)
        on(third, ReviewScreen)

    runs(review, third)


# -- answering ------------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "kind"), [("s", RemarkKind.SURE), ("p", RemarkKind.UNSURE)])
def test_sure_or_not_is_asked_of_those_who_want_it(make, key, kind):
    app = make(set_id="tram-rennes")
    app.settings = type(app.settings)(sure=True)

    async def story(pilot):
        await start(pilot)
        await answer(pilot, "4 mars 2025")
        assert isinstance(app.screen, SureScreen)
        await pilot.press("escape")
        await settled(pilot)
        assert question_screen(pilot).item.tries == 0
        await answer(pilot, "4 mars 2025")
        await pilot.press(key)
        await settled(pilot)
        assert question_screen(pilot).item.tries == 1
        assert question_screen(pilot).item.points == 0

    runs(story, app)
    assert [remark.kind for remark in app.desk.store.remarks.of_set("tram-rennes")] == [kind]


def test_earlier_answers_come_back_with_the_arrow(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("date", "en mars", "4 mars 2025")(pilot)
        field = question_screen(pilot).query_one(Field)
        field.value = "3 mars"
        await pilot.press("up")
        assert field.value == "4 mars 2025"
        await pilot.press("up", "up")
        assert field.value == "en mars"
        await pilot.press("down", "down")
        assert field.value == "3 mars"

    runs(story, app)


def test_earlier_sentences_and_proofs_come_back_too(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("crainte", "il craint les travaux, qui dureront dix-huit mois")(pilot)
        area = question_screen(pilot).query_one(Paragraph)
        area.text = "autre chose"
        await pilot.press("up")
        assert area.text.startswith("il craint")
        await pilot.press("down")
        assert area.text == "autre chose"
        await pilot.press("ctrl+z")
        assert area.text.startswith("il craint")
        await go_to(pilot, "moitie")
        await answer(pilot, "faux : dont la moitié")
        proof = question_screen(pilot).query_one("#proof", Field)
        proof.value = ""
        proof.focus()
        await pilot.press("up")
        assert proof.value == "dont la moitié"

    runs(story, app)


def test_a_sentence_takes_no_more_room_than_it_needs_once_it_is_judged(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("crainte", "la pluie")(pilot)
        area = question_screen(pilot).query_one(Paragraph)
        assert area.size.height == 5, "room to write, while a try is left"
        await answer(pilot, "la neige")
        await settled(pilot)
        area = question_screen(pilot).query_one(Paragraph)
        assert area.is_disabled
        assert area.size.height == 1

    runs(story, app)


def test_a_narrow_terminal_shows_the_last_weeks_of_the_year(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await at("date", "3 mars 2025")(pilot)
        await pilot.press("escape", "p")
        await settled(pilot)
        calendar = app.screen.query_one(YearCalendar)
        lines = calendar.render().plain.split("\n")
        assert len(lines) == 8, "the months and seven days, none of them broken"
        assert max(map(len, lines)) <= calendar.size.width
        assert lines[1].rstrip().endswith("░"), "today is a Monday"

    runs(story, app, size=(60, 18))


def test_in_a_sentence_function_keys_are_the_screens(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await pilot.press("escape", "m", "down", "enter")
        await settled(pilot)
        await start(pilot)
        await go_to(pilot, "crainte")
        await pilot.press(*"Il craint", "f6")
        await settled(pilot)
        on(app, RunOverviewScreen)
        await pilot.press("escape", "f7")
        await settled(pilot)
        on(app, ConfirmScreen)
        await pilot.press("escape")
        assert question_screen(pilot).query_one(Paragraph).text == "Il craint"

    runs(story, app)


def test_a_gap_grows_with_what_is_typed_so_that_all_of_it_can_be_read(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        await go_to(pilot, "trous")
        first = question_screen(pilot).query(".gap").first(Field)
        usual = first.size.width
        await pilot.press(*"2028")
        assert first.size.width == usual
        await pilot.press(*" au plus tard, dit-on")
        await settled(pilot)
        assert first.size.width > len("2028 au plus tard, dit-on")
        await pilot.press("enter", *"18", "enter", *"ici", "enter")
        await settled(pilot)
        shown = question_screen(pilot).query(".gap").first(Field)
        assert shown.size.width > len("2028 au plus tard, dit-on"), "also once it is judged"

    runs(story, app)


def test_typing_is_undone_word_by_word(make):
    app = make(set_id="tram-rennes")

    async def story(pilot):
        await start(pilot)
        field = question_screen(pilot).query_one(Field)
        await pilot.press(*"le 3 mars")
        seen = []
        for _ in range(8):
            await pilot.press("ctrl+z")
            seen.append(field.value)
        assert seen[-1] == ""
        assert any(value.strip() == "le 3" for value in seen)
        for _ in range(8):
            await pilot.press("ctrl+y")
        assert field.value == "le 3 mars"

    runs(story, app)
