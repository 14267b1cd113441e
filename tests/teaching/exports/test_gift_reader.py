"""GIFT as an independent parser reads it."""

from __future__ import annotations

import re
import warnings

import pytest

from quiz.locale import words_for
from quiz.model import Choice, Cloze, Number, Phrase, Place
from quiz.paths import shipped_content
from quiz.sets import load_set
from quiz.teaching.exports import export_set

WORDS = words_for("fr")
SHIPPED = sorted(shipped_content().glob("*.yaml"))


@pytest.fixture
def independent(monkeypatch, tmp_path):
    """pygiftparser, which writes its tables where it stands."""
    monkeypatch.chdir(tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pygiftparser import parser
    return parser


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_an_independent_parser_finds_every_question(path, independent):
    question_set = load_set(path)
    data = export_set(question_set, "gift", WORDS).data.decode()
    # Moodle writes and reads general feedback in an essay; this parser knows only `{}`.
    data = re.sub(r"\{\n\t####.*\n\}", "{}", data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = independent.parse(data).questions
    names = [re.sub(r"^\d+ ", "", question.name) for question in found]
    wanted = [question_set.title]
    for question in question_set.questions:
        if isinstance(question, Cloze):
            wanted += [f"{question.id}.{blank.key}" for blank in question.blanks]
        else:
            wanted.append(question.id)
    assert names == wanted
    by_name = dict(zip(names, found, strict=True))
    for question in question_set.questions:
        if isinstance(question, Choice | Phrase | Place | Number):
            assert question.prompt in by_name[question.id].text
