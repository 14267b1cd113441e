"""Keys of a table's cell or a file's header as plain data, and the shapes that keys must have."""

from __future__ import annotations

from importlib import import_module

import pytest

from quiz.errors import QuizError
from quiz.sets import library
from quiz.sets.library import set_files, set_info
from quiz.sets.plain import read_fields
from tests.sets.samples import TRAM, a_set, one, read, told


def test_fields_are_numbers_truths_texts_and_what_holds_them():
    text = "a: 1\nb: -2.5\nc: true\nd: 'true'\ne: [1, x, {f: no}]\ng: 12345678901\nh: false\n"
    assert read_fields(text) == {
        "a": 1,
        "b": -2.5,
        "c": True,
        "d": "true",
        "e": [1, "x", {"f": "no"}],
        "g": "12345678901",
        "h": False,
    }


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("- a\n", "E020"),
        ("a: [\n", "E020"),
        ("", "E020"),
        ("du texte", "E020"),
        ("a: 1\na: 2\n", "E013"),
        ("a: " + "[" * 200 + "]" * 200, "E010"),
    ],
)
def test_what_is_no_table_of_fields_is_told(text, code):
    with pytest.raises(QuizError) as error:
        read_fields(text)
    assert error.value.problems[0].code == code


@pytest.mark.parametrize(
    ("keys", "code", "path"),
    [
        ("accept: {a: b}", "E014", "accept"),
        ("accept:\n  -Paul\n  -Anne", "E018", "accept"),
        ("accept: [1,5]", "E031", "accept[0]"),
        ("tests:", "E134", "tests"),
        ("tests: {correct: }", "E104", "tests.correct"),
        ("reject: {a: b}", "E101", "reject"),
        ("points: yes", "E106", "points"),
        ("explanation: [a]", "E103", "explanation"),
    ],
)
def test_a_key_of_another_shape_is_told_at_its_place(keys, code, path):
    found, *_ = told(one(keys))
    assert (found[0], found[3]) == (code, f"questions[0].{path}")


@pytest.mark.parametrize(
    ("key", "code", "path"),
    [
        ("topics: {a: b}", "E014", "topics"),
        ("glossary: [a]", "E134", "glossary"),
        ("glossary:", "E104", "glossary"),
        ("glossary: {a b: }", "E022", "glossary.a b"),
        ("people: {a: 3}", "E166", "people.a"),
        ("minutes: 1.5", "E107", "minutes"),
        ("minutes: 0", "E109", "minutes"),
        ("source: 3", "E166", "source"),
        ("language: xx", "E117", "language"),
        ("passage_file: ''", "E104", "passage_file"),
    ],
)
def test_a_key_of_a_set_of_another_shape_is_told_at_its_place(key, code, path):
    question = "- id: q\n  type: phrase\n  prompt: Qui ?\n  answer: Paul"
    found, *_ = told(a_set(question, f"{key}\n"))
    assert (found[0], found[3]) == (code, path)


@pytest.mark.parametrize("keys", ["accept: []", "tests: {}", "hints: []"])
def test_an_empty_list_says_nothing(keys):
    assert read(one(keys)).errors == ()


def test_a_file_that_is_gone_is_shown_with_its_problem(tmp_path):
    info = set_info(tmp_path / "parti.yaml")
    assert (info.id, info.playable) == ("parti", False)
    assert info.problems


def test_one_file_is_listed_once_however_it_is_named(tmp_path):
    (tmp_path / "tram.yaml").write_bytes(TRAM.read_bytes())
    (tmp_path / "zz.yaml").symlink_to(tmp_path / "tram.yaml")
    paths = (tmp_path, tmp_path / "tram.yaml")
    assert list(set_files(paths)) == [tmp_path / "tram.yaml"]


def test_folders_too_deep_are_passed_over(tmp_path):
    deep = tmp_path.joinpath(*"abcdefgh")
    deep.mkdir(parents=True)
    (deep / "tram.yaml").write_bytes(TRAM.read_bytes())
    (tmp_path / "a" / "tram.yaml").write_bytes(TRAM.read_bytes())
    assert [info.path for info in library([tmp_path])] == [tmp_path / "a" / "tram.yaml"]


def test_a_library_of_too_many_files_ends(tmp_path, monkeypatch):
    # The package names its function the same.
    monkeypatch.setattr(import_module("quiz.sets.library"), "_MAX_FILES", 3)
    for number in range(5):
        (tmp_path / f"{number}.yaml").write_text("", encoding="utf-8")
    assert len(list(set_files([tmp_path]))) == 3


def test_digits_of_other_scripts_stay_the_text_they_are():
    assert read_fields("licence: '𑥐'\nauthor: ٣\n") == {"licence": "𑥐", "author": "٣"}
