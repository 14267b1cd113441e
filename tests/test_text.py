"""The cleaner of text that comes in."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text import NEAREST, clean, clean_line, plain_spaces

anything = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("dirty", "cleaned"),
    [
        ("\x1b[2J\x1b]0;titre\x07Bonjour", "[2J]0;titreBonjour"),
        ("\x9b31mrouge", "31mrouge"),
        ("abc\u202edef\u2066", "abcdef"),
        ("e\u0301te\u0301", "été"),
        ("zero\u200bwidth\ufeff\u00ad", "zerowidth"),
        ("un\r\ndeux\rtrois\u2028quatre", "un\ndeux\ntrois\nquatre"),
        ("a\tb", "a b"),
        ("« L’État »", "« L’État »"),
        ("400\u202f000\u00a0€", "400\u202f000\u00a0€"),
        ("\ud800x", "x"),
    ],
)
def test_clean_takes_out_what_acts_and_keeps_what_is_read(dirty, cleaned):
    assert clean(dirty) == cleaned


@given(anything)
def test_clean_twice_is_clean_once(text):
    assert clean(clean(text)) == clean(text)


@given(anything)
def test_nothing_that_moves_a_cursor_survives(text):
    assert not [c for c in clean(text) if unicodedata.category(c) in {"Cc", "Cs"} and c != "\n"]
    assert clean(text).encode("utf-8").decode("utf-8") == clean(text)


@given(anything)
def test_a_clean_line_is_one_line(text):
    assert "\n" not in clean_line(text)
    assert clean_line(clean_line(text)) == clean_line(text)


def test_a_clean_line_keeps_its_typographic_spaces():
    assert clean_line("  40\u202f000 €\nou plus ") == "40\u202f000 € ou plus"


def test_plain_spaces_folds_every_kind_of_space():
    assert plain_spaces(" a\u00a0\u202f b\n\nc ") == "a b c"


@pytest.mark.parametrize(
    ("encoding", "written"),
    [
        ("ascii", 'Coeur d\'Elysee : "40 EUR" -> ?'),
        ("cp850", "Coeur d'Élysée : «40 EUR» -> ?"),
        ("cp1252", "Cœur d’Élysée : «40 €» -> ?"),
        ("utf-8", "Cœur d’Élysée\u202f: «40 €» → 名"),
    ],
)
def test_letters_that_a_code_page_lacks_come_as_the_nearest(encoding, written):
    text = "Cœur d’Élysée\u202f: «40 €» → 名"
    assert text.encode(encoding, NEAREST).decode(encoding) == written


@given(anything, st.sampled_from(["ascii", "cp437", "cp850", "cp1252", "latin-1", "utf-8"]))
def test_any_text_can_be_written(text, encoding):
    text.encode(encoding, NEAREST).decode(encoding)
