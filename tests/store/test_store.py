from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing, nullcontext
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from quiz.errors import QuizError
from quiz.model import Mode, Reason, Status
from quiz.paths import data_dir
from quiz.store import schema
from quiz.store.attempts import Attempts, row_of
from quiz.store.copies import own_copies
from quiz.store.database import BUSY_SECONDS, SqliteFile
from quiz.store.store import Store
from quiz.store.tallies import add

from .conftest import make_attempt


def code_of(error) -> str:
    return error.value.problems[0].code


class TestAttempts:
    def test_come_back_as_they_were_written(self, store):
        attempt = make_attempt()
        store.record(attempt)
        assert store.attempts.of_run("r1") == (attempt,)

    def test_are_on_disk_when_record_returns(self, store, path):
        store.record(make_attempt())
        other = sqlite3.connect(path)
        assert other.execute("SELECT count(*) FROM attempts").fetchone() == (1,)
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        other.close()

    def test_stand_in_a_file_that_only_its_owner_reads(self, tmp_path):
        folder = tmp_path / "shared"
        folder.mkdir(mode=0o755)
        with Store.open(folder / "quiz.db") as store:
            store.record(make_attempt())
            for file in folder.iterdir():
                assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name

    def test_two_stores_merge_by_union(self, store, tmp_path):
        mine, both, theirs = make_attempt(), make_attempt(), make_attempt()
        for attempt in (mine, both):
            store.record(attempt)
        with Store.open(tmp_path / "other.db") as other:
            for attempt in (both, theirs):
                other.record(attempt)
            store.attempts.merge(other.attempts.of_set("tram"))
        assert list(store.attempts.of_profile("p1")) == [mine, both, theirs]

    def test_are_never_overwritten(self, store):
        attempt = make_attempt()
        store.record(attempt)
        with pytest.raises(sqlite3.IntegrityError):
            store.record(attempt)

    def test_are_found_by_learner_and_set(self, store):
        store.record(make_attempt())
        store.record(make_attempt(set_id="bateau"))
        store.record(make_attempt(profile_id="p2"))
        assert len(list(store.attempts.of_profile("p1"))) == 2
        assert len(list(store.attempts.of_profile("p1", "tram"))) == 1
        assert len(list(store.attempts.of_set("tram"))) == 2

    def test_answers_to_one_question_come_in_order_and_are_looked_up_by_it(self, store):
        for response in ("4 mars", "", "3 mars", "4 mars"):
            store.record(make_attempt(response=response))
        # A blank and what the grader asks again for are of the question too.
        again = make_attempt(response="en mars", reasons=(Reason.of("ask_more"),))
        assert not again.counted
        store.record(again)
        for changes in ({"question_id": "cout"}, {"set_id": "bateau"}, {"profile_id": "p2"}):
            store.record(make_attempt(**changes))
        found = store.attempts.responses("p1", "tram", "date")
        assert found == ["4 mars", "", "3 mars", "4 mars", "en mars"]
        asked = []
        store._database._connection.set_trace_callback(asked.append)
        store.attempts.responses("p1", "tram", "date")
        store._database._connection.set_trace_callback(None)
        plan = store._database.rows(f"EXPLAIN QUERY PLAN {asked[-1]}")
        assert any("question_id=?" in row[3] for row in plan), plan


class TestProfiles:
    def test_a_name_is_cleaned_and_unique_in_any_case(self, store):
        made = store.profiles.create("  E\u0301lodie\u202e  Le Goff\x1b ", level="B1")
        assert made.name == "Élodie Le Goff"
        assert store.profiles.find("ÉLODIE LE GOFF") == made
        with pytest.raises(QuizError) as error:
            store.profiles.create("élodie le goff")
        assert code_of(error) == "D012"

    @pytest.mark.parametrize(("name", "code"), [(" \u200b ", "D010"), ("x" * 61, "D011")])
    def test_a_name_is_needed_and_bounded(self, store, name, code):
        with pytest.raises(QuizError) as error:
            store.profiles.create(name)
        assert code_of(error) == code

    def test_one_may_be_renamed_but_not_to_another(self, store):
        ana, _bob = store.profiles.create("Ana"), store.profiles.create("Bob")
        assert store.profiles.change(ana, name="ANA", language="en").language == "en"
        with pytest.raises(QuizError) as error:
            store.profiles.change(ana, name="bob")
        assert code_of(error) == "D012"
        assert [p.name for p in store.profiles.all()] == ["ANA", "Bob"]

    def test_the_last_is_the_one_who_answered_last(self, store):
        assert store.profiles.last() is None
        ana, bob = store.profiles.create("Ana"), store.profiles.create("Bob")
        assert store.profiles.last() == bob
        store.record(make_attempt(profile_id=ana.id))
        assert store.profiles.last() == ana
        store.words.record(make_attempt(profile_id=bob.id))
        assert store.profiles.last() == bob

    def test_a_missing_one_is_told(self, store):
        with pytest.raises(QuizError) as error:
            store.profiles.get("Zoé")
        assert code_of(error) == "D013"


