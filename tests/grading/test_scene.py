"""A noun completed by what the text is about from its first sentence on."""

import pytest

from quiz import model
from quiz.grading.core import Context
from quiz.grading.scene import is_of_scene

TEXT = (
    "Le musée des Beaux-Arts de Limoges a été cambriolé. Le gardien a donné l'alerte. "
    "Le directeur de l'assurance et le directeur de la police se sont vus à Tulle."
)
CONTEXT = Context(model.QuestionSet("s", "s", model.Level.B1, model.Passage(TEXT), (), people=()))


@pytest.mark.parametrize("complement", ["du musée", "de Limoges", "du musée de Limoges"])
def test_what_the_first_sentence_names_completes_a_noun(complement):
    assert is_of_scene(complement, "gardien", CONTEXT)


@pytest.mark.parametrize("complement", ["de Tulle", "du maire", "musée", "de nuit", ""])
def test_nothing_else_does(complement):
    assert not is_of_scene(complement, "gardien", CONTEXT)


def test_a_noun_that_the_text_completes_otherwise_may_be_someone_else():
    assert not is_of_scene("du musée", "directeur", CONTEXT)
