import pytest

from quiz.french.names import Naming, PersonName, looks_like_person

FULL, SURNAME, GIVEN, OTHER = Naming.FULL, Naming.SURNAME, Naming.GIVEN, Naming.OTHER_GIVEN


@pytest.mark.parametrize(
    ("name", "words", "naming"),
    [
        ("Jean Dupont", "dupont", SURNAME),
        ("Jean Dupont", "jean dupont", FULL),
        ("Jean Dupont", "dupont jean", FULL),
        ("Jean Dupont", "j dupont", FULL),
        ("Jean Dupont", "jean", GIVEN),
        ("Jean Dupont", "pierre dupont", OTHER),
        ("Jean Dupont", "jeanne dupont", OTHER),
        ("Jean Dupont", "jean dumont", None),
        ("Jean Dupont", "jean dupont pierre durand", None),
        ("Jean-Luc Godard", "j l godard", FULL),
        ("Jean-Luc Godard", "jl godard", FULL),
        ("Jean-Luc Godard", "jean godard", OTHER),
        ("Charles Ray Johnson", "charles johnson", FULL),
        ("Nadia Le Goff", "le goff", SURNAME),
        ("Nadia Le Goff", "legoff", SURNAME),
        ("Charles de Gaulle", "gaulle", SURNAME),
        ("Gabriel García Márquez", "garcía márquez", SURNAME),
        ("J. K. Rowling", "joanne rowling", FULL),
    ],
)
def test_words_name_a_person(name, words, naming):
    found = PersonName(name).match(words.split())
    assert (found.naming if found else None) is naming


@pytest.mark.parametrize(
    "name", ["Jean Dupont", "Ursula von der Leyen", "J. K. Rowling", "Anne L'Huillier"]
)
def test_names_of_people(name):
    assert looks_like_person(name)


@pytest.mark.parametrize(
    "name", ["Greenpeace", "la mairie", "le Conseil d'État", "ONU", "Paris 2024", "Le Havre"]
)
def test_names_of_others(name):
    assert not looks_like_person(name)