class TestForgetting:
    def test_leaves_no_word_of_the_learner_in_the_file(self, path):
        with Store.open(path) as store:
            ana, bob = store.profiles.create("Anastasie"), store.profiles.create("Bob")
            for profile in (ana, bob):
                answer = f"réponse de {profile.name}"
                store.record(make_attempt(profile_id=profile.id, response=answer))
            state = {"run_id": "r1", "draft": "Anastasie écrit"}
            store.runs.save(ana.id, "tram", Mode.TRAINING, state)
            copy = path.with_name("quiz.db.before-v2")
            copy.write_bytes(b"Anastasie")
            store.forget(ana)
            assert [p.name for p in store.profiles.all()] == ["Bob"]
            assert len(list(store.attempts.of_profile(bob.id))) == 1
            left = b"".join(file.read_bytes() for file in path.parent.iterdir())
        assert b"Anastasie" not in left
        assert "réponse de Bob".encode() in left


class TestRuns:
    def test_one_is_kept_for_each_learner_set_and_mode(self, store):
        store.runs.save("p1", "tram", Mode.TRAINING, {"run_id": "a", "n": 1})
        store.runs.save("p1", "tram", Mode.TRAINING, {"run_id": "b", "n": 2})
        store.runs.save("p1", "tram", Mode.EXAM, {"run_id": "c"})
        assert store.runs.load("p1", "tram", Mode.TRAINING) == {"run_id": "b", "n": 2}
        store.runs.save("p1", "tram", Mode.TRAINING, {"run_id": "d"}, "memory")
        assert set(store.runs.unfinished("p1")) == {
            ("tram", Mode.TRAINING, ""),
            ("tram", Mode.TRAINING, "memory"),
            ("tram", Mode.EXAM, ""),
        }
        assert store.runs.load("p1", "tram", Mode.TRAINING) == {"run_id": "b", "n": 2}
        store.runs.delete("p1", "tram", Mode.TRAINING)
        assert store.runs.load("p1", "tram", Mode.TRAINING) is None
        assert store.runs.load("p1", "tram", Mode.TRAINING, "memory") == {"run_id": "d"}
        assert store.runs.load("p1", "tram", Mode.EXAM) is not None

    def test_one_in_a_mode_that_we_do_not_know_hides_no_other(self, path):
        with Store.open(path) as store:
            store.runs.save("p1", "tram", Mode.EXAM, {"run_id": "a"})
            store.runs.save("p1", "tram", Mode.TRAINING, {"run_id": "b"})
        with closing(sqlite3.connect(path)) as other, other:
            other.execute("UPDATE runs SET mode = 'duel:facile' WHERE mode = 'training'")
        with Store.open(path) as store:
            assert store.runs.unfinished("p1") == (("tram", Mode.EXAM, ""),)


