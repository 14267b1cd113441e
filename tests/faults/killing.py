"""Kills the program again and again while it is being played, and looks at what was kept.

    python -m tests.faults.killing plain 150
    python -m tests.faults.killing app 100

Everything is imported once; each sitting is a fork that runs the command line of `quiz play` on a
terminal of its own (the app) or on pipes (line mode), plays by what it sees, and is ended by
SIGKILL at a moment drawn by chance: while starting, grading, writing, drawing. A verdict seen on
the screen names its question; the question must then be in the log. The store is looked at in
a copy, its write-ahead log beside it, so that the next sitting finds it as the kill left it.

Prints one JSON object: `kills`, `shown` (verdicts seen, each once), `kept` (attempts),
`lost` (verdicts seen whose attempt is gone), `twice` (tries that were written two times),
`unsound` (kills after which `PRAGMA integrity_check` found something), `unseen`
(attempts kept whose verdict was not yet shown), `seconds`.
"""

from __future__ import annotations

import contextlib
import fcntl
import gc
import json
import os
import pty
import random
import re
import select
import shutil
import signal
import sqlite3
import struct
import sys
import tempfile
import termios
import time
import traceback
from pathlib import Path

QUESTIONS = 40
ANSWER = "Bordeaux"
ESCAPES = re.compile(
    rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[P_^X][^\x1b]*\x1b\\"
    rb"|[()*+][0-9A-Za-z]|[ -/]*[0-OQ-WYZ\\`-~])"
)
SEEN = re.compile(rb"Q(\d\d\d)x|Bonne r\xc3\xa9ponse|LECTURE")
SET = "\n".join(
    [
        "format: 1",
        "id: kill",
        "title: Encore",
        "level: A1",
        "passage: LECTURE de la ville de Bordeaux.",
        "questions:",
        *(
            f"  - {{id: q{n:03}, type: phrase, prompt: Q{n:03}x, answer: {ANSWER}}}"
            for n in range(QUESTIONS)
        ),
    ]
)


class Sitting:
    """One run of the program, until it is killed."""

    def __init__(self, front: str) -> None:
        self.front = front
        self.seen: set[str] = set()
        self._text = b""
        self._rest = b""
        self._at = 0
        self._question = ""
        self.verdicts = 0
        if front == "app":
            self.pid, self.screen = pty.fork()
            self.keys = self.screen
            if self.pid == 0:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 120, 0, 0))
                _play(["play", "kill", "--user", "Ana"])
        else:
            theirs, self.keys = os.pipe()
            self.screen, out = os.pipe()
            self.pid = os.fork()
            if self.pid == 0:
                os.dup2(theirs, 0)
                os.dup2(out, 1)
                os.close(self.keys)
                _play(["play", "kill", "--plain", "--user", "Ana"])
            os.close(theirs)
            os.close(out)

    def play(self, verdicts: int, more: float) -> None:
        """Plays until so many verdicts were seen, then so many seconds more, and kills."""
        deadline = time.perf_counter() + 20
        end = time.perf_counter() + more if not verdicts else deadline
        while (now := time.perf_counter()) < end:
            if not select.select([self.screen], [], [], min(end - now, 0.5))[0]:
                if end == deadline:
                    self._poke()
                continue
            if not self._listen():
                break
            if self.verdicts >= verdicts and end == deadline:
                end = time.perf_counter() + more
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        while self._listen(answer=False):
            pass
        os.close(self.screen)
        if self.keys != self.screen:
            os.close(self.keys)

    def _poke(self) -> None:
        """Nothing happens: a key came before there was a field to take it."""
        if self.front == "app" and self._question:
            typed = "\r" if self._question in self.seen else f"\x15{ANSWER}\r"
            os.write(self.keys, typed.encode())

    def _listen(self, *, answer: bool = True) -> bool:
        try:
            data = os.read(self.screen, 65536)
        except OSError:  # Linux says so at the end of a terminal
            return False
        self._rest += data
        # An escape sequence, or a word, may be cut at the end of what has come.
        cut = self._rest.rfind(b"\x1b")
        whole = self._rest if cut < 0 or ESCAPES.match(self._rest, cut) else self._rest[:cut]
        self._rest = self._rest[len(whole) :]
        self._text += ESCAPES.sub(b"", whole)
        for found in SEEN.finditer(self._text, self._at):
            self._at = found.end()
            self._meet(found, answer=answer)
        return bool(data)

    def _meet(self, found: re.Match[bytes], *, answer: bool) -> None:
        typed = ""
        if found[1]:
            if (name := f"q{found[1].decode()}") != self._question:
                self._question = name
                # What was being typed when it was killed is there again: it goes first.
                typed = f"\x15{ANSWER}\r" if self.front == "app" else f"{ANSWER}\n"
        elif found[0] == b"LECTURE":
            typed = "\r" if self.front == "app" and not self._question else ""
        elif self._question:
            self.verdicts += self._question not in self.seen
            self.seen.add(self._question)
            typed = "\r" if self.front == "app" else ""
        if answer and typed:
            # It may be gone already.
            with contextlib.suppress(OSError):
                os.write(self.keys, typed.encode())


