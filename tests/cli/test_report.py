"""`quiz report` as called."""

from datetime import UTC, datetime, timedelta

import pytest

from quiz.cli import run
from quiz.model import Attempt, Mode, Status
from quiz.store.ids import new_id
from quiz.store.store import Store

SET = """\
format: 1
id: demo
title: Démo
level: A2
passage: Le maire de Rennes a parlé à Nantes.
questions:
  - {id: ville, type: place, prompt: De quelle ville est le maire ?, answer: Rennes}
  - {id: lieu, type: place, prompt: Où a-t-il parlé ?, answer: Nantes, points: 2}
"""


@pytest.fixture
def files(tmp_path):
    set_file, pile = tmp_path / "demo.yaml", tmp_path / "pile.csv"
    set_file.write_text(SET, "utf-8")
    rows = [
        f"É{i},ville,{'Rennes' if i % 3 else 'Lyon'}\nÉ{i},lieu,{'Nantes' if i % 4 else 'Lille'}"
        for i in range(12)
    ]
    pile.write_text("learner,question,response\n" + "\n".join(rows) + "\n", "utf-8")
    return set_file, pile


def test_report_of_a_graded_file_on_the_terminal(files, tmp_path, capsys):
    set_file, pile = files
    graded = tmp_path / "graded.csv"
    assert run(["grade", str(set_file), str(pile), "-o", str(graded)]) == 0
    assert run(["report", str(set_file), str(graded)]) == 0
    out = capsys.readouterr().out
    assert "12 élèves." in out
    assert "4 × «\xa0Lyon\xa0»" in out


@pytest.mark.parametrize(
    ("name", "start"),
    [("r.html", "<!DOCTYPE html>"), ("r.csv", "\ufeffquestion,type"), ("r.txt", "Démo (demo)")],
)
def test_the_file_name_chooses_the_form(files, tmp_path, name, start):
    out = tmp_path / name
    assert run(["report", *map(str, files), "-o", str(out)]) == 0
    assert out.read_text("utf-8").startswith(start)
    assert not list(tmp_path.glob("*.part"))


def test_the_format_can_be_asked_for(files, capsys):
    assert run(["report", *map(str, files), "--format", "html"]) == 0
    assert capsys.readouterr().out.startswith("<!DOCTYPE html>")


def test_rows_that_can_not_be_read_are_told_and_counted_in_the_exit_code(files, tmp_path, capsys):
    bad = tmp_path / "bad.csv"
    bad.write_text("learner,question,response,verdict\nA,ville,x,hein\nA,ville,x,incorrect\n")
    assert run(["report", str(files[0]), str(bad)]) == 1
    captured = capsys.readouterr()
    assert "bad.csv:2:1: error R020" in captured.err
    assert "1 élève." in captured.out


def test_a_source_must_be_named_and_only_one(files, capsys):
    assert run(["report", str(files[0])]) == 2
    assert run(["report", *map(str, files), "--from-progress"]) == 2
    assert "--from-progress" in capsys.readouterr().err


def test_the_report_never_overwrites_its_input(files, capsys):
    before = files[1].read_bytes()
    assert run(["report", *map(str, files), "-o", str(files[1])]) == 1
    assert "R007" in capsys.readouterr().err
    assert files[1].read_bytes() == before


def test_from_progress_reads_the_log(files, capsys):
    assert run(["report", str(files[0]), "--from-progress"]) == 0
    assert "0 élève." in capsys.readouterr().out


def test_an_output_that_can_not_be_written_is_a_sentence(files, tmp_path, capsys):
    assert run(["report", *map(str, files), "-o", str(tmp_path / "absent" / "r.html")]) == 1
    assert "R008" in capsys.readouterr().err


def test_attempts_of_the_log_are_reported_with_times_and_hints(files, capsys):
    start = datetime(2026, 1, 5, 10, tzinfo=UTC)
    with Store.open() as store:
        for number in range(10):
            learner = store.profiles.create(f"Élève {number}")
            for index, (question, response) in enumerate([("ville", "Lyon"), ("lieu", "Nantes")]):
                store.record(
                    Attempt(
                        id=new_id(),
                        profile_id=learner.id,
                        run_id="run",
                        at=start + timedelta(minutes=number, seconds=index),
                        mode=Mode.TRAINING,
                        set_id="demo",
                        set_hash="0",
                        question_id=question,
                        kind="place",
                        number=1,
                        response=response,
                        status=Status.INCORRECT if response == "Lyon" else Status.CORRECT,
                        score=float(response != "Lyon"),
                        points=2.0 * (response != "Lyon"),
                        max_points=1.0 + index,
                        reasons=(),
                        seconds=20.0 + number,
                        hints=1,
                        app_version="1",
                    )
                )
    assert run(["report", str(files[0]), "--from-progress"]) == 0
    out = capsys.readouterr().out
    assert "10 élèves." in out
    assert "10 × «\xa0Lyon\xa0»" in out
    assert "24 s" in out
    assert "Personne n'a de point" in out
    assert "Tout le monde réussit" in out
