"""Where the ideas of a free text are thin, `quiz check` says so before a learner is refused."""

from __future__ import annotations

import pytest

from tests.teaching.test_check import found, item

IDEA = "questions[0].ideas[0]"


def asked(*ideas: str, answer: str = "Le musée a coûté cher.", more: str = "") -> str:
    """A free question with these ideas, each in YAML's short form."""
    lines = ["evidence: Il a coûté 40 millions d'euros", f"answer: {answer}", "ideas:"]
    return item("text", *lines, *(f"  - {idea}" for idea in ideas), *([more] if more else []))


def codes_of(question: str) -> dict[str, list[str]]:
    """What is told of ideas."""
    codes = found(question)
    return {code: codes[code] for code in ("A212", "A213", "A214", "A215") if code in codes}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (asked("{idea: coûter cher}"), {"A212": [IDEA]}),
        (asked("{idea: un prix élevé, any: [un grand prix]}"), {"A213": [IDEA]}),
        (
            asked("{idea: coûter cher, words: [[musée], [cher, prix]]}"),
            {"A214": [f"{IDEA}.words[0]"]},
        ),
        (
            asked("{idea: coûter cher, any: [être cher]}", more="contradicts: [le musée]"),
            {"A215": ["questions[0].contradicts[0]"]},
        ),
    ],
)
def test_a_thin_idea_is_told(question, told):
    assert codes_of(question) == told


@pytest.mark.parametrize(
    "question",
    [
        asked("{idea: coûter cher, any: [être cher]}"),
        asked("{idea: coûter cher, words: [[coûter, prix], [cher, élevé]]}"),
        asked("{idea: coûter cher, any: [être cher, un prix élevé], words: [[cher]]}"),
        asked(
            "{idea: coûter cher, any: [être cher], words: [[2025], [Rennes], [mars], [art]]}",
        ),
        item("text", "answer: Il a coûté cher", "evidence: Il a coûté 40 millions d'euros"),
    ],
)
def test_ideas_that_say_enough_are_left_alone(question):
    assert codes_of(question) == {}
