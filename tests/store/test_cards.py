"""When questions come back: kept by set, stale as soon as there is a new answer or a new rule."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from quiz.store.cards import Card
from quiz.store.remarks import RemarkKind

from .conftest import make_attempt

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def a_card(question: str, days: float, set_id: str = "tram") -> Card:
    return Card(set_id, question, NOW + timedelta(days=days), NOW, 3.5, 2, 1)


def test_the_longest_due_come_first_and_what_is_not_due_stays_away(store):
    store.record(attempt := make_attempt())
    later, now, early = a_card("c", 2), a_card("b", 0), a_card("a", -3)
    store.cards.keep("p1", "tram", [later, now, early], (1, attempt.id), 0, "rules 1")
    assert store.cards.due("p1", NOW) == (early, now)
    assert store.cards.due("p1", NOW + timedelta(days=2)) == (early, now, later)
    assert store.cards.due("p2", NOW + timedelta(days=9)) == ()


def test_cards_of_one_set_take_the_place_of_its_older_ones_alone(store):
    store.cards.keep("p1", "tram", [a_card("a", -3)], (1, "x"), 0, "rules 1")
    store.cards.keep("p1", "bateau", [a_card("a", -1, "bateau")], (1, "y"), 0, "rules 1")
    store.cards.keep("p1", "tram", [a_card("b", -2)], (2, "z"), 0, "rules 1")
    assert [(card.set_id, card.question_id) for card in store.cards.due("p1", NOW)] == [
        ("tram", "b"),
        ("bateau", "a"),
    ]


def test_a_set_is_stale_after_an_answer_and_under_new_rules(store):
    assert store.cards.stale("p1", "rules 1") == ()
    store.record(first := make_attempt())
    assert store.cards.stale("p1", "rules 1") == (("tram", 1, first.id),)
    store.cards.keep("p1", "tram", [], (1, first.id), 0, "rules 1")
    assert store.cards.stale("p1", "rules 1") == ()
    assert store.cards.stale("p1", "rules 2") == (("tram", 1, first.id),)
    store.record(second := make_attempt())
    assert store.cards.stale("p1", "rules 1") == (("tram", 2, second.id),)


def test_nothing_is_kept_that_a_contest_has_overtaken(store):
    store.record(attempt := make_attempt())
    store.remarks.add(attempt.id, "p1", "tram", NOW, RemarkKind.CONTEST, points=1.0)
    store.cards.keep("p1", "tram", [a_card("a", -3)], (1, attempt.id), 0, "rules 1")
    assert store.cards.due("p1", NOW) == ()
    assert store.cards.stale("p1", "rules 1") == (("tram", 1, attempt.id),)
    store.cards.keep("p1", "tram", [a_card("a", -3)], (1, attempt.id), 1, "rules 1")
    assert [card.question_id for card in store.cards.due("p1", NOW)] == ["a"]
