"""The page on the format says what the reader does."""

from __future__ import annotations

import re

import pytest

from quiz.sets import load_text
from quiz.sets.description import ALL_KEYS, QUESTIONS
from quiz.teaching.check import check_loaded
from tests.sets.format_page import PAGE, filled, tables

TEXT = PAGE.read_text("utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)


def test_its_tables_are_those_of_the_description():
    assert filled(TEXT) == TEXT, "python -m tests.sets.format_page writes them"
    assert set(tables()) == set(re.findall(r"<!-- table: (\w+) -->", TEXT))


@pytest.mark.parametrize("name", sorted(ALL_KEYS | QUESTIONS.keys()))
def test_every_key_and_every_type_is_on_it(name):
    assert f"`{name}`" in TEXT or re.search(rf"\b{name}:", TEXT)


def test_its_whole_set_has_nothing_to_tell():
    (example,) = [text for text in EXAMPLES if "questions:" in text]
    loaded = load_text(example)
    assert loaded.question_set is not None, loaded.problems
    assert [problem.code for problem in check_loaded(loaded)] == []


@pytest.mark.parametrize(
    "text", [text for text in EXAMPLES if text.startswith("- id:")], ids=lambda text: text[:20]
)
def test_its_questions_are_read(text):
    (whole,) = [text for text in EXAMPLES if "questions:" in text]
    question = "".join(f"  {line}\n" for line in text.splitlines())
    loaded = load_text(whole + question)
    assert loaded.question_set is not None, loaded.problems
