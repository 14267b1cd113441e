"""Whatever is too big is refused in a sentence that says how big it may be."""

from __future__ import annotations

import io
import sys

import pytest

from quiz.cli import run
from quiz.sets import source, tree
from quiz.store.profiles import MAX_NAME
from quiz.teaching import imports, responses
from quiz.teaching.drafting import article

DEMO = "content/demo-bateau.yaml"


@pytest.fixture
def refused(capsys):
    def told(*arguments):
        assert run([str(argument) for argument in arguments]) == 1
        out, err = capsys.readouterr()
        return out + err

    return told


def test_a_set(tmp_path, refused):
    path = tmp_path / "set.yaml"
    path.write_bytes(b"a" * (source.MAX_BYTES + 1))
    assert "E003 Le fichier dépasse 2\xa0Mo." in refused("check", path)


def test_the_values_of_a_set(tmp_path, refused):
    path = tmp_path / "set.yaml"
    path.write_text("a: [" + "b, " * tree.MAX_NODES + "]", encoding="utf-8")
    assert "E011" in (told := refused("check", path))
    assert "50\u202f000" in told


def test_a_table_of_responses(tmp_path, refused, monkeypatch):
    monkeypatch.setattr(responses, "MAX_BYTES", 3_000_000)
    path = tmp_path / "pile.csv"
    path.write_text(
        "learner,question,response\n" + "x,date,5 juillet\n" * 200_000, encoding="utf-8"
    )
    assert "R003 Le fichier dépasse 3\xa0Mo." in refused("grade", DEMO, path)


def test_a_file_to_import(tmp_path, refused, monkeypatch):
    monkeypatch.setattr(imports, "MAX_BYTES", 1_000_000)
    path = tmp_path / "a.gift"
    path.write_text("x" * 1_000_001, encoding="utf-8")
    assert "X202" in (told := refused("import", path))
    assert "1\xa0Mo" in told


@pytest.mark.parametrize("way", ["file", "input"])
def test_an_article(way, tmp_path, refused, monkeypatch):
    text = "Le 3 mars 2025, le maire a ouvert le tram à Rennes. " * 1_500
    assert len(text) > article.MAX_CHARACTERS
    path = tmp_path / "article.txt"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    told = refused("draft", path if way == "file" else "-")
    assert "E171" in told
    assert "60\u202f000 au plus" in told


def test_a_name(refused):
    told = refused("play", "demo-bateau", "--plain", "--user", "x" * 10_000)
    assert f"D011 Ce nom est trop long. {MAX_NAME} caractères au plus." in told
