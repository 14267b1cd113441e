"""Words one by one, and the sentence around one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.french.running import (
    LONGEST_SENTENCE,
    form_pattern,
    sentence_at,
    word_key,
    word_spans,
)
from quiz.sets import load_set

CONTENT = sorted((Path(__file__).parents[2] / "content").glob("*.yaml"))
LETTERS = "aeéàçœ'’-‐ .,;:!?«»\xa0\u202f\n5t\u0301"


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in word_spans(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’État d'Élysée", ["État", "Élysée"]),
        ("Jusqu’alors, puisqu'il", ["alors", "il"]),
        ("Aujourd’hui, presqu'île", ["Aujourd’hui", "presqu'île"]),
        ("un arc-en-ciel, peut-être", ["un", "arc-en-ciel", "peut-être"]),
        ("L’a-t-elle dit ? dit-il", ["a", "dit", "dit"]),
        ("un rendez-vous là-bas", ["un", "rendez-vous", "là-bas"]),
        ("c'est-à-dire", ["c'est-à-dire"]),
        ("le 21 mai 2024, 40 000 G7 CO2", ["le", "mai", "G7", "CO2"]),
        ("«\xa0œuvre\xa0» (cœur)", ["œuvre", "cœur"]),
        ("", []),
        ("2024 … !", []),
    ],
)
def test_words_are_what_one_points_at(text, expected):
    assert words(text) == expected


@given(st.text(LETTERS))
def test_words_stand_in_order_and_never_overlap(text):
    spans = word_spans(text)
    ends = [0, *(end for _, end in spans)]
    assert all(start >= before for (start, _), before in zip(spans, ends, strict=False))
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)


def test_one_word_is_known_again_but_for_its_accents():
    assert word_key("Aujourd’hui") == word_key("aujourd'hui")
    assert word_key("jeunes\xa0pousses") == word_key("Jeunes pousses")
    assert word_key("pêche") != word_key("péché")
    assert word_key("e\u0301tat") == word_key("État")


def test_a_form_is_found_as_whole_words_only():
    found = form_pattern("jeunes pousses").findall("Jeunes\xa0pousses, jeunes poussesses")
    assert found == ["Jeunes\xa0pousses"]
    assert form_pattern("art").search("partir, Art") is not None
    assert form_pattern("art").search("partir") is None


def test_the_sentence_is_whole():
    text = "M. Morvan craint le pire. « On perd. Tout », dit-il.\n\nElle ouvrira en 2028."
    first, second, third = (text.index(word) for word in ("pire", "Tout", "ouvrira"))

    def sentence(at):
        start, end = sentence_at(text, at, at + 4)
        return text[start:end]

    assert sentence(first) == "M. Morvan craint le pire."
    assert sentence(second) == "« On perd. Tout », dit-il."
    assert sentence(third) == "Elle ouvrira en 2028."


def test_an_endless_sentence_is_cut_between_words_around_the_word():
    text = "mot " * 900 + "chantier" + " suite" * 900
    at = text.index("chantier")
    start, end = sentence_at(text, at, at + 8)
    assert LONGEST_SENTENCE - 20 <= end - start <= LONGEST_SENTENCE
    assert text[start:end].split(maxsplit=1)[0] == "mot"
    assert text[start:end].endswith(" suite")


@pytest.mark.parametrize("path", CONTENT, ids=lambda path: path.stem)
def test_every_word_of_what_ships_stands_in_its_sentence(path):
    text = load_set(path).passage.text
    for start, end in word_spans(text):
        first, last = sentence_at(text, start, end)
        assert first <= start < end <= last
        assert "\n" not in text[first:last]
