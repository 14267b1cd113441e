"""Each mistake of structure, with its exact place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import quiz
from quiz.locale import words_for
from quiz.sets import load_text
from tests.sets.samples import HEAD, LINE, a_set, one, read, told

AFTER = LINE + 4
"""The line of the first key that `one` adds behind the answer."""


@pytest.mark.parametrize(
    ("keys", "code", "line", "column", "path"),
    [
        ("pionts: 1", "E102", 0, 5, "questions[0].pionts"),
        ("zzz: 1", "E112", 0, 5, "questions[0].zzz"),
        ("tolerance: 2 %", "E111", 0, 5, "questions[0].tolerance"),
        ("accept: {a: b, c: d}", "E103", 0, 13, "questions[0].accept"),
        ("hints: [[a]]", "E103", 0, 13, "questions[0].hints[0]"),
        ("explanation:", "E104", 0, 17, "questions[0].explanation"),
        ("hints: [a, '']", "E104", 0, 16, "questions[0].hints[1]"),
        ("skill: detial", "E105", 0, 12, "questions[0].skill"),
        ("points: 0,5", "E106", 0, 13, "questions[0].points"),
        ("points: '1'", "E106", 0, 13, "questions[0].points"),
        ("points: 0", "E109", 0, 13, "questions[0].points"),
        ("points: 0.3", "E123", 0, 13, "questions[0].points"),
        (
            "partial: [{response: b, points: 1}]",
            "E146",
            0,
            37,
            "questions[0].partial[0].points",
        ),
        ("partial: [{response: b}]", "E101", 0, 15, "questions[0].partial[0]"),
        ("exact: oui", "E110", 0, 12, "questions[0].exact"),
        ("exact: 'true'", "E110", 0, 12, "questions[0].exact"),
        ("reject: [{feedback: a}]", "E101", 0, 14, "questions[0].reject[0]"),
        ("tests: [a]", "E166", 0, 12, "questions[0].tests"),
        ("tests: {partial: a}", "E134", 0, 22, "questions[0].tests.partial"),
        ("tests: {partial: {a: b}}", "E106", 0, 26, "questions[0].tests.partial.a"),
    ],
)
def test_a_key_of_a_question(keys, code, line, column, path):
    assert told(one(keys)) == [(code, AFTER + line, column, path)]


@pytest.mark.parametrize(
    ("kind", "answer", "expected"),
    [
        ("phrase", "accept: a", ("E101", LINE, 5, "questions[0]")),
        ("date", "answer: x\nrequire: [jour]", ("E105", LINE + 4, 15, "questions[0].require[0]")),
        ("dtae", "answer: x", ("E119", LINE + 1, 11, "questions[0].type")),
        ("list", "answer: a", ("E133", LINE + 3, 13, "questions[0].answer")),
        ("list", "answer: []", ("E115", LINE + 3, 13, "questions[0].answer")),
        ("list", "answer: [a, A]", ("E132", LINE + 3, 13, "questions[0].answer")),
        ("list", "answer: [a]\nexpected: 2", ("E126", LINE + 4, 15, "questions[0].expected")),
        ("order", "answer: [a]", ("E115", LINE + 3, 13, "questions[0].answer")),
        (
            "choice",
            "answer: c\noptions: {a: Un, b: Deux}",
            ("E127", LINE + 3, 13, "questions[0].answer"),
        ),
        ("choice", "answer: a\noptions: {a: Un}", ("E115", LINE + 4, 14, "questions[0].options")),
        ("true_false", "answer: vrai", ("E105", LINE + 3, 13, "questions[0].answer")),
        (
            "cloze",
            "text: A [[x]]\nblanks: {y: {type: place, answer: B}}",
            ("E128", LINE + 3, 11, "questions[0].text"),
        ),
        (
            "cloze",
            "text: '[[x]] [[x]]'\nblanks: {x: {type: place, answer: B}}",
            ("E130", LINE + 4, 17, "questions[0].blanks.x"),
        ),
        (
            "cloze",
            "text: '[[x]]'\nblanks: {x: {type: text, answer: B}}",
            ("E161", LINE + 4, 24, "questions[0].blanks.x.type"),
        ),
        (
            "cloze",
            "text: '[[x]]'\npoints: 2\nblanks: {x: {type: place, answer: B}}",
            ("E131", LINE + 4, 13, "questions[0].points"),
        ),
        ("text", "answer: a\nmax_words: 2.5", ("E107", LINE + 4, 16, "questions[0].max_words")),
    ],
)
def test_a_key_of_a_type(kind, answer, expected):
    assert expected in told(one("", kind, answer))


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "column"),
    [
        ("format: 1", "format: 2", "E116", 1, 9),
        ("id: essai", "id: Mon Essai", "E108", 2, 5),
        ("level: B1", "level: B3", "E160", 4, 8),
        ("level: B1", "level: B1\nlanguage: en", "E117", 5, 11),
        ("passage: Paul", "pasage: Paul", "E102", 5, 1),
        ("title: Essai\n", "", "E101", 1, 1),
        ("title: Essai", "title: Essai\ntitle: Autre", "E013", 4, 1),
        ("passage: Paul", "passage_file: a.txt\npassage: Paul", "E121", 5, 15),
        ("level: B1", "level: B1\nminutes: dix", "E107", 5, 10),
        ("level: B1", "level: B1\nscale: {total: 3}", "E124", 5, 16),
        ("level: B1", "level: B1\nscale: {pass: 3}", "E125", 5, 15),
        ("level: B1", "level: B1\nsettings: {attempts: 0}", "E109", 5, 22),
        ("level: B1", "level: B1\npeople: {a b: {name: A}}", "E113", 5, 10),
        (
            "level: B1",
            "level: B1\nglossary: {a: {meaning: b, translations: {anglais!: c}}}",
            "E114",
            5,
            43,
        ),
    ],
)
def test_a_key_of_the_set(old, new, code, line, column):
    text = one("").replace(old, new, 1)
    assert (code, line, column) in [spot[:3] for spot in told(text)]


def test_two_questions_with_one_id_name_both_places():
    text = a_set(
        "- {id: q, type: phrase, prompt: a, answer: b}\n"
        "- {id: q, type: phrase, prompt: c, answer: d}"
    )
    assert told(text) == [("E120", LINE + 1, 10, "questions[1].id")]
    assert read(text).problems[0].values["first"] == LINE


def test_one_key_twice_but_for_spaces_and_accents_of_two_kinds():
    ids = a_set(
        "- {id: a, type: phrase, prompt: p, answer: b}\n"
        "- {id: ' a', type: phrase, prompt: p, answer: b}"
    )
    assert told(ids) == [("E120", LINE + 1, 10, "questions[1].id")]
    options = one("options: {é: Paul, 'e\u0301 ': Jean}", "choice", "answer: é")
    assert told(options) == [("E013", AFTER, 24, "questions[0].options.é")]


def test_a_missing_type_and_a_question_that_is_no_mapping():
    assert told(a_set("- {id: q}\n- bonjour")) == [
        ("E118", LINE, 5, "questions[0]"),
        ("E134", LINE + 1, 5, "questions[1]"),
    ]


def test_many_mistakes_are_told_at_once_in_the_order_of_the_file():
    text = one("skill: x\npionts: 1").replace("level: B1", "level: Z")
    assert [code for code, *_ in told(text)] == ["E160", "E160", "E102"]


@pytest.mark.parametrize("text", ["", "# rien\n", "---\n"])
def test_an_empty_file(text):
    assert [code for code, *_ in told(text)] == ["E019"]


def test_every_code_has_its_sentence_and_cure_in_both_languages():
    folder = Path(quiz.__file__).parent
    sources = [*folder.glob("sets/*.py"), *folder.glob("teaching/check/*.py")]
    codes = {c for path in sources for c in re.findall(r'"([EA]\d{3})"', path.read_text("utf-8"))}
    assert len(codes) > 70
    for language in ("fr", "en"):
        words = words_for(language)
        assert {c for c in codes if f"problem.{c}" not in words} == set()
        assert {c for c in codes if f"problem.{c}.cure" not in words} == set()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_sentences_fill_in_with_the_values_that_problems_carry(language):
    words = words_for(language)
    texts = [one("pionts: 1\nskill: x\npoints: 0,5"), "a: 'L'État'\nb: c : d\n", HEAD, "[" * 99]
    for text in texts:
        for problem in load_text(text).problems:
            assert words(f"problem.{problem.code}", **problem.values)
            assert words(f"problem.{problem.code}.cure", **problem.values)
