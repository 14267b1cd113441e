"""Told to end, the program keeps what was typed and gives the terminal back."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from contextlib import closing

import pytest

LEAVES_SCREEN = b"\x1b[?1049l"
TAKES_SCREEN = b"\x1b[?1049h"


def kept_drafts(own_world) -> list[str]:
    with closing(sqlite3.connect(own_world / "data" / "quiz.db")) as database:
        [[state]] = database.execute("SELECT state FROM runs").fetchall()
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return [item["draft"] for item in json.loads(state)["items"].values() if item.get("draft")]


DRAFT = "vers le 5"
"""Not in the text, so that to see it is to see it typed."""


def at_a_question(terminal):
    app = terminal("play", "demo-bateau", "--user", "Ana")
    app.until("Long de 24 mètres")
    app.type("\r")
    app.until("Quel jour")
    app.type(DRAFT)
    app.until(DRAFT)
    return app


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_app_keeps_the_draft_and_gives_the_terminal_back(terminal, learner, own_world, number):
    app = at_a_question(terminal)
    app.process.send_signal(number)
    assert app.end() == 128 + number
    assert app.raw.rfind(LEAVES_SCREEN) > app.raw.rfind(TAKES_SCREEN)
    assert app.settings() == app.before
    assert "Traceback" not in app.text
    assert kept_drafts(own_world) == [DRAFT]


def test_the_app_outlives_its_window_long_enough_to_keep_the_draft(terminal, learner, own_world):
    app = at_a_question(terminal)
    app.hang_up()
    app.process.wait(40)
    assert kept_drafts(own_world) == [DRAFT]


def test_the_app_is_suspended_and_goes_on(terminal, learner):
    app = at_a_question(terminal)
    app.process.send_signal(signal.SIGTSTP)
    _, status = os.waitpid(app.process.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    while app._read(0.1):
        pass
    assert app.raw.rfind(LEAVES_SCREEN) > app.raw.rfind(TAKES_SCREEN)
    assert app.settings() == app.before
    since = len(app.raw)
    app.process.send_signal(signal.SIGCONT)
    app.until(DRAFT, since=since)
    assert TAKES_SCREEN in app.raw[since:]
    app.type(" juillet\r")
    app.until("Bonne réponse")
    app.type("\x11")
    assert app.end() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_line_mode_ends_and_goes_on_where_it_was(terminal, own_world, number):
    lines = terminal("play", "demo-bateau", "--plain", "--user", "Ana")
    lines.until("Votre réponse")
    lines.type("5 juillet\n")
    lines.until("[juste]")
    lines.until("Question 2/6")
    lines.type("Cham")
    lines.process.send_signal(number)
    assert lines.end() == 128 + number
    assert lines.settings() == lines.before
    assert "Traceback" not in lines.text
    assert b"\x1b" not in lines.raw
    again = terminal("play", "demo-bateau", "--plain", "--user", "Ana")
    again.until("Question 2/6")


def test_line_mode_is_suspended_and_goes_on(terminal):
    lines = terminal("play", "demo-bateau", "--plain", "--user", "Ana")
    lines.until("Votre réponse")
    os.kill(lines.process.pid, signal.SIGSTOP)
    os.waitpid(lines.process.pid, os.WUNTRACED)
    os.kill(lines.process.pid, signal.SIGCONT)
    lines.type("5 juillet\n")
    lines.until("[juste]")
