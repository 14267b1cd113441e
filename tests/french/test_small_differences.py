"""Readings that hang on one word, sign or letter: beside each, what almost reads the same."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from quiz.french.figures import in_figures
from quiz.french.frames import without_modal
from quiz.french.lexicon import entry
from quiz.french.offices import may_be_said_of
from quiz.french.quantities import Direction
from quiz.french.quotations import find_quotations
from quiz.french.same_names import also_called
from quiz.french.sentences import sentences
from quiz.french.third_person import finite
from quiz.french.values import read_dates, read_quantities
from quiz.french.verbs import same_verb


@pytest.mark.parametrize(
    "text",
    ["le 13 mai 2020", "en mai 2020", "du 3 au 5 mai", "3-4 mars", "l'été 2020", "mai '98"],
)
def test_a_date_stands_with_the_little_words_before_it(text):
    assert [span.text(text) for span in read_dates(text, loose=False)] == [text]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("5/6 mai", [(None, 5, 6)]), ("3/4 mars 2020", [(2020, 3, 4)]), ("le 3/4", [(None, 4, 3)]),
        ("mars 25,", [(2025, 3, None)]), ("mars 25 élus", [(None, 3, None)]),
        ("le 13 %", []), ("le 13 -", []), ("le 13;", [(None, None, 13)]), ("mai '98", [(1998, 5, None)]),
    ],
)  # fmt: skip
def test_what_follows_tells_a_date(text, dates):
    found = [date for span in read_dates(text) for date in span.value.dates]
    assert [(date.year, date.month, date.day) for date in found] == dates


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("500 $US", "USD"), ("500 $CA", "CAD"), ("500 US$", "USD"), ("US$ 500", "USD"),
        ("A$ 20", "AUD"), ("$ 500", "USD"), ("EUR 40", "EUR"), ("500 US dollars", "USD"), ("Fr. 40", "CHF"), ("Frs 40", "CHF"), ("37 degrés", "°C"),
    ],
)  # fmt: skip
def test_a_unit_by_its_country_or_its_stop(text, unit):
    (span,) = read_quantities(text)
    assert (span.value.unit, span.text(text)) == (unit, text)


@pytest.mark.parametrize("text", ["12 % d'augmentation", "12 % d’augmentation", "12 % de plus"])
def test_an_elided_noun_tells_which_way(text):
    assert read_quantities(text)[0].value.direction is Direction.UP


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Rien n’est joué », s’est réjoui Paul Renard.", "Paul Renard"),
        ("Paul Renard s’est réjoui d’« un succès ».", "Paul Renard"),
        ("Paul Renard n’y voit qu’« un début ».", "Paul Renard"),
        ("« Rien », s’exclame-t-il.", None),
        ("« Nous paierons », a fait valoir l’avocate.", "l’avocate"),
    ],
)
def test_both_apostrophes_are_read(text, speaker):
    (quotation,), _ = find_quotations(text)
    assert (quotation.speaker and quotation.speaker.name) == speaker


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Le village s'appelle Y. Il est petit.", 2),
        ("Il vit au 3, rue A. Il est petit.", 2),
        ("J. K. Rowling écrit.", 1),
        ("Il fait 12 °C. Il pleut.", 2),
    ],
)
def test_a_lone_capital_ends_a_sentence_or_shortens_a_name(text, count):
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("vingt-cinq chats", "25 chats"), ("zéro", "0"), ("un chat", "un chat"),
        ("deux et demi", "deux et demi"), ("une dizaine", "une dizaine"), ("le troisième", "le troisième"),
        ("un pont et trois quais, deux ports", "un pont et 3 quais, 2 ports"),
        ("le premier de dix-huit", "le premier de 18"),
    ],
)  # fmt: skip
def test_whole_numbers_alone_are_put_in_figures(text, said):
    assert in_figures(text) == said


def test_ranks_are_put_in_figures_where_asked_but_the_first():
    text = "le premier, le dix-huitième et trois autres"
    assert in_figures(text, ranks=True) == "le premier, le 18e et 3 autres"


@pytest.mark.parametrize("word", ["maison", "bateau", "aaron"])
def test_a_word_of_the_lexicon_is_as_its_line_says(word):
    lines = files("quiz.french").joinpath("data/lexicon.txt").read_text("utf-8")
    listed = re.search(rf"^{word}(\d*)(\+?)$", lines, re.MULTILINE)
    found = entry(word)
    if listed is None:
        assert found is None
    else:
        assert found.zipf == int(listed[1]) / 10
        assert found.dictionary is bool(listed[2])


@pytest.mark.parametrize(
    ("name", "other"),
    [("les Nations unies", "ONU"), ("la Chine", "République populaire de Chine"), ("aux USA", "États-Unis")],
)  # fmt: skip
def test_a_name_that_all_take_for_the_same(name, other):
    assert other in also_called((name,))
    assert also_called(("l'OTAN",)) == also_called(("OTAN",)) != ()
    assert also_called(("Le Mans",)) == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("finirons", "fini", True), ("attaquer", "attaquaient", True), ("vendre", "vendaient", True),
        ("porter", "portugais", False), ("vendre", "vente", False),
    ],
)  # fmt: skip
def test_forms_of_a_verb(one, other, same):
    assert same_verb(one, other) is same


def test_a_verb_in_capitals_is_one():
    assert finite("EMPLOIE").infinitive == "employer"


def test_an_office_in_the_feminine():
    assert may_be_said_of("infirmière", "infirmier en chef")
    assert may_be_said_of("policière", "policier")
    assert not may_be_said_of("infirmière", "policier")


@pytest.mark.parametrize("text", ["Il faut", "Il faut de", "Elle veut"])
def test_a_modal_without_its_verb_says_nothing_to_do(text):
    assert without_modal(text) is None
