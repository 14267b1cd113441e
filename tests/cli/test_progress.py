"""`quiz progress`, `quiz users`, `quiz forget`: figures and profiles on the command line."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime

import pytest

from quiz.cli import run
from quiz.model import Attempt, Mode, Status
from quiz.store.ids import new_id
from quiz.store.remarks import RemarkKind
from quiz.store.store import Store


def answer(store, profile, points, kind="date", set_id="demo-bateau"):
    store.record(
        Attempt(
            id=new_id(),
            profile_id=profile.id,
            run_id="r1",
            at=datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
            mode=Mode.TRAINING,
            set_id=set_id,
            set_hash="0" * 16,
            question_id=kind,
            kind=kind,
            number=1,
            response="x",
            status=Status.CORRECT if points else Status.INCORRECT,
            score=points,
            points=points,
            max_points=1.0,
            reasons=(),
            seconds=1.0,
            hints=0,
            app_version="0",
        )
    )


@pytest.fixture
def learners():
    with Store.open() as store:
        formula = store.profiles.create("=cmd()")
        ana = store.profiles.create("Ana")
        answer(store, formula, 0.0)
        answer(store, ana, 1.0)
        answer(store, ana, 0.0, kind="amount", set_id="no-such-set")
    return "Ana"


def test_as_json(learners, capsys):
    assert run(["progress", "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["user"], data["attempts"], data["share"]) == ("Ana", 2, 0.5)
    assert {row["set"]: row["title"] for row in data["sets"]} == {
        "demo-bateau": "Le bateau plein de livres",
        "no-such-set": None,
    }
    assert {row["kind"]: row["points"] for row in data["kinds"]} == {"amount": 0, "date": 1}
    assert data["last"] == "2026-11-23T09:30:00+00:00"


def test_json_holds_all_that_is_kept_of_a_learner(learners, capsys):
    with Store.open() as store:
        ana = store.profiles.get("Ana")
        first = next(store.attempts.of_profile(ana.id))
        now = datetime(2026, 11, 23, 9, 31, tzinfo=UTC)
        store.remarks.add(first.id, ana.id, first.set_id, now, RemarkKind.CONTEST, "note", 1.0)
        store.runs.save(ana.id, "demo-bateau", Mode.EXAM, {"run_id": "r", "items": {}})
    assert run(["progress", "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["profile"]["name"] == "Ana"
    assert [row["response"] for row in data["log"]] == ["x", "x"]
    (remark,) = data["log"][0]["remarks"]
    assert (remark["kind"], remark["note"]) == ("contest", "note")
    assert data["unfinished"][0]["mode"] == "exam"
    assert data["attempts"] == 2


def test_as_csv_that_no_spreadsheet_obeys(learners, capsys):
    assert run(["progress", "--user", "=CMD()", "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["user"] for row in rows] == ["'=cmd()"] * 2
    assert [(row["by"], row["key"], row["share"]) for row in rows] == [
        ("set", "demo-bateau", "0.0"),
        ("kind", "date", "0.0"),
    ]


def test_as_text_in_the_language_of_the_interface(learners, capsys, monkeypatch):
    assert run(["progress"]) == 0
    assert "Le bateau plein de livres" in capsys.readouterr().out
    monkeypatch.setenv("QUIZ_LANG", "en")
    assert run(["progress"]) == 0
    assert "Ana: 2 answers." in capsys.readouterr().out


def test_of_nobody(capsys):
    assert run(["progress", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["attempts"] == 0
    assert run(["progress", "--user", "Zoé"]) == 1
    assert "Zoé" in capsys.readouterr().err


def test_users_are_listed_by_name(learners, capsys):
    assert run(["users"]) == 0
    assert capsys.readouterr().out == "=cmd()\nAna\n"


def test_forgetting_needs_a_yes_where_no_one_can_be_asked(learners, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run(["forget", "Ana"]) == 2
    assert run(["forget", "ana", "--yes"]) == 0
    assert run(["users"]) == 0
    assert capsys.readouterr().out == "=cmd()\n"
    assert run(["forget", "Ana", "--yes"]) == 1


@pytest.mark.parametrize(("typed", "code", "left"), [("ANA", 0, 1), ("non", 1, 2)])
def test_forgetting_asks_for_the_name(learners, monkeypatch, typed, code, left):
    monkeypatch.setattr("sys.stdin", type("Terminal", (io.StringIO,), {"isatty": lambda _: True})())
    monkeypatch.setattr("builtins.input", lambda prompt: typed)
    assert run(["forget", "Ana"]) == code
    with Store.open() as store:
        assert len(store.profiles.all()) == left
