"""The union of two stores, on real files made by what learners do on two machines."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.errors import QuizError
from quiz.model import Mode, Profile
from quiz.store import schema
from quiz.store.attempts import Attempts, row_of
from quiz.store.database import SqliteFile
from quiz.store.store import Store

from .conftest import make_attempt
from .test_marked_words import make_review, make_word

NAMES = ["Ana", "ANA", "A\u0301na", "ána", "Bob", "Zoé", "Zoe\u0301 ", "../.."]
SEEN = (
    "SELECT id, name, name_key, level, language, changed_at FROM profiles",
    "SELECT * FROM merged_profiles",
    "SELECT * FROM attempts",
    "SELECT * FROM runs",
    "SELECT * FROM tally_sets",
    "SELECT * FROM tally_days",
    "SELECT * FROM word_marks",
    "SELECT * FROM word_reviews",
)

# (machine, what is done, a name or a number that says to what)
STEPS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(
            ("create", "rename", "answer", "answer", "mark", "unmark", "recall", "leave", "merge")
        ),
        st.integers(0, 7),
    ),
    max_size=14,
)


def everything(path: Path) -> list[list[tuple]]:
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [sorted(database.execute(sql).fetchall()) for sql in SEEN]


def do(store: Store, what: str, one: Profile | None, n: int) -> None:
    """What a learner does on a machine."""
    if what == "create" or one is None:
        store.profiles.create(NAMES[n])
    elif what == "rename":
        store.profiles.change(one, name=NAMES[n], level="B1")
    elif what == "answer":
        store.record(make_attempt(profile_id=one.id, set_id=f"s{n % 3}"))
    elif what == "recall":
        store.words.record(make_review(one.id, NAMES[n % 2]))
    elif what == "leave":
        state = {"run_id": f"r{n}", "draft": str(n)}
        store.runs.save(one.id, f"s{n % 3}", Mode.TRAINING, state)
    else:
        getattr(store.words, what)(one.id, make_word(NAMES[n % 2]))


def live(folder: Path, steps) -> tuple[Path, Path]:
    """Two machines after these days."""
    paths = (folder / "a.db", folder / "b.db")
    for path in paths:
        Store.open(path).close()
    for machine, what, n in steps:
        with Store.open(paths[machine]) as store:
            everyone = store.profiles.all()
            one = everyone[n % len(everyone)] if everyone else None
            try:
                if what == "merge":
                    store.merge(paths[1 - machine])
                elif what == "create" or one:
                    do(store, what, one, n)
            except QuizError as error:
                assert error.problems[0].code == "D012"  # noqa: PT017
    return paths


def merged(target: Path, *sources: Path) -> Path:
    """A copy of a store after merges."""
    with tempfile.NamedTemporaryFile(dir=target.parent, suffix=".db", delete=False) as file:
        copy = Path(file.name)
    shutil.copy(target, copy)
    with Store.open(copy) as store:
        for source in sources:
            store.merge(source)
    return copy


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_either_way_round_and_however_often_it_is_the_same_union(steps):
    with tempfile.TemporaryDirectory() as name:
        a, b = live(Path(name), steps)
        one, other = merged(a, b), merged(b, a)
        union = everything(one)
        assert everything(other) == union
        assert everything(merged(one, b)) == union
        assert everything(merged(one, a)) == union
        assert everything(merged(one, one)) == union
        assert everything(merged(one, other)) == union
        ids = {row[0] for path in (a, b) for row in everything(path)[2]}
        assert {row[0] for row in union[2]} == ids
        keys = [row[2] for row in union[0]]
        assert len(keys) == len(set(keys))
        owners = {row[0] for row in union[0]}
        assert {row[1] for row in union[2]} <= owners


def test_a_learner_of_two_machines_becomes_one_though_renamed_since(tmp_path):
    with Store.open(tmp_path / "a.db") as a, Store.open(tmp_path / "b.db") as b:
        here, there = a.profiles.create("Ana"), b.profiles.create("ANA")
        a.record(make_attempt(profile_id=here.id))
        b.record(make_attempt(profile_id=there.id))
        found = a.merge(tmp_path / "b.db")
        assert (found.attempts, found.profiles) == (1, 0)
        b.profiles.change(there, name="Anastasie")
        b.record(make_attempt(profile_id=there.id))
        assert a.merge(tmp_path / "b.db").attempts == 1
        [one] = a.profiles.all()
        assert (one.id, one.name) == (here.id, "Anastasie")
        assert a.progress.total(one.id).attempts == 3


def test_an_older_store_is_merged_and_left_as_it_is(tmp_path, store):
    old = tmp_path / "old.db"
    database = SqliteFile(old)
    schema.migrate(database, schema.MIGRATIONS[:1])
    Attempts(database).add_row(row_of(make_attempt()))
    database.close()
    before = old.read_bytes()
    assert store.merge(old).attempts == 1
    assert old.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "old.db"]


def test_a_damaged_store_gives_what_can_be_read(tmp_path, store):
    other = tmp_path / "other.db"
    with Store.open(other) as theirs:
        theirs.profiles.create("Ana")
        theirs.record(make_attempt())
    other.write_bytes(b"\x00" * 4096 + other.read_bytes()[4096:])
    found = store.merge(other)
    assert (found.attempts, found.profiles) == (1, 1)


def test_a_newer_store_or_none_is_refused_and_nothing_changes(tmp_path, store, path):
    newer, none = tmp_path / "newer.db", tmp_path / "none.db"
    Store.open(newer).close()
    with closing(sqlite3.connect(newer)) as database:
        database.execute("INSERT INTO schema_version VALUES (99, 'demain')")
        database.commit()
    with closing(sqlite3.connect(none)) as database:
        database.execute("CREATE TABLE recettes (nom)")
        database.commit()
    for source, code in ((newer, "D001"), (none, "D023"), (tmp_path / "rien", "D022")):
        for act in (store.merge, store.restore):
            with pytest.raises(QuizError) as error:
                act(source)
            assert error.value.problems[0].code == code
    assert store.attempts.count() == 0


class TestBackup:
    def test_a_copy_taken_while_one_plays_is_whole_and_private(self, tmp_path, store):
        store.record(make_attempt())
        target = tmp_path / "copie.db"
        assert store.backup(target) == 1
        store.record(make_attempt())
        assert store.backup(target) == 2
        assert len(everything(target)[2]) == 2
        assert target.stat().st_mode & 0o777 == 0o600
        assert sorted(p.name for p in tmp_path.iterdir()) == ["copie.db", "data"]

    def test_it_never_takes_the_place_of_another_file(self, tmp_path, store, path):
        letter = tmp_path / "lettre.txt"
        letter.write_text("chère maman", encoding="utf-8")
        for target, code in ((letter, "D020"), (path, "D021"), (tmp_path / "x" / "y", "D019")):
            with pytest.raises(QuizError) as error:
                store.backup(target)
            assert error.value.problems[0].code == code
        assert letter.read_text(encoding="utf-8") == "chère maman"

    def test_restored_it_is_what_it_was_and_what_it_replaces_is_kept(self, tmp_path, store, path):
        store.record(first := make_attempt())
        store.backup(tmp_path / "copie.db")
        store.record(second := make_attempt())
        with Store.open(path) as other_window:
            kept = store.restore(tmp_path / "copie.db")
            assert list(other_window.attempts.of_profile("p1")) == [first]
            other_window.record(make_attempt())
        assert store.attempts.count() == 2
        assert store.progress.total("p1").attempts == 2
        with Store.open(kept) as before:
            assert list(before.attempts.of_profile("p1")) == [first, second]

    def test_a_damaged_copy_is_not_restored(self, tmp_path, store):
        store.record(make_attempt(response="x" * 9000))
        copy = tmp_path / "copie.db"
        store.backup(copy)
        copy.write_bytes(copy.read_bytes()[:20_000])
        with pytest.raises(QuizError) as error:
            store.restore(copy)
        assert error.value.problems[0].code == "D017"
        assert store.attempts.count() == 1

    def test_who_is_forgotten_is_forgotten_in_our_copies_too(self, tmp_path, store, path):
        ana, bob = store.profiles.create("Anastasie"), store.profiles.create("Bob")
        for one in (ana, bob):
            store.record(make_attempt(profile_id=one.id, response=f"réponse de {one.name}"))
        store.backup(tmp_path / "copie.db")
        kept = store.restore(tmp_path / "copie.db")
        aside = path.with_name("quiz.db.damaged-1")
        aside.write_bytes(b"Anastasie")
        assert store.forget(ana) == (aside,)
        assert b"Anastasie" not in kept.read_bytes()
        assert "réponse de Bob".encode() in kept.read_bytes()

    def test_who_is_forgotten_is_forgotten_under_an_older_id_too(self, tmp_path, store):
        with Store.open(tmp_path / "other.db") as other:
            older = other.profiles.create("Anastasie")
        ana = store.profiles.create("Anastasie")
        store.record(make_attempt(profile_id=ana.id, response="réponse de jadis"))
        store.backup(tmp_path / "copie.db")
        kept = store.restore(tmp_path / "copie.db")
        store.merge(tmp_path / "other.db")
        [joined] = store.profiles.all()
        assert joined.id == older.id != ana.id
        store.forget(joined)
        assert "réponse de jadis".encode() not in kept.read_bytes()
        assert b"Anastasie" not in kept.read_bytes()
