"""Answers in whole sentences: what frames them, what they ask, how a fact is turned."""

import pytest

from quiz.french.asking import asks_yes_or_no
from quiz.french.clauses import clauses, denies, find_words
from quiz.french.frames import unframed, without_modal
from quiz.french.roots import same_root
from quiz.french.turned import same_fact
from quiz.french.words import tokens


def answers(text, prompt):
    return {response.folded for response in unframed(text, frozenset(tokens(prompt)))}


@pytest.mark.parametrize(
    ("text", "prompt", "answer"),
    [
        ("Le texte parle du frelon", "Quel animal ?", "frelon"),
        ("Le chien se nomme Falco", "Quel est le chien ?", "falco"),
        ("La ministre dit que c'est la grippe", "Quelle maladie ?", "la grippe"),
        ("Les ruches sont menacées par le frelon", "Quel animal menace les ruches ?", "le frelon"),
        ("Il est né à Arles", "Où est né le peintre ?", "arles"),
    ],
)
def test_a_frame_comes_off(text, prompt, answer):
    assert answer in answers(text, prompt)


@pytest.mark.parametrize(
    "text", ["Il ne s'appelle pas Falco", "Ce n'est pas Lyon", "le chien de Falco", "ni Falco"]
)
def test_what_denies_or_adds_is_no_frame(text):
    assert not answers(text, "Quel nom ?")


def test_what_is_to_be_done_without_its_modal():
    found = without_modal("Il faut boire de l'eau")
    assert found is not None
    assert found.folded == "boire de l' eau"
    assert without_modal("Il ne faut pas boire d'eau") is None


@pytest.mark.parametrize(
    ("prompt", "answer"),
    [
        ("Le parc est-il ouvert ?", True),
        ("Est-ce que le parc ouvre ?", True),
        ("Pourquoi le parc est-il ouvert ?", False),
        ("Qu'est-ce que le parc ?", False),
        ("Quand ouvre-t-il ?", False),
    ],
)
def test_what_can_be_answered_by_yes_or_no(prompt, answer):
    assert asks_yes_or_no(prompt) is answer


@pytest.mark.parametrize(
    ("a", "b"),
    [("ferme", "fermeture"), ("suppression", "supprime"), ("tombe", "chute"), ("cree", "creation")],
)
def test_a_verb_and_the_noun_of_its_action(a, b):
    assert same_root(a, b)
    assert same_root(b, a)


@pytest.mark.parametrize(
    ("a", "b"), [("parlement", "parle"), ("porte", "portable"), ("ferme", "formation")]
)
def test_words_of_other_roots(a, b):
    assert not same_root(a, b)


def turned(key, response):
    return same_fact(tokens(key), tokens(response), lambda _: False, lambda a, b: a == b)


@pytest.mark.parametrize(
    ("key", "response"),
    [
        ("le bus a percute le camion", "le camion a été percute par le bus"),
        ("l'usine ferme", "la fermeture de l'usine"),
        ("le niveau baisse", "la baisse du niveau"),
        ("la nouvelle école", "l'école nouvelle"),
        ("le camion rouge", "le camion est rouge"),
        ("la réouverture de la gare en mai", "la gare rouvre en mai"),
        ("le bruit des avions", "les avions font du bruit"),
    ],
)
def test_a_fact_turned_is_the_same(key, response):
    assert turned(key, response)


@pytest.mark.parametrize(
    ("key", "response"),
    [
        ("le bus a percute le camion", "le bus a été percute par le camion"),
        ("le bus a percute le camion", "le camion a percute le bus"),
        ("le chien du voisin", "le voisin du chien"),
        ("l'usine ferme", "la fermeture de l'école"),
    ],
)
def test_roles_swapped_are_another_fact(key, response):
    assert not turned(key, response)


def test_a_degree_binds_what_stands_next_to_it():
    words = tokens("réglementer le plus et investir le moins")
    assert find_words(("investir", "moins"), words) is not None
    assert find_words(("reglementer", "moins"), words) is None


def test_a_denial_reaches_what_follows_it():
    many, few = clauses("Il y a trop de règles et pas assez d'argent")
    assert not many.denied
    assert few.denied
    assert denies(tokens("le bus n'est plus payant"))
    assert not denies(tokens("le bus n'est plus que payant"))


def test_what_follows_but_has_the_same_subject():
    assert clauses("Les bus ne sont plus payants mais gratuits")[-1].words == (
        "les",
        "bus",
        "gratuits",
    )
