"""A language of the interface takes one new file and one line: here it speaks everywhere."""

from __future__ import annotations

import io
import sys

import pytest

from quiz.cli import COMMANDS, run
from quiz.locale import words_for

pytestmark = pytest.mark.usefixtures("esperanto")


def test_numbers_and_plurals_are_as_its_country_has_them():
    words = words_for("eo")
    assert words.language == "eo"
    assert words.number(1234567) == "1\xa0234\xa0567"
    assert words.number(0.5) == "0,5"
    assert words("screen.library.questions", n=1) != words("screen.library.questions", n=2)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_in_it(name, capsys):
    assert run([name, "--help"]) == 0
    assert "⟦" in capsys.readouterr().out


def test_a_set_is_played_in_it(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO("5/7/2025\n"))
    assert run(["play", "demo-bateau", "--plain"]) == 0
    out = capsys.readouterr().out
    assert out.count("⟦") > 5


def test_mistakes_are_told_in_it(tmp_path, capsys):
    file = tmp_path / "wrong.yaml"
    file.write_text("format: 1\n", encoding="utf-8")
    assert run(["check", str(file)]) == 1
    assert "⟦" in capsys.readouterr().out
