from __future__ import annotations

import json

import pytest

from quiz.errors import QuizError
from quiz.learning.session import Session
from quiz.model import Mode, Phrase, Scale, Settings, Status

from .conftest import FakeClock, FakeGrader, make_set


def start(log, clock=None, mode=Mode.TRAINING, question_set=None, **more) -> Session:
    question_set = question_set or make_set()
    return Session(
        question_set,
        FakeGrader(question_set),
        log.append,
        "p1",
        mode,
        clock=clock or FakeClock(),
        **more,
    )


def resumed(session: Session, log, question_set=None) -> Session:
    """As after a kill: the state goes through JSON, the attempts come from the log."""
    question_set = question_set or session.question_set
    state = json.loads(json.dumps(session.state()))
    return Session.resume(
        question_set, FakeGrader(question_set), log.append, "p1", state, log, clock=FakeClock()
    )


class TestTries:
    def test_a_right_answer_closes_the_question_with_all_its_points(self, log):
        outcome = start(log).submit("right")
        assert outcome.closed
        assert (outcome.points, outcome.earned, outcome.tries_left) == (2.0, 2.0, 0)

    def test_a_wrong_answer_leaves_the_second_try(self, log):
        session = start(log)
        first = session.submit("wrong")
        assert (first.closed, first.number, first.tries_left) == (False, 1, 1)
        second = session.submit("wrong")
        assert (second.closed, second.number, second.tries_left, second.earned) == (True, 2, 0, 0.0)

    def test_the_best_try_counts(self, log):
        session = start(log)
        session.submit("half")
        assert session.submit("wrong").earned == 1.0

    def test_a_try_that_the_grader_asks_again_for_is_recorded_and_costs_nothing(self, log):
        session = start(log)
        outcome = session.submit("vague")
        assert (outcome.free, outcome.tries_left, outcome.number) == (True, 2, 0)
        assert [attempt.counted for attempt in log] == [False]
        assert session.item.draft == "vague", "what was typed can be mended"
        assert session.submit("wrong").number == 1
        assert [attempt.number for attempt in log] == [1, 1]

    def test_an_attempt_is_recorded_before_its_verdict_is_told(self, log):
        def full_disk(attempt):
            raise QuizError.of("D004", file="quiz.db")

        question_set = make_set()
        session = Session(question_set, FakeGrader(question_set), full_disk, "p1")
        with pytest.raises(QuizError):
            session.submit("right")
        assert session.item.tries == 0
        assert session.item.outcome is None

    def test_a_closed_question_takes_no_more(self, log):
        session = start(log)
        session.submit("right")
        with pytest.raises(ValueError, match="closed"):
            session.submit("right")

    def test_a_set_may_allow_three_tries(self, log):
        session = start(log, question_set=make_set(settings=Settings(attempts=3)))
        assert [session.submit("wrong").tries_left for _ in range(3)] == [2, 1, 0]


class TestPoints:
    @pytest.mark.parametrize(
        ("response", "points", "earned"),
        [("half", 1.0, 0.5), ("most", 1.0, 0.5), ("most", 2.0, 1.5), ("half", 1.5, 1.0)],
    )
    def test_are_rounded_to_the_step_and_never_up_to_the_whole(self, log, response, points, earned):
        question = Phrase(id="q", prompt="?", answer="x", points=points)
        session = start(log, question_set=make_set(questions=(question,)))
        assert session.submit(response).points == earned

    def test_a_hint_takes_its_price_from_later_tries_only(self, log):
        session = start(log)
        session.submit("half")
        session.next_hint()
        outcome = session.submit("half")
        assert (outcome.points, outcome.earned) == (0.5, 1.0)

    def test_are_never_negative(self, log):
        session = start(log, question_set=make_set(settings=Settings(hint_cost=5.0)))
        session.next_hint()
        assert session.submit("half").earned == 0.0


