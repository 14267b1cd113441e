"""Answers told beside others: what is said, and what is set against it."""

import pytest

from quiz.grading.contrast import said_twice, told_beside


@pytest.mark.parametrize(
    ("line", "said", "other"),
    [
        ("le bois, pas le béton", "le bois", "le béton"),
        ("le bois et non le béton", "le bois", "le béton"),
        ("à Lyon plutôt qu'à Paris", "à Lyon", "à Paris"),
        ("Anne Colin, pas Paul Renard", "Anne Colin", "Paul Renard"),
    ],
)
def test_an_answer_is_parted_from_what_it_is_not(line, said, other):
    assert (said, other) in list(told_beside(line))


@pytest.mark.parametrize(
    "line",
    ["pas le béton", "oui, pas le béton", "le maire, pas tout le monde", "le bois, pas cher"],
)
def test_denials_and_limits_are_not_cut(line):
    assert list(told_beside(line)) == []


def test_two_answers_are_parted():
    assert said_twice("le vélo et la bicyclette") == ("le vélo", "la bicyclette")
    assert said_twice("ni le vélo et la bicyclette") is None
    assert said_twice("le vélo") is None
