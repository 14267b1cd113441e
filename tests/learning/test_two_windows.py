"""One learner, one set, two windows: neither loses anything, and both are told."""

from quiz.grading import Grader
from quiz.learning.runs import keep, open_session
from quiz.sets import load_set
from quiz.store.store import Store
from tests.sets.samples import TRAM


def test_what_is_typed_in_either_is_kept_and_both_are_told(tmp_path):
    question_set = load_set(TRAM)
    with Store.open(tmp_path / "quiz.db") as one, Store.open(tmp_path / "quiz.db") as other:
        ana = one.profiles.create("Ana")
        here = open_session(one, question_set, Grader, ana)
        assert not keep(one, here)
        there = open_session(other, question_set, Grader, ana)
        assert there.run_id == here.run_id
        assert not keep(other, there)
        first, second = question_set.questions[:2]
        here.set_draft("ici", first.id)
        assert keep(one, here)
        there.set_draft("là", second.id)
        assert keep(other, there)
        there.submit("4 mars 2024")
        assert not keep(other, there)
    with Store.open(tmp_path / "quiz.db") as later:
        resumed = open_session(later, question_set, Grader, ana)
        assert resumed.run_id == here.run_id
        assert resumed.item_at(1).draft == "là"
        assert resumed.item_at(0).tries == 1


def test_a_window_alone_is_told_nothing(tmp_path):
    question_set = load_set(TRAM)
    with Store.open(tmp_path / "quiz.db") as store:
        ana = store.profiles.create("Ana")
        session = open_session(store, question_set, Grader, ana)
        assert not any(keep(store, session) for _ in range(3))
        assert "window" not in (store.runs.load(ana.id, question_set.id, session.mode) or {})
