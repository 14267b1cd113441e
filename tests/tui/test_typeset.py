"""Lines: nothing lost, nothing too wide, French spaces kept whole."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from quiz.model import Gloss, Passage, QuestionSet
from quiz.model.question_set import Level
from quiz.tui.glossing import glossed
from quiz.tui.typeset import NARROW, line_of, set_lines, set_text, wrapped

WORDS = st.lists(st.text("abcéœ'»«;?0123456789世", min_size=1, max_size=30), min_size=1)
PASSAGES = st.lists(WORDS.map(" ".join), min_size=1, max_size=4).map("\n\n".join)


@given(PASSAGES, st.integers(10, 80))
def test_every_letter_of_a_passage_is_set_once(text, measure):
    passage = Passage(text)
    lines = set_lines(passage, measure)
    kept = "".join(text[line.start : line.end] for line in lines)
    assert kept.replace(" ", "") == text.replace(" ", "").replace("\n", "")


@given(PASSAGES, st.integers(10, 80))
def test_no_line_is_wider_than_the_measure(text, measure):
    passage = Passage(text)
    for line in set_lines(passage, measure):
        assert cell_len(text[line.start : line.end]) <= measure


@given(PASSAGES, st.integers(10, 80), st.data())
def test_the_line_of_an_offset_holds_it(text, measure, data):
    lines = set_lines(Passage(text), measure)
    letters = [place for place, letter in enumerate(text) if letter not in " \n"]
    offset = data.draw(st.sampled_from(letters))
    line = lines[line_of(lines, offset)]
    assert line.start <= offset < line.end


def test_a_text_as_wide_as_it_is_long_has_only_letters_of_one_cell():
    narrow = [chr(code) for code in range(0x11000) if NARROW.fullmatch(chr(code))]
    assert set(map(cell_len, narrow)) == {1}
    assert {*"aé’'œÉ«»…–€‑ \xa0\u202f0"} <= set(narrow)


def test_french_spaces_do_not_break():
    text = "Il a dit : « Nos rues vont respirer » ; vraiment ? Oui, à 40 000 personnes."
    lines = [text[start:end] for start, end in set_text(text, 20, 0)]
    assert not any(line.startswith((":", "»", ";", "?", "000")) for line in lines)
    assert not any(line.rstrip().endswith("«") for line in lines)


def test_only_the_first_line_of_a_paragraph_opens_it():
    lines = set_lines(Passage("un deux trois\n\nquatre"), 8)
    assert [line.first for line in lines] == [True, False, False, True]
    assert [line.paragraph for line in lines] == [1, 1, 0, 2]


def test_what_hangs_stands_in():
    assert wrapped("un deux trois quatre", 10, 2) == "un deux\n  trois\n  quatre"


def test_an_empty_text_is_one_empty_line():
    assert set_text("", 20, 0) == [(0, 0)]


def a_set(text: str, *glosses: Gloss) -> QuestionSet:
    return QuestionSet(
        id="s", title="S", level=Level.A2, passage=Passage(text), questions=(), glossary=glosses
    )


def test_glossary_words_are_found_whole_and_in_any_case():
    found = glossed(a_set("Chantier. Les chantiers, un chantier.", Gloss("chantier", "lieu")))
    assert [(place.start, place.end) for place in found] == [(0, 8), (28, 36)]


def test_the_longer_of_two_entries_stands():
    text = "un défi existentiel"
    found = glossed(a_set(text, Gloss("défi", "a"), Gloss("défi existentiel", "b")))
    assert [place.gloss.meaning for place in found] == ["b"]


def test_a_form_may_be_broken_over_spaces():
    text = "il fera\xa0escale ici"
    found = glossed(a_set(text, Gloss("faire escale", "a", form="fera escale")))
    assert [text[place.start : place.end] for place in found] == ["fera\xa0escale"]


@pytest.mark.parametrize(
    "text",
    [
        *("2 millions", "85,5 millions", "400 M€", "24 mètres", "5 juillet", "1er août,", "7 °C"),
        *("4 500 kilomètres", "30 ans", "10 Md€ ;", "«\xa03 heures\xa0»", "12 km/h."),
        *("220 millions d'euros", "1,5 milliard d’euros"),
    ],
)
def test_figures_and_their_unit_stay_on_one_line(text):
    for before in range(30):
        whole = f"{'x' * before} mots et {text} de plus que prévu"
        lines = [whole[start:end] for start, end in set_text(whole, 32, 0)]
        assert any(text in line for line in lines), lines


@pytest.mark.parametrize("text", ["2024 Paul", "A2 mètres", "3 chats", "12  millions"])
def test_other_words_after_figures_may_begin_a_line(text):
    assert len(set_text(text, len(text) - 1, 0)) == 2


def test_evidence_over_a_unit_is_where_it_was():
    passage = Passage("Le projet a coûté environ 2 millions d'euros à la ville.")
    lines = set_lines(passage, 30)
    assert [passage.text[line.start : line.end] for line in lines] == [
        "Le projet a coûté environ",
        "2 millions d'euros à la ville.",
    ]


def test_a_word_without_end_is_cut_in_linear_time():
    def seconds(length):
        start = time.process_time()
        lines = list(set_text("x" * length, 60, 0))
        taken = time.process_time() - start
        assert len(lines) == -(-length // 60)
        return taken

    short = min(seconds(20_000) for _ in range(3))
    assert seconds(200_000) < 40 * max(short, 0.005)
