"""A review of several sets in line mode: their questions mixed, each with its title and excerpt."""

from __future__ import annotations

import re

import pytest

from quiz.learning.review import Review
from quiz.learning.session import Session
from quiz.locale import words_for
from quiz.model import Mode, Phrase, Settings
from quiz.plain.review import LineReview

from .test_play import ByTheWord, Script, make_set, played

ASKED = [
    Phrase(id="a", prompt="Un ?", answer="le premier", evidence=("Le premier",)),
    Phrase(id="b", prompt="Deux ?", answer="le second", evidence=("Le second",)),
]
PLAN = (("s", "b"), ("t", "a"), ("s", "a"), ("t", "b"))


def reviewed(*typed, fact="", plan=PLAN, language="fr", note=None, **changes):
    log = []
    sets = {
        "s": make_set(*ASKED, title="Le bateau"),
        "t": make_set(*ASKED, id="t", title="Le tram", **changes),
    }
    sessions = {
        set_id: Session(
            one,
            ByTheWord(),
            log.append,
            "p1",
            Mode.REVIEW,
            question_ids=[question for of, question in plan if of == set_id],
        )
        for set_id, one in sets.items()
        if any(of == set_id for of, _ in plan)
    }
    script = Script(*typed)
    review = Review(sessions, plan, fact)
    whole = LineReview(review, words_for(language), script, note=note).run()
    return script.said, log, whole


def places(said):
    """Title, paragraphs shown and place of each question, as they were said."""
    return [
        line.split(" (niveau")[0].split(" – ")[0]
        for line in said
        if "(niveau" in line or re.match(r"§\s\d+\. |Question ", line)
    ]


def test_sets_are_mixed_in_the_order_of_the_plan_each_with_its_title_and_excerpt():
    said, log, whole = reviewed("correct", "correct", "x", "x", "correct")
    assert whole
    assert said[0] == "Questions à revoir\xa0: 4."
    assert places(said) == [
        *("Le bateau", "§\xa02. Le second.", "Question 1/4"),
        *("Le tram", "§\xa01. Le premier.", "Question 2/4"),
        *("Le bateau", "§\xa01. Le premier.", "Question 3/4"),
        *("Le tram", "§\xa02. Le second.", "Question 4/4"),
    ]
    assert [(one.set_id, one.question_id) for one in log] == [*PLAN[:3], PLAN[2], PLAN[3]]
    assert "3 bonnes réponses sur 4." in said
    assert "- Un ? (Le bateau)" in said


def test_an_excerpt_just_read_is_not_said_again_but_its_title_is():
    twice = [Phrase(id=i, prompt="?", answer="x", evidence=("Le premier",)) for i in "ab"]
    script, log = Script("correct", "correct"), []
    session = Session(make_set(*twice), ByTheWord(), log.append, "p1", Mode.REVIEW)
    review = Review({"s": session}, (("s", "a"), ("s", "b")))
    LineReview(review, words_for("fr"), script).run()
    assert places(script.said) == [
        *("Un titre", "§\xa01. Le premier.", "Question 1/2"),
        *("Un titre", "Question 2/2"),
    ]


def test_what_is_passed_comes_round_after_the_others_of_all_sets():
    said, log, _ = reviewed(":passer", "correct", "correct", "correct", "correct")
    asked = [place for place in places(said) if place.startswith("Question")]
    assert asked == [f"Question {n}/4" for n in (1, 2, 3, 4, 1)]
    assert len(log) == 4


def test_the_whole_text_and_words_are_those_of_the_question_s_set():
    noted = []

    def note(question_set, word):
        noted.append((question_set.id, word))
        return "noté"

    said, _, _ = reviewed("correct", ":texte", ":noter second", note=note)
    at = said.index(next(line for line in said if line.startswith("Question 2/4")))
    assert [line for line in said[at:] if line.startswith("§")] == [
        "§\xa01. Le premier.",
        "§\xa02. Le second.",
    ]
    assert noted == [("t", "second")]


def test_who_leaves_is_told_that_the_rest_comes_back():
    said, log, whole = reviewed("correct", ":quitter", "correct")
    assert not whole
    assert said[-2].endswith("ce qui reste reviendra.")
    assert said[-1] == "1 question faite\xa0: 1 / 1."
    assert len(log) == 1


def test_a_drill_says_its_kind_of_fact():
    said, _, _ = reviewed(fact="date")
    assert said[0] == "Exercice (date)\xa0: 4 questions."


def test_a_text_asked_from_memory_is_not_shown_and_that_is_said():
    said, _, _ = reviewed("correct", "correct", settings=Settings(text_visible=False))
    second = next(line for line in said if line.startswith("Question 2/4"))
    assert "– de mémoire" in second
    assert "§\xa01. Le premier." not in said[: said.index(second)]
    assert "mémoire" not in next(line for line in said if line.startswith("Question 3/4"))


@pytest.mark.parametrize(("language", "told"), [("fr", "– de mémoire"), ("en", "– from memory")])
def test_a_set_to_be_done_from_memory_says_so_with_each_question(language, told):
    settings = Settings(text_visible=False)
    script, _ = played("correct", language=language, question_set=make_set(settings=settings))
    heads = [line for line in script.said if line.startswith("Question ")]
    assert len(heads) == 2
    assert all(told in head for head in heads)
    assert words_for(language)("plain.from_memory") in script.said
    script, _ = played("correct", language=language)
    assert not any(told in line for line in script.said)
