"""Files meant to do harm, through every command that reads one: a place, exit 1, soon, no traceback.

The shapes are those that fuzzing (hypothesis and atheris) and trying by hand brought up.
"""

import json
import re
import subprocess
import sys

import pytest

from quiz.cli import run
from tests.sets.samples import TRAM

HOSTILE = {
    "bytes": bytes(range(256)) * 40,
    "nul": b"a,b\n\0\0,c\n",
    "bad utf-8": b"learner,question,response\nZo\xe9,dat\x81e,\xff\n",
    "bad utf-16": "learner,question,response\nx,rien,\xe9\n".encode("utf-16")[:-1],
    "deep": b"[" * 200_000,
    "endless cell": b'learner,question,response\nx,date,"' + b"x" * 1_100_000,
    "empty": b"",
    "blank lines": b"\n" * 100_000,
    "commas": b"," * 100_000,
    "one long number": b'{"question":"date","response":' + b"9" * 100_000 + b"}",
    "not a row": b'{"question":["date"],"response":{}}\n[1]\nnull\n',
}
SET = str(TRAM)
COMMANDS = {
    "grade.csv": ["grade", SET, "FILE"],
    "grade.jsonl": ["grade", SET, "FILE"],
    "report.csv": ["report", SET, "FILE"],
    "report.jsonl": ["report", SET, "FILE"],
    "bench.csv": ["bench", SET, "FILE"],
    "import.xml": ["import", "FILE"],
    "import.gift": ["import", "FILE"],
    "import.csv": ["import", "FILE"],
    "draft.txt": ["draft", "FILE"],
    "check.yaml": ["check", "FILE"],
    "export.yaml": ["export", "FILE", "--to", "gift"],
    "explain.yaml": ["explain", "FILE", "q", "x"],
    "grade.yaml": ["grade", "FILE", SET],
}
HARMLESS = {  # nothing to refuse: no rows, or text that a question may well hold
    ("empty", "grade.jsonl"), ("empty", "report.jsonl"),
    ("blank lines", "grade.jsonl"), ("blank lines", "report.jsonl"),
    ("bytes", "import.gift"), ("not a row", "import.gift"),
}  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", HOSTILE)
def test_each_is_refused_at_its_place(name, command, tmp_path, capsys):
    path = tmp_path / f"fichier.{command.partition('.')[2]}"
    path.write_bytes(HOSTILE[name])
    code = run([str(path) if part == "FILE" else part for part in COMMANDS[command]])
    out, err = capsys.readouterr()
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", out + err)
    if (name, command) in HARMLESS:
        assert code in {0, 1}
        return
    assert code == 1
    assert re.search(rf"{re.escape(str(path))}:[1-9]\d*:[1-9]\d*: error ", out + err)


def test_an_escape_sequence_in_a_response_never_reaches_the_terminal(tmp_path, capsys):
    path = tmp_path / "pile.csv"
    path.write_bytes(b"learner,question,response\n\x1b]0;x\x07,date,\x1b[2J\xe2\x80\xaele 3 mars\n")
    assert run(["grade", SET, str(path)]) == 0
    out, _ = capsys.readouterr()
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "le 3 mars" in out


def test_a_pile_of_rows_that_are_none_is_left_after_a_thousand(tmp_path, capsys):
    path = tmp_path / "pile.csv"
    path.write_text("learner,question,response\n" + "x,rien,y\n" * 50_000, encoding="utf-8")
    assert run(["grade", SET, str(path)]) == 1
    err = capsys.readouterr().err
    assert err.count("R010") == 1_000
    assert f"{path}:1001:1: error R016" in err


MEASURED = """
import json, re, resource, sys, time
from quiz.cli import run
code = run(sys.argv[1:])
try:
    with open("/proc/self/status") as status:
        peak = int(re.search(r"VmHWM:\\s+(\\d+)", status.read())[1]) / 1024
except FileNotFoundError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([code, time.process_time(), peak]), file=sys.stderr)
"""


@pytest.mark.parametrize("command", ["grade.csv", "grade.jsonl", "report.csv", "import.gift"])
@pytest.mark.parametrize("size", [49_000_000, 60_000_000])
def test_a_scalar_of_60_mb_in_little_time_and_memory(size, command, tmp_path, environment):
    path = tmp_path / f"fichier.{command.partition('.')[2]}"
    path.write_bytes(b"x" * size)
    arguments = [str(path) if part == "FILE" else part for part in COMMANDS[command]]
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *arguments],
        capture_output=True, text=True, env=environment, check=False, timeout=60,
    )  # fmt: skip
    *told, measured = done.stderr.splitlines()
    code, seconds, peak = json.loads(measured)
    assert code == 1
    assert any(line.startswith(f"{path}:1:1: error ") for line in told), told
    assert seconds < 5
    assert peak < 300
