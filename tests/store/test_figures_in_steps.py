"""Figures of many new attempts are worked out some at a time, so that others may write meanwhile."""

from __future__ import annotations

import pytest

from quiz.store import figures
from quiz.store.store import Store

from .conftest import make_attempt


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "quiz.db") as opened:
        opened.attempts.merge(
            [make_attempt(set_id=f"s{n % 4}", question_id=f"q{n % 3}") for n in range(24)]
        )
        yield opened


def test_how_much_there_is_to_do_is_told_until_it_is_done(store):
    assert store.progress.to_work_out("p1") == (4, 24)
    store.progress.by_set("p1")
    assert store.progress.to_work_out("p1") == (0, 0)
    store.record(make_attempt(set_id="s1"))
    assert store.progress.to_work_out("p1") == (1, 7)


def test_between_two_steps_another_may_write_and_what_is_done_stays(store, monkeypatch, tmp_path):
    monkeypatch.setattr(figures, "STEP", 6)
    steps = store.progress.work_out("p1")
    for left in (3, 2):
        next(steps)
        assert store.progress.to_work_out("p1") == (left, 6 * left)
        with Store.open(tmp_path / "quiz.db") as other:
            other.record(make_attempt(profile_id="p2", set_id="s0"))
    steps.close()
    assert [one.attempts for one in store.progress.by_set("p1")] == [6] * 4


def test_a_set_of_more_than_a_step_is_done_in_one(store, monkeypatch):
    monkeypatch.setattr(figures, "STEP", 1)
    assert len(list(store.progress.work_out("p1"))) == 4
    assert store.progress.to_work_out("p1") == (0, 0)
