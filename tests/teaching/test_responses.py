"""Piles of responses as forms and spreadsheets write them."""

import json

import pytest

from quiz.errors import Problem, QuizError
from quiz.model import Date, Level, Passage, Phrase, QuestionSet
from quiz.teaching.responses import Response, read_responses

SET = QuestionSet(
    id="demo",
    title="Démo",
    level=Level.A2,
    passage=Passage("Le 3 mars, à Rennes."),
    questions=(
        Date(id="date", prompt="Quel jour ?", answer="3 mars"),
        Phrase(id="ville", prompt="Quelle ville ?", answer="Rennes"),
    ),
)


def read(tmp_path, data, name="pile.csv"):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(read_responses(path, SET))


def test_long_table(tmp_path):
    rows = read(tmp_path, "learner,question,response\nAda,date,le 3 mars\nBob,ville,\n")
    assert rows == [
        Response(2, "Ada", "date", "le 3 mars"),
        Response(3, "Bob", "ville", ""),
    ]


def test_excel_in_france_semicolons_and_byte_order_mark(tmp_path):
    data = "Élève;Question;Réponse\r\nZoé;ville;« Rennes » ; oui\r\n".encode("utf-8-sig")
    [problem] = read(tmp_path, data)
    assert problem.code == "R014"
    data = 'Élève;Question;Réponse\r\nZoé;ville;"« Rennes » ; oui"\r\n'.encode("utf-8-sig")
    assert read(tmp_path, data) == [Response(2, "Zoé", "ville", "« Rennes » ; oui")]


def test_windows_encoding_is_read_with_a_warning(tmp_path):
    warning, row = read(tmp_path, "learner,question,response\nZoé,ville,Rennes\n".encode("cp1252"))
    assert (warning.code, warning.severity) == ("R002", "warning")
    assert row.learner == "Zoé"


def test_google_forms_one_column_a_question_headed_by_its_prompt(tmp_path):
    data = (
        '"Horodateur","Adresse e-mail","Quel jour ?","2. Quelle\u00a0ville ?","Remarques"\n'
        '"2025/03/04","ada@x.fr","3 mars","Rennes","rien"\n'
    )
    warning, *rows = read(tmp_path, data)
    assert (warning.code, warning.values["column"]) == ("R006", "Remarques")
    assert rows == [
        Response(2, "ada@x.fr", "date", "3 mars"),
        Response(2, "ada@x.fr", "ville", "Rennes"),
    ]


def test_one_column_a_question_headed_by_its_id(tmp_path):
    rows = read(tmp_path, "nom\tville\tdate\nAda\tRennes\t3 mars\n")
    assert [(row.question, row.response) for row in rows] == [
        ("ville", "Rennes"),
        ("date", "3 mars"),
    ]


def test_learners_without_a_name_are_numbered(tmp_path):
    rows = read(tmp_path, "date,ville\n3 mars,Rennes\n4 mars,Nantes\n")
    assert [row.learner for row in rows] == ["1", "1", "2", "2"]


def test_json_lines(tmp_path):
    lines = [
        json.dumps({"learner": "Ada", "question": "date", "response": "3 mars"}),
        "",
        "{cassé",
        json.dumps({"learner": "Ada", "response": "x"}),
        json.dumps({"learner": None, "question": "ville", "response": None}),
    ]
    rows = read(tmp_path, "\n".join(lines), "pile.jsonl")
    assert [row.code if isinstance(row, Problem) else row.line for row in rows] == [
        1, "R011", "R012", 5,
    ]  # fmt: skip
    assert (rows[1].spot.line, rows[2].spot.line) == (3, 4)


def test_an_unknown_question_is_named_and_the_rest_read(tmp_path):
    problem, row = read(tmp_path, "learner,question,response\nAda,inconnue,x\nAda,ville,Rennes\n")
    assert (problem.code, problem.spot.line) == ("R010", 2)
    assert row.question == "ville"


def test_cells_disarmed_by_us_come_back_as_typed(tmp_path):
    [row] = read(tmp_path, "learner,question,response\nAda,ville,'=1+1\n")
    assert row.response == "=1+1"


