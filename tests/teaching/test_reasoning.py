"""The grader's reasoning: codes and values for authors, sentences first for learners."""

from __future__ import annotations

import pytest

from quiz.locale import words_for
from quiz.sets import find_set, load_set
from quiz.teaching.explain import explain
from quiz.teaching.reasoning import sections


@pytest.fixture(scope="module")
def boat():
    return load_set(find_set("demo-bateau"))


def told(boat, question: str, response: str, kind: str) -> dict[str, list[str]]:
    explanation = explain(boat, boat.question(question), response)
    return dict(sections(explanation, boat, words_for("fr"), kind))


def test_an_author_is_given_the_names_of_the_file_and_the_values(boat):
    found = told(boat, "jour", "le 5 juin", "status")
    assert "Question jour (date)" in found
    assert found["Règles"] == ["date_month: Ce n'est pas le bon mois.", "  response = le 5 juin"]


def test_a_learner_is_given_a_sentence_first_and_no_name_of_the_file(boat):
    found = told(boat, "jour", "le 5 juin", "state")
    assert "Question (date)" in found
    assert found["Règles"] == ["Ce n'est pas le bon mois. (date_month)"]


def test_a_learner_is_told_which_idea_is_missing(boat):
    found = told(boat, "raison", "Il n'y a plus de librairie.", "state")
    missing = "Il manque une idée. Que fait le bateau pour les lecteurs\u202f? (missing_idea)"
    rules = [line.replace(" ?", "\u202f?") for line in found["Règles"]]
    assert rules[:2] == [missing, "  il apporte des livres aux lecteurs"]
