"""Each hostile text, in every place of a set and of a pile of responses, out of every command."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing

import pytest
from defusedxml.ElementTree import fromstring

from quiz.cli import run
from quiz.store.store import Store

from .hostile import (
    HOSTILE,
    REFUSED,
    for_browser,
    for_json,
    for_reader,
    for_spreadsheet,
    for_terminal,
    hostile_set,
)


@pytest.fixture(params=HOSTILE)
def hostile(request):
    return HOSTILE[request.param]


@pytest.fixture
def world(tmp_path, monkeypatch):
    """A folder to work in; whatever is made outside of what is named shows."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("QUIZ_CONTENT", str(folder))
    return folder


@pytest.fixture
def made(world, hostile):
    """The set's file, with what a set may hold of the text in every place."""
    path = world / "hostile.yaml"
    path.write_text(hostile_set(REFUSED.sub("", hostile)), encoding="utf-8")
    return path


@pytest.fixture
def pile(world, hostile):
    """Responses as JSON Lines, so that every character can be in them."""
    ids = ["phrase", "choix", "qui", "vrai", "texte", "liste", "trous", "ordre", "prix"]
    rows = [
        {"learner": f"{hostile}{n}", "question": question, "response": f"{hostile} {n}"}
        for question in ids
        for n in range(2)
    ] + [{"learner": hostile, "question": hostile, "response": hostile}]
    path = world / "pile.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def call(capfdbinary, monkeypatch):
    """Runs a command; what it wrote, its errors checked already."""

    def called(*arguments, codes=(0,), typed=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = run([str(argument) for argument in arguments])
        out, err = (stream.decode("utf-8") for stream in capfdbinary.readouterr())
        assert code in codes, (arguments[0], code, err)
        for_reader(err)
        return out

    return called


def test_a_set_that_holds_what_acts_is_refused_at_its_place(world, hostile, call):
    path = world / "hostile.yaml"
    path.write_bytes(hostile_set(hostile).encode("utf-8", "surrogatepass"))
    out = call("check", path, codes=(0, 1))
    for_reader(out)
    if REFUSED.search(hostile):
        assert re.search(r":\d+:\d+: error E0\d\d ", out)
    for_json(call("check", path, "--format", "json", codes=(0, 1)))
    call("sets", codes=(0, 1))


def test_the_library_and_the_checker(made, call):
    for_reader(call("check", made))
    for_json(call("check", made, "--format", "json"))
    for_reader(call("check", made, "--info"))
    listed = call("sets")
    for_reader(listed)
    assert "hostile" in listed
    for_json(call("sets", "--format", "json"))


def test_the_graders_reasons(made, hostile, call):
    for question in ("phrase", "choix", "qui", "vrai", "texte", "liste", "trous", "ordre", "prix"):
        for_reader(call("explain", "--", made, question, hostile.replace("\0", ""), codes=(0, 1)))
    call("explain", "--", made, hostile.replace("\0", ""), "x", codes=(1,))


def test_tables_and_reports(made, pile, world, call):
    for_spreadsheet(call("grade", made, pile, codes=(1,)))
    for_json(call("grade", made, pile, "--format", "jsonl", codes=(1,)))
    call("grade", made, pile, "-o", world / "marks.csv", codes=(1,))
    for_spreadsheet((world / "marks.csv").read_text("utf-8-sig"))
    for source in (pile, world / "marks.csv"):
        codes = (1,) if source == pile else (0,)
        for_reader(call("report", made, source, codes=codes))
        for_browser(call("report", made, source, "--format", "html", codes=codes))
        for_spreadsheet(call("report", made, source, "--format", "csv", codes=codes))


def test_a_teachers_review(made, pile, hostile, call):
    typed = f"a\np\n1\n{hostile}\nr\n{hostile}\nm\n{hostile}\nf\n{hostile}\ns\nu\nq\no\n"
    for_reader(call("review", made, pile, "--all", codes=(1,), typed=typed))
    for_reader(call("check", made))


def test_marked_answers(made, world, hostile, call):
    path = world / "marked.jsonl"
    rows = [{"question": "phrase", "response": hostile, "expected": "incorrect"},
            {"question": "phrase", "response": "x", "expected": hostile}]  # fmt: skip
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    for_reader(call("bench", made, path, codes=(0, 1)))


def test_exports_and_back(made, world, call):
    for to, reads in EXPORTS.items():
        for key in ("--key", "--no-key"):
            out = world / f"out.{to}"
            call("export", made, "--to", to, key, "-o", out)
            reads(out.read_bytes())
            if to in ("moodle", "gift", "csv"):
                named = out.rename(out.with_suffix({"moodle": ".xml"}.get(to, f".{to}")))
                for_reader(call("import", named))


def moodle(data):
    root = fromstring(data)
    for element in root.iter():
        for_terminal(element.text or "")
        if element.get("format") == "html":
            for_browser(element.findtext("text") or "", page=False)


def anki(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        database = sqlite3.connect(":memory:")
        database.deserialize(package.read("collection.anki2"))
        assert set(package.namelist()) == {"collection.anki2", "media"}
    with closing(database):
        for (fields,) in database.execute("SELECT flds FROM notes").fetchall():
            for field in fields.split("\x1f"):
                for_browser(field, page=False)


def markdown(data):
    text = data.decode()
    for_reader(text)
    bare = re.sub(r"\\[\\`*_\[\]<>#|~$^&+=.)-]", "", text)
    assert not re.search(r"\]\(|!\[|<\w", bare), bare


def gift(data):
    text = data.decode()
    for_reader(text)
    for shown in re.findall(r"(?<=\[html\])[^\n]*", text):
        assert not re.search(r"<(?:script|img|a |svg|iframe)", unescape_gift(shown)), shown


def unescape_gift(text):
    return re.sub(r"\\(.)", r"\1", text)


EXPORTS = {
    "moodle": moodle,
    "gift": gift,
    "anki": anki,
    "markdown": markdown,
    "csv": lambda data: for_spreadsheet(data.decode("utf-8-sig")),
}


def test_a_learner_in_line_mode(made, hostile, environment, world, call):
    name = hostile.replace("\0", "")[:50] or "x"
    name = name.encode("utf-8", "replace").decode()
    noted = f":noter Paul\n:noter {hostile.split()[0]}\n"
    typed = noted + "".join(f"{hostile}\n:{hostile}\n:indice\n:passer\n" for _ in range(12))
    command = [sys.executable, "-m", "quiz", "play", "hostile", "--plain", f"--user={name}"]
    done = subprocess.run(
        command, input=typed.encode("utf-8", "surrogatepass"), capture_output=True,
        env=environment, check=False, timeout=120, cwd=world,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    for_reader(done.stdout.decode())
    for_reader(done.stderr.decode())
    assert b"Question 1/9" in done.stdout
    with Store.open() as store:
        [profile] = store.profiles.all()
        assert store.attempts.count() > 0
    for_reader(call("users"))
    for_reader(call("progress", f"--user={profile.name}"))
    for_json(call("progress", f"--user={profile.name}", "--format", "json"))
    for_spreadsheet(call("progress", f"--user={profile.name}", "--format", "csv"))
    for_reader(call("words", f"--user={profile.name}"))
    for_json(call("words", f"--user={profile.name}", "--format", "json"))
    for_spreadsheet(call("words", f"--user={profile.name}", "--format", "csv"))
    for_reader(call("report", made, "--from-progress"))
    for_browser(call("report", made, "--from-progress", "--format", "html"))
    for_spreadsheet(call("report", made, "--from-progress", "--format", "csv"))
    for_reader(call("review", made, "--from-progress", "--all", typed="q\n"))
    call("progress", f"--user={name}?", codes=(1,))
    call("forget", "--yes", "--", profile.name)


def test_files_so_named(world, hostile, call):
    name = re.sub(r"[\0/]", "", hostile)[:60].encode("utf-8", "replace").decode()
    for arguments in (
        ["new", f"{name}.yaml", "--title", name, "--topic", name],
        ["check", f"{name}.yaml"],
        ["export", f"{name}.yaml", "--to", "gift", "-o", f"{name}.gift"],
        ["import", f"{name}.gift", "-o", f"{name} 2.yaml"],
        ["grade", f"{name}.yaml", f"{name}.csv"],
        ["report", f"{name}.yaml", f"{name}.csv"],
        ["backup", f"{name}.db"],
        ["restore", f"{name}.db"],
        ["merge", f"{name}.db"],
        ["draft", f"{name}.txt"],
        ["explain", f"{name}.yaml", name, name],
        ["play", name, "--plain"],
        [name],
    ):
        first, *rest = arguments
        options = [part for part in rest if part.startswith("--") or part in {"-o", "gift"}]
        for_reader(call(first, *_apart(rest, options), codes=(0, 1, 2)))
    for_reader(call("sets"))
    assert {path.parent for path in world.parent.rglob("*") if path.is_file()} <= {
        world,
        *(path.parent for path in world.parent.rglob("data/*")),
    }


def _apart(parts, options):
    """Names that look like options, made paths; topics and titles are given as values."""
    for at, part in enumerate(parts):
        value = at and parts[at - 1] in {"--title", "--topic"}
        yield part if part in options or value or not part.startswith("-") else f"./{part}"


def test_articles(world, hostile, call):
    line = hostile.encode("utf-8", "replace").decode()
    text = (
        f"{line}\n\nPar {line}\n\nLe maire, {line}, a dit « {line} » le 3 mars 2025 à Rennes. "
        f"Le tram coûte 40 millions d'euros, selon Paul Dupont. {line}\n"
    )
    path = world / "article.txt"
    path.write_text(text, encoding="utf-8")
    out = call("draft", path, codes=(0, 1))
    for_reader(out)
    call("draft", path, "-o", world / "draft.yaml", codes=(0, 1))
    if out:
        for_reader(call("check", world / "draft.yaml"))


@pytest.mark.parametrize("form", ["xml", "gift", "csv"])
def test_imports(form, world, hostile, call):
    line = " ".join(hostile.encode("utf-8", "replace").decode().split())
    marks = str.maketrans({c: f"\\{c}" for c in "~=#{}:\\"})
    cell = line.replace('"', '""')
    safe = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", line).replace("]]>", "")
    path = world / f"in.{form}"
    path.write_text(
        {
            "xml": f"<quiz><question type='shortanswer'><name><text><![CDATA[{safe}]]></text></name>"
            f"<questiontext format='html'><text><![CDATA[<p>{safe}</p>]]></text></questiontext>"
            f"<answer fraction='100'><text><![CDATA[{safe}]]></text></answer></question></quiz>",
            "gift": f"::{line.translate(marks)}::{line.translate(marks)} {{={line.translate(marks)}}}\n",
            "csv": f'type,prompt,answer\nphrase,"{cell}","{cell}"\n',
        }[form],
        encoding="utf-8",
    )  # fmt: skip
    out = call("import", path, codes=(0, 1))
    for_reader(out)
    if out:
        (world / "imported.yaml").write_text(out, encoding="utf-8")
        for_reader(call("check", world / "imported.yaml", codes=(0, 1)))
