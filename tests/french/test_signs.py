"""Signs that are a part of a grade, a blood group or a language are kept in words."""

import pytest

from quiz.french.signs import with_signs_in_words


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("AA-", "AA moins"),
        ("l'A+.", "l'A plus."),
        ("la note AA − !", "la note AA moins !"),
        ("le groupe O−, surtout", "le groupe O moins, surtout"),
        ("C++ et C#", "C++ et C dièse"),
    ],
)
def test_a_sign_after_letters_is_a_word(text, read):
    assert with_signs_in_words(text) == read


@pytest.mark.parametrize(
    "text", ["a-t-elle", "A-380", "vert - bleu", "celui-là", "Canal+ Sport", "1 + 1", "AA"]
)
def test_other_signs_stay(text):
    assert with_signs_in_words(text) == text
