"""Files that commands write and streams that they may lack: nothing of the user's is harmed."""

import json
import os
import subprocess
import sys
import threading

import pytest

from quiz.cli import run
from tests.cli.test_grade import PILE, SET
from tests.faults.rights import without_the_rights_of_root

WRITING = {
    "grade": ["grade", "SET", "PILE", "-o", "OUT"],
    "report": ["report", "SET", "PILE", "-o", "OUT"],
    "export": ["export", "SET", "--to", "csv", "-o", "OUT"],
    "import": ["import", "GIFT", "-o", "OUT"],
    "schema": ["schema", "-o", "OUT"],
}
LONG = "x" * 300
"""Longer than any system lets a name be."""


@pytest.fixture
def files(tmp_path):
    (tmp_path / "marche.yaml").write_text(SET, encoding="utf-8")
    (tmp_path / "pile.csv").write_text(PILE, encoding="utf-8")
    gift = "::Ville::Où est la mairie ? {=Rennes}\n"
    (tmp_path / "questions.gift").write_text(gift, encoding="utf-8")
    return tmp_path


def call(name, files, out):
    names = {"SET": "marche.yaml", "PILE": "pile.csv", "GIFT": "questions.gift"}
    paths = {word: str(files / file) for word, file in names.items()} | {"OUT": str(out)}
    return [paths.get(word, word) for word in WRITING[name]]


def process(arguments, environment, **streams):
    return subprocess.run(
        [sys.executable, "-m", "quiz", *arguments],
        env=environment, check=False, timeout=60, **streams,
    )  # fmt: skip


@pytest.mark.parametrize("name", WRITING)
class TestEachCommandThatWritesAFile:
    def test_leaves_a_neighbour_of_a_like_name_alone(self, name, files):
        neighbour = files / "out.csv.part"
        neighbour.write_bytes(b"d'un autre")
        assert run(call(name, files, files / "out.csv")) == 0
        assert neighbour.read_bytes() == b"d'un autre"
        assert (files / "out.csv").stat().st_size > 20

    def test_writes_through_a_link(self, name, files):
        (files / "lien.csv").symlink_to(files / "vrai.csv")
        assert run(call(name, files, files / "lien.csv")) == 0
        assert (files / "lien.csv").is_symlink()
        assert (files / "vrai.csv").stat().st_size > 20

    def test_writes_to_a_pipe_without_taking_its_place(self, name, files):
        pipe = files / "tuyau"
        os.mkfifo(pipe)
        read = []
        reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
        reader.start()
        assert run(call(name, files, pipe)) == 0
        reader.join(30)
        assert len(read[0]) > 20
        assert pipe.is_fifo()

    def test_says_what_the_machine_refuses(self, name, files, capsys):
        for out in (files, files / "absent" / "out.csv", files / LONG):
            if name == "schema" and out is files:
                continue  # a folder: the schema goes into it
            assert run(call(name, files, out)) == 1
            assert "error " in capsys.readouterr().err


@pytest.mark.parametrize("name", ["grade", "report", "export"])
def test_a_set_is_never_written_over_by_what_is_made_from_it(name, files, capsys):
    assert run(call(name, files, files / "marche.yaml")) == 1
    assert "X106" in capsys.readouterr().err
    assert (files / "marche.yaml").read_text("utf-8") == SET


@pytest.mark.parametrize(
    "arguments",
    [
        ["play", LONG, "--plain"], ["check", LONG], ["check", LONG, "content"], ["new", LONG],
        ["draft", LONG], ["schema", "-o", LONG], ["grade", LONG, "p.csv"], ["import", LONG],
        ["export", LONG, "--to", "csv"], ["backup", LONG], ["restore", LONG], ["merge", LONG],
        ["bench", "demo-bateau", LONG], ["report", "demo-bateau", LONG],
        ["check", "boucle.yaml"], ["check", "boucle.yaml", "content", "--format", "json"],
    ],
    ids=lambda arguments: " ".join(arguments).replace(LONG, "LONG"),
)  # fmt: skip
def test_a_name_that_cannot_be_is_a_sentence(arguments, tmp_path, capsys):
    loop = tmp_path / "boucle.yaml"
    loop.symlink_to(loop)
    words = [str(loop) if word == loop.name else word for word in arguments]
    assert run(words) == 1
    out, err = capsys.readouterr()
    assert "error" in out + err


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("name", ["grade", "report", "export", "import", "new", "draft", "bench"])
def test_a_stream_that_does_not_exist_ends_nothing(name, closed, files, environment):
    calls = {name: " ".join(words[:-2]) for name in WRITING for words in [call(name, files, "")]}
    calls |= {
        "new": f"new {files}/neuf.yaml",
        "draft": "draft -",
        "bench": f"bench {files}/marche.yaml {files}/absent.csv",
    }
    command = f'"{sys.executable}" -m quiz {calls[name]} {closed}'
    done = subprocess.run(
        ["bash", "-c", command], env=environment, check=False, timeout=60,
        stdin=subprocess.DEVNULL, capture_output=True,
    )  # fmt: skip
    assert b"Traceback" not in done.stderr + done.stdout
    assert done.returncode == (1 if name in {"draft", "bench"} else 0)


def test_words_meant_for_a_closed_stream_do_not_come_out_among_data(files, environment):
    (files / "sets").mkdir()
    (files / "sets" / "faux.yaml").write_text("format: 1\ntitle: rien\n", encoding="utf-8")
    environment["QUIZ_CONTENT"] = str(files / "sets")
    command = f'"{sys.executable}" -m quiz sets --format json 2>&-'
    done = subprocess.run(
        ["bash", "-c", command], env=environment, check=False, timeout=60, stdout=subprocess.PIPE
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)


@pytest.mark.parametrize("response", ["-5 °C", "-5"])
def test_a_response_below_zero_is_no_option(response, capsys):
    assert run(["explain", "demo-bateau", "jour", response]) == 0
    assert response in capsys.readouterr().out


def test_an_option_that_explain_has_not_is_still_told(capsys):
    assert run(["explain", "demo-bateau", "jour", "--nulle"]) == 2
    assert "--nulle" in capsys.readouterr().err


def test_an_article_that_is_too_long_is_refused_from_a_pipe_too(environment):
    done = process(["draft", "-"], environment, input=b"Le pont. " * 300_000, capture_output=True)
    assert done.returncode == 1
    assert done.stderr.startswith(b"-:1:1: error E003")
    assert done.stdout == b""


@pytest.mark.parametrize("command", ["grade", "report"])
def test_a_pile_may_come_through_a_pipe(command, files, environment):
    arguments = f'"{sys.executable}" -m quiz {command} {files}/marche.yaml <(cat {files}/pile.csv)'
    done = subprocess.run(
        ["bash", "-c", arguments], env=environment, check=False, timeout=60, capture_output=True
    )
    assert done.returncode == 0, done.stderr.decode()
    assert b"400 milliards" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [["grade", "demo-bateau", "FILE"], ["report", "demo-bateau", "FILE"], ["check", "FILE"],
     ["draft", "FILE"], ["import", "FILE"], ["restore", "FILE"]],
    ids=lambda arguments: arguments[0],
)  # fmt: skip
def test_a_file_that_may_not_be_read_is_an_error_and_no_wrong_call(arguments, files, environment):
    closed = files / "pile.csv"
    closed.chmod(0)
    words = [str(closed) if word == "FILE" else word for word in arguments]
    done = process(words, environment, capture_output=True, preexec_fn=without_the_rights_of_root)
    assert done.returncode == 1
    assert b"error " in done.stdout + done.stderr
    assert b"Traceback" not in done.stderr
