"""Figures of a text: counted as a reader would."""

from __future__ import annotations

import pytest

from quiz.teaching.check.information import figures


def test_words_and_sentences():
    found = figures("L'homme a 1 500 amis. « Vraiment ? » Oui…")
    assert (found.words, found.sentences) == (7, 3)


@pytest.mark.parametrize("text", ["", "   ", "!!!", "42"])
def test_a_text_without_words(text):
    assert figures(text).words_per_sentence >= 1


def test_a_simple_text_is_easier_than_a_hard_one():
    simple = figures("Il fait beau. Le chat dort. Paul lit un livre.")
    hard = figures(
        "L'administration départementale réaffirme solennellement l'indispensable "
        "proportionnalité des dérogations réglementaires accordées aux collectivités."
    )
    assert simple.kandel_moles > 90 > 30 > hard.kandel_moles


def test_mute_ends_are_no_syllables():
    assert figures("table").kandel_moles == figures("bal").kandel_moles
    assert figures("parlent").kandel_moles == figures("parle").kandel_moles
