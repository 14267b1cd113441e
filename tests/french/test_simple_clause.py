"""Verbs told by their form, and plain statements taken apart."""

from __future__ import annotations

import pytest

from quiz.french.simple_clause import simple_clause
from quiz.french.third_person import finite, participle


@pytest.mark.parametrize(
    ("word", "infinitive", "plural"),
    [
        ("emploie", "employer", False),
        ("appellent", "appeler", True),
        ("annonçait", "annoncer", False),
        ("mangea", "manger", False),
        ("répète", "répéter", False),
        ("paiera", "payer", False),
        ("subissent", "subir", True),
        ("disparaîtront", "disparaître", True),
        ("va", "aller", False),
        ("ont", "avoir", True),
        ("jette", "jeter", False),
        ("rejettent", "rejeter", True),
        ("rappellera", "rappeler", False),
        ("renouvelle", "renouveler", False),
    ],
)
def test_third_person(word, infinitive, plural):
    form = finite(word)
    assert (form.infinitive, form.plural) == (infinitive, plural)


@pytest.mark.parametrize("word", ["à", "argent", "lait", "maison", "opéra", "créé", "où"])
def test_no_verb(word):
    assert finite(word) is None


def test_participles_agree():
    assert participle("élues") == "élire"
    assert participle("ouverte") == "ouvrir"
    assert participle("maison") == ""


@pytest.mark.parametrize(
    ("text", "subject", "verb", "gender"),
    [
        ("La ville comptera 12 000 habitants.", "La ville", "comptera", "f"),
        ("En mai, le maire, Paul Renard, a ouvert le pont.", "le maire", "a ouvert", "m"),
        ("Les ventes ont reculé de 12 %.", "Les ventes", "ont reculé", "f"),
        ("Le coût est estimé à 3 millions.", "Le coût", "est estimé", "m"),
        ("Le prix du livre augmente de 3 %.", "Le prix du livre", "augmente", "m"),
        ("Nadia Le Goff devrait annoncer 3 millions.", "Nadia Le Goff", "devrait annoncer", "f"),
        ("Le maire a voulu fermer le pont.", "Le maire", "a voulu fermer", "m"),
        ("La région a dû payer 3 millions.", "La région", "a dû payer", "f"),
        ("Le pont a pu ouvrir.", "Le pont", "a pu ouvrir", "m"),
        ("La ville a fait fermer le pont.", "La ville", "a fait fermer", "f"),
        ("Le pont a été fermé.", "Le pont", "a été fermé", "m"),
        ("L'ancien président a touché 3 millions.", "L'ancien président", "a touché", ""),
    ],
)
def test_plain_statement(text, subject, verb, gender):
    clause = simple_clause(text, 0, len(text))
    assert text[slice(*clause.lead)] == ("En mai" if text.startswith("En mai") else "")
    assert text[slice(*clause.core)] == subject
    assert text[clause.clitics : clause.group_end] == verb
    assert clause.gender == gender


@pytest.mark.parametrize(
    "text",
    [
        "Il a versé 300 euros.",
        "Voilà trois ans que la ville attend.",
        "Le maire qui a versé 300 euros est parti.",
        "« Le maire a versé 300 euros. »",
        "Trois maires, deux ans.",
        "",
    ],
)
def test_not_plain(text):
    assert simple_clause(text, 0, len(text)) is None
