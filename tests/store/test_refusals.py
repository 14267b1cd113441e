"""What the machine refuses is told with its code, and what was there stays there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime

import pytest

from quiz.errors import QuizError
from quiz.model import Mode, Status
from quiz.store.copies import own_copies, set_aside_files
from quiz.store.ids import IdMaker
from quiz.store.store import Store

from .conftest import make_attempt
from .test_everything_kept import a_word

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def code_of(error) -> str:
    return error.value.problems[0].code


@pytest.fixture
def on_a_server(monkeypatch, tmp_path):
    """A store behind a URL; SQLite's own URL stands for a server."""
    monkeypatch.setenv("QUIZ_DATABASE_URL", f"sqlite:///{tmp_path}/server.db")
    with Store.open() as opened:
        yield opened


class TestServer:
    def test_copies_are_the_servers_own_business(self, on_a_server, tmp_path):
        for act in (on_a_server.backup, on_a_server.restore):
            with pytest.raises(QuizError) as error:
                act(tmp_path / "copie.db")
            assert code_of(error) == "D018"

    def test_another_store_is_merged_into_it(self, on_a_server, tmp_path):
        with Store.open(tmp_path / "other.db") as other:
            other.profiles.create("Ana")
            other.record(make_attempt())
        found = on_a_server.merge(tmp_path / "other.db")
        assert (found.attempts, found.profiles) == (1, 1)

    def test_another_thread_has_its_own_connection(self, on_a_server):
        on_a_server.record(make_attempt())
        with on_a_server.again() as other:
            assert other.attempts.count() == 1

    def test_an_id_that_is_taken_is_no_fault_of_the_server(self, on_a_server):
        import peewee

        on_a_server.record(attempt := make_attempt())
        with pytest.raises(peewee.IntegrityError):
            on_a_server.record(attempt)

    def test_a_table_that_is_gone_is_told(self, on_a_server, tmp_path):
        with closing(sqlite3.connect(tmp_path / "server.db")) as raw:
            raw.execute("DROP TABLE runs")
        with pytest.raises(QuizError) as error:
            on_a_server.runs.unfinished("p1")
        assert code_of(error) == "D016"

    def test_a_server_that_does_not_answer_is_told_without_the_password(self, monkeypatch):
        monkeypatch.setenv("QUIZ_DATABASE_URL", "sqlite:////nowhere/at/all/server.db")
        with pytest.raises(QuizError) as error:
            Store.open()
        assert code_of(error) == "D016"

    def test_who_is_forgotten_there_leaves_no_copies_to_look_through(self, on_a_server):
        ana = on_a_server.profiles.create("Ana")
        on_a_server.record(make_attempt(profile_id=ana.id))
        assert on_a_server.forget(ana) == ()
        assert on_a_server.attempts.count() == 0


