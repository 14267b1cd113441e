"""What is due counts the same everywhere; a drill over sets asks the weakest first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quiz.learning.drill import planned_drill
from quiz.learning.due import asked_by, due_by_day, due_today
from quiz.learning.schedule import brought_up_to_date, due_cards
from quiz.model import Status
from quiz.sets import SetInfo
from quiz.store.remarks import RemarkKind

from .test_schedule import WRONG, attempt

MONDAY = datetime(2026, 11, 2, 19, 30, tzinfo=UTC)
"""In the evening."""

ASKED = {"tram": {"date", "qui"}}


@pytest.fixture(params=["UTC", "Asia/Tokyo", "America/Guadeloupe"])
def zone(request, in_zone):
    in_zone(request.param)
    return request.param


def missed(store, ana, at=MONDAY, **changes):
    store.record(attempt(status=WRONG, profile_id=ana.id, at=at, run=str(at), **changes))


def local(moment, *, hour, days=0):
    """The same day on the learner's calendar, or some days later, at an hour."""
    here = moment.astimezone().replace(hour=hour, minute=0)
    return here + timedelta(days=days)


def test_what_was_missed_in_the_evening_is_due_the_next_morning(store, ana, zone):
    missed(store, ana)
    assert due_today(store, ana, ASKED, local(MONDAY, hour=23)) == ()
    [card] = due_today(store, ana, ASKED, local(MONDAY, hour=0, days=1))
    assert card.question_id == "date"


def test_only_what_is_still_asked_is_due(store, ana):
    for question_id, set_id in (("date", "tram"), ("gone", "tram"), ("date", "gone")):
        missed(store, ana, question_id=question_id, set_id=set_id)
    tomorrow = local(MONDAY, hour=8, days=1)
    assert len(due_cards(store, ana, MONDAY + timedelta(days=3))) == 3
    assert [card.set_id for card in due_today(store, ana, ASKED, tomorrow)] == ["tram"]


def test_today_of_the_week_is_what_is_due_today(store, ana, zone):
    for days, question_id in ((-30, "date"), (0, "qui")):
        missed(store, ana, MONDAY + timedelta(days=days), question_id=question_id)
    for ahead in range(8):
        now = local(MONDAY, hour=7, days=ahead)
        week = due_by_day(store, ana, ASKED, now)
        assert week[0] == len(due_today(store, ana, ASKED, now))
        assert sum(week) == 2


def test_a_remark_made_meanwhile_is_not_lost_sight_of(store, ana, monkeypatch):
    missed(store, ana)
    [made] = store.attempts.of_profile(ana.id)
    of_profile = store.attempts.of_profile

    def and_contested(profile_id, set_id):
        monkeypatch.undo()
        store.remarks.add(made.id, ana.id, "tram", MONDAY, RemarkKind.CONTEST, points=1.0)
        return of_profile(profile_id, set_id)

    monkeypatch.setattr(store.attempts, "of_profile", and_contested)
    assert list(brought_up_to_date(store, ana)) == ["tram"]
    assert due_cards(store, ana, MONDAY + timedelta(days=9)) == ()


def a_set(set_id, **asked):
    return SetInfo(set_id, set_id, Path(set_id), playable=True, asked=asked)


def test_what_sets_ask_is_known_by_set():
    broken = SetInfo("x", "x", Path("x"), asked={"date": ("x",)})
    asked = asked_by([a_set("a", date=("d1", "d2"), who=("w",)), broken])
    assert asked == {"a": {"d1", "d2", "w"}}


def test_a_drill_asks_missed_then_new_then_old_questions(store, ana):
    infos = [a_set("a", date=("d1", "d2"), who=("w",)), a_set("b", date=("d1", "d2", "d3"))]
    for days, set_id, question_id, status in (
        (0, "a", "d1", Status.CORRECT),
        (1, "b", "d1", Status.INCORRECT),
        (2, "b", "d2", Status.INCORRECT),
        (3, "b", "d2", Status.ALMOST),
        (4, "a", "w", Status.INCORRECT),
    ):
        store.record(
            attempt(
                days, status, profile_id=ana.id, set_id=set_id, question_id=question_id,
                kind="who" if question_id == "w" else "date",
            )
        )  # fmt: skip
    wanted = (("b", "d1"), ("a", "d2"), ("b", "d3"), ("a", "d1"), ("b", "d2"))
    assert planned_drill(store, ana, infos, "date") == wanted
    assert planned_drill(store, ana, infos, "date", most=2) == wanted[:2]
    assert planned_drill(store, ana, infos, "who") == (("a", "w"),)
    assert planned_drill(store, ana, infos, "amount") == ()


def test_a_contested_answer_is_no_missed_one(store, ana):
    infos = [a_set("tram", date=("date", "new"))]
    missed(store, ana)
    [made] = store.attempts.of_profile(ana.id)
    assert planned_drill(store, ana, infos, "date")[0] == ("tram", "date")
    store.remarks.add(made.id, ana.id, "tram", MONDAY, RemarkKind.CONTEST, points=1.0)
    assert planned_drill(store, ana, infos, "date")[0] == ("tram", "new")
