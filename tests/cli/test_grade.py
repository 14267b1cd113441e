"""`quiz grade`: a pile in, marks out."""

import csv
import io
import json

import pytest

from quiz.cli import run

SET = """\
format: 1
id: marche
title: Le marché
level: A2
source: {licence: CC0-1.0, fictional: true}
passage: |
  Samedi 3 mai 2025, la mairie de Rennes a ouvert un marché. Il a coûté 400 millions d'euros.
questions:
  - id: date
    type: date
    prompt: Quel jour le marché a-t-il ouvert ?
    answer: 3 mai 2025
    points: 2
  - id: cout
    type: amount
    prompt: Combien le marché a-t-il coûté ?
    answer: 400 millions d'euros
  - id: ville
    type: place
    prompt: Dans quelle ville ?
    answer: Rennes
"""

PILE = """\
learner,question,response
Ada,date,le 3 mai
Ada,cout,400 M€
Ada,ville,
Bob,date,4 mai
Bob,cout,400 milliards d'euros
Bob,ville,=Rennes
"""

FIELDS = ["learner", "question", "response", "verdict", "score", "points", "max", "reasons"]


@pytest.fixture
def files(tmp_path):
    (tmp_path / "marche.yaml").write_text(SET, encoding="utf-8")
    (tmp_path / "pile.csv").write_text(PILE, encoding="utf-8")
    return tmp_path


def grade(files, *more, pile="pile.csv"):
    return run(["grade", str(files / "marche.yaml"), str(files / pile), *more])


def test_json_lines_hold_exactly_the_fields_others_script_against(files, capsys):
    assert grade(files, "--format", "jsonl") == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [list(row) for row in rows] == [FIELDS] * 6
    assert [row["verdict"] for row in rows] == [
        "correct", "correct", "blank", "incorrect", "incorrect", "correct",
    ]  # fmt: skip
    assert [(row["score"], row["points"], row["max"]) for row in rows[:2]] == [(1, 2, 2), (1, 1, 1)]
    assert "magnitude_high" in [reason["code"] for reason in rows[4]["reasons"]]


def test_csv_is_safe_to_open_in_a_spreadsheet(files, capsys):
    assert grade(files) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert list(rows[0]) == [*FIELDS, "feedback"]
    assert rows[5]["response"] == "'=Rennes"
    assert "mille fois" in rows[4]["feedback"]
    assert rows[2]["feedback"] == "Pas de réponse."


def test_output_is_written_whole_beside_words_on_standard_error(files, capsys):
    out = files / "notes.csv"
    assert grade(files, "-o", str(out)) == 0
    written, said = capsys.readouterr()
    assert written == ""
    assert "6 réponses corrigées." in said
    assert out.read_bytes().startswith(b"\xef\xbb\xbflearner,")
    assert sorted(path.name for path in files.iterdir()) == ["marche.yaml", "notes.csv", "pile.csv"]


def test_the_output_s_name_chooses_its_form(files):
    out = files / "notes.jsonl"
    assert grade(files, "-o", str(out)) == 0
    assert json.loads(out.read_text(encoding="utf-8").splitlines()[0])["learner"] == "Ada"


def test_a_table_for_a_spreadsheet_set_to_french_is_read_back_as_it_was(files, capsys):
    (files / "marche.yaml").write_text(SET.replace("points: 2", "points: 2.5"), encoding="utf-8")
    out = files / "notes.csv"
    assert grade(files, "-o", str(out), "--excel") == 0
    assert "Ada;date;le 3 mai;correct;1;2,5;2,5;" in out.read_text("utf-8-sig")
    assert run(["report", str(files / "marche.yaml"), str(out), "--format", "csv"]) == 0
    plain = capsys.readouterr().out
    assert (
        run(["report", str(files / "marche.yaml"), str(files / "pile.csv"), "--format", "csv"]) == 0
    )
    assert capsys.readouterr().out == plain


@pytest.mark.parametrize("name", ["notes.xlsx", "notes.ODS", "notes.pdf"])
def test_no_file_is_written_that_its_program_would_refuse(files, name, capsys):
    assert grade(files, "-o", str(files / name)) == 2
    assert "notes.csv" in capsys.readouterr().err
    assert not (files / name).exists()


def test_what_the_system_says_is_said_in_french(files, capsys):
    assert grade(files, pile="absent.csv") == 1
    assert "fichier ou dossier introuvable" in capsys.readouterr().err


def test_a_bad_row_is_named_the_rest_graded_and_the_exit_code_is_1(files, capsys):
    (files / "pile.csv").write_text(PILE + "Zoé,inconnue,x\n", encoding="utf-8")
    assert grade(files, "--format", "jsonl") == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 6
    assert "pile.csv:8:1: error R010" in err
    assert "Il a\xa0: date, cout, ville." in err
    assert "1 ligne n'a pas pu être lue" in err


def test_the_pile_is_never_written_over(files, capsys):
    assert grade(files, "-o", str(files / "pile.csv")) == 1
    assert (files / "pile.csv").read_text(encoding="utf-8") == PILE
    assert "R007" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "pile"), [("absent", "pile.csv"), ("marche.yaml", "absent.csv")])
def test_a_missing_file_is_a_sentence(files, name, pile, capsys):
    assert run(["grade", str(files / name), str(files / pile)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in err
    assert err.strip()
