from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.learning.drill import improved, questions_of_kinds
from quiz.learning.review import Review, needed_paragraphs, planned, still_there
from quiz.learning.schedule import Rating, cards_of_set, due_cards, rate
from quiz.learning.session import Session
from quiz.model import Attempt, Mode, Reason, Status
from quiz.store.ids import IdMaker
from quiz.store.store import Store

from .conftest import FakeClock, FakeGrader, make_set

START = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
SCORES = {Status.CORRECT: 1.0, Status.ALMOST: 1.0, Status.PARTIAL: 0.5}


def attempt(day=0, status=Status.CORRECT, *, run="", number=1, hints=0, score=None, **changes):
    at = START + timedelta(days=day, minutes=number)
    values = {
        "id": IdMaker(lambda: int(at.timestamp() * 1000))(),
        "profile_id": "p1",
        "run_id": run or f"day {day}",
        "at": at,
        "mode": Mode.TRAINING,
        "set_id": "tram",
        "set_hash": "0",
        "question_id": "date",
        "kind": "date",
        "number": number,
        "response": "x",
        "status": status,
        "score": SCORES.get(status, 0.0) if score is None else score,
        "points": 0.0,
        "max_points": 1.0,
        "reasons": (),
        "seconds": 1.0,
        "hints": hints,
        "app_version": "0",
    }
    return Attempt(**{**values, **changes})


WRONG = Status.INCORRECT


class TestRating:
    @pytest.mark.parametrize(
        ("tries", "rating"),
        [
            ([attempt()], Rating.GOOD),
            ([attempt(status=Status.ALMOST)], Rating.GOOD),
            ([attempt(hints=1)], Rating.HARD),
            ([attempt(status=WRONG), attempt(number=2)], Rating.HARD),
            ([attempt(status=Status.PARTIAL)], Rating.HARD),
            ([attempt(status=Status.PARTIAL, score=0.25)], Rating.AGAIN),
            ([attempt(status=WRONG), attempt(status=WRONG, number=2)], Rating.AGAIN),
            ([attempt(status=Status.BLANK)], Rating.AGAIN),
        ],
    )
    def test_follows_the_table(self, tries, rating):
        assert rate(tries) is rating


class TestCards:
    def test_what_was_always_right_stays_away(self):
        assert cards_of_set([attempt(0), attempt(5)]) == ()

    def test_what_was_missed_is_due_a_day_later(self):
        [card] = cards_of_set([attempt(0, WRONG)])
        assert timedelta(hours=23) < card.due - START <= timedelta(days=1, hours=1)
        assert (card.reviews, card.lapses) == (1, 1)

    def test_being_right_sends_it_further_and_further_away(self):
        history, gaps = [attempt(0, WRONG)], []
        for _ in range(5):
            [card] = cards_of_set(history)
            gaps.append(card.due - card.last_review)
            day = (card.due - START).days + 1
            history.append(attempt(day))
        assert gaps == sorted(gaps)
        assert gaps[-1] > 10 * gaps[0]

    def test_missing_it_again_brings_it_back_sooner(self):
        known = [attempt(0, WRONG), attempt(1), attempt(4), attempt(12)]
        [before] = cards_of_set(known)
        [after] = cards_of_set([*known, attempt(40, WRONG)])
        assert after.due - after.last_review < before.due - before.last_review
        assert after.lapses == 2

    def test_a_try_asked_again_is_no_review(self):
        vague = attempt(0, WRONG, reasons=(Reason.of("ask_more", ask="?"),))
        assert cards_of_set([vague, attempt(0, number=2)]) == ()

    @given(
        st.lists(st.tuples(st.integers(0, 60), st.sampled_from(Status)), min_size=1), st.randoms()
    )
    def test_do_not_hang_on_the_order_in_which_attempts_come_in(self, history, random):
        attempts = [attempt(day, status, run=f"{n}") for n, (day, status) in enumerate(history)]
        shuffled = random.sample(attempts, len(attempts))
        assert cards_of_set(shuffled) == cards_of_set(attempts)


