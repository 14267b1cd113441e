"""French letters from any keyboard."""

from __future__ import annotations

import pytest

from quiz.tui.compose_keys import PALETTE, base_of, composed


@pytest.mark.parametrize(
    ("pair", "letter"),
    [
        ("e'", "é"),
        ("e’", "é"),
        ("e`", "è"),
        ("e^", "ê"),
        ('e"', "ë"),
        ("a`", "à"),
        ("a^", "â"),
        ("c,", "ç"),
        ("u`", "ù"),
        ("u^", "û"),
        ('u"', "ü"),
        ("i^", "î"),
        ('i"', "ï"),
        ("o^", "ô"),
        ("oe", "œ"),
        ("ae", "æ"),
        ("<<", "«"),
        (">>", "»"),
        ("E'", "É"),
        ("OE", "Œ"),
        ("C,", "Ç"),
    ],
)
def test_two_keys_make_a_letter(pair, letter):
    assert composed(pair) == letter


@pytest.mark.parametrize("pair", ["", "e", "'e", "x'", "d'", "ee", "e ", "eo", "a'"])
def test_other_pairs_make_nothing(pair):
    assert composed(pair) == ""


def test_the_palette_holds_every_letter_of_french():
    assert set("éèêëàâçùûüîïôœæ«»") == set(PALETTE)


def test_every_letter_is_found_under_a_key_of_any_keyboard():
    assert all(base_of(letter).isascii() for letter in PALETTE)
