"""Words noted while reading: chosen with arrows or mouse, listed, asked in their sentence."""

from __future__ import annotations

from datetime import timedelta

from quiz.learning.word_list import entries, marked_keys
from quiz.model import Mode
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.screens.question import QuestionScreen
from quiz.tui.screens.reading import ReadingScreen
from quiz.tui.screens.word_review import WordReviewScreen
from quiz.tui.screens.word_summary import WordSummaryScreen
from quiz.tui.screens.words import WordsScreen
from quiz.tui.widgets.answers import AnswerField
from quiz.tui.widgets.field import Field
from quiz.tui.widgets.gloss_note import GlossNote
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.passage import MARK, PassageView
from quiz.tui.widgets.verdict_view import VerdictView
from quiz.tui.word_entry import word_entry

from .conftest import NOW, SETS
from .stories import answer, settled, start, three_noted
from .test_app import keys_of, on, runs, text_of
from .test_everyday import all_text


def noted(app) -> set[str]:
    return set(marked_keys(app.desk.store, app.desk.profile, "tram-rennes"))


def chosen(app) -> str:
    view = app.screen.query_one(PassageView)
    place = view.chosen
    return view.passage.text[place.start : place.end] if place else ""


def row_of(app, text: str) -> str:
    """The row of the passage that shows a text, margin included."""
    view = app.screen.query_one(PassageView)
    rows = ("".join(s.text for s in view.render_line(y)) for y in range(view.size.height))
    return next(row for row in rows if text in row)


async def press(pilot, *keys) -> None:
    await pilot.press(*keys)
    await settled(pilot)


class TestChoosing:
    def test_arrows_go_by_word_and_by_line_and_the_key_marks_and_lets_go(self, make):
        app = make(set_id="tram-rennes")

        async def story(pilot):
            await settled(pilot)
            assert "Noter un mot" in keys_of(app)
            await press(pilot, "v")
            assert chosen(app) == "Lundi"
            assert "v\xa0: noter ce mot" in text_of(app.screen.query_one(GlossNote))
            await press(pilot, "right", "right")
            assert chosen(app) == "la"
            await press(pilot, "left")
            assert chosen(app) == "mars"
            await press(pilot, "left")
            assert chosen(app) == "Lundi"
            await press(pilot, "left")
            assert chosen(app) == "en"  # round the text, figures left out
            await press(pilot, "right", "down")
            assert chosen(app) == "future"
            assert MARK not in row_of(app, "future")
            await press(pilot, "v")
            assert noted(app) == {"future"}
            assert MARK in row_of(app, "future")
            assert "noté dans vos mots" in text_of(app.screen.query_one(GlossNote))
            assert "Retirer ce mot" in keys_of(app)
            await press(pilot, "up")
            assert chosen(app) == "Lundi"
            await press(pilot, "down", "v")
            assert noted(app) == set()
            assert "retiré de vos mots" in text_of(app.screen.query_one(GlossNote))
            assert MARK not in row_of(app, "future")
            await press(pilot, "escape")
            assert chosen(app) == ""
            assert not app.screen.query_one(GlossNote).has_class("-shown")
            on(app, ReadingScreen)
            await press(pilot, "escape")
            on(app, LibraryScreen)

        runs(story, app)

    def test_an_explained_word_is_noted_with_its_meaning(self, make):
        app = make(set_id="tram-rennes")

        async def story(pilot):
            await settled(pilot)
            await press(pilot, "right", "v")
            assert noted(app) == {"chantier"}
            await press(pilot, "right", "v")

        runs(story, app)
        first, second = (e.word for e in entries(app.desk.store, app.desk.profile))
        assert (first.word, first.meaning[:5]) == ("chantier", "lieu ")
        assert (second.word, second.form) == ("craindre", "craint")

    def test_a_click_chooses_a_word(self, make):
        app = make(set_id="tram-rennes")

        async def story(pilot):
            await settled(pilot)
            await pilot.click(PassageView, offset=(8, 0))
            await settled(pilot)
            assert chosen(app) == "Lundi"
            await press(pilot, "v")
            assert noted(app) == {"lundi"}
            await pilot.click(PassageView, offset=(8, 0))
            await settled(pilot)
            assert chosen(app) == ""

        runs(story, app)

    def test_it_may_have_another_key(self, make, monkeypatch, tmp_path):
        folder = tmp_path / "config"
        folder.mkdir(exist_ok=True)
        (folder / "settings.toml").write_text('[keys]\nnote_word = "z"\n', encoding="utf-8")
        app = make(set_id="tram-rennes")

        async def story(pilot):
            await settled(pilot)
            await press(pilot, "v")
            assert chosen(app) == ""
            await press(pilot, "z")
            assert "z\xa0: noter" in text_of(app.screen.query_one(GlossNote))
            await press(pilot, "z")

        runs(story, app)
        assert noted(app) == {"lundi"}


