"""Whatever a learner does in whatever order, a run keeps its promises."""

from __future__ import annotations

import json

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from quiz.learning.session import Session
from quiz.model import Mode

from .conftest import FakeClock, FakeGrader, make_set

RESPONSES = st.sampled_from(["right", "note", "half", "most", "vague", "wrong", "", "  "])


class Learner(RuleBasedStateMachine):
    @initialize(mode=st.sampled_from([Mode.TRAINING, Mode.EXAM]))
    def start(self, mode):
        self.set = make_set()
        self.log = []
        self.session = Session(
            self.set, FakeGrader(self.set), self.log.append, "p1", mode, clock=FakeClock()
        )
        self.most = 0.0

    def current_open(self):
        return self.session.item is not None and not self.session.item.closed

    @precondition(current_open)
    @rule(response=RESPONSES)
    def submit(self, response):
        outcome = self.session.submit(response)
        assert 0 <= outcome.points <= outcome.max_points
        if outcome.closed or outcome.passed:
            self.session.advance()

    @precondition(current_open)
    @rule()
    def skip(self):
        self.session.skip()

    @precondition(current_open)
    @rule()
    def give_up(self):
        self.session.give_up()

    @precondition(lambda self: self.session.hint_cost is not None)
    @rule()
    def hint(self):
        self.session.next_hint()

    @rule(index=st.integers(0, 3))
    def go_to(self, index):
        self.session.go_to(index)

    @rule(text=st.text(max_size=20))
    def type_something(self, text):
        self.session.set_draft(text)

    @precondition(lambda self: not self.session.finished)
    @rule()
    def be_killed_and_come_back(self):
        before = self.session.items(), self.session.index, self.session.summary()
        state = json.loads(json.dumps(self.session.state()))
        self.session = Session.resume(
            self.set,
            FakeGrader(self.set),
            self.log.append,
            "p1",
            state,
            self.log,
            clock=FakeClock(),
        )
        after = self.session.items(), self.session.index, self.session.summary()
        for old, new in zip(before[0], after[0], strict=True):
            assert (old.tries, old.points, old.closed, old.hints, old.draft, old.passed) == (
                new.tries,
                new.points,
                new.closed,
                new.hints,
                new.draft,
                new.passed,
            )
        assert before[1:] == after[1:]

    @invariant()
    def points_only_grow_and_fit(self):
        summary = self.session.summary()
        assert self.most <= summary.points <= summary.max_points
        assert summary.points == int(summary.points * 2) / 2
        self.most = summary.points

    @invariant()
    def tries_are_bounded(self):
        assert all(item.tries <= self.session.max_tries for item in self.session.items())

    @invariant()
    def the_log_alone_tells_the_points(self):
        best = {}
        for attempt in self.log:
            if attempt.counted:
                best[attempt.question_id] = max(best.get(attempt.question_id, 0), attempt.points)
        assert sum(best.values()) == self.session.summary().points

    @invariant()
    def ids_go_up(self):
        ids = [attempt.id for attempt in self.log]
        assert ids == sorted(set(ids))


TestLearner = Learner.TestCase
TestLearner.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