class TestFigures:
    def test_within_a_run_the_best_try_counts(self, store):
        store.record(make_attempt(points=0.5, status=Status.PARTIAL))
        store.record(make_attempt(points=0.0, number=2, status=Status.INCORRECT))
        [figures] = store.progress.by_set("p1")
        assert (figures.attempts, figures.questions) == (2, 1)
        assert (figures.points, figures.max_points, figures.share) == (0.5, 1.0, 0.5)

    def test_over_runs_the_last_counts_and_the_best_is_kept(self, store):
        store.record(make_attempt(run_id="r1", points=1.0))
        store.record(make_attempt(run_id="r1", question_id="qui", kind="who", points=1.0))
        store.record(make_attempt(run_id="r2", points=0.0))
        [figures] = store.progress.by_set("p1")
        assert (figures.points, figures.max_points, figures.best) == (1.0, 2.0, 2.0)
        assert [(f.key, f.points) for f in store.progress.by_kind("p1")] == [
            ("date", 0.0),
            ("who", 1.0),
        ]

    def test_a_try_asked_again_enters_nothing(self, store):
        store.record(make_attempt(reasons=(Reason.of("ask_more", ask="?"),), points=0.0))
        assert store.progress.by_set("p1") == ()
        assert store.progress.total("p1").attempts == 0
        assert store.progress.by_day("p1") == ()

    def test_sets_come_last_played_first_with_their_time(self, store):
        later = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
        store.record(make_attempt(set_id="tram"))
        store.record(make_attempt(set_id="bateau", at=later))
        first, second = store.progress.by_set("p1")
        assert (first.key, second.key) == ("bateau", "tram")
        assert first.last == later
        assert [(d.day.isoformat(), d.attempts) for d in store.progress.by_day("p1")] == [
            ("2026-11-23", 1),
            ("2026-11-24", 1),
        ]

    def test_follow_the_log_whatever_comes_in_later(self, store):
        older = make_attempt(run_id="r0", question_id="qui", kind="who", points=0.5)
        store.record(make_attempt(points=1.0))
        assert store.progress.total("p1").points == 1.0
        store.attempts.merge([older])
        assert store.progress.total("p1").points == 1.5
        store.record(make_attempt(run_id="r2", points=0.0))
        assert store.progress.total("p1").points == 0.5
        assert store.progress.by_set("p1")[0].best == 1.0

    def test_others_do_not_count(self, store):
        store.record(make_attempt(profile_id="p2"))
        total = store.progress.total("p1")
        assert (total.attempts, total.share, total.last) == (0, 0.0, None)