class TestBesideAQuestion:
    def test_from_the_text_and_after_the_verdict(self, make):
        app = make(set_id="tram-rennes")

        async def story(pilot):
            await start(pilot)
            assert "Noter un mot" not in keys_of(app)
            await press(pilot, "v")
            assert app.screen.query_one(Field).value == "v"
            await press(pilot, "f4", "v", "v")
            assert noted(app) == {"lundi"}
            await press(pilot, "escape", "escape")
            await answer(pilot, "3 mars 2025")
            assert "Noter un mot" in keys_of(app)
            await press(pilot, "v")
            assert app.screen.has_class("-reading")
            await press(pilot, "right", "v", "escape", "escape")
            assert isinstance(app.focused, VerdictView)
            on(app, QuestionScreen)

        runs(story, app)
        assert noted(app) == {"lundi", "mars"}

    def test_not_in_an_exam_that_goes_on(self, make):
        app = make(set_id="tram-rennes")

        async def story(pilot):
            await settled(pilot)
            await press(pilot, "m", "home", "down", "enter")
            await press(pilot, "enter")
            assert on(app, QuestionScreen).session.mode is Mode.EXAM
            await press(pilot, "f4", "v")
            assert chosen(app) == ""
            assert "Noter un mot" not in keys_of(app)

        runs(story, app)


class TestList:
    def test_it_teaches_the_key_where_it_is_empty(self, make):
        app = make(folders=(SETS,))

        async def story(pilot):
            await settled(pilot)
            await press(pilot, "v")
            assert "appuyez sur v" in all_text(on(app, WordsScreen))
            for name in ("Revoir", "Retirer", "Chercher"):
                assert name not in keys_of(app)

        runs(story, app)

    def test_a_word_taken_off_can_be_put_back(self, make):
        app = make(set_id="tram-rennes")

        async def story(pilot):
            await three_noted(pilot)
            assert "3 mots à revoir" in all_text(on(app, LibraryScreen))
            assert "Mots à revoir (3)" in keys_of(app)
            await press(pilot, "v")
            screen = on(app, WordsScreen)
            assert [e.word.word for e in screen.shown] == ["Lundi", "chantier", "craindre"]
            await press(pilot, "down", "d")
            assert [e.word.word for e in screen.shown] == ["Lundi", "craindre"]
            assert noted(app) == {"lundi", "craint"}
            await press(pilot, "d", "u", "u")
            assert noted(app) == {"lundi", "chantier", "craint"}
            assert "Remettre" not in keys_of(app)

        runs(story, app)

    def test_it_is_searched_whatever_the_accents(self, make):
        app = make(set_id="tram-rennes")

        async def story(pilot):
            await three_noted(pilot)
            await press(pilot, "v", "slash", *"perdre")
            screen = on(app, WordsScreen)
            assert "Aucun de vos mots" in all_text(screen)
            field = screen.query_one(Field)
            field.value = "herve"
            await settled(pilot)
            assert [e.word.word for e in screen.shown] == ["craindre"]
            await press(pilot, "down", "escape")
            assert len(screen.shown) == 3
            await press(pilot, "escape")
            on(app, LibraryScreen)

        runs(story, app)

    def test_enter_shows_the_word_in_its_text(self, make):
        app = make(set_id="tram-rennes")

        async def story(pilot):
            await three_noted(pilot)
            await press(pilot, "v", "end", "enter")
            on(app, ReadingScreen)
            assert chosen(app) == "craint"
            await press(pilot, "escape", "escape")
            screen = on(app, WordsScreen)
            screen.infos = ()
            await press(pilot, "enter")
            assert "n'est plus dans la bibliothèque" in "\n".join(said)

        said = told(app)
        runs(story, app)


