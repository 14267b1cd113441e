"""Text cut for the readers of values: each piece with its place, short texts cut once."""

from quiz.french.numbers import find_numbers
from quiz.french.tokens import DATE, FIGURE, SIGN, WORD, tokenize


def test_each_piece_has_its_kind_and_its_place():
    text = "Le 12/04/2025, 1 500 élèves"
    pieces = tokenize(text)[:-4]
    assert [(piece.kind, piece.text) for piece in pieces] == [
        (WORD, "Le"),
        (DATE, "12/04/2025"),
        (SIGN, ","),
        (FIGURE, "1 500"),
        (WORD, "élèves"),
    ]
    assert [text[piece.start : piece.end] for piece in pieces] == [p.text for p in pieces]
    assert [piece.word for piece in pieces][-1] == "eleves"


def test_a_short_text_read_again_is_not_cut_again():
    assert tokenize("12 km à pied") is tokenize("12 km à pied")
    long = "12 km à pied " * 40
    assert tokenize(long) is not tokenize(long)


def test_a_text_of_which_a_word_was_put_right_is_read_again_as_written():
    text = "tente-cinq ans"
    [first] = find_numbers(text)
    assert first.value.value == 35
    assert tokenize(text)[0].word == "tente"
    assert find_numbers(text) == (first,)