class TestOpening:
    def test_makes_the_data_folder_for_its_owner_only(self):
        Store.open().close()
        assert (data_dir() / "quiz.db").is_file()
        assert stat.S_IMODE(data_dir().stat().st_mode) == 0o700

    def test_a_damaged_file_is_set_aside_untouched(self, path):
        path.parent.mkdir(parents=True)
        path.write_bytes(b"not a database, " * 200)
        with Store.open(path) as store:
            assert [notice.code for notice in store.notices] == ["D005"]
            store.record(make_attempt())
        [aside] = path.parent.glob("quiz.db.damaged-*")
        assert aside.read_bytes() == b"not a database, " * 200
        with Store.open(path) as store:
            assert store.notices == ()

    def test_damage_further_down_is_told_when_it_is_met(self, path):
        with Store.open(path) as store:
            answers = [make_attempt(response="x" * 3000) for _ in range(50)]
            store.attempts.merge(answers)
        whole = bytearray(path.read_bytes())
        page = whole.index(b"x" * 2000) // 4096
        whole[page * 4096 : page * 4096 + 8] = b"\xff" * 8
        path.write_bytes(whole)
        with Store.open(path) as store, pytest.raises(QuizError) as error:
            list(store.attempts.of_profile("p1"))
        assert code_of(error) == "D008"

    def test_a_newer_store_is_refused_and_left_alone(self, path):
        with Store.open(path) as store:
            store.record(make_attempt())
        with sqlite3.connect(path) as raw:
            raw.execute("INSERT INTO schema_version VALUES (99, 'tomorrow')")
        raw.close()
        with pytest.raises(QuizError) as error:
            Store.open(path)
        assert code_of(error) == "D001"
        assert list(path.parent.glob("*damaged*")) == []

    def test_another_program_s_database_is_refused(self, path):
        path.parent.mkdir(parents=True)
        with sqlite3.connect(path) as raw:
            raw.execute("CREATE TABLE profiles (who TEXT)")
        raw.close()
        with pytest.raises(QuizError) as error:
            Store.open(path)
        assert code_of(error) == "D007"

    def test_a_folder_that_cannot_be_made_is_told(self, tmp_path):
        (tmp_path / "file").write_text("")
        with pytest.raises(QuizError) as error:
            Store.open(tmp_path / "file" / "quiz.db")
        assert code_of(error) == "D003"

    def test_a_path_that_is_a_folder_is_told(self, tmp_path):
        with pytest.raises(QuizError) as error:
            Store.open(tmp_path)
        assert code_of(error) == "D003"

    def test_a_locked_file_is_told(self, store, path, monkeypatch):
        monkeypatch.setattr("quiz.store.database.BUSY_SECONDS", 0)
        lock = sqlite3.connect(path, isolation_level=None)
        lock.execute("BEGIN EXCLUSIVE")
        with Store.open(path) as other, pytest.raises(QuizError) as error:
            other.record(make_attempt())
        lock.execute("ROLLBACK")
        lock.close()
        assert code_of(error) == "D002"

    @pytest.mark.parametrize(("moves", "waited", "kept"), [(True, 30, 1), (False, BUSY_SECONDS, 0)])
    def test_who_waits_in_a_line_that_moves_waits_longer(
        self, path, monkeypatch, moves, waited, kept
    ):
        """Thirty seconds of others writing in turn are waited for, of one holding on are not."""
        with Store.open(path) as store, closing(sqlite3.connect(path)) as other:
            other.isolation_level = None
            other.execute("CREATE TABLE line (turn)")
            other.execute("BEGIN IMMEDIATE")
            seconds = 0

            def a_second_passes(_pause: float) -> None:
                nonlocal seconds
                seconds += 1
                if moves:
                    other.execute("INSERT INTO line VALUES (1)")
                    other.execute("COMMIT")
                    if seconds < waited:
                        other.execute("BEGIN IMMEDIATE")

            clock = SimpleNamespace(sleep=a_second_passes, monotonic=lambda: seconds)
            monkeypatch.setattr("quiz.store.database.time", clock)
            with nullcontext() if kept else pytest.raises(QuizError):
                store.record(make_attempt())
            assert store.attempts.count() == kept
            assert seconds == waited

    def test_a_full_disk_is_told_and_nothing_half_written(self, path):
        database = SqliteFile(path) if path.parent.mkdir(parents=True) is None else None
        schema.migrate(database)
        store = Store(database)
        [[pages]] = database.rows("PRAGMA page_count")
        database.rows(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(QuizError) as error:
            store.record(make_attempt(response="x" * 100_000))
        assert code_of(error) == "D004"
        assert list(store.attempts.of_profile("p1")) == []
        store.close()


class TestMigrations:
    def test_every_released_schema_comes_up_to_date_with_its_rows(self, path):
        path.parent.mkdir(parents=True)
        for version in range(1, schema.VERSION):
            old = path.with_name(f"v{version}.db")
            database = SqliteFile(old)
            schema.migrate(database, schema.MIGRATIONS[:version])
            Attempts(database).add_row(row_of(make_attempt()))
            if database.has_table("tally_sets"):
                add(database, make_attempt(), day="2026-11-23")
            database.close()
            with Store.open(old) as store:
                assert store.progress.total("p1").points == 1.0

    def test_a_new_step_keeps_the_rows_and_lays_a_copy_beside(self, path):
        with Store.open(path) as store:
            store.record(make_attempt())
        database = SqliteFile(path)
        steps = (*schema.MIGRATIONS, ("ALTER TABLE attempts ADD COLUMN sure INTEGER",))
        schema.migrate(database, steps)
        assert database.rows("SELECT max(version) FROM schema_version") == [(len(steps),)]
        assert database.rows("SELECT count(*), max(sure) FROM attempts") == [(1, None)]
        [copy] = own_copies(path)
        database.close()
        kept = sqlite3.connect(copy)
        assert kept.execute("SELECT count(*) FROM attempts").fetchone() == (1,)
        assert kept.execute("SELECT max(version) FROM schema_version").fetchone() == (
            len(steps) - 1,
        )
        kept.close()

    def test_a_step_that_fails_leaves_all_as_it_was(self, path):
        Store.open(path).close()
        database = SqliteFile(path)
        broken = ("ALTER TABLE attempts ADD COLUMN sure INTEGER", "ALTER TABLE nowhere ADD x")
        with pytest.raises(sqlite3.OperationalError):
            schema.migrate(database, (*schema.MIGRATIONS, broken))
        assert database.rows("SELECT max(version) FROM schema_version") == [(schema.VERSION,)]
        columns = [row[1] for row in database.rows("PRAGMA table_info(attempts)")]
        assert "sure" not in columns
        database.close()


WRITER = """
import sys
from pathlib import Path
from quiz.store.store import Store
sys.path.insert(0, "tests/store")
from conftest import make_attempt
with Store.open(Path(sys.argv[1])) as store:
    for _ in range(40):
        store.record(make_attempt(run_id=sys.argv[2]))
"""


def test_two_programs_write_at_once_from_the_first_moment_on(path):
    processes = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), name], stderr=subprocess.PIPE)
        for name in ("a", "b", "c")
    ]
    for process in processes:
        _, complaint = process.communicate(timeout=60)
        assert process.returncode == 0, complaint.decode()
    with Store.open(path) as store:
        assert store.notices == ()
        assert [len(store.attempts.of_run(name)) for name in ("a", "b", "c")] == [40, 40, 40]
