"""What a large store, a large library and many writers cost.

    uv run python -m tests.benchmarks.store          # all of it, about three minutes
    uv run python -m tests.benchmarks.store home     # 1,000,000 attempts against 1,000
    uv run python -m tests.benchmarks.store library  # 1,000 sets and 100,000 attempts against 3 and none
    uv run python -m tests.benchmarks.store writers  # 50 processes, 200 answers each, one store

`home` is the whole start as a learner sees it: from the command to a set on the screen with its
figures, in a terminal. `progress` and `review` time what `quiz progress`
shows and which questions are due. Medians; A B A B.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from quiz.model import Attempt, Mode, Reason, Status
from tests.benchmarks.pty_latency import measure

KINDS = ("date", "amount", "who", "phrase", "text", "number")
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def attempts_of(profile_id: str, count: int, sets: int) -> list[Attempt]:
    """A learner's log: ten questions a set, runs of ten, some tries wrong."""
    from quiz.store.ids import new_id

    chance = random.Random(1)
    made = []
    for number in range(count):
        run, question = divmod(number, 10)
        right = chance.random() < 0.8
        made.append(
            Attempt(
                id=new_id(),
                profile_id=profile_id,
                run_id=f"run-{run}",
                at=NOW - timedelta(minutes=(count - number) / count * 1_500_000),
                mode=Mode.TRAINING,
                set_id=f"set-{run % sets:04}",
                set_hash="0123456789abcdef",
                question_id=f"q{question}",
                kind=KINDS[question % len(KINDS)],
                number=1,
                response="400 millions d'euros",
                status=Status.CORRECT if right else Status.INCORRECT,
                score=float(right),
                points=float(right),
                max_points=1.0,
                reasons=() if right else (Reason.of("other-fact", value="21 000"),),
                seconds=12.5,
                hints=0,
                app_version="0.1.0",
            )
        )
    return made


def make_store(path: Path, count: int, sets: int) -> None:
    """A store of one learner, figures and schedule worked out as after a last visit."""
    from quiz.learning.schedule import due_cards
    from quiz.store.store import Store

    with Store.open(path) as store:
        profile = store.profiles.create("Ada", level="B1")
        made = attempts_of(profile.id, count, sets)
        for start in range(0, count, 50_000):
            store.attempts.merge(made[start : start + 50_000])
        if count:
            store.progress.total(profile.id)
            due_cards(store, profile, NOW)


def make_sets(folder: Path, count: int) -> None:
    """Sets that differ in nothing but their names."""
    folder.mkdir(parents=True)
    text = Path("content/demo-bateau.yaml").read_text(encoding="utf-8")
    for number in range(count):
        name = f"set-{number:04}"
        one = text.replace("id: demo-bateau", f"id: {name}", 1)
        (folder / f"{name}.yaml").write_text(one, encoding="utf-8")


def open_home(data: Path, sets: Path) -> float:
    """Milliseconds from the command to a set on the screen, seen from outside in a terminal."""
    os.environ |= {"QUIZ_DATA_DIR": str(data), "QUIZ_CONFIG_DIR": str(data), "QUIZ_LANG": "fr"}
    os.environ["QUIZ_CONTENT"] = str(sets)
    return measure(
        [sys.executable, "-m", "quiz"], 110, 34, [], 0.08, "Le bateau plein de livres"
    ).ready


def timed_query(data: Path, what: str) -> float:
    """Milliseconds that `quiz progress` or the list of due questions takes, store opened anew."""
    from quiz.learning.report import progress_data
    from quiz.learning.schedule import due_cards
    from quiz.store.store import Store

    began = time.perf_counter()
    with Store.open(data / "quiz.db") as store:
        profile = store.profiles.last()
        if profile is None:
            raise RuntimeError
        if what == "progress":
            titles = {f"set-{n:04}": "Titre" for n in range(100)}
            asked = {set_id: {f"q{n}" for n in range(10)} for set_id in titles}
            progress_data(store, profile, titles, asked, NOW)
        else:
            due_cards(store, profile, NOW)
    return 1000 * (time.perf_counter() - began)


def compare(label: str, large, small, runs: int) -> None:
    """Two things in turn; their medians and ratio."""
    one, other = [], []
    for _ in range(runs):
        one.append(large())
        other.append(small())
    a, b = statistics.median(one), statistics.median(other)
    print(f"{label:<10} {a:8.1f} ms against {b:8.1f} ms: ratio {a / b:.2f}")


def home(folder: Path, runs: int) -> None:
    """1,000,000 attempts against 1,000, the same 100 sets."""
    make_sets(folder / "sets", 100)
    for name, count in (("large", 1_000_000), ("small", 1_000)):
        make_store(folder / name / "quiz.db", count, 100)
    large, small = folder / "large", folder / "small"
    megabytes = (large / "quiz.db").stat().st_size / 1e6
    print(f"store of 1,000,000 attempts, {megabytes:.0f} MB, against 1,000; 100 sets")
    sets = folder / "sets"
    compare("home", lambda: open_home(large, sets), lambda: open_home(small, sets), runs)
    for what in ("progress", "review"):
        compare(
            what,
            lambda what=what: timed_query(large, what),
            lambda what=what: timed_query(small, what),
            3 * runs,
        )


def library(folder: Path, runs: int) -> None:
    """1,000 sets and 100,000 attempts against 3 sets and none."""
    for name, sets, count in (("much", 1_000, 100_000), ("little", 3, 0)):
        make_sets(folder / name / "sets", sets)
        make_store(folder / name / "data" / "quiz.db", count, sets)
    much, little = folder / "much", folder / "little"
    print("1,000 sets and 100,000 attempts against 3 sets and none")
    compare(
        "home",
        lambda: open_home(much / "data", much / "sets"),
        lambda: open_home(little / "data", little / "sets"),
        runs,
    )


WRITE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from quiz.store.store import Store
from tests.store.conftest import make_attempt
with Store.open(Path(sys.argv[1])) as store:
    for n in range(int(sys.argv[3])):
        store.record(make_attempt(profile_id=sys.argv[2], run_id=sys.argv[2], number=n))
"""


def write_at_once(path: Path, processes: int, answers: int) -> tuple[int, int, bool, float]:
    """Many programs writing to one store: (rows, different tries, sound, seconds)."""
    began = time.perf_counter()
    running = [
        subprocess.Popen([sys.executable, "-c", WRITE, str(path), f"p{n}", str(answers)])
        for n in range(processes)
    ]
    failed = [one.wait() for one in running]
    if any(failed):
        message = f"{sum(map(bool, failed))} writers failed"
        raise RuntimeError(message)
    seconds = time.perf_counter() - began
    with closing(sqlite3.connect(path)) as database:
        sound = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        [[rows, tries]] = database.execute(
            "SELECT count(*), count(DISTINCT profile_id || '/' || number) FROM attempts"
        ).fetchall()
    return rows, tries, sound, seconds


def writers(folder: Path) -> None:
    """50 processes, 200 answers each."""
    folder.mkdir(parents=True)
    rows, tries, sound, seconds = write_at_once(folder / "quiz.db", 50, 200)
    print(
        f"50 processes x 200 answers: {rows} rows, {tries} different, "
        f"{'sound' if sound else 'NOT SOUND'}, {seconds:.1f} s"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", default=["writers", "library", "home"])
    parser.add_argument("--runs", type=int, default=7)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    try:
        for what in chosen.what:
            if what == "writers":
                writers(folder / what)
            elif what == "library":
                library(folder / what, chosen.runs)
            else:
                home(folder / what, chosen.runs)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
