"""Paragraphs of a passage, and where an excerpt stands in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.sets import find_excerpt
from quiz.sets.passage import first_excerpt, paragraphs

TEXT = "L’État a dit\u202f: «\xa0Non\xa0!\xa0» Vingt-deux ans, non.\n\nL'État est là."


def test_paragraphs_are_parted_by_blank_lines_and_lines_joined():
    assert paragraphs("\n Un\ndeux.\r\n \u00a0\r\n\r\nTrois. \n") == "Un deux.\n\nTrois."


@pytest.mark.parametrize(
    ("excerpt", "places"),
    [
        ("L'État a dit", ["L’État a dit"]),
        ("L'État", ["L’État", "L'État"]),
        ("a dit : « Non ! »", ["a dit\u202f: «\xa0Non\xa0!\xa0»"]),
        ('a dit: "Non!"', ["a dit\u202f: «\xa0Non\xa0!"]),
        ("a dit :  Non !", ["a dit\u202f: «\xa0Non\xa0!"]),
        ("Vingt‑deux  ans", ["Vingt-deux ans"]),
        ("Non", ["Non"]),
        ("non", ["non"]),
        ("tat", []),
        ("deux an", []),
        ("L'Etat", []),
        ("", []),
        (" « » ", []),
    ],
)
def test_an_excerpt_is_found_whatever_its_signs(excerpt, places):
    assert [TEXT[start:end] for start, end in find_excerpt(TEXT, excerpt)] == places


@given(st.text(alphabet="abé «»: -’", max_size=40), st.text(alphabet="abé «»: -'", max_size=4))
def test_the_first_place_is_the_first_of_all(text, excerpt):
    assert first_excerpt(text, excerpt) == next(iter(find_excerpt(text, excerpt)), None)


@given(st.text(max_size=60), st.text(max_size=10))
def test_places_are_in_the_text_and_any_text_will_do(text, excerpt):
    for start, end in find_excerpt(text, excerpt):
        assert 0 <= start < end <= len(text)


def test_a_long_text_and_a_long_excerpt():
    text = "« a » : b ! " * 20_000
    assert find_excerpt(text, "« a » : c ! " * 200) == ()
