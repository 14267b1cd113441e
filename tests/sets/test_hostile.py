"""Files meant to do harm: each is refused at its place, soon, in little memory."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.sets.samples import HEAD, TRAM, one, read

BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join(['*' + a] * 10)}]\n"
    for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)

FILES = {
    "tag": (one("accept: !!python/object/apply:os.system [id]"), "E006", 11, 13),
    "local tag": (one("accept: !exec id"), "E006", 11, 13),
    "binary": (one("accept: !!binary aGk="), "E006", 11, 13),
    "alias bomb": (BOMB, "E011", 5, 20),
    "cycle": ("a: &a [*a]\n", "E008", 1, 8),
    "cycle of mappings": ("a: &a {b: {c: *a}}\n", "E008", 1, 15),
    "deep lists": ("a: " + "[" * 100_000, "E010", 1, 23),
    "deep mappings": ("{a: " * 50_000, "E010", 1, 81),
    "deep blocks": ("".join(" " * i + "a:\n" for i in range(500)), "E010", 21, 21),
    "merge": ("a: {x: 1}\nb:\n  <<: 1\n", "E012", 3, 3),
    "duplicate": (HEAD + "title: Autre\n", "E013", 6, 1),
    "duplicate, quoted": ("a: 1\n'a': 2\n", "E013", 2, 1),
    "documents": (HEAD + "---\nb: 1\n", "E007", 6, 1),
    "complex key": ("? [a, b]\n: c\n", "E009", 1, 3),
    "control": ("a: b\nc: d\x07\n", "E005", 2, 5),
    "escape": ("a: b\nc: \x1b]0;x\x07\n", "E005", 2, 4),
    "control escaped": ('a: b\nc: "\\e[2J"\n', "E005", 2, 4),
    "right to left": ("a: b\nc: \u202ed\n", "E005", 2, 4),
    "nul": ("a: b\nc: d\0e\n", "E005", 2, 5),
}


@pytest.mark.parametrize("name", FILES)
def test_each_is_refused_at_its_place(name):
    text, code, line, column = FILES[name]
    loaded = read(text)
    assert loaded.question_set is None
    assert (code, line, column) in [(p.code, p.spot.line, p.spot.column) for p in loaded.problems]


@pytest.mark.parametrize(
    ("data", "code", "line", "column"),
    [
        ("a: élève\nb: thé\n".encode("cp1252"), "E004", 1, 4),
        (b"a: b\nb: th\xe9\n", "E004", 2, 6),
        ("a: b\n".encode("utf-16"), "E004", 1, 1),
        ("a: b\n".encode("utf-16-le"), "E004", 1, 1),
        ("a: b\n".encode("utf-32"), "E004", 1, 1),
        (b"a: \xed\xa0\x80\n", "E004", 1, 4),
        (bytes(range(256)) * 10, "E004", 1, 1),
    ],
)
def test_other_encodings(tmp_path, data, code, line, column):
    from quiz.sets import read_set

    path = tmp_path / "set.yaml"
    path.write_bytes(data)
    (problem,) = read_set(path).problems
    assert (problem.code, problem.spot.line, problem.spot.column) == (code, line, column)


@pytest.mark.parametrize(
    "target", ["../secret.txt", "/etc/passwd", "lien.txt", "dossier/x.txt", "a\\0b", "~", "."]
)
def test_a_passage_stays_in_the_folder_of_its_set(tmp_path, target):
    from quiz.sets import read_set

    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    folder = tmp_path / "sets"
    folder.mkdir()
    (folder / "lien.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "dossier").symlink_to(tmp_path)
    path = folder / "set.yaml"
    text = TRAM.read_text("utf-8")
    start, end = text.index("passage: |"), text.index("glossary:")
    path.write_text(f'{text[:start]}passage_file: "{target}"\n{text[end:]}', encoding="utf-8")
    loaded = read_set(path)
    assert loaded.question_set is None
    assert {p.code for p in loaded.problems} <= {"E024", "E025", "E005"}
    assert all(p.spot.line == 7 for p in loaded.problems)


def test_folders_missing_files_and_pipes(tmp_path):
    import os

    from quiz.sets import read_set

    os.mkfifo(tmp_path / "tuyau.yaml")
    assert read_set(tmp_path / "rien.yaml").problems[0].code == "E001"
    assert read_set(tmp_path).problems[0].code == "E002"
    assert read_set(tmp_path / "tuyau.yaml").problems[0].code == "E002"
    assert read_set("a\0b").problems[0].code == "E001"


NUMBER = (
    "  - {{id: q{0}, type: number, prompt: 'Combien de {0} et combien d''autres ?', answer: {0}}}\n"
)
MEASURED = """
import json, re, resource, sys, time
from quiz.cli import run
code = run(["check", sys.argv[1]])
try:
    # Not ru_maxrss: on Linux that is inherited from the process that started this one.
    with open("/proc/self/status") as status:
        peak = int(re.search(r"VmHWM:\\s+(\\d+)", status.read())[1]) / 1024
except FileNotFoundError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
# Processor time: the wall clock also counts the machine's other work.
print(json.dumps([code, time.process_time(), peak]))
"""


@pytest.mark.parametrize(
    "name",
    [
        "scalar",
        "items",
        "bomb",
        "deep",
        "quotes",
        "colons",
        "apostrophes",
        "dashes",
        "keys",
        "tabs",
    ],
)
def test_big_files_are_refused_within_five_seconds_and_300_mb(tmp_path, environment, name):
    size = 1_900_000
    path = tmp_path / "set.yaml"
    texts = {
        "scalar": lambda: "a: " + "x" * 60_000_000,
        "items": lambda: "a: [" + "b, " * (size // 3),
        "bomb": lambda: BOMB,
        "deep": lambda: "[" * size,
        "quotes": lambda: "a: 'l'a'\n" * (size // 9),
        "colons": lambda: "a: b : c\n" * (size // 9),
        "apostrophes": lambda: "a: '" + "l'a" * (size // 3),
        "dashes": lambda: "- " * (size // 2),
        "keys": lambda: "".join(f"k{i}: {{response: a, b}}\n" for i in range(size // 30)),
        "flow colons": lambda: "a: [" + "b : " * (size // 4),
        "flow signs": lambda: "a: [" + "b # " * (size // 4),
        "questions": lambda: (
            HEAD + "questions:\n" + "".join(NUMBER.format(i) for i in range(1_500)) + "pionts: 1\n"
        ),
        "tabs": lambda: "a:\n" + "\tb: c\n" * (size // 6),
    }
    path.write_text(texts[name](), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(path)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stderr
    *lines, measured = done.stdout.splitlines()
    code, seconds, peak = json.loads(measured)
    assert code == 1
    assert lines[0].startswith(f"{path}:")
    assert ": error E" in lines[0]
    assert max(map(len, lines)) < 2_000
    assert seconds < 5
    assert peak < 300
