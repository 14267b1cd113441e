"""Whose words a text quotes: verbs after, inside and before; pronouns; and silence where unsure."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.french.quotations import find_quotations, quoted_ranges
from quiz.french.sentences import sentences

INTRODUCTION = (
    "La maire de Rennes, Nadia Le Goff, et le patron des commerçants, Hervé Morvan, se sont parlé. "
)


def speakers(text):
    """Who says each quotation, None where it is not told."""
    found, _ = find_quotations(text)
    return [quotation.speaker and quotation.speaker.name for quotation in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Nous paierons tout », a déclaré Paul Renard.", "Paul Renard"),
        ("« Nous paierons tout », a ensuite déclaré à l'AFP Paul Renard.", "Paul Renard"),
        ("« Nous paierons tout », déclare Paul Renard, maire de Brest.", "Paul Renard"),
        ("« Nous paierons tout ! » s'est exclamé Paul Renard.", "Paul Renard"),
        ("« Nous paierons tout », fait remarquer Paul Renard.", "Paul Renard"),
        ("« Nous paierons tout », a rappelé à la barre le colonel Paul Renard.", "Paul Renard"),
        ("« Nous paierons tout », selon Paul Renard.", "Paul Renard"),
        ("« Nous paierons tout », d'après la préfecture.", "la préfecture"),
        ("“Nous paierons tout”, a déclaré Paul Renard.", "Paul Renard"),
        ('"Nous paierons tout", a déclaré Paul Renard.', "Paul Renard"),
        ("« Nous paierons, explique Paul Renard, et vous aussi. »", "Paul Renard"),
        ("« Nous paierons, s'amuse Paul Renard. Demain. »", "Paul Renard"),
        ("Paul Renard a déclaré : « Nous paierons tout. »", "Paul Renard"),
        ("Paul Renard, 52 ans, a dénoncé « un vrai scandale ».", "Paul Renard"),
        ("Paul Renard, qui dénonce « un vrai scandale », s'en va.", "Paul Renard"),
        ("Paul Renard est monté à la tribune et a dénoncé « un vrai scandale ».", "Paul Renard"),
        ("Selon Paul Renard, « rien n'est joué ».", "Paul Renard"),
        ("Pour le maire, Paul Renard, « rien n'est joué ».", "Paul Renard"),
        ("Le maire de Brest, Paul Renard, est en colère : « Rien n'est joué. »", "Paul Renard"),
        ("Le ministre de l'Intérieur Bruno Martin a dénoncé « un vrai scandale ».", "Bruno Martin"),
        ("« Un vrai scandale », tonne l'Allemande Ute Lindner.", "Ute Lindner"),
        ("« Un vrai scandale », souffle une habitante du quartier.", "une habitante du quartier"),
    ],
)
def test_speaker_named(text, speaker):
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Paul Renard est maire. « Nous paierons tout », a-t-il promis. « Dès demain. »",
            ["Paul Renard", "Paul Renard"],
        ),
        (
            "« Un succès », se félicite Paul Renard, avant d'ajouter : « Et ce n'est pas fini. »",
            ["Paul Renard", "Paul Renard"],
        ),
        (
            "« Un succès », se félicite Paul Renard. Et d'ajouter : « Ce n'est pas fini. »",
            ["Paul Renard", "Paul Renard"],
        ),
        (
            "« Nous paierons », a dit Paul Renard, « mais pas tout de suite ».",
            ["Paul Renard", "Paul Renard"],
        ),
        (
            "Paul Renard a dénoncé « un scandale » et « une honte ».",
            ["Paul Renard", "Paul Renard"],
        ),
        (
            "Le chef de l'État, Luc Renard, est venu. « Agissons vite », a plaidé le président de la République.",
            ["Luc Renard"],
        ),
        (
            "Le maire de Brest, Paul Renard, proteste. « C'est non », martèle l'élu.",
            ["Paul Renard"],
        ),
        (
            "Paul Renard et Luc Colin sont venus. M. Renard promet « un pont », Colin dénonce « un coût ».",
            ["Paul Renard", "Luc Colin"],
        ),
        (
            "« Nous paierons, a dit Paul Renard, et vite. » Le pont fermera. « Dès demain. »",
            ["Paul Renard", None],
        ),
        (
            "« Nous paierons, a dit Paul Renard, et vite. » « Dès demain. »",
            ["Paul Renard", "Paul Renard"],
        ),
        (
            "Paul Renard a dit : « Oui. » « Dès demain. »",
            ["Paul Renard", None],
        ),
        (
            "Hier soir, Paul Renard était furieux : « C'est non. »",
            ["Paul Renard"],
        ),
        (
            "Paul Renard est venu. Puis vient la sanction : « C'est non. »",
            [None],
        ),
        (
            "Anne Colin a écouté Paul Renard. « Il a menti », a-t-elle répondu.",
            ["Anne Colin"],
        ),
    ],
)
def test_speaker_carried_on(text, found):
    assert speakers(text) == found


@pytest.mark.parametrize(
    "text",
    [
        INTRODUCTION + "« Rien n'est joué », dit-on à la mairie.",
        "Paul Renard a rencontré Hervé Morvan. « Rien n'est joué », a-t-il dit.",
        "Les élus ont dénoncé « un vrai scandale ».",
        "Le projet a été qualifié de « vrai scandale » à Brest.",
        "Le film « Les Oubliés de la nuit » a coûté trois millions.",
        "L'avocat de Paul Renard est arrivé. « Rien n'est joué », a-t-il dit.",
        "Paul Renard et Hervé Morvan dénoncent « un vrai scandale ».",
        "Les riverains en veulent à Paul Renard : « Il nous a menti. »",
        "« Rien n'est joué », rappelle l'affiche.",
        "Le maire, Paul Renard, cite la Bible : « Tu ne tueras point. »",
        "Paul Renard a annoncé la sortie de son livre, « Le Silence des mers ».",
        "Santé, écoles, climat : l'IA permettra « une vraie révolution ».",
        "L'entraîneur rennais Paul Renard se tait. « Rien n'est joué », a pesté l'entraîneur lensois.",
    ],
)
def test_nobody_where_it_is_not_sure(text):
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "« Où étiez-vous hier soir ? » demande Paul Renard. « J'étais chez moi. »",
        "« Rien n'est joué », dit Paul Renard. « Justice pour tous », lit-on sur un mur.",
        "« Rien n'est joué », dit Paul Renard. Anne Colin se lève. « C'est faux. »",
    ],
)
def test_another_voice_is_not_taken_for_the_one_before(text):
    assert speakers(text) == ["Paul Renard", None]


def test_the_office_that_every_reader_knows():
    text = "Emmanuel Macron est venu. « Agissons vite », a plaidé le chef de l'État."
    assert speakers(text) == ["Emmanuel Macron"]


def test_what_the_text_says_of_someone_goes_before_what_is_known():
    text = "L'ancien président Emmanuel Macron est venu. « Agissons vite », a plaidé le chef de l'État."
    assert speakers(text) == ["le chef de l'État"]


def test_a_verb_turned_round_in_the_middle():
    text = "Paul Renard est venu. Santé, climat : demain, promet-il, l'IA permettra « une vraie révolution »."
    assert speakers(text) == ["Paul Renard"]


def test_people_are_known_by_all_their_names():
    text = (
        "Le président de la République, Emmanuel Macron, a parlé. M. Macron s'est tu. « Agissons », a lancé "
        "le chef de l'État."
    )
    quotations, people = find_quotations(text)
    assert quotations[0].speaker is people.all[0]
    assert people.all[0].name == "Emmanuel Macron"
    assert {"M. Macron", "le président de la République", "le chef de l'État"} <= set(
        people.all[0].also
    )


def test_a_nationality_is_no_part_of_the_name():
    for space in " \u00a0":
        assert speakers(f"L'Allemande Ute{space}Lindner promet « un pont ».") == [
            f"Ute{space}Lindner"
        ]


def test_an_office_tells_that_an_unknown_name_is_a_person_and_of_which_sex():
    text = "La directrice de l'usine, Xelk Zorun, promet « un pont ». Elle ajoute : « vite »."
    quotations, people = find_quotations(text)
    (someone,) = people.all
    assert (someone.name, someone.gender, someone.also) == (
        "Xelk Zorun",
        "f",
        ["la directrice de l'usine"],
    )
    assert [quotation.speaker for quotation in quotations] == [someone, someone]
    assert "Xelk Zorun" in {text[start:end] for start, end in someone.mentions}
    _, people = find_quotations("Xelk Zorun est venue. Xelk Zorun, préfète de l'Oise, dit « oui ».")
    assert [someone.gender for someone in people.all] == ["f"]


def test_an_office_has_its_article():
    _, people = find_quotations("Anne Colin, préfète de l'Oise, et Luc Renard, maire, sont venus.")
    names = {name for someone in people.all for name in someone.also}
    assert {"la préfète de l'Oise", "le maire"} <= names


def test_streets_and_bodies_are_no_people():
    _, people = find_quotations("La rue Victor Hugo longe le Stade Rennais et la Banque de France.")
    assert [someone for someone in people.all if not someone.body] == []


def test_what_the_writer_puts_in_is_no_part_of_the_words():
    text = "« Nous paierons, explique Paul Renard. Et vous aussi. »"
    (quotation,), _ = find_quotations(text)
    assert [text[a:b] for a, b in quotation.pieces] == ["Nous paierons", "Et vous aussi."]


@pytest.mark.parametrize(
    "text", ["« Nous paierons »", "«Nous paierons»", "“Nous paierons”", '"Nous paierons"']
)
def test_the_words_quoted_are_whole_with_or_without_spaces_at_the_marks(text):
    (quotation,), _ = find_quotations(f"{text}, a dit Paul Renard.")
    assert [text[a:b] for a, b in quotation.pieces] == ["Nous paierons"]


@given(st.text(alphabet='«»“”" \n.,:aàé', max_size=80))
def test_quoted_ranges_stand_in_order_and_apart(text):
    ranges = quoted_ranges(text)
    assert all(0 <= a < b <= len(text) for a, b in ranges)
    assert all(first[1] <= second[0] for first, second in pairwise(ranges))


@given(st.text(max_size=120))
def test_any_text_is_read(text):
    quotations, _ = find_quotations(text)
    for quotation in quotations:
        assert quotation.start < quotation.end <= len(text)
        assert all(quotation.start <= a < b <= quotation.end for a, b in quotation.pieces)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("M. Renard est venu. Mme Colin aussi.", 2),
        ("Il a fait 12,5 °C. Puis il a plu.", 2),
        ("J.-P. Renard a écrit l'art. 12 de la loi.", 1),
        ("« Je viens. Je pars. » Il est parti.", 2),
        ("Vraiment ? Oui ! Non…", 3),
        ("Un titre\n\nUn texte.", 2),
        ("", 0),
    ],
)
def test_sentences(text, count):
    spans = sentences(text)
    assert len(spans) == count
    assert all(text[a:b].strip() == text[a:b] for a, b in spans)