def _play(arguments: list[str]) -> None:
    code = 1
    # Made anew: those of the parent know the files that it was started with.
    sys.stdin = sys.__stdin__ = os.fdopen(0, "r", closefd=False)
    sys.stdout = sys.__stdout__ = os.fdopen(1, "w", closefd=False)
    sys.stderr = sys.__stderr__ = os.fdopen(2, "w", closefd=False)
    try:
        from quiz.cli import run

        code = run(arguments)
    except BaseException:  # noqa: BLE001 (the parent must see what it was)
        traceback.print_exc()
    finally:
        os._exit(code)


def look(store: Path) -> tuple[list[tuple[str, ...]], bool]:
    """(question, run, number) of the attempts in a copy of the store; whether it is sound."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "copy.db"
        for suffix in ("", "-wal"):
            part = store.with_name(store.name + suffix)
            if part.exists():
                shutil.copyfile(part, copy.with_name(copy.name + suffix))
        with contextlib.closing(sqlite3.connect(copy)) as database:
            sound = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
            if "attempts" not in tables:
                return [], sound
            rows = database.execute("SELECT question_id, run_id, number FROM attempts").fetchall()
    return rows, sound


def campaign(front: str, kills: int, folder: Path, seed: int = 1) -> dict[str, float]:
    """Kills so many times; a new store once all questions are answered."""
    chance = random.Random(seed)
    os.environ |= {"QUIZ_LANG": "fr", "QUIZ_CONTENT": str(folder), "TERM": "xterm-256color"}
    (folder / "kill.yaml").write_text(SET, encoding="utf-8")
    _import_all()
    done = {"kills": 0, "shown": 0, "kept": 0, "lost": 0, "twice": 0, "unsound": 0, "unseen": 0}
    began = time.perf_counter()
    epoch, shown = 0, set()
    kept: list[tuple[str, ...]] = []
    while done["kills"] < kills:
        data = folder / f"data-{epoch}"
        os.environ["QUIZ_DATA_DIR"] = str(data)
        if front == "app" and not data.exists():
            _make_profile()
        sitting = Sitting(front)
        verdicts = chance.choice((0, 1, 1, 2, 2, 3))
        quick = 0.03 if front == "plain" else 0.12
        sitting.play(verdicts, chance.uniform(0, quick if verdicts else 8 * quick))
        done["kills"] += 1
        shown |= sitting.seen
        kept, sound = look(data / "quiz.db") if (data / "quiz.db").exists() else ([], True)
        done["unsound"] += not sound
        questions = {row[0] for row in kept}
        done["lost"] += len(shown - questions)
        if len(questions) == QUESTIONS or done["kills"] == kills:
            done["shown"] += len(shown)
            done["kept"] += len(kept)
            done["twice"] += len(kept) - len(set(kept))
            done["unseen"] += len(questions - shown)
            epoch, shown = epoch + 1, set()
    return {**done, "seconds": round(time.perf_counter() - began, 1)}


def _make_profile() -> None:
    """The app asks a new learner for a name; line mode makes the profile by itself."""
    from quiz.store.store import Store

    with Store.open() as store:
        store.profiles.create("Ana")


def _import_all() -> None:
    from importlib import import_module

    from quiz.sets import find_set, load_set

    names = (
        "quiz.cli.play quiz.plain.play quiz.plain.choose quiz.plain.signals quiz.grading "
        "quiz.learning.runs quiz.learning.feedback quiz.store.store quiz.tui.app quiz.tui.desk "
        "quiz.tui.screens.reading quiz.tui.screens.question quiz.tui.screens.summary "
        "quiz.tui.signals quiz.learning.problems babel.numbers textual.drivers.linux_driver"
    )
    for name in names.split():
        import_module(name)
    from quiz.grading import Grader

    Grader(load_set(find_set("kill"))).grade("q000", ANSWER)
    gc.collect()
    gc.freeze()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as where:
        sys.stdout.write(json.dumps(campaign(sys.argv[1], int(sys.argv[2]), Path(where))) + "\n")
