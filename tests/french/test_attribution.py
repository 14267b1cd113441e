"""Who speaks, where several might: silence before a wrong name, and people never taken for each other."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quiz.french.quotations import find_quotations
from quiz.french.words import fold
from tests.french.test_quotations import speakers

BEFORE = "Le directeur, Paul Renard, dirige l'usine. « Nous tiendrons », a-t-il dit. "


@pytest.mark.parametrize(
    "between",
    [
        "Un participant est sorti le premier.",
        "Le veuf a porté plainte.",
        "Le syndicat a fait ses comptes.",
        "Le mareyeur du port hausse les épaules.",
        "Le ministère de l'Agriculture, qui dispose de trois agents, peine à répondre.",
        "Selon le Comité des pêches, tout va mal.",
    ],
)
def test_a_pronoun_after_someone_else_names_nobody_who_spoke_before(between):
    assert speakers(f"{BEFORE}{between} « C'est trop tard », a-t-il soupiré.")[1] != "Paul Renard"


def test_a_pronoun_in_another_paragraph_is_not_of_the_one_before_a_new_subject():
    text = f"{BEFORE}\n\nLe Programme alimentaire mondial peine. « Tout est coupé », indique-t-il."
    assert speakers(text)[1] != "Paul Renard"


def test_a_thing_in_between_does_not_hide_the_speaker():
    text = f"{BEFORE}Le chantier coûtera cher. « C'est trop », a-t-il soupiré."
    assert speakers(text) == ["Paul Renard", "Paul Renard"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("L'Agence régionale de santé assume. « Il faut tenir », indique-t-elle.", ["l'Agence régionale de santé"]),
        ("Le Conseil fédéral a rappelé que les cantons sont « libres de choisir ».", ["le Conseil fédéral"]),
        ("« Il faut tenir », se borne à dire Paul Renard.", ["Paul Renard"]),
        ("« Il faut tenir », a tenu à préciser la maire, Anne Colin.", ["Anne Colin"]),
        ("« Il faut tenir », met en garde Anne Colin.", ["Anne Colin"]),
        ("« Tenir ! s'étrangle Anne Colin. Nous, on a faim. »", ["Anne Colin"]),
        ("« Il faut tenir », plaisantait encore à 22 heures Anne Colin, étudiante.", ["Anne Colin"]),
        ("Anne Colin est là. « Il faut tenir », raconte la trentenaire.", ["Anne Colin"]),
        ("« J'ai ri », confie ce dernier, Cyril Mathey.", ["Cyril Mathey"]),
        ("D'ici là, prévient Anne Colin, « il reste à tenir bon ».", ["Anne Colin"]),
        ("« Il faut », s'alarme la responsable de l'ONG sur place, Anne Colin.", ["Anne Colin"]),
        ("Au fond, une femme s'est levée. « Je perds tout », a lancé cette mère de trois enfants.", [None]),
        ("Pro Bois a gagné. L'organisation juge la décision « très mauvaise pour tous ».", [None]),
        ("Une femme pleure son fils : « L'eau me l'a pris. » Anne Colin est là. « Je sais tout », dit-elle.", ["une femme", "Anne Colin"]),
    ],
)  # fmt: skip
def test_speakers(text, found):
    assert speakers(text) == found


def test_an_apposition_within_words_said_is_none_of_them():
    text = "« En juillet, on congèle, explique Anne Colin, la responsable de la ferme. En hiver, on vend. »"
    (quotation,), _ = find_quotations(text)
    assert [text[a:b] for a, b in quotation.pieces] == [
        "En juillet, on congèle",
        "En hiver, on vend.",
    ]


def test_the_associate_of_a_manager_is_not_the_manager():
    _, people = find_quotations("On a jugé l'associé du gérant, Malik Benhamou, et le gérant.")
    (someone,) = people.all
    assert someone.name == "Malik Benhamou"
    assert "le gérant" not in someone.also


def test_two_people_of_one_surname_stay_two():
    text = (
        "Yann Le Gall, maire du bourg, a parlé. « Je découvre ce rapport », a dit le maire. À côté, Marie Le Gall, "
        "gérante du camping, soupire. « Je fermerai », confie-t-elle. « C'est faux », répond Le Gall."
    )
    assert speakers(text) == ["Yann Le Gall", "Marie Le Gall", None]


NAMES = [
    "Yann Le Gall",
    "Marie Le Gall",
    "Paul Renard",
    "Anne Colin",
    "Sophie Renard",
    "Malik Benhamou",
]
SUBJECTS = [*NAMES, "la maire", "le préfet", "un riverain", "la préfecture", "il", "elle", "M. Renard", "Mme Le Gall",
            "l'élue", "ce dernier", "son avocat", "l'association", "le syndicat", "cette mère", "Renard", "Le Gall"]  # fmt: skip
PIECES = st.one_of(
    st.builds("« Nous tiendrons bon », a déclaré {}.".format, st.sampled_from(SUBJECTS)),
    st.builds("« Nous tiendrons bon », a-t-{} dit.".format, st.sampled_from(["il", "elle", "on"])),
    st.builds("« Nous tiendrons, soupire {}. Jusqu'au bout. »".format, st.sampled_from(SUBJECTS)),
    st.builds("{} dénonce « une honte sans nom ».".format, st.sampled_from(SUBJECTS)),
    st.builds("{}, maire de Brest, est parti.".format, st.sampled_from(NAMES)),
    st.builds("Selon {}, « tout est perdu ici ».".format, st.sampled_from(SUBJECTS)),
    st.sampled_from(
        ["« Tout va bien. »", "Un chien est passé.", "\n\n", "« A « b » c »", "La pluie tombe."]
    ),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=9))
@example(
    [
        f"« Nous tiendrons bon », a déclaré {name}."
        for name in ("Paul Renard", "Sophie Renard", "M. Renard", "M. Renard")
    ]
)
def test_no_two_people_are_one_and_no_one_is_two(pieces):
    text = " ".join(pieces)
    _, people = find_quotations(text)
    named = [fold(s.name) for s in people.all if s.named and not s.body]
    assert len(named) == len(set(named))
    for someone in people.all:
        full = {
            name for name in NAMES if fold(name) in {fold(n) for n in (someone.name, *someone.also)}
        }
        assert len(full) <= 1


ELSEWHERE = "Luc Morel est là.\n\nMarc Petit est malade.\n\nAnne Roy rit.\n\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Leur avocat, Me Paul Renard, accuse la ville. « C'est trop », dit-il.", "Paul Renard"),
        ("Le feu a été vu par un gendarme, Paul Renard. Les murs brûlent. « C'est trop », dit-il.", "Paul Renard"),
        ("Paul Renard a vendu l'usine. Cet ancien antiquaire nie. « C'est trop », dit-il.", "Paul Renard"),
        ("Un routier, coincé sous le pont, a filmé la scène. « C'est trop », dit-il.", "un routier"),
        ("Le feu a été vu par Paul Renard, un voisin. « C'est trop », dit celui-ci.", "Paul Renard"),
        ("Le feu a été vu par Paul Renard. Le mareyeur hausse les épaules. « C'est trop », dit-il.", None),
        ("Le feu a été vu par Paul Renard. Le préfet est venu. « C'est trop », dit-il.", None),
        ("Le feu a été vu par Paul Renard. Son voisin est venu. « C'est trop », dit-il.", None),
        ("Le feu a été vu par Paul Renard. L'un d'eux crie. « C'est trop », dit-il.", None),
        ("Le feu est le fait de Paul Renard. « C'est trop », dit-il.", None),
        ("Jojo a vu Paul Renard. « C'est trop », dit-il.", None),
        ("Le maire a remercié Paul Renard. « C'est trop », dit-il.", None),
        ("Paul Renard et Jean Noir sont venus. « C'est trop », dit-il.", None),
    ],
)  # fmt: skip
def test_the_words_right_before_leave_one_person_or_nobody(text, found):
    assert speakers(ELSEWHERE + text) == [found]


def test_an_office_beside_a_single_name_leaves_a_pronoun_open():
    assert speakers("Le maire a remercié Paul Renard. « C'est trop », dit-il.") == [None]
