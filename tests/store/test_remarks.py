"""What learners say of their attempts: kept, joined, erased with them, counted for them alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from quiz.model import Status
from quiz.store.ids import new_id
from quiz.store.remarks import RemarkKind
from quiz.store.store import Store

from .conftest import make_attempt

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "quiz.db") as opened:
        yield opened


def wrong(profile_id, **changes):
    values = {"id": new_id(), "profile_id": profile_id, "status": Status.INCORRECT}
    return make_attempt(**{**values, "score": 0.0, "points": 0.0, **changes})


def contest(store, attempt, note="", points=1.0):
    return store.remarks.add(
        attempt.id,
        attempt.profile_id,
        attempt.set_id,
        NOW,
        RemarkKind.CONTEST,
        note,
        points,
    )


def test_a_contested_attempt_counts_in_the_learners_own_figures(store):
    profile = store.profiles.create("Claire")
    attempt = wrong(profile.id)
    store.record(attempt)
    assert store.progress.total(profile.id).points == 0
    contest(store, attempt, "C'est dans le texte.")
    assert store.progress.total(profile.id).points == 1.0
    assert [a.points for a in store.attempts.of_profile(profile.id)] == [0.0]
    assert store.remarks.of_set(attempt.set_id)[0].note == "C'est dans le texte."


def test_a_remark_without_points_changes_no_figure(store):
    profile = store.profiles.create("Claire")
    attempt = wrong(profile.id)
    store.record(attempt)
    contest(store, attempt, points=-1.0)
    assert store.progress.total(profile.id).points == 0


def test_remarks_are_erased_with_the_learner_and_on_reset(store):
    profile = store.profiles.create("Claire")
    attempt = wrong(profile.id)
    store.record(attempt)
    contest(store, attempt)
    store.runs.save(profile.id, "s", attempt.mode, {"run_id": "r"})
    store.reset(profile)
    assert store.profiles.find("Claire") == profile
    assert store.remarks.of_profile(profile.id) == ()
    assert list(store.attempts.of_profile(profile.id)) == []
    assert store.runs.unfinished(profile.id) == ()
    store.forget(profile)
    assert store.profiles.all() == ()


def test_merging_brings_remarks_once_and_to_the_same_learner(store, tmp_path):
    profile = store.profiles.create("Claire")
    with Store.open(tmp_path / "other.db") as other:
        twin = other.profiles.create("claire")
        attempt = wrong(twin.id)
        other.record(attempt)
        contest(other, attempt)
    for _ in range(2):
        store.merge(tmp_path / "other.db")
    assert [r.attempt_id for r in store.remarks.of_profile(profile.id)] == [attempt.id]
    assert store.progress.total(profile.id).points == 1.0
