"""Drafts of annotated articles: what they ask, whom they name, and that they pass the check."""

from __future__ import annotations

import re

import pytest

from quiz.errors import Severity
from quiz.french.words import fold
from quiz.grading import Grader
from quiz.model import Cloze, Who
from quiz.sets import find_excerpt, load_text
from quiz.teaching.check import check_loaded
from quiz.teaching.drafting import MOST_QUESTIONS, draft_set, write_draft
from tests.teaching.drafting.measure import ARTICLES, Figures, measured, names

MISSED_AT_MOST = 1 / 20
NAMED_AT_LEAST = 0.7
"""Of all quotations: one whose speaker is not sure is left out, which is better than a wrong name."""
FEW_WARNINGS = 1


@pytest.fixture(params=names())
def name(request):
    return request.param


@pytest.fixture
def draft(name):
    return draft_set((ARTICLES / f"{name}.txt").read_text("utf-8"), f"{name}.txt")


def test_few_values_missed_and_no_words_in_a_wrong_mouth():
    total = Figures()
    for name in names():
        total += measured(name)[0]
    assert total.values - total.asked <= MISSED_AT_MOST * total.values, total.missed_values
    assert total.wrong_speakers == []
    assert total.right >= NAMED_AT_LEAST * total.quotations, total.missed_quotations


def test_the_draft_passes_the_check(draft):
    loaded = load_text(write_draft(draft))
    problems = check_loaded(loaded)
    assert [p for p in problems if p.severity is Severity.ERROR] == []
    about_questions = [p for p in problems if p.spot and p.spot.path.startswith("questions")]
    assert len(about_questions) <= FEW_WARNINGS, about_questions


def test_evidence_stands_once_in_the_text(draft):
    made = draft.question_set
    assert 0 < len(made.questions) <= MOST_QUESTIONS
    for question in made.questions:
        assert [len(find_excerpt(made.passage.text, e)) for e in question.evidence] == [1]


def test_each_key_is_right_for_the_grader(draft):
    made = draft.question_set
    grader = Grader(made)
    for question in made.questions:
        match question:
            case Who():
                response = made.person(question.answers[0]).name
            case Cloze():
                response = "\n".join(blank.question.answer for blank in question.blanks)
            case _:
                response = question.answer
        assert grader.grade(question.id, response).status == "correct", question


def test_prompts_are_typeset_and_tell_no_answer(draft):
    for question in draft.question_set.questions:
        assert not re.search(r" [?!;:»]|« |  |\"|\.\.", question.prompt), question.prompt
        assert question.prompt[0].isupper() or question.prompt[0] == "…"
        assert question.prompt.count("«") == question.prompt.count("»")


def test_a_who_question_does_not_name_who_said_it(draft):
    made = draft.question_set
    for question in made.questions:
        if isinstance(question, Who):
            person = made.person(question.answers[0])
            surname = fold(person.name).split()[-1]
            assert f" {surname} " not in f" {fold(question.prompt)} ", question.prompt


def test_no_prompt_tells_who_said_what_another_asks(draft):
    made = draft.question_set
    asked = {
        fold(said): made.person(q.answers[0])
        for q in made.questions
        if isinstance(q, Who)
        for said in re.findall(r"«\s(.{30,})\s»", q.prompt)
    }
    for question in made.questions:
        shown = fold(question.text if isinstance(question, Cloze) else question.prompt)
        for said, person in asked.items():
            if not isinstance(question, Who) and said in shown:
                assert fold(person.name) not in shown, shown


def test_each_prompt_leaves_words_around_its_blank(draft):
    for question in draft.question_set.questions:
        if question.prompt.startswith("Complétez d'après"):
            shown = question.prompt.partition("«")[2]
            assert len(re.findall(r"[^\W\d_]{2,}", shown)) >= 2, question.prompt


def test_names_are_of_one_person_each(draft):
    made = draft.question_set
    names = [fold(name) for person in made.people for name in (person.name, *person.also)]
    assert len(names) == len(set(names))


def test_questions_stand_in_the_order_of_the_text(draft):
    made = draft.question_set
    starts = [find_excerpt(made.passage.text, q.evidence[0])[0][0] for q in made.questions]
    paragraphs = [made.passage.paragraph_at(start) for start in starts]
    assert paragraphs == sorted(paragraphs)


def test_what_is_unsure_is_marked(draft):
    text = write_draft(draft)
    assert "# à vérifier" in text
    assert text.count("# à vérifier") == len(draft.remarks)


def test_writing_twice_gives_the_same(name, draft):
    again = draft_set((ARTICLES / f"{name}.txt").read_text("utf-8"), f"{name}.txt")
    assert write_draft(again) == write_draft(draft)
