"""One learner who has left a trace of every kind, brought back from a file that is damaged."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.errors import QuizError
from quiz.model import Mode, Reason, Status
from quiz.store.database import damage_mark
from quiz.store.ids import new_id
from quiz.store.remarks import RemarkKind
from quiz.store.salvage import records
from quiz.store.store import Store
from quiz.store.words import MarkedWord

from .conftest import make_attempt

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LONG = "Le tram roule depuis le 3 mars\xa0; " * 900
"""More than seven pages of a file."""


def a_word(**changes) -> MarkedWord:
    values = {
        "set_id": "tram",
        "key": "rame",
        "set_hash": "0123456789abcdef",
        "title": "Le tram",
        "word": "rame",
        "form": "rames",
        "sentence": "Les rames roulent à vide.",
        "start": 4,
        "place": 120,
        "paragraph": 2,
        "meaning": "suite de voitures attachées",
        "at": NOW,
    }
    return MarkedWord(**{**values, **changes})


def live(path: Path) -> str:
    """Answers, contests, leaves a run, marks words and reviews them; the learner's id."""
    with Store.open(path) as store:
        ana = store.profiles.create("Ana", level="B1")
        run = {"profile_id": ana.id, "run_id": new_id()}
        first = make_attempt(**run, response=LONG, seconds=0.0, number=300)
        store.record(first)
        for number in range(60):
            right = number % 3 > 0
            store.record(
                make_attempt(
                    **run,
                    question_id=f"q{number}",
                    response=f"réponse {number} 🎈",
                    status=Status.CORRECT if right else Status.INCORRECT,
                    score=float(right),
                    points=float(right),
                    seconds=number * 70_000.25,
                    reasons=() if right else (Reason.of("blank"),),
                )
            )
        store.remarks.add(first.id, ana.id, "tram", NOW, RemarkKind.CONTEST, "C'est dit.", 0.5)
        store.runs.save(ana.id, "tram", Mode.EXAM, {"run_id": "r2", "draft": "le 3 m"})
        store.runs.save(ana.id, "tram", Mode.TRAINING, {"run_id": "r3", "draft": "en m"}, "memory")
        store.words.mark(ana.id, a_word())
        store.words.mark(ana.id, a_word(key="quai", word="quai"))
        store.words.unmark(ana.id, a_word(key="quai", word="quai"))
        store.words.record(make_attempt(**run, question_id="rame", kind="word"))
    return ana.id


def all_of(path: Path, profile_id: str) -> dict[str, object]:
    """What a store tells of a learner."""
    with Store.open(path) as store:
        return {
            "learners": [(one.name, one.level) for one in store.profiles.all()],
            "attempts": list(store.attempts.of_profile(profile_id)),
            "remarks": store.remarks.of_profile(profile_id),
            "run": store.runs.load(profile_id, "tram", Mode.EXAM),
            "from memory": store.runs.load(profile_id, "tram", Mode.TRAINING, "memory"),
            "words": store.words.of_profile(profile_id),
            "marks": list(store.words.log(profile_id)),
            "reviews": list(store.words.reviews(profile_id)),
            "points": store.progress.total(profile_id).points,
            "days": store.progress.by_day(profile_id),
        }


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """A store's file, closed, and whose it is."""
    path = tmp_path_factory.mktemp("lived") / "quiz.db"
    return path, live(path)


@pytest.fixture
def copy(lived, tmp_path):
    """A copy to damage."""
    return Path(shutil.copy(lived[0], tmp_path / "quiz.db"))


def test_all_comes_back_though_the_first_page_is_gone(lived, copy):
    whole = all_of(*lived)
    copy.write_bytes(b"\x00" * 4096 + copy.read_bytes()[4096:])
    with Store.open(copy) as store:
        [notice] = store.notices
        assert (notice.code, dict(notice.values)["n"]) == ("D005", 61)
    assert all_of(copy, lived[1]) == whole


def test_what_was_still_in_the_log_comes_back_too(lived, copy, tmp_path):
    """A power cut: the file as it was, the log with a whole transaction and half of another."""
    with Store.open(copy) as store:
        store.record(late := make_attempt(profile_id=lived[1], response="juste avant la panne"))
        log = copy.with_name("quiz.db-wal").read_bytes()
        cut = tmp_path / "panne" / "quiz.db"
        cut.parent.mkdir()
        shutil.copy(copy, cut)
    found = [row[11] for row in records(cut) if len(row) > 20]
    assert late.response not in found
    for ending in (b"", log[32:2000], b"\xff" * 4120):
        cut.with_name("quiz.db-wal").write_bytes(log + ending)
        found = [row[11] for row in records(cut) if len(row) > 20]
        assert found.count(late.response) == 1
        assert LONG in found


@pytest.mark.parametrize("log", [b"", b"\x00" * 32, b"\x37\x7f\x06\x82" + b"\x00" * 40])
def test_a_log_that_is_none_hides_nothing(lived, copy, log):
    copy.with_name("quiz.db-wal").write_bytes(log)
    assert list(records(copy)) == list(records(lived[0]))


