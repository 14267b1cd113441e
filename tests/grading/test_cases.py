"""Our own cases over the kinds of words, half of them wrong but close, each with its reason."""

from tests.grading.conftest import OTHERS

FILES = OTHERS


def test_case_is_graded_as_labelled(case, grade_case):
    right, verdict = grade_case(case)
    assert right, (case["reason"], verdict)
