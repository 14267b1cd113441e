"""A profile's name is a text to show: never a path, a command or a twin of another."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from datetime import UTC

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.errors import QuizError
from quiz.store.profiles import MAX_NAME
from quiz.store.remarks import RemarkKind
from quiz.store.store import Store
from tests.store.conftest import make_attempt

HOSTILE = [
    "../..",
    "..\\..\\quiz.db",
    "/etc/passwd",
    "~/.ssh",
    "C:\\Users",
    "CON",
    "--help",
    "$(touch x)",
    "'; DROP TABLE attempts; --",
    "%s{0}{name}",
    "[@click=app.quit]Léa[/]",
    "=1+1",
    "👩‍🚀 Zoé",
    "Jean  François\tD’Arc",
    "名前",
    "عمر",
]
TWINS = [
    ("Élodie", "E\u0301LODIE"),
    ("Straße", "STRASSE"),
    ("❤\ufe0f", "❤"),
    ("Jean Luc", " jean\u00a0\u202fluc "),
    ("Zoé", "Zo\u200bé\u202e"),
    ("ΌΣΟΣ", "όσος"),
    ("Maſſe", "MASSE"),
    ("İrem", "i\u0307rem"),
    ("ﬁona", "FIONA"),
    ("각", "\u1100\u1161\u11a8"),
]


@pytest.mark.parametrize("name", HOSTILE)
def test_it_makes_no_file_and_moves_no_cursor(name, environment, own_world):
    command = [sys.executable, "-m", "quiz", "play", "demo-bateau", "--plain", f"--user={name}"]
    done = subprocess.run(
        command, input="5 juillet\n", capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    files = sorted(path.relative_to(own_world) for path in own_world.rglob("*") if path.is_file())
    assert {file.name.split(".db")[0] for file in files} <= {"quiz", "sets-index"}
    assert {str(file.parent) for file in files} == {"data"}
    with Store.open() as store:
        [profile] = store.profiles.all()
        assert store.profiles.find(name) == profile
        assert store.progress.total(profile.id).attempts == 1
    users = subprocess.run(
        [sys.executable, "-m", "quiz", "users"],
        capture_output=True, text=True, env=environment, check=True,
    )  # fmt: skip
    assert users.stdout == f"{profile.name}\n"
    assert not any(unicodedata.category(c) in ("Cc", "Cf") for c in users.stdout.strip("\n"))


@pytest.mark.parametrize("source", ["option", "variable"])
@pytest.mark.parametrize(("name", "code"), [("x" * 10_000, "D011"), ("\u200b\u202e", "D010")])
def test_one_that_is_none_is_refused_in_a_short_sentence(name, code, source, environment):
    command = [sys.executable, "-m", "quiz", "play", "demo-bateau", "--plain"]
    if source == "option":
        command.append(f"--user={name}")
    else:
        environment["QUIZ_USER"] = name
    done = subprocess.run(
        command, input="", capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith(f"error {code}")
    assert len(done.stderr) < 200


@pytest.mark.parametrize(("name", "twin"), TWINS)
def test_twins_are_one(store, name, twin):
    made = store.profiles.create(name)
    assert store.profiles.find(twin) == made
    with pytest.raises(QuizError) as error:
        store.profiles.create(twin)
    assert error.value.problems[0].code == "D012"


@settings(max_examples=60, deadline=None)
@given(name=st.text(max_size=MAX_NAME + 5))
def test_any_text_is_found_again_or_refused(name, tmp_path_factory):
    with Store.open(tmp_path_factory.mktemp("any") / "quiz.db") as store:
        try:
            made = store.profiles.create(name)
        except QuizError as error:
            assert error.problems[0].code in ("D010", "D011")  # noqa: PT017
            return
        for form in ("NFC", "NFD"):
            assert store.profiles.find(unicodedata.normalize(form, name)) == made
        assert store.profiles.find(made.name) == made
        assert len(made.name) <= MAX_NAME
        assert "\n" not in made.name


def test_a_store_of_others_brings_no_hostile_text(tmp_path, store, monkeypatch):
    """Written around our programs: what is read of it is clean all the same."""
    hostile = "A\x1b[2J\u202e\x9b31m"
    with Store.open(tmp_path / "other.db") as other:
        ana = other.profiles.create("Ana")
        attempt = make_attempt(profile_id=ana.id, response="x")
        other.record(attempt)
        other.remarks.add(
            attempt.id, ana.id, attempt.set_id, attempt.at, RemarkKind.CONTEST, "note", 1.0
        )
        rows = other._database.rows
        rows("UPDATE profiles SET name = ?, name_key = ?", [hostile, hostile])
        rows("UPDATE attempts SET response = ?", [hostile])
        rows("UPDATE remarks SET note = ?", [hostile])
    store.merge(tmp_path / "other.db")
    [profile] = store.profiles.all()
    [kept] = store.attempts.of_profile(profile.id)
    [remark] = store.remarks.of_profile(profile.id)
    for text in (profile.name, kept.response, remark.note, store.profiles.last().name):
        assert text == "A[2J31m"


def test_a_store_of_others_brings_no_time_without_a_zone(tmp_path, store):
    with Store.open(tmp_path / "other.db") as other:
        ana = other.profiles.create("Ana")
        naive, elsewhere = (make_attempt(profile_id=ana.id, response=text) for text in "ab")
        for attempt, at in ((naive, "2026-11-23T09:30:00"), (elsewhere, "2026-11-23T10:30+01:00")):
            other.record(attempt)
            other._database.rows("UPDATE attempts SET at = ? WHERE id = ?", [at, attempt.id])
    store.merge(tmp_path / "other.db")
    [kept] = store.attempts.of_profile(ana.id)
    assert kept.response == "b"
    assert (kept.at, kept.at.tzinfo) == (elsewhere.at, UTC)
