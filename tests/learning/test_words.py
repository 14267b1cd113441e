"""A learner's own words: marked with their sentence, asked in it, back when FSRS says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.errors import QuizError
from quiz.french.running import form_pattern, word_spans
from quiz.grading import Grader
from quiz.learning.contest import contest, say_sure
from quiz.learning.feedback import feedback
from quiz.learning.word_list import (
    due_words,
    entries,
    find_word,
    marked_keys,
    question_id,
    toggle,
    when,
    word_data,
    word_lines,
    word_of,
)
from quiz.learning.word_review import (
    ELSEWHERE,
    GAP,
    around_gap,
    open_word_review,
    question_on,
    word_sets,
)
from quiz.locale import words_for
from quiz.model import Gloss, Passage, Status
from quiz.sets import load_set

from .conftest import make_set

WORDS = words_for("fr")
CONTENT = sorted((Path(__file__).parents[2] / "content").glob("*.yaml"))
FIRST = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
GLOSS = Gloss("respirer", "prendre de l'air, ici : avoir moins de voitures")


def mark(store, profile, form, clock, gloss=None, question_set=None):
    question_set = question_set or make_set()
    start = question_set.passage.text.index(form)
    return toggle(store, profile, question_set, (start, start + len(form)), gloss, clock())


def review(store, profile, clock):
    due = due_words(store, profile, clock())
    return open_word_review(store, profile, due, WORDS, Grader, clock=clock)


def recall(store, profile, clock, *responses, hint=False):
    """Answers the first word that is due; its last outcome."""
    session = review(store, profile, clock).session
    if hint:
        session.next_hint()
    return [session.submit(response) for response in responses][-1]


class TestMarking:
    def test_a_word_keeps_its_sentence_and_where_it_was(self, store, ana, clock):
        assert mark(store, ana, "respirer", clock, GLOSS)
        [entry] = entries(store, ana)
        word = entry.word
        assert word.sentence == "«\xa0Nos rues vont respirer\xa0», a-t-elle promis."
        assert word.sentence[word.start :].startswith("respirer")
        assert (word.set_id, word.title, word.paragraph) == ("tram", "Une nouvelle ligne", 2)
        assert (word.word, word.meaning) == ("respirer", GLOSS.meaning)
        assert make_set().passage.text[word.place :].startswith("respirer")

    def test_marked_again_it_is_let_go_of(self, store, ana, clock):
        assert mark(store, ana, "rues", clock)
        assert marked_keys(store, ana, "tram") == {"rues"}
        assert not mark(store, ana, "rues", clock)
        assert entries(store, ana) == ()

    def test_what_is_no_word_is_refused(self, clock):
        for span in ((5, 6), (0, 0)):
            with pytest.raises(ValueError, match="no word"):
                word_of(make_set(), span, None, clock())

    def test_a_word_too_long_is_told(self, clock):
        with pytest.raises(QuizError, match="D025"):
            word_of(make_set(), (0, 120), None, clock())

    def test_a_word_is_found_as_typed(self):
        question_set = make_set(glossary=(Gloss("vouloir", "…", form="vont"), GLOSS))
        text = question_set.passage.text
        for typed, form in (("VONT", "vont"), ("vouloir", "vont"), ("l'État", None)):
            found = find_word(question_set, typed)
            assert (found and text[slice(*found[0])]) == form
        assert find_word(question_set, "État") is not None
        assert find_word(question_set, "tat") is None


class TestQuestions:
    @pytest.mark.parametrize("path", CONTENT, ids=lambda path: path.stem)
    def test_every_word_that_ships_is_right_in_its_own_gap_and_nowhere_else_in_it(
        self, path, clock
    ):
        question_set = load_set(path)
        seen = {}
        for span in word_spans(question_set.passage.text):
            word = word_of(question_set, span, None, clock())
            seen.setdefault(word.key, word)
        for word in seen.values():
            [of_words] = word_sets([word], WORDS)
            [asked] = of_words.questions
            assert Grader(of_words).grade(asked.id, word.form).status is Status.CORRECT
            assert not Grader(of_words).grade(asked.id, "xyzzy").accepted
            assert not form_pattern(word.form).search(asked.text.replace("[[mot]]", ""))

    @given(
        st.text("ab [](){}«»'’é\xa0.", min_size=1, max_size=40), st.sampled_from(["ab", "[a]", "é"])
    )
    def test_whatever_stands_around_there_is_one_gap(self, around, form):
        word = word_of(
            make_set(passage=Passage(f"x {around} mot")),
            (0, 1),
            None,
            FIRST,
        )
        sentence = f"{around}{form}{around}"
        word = replace(word, sentence=sentence, start=len(around), form=form, key=form)
        asked = question_on(word, WORDS)
        assert asked.text.count("[[") == asked.text.count("]]") == 1
        assert asked.explanation == sentence

    def test_it_never_gives_itself_away(self, clock):
        text = "Le chantier du chantier naval dure. Chantier\xa0!"
        gloss = Gloss("chantier", "un chantier est un lieu")
        word = word_of(make_set(passage=Passage(text)), (3, 11), gloss, clock())
        asked = question_on(word, WORDS)
        assert asked.text == f"Le [[mot]] du {ELSEWHERE} naval dure."
        assert "chantier" not in asked.prompt.casefold()
        assert asked.hints == ("commence par «\xa0c\xa0», 8 lettres",)

    def test_its_sentence_cut_round_the_gap_tells_it_from_others(self, clock):
        text = "Lundi, la maire de la ville a dit que le chantier durera dix-huit mois au moins."

        def cut(form, most):
            start = text.index(form)
            made = make_set(passage=Passage(text))
            return around_gap(
                question_on(word_of(made, (start, start + len(form)), None, clock()), WORDS), most
            )

        assert cut("chantier", 200) == text.replace("chantier", GAP)
        assert cut("chantier", 40) == "…a dit que le …… durera dix-huit…"
        assert cut("Lundi", 30) == "……, la maire de la ville a…"
        assert cut("moins", 30) == "…durera dix-huit mois au ……."

    @given(st.text("ab é,", max_size=90), st.text("ab é,", max_size=90), st.integers(10, 60))
    def test_whatever_it_is_cut_from_the_gap_is_in_it(self, before, after, most):
        word = replace(
            word_of(make_set(passage=Passage("xyz")), (0, 3), None, FIRST),
            sentence=f"{before}xyz{after}",
            start=len(before),
        )
        cut = around_gap(question_on(word, WORDS), most)
        assert len(cut) <= most + 4
        left, gap, right = cut.partition(GAP)
        assert gap
        assert before.endswith(left.removeprefix("…").lstrip(" "))
        assert after.startswith(right.removesuffix("…").rstrip(" "))

    def test_another_question_is_known_by_its_prompt(self):
        assert around_gap(make_set().questions[0]) == "Quel jour ?"

    def test_the_run_shows_no_text_to_look_it_up_in(self, store, ana, clock):
        mark(store, ana, "respirer", clock)
        question_set = review(store, ana, clock).session.question_set
        assert question_set.passage.text == ""
        assert not question_set.settings.text_visible


class TestVerdicts:
    def test_a_slip_is_shown_and_forgiven(self, store, ana, clock):
        mark(store, ana, "respirer", clock)
        session = review(store, ana, clock).session
        outcome = session.submit("respirrer")
        said = feedback(session.question, outcome, WORDS, session.question_set)
        assert outcome.verdict.status is Status.ALMOST
        assert "respirrer" in said.notes[0]
        assert said.explanation == "«\xa0Nos rues vont respirer\xa0», a-t-elle promis."

    def test_the_dictionarys_form_is_half_right_and_asked_again(self, store, ana, clock):
        gloss = Gloss("promettre", "dire que l'on fera", form="promis")
        mark(store, ana, "promis", clock, gloss)
        session = review(store, ana, clock).session
        first = session.submit("promettre")
        said = feedback(session.question, first, WORDS, session.question_set)
        assert (first.verdict.status, first.closed) == (Status.PARTIAL, False)
        assert "autre forme" in said.notes[0]
        assert "promis" not in f"{said.headline} {said.notes}"
        assert session.submit("promis").verdict.status is Status.CORRECT

    def test_the_same_form_in_two_texts_is_two_words_of_the_dictionary(self, store, ana, clock):
        gloss = Gloss("promettre", "dire que l'on fera", form="promis")
        mark(store, ana, "promis", clock, gloss)
        mark(store, ana, "promis", clock, question_set=make_set(id="autre"))
        asked = review(store, ana, clock)
        assert asked.set_ids == ("tram", "autre")
        assert asked.session.submit("promettre").verdict.status is Status.PARTIAL
        asked.go_to(1)
        assert asked.session.submit("promettre").verdict.status is Status.INCORRECT

    def test_another_word_of_its_sentence_is_not_placed_in_a_text(self, store, ana, clock):
        mark(store, ana, "respirer", clock)
        outcome = recall(store, ana, clock, "rues")
        assert [r.code for r in outcome.verdict.reasons if r.code.startswith("known")] == []


class TestSchedule:
    def test_a_new_word_is_due_at_once_and_known_it_comes_back_later(self, store, ana, clock):
        mark(store, ana, "rues", clock)
        assert [e.word.key for e in due_words(store, ana, clock())] == ["rues"]
        recall(store, ana, clock, "rues")
        assert due_words(store, ana, clock()) == ()
        [entry] = entries(store, ana)
        first = entry.days_left(clock())
        assert (entry.reviews, entry.lapses) == (1, 0)
        assert first >= 1
        clock.wait(86400 * first)
        assert len(due_words(store, ana, clock())) == 1
        recall(store, ana, clock, "rues")
        assert entries(store, ana)[0].days_left(clock()) > first

    def test_missed_it_comes_back_the_day_after(self, store, ana, clock):
        mark(store, ana, "rues", clock)
        recall(store, ana, clock, "x", "y")
        [entry] = entries(store, ana)
        assert (entry.days_left(clock()), entry.lapses) == (1, 1)

    def test_a_hint_brings_it_back_sooner(self, store, ana, clock):
        other = store.profiles.create("Zoé")
        for one in (ana, other):
            mark(store, one, "rues", clock)
        recall(store, ana, clock, "rues")
        recall(store, other, clock, "rues", hint=True)
        assert entries(store, other)[0].due < entries(store, ana)[0].due

    def test_taken_off_and_put_back_it_stands_where_it_stood(self, store, ana, clock):
        mark(store, ana, "rues", clock)
        recall(store, ana, clock, "rues")
        before = entries(store, ana)[0].due
        mark(store, ana, "rues", clock)
        mark(store, ana, "rues", clock)
        assert entries(store, ana)[0].due == before

    def test_a_contested_verdict_counts_as_right(self, store, ana, clock):
        mark(store, ana, "rues", clock)
        session = review(store, ana, clock).session
        session.submit("x")
        session.submit("routes")
        assert entries(store, ana)[0].lapses == 1
        assert contest(store, session, "c'est pareil")
        assert entries(store, ana)[0].lapses == 0

    def test_to_be_sure_and_wrong_brings_it_back_the_next_day(self, store, ana, clock):
        mark(store, ana, "rues", clock)
        for _ in range(3):
            recall(store, ana, clock, "rues")
            clock.wait(86400 * max(1, entries(store, ana)[0].days_left(clock())))
        session = review(store, ana, clock).session
        session.submit("x")
        say_sure(store, session, sure=True)
        session.submit("rues")
        assert entries(store, ana)[0].days_left(clock()) == 1

    def test_words_of_several_sets_are_each_asked_in_their_own(self, store, ana, clock):
        mark(store, ana, "rues", clock)
        mark(store, ana, "rues", clock, question_set=make_set(id="autre", title="Un autre"))
        asked = review(store, ana, clock)
        assert asked.set_ids == ("tram", "autre")
        recall(store, ana, clock, "rues")
        assert [e.word.set_id for e in due_words(store, ana, clock())] == ["autre"]

    def test_without_words_there_is_no_review(self, store, ana, clock):
        assert review(store, ana, clock) is None

    def test_the_day_is_the_learners_own(self, store, ana, clock, in_zone):
        in_zone("Europe/Paris")
        clock.now = clock.now.replace(hour=22, minute=50)  # 23:50 in Paris
        mark(store, ana, "rues", clock)
        recall(store, ana, clock, "x", "y")
        clock.wait(30 * 60)
        assert entries(store, ana)[0].days_left(clock()) == 0


class TestTold:
    def test_as_data_and_in_words(self, store, ana, clock):
        mark(store, ana, "respirer", clock, GLOSS)
        found = entries(store, ana)
        [row] = word_data(found)
        assert (row["word"], row["set"], row["paragraph"], row["reviews"]) == (
            "respirer",
            "tram",
            2,
            0,
        )
        lines = "\n".join(word_lines(found, ana, WORDS, clock()))
        assert "Ana\xa0: 1 mot noté, 1 à revoir." in lines
        assert "«\xa0“Nos rues vont respirer”, a-t-elle promis.\xa0»" in lines
        assert "(Une nouvelle ligne, §\xa02)" in lines
        assert "Aucun mot noté" in "\n".join(word_lines((), ana, WORDS, clock()))

    def test_when_it_comes_back(self, store, ana, clock):
        mark(store, ana, "rues", clock)
        [entry] = entries(store, ana)
        said = [when(entry, WORDS, clock() - timedelta(days=n)) for n in (0, 1, 2)]
        assert said == ["à revoir", "revient demain", "revient dans 2 jours"]
        assert question_id(entry.word) == "word:rues"
