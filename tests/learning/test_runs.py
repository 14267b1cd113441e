from __future__ import annotations

from datetime import UTC, datetime

import pytest

from quiz.errors import QuizError
from quiz.learning.learner import known_learner, language_of, playing_learner
from quiz.learning.report import progress_data, progress_rows, progress_text
from quiz.learning.runs import keep, open_session
from quiz.learning.unfinished import interrupted, unfinished
from quiz.locale import words_for
from quiz.model import Mode

from .conftest import FakeClock, FakeGrader, make_set


def sorted_runs(store, profile):
    return sorted(unfinished(store, profile), key=lambda run: (run.mode, run.variant))


class TestOpening:
    def test_an_unfinished_run_is_taken_up(self, store, ana):
        first = open_session(store, make_set(), FakeGrader, ana)
        first.submit("right")
        first.advance()
        first.set_draft("la mai")
        keep(store, first)
        again = open_session(store, make_set(), FakeGrader, ana)
        assert again.run_id == first.run_id
        assert (again.index, again.item.draft) == (1, "la mai")

    def test_a_run_killed_at_once_resumes_with_its_attempts(self, store, ana):
        first = open_session(store, make_set(), FakeGrader, ana)
        first.submit("right")
        again = open_session(store, make_set(), FakeGrader, ana)
        assert again.run_id == first.run_id
        assert again.item_at(0).closed

    def test_a_finished_run_is_let_go(self, store, ana):
        first = open_session(store, make_set(), FakeGrader, ana)
        while first.item:
            first.submit("right")
            first.advance()
        keep(store, first)
        assert store.runs.unfinished(ana.id) == ()
        assert open_session(store, make_set(), FakeGrader, ana).run_id != first.run_id

    def test_starting_over_leaves_the_attempts(self, store, ana):
        first = open_session(store, make_set(), FakeGrader, ana)
        first.submit("right")
        store.runs.delete(ana.id, "tram", Mode.TRAINING)
        fresh = open_session(store, make_set(), FakeGrader, ana)
        assert fresh.run_id != first.run_id
        assert store.progress.total(ana.id).attempts == 1

    def test_an_exam_and_a_few_questions_leave_the_training_alone(self, store, ana):
        first = open_session(store, make_set(), FakeGrader, ana)
        open_session(store, make_set(), FakeGrader, ana, Mode.EXAM)
        some = open_session(store, make_set(), FakeGrader, ana, question_ids=["qui"])
        keep(store, some)
        assert open_session(store, make_set(), FakeGrader, ana).run_id == first.run_id

    def test_each_variant_has_a_run_of_its_own(self, store, ana):
        plain = open_session(store, make_set(), FakeGrader, ana)
        memory = open_session(store, make_set(), FakeGrader, ana, variant="memory")
        ways = {
            kind: {"mode": Mode.DRILL, "variant": kind, "question_ids": ids}
            for kind, ids in (("date", ["date"]), ("who", ["qui"]))
        }
        drills = {k: open_session(store, make_set(), FakeGrader, ana, **w) for k, w in ways.items()}
        for number, session in enumerate((plain, memory, *drills.values())):
            session.set_draft(f"{number} mai")
            keep(store, session)
        assert [(one.mode, one.variant, one.of) for one in sorted_runs(store, ana)] == [
            (Mode.DRILL, "date", 1),
            (Mode.DRILL, "who", 1),
            (Mode.TRAINING, "", len(plain.questions)),
            (Mode.TRAINING, "memory", len(plain.questions)),
        ]
        again = open_session(store, make_set(), FakeGrader, ana)
        assert (again.run_id, again.item.draft) == (plain.run_id, "0 mai")
        again = open_session(store, make_set(), FakeGrader, ana, variant="memory")
        assert (again.run_id, again.item.draft) == (memory.run_id, "1 mai")
        again = open_session(store, make_set(), FakeGrader, ana, **ways["who"])
        assert (again.run_id, again.item.draft) == (drills["who"].run_id, "3 mai")
        again.submit("right")
        keep(store, again)
        assert len(unfinished(store, ana)) == 3

    def test_a_run_over_several_sets_is_none_to_go_on_with(self, store, ana):
        ids = [question.id for question in make_set().questions]
        for mode in (Mode.REVIEW, Mode.DRILL):
            run = open_session(store, make_set(), FakeGrader, ana, mode, question_ids=ids)
            run.set_draft("mai")
            keep(store, run)
        assert unfinished(store, ana) == ()
        assert interrupted(store, ana) is None

    def test_a_drill_stays_of_its_kind_though_its_set_gains_questions(self, store, ana):
        dates = make_set(questions=make_set().questions[:1])
        drill = {"mode": Mode.DRILL, "variant": "date"}
        first = open_session(store, dates, FakeGrader, ana, **drill, question_ids=["date"])
        first.set_draft("mai")
        keep(store, first)
        again = open_session(store, make_set(), FakeGrader, ana, **drill, question_ids=["date"])
        assert (again.run_id, again.item.draft) == (first.run_id, "mai")
        assert [question.id for question in again.questions] == ["date"]

    def test_what_was_being_answered_when_the_program_ended_is_told_whatever_the_way(
        self, store, ana
    ):
        run = open_session(store, make_set(), FakeGrader, ana, variant="memory")
        assert interrupted(store, ana) is None
        run.set_draft("mai")
        keep(store, run)
        assert interrupted(store, ana) == "tram"
        keep(store, run, aside=True)
        assert interrupted(store, ana) is None

    def test_a_state_that_makes_no_sense_starts_a_new_run(self, store, ana):
        for state in (
            {"run_id": "x"},
            {"run_id": "x", "version": 1, "set_id": "tram", "questions": 7},
            {"run_id": "x", "version": 1, "set_id": "tram", "questions": ["qui"], "items": [1]},
            {"run_id": "x", "version": 1, "set_id": "tram", "questions": ["qui"], "mode": "?"},
        ):
            store.runs.save(ana.id, "tram", Mode.TRAINING, state)
            assert open_session(store, make_set(), FakeGrader, ana).run_id != "x"

    @pytest.mark.parametrize("questions", [7, None, "qui", [["qui"]]])
    def test_a_state_that_makes_no_sense_is_no_run_to_go_on_with(self, store, ana, questions):
        items = {"qui": {"draft": "mai"}}
        state = {"run_id": "x", "questions": questions, "items": items, "current": "qui"}
        store.runs.save(ana.id, "tram", Mode.TRAINING, state)
        found = [(run.at, run.of) for run in unfinished(store, ana)]
        assert found == ([(1, 1)] if isinstance(questions, list) else [])