def test_words_are_found_in_their_sentences_and_come_back_later(make):
    app = make(set_id="tram-rennes", real_grader=True)
    hour = [NOW]
    app.desk.clock = lambda: hour[0]

    async def story(pilot):
        await three_noted(pilot)
        await press(pilot, "v", "r")
        screen = on(app, WordReviewScreen)
        assert not screen.query_one(PassageView).display
        shown = all_text(screen)
        assert "Quel mot manque dans cette phrase" in shown
        assert "Lundi" not in shown
        await press(pilot, "f3")
        assert "commence par «\xa0L\xa0», 5 lettres" in all_text(screen)
        await answer(pilot, "lundit")
        assert "lundit" in text_of(screen.query_one(VerdictView))
        assert "Lundi 3 mars 2025" in text_of(screen.query_one(VerdictView))
        await press(pilot, "enter")
        assert "lieu où l'on construit" in all_text(screen)
        await answer(pilot, "chantier")
        await press(pilot, "enter")
        await answer(pilot, "craindre")
        assert "autre forme" in text_of(screen.query_one(VerdictView))
        await answer(pilot, "redoute")
        assert "craint" in text_of(screen.query_one(VerdictView))
        assert "J'avais juste" in keys_of(app)
        await press(pilot, "enter")
        said = all_text(on(app, WordSummaryScreen))
        assert "2 mots retrouvés sur 3" in said
        assert "craindre   revient demain" in said
        await press(pilot, "enter")
        assert "Revoir" not in keys_of(app)
        await press(pilot, "escape")
        assert "à revoir" not in all_text(on(app, LibraryScreen))
        hour[0] += timedelta(days=1)
        await press(pilot, "v")
        assert on(app, WordsScreen).due >= 1

    runs(story, app)
    assert app.desk.store.runs.unfinished(app.desk.profile.id) == ()
    assert list(app.desk.store.attempts.of_profile(app.desk.profile.id)) == []
    assert len(list(app.desk.store.words.reviews(app.desk.profile.id))) == 4


def test_who_was_right_says_so_and_the_word_comes_back_later(make):
    app = make(set_id="tram-rennes", real_grader=True)

    async def story(pilot):
        await settled(pilot)
        await press(pilot, "v", "v", "escape", "escape", "v", "r")
        await answer(pilot, "mardi")
        await answer(pilot, "le lundi d'avant")
        assert [e.lapses for e in app.desk.words()] == [1]
        await press(pilot, "j")
        on(app, WordReviewScreen)
        assert [e.lapses for e in app.desk.words()] == [0]
        assert "contestée" in all_text(app.screen)

    runs(story, app)


def test_left_half_way_nothing_is_lost(make):
    app = make(set_id="tram-rennes", real_grader=True)

    async def story(pilot):
        await three_noted(pilot)
        await press(pilot, "v", "r")
        await answer(pilot, "Lundi")
        await press(pilot, "enter", *"cha", "escape")
        screen = on(app, WordsScreen)
        assert screen.due == 2
        assert app.screen.query_one(KeyLine)

    runs(story, app)


def test_the_review_of_what_is_due_is_of_words_where_no_question_is(make):
    app = make(set_id="tram-rennes", real_grader=True)

    async def story(pilot):
        await three_noted(pilot)
        app.review(app.screen.infos)
        await settled(pilot)
        on(app, WordReviewScreen)
        assert app.screen.query_one(AnswerField)

    runs(story, app)


def test_hostile_words_are_shown_as_they_are_and_obeyed_by_nobody(make, tmp_path):
    text = (SETS / "tram.yaml").read_text(encoding="utf-8")
    text = text.replace("Une nouvelle ligne de tram", '"[red]Ligne[/] [@click=app.quit]"')
    text = text.replace("la future ligne", "la [b]future[/b] ligne")
    path = tmp_path / "tram.yaml"
    path.write_text(text, encoding="utf-8")
    app = make(folders=(path,), set_id="tram-rennes", real_grader=True)

    async def story(pilot):
        await settled(pilot)
        await press(pilot, "v", *["right"] * 12)
        assert chosen(app) == "b"
        await press(pilot, "right", "v", "escape", "escape", "v")
        screen = on(app, WordsScreen)
        [entry] = screen.shown
        said = "\n".join(line.plain for line in word_entry(entry, app.words, NOW, 70))
        assert "[red]Ligne[/] [@click=app.quit]" in said
        assert "[b]future[/b] ligne" in said
        await press(pilot, "r")
        on(app, WordReviewScreen)
        await answer(pilot, "[/]")
        assert "[[" not in all_text(app.screen)

    runs(story, app)


def told(app) -> list[str]:
    """What notices say from here on."""
    said: list[str] = []
    notify = app.notify

    def keep(message, **options):
        said.append(message)
        notify(message, **options)

    app.notify = keep
    return said
