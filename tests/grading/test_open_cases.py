"""The open half of answers in the news domain: right ones in unusual forms, wrong but close ones."""

from tests.grading.conftest import OPEN

FILES = OPEN


def test_open_case_is_graded_as_labelled(case, grade_case):
    right, verdict = grade_case(case)
    assert right, verdict
