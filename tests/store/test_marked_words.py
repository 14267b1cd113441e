"""Marked words on disk: a log that only grows, joined, saved from damage, erased with its learner."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from quiz.model import Mode, Status
from quiz.store import schema
from quiz.store.attempts import Attempts
from quiz.store.copies import own_copies
from quiz.store.database import SqliteFile
from quiz.store.remarks import RemarkKind
from quiz.store.store import Store
from quiz.store.words import MarkedWord

from .conftest import make_attempt

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def make_word(key="chantier", set_id="tram", **changes) -> MarkedWord:
    values = {
        "set_id": set_id,
        "key": key,
        "set_hash": "0123456789abcdef",
        "title": "Une nouvelle ligne",
        "word": key,
        "form": key,
        "sentence": f"Le {key} ; «\xa0l’été\xa0» 🎈",
        "start": 3,
        "place": 120,
        "paragraph": 1,
        "meaning": "lieu où l'on construit",
        "at": NOW,
    }
    return MarkedWord(**{**values, **changes})


def make_review(profile_id, key="chantier", **changes):
    values = {
        "profile_id": profile_id,
        "mode": Mode.REVIEW,
        "question_id": f"word:{key}",
        "kind": "cloze",
    }
    return make_attempt(**{**values, **changes})


def keys(store, profile_id, set_id=""):
    return [word.key for word in store.words.of_profile(profile_id, set_id)]


class TestMarks:
    def test_come_back_as_they_were_written(self, store):
        word = make_word()
        store.words.mark("p1", word)
        assert store.words.of_profile("p1") == (word,)
        assert store.words.of_profile("p2") == ()

    def test_the_last_of_a_word_says_whether_it_is_on_the_list(self, store):
        word, other = make_word(), make_word("gare")
        for act in (store.words.mark, store.words.unmark, store.words.mark):
            act("p1", word)
        store.words.mark("p1", other)
        store.words.unmark("p1", other)
        assert keys(store, "p1") == ["chantier"]
        store.words.unmark("p1", word)
        assert keys(store, "p1") == []
        assert [kind for kind, _ in store.words.log("p1")] == [
            "mark",
            "unmark",
            "mark",
            "mark",
            "unmark",
            "unmark",
        ]

    def test_a_word_is_one_of_its_set_and_its_learner(self, store):
        store.words.mark("p1", make_word(set_id="a"))
        store.words.mark("p1", make_word(set_id="b"))
        store.words.mark("p2", make_word(set_id="a"))
        store.words.unmark("p1", make_word(set_id="a"))
        assert keys(store, "p1") == ["chantier"]
        assert keys(store, "p1", "a") == []
        assert keys(store, "p2", "a") == ["chantier"]

    def test_they_go_on_where_the_clock_was_put_back(self, path, monkeypatch):
        with Store.open(path) as store:
            store.words.mark("p1", make_word())
        monkeypatch.setattr("quiz.store.ids.new_id._last", (0, 0))
        monkeypatch.setattr("quiz.store.ids.new_id._milliseconds", lambda: 1_000)
        with Store.open(path) as store:
            store.words.unmark("p1", make_word())
            assert keys(store, "p1") == []

    def test_what_comes_from_another_hand_is_made_safe(self, store):
        evil = make_word(
            form="gare\u202e",
            sentence="La\x1b[2J\ngare\u202e part.",
            start=8,
            title="\x07T",
            meaning="\x9bx",
        )
        store.words.mark("p1", evil)
        [word] = store.words.of_profile("p1")
        assert (word.sentence, word.title, word.meaning) == ("La[2J gare part.", "T", "x")
        assert word.sentence[word.start :].startswith(word.form) is True
        assert word.form == "gare"


class TestReviews:
    def test_are_on_disk_and_no_attempt_at_a_question(self, store, path):
        review = make_review("p1", response="chantié", status=Status.ALMOST)
        store.words.record(review)
        with Store.open(path) as other:
            assert list(other.words.reviews("p1")) == [review]
            assert other.words.of_run("p1", "r1") == (review,)
        assert list(store.attempts.of_profile("p1")) == []
        assert store.progress.total("p1").attempts == 0
        assert store.progress.by_set("p1") == ()

    def test_the_day_counts_them_and_counts_them_again(self, store):
        store.record(make_attempt())
        store.words.record(make_review("p1", seconds=2.5))
        [day] = store.progress.by_day("p1")
        assert (day.day, day.attempts, day.seconds) == (date(2026, 11, 23), 2, 15.0)
        store.attempts.merge([])
        store.attempts.merge([make_attempt()])
        assert [day.attempts for day in store.progress.by_day("p1")] == [3]


class TestUnion:
    def test_brings_marks_and_reviews_once_and_to_the_same_learner(self, store, tmp_path):
        claire = store.profiles.create("Claire")
        store.words.mark(claire.id, make_word("gare"))
        with Store.open(tmp_path / "other.db") as other:
            twin = other.profiles.create("claire")
            other.words.mark(twin.id, make_word())
            other.words.record(make_review(twin.id))
        found = [store.merge(tmp_path / "other.db").words for _ in range(2)]
        assert found == [1, 0]
        assert keys(store, claire.id) == ["gare", "chantier"]
        assert len(list(store.words.reviews(claire.id))) == 1
        assert [day.attempts for day in store.progress.by_day(claire.id)] == [1]

    def test_what_was_let_go_of_last_is_gone_on_both(self, tmp_path):
        paths = tmp_path / "a.db", tmp_path / "b.db"
        with Store.open(paths[0]) as a, Store.open(paths[1]) as b:
            claire = a.profiles.create("Claire")
            a.words.mark(claire.id, make_word())
            a.words.mark(claire.id, make_word("gare"))
            b.merge(paths[0])
            b.words.unmark(claire.id, make_word())
            a.words.mark(claire.id, make_word("gare", meaning="là où l'on prend le train"))
            a.merge(paths[1])
            b.merge(paths[0])
            assert a.words.of_profile(claire.id) == b.words.of_profile(claire.id)
            assert keys(a, claire.id) == ["gare"]

    def test_a_copy_put_back_has_them(self, store, tmp_path):
        store.words.mark("p1", make_word())
        store.words.record(make_review("p1"))
        store.backup(tmp_path / "copie.db")
        store.words.unmark("p1", make_word())
        store.restore(tmp_path / "copie.db")
        assert keys(store, "p1") == ["chantier"]
        assert len(list(store.words.reviews("p1"))) == 1


@pytest.mark.parametrize("act", ["forget", "reset"])
def test_they_are_erased_with_their_learner(store, path, act):
    claire = store.profiles.create("Claire")
    store.words.mark(claire.id, make_word(sentence="phrase à effacer"))
    store.words.unmark(claire.id, make_word(sentence="phrase à effacer"))
    store.words.record(make_review(claire.id, response="réponse à effacer"))
    getattr(store, act)(claire)
    assert keys(store, claire.id) == []
    assert list(store.words.reviews(claire.id)) == []
    store.close()
    left = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"effacer" not in left


class TestDamage:
    """All that a file holds comes back without its first page, remarks among it."""

    @pytest.fixture
    def broken(self, path):
        with Store.open(path) as store:
            claire = store.profiles.create("Claire")
            attempt = make_attempt(profile_id=claire.id, status=Status.INCORRECT, score=0.0)
            store.record(attempt)
            store.remarks.add(
                attempt.id, claire.id, "tram", NOW, RemarkKind.CONTEST, "C'est écrit.", 1.0
            )
            store.words.mark(claire.id, make_word())
            store.words.mark(claire.id, make_word("gare"))
            store.words.unmark(claire.id, make_word("gare"))
            store.words.mark(claire.id, make_word("long", sentence="é" * 6000))
            store.words.record(make_review(claire.id, response="x" * 6000))
            held = everything(store, claire.id)
        path.write_bytes(b"\x00" * 4096 + path.read_bytes()[4096:])
        return held

    def test_it_is_set_aside_and_saved(self, path, broken):
        with Store.open(path) as store:
            assert [notice.code for notice in store.notices] == ["D005"]
            [claire] = store.profiles.all()
            assert everything(store, claire.id) == broken
            assert keys(store, claire.id) == ["chantier", "long"]
            assert [day.attempts for day in store.progress.by_day(claire.id)] == [2]

    def test_it_is_merged(self, path, broken, tmp_path):
        with Store.open(tmp_path / "new.db") as store:
            store.merge(path)
            [claire] = store.profiles.all()
            assert everything(store, claire.id) == broken

    @pytest.mark.parametrize(
        "change",
        [{"start": -1}, {"word": b"\xff"}, {"title": None}, {"at": "hier"}],
        ids=lambda change: next(iter(change)),
    )
    def test_a_row_that_is_none_of_ours_is_left(self, path, change):
        with Store.open(path) as store:
            claire = store.profiles.create("Claire")
            store.words.mark(claire.id, make_word())
            store.words.mark(claire.id, make_word("gare"))
        names = {"start": "start_at"}
        [(name, value)] = change.items()
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA ignore_check_constraints = ON")
            database.execute("CREATE TABLE copy AS SELECT * FROM word_marks")
            database.execute("DROP TABLE word_marks")
            database.execute(
                f"UPDATE copy SET {names.get(name, name)} = ? WHERE word_key = 'gare'", [value]
            )
            database.commit()
        path.write_bytes(b"\x00" * 4096 + path.read_bytes()[4096:])
        with Store.open(path) as store:
            assert keys(store, claire.id) == ["chantier"]


def everything(store, profile_id):
    return (
        store.remarks.of_profile(profile_id),
        list(store.words.log(profile_id)),
        list(store.words.reviews(profile_id)),
        list(store.attempts.of_profile(profile_id)),
    )


class TestMigration:
    def old_store(self, path):
        path.parent.mkdir(parents=True)
        database = SqliteFile(path)
        schema.migrate(database, schema.MIGRATIONS[:5])
        Attempts(database).record(make_attempt())
        database.close()

    def test_a_store_without_words_gets_them_and_keeps_a_copy(self, path):
        self.old_store(path)
        with Store.open(path) as store:
            store.words.mark("p1", make_word())
            assert store.attempts.count() == 1
        [copy] = own_copies(path)
        assert copy.name.startswith("quiz.db.before-v6")

    def test_ended_half_way_it_is_as_it_was(self, path, monkeypatch):
        self.old_store(path)
        broken = (*schema.MIGRATIONS[5][:2], "ALTER TABLE nowhere ADD x")
        database = SqliteFile(path)
        with pytest.raises(sqlite3.OperationalError):
            schema.migrate(database, (*schema.MIGRATIONS[:5], broken))
        assert not database.has_table("word_marks")
        database.close()
        with Store.open(path) as store:
            store.words.mark("p1", make_word())
            assert keys(store, "p1") == ["chantier"]


def test_by_url_they_are_kept_as_in_the_file(monkeypatch, tmp_path):
    monkeypatch.setenv("QUIZ_DATABASE_URL", f"sqlite:///{tmp_path}/server.db")
    with Store.open() as store:
        claire = store.profiles.create("Claire")
        store.words.mark(claire.id, make_word())
        store.words.mark(claire.id, make_word("gare"))
        store.words.unmark(claire.id, make_word("gare"))
        review = make_review(claire.id)
        store.words.record(review)
        with Store.open(tmp_path / "file.db") as file:
            twin = file.profiles.create("Claire")
            file.words.mark(twin.id, replace(make_word("marché"), at=NOW))
        store.merge(tmp_path / "file.db")
    with Store.open() as store:
        assert keys(store, claire.id) == ["chantier", "marché"]
        assert list(store.words.reviews(claire.id)) == [review]
        store.forget(claire)
        assert keys(store, claire.id) == []
