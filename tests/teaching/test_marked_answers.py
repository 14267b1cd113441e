"""The bench of marked answers: misses, false alarms, and rows that make no sense."""

import json

import pytest

from quiz.cli import run
from quiz.errors import QuizError
from quiz.model import AskMore, Level, Passage, Phrase, QuestionSet, Reason, Status, Verdict
from quiz.teaching.marked_answers import (
    Expected,
    MarkedAnswer,
    Outcome,
    beside,
    judge,
    run_marked_answers,
)

SET = QuestionSet(
    id="demo",
    title="Démo",
    level=Level.A2,
    passage=Passage("Une « belle ville » à Nantes."),
    questions=(
        Phrase(
            id="ville",
            prompt="Quelle expression ?",
            answer="belle ville",
            ask_more=(AskMore("une ville"),),
            points=2,
        ),
    ),
)
HEADER = "question,response,expected,points\n"


def bench(tmp_path, rows, header=HEADER):
    path = tmp_path / "demo.answers.csv"
    path.write_text(header + rows, "utf-8")
    return run_marked_answers(SET, path)


def test_answers_that_come_out_as_marked(tmp_path):
    rows = (
        "ville,belle ville,correct,\nville,bele ville,almost,\nville,une ville,ask_more,\n"
        'ville,"vilaine, grande",incorrect,\nville,,blank,\n'
    )
    found = bench(tmp_path, rows)
    assert [row.outcome for row in found.judged] == [Outcome.AGREED] * 5
    assert found.problems == ()


def test_misses_and_false_alarms_come_with_line_and_rule(tmp_path):
    found = bench(tmp_path, "ville,Nantes,correct,\nville,bele ville,incorrect,\n")
    miss, alarm = found.problems
    assert (miss.code, miss.spot.line, miss.values["response"]) == ("E311", 2, "Nantes")
    assert (alarm.code, alarm.spot.line) == ("E312", 3)
    assert miss.values["rule"]
    assert miss.values["rule"] == found.of(Outcome.MISS)[0].rule
    assert len(found.of(Outcome.FALSE_ALARM)) == 1


def test_a_refusal_of_another_kind_is_told(tmp_path):
    [problem] = bench(tmp_path, "ville,une ville,incorrect,\n").problems
    assert (problem.code, problem.values["found"]) == ("E313", "ask_more")


PARTIAL = Verdict(Status.PARTIAL, 0.25, (Reason("missing_idea"),))


@pytest.mark.parametrize(
    ("expected", "points", "verdict", "outcome"),
    [
        ("partial", None, PARTIAL, "agreed"),
        ("partial", 0.5, PARTIAL, "agreed"),
        ("partial", 1.0, PARTIAL, "other"),
        ("partial", None, Verdict(Status.CORRECT, 1), "false_alarm"),
        ("partial", None, Verdict(Status.INCORRECT, 0), "other"),
        ("correct", None, PARTIAL, "miss"),
        ("incorrect", None, PARTIAL, "other"),
        ("blank", None, Verdict(Status.ALMOST, 1), "false_alarm"),
        ("ask_more", None, Verdict(Status.INCORRECT, 0), "other"),
    ],
)
def test_judging(expected, points, verdict, outcome):
    answer = MarkedAnswer(2, "ville", "x", Expected(expected), points)
    assert judge(answer, verdict, verdict.score * 2) == outcome


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("vile,x,correct,", "E314"),
        ("ville,x,juste,", "E315"),
        ("ville,x,,", "E315"),
        ("ville,x,partial,deux", "E318"),
        ("ville,x,partial,-1", "E318"),
        ("ville,x,partial,inf", "E318"),
        ("ville,x,partial,nan", "E318"),
    ],
)
def test_a_row_that_makes_no_sense_is_named_and_the_rest_runs(tmp_path, row, code):
    found = bench(tmp_path, f"{row}\nville,belle ville,correct,\n")
    [problem] = found.problems
    assert (problem.code, problem.spot.line) == (code, 2)
    assert len(found.judged) == 1


def test_the_nearest_question_is_offered(tmp_path):
    [problem] = bench(tmp_path, "vile,x,correct,\n").problems
    assert problem.values["nearest"] == "ville"


def test_semicolons_decimal_commas_and_escaped_cells(tmp_path):
    found = bench(tmp_path, "ville;'=1+1;incorrect;0,5\n", HEADER.replace(",", ";"))
    assert found.problems == ()
    assert found.judged[0].answer.response == "=1+1"
    assert found.judged[0].answer.points == 0.5


def test_a_table_without_its_columns(tmp_path):
    with pytest.raises(QuizError) as error:
        bench(tmp_path, "x,y\n", "question,reponse\n")
    [problem] = error.value.problems
    assert (problem.code, problem.values["missing"]) == ("E316", "response, expected")


def test_a_cell_without_end(tmp_path):
    found = bench(tmp_path, 'ville,belle ville,correct,\nville,"' + "x" * 1_100_000)
    assert [problem.code for problem in found.problems] == ["E317"]


def test_where_the_table_stands(tmp_path):
    assert beside(tmp_path / "tram.yaml") == tmp_path / "tram.answers.csv"


SET_TEXT = """\
format: 1
id: demo
title: Démo
level: A2
passage: Une « belle ville » à Nantes.
questions:
  - {id: ville, type: phrase, prompt: Quelle expression est citée ?, answer: belle ville}
"""


def test_the_command_tells_each_difference_and_the_counts(tmp_path, capsys):
    path = tmp_path / "demo.yaml"
    path.write_text(SET_TEXT, "utf-8")
    table = tmp_path / "demo.answers.csv"
    table.write_text(HEADER + "ville,belle ville,correct,\nville,Nantes,correct,\n", "utf-8")
    assert run(["bench", str(path)]) == 1
    captured = capsys.readouterr()
    assert f"{table}:3:1: error E311" in captured.out
    assert "sur 2" in captured.err
    assert run(["bench", str(path), str(table), "--format", "json"]) == 1
    rows = json.loads(capsys.readouterr().out)
    assert [row["outcome"] for row in rows] == ["agreed", "miss"]
    table.write_text(HEADER + "ville,belle ville,correct,\n", "utf-8")
    assert run(["bench", str(path)]) == 0


def test_the_command_without_a_table_is_a_sentence(tmp_path, capsys):
    path = tmp_path / "demo.yaml"
    path.write_text(SET_TEXT, "utf-8")
    assert run(["bench", str(path)]) == 1
    assert "E001" in capsys.readouterr().err
