"""Letters under heaps of marks, as keyboards, copies and mischief make them, are graded too."""

import pytest

from quiz.grading import Grader
from quiz.sets import load_text
from tests.sets.samples import a_set

SET = load_text(
    a_set(
        "- {id: mots, type: phrase, prompt: Où ?, answer: la gare, accept: [e\u0489 mot aussi]}\n"
        "- {id: lieu, type: place, prompt: Où ?, answer: Rennes}\n"
        "- {id: liste, type: list, prompt: Quoi ?, answer: [le marché, la gare]}"
    )
).question_set


@pytest.mark.parametrize("question", ["mots", "lieu", "liste"])
@pytest.mark.parametrize(
    "response",
    ["q\u0303 aussi", "et \u0301 ", "leaussiet\u0345 \u0663 je crois b", "e\u0301\u0489"],
)
def test_no_mark_makes_it_fail(question, response):
    assert not Grader(SET).grade(question, response).accepted


def test_an_accent_typed_apart_is_the_letter():
    assert Grader(SET).grade("liste", "le marche\u0301, la gare").status == "correct"
