"""Small texts of sets for the tests of this room."""

from __future__ import annotations

from pathlib import Path

from quiz.sets import Loaded, load_text

TRAM = Path(__file__).with_name("tram.yaml")

HEAD = """\
format: 1
id: essai
title: Essai
level: B1
passage: Paul est né le 3 mars 2025 à Rennes.
"""
LINE = HEAD.count("\n") + 2
"""The line on which the first question of `a_set` starts."""


def a_set(questions: str, more: str = "") -> str:
    """A set with questions given as YAML at the left margin."""
    indented = "".join(f"  {line}\n" if line else "\n" for line in questions.splitlines())
    return f"{HEAD}questions:\n{indented}{more}"


def one(keys: str, kind: str = "phrase", answer: str = "answer: Paul") -> str:
    """A set of one question with more keys, given at the left margin."""
    lines = [
        "- id: q",
        f"  type: {kind}",
        "  prompt: Qui est né ?",
        *(f"  {line}" for line in answer.splitlines()),
    ]
    return a_set("\n".join([*lines, *(f"  {line}" for line in keys.splitlines())]))


def question(text: str):
    """The first question of a set that loads without a problem."""
    loaded = load_text(text)
    assert loaded.problems == ()
    return loaded.question_set.questions[0]


def told(text: str) -> list[tuple[str, int, int, str]]:
    """Code, line, column and path of each problem."""
    return [(p.code, p.spot.line, p.spot.column, p.spot.path) for p in read(text).problems]


def read(text: str) -> Loaded:
    """What came of a text."""
    return load_text(text, "set.yaml")
