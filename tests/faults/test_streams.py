"""Streams that close early or do not exist, and surroundings that lack what one counts on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quiz.cli import COMMANDS

QUIZ = [sys.executable, "-m", "quiz"]
RESPONSES = "learner,question,response\nAna,date,5 juillet\n"


@pytest.fixture
def arguments(tmp_path):
    """A call of each command that writes something."""
    responses = tmp_path / "responses.csv"
    responses.write_text(RESPONSES, encoding="utf-8")
    expected = tmp_path / "expected.csv"
    expected.write_text("question,response,expected\ndate,5 juillet,correct\n", encoding="utf-8")
    demo = "content/demo-bateau.yaml"
    return {
        "play": ["demo-bateau", "--plain"],
        "check": ["content", "--format", "json"],
        "grade": [demo, str(responses)],
        "report": [demo, str(responses)],
        "review": [demo, str(responses)],
        "bench": [demo, str(expected)],
        "explain": [demo, "date", "5 juillet"],
        "export": [demo, "--to", "gift"],
        "import": ["nothing.gift"],
        "new": [str(tmp_path / "new.yaml")],
        "forget": ["Ana", "--yes"],
        "backup": [str(tmp_path / "copy.db")],
        "restore": [str(tmp_path / "nothing.db")],
        "serve": ["--host", "0.0.0.0"],  # refused, for else it serves until it is stopped
        "merge": [str(tmp_path / "nothing.db")],
    }


@pytest.fixture
def nobody_reads():
    reader, writer = os.pipe()
    os.close(reader)
    yield writer
    os.close(writer)


def run(command, environment, **streams):
    streams = {"stdin": subprocess.DEVNULL, "stderr": subprocess.PIPE, **streams}
    return subprocess.run(command, env=environment, check=False, timeout=60, **streams)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_reader_who_left_is_no_mistake(name, arguments, environment, nobody_reads):
    command = [*QUIZ, name, *arguments.get(name, [])]
    done = run(command, environment, stdout=nobody_reads)
    assert b"Traceback" not in done.stderr
    assert b"Broken pipe" not in done.stderr
    help_ = run([*QUIZ, name, "--help"], environment, stdout=nobody_reads)
    assert (help_.returncode, help_.stderr) == (0, b"")
    both = run(command, environment, stdout=nobody_reads, stderr=nobody_reads)
    assert both.returncode == 0 or both.returncode == done.returncode


@pytest.mark.parametrize(
    "call", ["--help", "--version", "sets", "schema", "check content --format json"]
)
def test_what_only_writes_ends_well_and_silently(call, environment, nobody_reads):
    done = run([*QUIZ, *call.split()], environment, stdout=nobody_reads)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_full_output_is_a_sentence(environment):
    with Path("/dev/full").open("wb") as full:
        done = run([*QUIZ, "sets"], environment, stdout=full)
    assert done.returncode == 1
    assert (
        done.stderr.decode() == "Impossible d'écrire la sortie\xa0: plus de place sur le disque.\n"
    )


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("call", ["", "sets", "play demo-bateau --plain", "users", "nonsense"])
def test_streams_that_do_not_exist(closed, call, environment):
    command = ["bash", "-c", f'"{sys.executable}" -m quiz {call} {closed}']
    done = run(command, environment, stdout=subprocess.PIPE)
    assert b"Traceback" not in done.stderr + done.stdout
    assert done.returncode == (2 if call == "nonsense" else 0)


@pytest.mark.parametrize(
    "changes",
    [
        {"HOME": None},
        {"HOME": ""},
        {"HOME": "/nonexistent"},
        {"LANG": "C", "LC_ALL": "C"},
        {"LANG": "xx_YY.unknown", "LC_ALL": "xx_YY.unknown"},
        {"TERM": "dumb"},
        {"TERM": None},
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "ascii"},
        {"TZ": "Nowhere/Else"},
    ],
    ids=str,
)
def test_surroundings_that_lack_something(changes, environment):
    environment |= {name: value for name, value in changes.items() if value is not None}
    for name, value in changes.items():
        if value is None:
            environment.pop(name)
    for call in ([], ["play", "demo-bateau", "--plain"], ["sets"], ["progress"]):
        done = run([*QUIZ, *call], environment, stdout=subprocess.PIPE)
        assert (done.returncode, done.stderr) == (0, b""), call
    done = subprocess.run(
        [*QUIZ, "play", "demo-bateau", "--plain"],
        input=b"5 juillet\n",
        capture_output=True,
        env=environment,
        check=False,
    )
    encoding = changes.get("PYTHONIOENCODING") or "utf-8"
    right = "Bonne reponse." if encoding == "ascii" else "Bonne réponse."
    assert f"[juste] {right}" in done.stdout.decode(encoding)


def test_without_a_home_at_all_the_way_out_is_said(environment):
    """An account that is in no list of users, and no HOME: there is nowhere to keep answers."""
    environment = {k: v for k, v in environment.items() if k not in ("HOME", "QUIZ_DATA_DIR")}
    code = (
        "import os, pwd, sys\n"
        "def nobody(_):\n    raise KeyError\n"
        "pwd.getpwuid = nobody\n"
        "from quiz.__main__ import main\n"
        "sys.exit(main())\n"
    )
    done = run([sys.executable, "-c", code, "progress"], environment, stdout=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr.startswith(b"error D024")
    assert b"QUIZ_DATA_DIR" in done.stderr
    assert not Path("~").exists()
