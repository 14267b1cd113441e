"""`quiz export` and `quiz import`: files whole or not at all, losses on standard error."""

from __future__ import annotations

import pytest

from quiz.cli import run
from quiz.paths import shipped_content
from quiz.sets import load_set

DEMO = str(shipped_content() / "demo-bateau.yaml")


@pytest.mark.parametrize("form", ["moodle", "gift", "anki", "markdown", "csv"])
def test_export_writes_a_file_and_tells_what_is_lost(form, tmp_path, capsys):
    out = tmp_path / "out"
    assert run(["export", DEMO, "--to", form, "-o", str(out)]) == 0
    assert out.stat().st_size > 500
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    said = capsys.readouterr()
    assert said.out == ""
    assert ("X10" in said.err) == (form != "csv")


def test_export_goes_to_standard_output_and_words_do_not(capfd):
    assert run(["export", DEMO, "--to", "gift"]) == 0
    said = capfd.readouterr()
    assert "::01 jour::" in said.out
    assert "X10" not in said.out


def test_export_never_writes_over_its_set(tmp_path, capsys):
    own = tmp_path / "own.yaml"
    own.write_text((shipped_content() / "demo-bateau.yaml").read_text("utf-8"), "utf-8")
    before = own.read_bytes()
    assert run(["export", str(own), "--to", "csv", "-o", str(own)]) == 1
    assert own.read_bytes() == before
    assert "X106" in capsys.readouterr().err


def test_export_to_nowhere_is_a_sentence(tmp_path, capsys):
    assert run(["export", DEMO, "--to", "csv", "-o", str(tmp_path / "no" / "where")]) == 1
    assert "X107" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("form", "name"), [("moodle", "a.xml"), ("gift", "a.gift"), ("csv", "a.csv")]
)
def test_what_import_writes_is_a_set(form, name, tmp_path, capsys):
    there, back = tmp_path / name, tmp_path / "back.yaml"
    assert run(["export", DEMO, "--to", form, "-o", str(there)]) == 0
    assert run(["import", str(there), "-o", str(back)]) == 0
    assert load_set(back).id == "demo-bateau"
    assert len(load_set(back).questions) == len(load_set(DEMO).questions)


def test_import_of_a_bomb_is_a_sentence(tmp_path, capsys):
    bomb = tmp_path / "bomb.xml"
    bomb.write_text('<!DOCTYPE q [<!ENTITY a "b">]><quiz>&a;</quiz>', "utf-8")
    assert run(["import", str(bomb)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "X204" in said.err
    assert "Traceback" not in said.err
