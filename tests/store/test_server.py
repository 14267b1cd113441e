"""A store behind a URL; SQLite's own URL stands for a server, so that all machines can run it."""

from __future__ import annotations

import pytest

from quiz.errors import QuizError
from quiz.model import Mode
from quiz.store.ids import IdMaker
from quiz.store.server import without_password
from quiz.store.store import Store

from .conftest import make_attempt


def test_the_same_store_works_by_url(monkeypatch, tmp_path):
    monkeypatch.setenv("QUIZ_DATABASE_URL", f"sqlite:///{tmp_path}/server.db")
    with Store.open() as store:
        profile = store.profiles.create("Ana")
        attempt = make_attempt(profile_id=profile.id)
        store.record(attempt)
        store.attempts.merge([attempt])
        store.runs.save(profile.id, "tram", Mode.TRAINING, {"run_id": "r1"})
    with Store.open() as store:
        assert store.profiles.last() == profile
        assert store.attempts.of_run("r1") == (attempt,)
        assert store.runs.load(profile.id, "tram", Mode.TRAINING) == {"run_id": "r1"}
        assert store.progress.total(profile.id).points == 1.0
        store.forget(profile)
        assert store.profiles.all() == ()


def test_new_answers_come_after_all_others_though_the_clock_was_put_back(monkeypatch, tmp_path):
    monkeypatch.setenv("QUIZ_DATABASE_URL", f"sqlite:///{tmp_path}/server.db")
    with Store.open() as store:
        store.record(attempt := make_attempt())
    behind = IdMaker(lambda: 1)
    monkeypatch.setattr("quiz.store.opening.new_id", behind)
    with Store.open():
        assert behind() > attempt.id


@pytest.mark.parametrize("url", ["nonsense", "oracle://x", "postgresql://", "http://[::1"])
def test_a_url_that_is_none_is_told(monkeypatch, url):
    monkeypatch.setenv("QUIZ_DATABASE_URL", url)
    with pytest.raises(QuizError) as error:
        Store.open()
    assert error.value.problems[0].code in {"D014", "D015", "D016"}


def test_a_password_is_never_shown():
    assert without_password("postgresql://ana:s3cret@host/db") == "postgresql://ana:…@host/db"
    assert without_password("postgresql://host/db") == "postgresql://host/db"
