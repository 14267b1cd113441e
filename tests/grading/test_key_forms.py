"""Laws of right answers: each key of our cases is accepted in every form in which people type it."""

import pytest

from quiz.french.words import strip_accents
from quiz.grading import Grader
from quiz.grading.phrase import asks_form
from tests.grading.conftest import CASES, load, set_of

FORMS = {
    "as written": lambda key: key,
    "in capitals without accents": lambda key: strip_accents(key).upper(),
    "with a full stop": lambda key: f"{key}.",
    "with an exclamation mark": lambda key: f"{key} !",
    "between quotation marks": lambda key: f"« {key} »",
    "in brackets": lambda key: f"({key})",
    "after « C'est »": lambda key: f"C'est {_lower(key)}",
    "after « Réponse »": lambda key: f"Réponse : {key}",
    "before « je crois »": lambda key: f"{key}, je crois",
    "after « Je crois que c'est »": lambda key: f"Je crois que c'est {_lower(key)}",
}
KINDS = {"phrase", "number", "amount", "quantity", "share", "duration"}
KEYS = {
    (case["type"], case.get("prompt", case.get("question")), case["answer"]): case
    for path in sorted(CASES.glob("*.jsonl"))
    for case in load(path.stem)
    if case["type"] in KINDS
    and not case.get("exact")
    and not asks_form(case.get("prompt", case.get("question")))
}


def _lower(key):
    return key[0].lower() + key[1:]


@pytest.mark.parametrize("form", FORMS)
def test_every_key_is_right_in_the_form(form):
    refused = []
    for case in KEYS.values():
        response = FORMS[form](case["answer"])
        if not Grader(set_of(case)).grade("q", response).accepted:
            refused.append((case.get("prompt"), case["answer"], response))
    assert len(KEYS) > 100
    assert not refused
