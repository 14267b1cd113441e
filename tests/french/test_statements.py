"""Statements with auxiliaries, modals, pronouns, asides; the gender that a noun's ending tells."""

from __future__ import annotations

import pytest

from quiz.french.agreement import same_gender_pair, same_number
from quiz.french.noun_gender import noun_gender
from quiz.french.offices import may_be_said_of, same_office
from quiz.french.simple_clause import pronoun_clause, second_verb, simple_clause
from quiz.french.things import is_thing


@pytest.mark.parametrize(
    ("text", "subject", "verb", "infinitive"),
    [
        ("Le maire aurait pu annoncer 3 lois.", "Le maire", "aurait pu annoncer", "annoncer"),
        ("Le maire a fait construire une école.", "Le maire", "a fait construire", "construire"),
        ("Le pont a été inauguré hier.", "Le pont", "a été inauguré", "inaugurer"),
        ("Le pont doit être inauguré hier.", "Le pont", "doit être inauguré", "inaugurer"),
        ("Le pont devrait avoir coûté cher.", "Le pont", "devrait avoir coûté", "coûter"),
        ("La ville va construire une école.", "La ville", "va construire", "construire"),
        ("La ville a déjà donné 3 millions.", "La ville", "a déjà donné", "donner"),
        ("La ville ne lui donne pas 3 euros.", "La ville", "ne lui donne", "donner"),
        ("La ville, dit-il, a voté.", "La ville", "a voté", "voter"),
        ("Le maire le lui a dit.", "Le maire", "le lui a dit", "dire"),
        ("Le maire de Brest s'en va.", "Le maire de Brest", "s'en va", "aller"),
        ("Paul se donne 3 jours.", "Paul", "se donne", "donner"),
        ("Brest a gagné 3 prix.", "Brest", "a gagné", "gagner"),
        ("Aucun élu n'a voté.", "Aucun élu", "n'a voté", "voter"),
        ("Le 3 mai, la ville a gagné 3 prix.", "la ville", "a gagné", "gagner"),
    ],
)
def test_the_whole_verb_is_told_from_its_subject(text, subject, verb, infinitive):
    clause = simple_clause(text, 0, len(text))
    assert text[slice(*clause.core)] == subject
    assert text[clause.clitics : clause.group_end] == verb
    assert clause.infinitive == infinitive


def test_the_participle_after_avoir_is_kept_and_no_other():
    for text, said in (("La ville a voté.", "voté"), ("Le pont a été inauguré.", "")):
        clause = simple_clause(text, 0, len(text))
        assert text[slice(*clause.participle)] == said


@pytest.mark.parametrize(
    "text",
    [
        "Le maire, les élus ont voté.",
        "Le maire: il a voté.",
        "Marche a voté.",
        "Le 3 mars a plu.",
        "Les 3 élus ont voté.",
        "Le maire, la ville a gagné.",
        "Le maire la quitte.",
        "Un prix (de 3 euros) a été donné.",
        "Une loi que tous votent passe.",
        "Qui a voté 3 lois ?",
    ],
)
def test_what_is_not_plain_is_left_alone(text):
    assert simple_clause(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("text", "subject", "verb", "gender", "plural"),
    [
        ("Elle emploie huit saisonniers.", "Elle", "emploie", "f", False),
        ("En 2019, ils ont gagné.", "ils", "ont gagné", "m", True),
        ("Elles n'ont rien.", "Elles", "n'ont", "f", True),
        ("Ils y vont.", "Ils", "y vont", "m", True),
    ],
)
def test_a_pronoun_as_subject(text, subject, verb, gender, plural):
    clause = pronoun_clause(text, 0, len(text))
    assert text[slice(*clause.core)] == subject
    assert text[clause.clitics : clause.group_end] == verb
    assert (clause.gender, clause.plural) == (gender, plural)


@pytest.mark.parametrize("text", ["Hier, Paul dort.", "Il marchent.", "Paul dort.", "Ils dort."])
def test_a_pronoun_that_is_none_or_does_not_agree(text):
    assert pronoun_clause(text, 0, len(text)) is None


def test_a_second_verb_of_the_same_subject():
    text = "La ville a gagné et donne 3 prix."
    clause = simple_clause(text, 0, len(text))
    at = text.index("donne")
    other = second_verb(text, clause, at, (at, at + len("donne")), len(text))
    assert (text[slice(*other.core)], other.infinitive) == ("La ville", "donner")
    at = text.index("prix")
    assert second_verb(text, clause, at, (at, at + len("prix")), len(text)) is None


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Son incendie a duré.", "m"), ("Leur maison a brûlé.", "f"), ("Leur sortie a duré.", "f"),
        ("Son gouvernement a chuté.", "m"), ("L'église a brûlé.", "f"), ("Les avocates plaident.", "f"),
        ("Leurs travaux ont duré.", "m"), ("Paul Renard marche.", "m"), ("Brest a gagné.", ""),
    ],
)  # fmt: skip
def test_the_gender_of_a_subject(text, gender):
    assert simple_clause(text, 0, len(text)).gender == gender


@pytest.mark.parametrize(
    ("noun", "gender"),
    [("incendies", "m"), ("lycées", "m"), ("maison", "f"), ("nation", "f"), ("village", "m"),
     ("prix", "m"), ("table", ""), ("livraisons", "f")],
)  # fmt: skip
def test_the_gender_of_a_noun(noun, gender):
    assert noun_gender(noun) == gender


@pytest.mark.parametrize(
    ("noun", "thing"),
    [("nation", True), ("incendie", True), ("Tempête", True), ("camarade", False), ("voisin", False)],
)  # fmt: skip
def test_a_thing_is_told_from_a_person(noun, thing):
    assert is_thing(noun) is thing


def test_a_word_agrees_with_itself():
    assert same_number("velo", "velo")
    assert same_gender_pair("chevaux", "cheval")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("maire", "maire de Lyon", True), ("maire de Lyon", "maire", True),
        ("maire de Lyon", "maire de Nice", False), ("ministre", "ministre de la Santé", True),
        ("président de la République", "chef de l'État", True),
    ],
)  # fmt: skip
def test_two_phrases_of_one_office(one, other, same):
    assert same_office(one, other) is same


@pytest.mark.parametrize(
    ("general", "office", "said"),
    [
        ("élu", "maire de Lyon", True), ("chercheuse", "biologiste", True),
        ("chercheuse", "chercheur", True), ("directrice", "directeur de l'école", True),
        ("élu", "boulanger", False),
    ],
)  # fmt: skip
def test_a_general_noun_takes_up_an_office(general, office, said):
    assert may_be_said_of(general, office) is said