class TestHints:
    def test_come_one_by_one_with_their_price_known_before(self, log):
        session = start(log)
        assert session.hint_cost == 0.5
        assert [session.next_hint(), session.next_hint()] == ["Au début.", "En mars."]
        assert session.hint_cost is None
        assert session.item.hints == ("Au début.", "En mars.")
        with pytest.raises(ValueError, match="hint"):
            session.next_hint()
        session.submit("right")
        assert (log[0].hints, log[0].points) == (2, 1.0)

    def test_there_are_none_in_an_exam(self, log):
        session = start(log, mode=Mode.EXAM)
        assert session.hint_cost is None
        with pytest.raises(ValueError, match="hint"):
            session.next_hint()


class TestBlank:
    def test_asks_once_more_and_then_passes(self, log):
        session = start(log)
        first = session.submit("  ")
        assert first.free
        assert not first.passed
        second = session.submit("")
        assert second.passed
        assert session.advance().question.id == "qui"
        assert log == []

    def test_something_typed_between_starts_over(self, log):
        session = start(log)
        session.submit("")
        session.submit("wrong")
        assert session.submit("").free


class TestGoingAbout:
    def test_a_passed_question_comes_round_after_the_others(self, log):
        session = start(log)
        assert session.skip().question.id == "qui"
        for expected in ("part", "promis", "date"):
            session.submit("right")
            assert session.advance().question.id == expected
        session.submit("right")
        assert session.finished
        assert session.item is None
        assert session.advance() is None

    def test_passed_twice_is_given_up_and_recorded_as_blank(self, log):
        session = start(log, question_ids=["date", "qui"])
        for _ in range(4):
            session.skip()
        assert session.finished
        assert [(a.question_id, a.status) for a in log] == [
            ("date", Status.BLANK),
            ("qui", Status.BLANK),
        ]

    def test_giving_up_keeps_what_was_earned(self, log):
        session = start(log)
        session.submit("half")
        outcome = session.give_up()
        assert outcome.closed
        assert outcome.earned == 1.0
        assert outcome.verdict.status is Status.PARTIAL
        assert len(log) == 1, "a try was made: nothing more to record"

    def test_any_question_can_be_gone_to(self, log):
        session = start(log)
        assert session.go_to(3).question.id == "promis"
        with pytest.raises(IndexError):
            session.go_to(4)


class TestOptions:
    def test_are_shuffled_the_same_way_all_through_a_run(self, log):
        session = start(log)
        choice = session.question_set.question("part")
        shown = session.options(choice)
        assert sorted(o.key for o in shown) == ["a", "b", "c", "d"]
        assert resumed(session, log).options(choice) == shown

    def test_differ_between_runs(self, log):
        choice = make_set().question("part")
        orders = {start(log, run_id=f"run-{n}").options(choice) for n in range(20)}
        assert len(orders) > 5


class TestExam:
    def test_tells_no_verdict_before_it_is_handed_in(self, log):
        session = start(log, mode=Mode.EXAM)
        outcome = session.submit("wrong")
        assert outcome.closed
        assert not outcome.shown
        assert not session.items()[0].outcome.shown
        session.finish()
        assert session.items()[0].outcome.shown

    def test_asks_nothing_again(self, log):
        session = start(log, mode=Mode.EXAM)
        outcome = session.submit("vague")
        assert outcome.closed
        assert not outcome.free
        assert log[0].counted

    def test_what_is_left_is_blank_once_handed_in(self, log):
        session = start(log, mode=Mode.EXAM)
        session.submit("right")
        summary = session.finish()
        assert [a.status for a in log] == [Status.CORRECT, *[Status.BLANK] * 3]
        assert (summary.score, summary.out_of) == (2.0, 5.0)
        assert summary.missed == ("qui", "part", "promis")