@pytest.mark.parametrize(
    ("data", "code"),
    [("", "R004"), ("\n\n", "R004"), ("a,b\n1,2\n", "R005")],
)
def test_what_is_no_pile_is_refused(tmp_path, data, code):
    with pytest.raises(QuizError) as error:
        read(tmp_path, data)
    assert error.value.problems[0].code == code


def test_a_missing_file_is_a_sentence(tmp_path):
    with pytest.raises(QuizError) as error:
        list(read_responses(tmp_path / "absent.csv", SET))
    assert error.value.problems[0].code == "R001"


def test_a_header_of_a_million_columns_is_looked_at_in_no_time(tmp_path):
    import time

    start = time.process_time()
    with pytest.raises(QuizError) as error:
        read(tmp_path, ",".join(["c"] * 1_000_000) + "\n" + ",".join(["x"] * 1_000_000))
    assert time.process_time() - start < 5
    assert error.value.problems[0].code == "R005"


@pytest.mark.parametrize(
    "heading", ["date", "DATE", "date : quel jour", "date:", "[date]", "[date] x", "x [date]",
                "Quel jour ?", "1. Quel jour ?", "Q2) quel  jour ?", "date ville"],
)  # fmt: skip
def test_what_may_head_a_column(heading, tmp_path):
    rows = read(tmp_path, f"nom;{heading}\nAda;le 3 mars\n")
    assert [(row.question, row.response) for row in rows] == [("date", "le 3 mars")]


@pytest.mark.parametrize("heading", ["dates", "[date", "date]", "a date", "Quel jour", "[ date]"])
def test_what_heads_no_column(heading, tmp_path):
    with pytest.raises(QuizError):
        read(tmp_path, f"nom;{heading}\nAda;le 3 mars\n")


@pytest.mark.parametrize(
    ("data", "program"),
    [
        (b"PK\x03\x04xl/workbook.xml", "Excel"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "LibreOffice Calc"),
    ],
)
def test_a_spreadsheets_own_file_is_named(data, program, tmp_path):
    with pytest.raises(QuizError) as error:
        read(tmp_path, data, "classe.csv")
    [problem] = error.value.problems
    assert (problem.code, problem.values["program"]) == ("R017", program)


def test_the_line_that_tells_excel_the_delimiter_is_no_header(tmp_path):
    rows = read(tmp_path, "sep=;\r\nnom;date\r\nAda;3 mars, je crois\r\n")
    assert rows == [Response(3, "Ada", "date", "3 mars, je crois")]


def test_a_first_name_in_a_column_of_its_own(tmp_path):
    rows = read(tmp_path, "Nom;Prénom;ville\nMartin;Léa;Rennes\nMartin;Tom;Nantes\n")
    assert [row.learner for row in rows] == ["Léa Martin", "Tom Martin"]


def test_a_long_table_without_its_header(tmp_path):
    warning, *rows = read(tmp_path, "Ada;date;3 mars\nBob;ville;Rennes\n")
    assert (warning.code, warning.severity) == ("R018", "warning")
    assert rows == [Response(1, "Ada", "date", "3 mars"), Response(2, "Bob", "ville", "Rennes")]


def test_columns_numbered_as_moodle_does(tmp_path):
    data = "Nom,Prénom,Réponse 1,Réponse 2\nMartin,Léa,3 mars,Rennes\n"
    warning, *rows = read(tmp_path, data)
    assert (warning.code, warning.values["question"]) == ("R019", "date")
    assert [(row.learner, row.question, row.response) for row in rows] == [
        ("Léa Martin", "date", "3 mars"),
        ("Léa Martin", "ville", "Rennes"),
    ]
    with pytest.raises(QuizError):
        read(tmp_path, "nom,Réponse 1,Réponse 3\nAda,3 mars,Rennes\n")


def test_a_json_array(tmp_path):
    rows = [{"learner": "Ada", "question": q, "response": "x"} for q in ("date", "ville")]
    read_back = read(tmp_path, json.dumps(rows, indent=1), "pile.json")
    assert [(row.line, row.question) for row in read_back] == [(2, "date"), (7, "ville")]
    assert read(tmp_path, "[]", "pile.json") == []
    cut = read(tmp_path, json.dumps(rows)[:-9], "pile.json")
    assert [row.code if isinstance(row, Problem) else row.line for row in cut] == [1, "R011"]
