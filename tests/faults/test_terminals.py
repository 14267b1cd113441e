"""Terminals of every kind, and what they do to a program: resize, suspend, paste, go away."""

from __future__ import annotations

import fcntl
import re
import signal
import struct
import subprocess
import sys
import termios
import time

import pytest

from .hostile import for_terminal

QUIZ = [sys.executable, "-m", "quiz"]
LEAVES_SCREEN = b"\x1b[?1049l"


def at_a_question(terminal, **more):
    app = terminal("play", "demo-bateau", "--user", "Ana", **more)
    app.until("24 m")
    app.type("\r")
    app.until("Quel jour")
    return app


def ends_well(app):
    app.type("\x11")
    assert app.end() == 0
    assert app.settings() == app.before
    assert "Traceback" not in app.text
    assert "Warning" not in app.text


def resize(app, columns, rows):
    fcntl.ioctl(app.screen, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    app.process.send_signal(signal.SIGWINCH)


def test_a_storm_of_resizes(terminal, learner):
    app = at_a_question(terminal)
    app.type("le 5 ju")
    app.until("le 5 ju")
    for step in range(120):
        columns, rows = (20 + step * 37 % 380, 5 + step * 29 % 115)
        resize(app, columns, rows)
        app._read(0)
    resize(app, 120, 40)
    app.until("le 5 ju", since=len(app.raw))
    app.type("illet\r")
    app.until("Bonne réponse")
    ends_well(app)


@pytest.mark.parametrize("term", ["linux", "xterm-16color", "vt100", "xterm", "screen", "unknown"])
def test_kinds_of_terminal(term, terminal, learner):
    app = at_a_question(terminal, term=term)
    app.type("5 juillet\r")
    app.until("Bonne réponse")
    ends_well(app)


@pytest.mark.parametrize(
    "surroundings",
    [
        {"NO_COLOR": "1"},
        {"LANG": "C", "LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "cp850"},
        {"PYTHONIOENCODING": "ascii"},
        {"COLORTERM": "truecolor", "TERM_PROGRAM": "Apple_Terminal"},
        {"HOME": "/nonexistent"},
        {"PYTHONDEVMODE": "1", "PYTHONWARNINGS": "error"},
    ],
    ids=str,
)
def test_surroundings(surroundings, terminal, learner):
    app = at_a_question(terminal, surroundings=surroundings)
    app.type("5 juillet\r")
    app.until("Bonne r")
    ends_well(app)


def test_without_colour_none_is_sent(terminal, learner):
    app = at_a_question(terminal, surroundings={"NO_COLOR": "1"})
    colours = re.findall(rb"\x1b\[[\d;]*?(?:38|48);2;(\d+);(\d+);(\d+)", app.raw)
    assert all(red == green == blue for red, green, blue in colours)
    ends_well(app)


def test_a_dumb_terminal_gets_lines(terminal):
    app = terminal("play", "demo-bateau", "--user", "Ana", term="dumb")
    app.until("Votre réponse")
    assert b"\x1b" not in app.raw
    app.type("5 juillet\n")
    app.until("[juste]")
    bare = terminal(term="dumb")
    bare.until("Quel texte")
    assert b"\x1b" not in bare.raw


MB = "Le bateau plein de livres. " * 40_000


def test_a_paste_of_a_megabyte_into_the_answer(terminal, learner):
    app = at_a_question(terminal)
    start = time.perf_counter()
    app.paste(MB)
    app.until("4\u202f000 caractères")
    app.type("\x1b[3~")
    assert time.perf_counter() - start < 20
    app.type("\r")
    app.until("passage du texte")
    ends_well(app)


def test_a_paste_of_a_megabyte_in_line_mode(environment):
    done = subprocess.run(
        [*QUIZ, "play", "demo-bateau", "--plain", "--user", "Ana"],
        input=(MB + "\n5 juillet\n").encode(),
        capture_output=True,
        env=environment,
        check=False,
        timeout=60,
    )
    out = done.stdout.decode()
    assert done.returncode == 0
    assert "[juste]" in out
    for_terminal(out)


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "latin-1", "ascii", "utf-8"])
def test_code_pages(encoding, environment, learner):
    """What is asked for by name is spoken; letters it lacks come as the nearest that it has."""
    environment["PYTHONIOENCODING"] = encoding
    written = "Chambéry\n:réponse\n".encode(encoding, "replace")
    done = subprocess.run(
        [*QUIZ, "play", "demo-bateau", "--plain", "--user", "Ana"],
        input=written,
        capture_output=True,
        env=environment,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    out = done.stdout.decode(encoding)
    wanted = "Question 1/6 - date - 1 point" if encoding == "ascii" else "Question 1/6"
    assert wanted in out
    assert "Votre reponse" in out if encoding == "ascii" else "Votre réponse" in out
    assert "�" not in out
    assert " ??" not in out
    for call in (["sets"], ["progress"], ["check", "content"], ["users"], ["--help"], ["nonsense"]):
        done = subprocess.run([*QUIZ, *call], capture_output=True, env=environment, check=False)
        assert b"Traceback" not in done.stderr
        if call != ["--help"] or encoding != "ascii":
            # click takes ASCII for a mistake, and writes its help as UTF-8.
            (done.stdout + done.stderr).decode(encoding)
