"""A type of question takes one new file and one line: here it is read, graded, played, exported."""

from __future__ import annotations

import io
import json
import sys

import pytest
from jsonschema import Draft202012Validator

from quiz.cli import run
from quiz.grading import Grader
from quiz.model.kinds import FAMILIES
from quiz.sets import load_set, read_set
from quiz.sets.schema import json_schema
from quiz.sets.writer import write_set
from quiz.store.store import Store
from quiz.teaching.exports import FORMATS
from tests.extending.spelled import Spelled

SET = """\
format: 1
id: epeler
title: Épeler
level: A2
passage: |
  Le bateau-bibliothèque est arrivé à Chambérac. Il transporte des livres.
questions:
  - id: mot
    type: spelled_out
    prompt: Épelez ce qui est arrivé à Chambérac.
    answer: bateau
    evidence: Le bateau-bibliothèque est arrivé à Chambérac
    tests:
      correct: [b-a-t-e-a-u, B - A - T - E - A - U]
      incorrect: [b-a-t-o]
  - id: envers
    type: spelled_out
    prompt: Épelez à l'envers ce qu'il transporte.
    answer: livres
    between: /
    least: 3
    weight: 2.5
    silent: [s]
    order: backward
    evidence: Il transporte des livres
"""


@pytest.fixture(autouse=True)
def the_one_line(monkeypatch):
    monkeypatch.setitem(FAMILIES, "spelled_out", "tests.extending.spelled:compile_spelled")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "epeler.yaml"
    path.write_text(SET, encoding="utf-8")
    return path


def test_its_keys_are_read(file):
    first, second = load_set(file).questions
    assert isinstance(first, Spelled)
    assert (first.capitals, first.between, first.silent, first.order) == (False, "-", (), "forward")
    assert isinstance(second, Spelled)
    assert (second.between, second.least, second.weight) == ("/", 3, 2.5)
    assert (second.silent, second.order) == (("s",), "backward")


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ("order: backward", "order: sideways", "E160"),
        ("least: 3", "least: lots", "E107"),
        ("weight: 2.5", "wieght: 2.5", "E102"),
    ],
)
def test_mistakes_in_them_are_told_with_their_place(file, right, wrong, code):
    file.write_text(SET.replace(right, wrong), encoding="utf-8")
    (problem,) = read_set(file).errors
    assert problem.code == code
    assert problem.spot.line == SET[: SET.index(right)].count("\n") + 1


def test_the_schema_and_the_writer_know_them(file):
    import yaml

    made = load_set(file)
    text = write_set(made)
    assert "between" in text
    assert text.count("order:") == 1  # what is the default is not written
    file.write_text(text, encoding="utf-8")
    assert load_set(file).questions == made.questions
    schema = json_schema()
    described = schema["$defs"]["question.spelled_out"]["properties"]["capitals"]
    assert described["description"].endswith("true if capitals count.")
    checker = Draft202012Validator(schema)
    assert not list(checker.iter_errors(yaml.safe_load(text)))
    wrong = yaml.safe_load(text.replace("backward", "sideways"))
    assert list(checker.iter_errors(wrong))


def test_it_is_graded(file):
    grader = Grader(load_set(file))
    assert grader.grade("mot", "b-a-t-e-a-u").accepted
    assert grader.grade("envers", "e/r/v/i/l").accepted
    assert not grader.grade("mot", "b-a-t-o").accepted
    assert not grader.grade("mot", "bateau").accepted


def test_authors_check_and_explain_it_and_teachers_grade_a_table(file, tmp_path, capsys):
    assert run(["check", str(file)]) == 0, capsys.readouterr()
    assert run(["explain", str(file), "mot", "b-a-t-e-a-u"]) == 0
    table = tmp_path / "responses.csv"
    table.write_text("learner,question,response\nAda,mot,b-a-t-e-a-u\n", encoding="utf-8")
    capsys.readouterr()
    assert run(["grade", str(file), str(table), "--format", "jsonl"]) == 0
    assert json.loads(capsys.readouterr().out)["verdict"] == "correct"


def test_it_is_played_line_by_line_and_counted(file, monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO("b-a-t-e-a-u\n\ne/r/v/i/l\n\n"))
    assert run(["play", str(file), "--plain", "--user", "Ada"]) == 0
    assert "spelled out" in capsys.readouterr().out
    with Store.open() as store:
        attempts = list(store.attempts.of_profile(store.profiles.get("Ada").id))
    assert [(a.kind, str(a.status)) for a in attempts] == [("spelled_out", "correct")] * 2
    assert run(["progress", "--user", "Ada"]) == 0
    assert "spelled out" in capsys.readouterr().out


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_exports_it(file, tmp_path, form):
    out = tmp_path / "out"
    assert run(["export", str(file), "--to", form, "-o", str(out)]) == 0
    assert out.stat().st_size
