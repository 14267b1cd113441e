"""What a clause names without saying it, says in other words, or says by denying something else."""

import pytest

from quiz.french.clauses import clauses
from quiz.french.press_words import alike
from quiz.french.retold import opposed, retold
from quiz.french.told import find_phrase
from quiz.french.withheld import HOLLOW, stated
from quiz.french.words import tokens


def hollowed(text, **flags):
    """The words of a text that it names without saying them."""
    words = tokens(text)
    return [a for a, b in zip(words, stated(words, **flags), strict=True) if b == HOLLOW]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("elle refuse de payer le bus", ["payer", "bus"]),
        ("elle refuse de payer et ferme la gare", ["payer"]),
        ("elle ne refuse pas de payer", []),
        ("ils refusent la hausse des salaires", []),
        ("une fermeture plutôt qu'une rénovation", ["renovation"]),
        ("fermer au lieu de rénover", ["renover"]),
        ("l'absence de concurrence étrangère", ["concurrence"]),
        ("il est moins bon que prévu", ["bon"]),
        ("au moins deux trains", []),
        ("moins de trains", ["trains"]),
    ],
)
def test_what_is_named_and_not_said(text, named):
    assert hollowed(text) == named


def test_what_is_asked_for_is_not_hollowed():
    assert hollowed("elle refuse de payer", refused=False) == []
    assert hollowed("de l'eau plutôt que du vin", contrasted=False) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ils n'ont pas d'argent", "manque de argent"),
        ("ils n'avaient pas les moyens", "manque de moyens"),
        ("aucun repreneur", "manque de repreneur"),
        ("faute d'argent", "manque de argent"),
        ("on peut se passer d'irrigation", "manque de irrigation"),
        ("pour ne pas perdre dix ans", "eviter de perdre dix ans"),
        ("il ne veut pas de procès", "eviter de proces"),
        ("la mesure n'est pas juste", "la mesure est injuste"),
    ],
)
def test_a_denial_told_without_denying(text, told):
    found = [" ".join(said.words) for clause in clauses(text) for said in retold(clause)]
    assert any(words.endswith(told) for words in found), found


@pytest.mark.parametrize(
    "text",
    [
        "il ne manque pas d'argent",
        "pas d'accord",
        "il ne donne pas d'aide sans étude",
        "un procès juste",
    ],
)
def test_what_is_not_told_another_way(text):
    found = [said.words for clause in clauses(text) for said in retold(clause)]
    assert not any("manque" in words or "injuste" in words for words in found), found


def test_an_authors_denial_has_its_other_adjective():
    assert ("ce", "est", "injuste") in [
        tuple(word for word in words if word != "c'")
        for words in opposed(tokens("ce n'est pas juste"))
    ]


@pytest.mark.parametrize(
    ("phrase", "text", "said"),
    [
        ("les loyers augmentent", "l'augmentation des loyers", True),
        ("les loyers augmentent", "la hausse des loyers", True),
        ("le bus sera gratuit", "la gratuité du bus", True),
        ("travailler moins", "moins de travail", True),
        ("les supporters attaquent", "il attaque les supporters", False),
        ("embaucher des médecins", "le recrutement de médecins", True),
        ("bloquer les lycéens", "le blocage des lycéens", True),
        ("ils n'ont pas augmenté", "pas de hausse", True),
    ],
)
def test_a_phrase_in_other_words(phrase, text, said):
    assert (find_phrase(phrase, tokens(text)) is not None) is said


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("baisse", "diminuer", True), ("recruter", "embauche", True), ("40", "quarante", True),
        ("prof", "enseignant", False), ("prof", "professeur", True), ("acheter", "vendre", False),
        ("baisse", "hausse", False), ("aider", "empecher", False), ("degats", "dommages", True),
    ],
)  # fmt: skip
def test_words_alike(a, b, same):
    assert (alike(a, b) is not None) is same


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("les élèves écoutent pas", [True]),
        ("ils s'améliorent pas", [True]),
        ("du repos, pas de l'argent", [False, True]),
        ("la rénovation et non la fermeture", [False, True]),
        ("tous les jours sauf le samedi", [False, True]),
        ("c'est interdit sauf le samedi", [False, False]),
        ("jamais, sauf le samedi", [True, False]),
        ("à moins que les résultats s'améliorent", [True]),
        ("il n'y a pas plus de vols", [True]),
    ],
)
def test_what_a_denial_reaches(text, denied):
    assert [clause.denied for clause in clauses(text)] == denied
