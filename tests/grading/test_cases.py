"""Our own cases over the kinds of words, half of them wrong but close, each with its reason."""

import json

from tests.grading.conftest import OPEN, OTHERS, TYPED, load

FILES = OTHERS


def test_case_is_graded_as_labelled(case, grade_case):
    right, verdict = grade_case(case)
    assert right, (case["reason"], verdict)


def test_no_case_stands_twice():
    files = {}
    for name in (*OPEN, *OTHERS, *TYPED):
        for case in load(name):
            told = {key: case[key] for key in case.keys() - {"label", "reason", "tag"} if case[key]}
            told["prompt"] = told.pop("question", told.get("prompt", ""))
            files.setdefault(json.dumps(told, sort_keys=True, ensure_ascii=False), []).append(name)
    assert {case: names for case, names in files.items() if len(names) > 1} == {}