class TestDue:
    @pytest.fixture
    def store(self, tmp_path):
        with Store.open(tmp_path / "quiz.db") as opened:
            yield opened

    def test_is_worked_out_from_the_log_and_follows_it(self, store):
        ana = store.profiles.create("Ana")
        later = START + timedelta(days=3)
        store.record(attempt(0, WRONG, profile_id=ana.id))
        store.record(attempt(0, WRONG, profile_id=ana.id, question_id="qui", set_id="other"))
        store.record(attempt(0, profile_id=ana.id, question_id="part"))
        assert due_cards(store, ana, START) == ()
        assert {card.question_id for card in due_cards(store, ana, later)} == {"date", "qui"}
        store.record(attempt(3, profile_id=ana.id))
        assert [card.question_id for card in due_cards(store, ana, later)] == ["qui"]
        store.forget(ana)
        assert due_cards(store, ana, later) == ()


class TestReview:
    def review(self, log, clock=None):
        sets = {"tram": make_set(), "bus": make_set(id="bus")}
        cards = cards_of_set([attempt(0, WRONG)]) * 2
        plan = (("tram", "date"), ("bus", "qui"), ("tram", "promis"))
        sessions = {
            set_id: Session(
                question_set,
                FakeGrader(question_set),
                log.append,
                "p1",
                Mode.REVIEW,
                clock=clock or FakeClock(),
                question_ids=[q for s, q in plan if s == set_id],
            )
            for set_id, question_set in sets.items()
        }
        assert planned(cards) == (("tram", "date"),)
        assert still_there((*plan, ("tram", "gone"), ("gone", "date")), sets) == plan
        return Review(sessions, plan)

    def test_mixes_sets_and_ends(self, log):
        review = self.review(log)
        asked = []
        while True:
            asked.append((review.session.question_set.id, review.session.item.question.id))
            review.session.submit("right")
            if review.advance() is None:
                break
        assert asked == [("tram", "date"), ("bus", "qui"), ("tram", "promis")]
        assert review.finished
        assert {a.mode for a in log} == {Mode.REVIEW}

    def test_a_question_passed_comes_back(self, log):
        review = self.review(log)
        review.session.submit("")
        review.session.submit("")
        assert review.advance().question.id == "qui"
        review.session.submit("right")
        assert review.advance().question.id == "promis"
        review.session.submit("right")
        assert review.advance().question.id == "date"

    def test_time_in_one_set_is_not_counted_in_another(self, log, clock):
        review = self.review(log, clock)
        for seconds in (5, 60, 7):
            clock.wait(seconds)
            review.session.submit("right")
            review.advance()
        assert [a.seconds for a in log] == [5.0, 60.0, 7.0]

    def test_of_nothing_is_none(self):
        with pytest.raises(ValueError, match="at least one"):
            Review({}, ())

    def test_shows_the_paragraphs_needed(self):
        question_set = make_set()
        assert needed_paragraphs(question_set.passage, question_set.question("date")) == (1,)
        assert needed_paragraphs(question_set.passage, question_set.question("promis")) == (1, 2)


def test_a_drill_is_of_some_kinds_only():
    assert questions_of_kinds(make_set(), {"date", "choice"}) == ("date", "part")
    assert questions_of_kinds(make_set(), {"amount"}) == ()


def test_what_improved_is_right_now_and_was_not_the_last_time(log, store):
    question_set = make_set()
    session = Session(question_set, FakeGrader(question_set), log.append, "p1")
    for _ in range(3):
        session.submit("right")
        session.advance()
    before = [
        attempt(0, question_id="date"),
        attempt(1, WRONG, question_id="date"),
        attempt(1, WRONG, question_id="qui"),
        attempt(1, number=2, question_id="qui"),
        attempt(1, WRONG, question_id="promis"),
        # Neither another's, nor of another set, nor what took no try.
        attempt(2, question_id="date", profile_id="p2"),
        attempt(2, question_id="date", set_id="bateau"),
        attempt(2, question_id="date", reasons=(Reason.of("ask_more"),)),
    ]
    assert [one.question_id for one in log] == ["date", "qui", "part"]
    for one in [*reversed(before), *log]:
        store.record(one)
    last_time = store.attempts.last_time("p1", question_set.id, session.run_id)
    assert last_time == {"date": False, "qui": True, "promis": False}
    assert improved(session, last_time) == ("date",)
