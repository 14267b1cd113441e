"""`quiz review` line by line, as a pipe or a screen reader meets it."""

import io
import sys

import pytest

from quiz.cli import run
from quiz.store.remarks import RemarkKind
from quiz.store.store import Store
from tests.store.conftest import make_attempt

SET = """\
format: 1
id: demo
title: Démo
level: A2
passage: Le maire de Rennes a parlé de la « belle ville » à Nantes.
questions:
  - id: ville
    type: phrase
    prompt: Quelle expression ?   # à garder
    answer: belle ville
    points: 2
"""
NEAR = "la ville est belle"


@pytest.fixture
def review(tmp_path, monkeypatch, capsys):
    path, pile = tmp_path / "demo.yaml", tmp_path / "pile.csv"
    path.write_text(SET, "utf-8")
    pile.write_text(
        f"learner,question,response\nA,ville,{NEAR}\nB,ville,{NEAR}\nC,ville,bele ville\n"
    )

    def call(typed, *options):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = run(["review", str(path), str(pile), *options])
        return code, capsys.readouterr().out, path.read_text("utf-8")

    return call


def test_accept_then_write(review):
    code, out, text = review("a\nq\no\n")
    assert code == 0
    assert f"« {NEAR} », 2 fois".replace("« ", "«\xa0").replace(" »", "\xa0»") in out
    assert "2 notes changent." in out
    assert f"+    accept: [{NEAR}]" in out
    assert f"    accept: [{NEAR}]\n" in text
    assert f"tests: {{correct: [{NEAR}]}}" in text
    assert "# à garder" in text


def test_a_no_writes_nothing(review):
    code, out, text = review("a\nq\nn\n")
    assert (code, text) == (0, SET)
    assert "Rien n'est écrit." in out


def test_another_key_than_those_asked_for_loses_no_decision(review):
    code, out, text = review("a\nq\na\n\no\n")
    assert code == 0
    assert f"accept: [{NEAR}]" in text
    assert out.count("Écrire ces changements") == 3


@pytest.mark.parametrize("typed", ["", "a\n", "a\ns\n", "r", "p\n", "zzz\n"])
def test_input_that_ends_early_writes_nothing(review, typed):
    code, _, text = review(typed)
    assert (code, text) == (0, SET)


def test_all_is_asked_for_part_of_the_points(review):
    _, out, text = review("p\n5\np\n0,5\nCitez le texte.\nq\no\n")
    assert "Il faut un nombre entre 0 et 2" in out
    assert f"partial: [{{response: {NEAR}, points: 0.5, feedback: Citez le texte.}}]" in text


def test_undo_on_the_way_and_before_writing(review):
    _, out, text = review("u\na\nu\nr\nnon\na\nu\nq\no\n")
    assert "Il n'y a rien à annuler." in out
    assert out.count("Annulé.") == 2
    assert f"{{response: {NEAR}, feedback: non}}" in text
    assert "accept:" not in text


def test_an_unknown_key_tells_the_keys(review):
    _, out, _ = review("?\nq\n")
    assert "annuler la dernière décision" in out


def test_writing_without_asking(review):
    _, out, text = review("m\nQuels mots ?\ns\n", "--yes")
    assert 'ask: "Quels mots ?"' in text
    assert "Écrit." in out


def test_nothing_to_go_over(review, tmp_path, monkeypatch, capsys):
    pile = tmp_path / "bon.csv"
    pile.write_text("learner,question,response\nA,ville,belle ville\n")
    assert run(["review", str(tmp_path / "demo.yaml"), str(pile)]) == 0
    assert "Aucune réponse à revoir." in capsys.readouterr().out


def test_from_progress_and_no_source(tmp_path, review, capsys):
    assert run(["review", str(tmp_path / "demo.yaml"), "--from-progress"]) == 0
    assert run(["review", str(tmp_path / "demo.yaml")]) == 2


def test_hostile_answers_move_no_cursor(review, tmp_path, capsys, monkeypatch):
    pile = tmp_path / "x.jsonl"
    pile.write_text('{"question": "ville", "response": "bele \\u001b[2Jville\\u202e\\n[bold]"}\n')
    monkeypatch.setattr("sys.stdin", io.StringIO("a\nq\no\n"))
    assert run(["review", str(tmp_path / "demo.yaml"), str(pile), "--all"]) == 0
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_one_key_is_enough_on_a_terminal(review, tmp_path, capsys, monkeypatch):
    keys = iter(["x", "p", "u", "a", "\x1b", "o"])
    monkeypatch.setattr("click.getchar", lambda: next(keys))
    monkeypatch.setattr("sys.stdin", io.StringIO("1,5\nun mot\n"))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert run(["review", str(tmp_path / "demo.yaml"), str(tmp_path / "pile.csv")]) == 0
    assert f"accept: [{NEAR}]" in (tmp_path / "demo.yaml").read_text("utf-8")
    assert "\x1b" not in capsys.readouterr().out


def test_what_learners_say_to_a_verdict_is_told(review, monkeypatch, capsys, tmp_path):
    with Store.open() as store:
        ana = store.profiles.create("Ana")
        for note in ("", "C'est écrit au § 1\x1b[2J"):
            tried = make_attempt(
                profile_id=ana.id, set_id="demo", question_id="ville", response=NEAR
            )
            store.record(tried)
            store.remarks.add(tried.id, ana.id, "demo", tried.at, RemarkKind.CONTEST, note, 2.0)
    monkeypatch.setattr("sys.stdin", io.StringIO("q\n"))
    assert run(["review", str(tmp_path / "demo.yaml"), "--from-progress"]) == 0
    out = capsys.readouterr().out
    assert "Contestée par un élève." in out
    assert out.count("Ana dit") == 1
    assert "Ana dit\xa0: «\xa0C'est écrit au § 1[2J\xa0»" in out
