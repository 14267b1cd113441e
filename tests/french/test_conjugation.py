"""Forms of irregular verbs, and regular ones whose stem is spelt in two ways."""

from __future__ import annotations

import pytest

from quiz.french.conjugation import irregular_forms
from quiz.french.verbs import same_verb
from quiz.french.words import fold


@pytest.mark.parametrize(
    ("form", "infinitive"),
    [line.split() for line in """\
produise produire
disparues disparaître
atteignent atteindre
reçoivent recevoir
acquièrent acquérir
résolvent résoudre
vaincra vaincre
convainquent convaincre
inscrivent inscrire
élus élire
émeut émouvoir
prévoiraient prévoir
jettent jeter
appellera appeler
renouvellent renouveler
mangeaient manger
lançait lancer
essaient essayer
nettoieront nettoyer
achètent acheter""".splitlines()],
)  # fmt: skip
def test_a_form_is_one_of_its_verb(form, infinitive):
    assert same_verb(fold(form), fold(infinitive))


@pytest.mark.parametrize(
    ("one", "other"),
    [line.split() for line in """\
mettent jeter
permettre remettre
produire réduire
vend venir
sert serrer
paraître partir
attend atteindre
croit courir
vécu vaincre
exclure inclure""".splitlines()],
)  # fmt: skip
def test_verbs_that_look_alike_are_two(one, other):
    assert not same_verb(fold(one), fold(other))


def test_common_words_without_their_accents_are_no_forms():
    assert {"ne", "sens", "cours", "plus", "vers", "son", "tu"}.isdisjoint(irregular_forms())


def test_a_form_may_be_of_two_verbs():
    assert irregular_forms()["vit"] == {"vivre", "voir"}
