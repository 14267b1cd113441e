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
