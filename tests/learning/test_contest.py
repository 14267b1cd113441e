"""« I was right »: kept beside the log, for the learner's own view alone, never in an exam."""

from __future__ import annotations

from quiz.learning.contest import contest, may_contest, say_sure
from quiz.learning.runs import keep, open_session
from quiz.learning.schedule import RULES, Rating, Said, due_cards, rate
from quiz.model import Mode

from .conftest import FakeGrader, make_set


def session_of(store, ana, clock, mode=Mode.TRAINING, **options):
    return open_session(store, make_set(), FakeGrader, ana, mode, clock=clock, **options)


def miss(session):
    while not session.item_at(session.index).closed:
        session.submit(f"wrong {session.item_at(session.index).tries}")


def test_a_contested_answer_counts_for_its_learner(store, ana, clock):
    session = session_of(store, ana, clock)
    assert not may_contest(session.item_at(0))
    session.next_hint()
    miss(session)
    assert may_contest(session.item_at(0))
    assert contest(store, session, "C'est \x1b[2J dit.\n§ 1")
    item = session.item_at(0)
    assert (item.granted, item.points) == (True, 1.5)  # two points less a hint
    assert not may_contest(item)
    assert "date" not in session.summary().missed
    (remark,) = store.remarks.of_set("tram")
    assert "\x1b" not in remark.note
    assert "\n" not in remark.note
    assert store.progress.total(ana.id).points == 1.5


def test_it_still_counts_when_the_run_is_resumed(store, ana, clock):
    session = session_of(store, ana, clock)
    miss(session)
    contest(store, session)
    keep(store, session)
    assert session_of(store, ana, clock).item_at(0).points == 2.0


def test_an_exam_keeps_its_marks(store, ana, clock):
    session = session_of(store, ana, clock, Mode.EXAM)
    session.submit("wrong")
    assert not may_contest(session.item_at(0))  # no verdict is told yet
    session.finish()
    assert may_contest(session.item_at(0))
    assert not contest(store, session)
    assert session.summary().points == 0
    assert store.progress.total(ana.id).points == 0


def test_what_is_contested_was_not_missed(store, ana, clock):
    session = session_of(store, ana, clock)
    miss(session)
    clock.wait(30 * 86400)
    assert [card.lapses for card in due_cards(store, ana, clock())] == [1]
    contest(store, session)
    assert [card.lapses for card in due_cards(store, ana, clock())] == [0]


def test_a_confident_error_comes_back_sooner(store, ana, clock):
    days = {}
    for sure in (False, True):
        session = session_of(store, ana, clock, question_ids=["qui"])
        session.submit("wrong")
        say_sure(store, session, sure=sure)
        session.submit("right")
        attempts = store.attempts.of_run(session.run_id)
        said = Said.of(store.remarks.of_profile(ana.id))
        days[sure] = rate(list(attempts), said)
    assert days == {False: Rating.HARD, True: Rating.AGAIN}
    clock.wait(86400)
    assert [card.question_id for card in due_cards(store, ana, clock())] == ["qui"]


def test_to_be_sure_and_right_or_unsure_changes_nothing(store, ana, clock):
    session = session_of(store, ana, clock, question_ids=["qui"])
    session.submit("right")
    say_sure(store, session, sure=True)
    clock.wait(400 * 86400)
    assert due_cards(store, ana, clock()) == ()
    assert store.progress.total(ana.id).points == 1.0
    assert RULES.endswith("/2")
