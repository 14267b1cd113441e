"""Going over near misses: what is shown, what a decision does, and what it leaves alone."""

import pytest

from quiz.errors import QuizError
from quiz.model import Status
from quiz.paths import shipped_content
from quiz.sets import load_set
from quiz.teaching.analysis import Record
from quiz.teaching.review import Desk, cases

SET = """\
format: 1
id: demo
title: Démo   # titre provisoire
level: A2
passage: |
  Le maire de Rennes a parlé de la « belle ville » à Nantes, devant 40 000 personnes.
questions:
  # la ville
  - id: ville
    type: phrase
    prompt: Quelle expression ?
    answer: belle ville
    points: 2
    reject: [grande ville]
    tests:
      correct: [une belle ville]
      incorrect: [vilaine ville]

  # le nombre
  - id: nombre
    type: number
    prompt: Combien ?
    answer: 40 000
  - {id: choix, type: choice, prompt: Lequel ?, answer: a, options: {a: Rennes, b: Nantes}}
"""


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "demo.yaml"
    file.write_text(SET, "utf-8")
    return file


def record(response, question="ville", learner="x", **more):
    return Record(
        learner=learner,
        question=question,
        response=response,
        status=Status.INCORRECT,
        points=0,
        max_points=2,
        **more,
    )


NEAR = "la ville est belle"


def desk_of(path, *responses, **more):
    return Desk(path, [record(response) for response in responses], **more)


def responses(desk):
    return [case.response for case in desk.cases]


def test_near_misses_come_most_frequent_first_and_the_rest_is_left_out(path):
    desk = desk_of(path, "bel ville", NEAR, NEAR, "belle ville", "Paris", "", "belle")
    assert responses(desk)[0] == NEAR
    assert not {"belle ville", "Paris", ""} & set(responses(desk))
    assert desk.cases[0].group.count == 2


def test_everything_shows_far_answers_too(path):
    assert "Paris" in responses(desk_of(path, "Paris", everything=True))


def test_a_far_answer_given_by_many_is_shown(path):
    assert responses(desk_of(path, *["Paris"] * 3)) == ["Paris"]


def test_what_the_author_has_judged_is_not_asked_again(path):
    assert responses(desk_of(path, "Vilaine ville", "la grande ville !")) == []


def test_contested_answers_come_first_even_if_judged_or_right(path):
    rows = [record(NEAR), record(NEAR), record("vilaine ville", contested=True)]
    first, second = cases(Desk(path, []).question_set, rows)
    assert (first.response, first.contested) == ("vilaine ville", True)
    assert second.response == NEAR


def test_answers_that_mean_the_same_are_one_case(path):
    rows = [record(text, "nombre") for text in ("41 000", "41000", "quarante et un mille")]
    [case] = cases(Desk(path, []).question_set, rows)
    assert case.group.count == 3


def test_accepting_writes_the_key_and_a_test_and_changes_the_marks(path):
    desk = desk_of(path, NEAR, NEAR, "Paris")
    assert desk.accept(desk.cases[0])
    [change] = desk.effect()
    assert (change.response, change.count, change.gain) == (NEAR, 2, 2)
    desk.save()
    text = path.read_text("utf-8")
    assert f"    accept: [{NEAR}]\n" in text
    assert f"correct: [une belle ville, {NEAR}]" in text
    assert "# titre provisoire" in text
    assert desk.diff() == ()
    kept = text.replace(f"    accept: [{NEAR}]\n", "").replace(f", {NEAR}", "")
    assert kept == SET


def test_nothing_is_written_before_saving(path):
    desk = desk_of(path, NEAR)
    desk.accept(desk.cases[0])
    assert path.read_text("utf-8") == SET
    added = [line for line in desk.diff() if line[0] == "+" and line[:3] != "+++"]
    assert len(added) == 2


def test_part_of_the_points(path):
    desk = desk_of(path, NEAR)
    assert desk.part(desk.cases[0], 1.5, "Citez le texte.")
    [change] = desk.effect()
    assert (change.after.status, change.gain) == (Status.PARTIAL, 1.5)
    question = desk.question_set.question("ville")
    assert question.partial[0].feedback == "Citez le texte."
    assert question.tests.partial == ((NEAR, 1.5),)


@pytest.mark.parametrize("points", [0, -1, 2, 3])
def test_part_means_part(path, points):
    desk = desk_of(path, NEAR)
    with pytest.raises(ValueError, match=str(points)):
        desk.part(desk.cases[0], points)


