"""« Oui » and « non » said by the question's own words."""

import pytest

from quiz.french.words import tokens
from quiz.grading.restated import restated

PROMPT = "La gare est-elle ouverte ?"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("elle est ouverte", "oui"),
        ("elle n'est pas ouverte", "non"),
        ("elle est fermée", "non"),
        ("elle n'est pas fermée", ""),
        ("elle est ouverte et fermée", ""),
        ("elle est grande", ""),
        ("sans être fermée", ""),
    ],
)
def test_the_question_said_again_is_yes_or_no(text, said):
    assert restated(text, PROMPT, frozenset(tokens(PROMPT))) == said


def test_an_opposite_alone_does_not_deny():
    prompt = "Le prix a-t-il augmenté ?"
    assert restated("il a baissé", prompt, frozenset(tokens(prompt))) == ""
