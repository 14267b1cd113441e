import pytest

from quiz.french.spelling import Slip
from quiz.french.together import said_together
from quiz.french.words import tokens

PRICES = (("prix", "tarif"), ("augmenter", "hausse"))


@pytest.mark.parametrize(
    "text",
    ["les tarifs augmentent", "la hausse des prix", "les prix et les loyers augmentent"],
)
def test_words_of_one_statement_are_said_together(text):
    assert said_together(PRICES, tokens(text)) is Slip.NONE


@pytest.mark.parametrize(
    "text", ["les salaires augmentent et les prix baissent", "les prix baissent", ""]
)
def test_words_of_two_statements_are_not(text):
    assert said_together(PRICES, tokens(text)) is None


def test_what_a_verb_has_on_both_sides_of_et_is_said_of_both():
    groups = (("perdre",), ("argent",))
    assert said_together(groups, tokens("perdre des clients et de l'argent")) is Slip.NONE
