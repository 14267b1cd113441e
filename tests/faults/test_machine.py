"""What a machine may refuse: room, the right to write, the file for itself, a clock that goes on.

Each time the learner is told in a sentence, nothing is half written, and one can go on.
"""

from __future__ import annotations

import errno
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quiz.errors import QuizError
from quiz.learning.schedule import cards_of_set
from quiz.model import Status
from quiz.store import opening, schema
from quiz.store.attempts import Attempts, row_of
from quiz.store.copies import own_copies
from quiz.store.database import SqliteFile
from quiz.store.ids import IdMaker
from quiz.store.store import Store
from tests.faults.rights import without_the_rights_of_root
from tests.store.conftest import make_attempt

COMMAND = [sys.executable, "-m", "quiz", "play", "demo-bateau", "--plain", "--user", "Ana"]


def play(typed, environment, **more):
    return subprocess.run(
        COMMAND,
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
        timeout=120,
        **more,
    )


def progress(environment):
    done = subprocess.run(
        [sys.executable, "-m", "quiz", "progress", "--format", "json"],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.fixture
def path(own_world):
    return own_world / "data" / "quiz.db"


def attempts_in(path) -> int:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("SELECT count(*) FROM attempts").fetchone()[0]


def sound(path) -> bool:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def opened_until_it_is_well(path):
    """What was told, and the attempts kept, after two starts of the program.

    Damage that is met while playing is told, and looked for when the file is next opened.
    """
    notices, kept = [], {}
    for _ in range(2):
        with Store.open(path) as store, suppress_damage():
            notices += store.notices
            store.progress.total("p1")
            kept = {attempt.id: attempt for attempt in store.attempts.of_set("tram")}
    return notices, kept


@contextmanager
def suppress_damage():
    try:
        yield
    except QuizError as error:
        if error.problems[0].code != "D008":
            raise


def mount(folder, size) -> bool:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def nearly_full_disks():
    """Bytes left on small file systems to try; none where none may be mounted."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "disk"
        if not mount(folder, "100k"):
            return []
        subprocess.run(["umount", str(folder)], check=True)
    return [0, 80_000, 120_000]


BYTES_LEFT = nearly_full_disks()


def fill(ballast):
    try:
        with ballast.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
    except OSError as error:
        assert error.errno == errno.ENOSPC  # noqa: PT017


class TestDiskFull:
    def test_it_is_told_and_the_answer_given_again_later_is_kept(self, environment, path):
        assert play("5 juillet\n", environment).returncode == 0

        def small():
            # A write beyond this size fails as on a full disk (EFBIG in place of ENOSPC).
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            most = path.stat().st_size + 20_000
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

        words = "x" * 1900
        done = play(f"{words}\n" * 100, environment, preexec_fn=small)
        assert done.returncode == 0, done.stderr
        assert "[problème] " in done.stdout
        assert "Traceback" not in done.stderr
        shown = sum(line.startswith("[faux]") for line in done.stdout.splitlines())
        assert shown > 0
        assert attempts_in(path) >= 1 + shown
        assert sound(path)
        before = attempts_in(path)
        assert play("Chambérac\n" * 8, environment).returncode == 0
        assert attempts_in(path) > before

    @pytest.mark.parametrize("left", BYTES_LEFT)
    def test_on_a_file_system_that_is_really_full(self, environment, own_world, left):
        disk = own_world / "disk"
        mount(disk, "600k")
        environment["QUIZ_DATA_DIR"] = str(disk)
        try:
            assert play("5 juillet\n", environment).returncode == 0
            ballast = disk / "ballast"
            fill(ballast)
            os.truncate(ballast, ballast.stat().st_size - left)
            done = play("21 mai\n" * 12, environment)
            told = done.stdout + done.stderr
            assert "problème" in told or "D00" in told
            assert "Traceback" not in told
            # What costs no try is an answer too.
            tags = ("[faux]", "[à reprendre]")
            shown = sum(line.startswith(tags) for line in done.stdout.splitlines())
            ballast.unlink()
            assert (shown > 0) is (left > 0)
            assert attempts_in(disk / "quiz.db") >= 1 + shown
            assert sound(disk / "quiz.db")
            before = attempts_in(disk / "quiz.db")
            assert play("Chambérac\n" * 8, environment).returncode == 0
            assert attempts_in(disk / "quiz.db") > before
        finally:
            subprocess.run(["umount", str(disk)], check=True)


class TestReadOnlyFolder:
    def test_it_is_told_with_the_way_out(self, environment, path):
        assert play("5 juillet\n", environment).returncode == 0
        path.parent.chmod(0o500)
        path.chmod(0o400)
        try:
            done = play("Chambérac\n", environment, preexec_fn=without_the_rights_of_root)
        finally:
            path.parent.chmod(0o700)
            path.chmod(0o600)
        assert done.returncode == 1
        assert done.stderr.startswith("error D003")
        assert "QUIZ_DATA_DIR" in done.stderr
        assert "[juste]" not in done.stdout
        assert progress(environment)["attempts"] == 1


class TestLockedByAnother:
    def test_it_is_told_and_the_answer_is_kept_once_it_is_free(
        self, environment, path, monkeypatch
    ):
        monkeypatch.setattr("quiz.store.database.BUSY_SECONDS", 0.1)
        with Store.open(path) as store, closing(sqlite3.connect(path)) as other:
            other.isolation_level = None
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(QuizError) as error:
                store.record(make_attempt())
            assert error.value.problems[0].code == "D002"
            other.execute("ROLLBACK")
            store.record(make_attempt())
            assert store.attempts.count() == 1


class TestDamage:
    @pytest.fixture
    def attempts(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with Store.open(path) as store:
            ana = store.profiles.create("Ana")
            long = "é" * 3000
            made = [
                make_attempt(profile_id=ana.id, number=n, response=long if n % 7 == 0 else f"r{n}")
                for n in range(200)
            ]
            store.attempts.merge(made)
            store.runs.save(ana.id, "tram", made[0].mode, {"run_id": "r1", "draft": "à moitié"})
        return {attempt.id: attempt for attempt in made}

    def test_every_row_of_a_file_without_its_first_page_comes_back(self, path, attempts):
        whole = path.read_bytes()
        broken = b"\x00" * 4096 + whole[4096:]
        path.write_bytes(broken)
        with Store.open(path) as store:
            [notice] = store.notices
            assert (notice.code, notice.values["n"]) == ("D005", 200)
            ana = store.profiles.get("ana")
            assert {a.id: a for a in store.attempts.of_profile(ana.id)} == attempts
            assert store.progress.total(ana.id).attempts == 200
            assert store.runs.load(ana.id, "tram", next(iter(attempts.values())).mode) == {
                "run_id": "r1",
                "draft": "à moitié",
            }
        [aside] = path.parent.glob("quiz.db.damaged-*")
        assert aside.read_bytes() == broken

    def test_what_was_only_in_the_log_is_saved_too(self, path, attempts):
        with closing(sqlite3.connect(path)) as reader:
            # A reader keeps the log from being folded into the file.
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM attempts").fetchall()
            late = make_attempt(response="dans le journal")
            with Store.open(path) as store:
                store.record(late)
            files = {
                suffix: path.with_name(path.name + suffix).read_bytes() for suffix in ("", "-wal")
            }
        for suffix, data in files.items():
            path.with_name(path.name + suffix).write_bytes(data)
        whole = files[""]
        path.write_bytes(b"\x00" * 100 + whole[100:])
        with Store.open(path) as store:
            assert store.notices[0].values["n"] == 201
            assert list(store.attempts.of_profile("p1")) == [late]

    @pytest.mark.parametrize("seed", range(12))
    def test_pages_overwritten_by_chance_lose_no_row_of_another(self, path, attempts, seed):
        chance = random.Random(seed)
        whole = bytearray(path.read_bytes())
        pages = chance.sample(range(len(whole) // 4096), 5)
        for page in pages:
            whole[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
        path.write_bytes(whole)
        kept = opened_until_it_is_well(path)[1]
        assert sound(path)
        assert all(attempts[id_] == attempt for id_, attempt in kept.items())
        # 5 pages of some 60: each holds at most 20 rows, or the middle of one long one.
        assert len(kept) >= 100

    def test_a_file_cut_short_is_told_and_the_rest_saved(self, path, attempts):
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2 // 4096 * 4096])
        notices, kept = opened_until_it_is_well(path)
        assert [notice.code for notice in notices] == ["D005"]
        assert notices[0].values["n"] == len(kept)
        assert 0 < len(kept) < 200
        assert sound(path)

    def test_killed_in_the_middle_of_it_all_is_as_it_was(self, path, attempts, monkeypatch):
        broken = b"\x00" * 4096 + path.read_bytes()[4096:]
        path.write_bytes(broken)
        with monkeypatch.context() as patch:

            def killed(_):
                raise KeyboardInterrupt

            patch.setattr(opening, "set_aside", killed)
            with pytest.raises(KeyboardInterrupt):
                Store.open(path)
        assert path.read_bytes() == broken
        with Store.open(path) as store:
            assert store.notices[0].values["n"] == 200

    def test_the_learner_plays_on_and_is_told_in_a_sentence(self, environment, path):
        assert play("5 juillet\n", environment).returncode == 0
        path.write_bytes(b"\x00" * 4096 + path.read_bytes()[4096:])
        done = play("Chambérac\n", environment)
        assert done.returncode == 0
        assert "1 réponse lisible a été reprise" in done.stderr
        assert "Question 2/6" in done.stdout
        assert progress(environment)["points"] == 2


class TestClock:
    def test_ids_go_on_though_the_clock_was_put_back(self, path):
        path.parent.mkdir(parents=True)
        ahead = IdMaker(lambda: 2_000_000_000_000)
        with Store.open(path) as store:
            store.record(make_attempt(id=(last := ahead())))
        behind = IdMaker(lambda: 1_000_000_000_000)
        assert behind() < last
        behind.go_on_from(last)
        later = [behind() for _ in range(100)]
        assert [last, *later] == sorted({last, *later})

    def test_a_program_started_with_the_clock_put_back_goes_on_from_the_log(self, path):
        path.parent.mkdir(parents=True)
        with Store.open(path) as store:
            store.record(make_attempt(id=(last := IdMaker(lambda: 4_000_000_000_000)())))
        code = (
            "import sys; from pathlib import Path; from quiz.store.store import Store; "
            "from quiz.store.ids import new_id; Store.open(Path(sys.argv[1])).close(); "
            "sys.stdout.write(new_id())"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
        )
        assert done.stdout > last

    def test_progress_and_review_stand_it(self, path):
        path.parent.mkdir(parents=True)
        now = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
        with Store.open(path) as store:
            ana = store.profiles.create("Ana")
            for n, days in enumerate((0, -400, 2)):
                store.record(
                    make_attempt(
                        profile_id=ana.id,
                        run_id=f"r{n}",
                        at=now + timedelta(days=days),
                        status=Status.INCORRECT,
                        score=0.0,
                        points=float(n == 2),
                    )
                )
            assert store.progress.total(ana.id).points == 1.0
            assert len(store.progress.by_day(ana.id)) == 3
            [card] = cards_of_set(store.attempts.of_profile(ana.id))
        assert card.due >= card.last_review


class TestTwoWindows:
    def test_of_one_learner_lose_no_answer_of_either(self, environment):
        windows = [
            subprocess.Popen(
                COMMAND,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                text=True,
            )
            for _ in range(2)
        ]
        said = [window.communicate("21 mai\n" * 30, timeout=120) for window in windows]
        shown = sum(out.count("[faux]") for out, _ in said)
        assert [window.returncode for window in windows] == [0, 0], said
        data = progress(environment)
        assert shown > 0
        with Store.open() as store:
            assert store.attempts.count() >= shown
            ana = store.profiles.get("Ana")
            assert len(store.profiles.all()) == 1
            assert data["attempts"] == store.progress.total(ana.id).attempts


class TestOlderProgram:
    def test_it_refuses_a_newer_store_politely(self, environment, path):
        assert play("5 juillet\n", environment).returncode == 0
        with closing(sqlite3.connect(path)) as database:
            database.execute("INSERT INTO schema_version VALUES (99, 'demain')")
            database.commit()
        before = path.read_bytes()
        done = play("Chambérac\n", environment)
        assert done.returncode == 1
        assert done.stderr.startswith("error D001")
        assert path.read_bytes() == before


DIES = """
import os, signal, sys
from pathlib import Path
from quiz.store import schema
from quiz.store.database import SqliteFile
database = SqliteFile(Path(sys.argv[1]))
database._connection.create_function("die", 0, lambda: os.kill(os.getpid(), signal.SIGKILL))
at = int(sys.argv[2])
steps, n = [], 0
for step in schema.MIGRATIONS:
    new = []
    for statement in step:
        if n == at:
            new.append("SELECT die()")
        new.append(statement)
        n += 1
    steps.append(tuple(new))
schema.migrate(database, tuple(steps))
"""


class TestMigrationInterrupted:
    STATEMENTS = sum(map(len, schema.MIGRATIONS))

    @pytest.mark.parametrize("at", range(len(schema.MIGRATIONS[0]), STATEMENTS, 2))
    def test_anywhere_it_is_as_if_it_had_not_begun(self, path, at):
        path.parent.mkdir(parents=True)
        old = SqliteFile(path)
        schema.migrate(old, schema.MIGRATIONS[:1])
        for _ in range(20):
            Attempts(old).add_row(row_of(make_attempt()))
        old.close()
        done = subprocess.run([sys.executable, "-c", DIES, str(path), str(at)], check=False)
        assert done.returncode == -signal.SIGKILL
        with closing(sqlite3.connect(path)) as database:
            assert database.execute("SELECT max(version) FROM schema_version").fetchall() == [(1,)]
        [copy] = own_copies(path)
        assert sound(copy)
        with Store.open(path) as store:
            assert store.attempts.count() == 20
            assert store.progress.total("p1").attempts == 20
        assert sound(path)

    def test_half_a_copy_is_never_taken_for_one(self, path, tmp_path):
        path.parent.mkdir(parents=True)
        old = SqliteFile(path)
        schema.migrate(old, schema.MIGRATIONS[:1])
        old.close()
        code = (
            "import os, pathlib, signal, sys\n"
            "from quiz.store import copies\n"
            "pathlib.Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
            "from quiz.store.store import Store\n"
            "Store.open(pathlib.Path(sys.argv[1]))\n"
        )
        done = subprocess.run([sys.executable, "-c", code, str(path)], check=False)
        assert done.returncode == -signal.SIGKILL
        assert own_copies(path) == []
        Store.open(path).close()
        [copy] = own_copies(path)
        assert sound(copy)
        shutil.copy(copy, tmp_path / "again.db")
        Store.open(tmp_path / "again.db").close()