def test_refusing_with_a_word(path):
    desk = desk_of(path, "une belle ville", "bele ville", everything=True)
    [case] = [case for case in desk.cases if case.response == "bele ville"]
    assert case.verdict.status is Status.ALMOST
    assert desk.reject(case, "Attention au mot.")
    [change] = desk.effect()
    assert (change.after.status, change.gain) == (Status.INCORRECT, -2)
    assert desk.question_set.question("ville").tests.incorrect[-1] == "bele ville"


def test_asking_for_more(path):
    desk = desk_of(path, NEAR)
    assert desk.ask_more(desk.cases[0], "Quels sont ses mots ?")
    assert desk.question_set.question("ville").ask_more[0].ask == "Quels sont ses mots ?"
    assert desk.question_set.question("ville").tests.ask_more == (NEAR,)


def test_a_word_of_feedback_leaves_the_mark(path):
    desk = desk_of(path, NEAR)
    assert desk.explain(desk.cases[0], "Citez le texte.")
    assert desk.effect() == ()
    assert desk.question_set.question("ville").reject[-1].feedback == "Citez le texte."


def test_a_word_of_feedback_on_a_partial_answer_leaves_its_points(path):
    desk = desk_of(path, NEAR)
    [case] = desk.cases
    assert desk.part(case, 0.5)
    assert desk.explain(case, "Presque.")
    [credit] = desk.question_set.question("ville").partial
    assert (credit.points, credit.feedback) == (0.5, "Presque.")


def test_a_second_decision_replaces_the_first(path):
    desk = desk_of(path, NEAR)
    [case] = desk.cases
    for decide in (desk.accept, desk.reject, desk.ask_more, desk.accept):
        assert decide(case)
        assert desk._file.text.count(NEAR) == 2
    assert desk.question_set.question("ville").accept == (NEAR,)


def test_an_author_s_own_test_gives_way_to_the_decision(path):
    desk = desk_of(path, "Vilaine ville", everything=True)
    [case] = cases(desk.question_set, [record("Vilaine ville", contested=True)])
    assert desk.accept(case)
    tests = desk.question_set.question("ville").tests
    assert tests.correct == ("une belle ville", "Vilaine ville")
    assert tests.incorrect == ()


def test_undo_goes_back_step_by_step(path):
    desk = desk_of(path, NEAR, "bel vile", everything=True)
    for case in desk.cases:
        desk.accept(case)
    assert len(desk.question_set.question("ville").accept) == 2
    assert desk.undo()
    assert desk.undo()
    assert not desk.undo()
    assert not desk.changed
    assert desk.effect() == ()


def test_a_decision_that_the_grader_can_not_follow_is_not_kept(path):
    desk = desk_of(path, everything=True)
    [case] = cases(desk.question_set, [record("belle ville", contested=True)])
    assert case.verdict.accepted
    assert not desk.explain(case, "rien à dire")
    assert not desk.changed


def test_a_set_changed_meanwhile_is_not_overwritten(path):
    desk = desk_of(path, NEAR)
    desk.accept(desk.cases[0])
    path.write_text(SET + "# ajout\n", "utf-8")
    with pytest.raises(QuizError) as error:
        desk.save()
    assert error.value.problems[0].code == "E150"
    assert path.read_text("utf-8") == SET + "# ajout\n"


def test_a_broken_set_is_told(path):
    path.write_text(SET.replace("level: A2", "level: A9"), "utf-8")
    with pytest.raises(QuizError):
        Desk(path, [])


def test_a_set_of_the_installed_program_is_not_touched(path, monkeypatch):
    monkeypatch.setattr("quiz.teaching.review.desk.PACKAGE", path.parent)
    with pytest.raises(QuizError) as error:
        Desk(path, [])
    assert error.value.problems[0].code == "E153"


SHIPPED = sorted(shipped_content().glob("**/*.yaml"))


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_any_answer_to_any_shipped_question_can_be_decided_and_undone(file):
    answer = "Réponse d'élève : « autre [x] », non ?"
    rows = [
        Record(
            learner="A",
            question=question.id,
            response=answer,
            status=Status.INCORRECT,
            points=0,
            max_points=question.points,
            contested=True,
        )
        for question in load_set(file).questions
    ]
    desk = Desk(file, rows)
    assert len(desk.cases) == len(rows)
    for case in desk.cases:
        assert desk.accept(case)
        assert desk.part(case, case.question.points / 2, "Un mot : oui.")
        assert desk.reject(case, "non")
        assert desk.ask_more(case, "Laquelle ?")
        for _ in range(4):
            assert desk.undo()
    assert not desk.changed