class TestLearner:
    def test_is_the_one_named_then_the_last_then_as_answered(self, store, monkeypatch):
        assert playing_learner(store, None, lambda: "invité").name == "invité"
        bob = playing_learner(store, "Bob", lambda: "?")
        assert playing_learner(store, None, lambda: "?") == bob
        monkeypatch.setenv("QUIZ_USER", "invité")
        assert playing_learner(store, None, lambda: "?").name == "invité"
        assert known_learner(store, "BOB") == bob
        with pytest.raises(QuizError):
            known_learner(store, "Zoé")

    def test_speaks_its_own_language_unless_told_otherwise(self, store, monkeypatch):
        john = store.profiles.create("John", language="en")
        assert language_of(john) == "fr"
        monkeypatch.delenv("QUIZ_LANG")
        monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
        assert language_of(john) == "en"
        assert language_of(None) == "fr"


class TestReport:
    def test_has_all_figures_for_machines_and_for_people(self, store, ana):
        session = open_session(store, make_set(), FakeGrader, ana, clock=FakeClock())
        session.submit("half")
        session.submit("vague")
        session.advance()
        session.submit("right")
        now = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
        asked = {"tram": {question.id for question in make_set().questions}}
        data = progress_data(store, ana, {"tram": "Une nouvelle ligne"}, asked, now)
        assert (data["due"], data["streak"]) == (1, 1)
        assert progress_data(store, ana, {}, {}, now)["due"] == 0
        assert (data["user"], data["attempts"], data["points"], data["max"]) == ("Ana", 2, 2, 3)
        [one] = data["sets"]
        assert (one["set"], one["title"], one["share"]) == ("tram", "Une nouvelle ligne", 0.6667)
        assert [row["kind"] for row in data["kinds"]] == ["date", "who"]
        assert one["last"] == data["last"]
        rows = list(progress_rows(data))
        assert [row[:3] for row in rows] == [
            ["Ana", "set", "tram"],
            ["Ana", "kind", "date"],
            ["Ana", "kind", "who"],
        ]
        text = "\n".join(progress_text(data, words_for("fr")))
        assert "Ana\xa0: 2 réponses." in text
        assert "67\xa0%" in text
        assert "1 question à revoir." in text

    def test_the_last_time_is_told_on_the_learners_own_calendar(self, store, ana, clock, in_zone):
        in_zone("Europe/Paris")
        clock.now = clock.now.replace(hour=23, minute=30)  # half past midnight in Paris
        open_session(store, make_set(), FakeGrader, ana, clock=clock).submit("right")
        data = progress_data(store, ana, {}, {}, clock())
        text = "\n".join(progress_text(data, words_for("fr")))
        assert "2026-11-24" in text
        assert "2026-11-23" not in text

    def test_of_nobody_is_empty_and_says_so(self, store):
        data = progress_data(store, None, {}, {}, datetime.now(UTC))
        assert (data["attempts"], data["sets"], data["kinds"]) == (0, [], [])
        assert list(progress_rows(data)) == []
        assert len(list(progress_text(data, words_for("en")))) == 1
