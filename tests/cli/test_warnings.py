"""Every command in Python's development mode with every warning an error: nothing to complain of."""

from __future__ import annotations

import subprocess
import sys

import pytest

from quiz.cli import COMMANDS

DEMO = "content/demo-bateau.yaml"
WATCHFUL = [sys.executable, "-X", "dev", "-W", "error", "-m", "quiz"]


@pytest.fixture
def calls(tmp_path):
    """Arguments by command; what a command is given that is not here is its help."""
    pile = tmp_path / "pile.csv"
    pile.write_text("learner,question,response\nAna,date,5 juillet\n", encoding="utf-8")
    marked = tmp_path / "marked.csv"
    marked.write_text("question,response,expected\ndate,5 juillet,correct\n", encoding="utf-8")
    article = tmp_path / "article.txt"
    article.write_text(
        "Le tram\n\nLe 3 mars 2025, Paul Dupont a ouvert le tram à Rennes.\n", "utf-8"
    )
    gift = tmp_path / "a.gift"
    gift.write_text("::a::Qui ? {=moi}\n", encoding="utf-8")
    return {
        "play": [["demo-bateau", "--plain", "--user", "Ana"], ["--plain", "--review"]],
        "sets": [[], ["--format", "json"]],
        "check": [["content"], ["content", "--format", "json"], ["--explain", "A101"]],
        "new": [[str(tmp_path / "new.yaml")]],
        "draft": [[str(article)]],
        "schema": [[]],
        "grade": [[DEMO, str(pile)], [DEMO, str(pile), "--format", "jsonl"]],
        "report": [[DEMO, str(pile), "--format", form] for form in ("text", "html", "csv")],
        "review": [[DEMO, str(pile), "--all"]],
        "bench": [[DEMO, str(marked)]],
        "explain": [[DEMO, "date", "5 juillet"]],
        "export": [
            [DEMO, "--to", to, "-o", str(tmp_path / f"out.{to}")]
            for to in ("moodle", "gift", "anki", "markdown", "csv")
        ],
        "import": [[str(gift)]],
        "progress": [["--user", "Ana", "--format", form] for form in ("text", "json", "csv")],
        "users": [[]],
        "backup": [[str(tmp_path / "copy.db")]],
        "merge": [[str(tmp_path / "copy.db")]],
        "restore": [[str(tmp_path / "copy.db"), "--yes"]],
        "forget": [["Ana", "--yes"]],
    }


def watched(arguments, environment):
    done = subprocess.run(
        [*WATCHFUL, *arguments],
        input="5 juillet\n",
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=120,
    )
    assert done.returncode in {0, 1, 2}
    assert "Warning" not in done.stderr
    assert "Traceback" not in done.stderr, (arguments, done.stderr)


def test_every_command(calls, environment):
    """In the order of a learner's life: who is forgotten comes last."""
    for name, ways in calls.items():
        for arguments in ways:
            watched([name, *arguments], environment)
    for name in COMMANDS:
        if name not in calls:
            watched([name, "--help"], environment)
    assert set(calls) <= set(COMMANDS)
