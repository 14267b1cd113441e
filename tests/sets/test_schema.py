"""The JSON Schema and the loader, made from one description, say the same."""

from __future__ import annotations

import re

import jsonschema
import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from quiz.paths import shipped_content
from quiz.sets import load_text
from quiz.sets.schema import json_schema
from quiz.sets.writer import write_set
from tests.question_sets import question_sets
from tests.sets.samples import TRAM, one

SCHEMA = json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


class CoreLoader(yaml.CSafeLoader):
    """YAML 1.2's core schema, as editors resolve scalars."""

    yaml_implicit_resolvers: dict = {}  # noqa: RUF012


for tag, pattern, first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+0123456789."),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))

CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))


def valid(text):
    return VALIDATOR.is_valid(yaml.load(text, CoreLoader))


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", [TRAM, *sorted(shipped_content().glob("*.yaml"))], ids=str)
def test_good_sets_are_valid(path):
    data = yaml.load(path.read_text("utf-8"), CoreLoader)
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(question_sets())
def test_any_set_as_written_is_valid(question_set):
    assert valid(write_set(question_set))


def test_every_key_is_described_in_both_languages():
    def keys(node):
        if isinstance(node, dict):
            for name, value in node.get("properties", {}).items():
                yield name, value
            for value in node.values():
                yield from keys(value)
        elif isinstance(node, list):
            for value in node:
                yield from keys(value)

    bare = {
        name
        for name, value in keys(SCHEMA)
        if not {"$ref", "enum", "const"} & set(value) and " · " not in value.get("description", "")
    }
    assert bare == set()


@pytest.mark.parametrize(
    ("keys", "kind", "answer"),
    [
        ("pionts: 1", "phrase", "answer: a"),
        ("tolerance: 1", "phrase", "answer: a"),
        ("accept: {a: b, c: d}", "phrase", "answer: a"),
        ("hints: [[a]]", "phrase", "answer: a"),
        ("hints: ['']", "phrase", "answer: a"),
        ("skill: detial", "phrase", "answer: a"),
        ("points: 0,5", "phrase", "answer: a"),
        ("points: '1'", "phrase", "answer: a"),
        ("points: 0", "phrase", "answer: a"),
        ("exact: oui", "phrase", "answer: a"),
        ("reject: [{feedback: a}]", "phrase", "answer: a"),
        ("tests: [a]", "phrase", "answer: a"),
        ("tests: {partial: {a: b}}", "phrase", "answer: a"),
        ("", "phrase", "accept: a"),
        ("", "dtae", "answer: a"),
        ("", "date", "answer: a\nrequire: [jour]"),
        ("", "list", "answer: a"),
        ("", "list", "answer: []"),
        ("", "order", "answer: [a]"),
        ("", "choice", "answer: a\noptions: {a: Un}"),
        ("", "true_false", "answer: vrai"),
        ("", "cloze", "text: '[[x]]'\nblanks: {x: {type: text, answer: B}}"),
        ("", "text", "answer: a\nmax_words: 2.5"),
    ],
)
def test_what_one_refuses_the_other_refuses(keys, kind, answer):
    text = one(keys, kind, answer)
    assert load_text(text).question_set is None
    assert not valid(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("format: 1", "format: 2"),
        ("id: essai", "id: Mon Essai"),
        ("level: B1", "level: B3"),
        ("level: B1", "level: B1\nlanguage: en"),
        ("passage: Paul", "pasage: Paul"),
        ("title: Essai\n", ""),
        ("passage: Paul", "passage_file: a.txt\npassage: Paul"),
        ("level: B1", "level: B1\nminutes: dix"),
        ("level: B1", "level: B1\npeople: {a b: {name: A}}"),
        ("level: B1", "level: B1\nsettings: {attempts: 0}"),
    ],
)
def test_the_same_for_keys_of_the_set(old, new):
    text = one("").replace(old, new, 1)
    assert load_text(text).question_set is None
    assert not valid(text)
    assert valid(one(""))
