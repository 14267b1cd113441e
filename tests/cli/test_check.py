"""`quiz check`, `sets`, `schema` and `new`: what they print, where, and their exit codes."""

from __future__ import annotations

import io
import json
import shlex
import shutil
import subprocess
import sys

import jsonschema
import pytest

from quiz.cli import run
from tests.sets.samples import TRAM, one


@pytest.fixture
def broken(tmp_path):
    path = tmp_path / "casse.yaml"
    path.write_text(one("pionts: 1").replace("Qui est né ?", "Qui dit : non ?"), encoding="utf-8")
    return path


def test_errors_have_place_code_path_and_cure(broken, capsys):
    assert run(["check", str(broken)]) == 1
    out, err = capsys.readouterr()
    first, second = [line for line in out.splitlines() if " error " in line]
    assert first.startswith(f"{broken}:9:20: error E014 ")
    assert first.endswith('Écrivez\xa0: prompt: "Qui dit : non ?"')
    assert second.startswith(f"{broken}:11:5: error E102 questions[0].pionts: ")
    assert "«\xa0points\xa0»" in second
    assert err == "1 fichier, 2 erreurs, 0 avertissement.\n"


def test_a_good_set_says_nothing_on_standard_output(tmp_path, capsys):
    assert run(["new", str(tmp_path / "a.yaml")]) == 0
    capsys.readouterr()
    assert run(["check", str(tmp_path)]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "1 fichier, 0 erreur, 0 avertissement.\n"


def test_json_is_never_mixed_with_prose(broken, capsys):
    assert run(["check", "--format", "json", str(broken)]) == 1
    out, err = capsys.readouterr()
    rows = json.loads(out)
    assert err == ""
    assert rows[0] == {
        "file": str(broken),
        "line": 9,
        "column": 20,
        "path": "",
        "severity": "error",
        "code": "E014",
        "message": rows[0]["message"],
        "cure": 'Écrivez\xa0: prompt: "Qui dit : non ?"',
    }


def test_warnings_leave_the_exit_code_at_zero(tmp_path, capsys):
    path = tmp_path / "set.yaml"
    path.write_text(one("evidence: Paul est mort"), encoding="utf-8")
    assert run(["check", str(path)]) == 0
    assert f"{path}:11:15: warning A102 " in capsys.readouterr().out


def test_a_missing_path_an_empty_folder_and_two_sets_with_one_id(tmp_path, capsys):
    (tmp_path / "vide").mkdir()
    assert run(["check", str(tmp_path / "rien.yaml"), str(tmp_path / "vide")]) == 1
    out = capsys.readouterr().out
    assert "rien.yaml:1:1: error E001" in out
    assert "vide:1:1: error E143" in out
    for name in "ab":
        shutil.copy(TRAM, tmp_path / f"{name}.yaml")
    assert run(["check", str(tmp_path)]) == 1
    assert "b.yaml:3:5: error E140" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [[], ["--explain", "Z999"], ["--format", "xml", "a"], ["--zut", "a"]]
)
def test_a_wrong_call_is_exit_2(arguments, capsys):
    assert run(["check", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "quiz check --help" in err


@pytest.mark.parametrize("code", ["E014", "a102", "A490"])
def test_a_code_is_explained(code, capsys):
    assert run(["check", "--explain", code]) == 0
    assert capsys.readouterr().out.startswith(f"{code.upper()} – ")


def test_check_loads_neither_screen_nor_database(tmp_path, environment):
    program = (
        "import sys; from quiz.cli import run; run(['check', sys.argv[1]]);"
        "print([m for m in sys.modules if m in ('textual', 'peewee', 'sqlite3', 'rich')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(TRAM)],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_sets_as_json(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("QUIZ_CONTENT", str(tmp_path))
    shutil.copy(TRAM, tmp_path / "tram.yaml")
    (tmp_path / "casse.yaml").write_text("a: b : c", encoding="utf-8")
    assert run(["sets", "--format", "json"]) == 0
    out, err = capsys.readouterr()
    row = next(row for row in json.loads(out) if row["id"] == "tram-rennes")
    assert row == {
        "id": "tram-rennes",
        "title": "Une nouvelle ligne de tram",
        "level": "A2",
        "topics": [],
        "minutes": None,
        "questions": 5,
        "points": 5.0,
        "path": str(tmp_path / "tram.yaml"),
    }
    assert "casse.yaml:1:5: error E014" in err


def test_sets_for_people(capsys):
    assert run(["sets"]) == 0
    assert "demo-bateau" in capsys.readouterr().out


def test_schema_to_output_and_file(tmp_path, capsys):
    assert run(["schema"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert run(["schema", "-o", str(tmp_path / "schema.json")]) == 0
    assert json.loads((tmp_path / "schema.json").read_text("utf-8")) == shown
    jsonschema.Draft202012Validator.check_schema(shown)
    assert run(["schema", "-o", str(tmp_path)]) == 0
    assert json.loads((tmp_path / "quiz-set.schema.json").read_text("utf-8")) == shown
    assert run(["schema", "-o", str(tmp_path / "rien" / "schema.json")]) == 1
    assert "E144" in capsys.readouterr().err


def test_new_writes_a_starter_with_its_schema_and_never_overwrites(tmp_path, capsys):
    path = tmp_path / "Mon école.yaml"
    assert run(["new", str(path), "--title", 'Un "titre" : essai', "--level", "A2"]) == 0
    text = path.read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=quiz-set.schema.json\n")
    assert "id: mon-ecole " in text
    assert (tmp_path / "quiz-set.schema.json").is_file()
    assert run(["check", str(path)]) == 0
    path.write_text("à moi", encoding="utf-8")
    assert run(["new", str(path)]) == 1
    assert path.read_text("utf-8") == "à moi"
    assert "E145" in capsys.readouterr().err


def test_new_in_a_folder_that_is_not_there(tmp_path, capsys):
    assert run(["new", str(tmp_path / "rien" / "a.yaml")]) == 1
    assert "E144" in capsys.readouterr().err


def test_watch_checks_again_after_a_save(broken, environment):
    environment = environment | {"PYTHONUNBUFFERED": "1"}
    done = subprocess.Popen(
        [sys.executable, "-m", "quiz", "check", "--watch", str(broken)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    try:
        assert "E014" in done.stdout.readline()
        assert "E102" in done.stdout.readline()
        broken.write_text(one("skill: x"), encoding="utf-8")
        assert "E160" in done.stdout.readline()
    finally:
        done.terminate()
        done.wait(10)
        done.stdout.close()


def test_figures_of_the_text_stand_beside_the_level_on_standard_error(capsys):
    assert run(["check", "--info", "--format", "json", str(TRAM)]) == 0
    out, err = capsys.readouterr()
    assert isinstance(json.loads(out), list)
    assert err.startswith(f"{TRAM}: info I501 54 mots, 5 phrases de 10,8 mots en moyenne")
    assert "niveau déclaré A2" in err


def test_what_is_watched_is_the_set_its_answers_and_its_passage(tmp_path):
    from quiz.teaching.check import versions

    tram = tmp_path / "tram.yaml"
    tram.write_text("format: 1\npassage_file: 'le tram.txt'  # le texte\n", encoding="utf-8")
    assert versions([tmp_path]).keys() == {tram}
    for beside in ("tram.answers.csv", "le tram.txt"):
        (tmp_path / beside).write_text("x", encoding="utf-8")
    assert {path.name for path in versions([tram])} == {
        "tram.yaml", "tram.answers.csv", "le tram.txt",
    }  # fmt: skip


def test_a_preview_asks_for_a_set_and_for_the_app(capsys):
    assert run(["play", "--watch"]) == 2
    assert run(["play", "ia-elysee-a2", "--as-teacher", "--plain"]) == 2
    assert run(["play", "nulle-part.yaml", "--watch"]) == 1
    assert "nulle-part.yaml:1:1: error E001" in capsys.readouterr().err


@pytest.mark.parametrize("other", [["--plain"], ["--exam"], ["--review"], ["--drill", "date"]])
def test_a_preview_goes_with_no_way_of_playing(other, capsys):
    assert run(["play", "ia-elysee-a2", "--watch", *other]) == 2
    assert "--watch" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--watch", "--as-teacher"])
def test_a_preview_without_a_terminal_draws_nothing(option, environment):
    done = subprocess.run(
        [sys.executable, "-m", "quiz", "play", "ia-elysee-a2", option],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, env=environment, check=False,
        timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error S014")


def test_what_to_do_next_can_be_typed_as_it_is_told(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO())
    file = tmp_path / "mon set.yaml"
    assert run(["new", str(file)]) == 0
    told = capsys.readouterr().err.splitlines()[-1]
    command = told[told.index("quiz play") : told.index(" --watch")]
    assert shlex.split(command) == ["quiz", "play", str(file)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_new_asks_on_a_terminal_and_takes_enter_for_the_usual(tmp_path, environment):
    import os
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "quiz", "new", str(tmp_path / "a.yaml"), "--topic", "sport"],
        stdin=theirs, stdout=theirs, stderr=theirs, env=environment, close_fds=True,
    )  # fmt: skip
    os.close(theirs)
    os.write(ours, b"Mon titre\nD9\nb2\n\n")
    told = b""
    try:
        while piece := os.read(ours, 4096):
            told += piece
    except OSError:
        pass  # Linux ends a terminal so
    os.close(ours)
    assert process.wait(10) == 0, told
    text = (tmp_path / "a.yaml").read_text("utf-8")
    assert 'title: "Mon titre"' in text
    assert "level: B2 " in text
    assert 'topics: ["sport"]' in text
    assert text.count("- id: ") == 4
    assert b"A1, A2" in told


def test_new_asks_nothing_on_a_pipe(tmp_path, environment):
    done = subprocess.run(
        [sys.executable, "-m", "quiz", "new", str(tmp_path / "a.yaml")],
        stdin=subprocess.DEVNULL, capture_output=True, env=environment, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert "level: B1 " in (tmp_path / "a.yaml").read_text("utf-8")
