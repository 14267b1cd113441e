from hypothesis import given
from hypothesis import strategies as st

from quiz.french.words import strip_accents
from quiz.grading.difference import Mark, difference


def test_a_forgiven_accent_is_still_seen():
    assert difference("Seoul", "Séoul") == [
        ("S", Mark.SAME),
        ("é", Mark.ACCENT),
        ("oul", Mark.SAME),
    ]


def test_a_lost_letter_is_told_missing_and_an_added_one_extra():
    assert difference("soufle", "souffle") == [
        ("souf", Mark.SAME),
        ("f", Mark.MISSING),
        ("le", Mark.SAME),
    ]
    assert (("x", Mark.EXTRA)) in difference("soufflex", "souffle")


def test_capitals_are_no_difference():
    assert difference("SOUFFLE", "souffle") == [("SOUFFLE", Mark.SAME)]


@given(st.text("abcéèàô '", max_size=30), st.text("abcéèàô '", max_size=30))
def test_pieces_spell_both_texts(written, expected):
    pieces = difference(written, expected)
    as_expected = "".join(text for text, mark in pieces if mark is not Mark.EXTRA)
    as_written = "".join(text for text, mark in pieces if mark is not Mark.MISSING)
    assert as_expected == expected
    assert strip_accents(as_written) == strip_accents(written)


def test_very_long_texts_are_not_compared_letter_by_letter():
    assert difference("a" * 500, "b") == [("a" * 500, Mark.EXTRA), ("b", Mark.MISSING)]
