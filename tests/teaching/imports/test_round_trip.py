"""Out to another format and back: everything that the format can hold is there again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from quiz.errors import Severity
from quiz.locale import words_for
from quiz.model import (
    Amount,
    Blank,
    Choice,
    Cloze,
    Date,
    Duration,
    ListQuestion,
    MarkedAnswers,
    Number,
    Option,
    Order,
    Phrase,
    Quantity,
    Reject,
    Scale,
    Share,
    Text,
    TrueFalse,
    Who,
)
from quiz.paths import shipped_content
from quiz.sets import load_set, load_text, read_set
from quiz.teaching.check import check_loaded
from quiz.teaching.exports import export_set
from quiz.teaching.exports.keys import numeric_tolerance, right_answers, wrong_answers
from quiz.teaching.imports import import_bytes
from quiz.teaching.imports.answers import french_number, letters
from tests.question_sets import question_sets

WORDS = words_for("fr")
SHIPPED = sorted(shipped_content().glob("*.yaml"))
SUFFIX = {"moodle": "set.xml", "gift": "set.gift", "csv": "set.csv"}


def there_and_back(question_set, to):
    made = import_bytes(export_set(question_set, to, WORDS).data, SUFFIX[to], WORDS)
    assert not [p for p in made.problems if p.severity is Severity.ERROR]
    return replace(made.question_set, content_hash=question_set.content_hash), made.problems


def in_moodle(question, question_set):
    """What Moodle XML holds of a question: the reading of its documented structure in our words."""
    untested = replace(question, tests=MarkedAnswers())
    match question:
        case Text() | ListQuestion():
            return question
        case Who() if len(question.answers) > 1:
            return question
        case Choice():
            keys = {option.key: letters(i) for i, option in enumerate(question.options)}
            options = tuple(Option(keys[o.key], o.text, o.feedback) for o in question.options)
            answers = tuple(k for o, k in keys.items() if o in question.answers)
            by_key = {option.key: option.text for option in options}
            shown = "\u202f; ".join(by_key[key] for key in answers)
            return replace(bare(untested), options=options, answers=answers, answer=shown)
        case TrueFalse():
            return replace(bare(untested), justification=None, scoring="all_or_nothing")
        case Order() | Cloze():
            return bare(untested)
    return short_in_moodle(untested, question, question_set)


def bare(question):
    """Without keys that only short answers can have in Moodle."""
    return replace(question, accept=(), reject=(), ask_more=())


def short_in_moodle(untested, question, question_set):
    right = right_answers(question, question_set)
    if isinstance(question, Who):
        person = question_set.person(question.answers[0])
        right = tuple(a for a in right if person is None or a not in person.also)
    wrong = tuple(Reject(w.response, w.feedback) for w in wrong_answers(question))
    held = replace(
        untested,
        accept=tuple(a for a in right[1:]),
        reject=tuple(r for r in wrong if r.response not in right),
        ask_more=(),
        tests=MarkedAnswers(partial=question.tests.partial),
    )
    match question:
        case Date():
            held = replace(held, require=())
        case Amount() | Quantity():
            held = replace(held, unit="noted", tolerance="")
        case Share() | Duration():
            held = replace(held, tolerance="")
        case Number():
            held = replace(held, counts="", tolerance="")
    return held


def same(found, wanted):
    """Questions compared but for the writing of plain numbers, which Moodle keeps as values."""
    if isinstance(wanted, Number) and (tolerance := numeric_tolerance(wanted)) is not None:
        assert found.answer.replace("\u202f", "") == wanted.answer.replace("\xa0", "").replace(
            " ", ""
        ).replace("\u202f", "")
        assert found.tolerance == (french_number(str(tolerance)) if tolerance else "")
        keys = ("id", "prompt", "evidence", "hints", "explanation", "points", "skill", "tags")
        assert [getattr(found, k) for k in keys] == [getattr(wanted, k) for k in keys]
        return
    assert with_right_together(found) == with_right_together(wanted)


def with_right_together(question):
    """What Moodle takes because it is listed: some of it our grader takes anyway, as a test."""
    right = (*question.accept, *question.tests.correct)
    tests = replace(question.tests, correct=())
    return replace(question, accept=tuple(sorted(right)), tests=tests)


@pytest.mark.parametrize("to", ["moodle", "gift"])
@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_what_comes_back_needs_no_mending(path, to):
    made = import_bytes(export_set(load_set(path), to, WORDS).data, SUFFIX[to], WORDS)
    told = {problem.code for problem in check_loaded(load_text(made.text, "set.yaml"))}
    assert told <= {problem.code for problem in check_loaded(read_set(path))}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_sets_through_moodle(path):
    question_set = load_set(path)
    back, _ = there_and_back(question_set, "moodle")
    for found, question in zip(back.questions, question_set.questions, strict=True):
        if isinstance(question, Cloze):
            assert [b.question.answer for b in found.blanks] == [
                b.question.answer for b in question.blanks
            ]
            assert (found.id, found.prompt, found.points, found.evidence) == (
                question.id, question.prompt, question.points, question.evidence)  # fmt: skip
            continue
        same(found, number_held(question) or in_moodle(question, question_set))
    head = {"questions": (), "content_hash": ""}
    assert replace(back, **head) == replace(question_set, **head)


def number_held(question):
    """A plain number as such: `same` compares its values."""
    return (
        question
        if isinstance(question, Number) and numeric_tolerance(question) is not None
        else None
    )


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_sets_through_csv_lose_nothing(path):
    question_set = load_set(path)
    back, problems = there_and_back(question_set, "csv")
    assert (back, problems) == (question_set, ())


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_sets_through_gift(path):
    question_set = load_set(path)
    back, _ = there_and_back(question_set, "gift")
    # A cloze becomes several questions of one point: the sum is another.
    head = {"questions": (), "content_hash": "", "glossary": (), "scale": Scale()}
    assert replace(back, **head) == replace(question_set, **head)
    by_id = {question.id: question for question in back.questions}
    for question in question_set.questions:
        if isinstance(question, Cloze):
            continue
        found = by_id[question.id]
        assert (found.prompt, found.evidence, found.explanation, found.skill) == (
            question.prompt, question.evidence, question.explanation, question.skill)  # fmt: skip
        assert (found.hints, found.points) == (question.hints, question.points)
        if isinstance(question, Text | ListQuestion):
            assert found == question
        if not isinstance(question, Number | TrueFalse | Choice):
            assert found.answer == question.answer


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(question_sets())
def test_any_set_through_csv_loses_nothing(question_set):
    assert there_and_back(question_set, "csv")[0] == question_set


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(question_sets())
def test_any_set_through_moodle_keeps_ids_prompts_and_answers(question_set):
    question_set = replace(question_set, scale=Scale())
    back, _ = there_and_back(question_set, "moodle")
    assert back.passage == question_set.passage
    assert [(q.id, q.hints, q.tags) for q in back.questions] == [
        (q.id, q.hints, tuple(t for t in q.tags)) for q in question_set.questions
    ]
    for found, question in zip(back.questions, question_set.questions, strict=True):
        assert found.prompt == question.prompt
        if isinstance(question, Choice):
            assert [o.text for o in found.options] == [o.text for o in question.options]
        if isinstance(question, Text | ListQuestion | Order | Phrase):
            assert found.answer == question.answer
        if isinstance(question, Cloze):
            assert len(found.blanks) == len(question.blanks)
            assert all(isinstance(blank, Blank) for blank in found.blanks)