class TestFile:
    def test_a_second_window_reads_what_the_first_wrote(self, store):
        store.record(make_attempt())
        with store.again() as other:
            assert other.attempts.count() == 1

    def test_a_table_that_is_gone_is_told(self, store, path):
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("DROP TABLE runs")
        with pytest.raises(QuizError) as error:
            store.runs.unfinished("p1")
        assert code_of(error) == "D006"

    def test_one_answer_that_no_program_of_ours_wrote_hides_no_other(self, store, path):
        store.record(good := make_attempt())
        store.record(make_attempt(question_id="bad"))
        store.words.record(review := make_attempt(question_id="rame"))
        store.words.record(make_attempt(question_id="bad"))
        with closing(sqlite3.connect(path)) as raw:
            for table in ("attempts", "word_reviews"):
                raw.execute(f"UPDATE {table} SET reasons = '[7]' WHERE question_id = 'bad'")
            raw.commit()
        assert list(store.attempts.of_profile("p1")) == [good]
        assert list(store.words.reviews("p1")) == [review]

    @pytest.mark.parametrize("state", ["{half", "[]"])
    def test_a_run_that_cannot_be_read_is_as_good_as_none(self, store, path, state):
        store.runs.save("p1", "tram", Mode.TRAINING, {"run_id": "r1"})
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("UPDATE runs SET state = ?", [state])
            raw.commit()
        assert store.runs.load("p1", "tram", Mode.TRAINING) is None

    def test_a_copy_of_ours_that_cannot_be_cleaned_goes_with_the_learner(self, store, path):
        ana = store.profiles.create("Anastasie")
        broken = path.with_name("quiz.db.before-v2")
        broken.write_bytes(b"Anastasie " * 900)
        store.forget(ana)
        assert own_copies(path) == []
        assert set_aside_files(path) == []

    def test_a_name_that_is_taken_gets_a_number(self, store, tmp_path, monkeypatch):
        monkeypatch.setattr("quiz.store.store.stamp", lambda: "20261123T090000Z")
        store.record(make_attempt())
        store.backup(tmp_path / "copie.db")
        first, second, third = (store.restore(tmp_path / "copie.db") for _ in range(3))
        assert [path.name.rpartition("Z")[2] for path in (first, second, third)] == ["", "-2", "-3"]

    def test_a_copy_with_a_page_that_does_not_add_up_is_not_restored(self, store, tmp_path):
        store.record(make_attempt(run_id="zzzzzzzz"))
        copy = tmp_path / "copie.db"
        store.backup(copy)
        data = bytearray(copy.read_bytes())
        data[data.index(b"zzzzzzzz") // 4096 * 4096 + 7] += 1
        copy.write_bytes(data)
        with pytest.raises(QuizError) as error:
            store.restore(copy)
        assert code_of(error) == "D017"


class TestFigures:
    def test_months_tell_how_many_and_what_share(self, store):
        assert store.progress.by_month("p1") == []
        store.record(make_attempt(at=datetime(2026, 10, 31, 9, tzinfo=UTC), points=0.5))
        store.record(make_attempt(points=1.0))
        store.record(make_attempt(points=0.0, status=Status.INCORRECT))
        assert store.progress.by_month("p1") == [
            (date(2026, 10, 1), 1, 0.5),
            (date(2026, 11, 1), 2, 0.5),
        ]

    def test_the_last_of_a_kind_is_right_where_it_was_accepted_or_contested(self, store):
        from quiz.store.remarks import RemarkKind

        wrong = {"status": Status.INCORRECT, "score": 0.0, "points": 0.0}
        store.record(make_attempt(question_id="a"))
        store.record(last := make_attempt(question_id="a", **wrong))
        store.record(almost := make_attempt(question_id="b", status=Status.ALMOST))
        store.record(contested := make_attempt(question_id="c", **wrong))
        store.record(make_attempt(question_id="d", kind="who"))
        store.remarks.add(contested.id, "p1", "tram", NOW, RemarkKind.CONTEST, points=1.0)
        assert store.attempts.last_of_kind("p1", "date") == {
            ("tram", "a"): (last.id, False),
            ("tram", "b"): (almost.id, True),
            ("tram", "c"): (contested.id, True),
        }


class TestWords:
    def test_what_was_marked_last_stands(self, store):
        rame = a_word()
        quai = a_word(
            key="quai", word="quai", form="quai", sentence="Au quai.", start=3, set_id="bateau"
        )
        store.words.mark("p1", rame)
        store.words.mark("p1", quai)
        assert store.words.of_profile("p1") == (rame, quai)
        assert store.words.of_profile("p1", "bateau") == (quai,)
        store.words.unmark("p1", quai)
        assert store.words.of_profile("p1") == (rame,)
        store.words.mark("p1", better := a_word(meaning="train"))
        assert store.words.of_profile("p1") == (better,)
        kinds = [kind for kind, _ in store.words.log("p1")]
        assert kinds == ["mark", "mark", "unmark", "mark"]

    def test_a_review_counts_for_its_day_and_in_no_figure(self, store):
        store.words.record(make_attempt(question_id="rame"))
        assert [day.attempts for day in store.progress.by_day("p1")] == [1]
        assert store.progress.total("p1").attempts == 0
        assert store.attempts.count() == 0

    def test_merging_joins_two_lists(self, store, tmp_path):
        ana = store.profiles.create("Ana")
        store.words.mark(ana.id, a_word())
        with Store.open(tmp_path / "other.db") as other:
            twin = other.profiles.create("ANA")
            other.words.mark(twin.id, a_word(key="quai", word="quai"))
            other.words.unmark(twin.id, a_word())
            other.words.record(make_attempt(profile_id=twin.id, question_id="quai"))
            for _ in range(2):
                store.merge(tmp_path / "other.db")
            other.merge(tmp_path / "data" / "quiz.db")
            assert [word.key for word in other.words.of_profile(ana.id)] == ["quai"]
        assert [word.key for word in store.words.of_profile(ana.id)] == ["quai"]
        assert len(list(store.words.reviews(ana.id))) == 1


def test_ids_of_one_millisecond_go_on_into_the_next_when_the_counter_is_full():
    maker = IdMaker(lambda: 1_000)
    full = "00000000-03e8-7fff-bfff-ffff00000000"
    maker.go_on_from(full)
    maker.go_on_from("pas un identifiant")
    following = maker()
    assert following > full
    assert following.startswith("00000000-03e9-7")
