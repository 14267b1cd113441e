"""`quiz draft`: files, standard input and output, exit codes, and what it does not load."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from quiz.cli import run
from quiz.sets import load_set

TEXT = "Le pont rouvre\n\nLa ville de Brest compte 140 000 habitants. Le pont a coûté 3 millions d'euros en 2019.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_set_is_written_and_passes_the_check(article, tmp_path, capsys):
    target = tmp_path / "pont.yaml"
    assert run(["draft", str(article), "-o", str(target), "--level", "A2"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert str(target) in err
    made = load_set(target)
    assert (made.title, str(made.level)) == ("Le pont rouvre", "A2")
    assert run(["check", str(target)]) == 0


def test_a_file_that_exists_is_not_touched(article, tmp_path, capsys):
    target = tmp_path / "pont.yaml"
    target.write_text("à moi", encoding="utf-8")
    assert run(["draft", str(article), "-o", str(target)]) == 1
    assert "E145" in capsys.readouterr().err
    assert target.read_text("utf-8") == "à moi"


def test_the_article_itself_is_not_overwritten(article):
    assert run(["draft", str(article), "-o", str(article)]) == 1
    assert article.read_text("utf-8") == TEXT


def test_without_a_file_the_set_goes_to_standard_output(article, capsys):
    assert run(["draft", str(article), "--max", "1"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("# Ébauche")
    assert "\nformat: 1\n" in out
    assert out.count("    type: ") == 1
    assert "1 question." in err


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "E170"),
        (b"The mayor has opened the bridge in 2019.", "E172"),
        (b"\xff\xfe\x00", "E170"),
    ],
)
def test_problems_are_told_with_the_file(tmp_path, capsys, content, code):
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    assert run(["draft", str(path)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert f"{path}:1:1: error {code}" in err


def test_a_file_that_is_not_there(tmp_path, capsys):
    assert run(["draft", str(tmp_path / "rien.txt")]) == 1
    assert "E001" in capsys.readouterr().err


def test_text_as_windows_writes_it(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_bytes("L'été dernier, la ville de Besançon a planté 300 arbres.".encode("cp1252"))
    assert run(["draft", str(path)]) == 0
    assert "Besançon" in capsys.readouterr().out


def test_standard_input_in_a_process_of_its_own():
    script = (
        "import sys; from quiz.cli import run; code = run(['draft', '-']); "
        "print('loaded', sorted({'textual', 'peewee', 'socket'} & set(sys.modules)), file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        input=TEXT.encode(),
        capture_output=True,
        env={**os.environ, "QUIZ_LANG": "fr"},
        check=False,
    )
    assert done.returncode == 0
    assert "loaded []" in done.stderr.decode()
    assert "140 000" in done.stdout.decode()


def test_a_word_processors_own_file_is_no_article(tmp_path, capsys):
    path = tmp_path / "article.docx"
    path.write_bytes(b"PK\x03\x04\x14\x00word/document.xml" + b"\0" * 200)
    assert run(["draft", str(path)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "E033" in err
    assert "Word" in err
