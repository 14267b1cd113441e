"""`partial`: responses that an author gives part of the points."""

import pytest

from quiz.grading import Grader
from quiz.model import AskMore, Level, PartCredit, Passage, Phrase, QuestionSet, Reject, Status
from quiz.sets import load_text
from quiz.sets.writer import write_set

SET = QuestionSet(
    id="demo",
    title="Démo",
    level=Level.A2,
    passage=Passage("Le maire de Rennes a parlé à Nantes."),
    questions=(
        Phrase(
            id="qui",
            prompt="Qui a parlé ?",
            answer="le maire de Rennes",
            reject=(Reject("un préfet"),),
            partial=(PartCredit("un maire", 0.5, "Lequel ?"), PartCredit("un préfet", 1)),
            ask_more=(AskMore("un élu"),),
            points=2,
        ),
    ),
)


@pytest.mark.parametrize(
    ("response", "status", "score"),
    [
        ("Un maire.", Status.PARTIAL, 0.25),
        ("le maire", Status.PARTIAL, 0.25),
        ("le maire de Rennes", Status.CORRECT, 1),
        ("un préfet", Status.INCORRECT, 0),
        ("un élu", Status.INCORRECT, 0),
        ("une ministre", Status.INCORRECT, 0),
    ],
)
def test_part_of_the_points_for_the_response_and_its_other_forms(response, status, score):
    verdict = Grader(SET).grade("qui", response)
    assert (verdict.status, verdict.score) == (status, score)


def test_the_author_s_word_comes_with_it():
    [reason] = Grader(SET).grade("qui", "un maire").reasons
    assert (reason.code, reason.values["feedback"]) == ("part_credit", "Lequel ?")


def test_it_is_written_and_read_back():
    made = load_text(write_set(SET)).question_set
    assert made.question("qui").partial == SET.question("qui").partial


@pytest.mark.parametrize(
    ("question", "response", "status"),
    [
        ("options", "b et c", Status.CORRECT),
        ("options", "c", Status.INCORRECT),
        ("ordre", "trois ; un ; deux", Status.CORRECT),
        ("ordre", "deux ; un ; trois", Status.INCORRECT),
        ("vrai", "Ni vrai ni faux.", Status.CORRECT),
        ("exact", "café", Status.CORRECT),
        ("exact", "Cafe", Status.INCORRECT),
        ("refus", "Lyon", Status.INCORRECT),
    ],
)
def test_what_the_author_accepts_word_for_word_is_right_for_every_type(question, response, status):
    made = load_text(ACCEPTING)
    assert made.errors == ()
    assert Grader(made.question_set).grade(question, response).status is status


ACCEPTING = """\
format: 1
id: demo
title: Démo
level: A2
passage: Un, deux, trois.
questions:
  - {id: options, type: choice, prompt: Quoi, answer: a, options: {a: un, b: deux, c: trois}, accept: [b et c]}
  - {id: ordre, type: order, prompt: Ordre, answer: [un, deux, trois], scoring: all_or_nothing, accept: [trois ; un ; deux]}
  - {id: vrai, type: true_false, prompt: Vrai, answer: true, accept: [ni vrai ni faux]}
  - {id: exact, type: phrase, prompt: Quoi, answer: thé, accept: [café], exact: true}
  - {id: refus, type: place, prompt: Lieu, answer: Rennes, accept: [Lyon], reject: [Lyon]}
"""
