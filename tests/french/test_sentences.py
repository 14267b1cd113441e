"""Forms of words, opposites, clauses."""

import pytest

from quiz.french.agreement import same_gender_pair, same_number
from quiz.french.clauses import clauses, denies, find_words
from quiz.french.opposites import are_opposite, complement
from quiz.french.phrases import Key
from quiz.french.spelling import Slip
from quiz.french.verbs import same_verb
from quiz.french.wording import read


@pytest.mark.parametrize(
    ("one", "other"),
    [("velo", "velos"), ("cheval", "chevaux"), ("travail", "travaux"), ("jeu", "jeux")],
)
def test_number(one, other):
    assert same_number(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("reel", "reelle"), ("actif", "active"), ("directeur", "directrice"), ("heureux", "heureuse")],
)
def test_gender(one, other):
    assert same_gender_pair(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("port", "porte"), ("medecin", "medecine"), ("grain", "graine")]
)
def test_an_e_that_makes_another_noun(one, other):
    assert not same_gender_pair(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("perdre", "perdront"), ("attaque", "attaquait"), ("finir", "finissent"), ("prendre", "pris")],
)
def test_forms_of_a_verb(one, other):
    assert same_verb(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("perdre", "perte"), ("vendre", "vent"), ("attaque", "attache")]
)
def test_forms_of_others(one, other):
    assert not same_verb(one, other)


def test_opposites():
    assert are_opposite("augmente", "diminuera")
    assert not are_opposite("augmente", "progresse")
    assert complement("autorisee") == "interdit"
    assert complement("bleu") is None


@pytest.mark.parametrize(
    ("sentence", "denied"),
    [
        ("elle n'est pas interdite", True), ("elle est interdite", False),
        ("il n'y a aucun risque", True), ("ce n'est pas sans risque", False),
        ("pas seulement des clients", False), ("ni pluie ni vent", True), ("une personne", False),
    ],
)  # fmt: skip
def test_denial(sentence, denied):
    assert denies(clauses(sentence)[0].words) is denied


def test_clauses_end_where_the_sense_does():
    assert [clause.denied for clause in clauses("il ne perd rien, mais il gagne")] == [True, False]


def test_words_are_found_in_order():
    assert find_words(("perdre", "clients"), ("ils", "perdront", "leurs", "clients")) is Slip.NONE
    assert find_words(("clients", "perdre"), ("ils", "perdront", "leurs", "clients")) is None


@pytest.mark.parametrize(
    "response", ["C'est le vélo", "La réponse est le vélo", "je pense que c'est le vélo", "vélo"]
)
def test_a_lead_in_is_no_part_of_the_answer(response):
    assert Key("le vélo").match(read(response)) is not None


@pytest.mark.parametrize(
    "response", ["le", "", "le vélo ou la voiture", "vélomoteur", "le vélo rouge"]
)
def test_other_words_are_another_answer(response):
    assert Key("le vélo").match(read(response)) is None