@pytest.mark.parametrize("size", [512, 65536])
def test_pages_of_another_size_are_read(lived, copy, tmp_path, size):
    other = tmp_path / f"{size}.db"
    with closing(sqlite3.connect(copy, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode=DELETE").fetchall()
        database.execute(f"PRAGMA page_size={size}")
        database.execute("VACUUM INTO ?", [str(other)])
    attempts = [sorted(row for row in records(path) if len(row) > 20) for path in (other, lived[0])]
    assert attempts[0] == attempts[1]
    assert len(attempts[0]) == 62


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    blows=st.lists(
        st.tuples(st.integers(0, 1_000_000), st.binary(min_size=1, max_size=40)),
        min_size=1,
        max_size=30,
    ),
    cut=st.integers(0, 200_000),
)
def test_however_a_file_is_hurt_it_opens_or_says_why(lived, tmp_path, blows, cut):
    data = bytearray(lived[0].read_bytes())
    for place, blow in blows:
        at = place % len(data)
        data[at : at + len(blow)] = blow[: len(data) - at]
    folder = tmp_path / new_id()
    folder.mkdir()
    path = folder / "quiz.db"
    path.write_bytes(data[: max(len(data) - cut, 0)])
    damage_mark(path).touch()  # as the program leaves it where it has met damage
    for row in records(path):
        assert isinstance(row, tuple)
    try:
        with Store.open(path) as store:
            for profile in store.profiles.all():
                list(store.attempts.of_profile(profile.id))
                store.words.of_profile(profile.id)
            store.record(make_attempt())
    except QuizError as error:
        assert error.problems[0].code in {"D001", "D006", "D007", "D008"}  # noqa: PT017
        assert path.exists()


def test_a_schema_that_is_no_text_is_damage(lived, copy):
    """SQLite then says so in words that are no text either."""
    data = copy.read_bytes()
    place = data.index(b"remarks (set_id, profile_id)")
    copy.write_bytes(data[: place + 9] + b"\x80" + data[place + 10 :])
    with Store.open(copy) as store:
        assert [notice.code for notice in store.notices] == ["D005"]
    assert all_of(copy, lived[1]) == all_of(*lived)


def test_damage_met_while_playing_is_mended_at_the_next_start(lived, copy):
    data = bytearray(copy.read_bytes())
    page = data.index("réponse 30 ".encode()) // 4096
    data[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    copy.write_bytes(data)
    with Store.open(copy) as store, pytest.raises(QuizError) as error:
        list(store.attempts.of_profile(lived[1]))
    assert error.value.problems[0].code == "D008"
    assert damage_mark(copy).exists()
    with Store.open(copy) as store:
        assert [notice.code for notice in store.notices] == ["D005"]
        left = {attempt.response for attempt in store.attempts.of_profile(lived[1])}
        assert LONG in left
        assert "réponse 30 🎈" not in left
    assert not damage_mark(copy).exists()


def test_two_of_one_name_in_what_is_left_are_one_learner_with_all_their_answers(lived, copy):
    """As a page holds them that SQLite had let go of."""
    other = new_id()
    with closing(sqlite3.connect(copy, isolation_level=None)) as database:
        database.execute("PRAGMA secure_delete=OFF").fetchall()
        database.execute("CREATE TABLE stray AS SELECT * FROM profiles")
        database.execute("UPDATE stray SET id = ?", [other])
    with Store.open(copy) as store:
        store.record(make_attempt(profile_id=other, response="de l'autre"))
    copy.write_bytes(b"\x00" * 4096 + copy.read_bytes()[4096:])
    with Store.open(copy) as store:
        [ana] = store.profiles.all()
        assert ana.id == lived[1]
        assert store.progress.total(ana.id).attempts == 62
        assert [a.response for a in store.attempts.of_profile(ana.id)][-1] == "de l'autre"


def test_whose_name_is_lost_keeps_their_answers_and_is_named_by_a_copy(lived, copy, tmp_path):
    with closing(sqlite3.connect(copy)) as database:
        [[page]] = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'profiles'")
    data = bytearray(copy.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    copy.write_bytes(data)
    damage_mark(copy).touch()
    with Store.open(copy) as store:
        [someone] = store.profiles.all()
        assert (someone.id, someone.name) == (lived[1], f"? {lived[1][-4:]}")
        assert store.profiles.last() == someone
        assert store.progress.total(someone.id).attempts == 61
        store.merge(lived[0])
        assert [one.name for one in store.profiles.all()] == ["Ana"]
    assert all_of(copy, lived[1]) == all_of(*lived)


def test_a_false_alarm_is_looked_into_and_forgotten(lived, copy):
    damage_mark(copy).touch()
    with Store.open(copy) as store:
        assert store.notices == ()
    assert not damage_mark(copy).exists()
    assert all_of(copy, lived[1]) == all_of(*lived)


def test_a_text_that_is_none_is_damage_though_the_database_does_not_say_so(lived, copy):
    data = copy.read_bytes()
    copy.write_bytes(data.replace("réponse 30".encode(), b"r\xff\xffponse 30"))
    damage_mark(copy).touch()
    with Store.open(copy) as store:
        assert [notice.code for notice in store.notices] == ["D005"]
        assert store.progress.total(lived[1]).attempts == 60
