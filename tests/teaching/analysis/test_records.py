"""Marks read back from what `quiz grade` writes, from raw piles and from the log."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.errors import Problem, QuizError
from quiz.model import Attempt, Level, Mode, Passage, Phrase, QuestionSet, Reason, Status
from quiz.teaching.analysis import Record, from_attempts, read_graded
from quiz.teaching.pile import as_csv, as_json, csv_header, grade_pile
from quiz.teaching.responses import Response

SET = QuestionSet(
    id="demo",
    title="Démo",
    level=Level.A2,
    passage=Passage("Le 3 mars, à Rennes."),
    questions=(Phrase(id="ville", prompt="Quelle ville ?", answer="Rennes", points=2),),
)
ROWS = [
    Response(2, "Ada", "ville", "rennes"),
    Response(3, "Bob", "ville", "Nantes"),
    Response(4, "=cmd()", "ville", "-1"),
    Response(5, "Zoé", "ville", ""),
]


def read(tmp_path, text, name="graded.csv"):
    path = tmp_path / name
    path.write_text(text, "utf-8-sig")
    return list(read_graded(path, SET))


def test_csv_and_json_lines_of_quiz_grade_read_back_alike(tmp_path, words_fr):
    marks = list(grade_pile(SET, ROWS))
    table = csv_header() + "".join(as_csv(mark, words_fr) for mark in marks)
    lines = "\n".join(map(as_json, marks))
    records = read(tmp_path, table)
    assert records == read(tmp_path, lines, "graded.jsonl") == read(tmp_path, lines, "graded.txt")
    assert [(r.learner, r.response, r.points) for r in records] == [
        ("Ada", "rennes", 2),
        ("Bob", "Nantes", 0),
        ("=cmd()", "-1", 0),
        ("Zoé", "", 0),
    ]
    assert [r.status for r in records] == [mark.verdict.status for mark in marks]
    assert records[0].max_points == 2
    assert records[0].accepted


def test_a_pile_that_is_not_graded_is_graded_on_the_way(tmp_path):
    ada, bob = read(tmp_path, "learner,question,response\nAda,ville,Rennes\nBob,ville,Nantes\n")
    assert (ada.status, bob.status) == (Status.CORRECT, Status.INCORRECT)
    [row] = read(tmp_path, json.dumps({"question": "ville", "response": "Rennes"}), "p.jsonl")
    assert row.points == 2


def test_a_mark_given_by_hand_counts(tmp_path):
    [row] = read(
        tmp_path,
        "learner;question;response;verdict;score;points;max;reasons\nA;ville;Nantes;partial;;1,5;2;\n",
    )
    assert (row.status, row.points, row.share) == (Status.PARTIAL, 1.5, 0.75)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("A,inconnue,x,correct,1,2,2", "R010"),
        ("A,ville,x,juste,1,2,2", "R020"),
        ("A,ville,x,correct,1,3,2", "R021"),
        ("A,ville,x,correct,1,-1,2", "R021"),
        ("A,ville,x,correct,1,nan,2", "R021"),
        ("A,ville,x,correct,1,deux,2", "R021"),
        ("A,ville,x,correct,1,1,0", "R021"),
        ("A,ville,x,correct,1,1,2,,,,,", "R014"),
    ],
)
def test_a_row_that_makes_no_sense_is_named_and_the_rest_read(tmp_path, row, code):
    header = "learner,question,response,verdict,score,points,max\n"
    problem, good = read(tmp_path, f"{header}{row}\nB,ville,Rennes,correct,1,2,2\n")
    assert isinstance(problem, Problem)
    assert (problem.code, problem.spot.line) == (code, 2)
    assert isinstance(good, Record)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200) | st.binary(max_size=200), st.sampled_from(["g.csv", "g.jsonl"]))
def test_any_file_gives_records_or_problems_with_codes(tmp_path_factory, data, name):
    path = tmp_path_factory.mktemp("x") / name
    path.write_bytes(data if isinstance(data, bytes) else HEADER + data.encode("utf-8", "replace"))
    try:
        rows = list(read_graded(path, SET))
    except QuizError as error:
        rows = list(error.problems)
    for row in rows:
        assert isinstance(row, Record) or row.code


HEADER = b"learner,question,response,verdict,score,points,max,reasons\n"


def test_a_broken_line_of_json_is_named(tmp_path):
    good = json.dumps({"question": "ville", "response": "x", "verdict": "incorrect"})
    record, problem = read(tmp_path, f"{good}\n{{cassé\n", "graded.jsonl")
    assert record.points == 0
    assert (problem.code, problem.spot.line) == ("R011", 2)


def test_what_can_not_be_opened_is_a_sentence(tmp_path):
    with pytest.raises(QuizError) as error:
        list(read_graded(tmp_path / "absent.csv", SET))
    assert error.value.problems[0].code == "R001"


def test_the_log_gives_records_oldest_first_with_names_times_and_hints():
    start = datetime(2026, 1, 1, tzinfo=UTC)

    def attempt(number, set_id="demo", score=0.5):
        return Attempt(
            id=f"{number}",
            profile_id="p1",
            run_id="r",
            at=start + timedelta(minutes=number),
            mode=Mode.TRAINING,
            set_id=set_id,
            set_hash="",
            question_id="ville",
            kind="phrase",
            number=number,
            response=f"essai {number}",
            status=Status.PARTIAL,
            score=score,
            points=0.5,
            max_points=2,
            reasons=(Reason.of("missing_idea"),),
            seconds=12.5,
            hints=1,
            app_version="1",
        )

    records = from_attempts([attempt(2), attempt(1), attempt(3, "autre")], "demo", {"p1": "Ada"})
    assert [r.response for r in records] == ["essai 1", "essai 2"]
    assert {r.learner for r in records} == {"Ada"}
    assert (records[0].points, records[0].seconds, records[0].hints) == (1, 12.5, 1)
    assert records[0].reasons == ("missing_idea",)
