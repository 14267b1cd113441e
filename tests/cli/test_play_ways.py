"""`quiz play --exam`, `--drill`, `--review`: line by line, as a screen reader would have it."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime, timedelta

import pytest

from quiz.cli import run
from quiz.model import Mode
from quiz.settings import settings_file
from quiz.store.store import Store


@pytest.fixture
def typing(monkeypatch):
    def give(*lines: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))

    return give


def modes() -> set[Mode]:
    with Store.open() as store:
        (profile,) = store.profiles.all()
        return {attempt.mode for attempt in store.attempts.of_profile(profile.id)}


def test_an_exam_tells_nothing_before_its_end(typing, capsys):
    typing(*["x"] * 60)
    assert run(["play", "demo-bateau", "--plain", "--exam", "--user", "Ana"]) == 0
    out = capsys.readouterr().out
    questions, _, sheet = out.partition("# Le bateau plein de livres")
    assert "Réponse attendue" not in questions
    assert "[faux]" not in questions
    assert "Réponse attendue" in sheet
    assert modes() == {Mode.EXAM}


def test_a_drill_asks_one_kind(typing, capsys):
    typing(":réponse", *[":réponse"] * 20)
    assert run(["play", "demo-bateau", "--plain", "--drill", "date", "--user", "Ana"]) == 0
    out = capsys.readouterr().out
    assert "– date –" in out
    assert "– montant –" not in out
    assert modes() == {Mode.DRILL}


def test_a_review_asks_what_is_due_and_nothing_else(typing, capsys, monkeypatch):
    assert run(["play", "--plain", "--review"]) == 0
    assert "Rien à revoir" in capsys.readouterr().out
    typing(":réponse", ":quitter")
    assert run(["play", "demo-bateau", "--plain", "--user", "Ana"]) == 0
    capsys.readouterr()
    later = datetime.now(UTC) + timedelta(days=30)
    monkeypatch.setattr("quiz.learning.clock.utc_now", lambda: later)
    typing(*[":réponse"] * 5)
    assert run(["play", "--plain", "--review", "--user", "Ana"]) == 0
    out = capsys.readouterr().out
    assert "Question 1/1" in out
    assert "§\xa01. Samedi 5 juillet 2025" in out
    assert "§\xa02" not in out
    assert Mode.REVIEW in modes()


def test_a_drill_without_a_set_is_over_all(typing, capsys):
    typing(*[":réponse"] * 30)
    assert run(["play", "--plain", "--drill", "date", "--user", "Ana"]) == 0
    out = capsys.readouterr().out
    assert "– date –" in out
    assert "– montant –" not in out
    assert modes() == {Mode.DRILL}
    with Store.open() as store:
        (profile,) = store.profiles.all()
        assert len({a.set_id for a in store.attempts.of_profile(profile.id)}) > 1


def test_what_is_due_comes_first_for_those_who_wish(typing, capsys, monkeypatch):
    settings = settings_file()
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('start = "review"\n', encoding="utf-8")
    typing(":quitter")
    assert run(["play", "--plain", "--user", "Ana"]) == 0
    assert "1. " in capsys.readouterr().out
    typing(":réponse", ":quitter")
    assert run(["play", "demo-bateau", "--plain", "--user", "Ana"]) == 0
    later = datetime.now(UTC) + timedelta(days=30)
    monkeypatch.setattr("quiz.learning.clock.utc_now", lambda: later)
    capsys.readouterr()
    typing(":réponse")
    assert run(["play", "--plain", "--user", "Ana"]) == 0
    assert "Question 1/1" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["--exam"],
        ["--drill", "dragon"],
        ["demo-bateau", "--review"],
        ["demo-bateau", "--exam", "--drill", "date"],
        ["demo-bateau", "--drill", "dragon"],
    ],
)
def test_what_does_not_go_together_is_told(arguments, capsys):
    assert run(["play", "--plain", *arguments]) == 2
    assert capsys.readouterr().err
