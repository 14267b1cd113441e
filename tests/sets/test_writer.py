"""What the writer writes, the loader reads back equal."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from quiz.errors import Severity
from quiz.paths import shipped_content
from quiz.sets import load_set, load_text
from quiz.sets.writer import write_fields, write_set
from tests.question_sets import TRAPS, question_sets

SHIPPED = sorted(shipped_content().glob("*.yaml"))


def read_back(question_set):
    loaded = load_text(write_set(question_set))
    assert [p for p in loaded.problems if p.severity is Severity.ERROR] == []
    return replace(loaded.question_set, content_hash=question_set.content_hash)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(question_sets())
def test_any_set_loads_back_equal(question_set):
    assert read_back(question_set) == question_set


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_sets_load_back_equal(path):
    question_set = load_set(path)
    assert read_back(question_set) == question_set


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_writing_twice_changes_nothing(path):
    once = write_set(load_set(path))
    assert write_set(load_text(once).question_set) == once


@pytest.mark.parametrize("text", TRAPS)
def test_any_yaml_reader_sees_text(text):
    """Not only our loader: YAML 1.1's booleans, dates and sexagesimals stay text."""
    assert yaml.safe_load(write_fields({"answer": text})) == {"answer": text}


def test_french_stays_readable():
    written = write_fields(
        {
            "prompt": "Qui a dit\xa0: «\xa0L'État paiera\xa0»\u202f?",
            "passage": "Un.\n\nDeux.\n",
            "accept": ["non", "l'Élysée"],
        }
    )
    assert written == (
        'prompt: "Qui a dit\xa0: «\xa0L\'État paiera\xa0»\u202f?"\n'
        "passage: |\n  Un.\n\n  Deux.\n"
        "accept: [non, l'Élysée]\n"
    )


def test_comments_stand_above_their_key_and_change_nothing():
    question_set = load_set(SHIPPED[0])
    comments = {"level": "à vérifier", "questions[1]": "qui parle ?\nid: x # y", "": "en tête"}
    written = write_set(question_set, comments)
    lines = written.split("\n")
    assert lines[0] == "# en tête"
    assert lines[lines.index("# à vérifier") + 1].startswith("level: ")
    at = lines.index("  # qui parle ? id: x # y")
    assert lines[at + 1] == f"  - id: {question_set.questions[1].id}"
    loaded = load_text(written)
    assert loaded.problems == ()
    assert replace(loaded.question_set, content_hash=question_set.content_hash) == question_set