class TestSummary:
    def test_is_out_of_the_scale_of_the_set(self, log, clock):
        session = start(log, clock)
        for response in ("half", "half", "right", "right", "right"):
            clock.wait(10)
            if session.submit(response).closed:
                session.advance()
        summary = session.finish()
        assert (summary.score, summary.out_of, summary.reached) == (4.0, 5.0, True)
        assert (summary.missed, summary.right) == (("date",), 3)
        assert summary.seconds == 50.0
        assert [(k.kind, k.points, k.max_points) for k in summary.kinds] == [
            ("date", 1.0, 2.0),
            ("who", 1.0, 1.0),
            ("choice", 1.0, 1.0),
            ("phrase", 1.0, 1.0),
        ]

    def test_a_pass_mark_is_reached_by_tenths_that_add_up_to_it(self, log):
        questions = [Phrase(id=f"q{n}", prompt="?", answer="x", points=0.1) for n in range(10)]
        made = make_set(questions=tuple(questions), scale=Scale(total=1.0, pass_mark=1.0, step=0.1))
        session = start(log, question_set=made)
        while session.item:
            session.submit("right")
            session.advance()
        summary = session.summary()
        assert (summary.points, summary.score, summary.reached) == (1.0, 1.0, True)

    def test_is_out_of_20_without_a_scale(self, log):
        session = start(log, question_set=make_set(scale=Scale()))
        session.submit("right")
        summary = session.finish()
        assert (summary.score, summary.out_of, summary.goal) == (8.0, 20.0, 10.0)

    def test_a_pass_mark_is_in_points_though_the_score_is_out_of_20(self, log):
        made = make_set(scale=Scale(pass_mark=3.0))  # of 5
        session = start(log, question_set=made)
        session.submit("right")
        assert (session.summary().score, session.summary().reached) == (8.0, False)
        assert session.summary().goal == 12.0, "as a score, 3 points of 5 are 12 out of 20"
        session.advance()
        session.submit("right")
        assert (session.summary().score, session.summary().reached) == (12.0, True)

    def test_of_some_questions_is_out_of_their_points(self, log):
        session = start(log, question_ids=["qui", "part"])
        session.submit("right")
        summary = session.finish()
        assert (summary.score, summary.out_of, summary.reached) == (1.0, 2.0, None)


class TestTime:
    def test_is_counted_from_seeing_the_question(self, log, clock):
        session = start(log, clock)
        clock.wait(7)
        session.skip()
        clock.wait(5)
        session.submit("right")
        session.go_to(0)
        clock.wait(3)
        session.submit("right")
        assert [attempt.seconds for attempt in log] == [5.0, 10.0]

    def test_does_not_go_back_with_the_clock_nor_count_a_night_away(self, log, clock):
        session = start(log, clock)
        clock.wait(-60)
        session.submit("wrong")
        clock.wait(12 * 3600)
        session.submit("wrong")
        assert [attempt.seconds for attempt in log] == [0.0, 1800.0]
        assert log[0].id < log[1].id


class TestResuming:
    def test_takes_up_position_drafts_hints_tries_and_points(self, log):
        session = start(log)
        session.next_hint()
        session.submit("half")
        session.go_to(2)
        session.set_draft("b, je cr")
        again = resumed(session, log)
        assert again.run_id == session.run_id
        assert again.item.question.id == "part"
        assert again.item.draft == "b, je cr"
        first = again.go_to(0)
        assert (first.tries, first.tries_left, len(first.hints), first.points) == (1, 1, 1, 0.5)

    def test_a_try_recorded_after_the_state_was_saved_is_not_lost(self, log):
        session = start(log)
        state = session.state()
        session.submit("right")
        again = Session.resume(
            session.question_set, FakeGrader(session.question_set), log.append, "p1", state, log
        )
        assert again.item_at(0).closed
        assert again.summary().points == 2.0

    def test_a_question_given_up_stays_so(self, log):
        session = start(log)
        session.give_up()
        assert resumed(session, log).item_at(0).closed

    def test_attempts_of_another_run_do_not_count(self, log):
        start(log, run_id="another").submit("right")
        session = start(log)
        assert not resumed(session, log).item_at(0).closed

    def test_a_set_edited_meanwhile_keeps_what_it_still_has(self, log):
        session = start(log)
        session.submit("right")
        session.go_to(1)
        new = Phrase(id="new", prompt="?", answer="x")
        kept = [q for q in make_set().questions if q.id != "qui"]
        again = resumed(session, log, make_set(questions=(*kept, new)))
        assert [q.id for q in again.questions] == ["date", "part", "promis", "new"]
        assert again.item_at(0).closed

    @pytest.mark.parametrize("state", [{}, {"version": 99, "set_id": "tram"}, {"version": 1}])
    def test_a_state_of_something_else_is_refused(self, log, state):
        question_set = make_set()
        with pytest.raises(ValueError, match="state"):
            Session.resume(question_set, FakeGrader(question_set), log.append, "p1", state)
