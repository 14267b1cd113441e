"""A format to export to takes one new file and one line: here it is asked for by its name."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from quiz.cli import run
from quiz.teaching import exports


@pytest.fixture(autouse=True)
def the_file_and_the_line(monkeypatch):
    def export(question_set, words, losses, *, key):
        for question in question_set.questions:
            if question.hints:
                losses.of_question(question, "hints")
        return "\n".join(question.prompt for question in question_set.questions).encode()

    module = ModuleType("prompts_only")
    module.NAME = "Prompts"
    module.export = export
    monkeypatch.setitem(sys.modules, "prompts_only", module)
    monkeypatch.setitem(exports.FORMATS, "prompts", "prompts_only")
    monkeypatch.delitem(sys.modules, "quiz.cli.export", raising=False)


def test_the_command_knows_it_and_tells_its_losses(tmp_path, capsys):
    out = tmp_path / "prompts.txt"
    assert run(["export", "demo-bateau", "--to", "prompts", "-o", str(out)]) == 0
    assert out.read_text(encoding="utf-8").count("\n") >= 4
    assert "Prompts" in capsys.readouterr().err


def test_its_name_is_offered(capsys):
    assert run(["export", "demo-bateau", "--to", "promts"]) == 2
    assert "prompts" in capsys.readouterr().err
