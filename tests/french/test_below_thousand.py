"""Number words under a thousand, and hundreds counted to nineteen."""

import pytest

from quiz.french.below_thousand import below_thousand
from quiz.french.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("deux cents", 200, 2),
        ("neuf cents", 900, 2),
        ("onze cents", 1100, 2),
        ("dix-neuf cents", 1900, 4),
        ("dix cents", 10, 1),
        ("vingt cents", 20, 1),
        ("cent un", 101, 2),
        ("soixante et onze", 71, 3),
        ("soixante et un quart", 61, 3),
        ("quatre-vingt-dix-sept", 97, 7),
        ("huitante et un", 81, 3),
    ],
)
def test_what_is_read_and_where_it_ends(text, value, words):
    assert below_thousand(tokenize(text), 0) == (value, words)
