import time

import pytest

from quiz.french.quotations import find_quotations

CASES = [
    ("« Nos rues vont respirer », a-t-elle promis.", [("Nos rues vont respirer", "")]),
    ("« On va perdre des clients », dit-il.", [("On va perdre des clients", "")]),
    (
        "« C'est un scandale », dénonce Paul Martin, président de l'association.",
        [("C'est un scandale", "Paul Martin")],
    ),
    ("Le maire a déclaré : « Nous verrons. »", [("Nous verrons.", "le maire")]),
    (
        "Le maire a dit : « Nous verrons. » Selon le préfet, la route est « coupée ».",
        [("Nous verrons.", "le maire"), ("coupée", "le préfet")],
    ),
    (
        "« Il faut agir », a ajouté mardi la ministre de la Santé, « et vite ».",
        [("Il faut agir", "la ministre de la Santé"), ("et vite", "")],
    ),
    (
        "Emmanuel Macron assure que la France « tiendra ses promesses ».",
        [("tiendra ses promesses", "Emmanuel Macron")],
    ),
    ("Le film « Les Visiteurs » sort mercredi.", [("Les Visiteurs", "")]),
    ("“Je suis déçue”, confie Léa, 12 ans.", [("Je suis déçue", "Léa")]),
    (
        'Nadia Le Goff, maire de Rennes, a expliqué que le projet était "nécessaire".',
        [("nécessaire", "Nadia Le Goff")],
    ),
    ("Pour Jean Dupont, c'est « une honte ».", [("une honte", "Jean Dupont")]),
    ("« Je pars », s'est exclamé le joueur.", [("Je pars", "le joueur")]),
    ("« Non », répond-elle, « jamais ».", [("Non", ""), ("jamais", "")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:30] for text, _ in CASES])
def test_quotations_are_found_with_their_speakers(text, expected):
    found, _ = find_quotations(text)
    assert [
        (" ".join(text[a:b] for a, b in quotation.pieces), _name(quotation)) for quotation in found
    ] == expected


def _name(quotation):
    """The speaker's name; empty where the text alone does not tell it surely."""
    return quotation.speaker.name if quotation.speaker else ""


@pytest.mark.parametrize(
    "piece", ["« a » dit ", "«", '"', "dit ", "a, ", "mot « x » ", "a dit a dit a dit « x » "]
)
def test_quotations_are_found_in_linear_time(piece):
    text = (piece * 100_000)[:100_000]
    best = 9.0
    for _ in range(3):
        begun = time.perf_counter()
        find_quotations(text)
        best = min(best, time.perf_counter() - begun)
    assert best < 0.5
