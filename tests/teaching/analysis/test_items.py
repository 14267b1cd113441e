"""Item analysis: which attempts count, what is flagged, and silence where there are too few."""

from dataclasses import replace

import pytest

from quiz.model import (
    Amount,
    Choice,
    Date,
    Duration,
    Level,
    Number,
    Option,
    Passage,
    Person,
    Phrase,
    QuestionSet,
    Share,
    Status,
    Who,
)
from quiz.teaching.analysis import Readings, Record, analyse, grouped

SET = QuestionSet(
    id="demo",
    title="Démo",
    level=Level.A2,
    passage=Passage("Le maire de Rennes a reçu 21 000 personnes."),
    people=(Person("maire", "Nadia Le Goff", also=("la maire",)),),
    questions=(
        Number(id="nombre", prompt="Combien ?", answer="40 000"),
        Phrase(id="ville", prompt="Quelle ville ?", answer="Rennes", points=2),
        Who(id="qui", prompt="Qui ?", answer="maire", answers=("maire",)),
        Choice(
            id="choix",
            prompt="Lequel ?",
            answer="Oui",
            answers=("oui",),
            options=(Option("oui", "Bien sûr"), Option("non", "Pas du tout")),
        ),
    ),
)


def record(learner, question, share, response="x", **more):
    worth = SET.question(question).points
    status = {0: Status.INCORRECT, 1: Status.CORRECT}.get(share, Status.PARTIAL)
    return Record(
        learner=learner,
        question=question,
        response=response,
        status=status,
        points=share * worth,
        max_points=worth,
        **more,
    )


def a_class(n, pattern):
    """`n` learners; `pattern(i)` gives the shares of the four questions of learner i."""
    return [
        record(f"L{i}", question.id, share)
        for i in range(n)
        for question, share in zip(SET.questions, pattern(i), strict=True)
    ]


def test_difficulty_is_the_mean_share_of_the_points():
    analysis = analyse(SET, a_class(10, lambda i: (i < 3, 0.5, i % 2, 1)))
    assert [item.difficulty for item in analysis.items] == pytest.approx([0.3, 0.5, 0.5, 1])
    assert analysis.items[3].flags == ("all_right",)


def test_under_ten_learners_only_counts():
    analysis = analyse(SET, a_class(9, lambda i: (i < 3, i < 5, i < 7, 1)))
    assert not analysis.enough
    assert analysis.alpha is analysis.mean is analysis.error is None
    for item in analysis.items:
        assert item.difficulty is item.correlation is item.alpha_without is None
    assert analysis.items[0].counts == {Status.CORRECT: 3, Status.INCORRECT: 6}


def test_a_question_that_the_best_fail_is_flagged():
    analysis = analyse(SET, a_class(12, lambda i: (i < 4, i >= 4, i >= 6, i >= 8)))
    assert analysis.items[0].correlation < 0
    assert "negative" in analysis.items[0].flags
    assert all("negative" not in item.flags for item in analysis.items[1:])


def test_first_attempts_count_by_default():
    rows = [record("Ada", "ville", 0), record("Ada", "ville", 1), record("Ada", "ville", 0)]
    counts = {
        which: analyse(SET, rows, which).items[1].counts for which in ("first", "best", "last")
    }
    assert counts["first"] == counts["last"] == {Status.INCORRECT: 1}
    assert counts["best"] == {Status.CORRECT: 1}


def test_a_try_that_cost_nothing_gives_way_to_the_next():
    vague = record("Ada", "ville", 0, "une ville", reasons=("ask_more",))
    [item] = [analyse(SET, [vague, record("Ada", "ville", 1)]).items[1]]
    assert (item.counts, item.vague) == ({Status.CORRECT: 1}, 0)
    [item] = [analyse(SET, [vague]).items[1]]
    assert (item.counts, item.vague) == ({Status.INCORRECT: 1}, 1)


def test_learners_who_left_questions_out_are_left_out_of_totals_alone():
    rows = a_class(12, lambda i: (i < 4, i < 6, i < 8, i < 10))
    rows = [row for row in rows if (row.learner, row.question) != ("L0", "ville")]
    analysis = analyse(SET, rows)
    assert (analysis.learners, analysis.complete, len(analysis.totals)) == (12, 11, 11)
    assert analysis.items[0].difficulty == pytest.approx(4 / 12)
    assert analysis.items[1].learners == 11


def test_rows_without_a_name_are_learners_of_their_own_and_have_no_totals():
    rows = [record("", "ville", i % 2) for i in range(12)]
    analysis = analyse(SET, rows)
    assert (analysis.learners, analysis.complete, analysis.alpha) == (12, 0, None)
    assert analysis.items[1].difficulty == pytest.approx(0.5)


def test_wrong_answers_are_grouped_by_what_they_mean():
    wrong = ["21 000", "21000", "vingt et un mille", "21 000", "20 000", "  "]
    rows = [record(f"L{i}", "nombre", 0, text) for i, text in enumerate(wrong)]
    first, second = analyse(SET, rows).items[0].wrong
    assert (first.group.shown, first.group.count) == ("21 000", 4)
    assert dict(first.group.spellings) == {"21 000": 2, "21000": 1, "vingt et un mille": 1}
    assert (second.group.shown, second.group.count) == ("20 000", 1)


def test_a_wrong_answer_more_frequent_than_the_right_ones_is_flagged():
    rows = [record(f"L{i}", "ville", 0, "Nantes") for i in range(3)] + [record("Z", "ville", 1)]
    assert analyse(SET, rows).items[1].flags == ("popular_wrong",)


@pytest.mark.parametrize(
    ("question", "one", "other", "same"),
    [
        ("nombre", "21 000", "vingt-et-un mille", True),
        ("nombre", "21 000", "21 001", False),
        ("nombre", "1,5", "15", False),
        ("nombre", "21 000", "plus de 21 000", False),
        ("nombre", "beaucoup", "Beaucoup.", True),
        ("somme", "400 M€", "0,4 milliard d'euros", True),
        ("somme", "400 M€", "400 millions de dollars", False),
        ("somme", "400 M€", "400 millions", False),
        ("duree", "2 h 05", "125 minutes", True),
        ("duree", "12 à 18 mois", "d'un an à un an et demi", True),
        ("part", "un quart", "25 %", True),
        ("jour", "le 3 mai 2024", "03/05/2024", True),
        ("jour", "le 3 mai", "3 mars", False),
        ("ville", "21 rues", "vingt et une rues", True),
        ("ville", "À Rennes !", "rennes", True),
        ("ville", "la Villette", "Villette", True),
        ("qui", "La maire", "Nadia Le Goff", True),
        ("qui", "La maire", "le maire adjoint", False),
        ("choix", "non", "pas du tout.", True),
        ("choix", "non", "oui", False),
    ],
)
def test_readings(question, one, other, same):
    typed = (
        Amount(id="somme", prompt="Combien ?", answer="1 €"),
        Duration(id="duree", prompt="Combien de temps ?", answer="1 h"),
        Share(id="part", prompt="Quelle part ?", answer="1 %"),
        Date(id="jour", prompt="Quel jour ?", answer="1er mai"),
    )
    read = Readings(replace(SET, questions=(*SET.questions, *typed)))
    assert (read(question, one) == read(question, other)) is same


def test_groups_are_ordered_by_frequency_and_leave_blanks_out():
    groups = grouped(["b", "a", "A", " ", "\x1b"], str.casefold)
    assert [(group.shown, group.count) for group in groups] == [("a", 2), ("b", 1)]


def test_median_time_and_mean_hints():
    rows = [
        record("A", "ville", 1, seconds=10.0, hints=0),
        record("B", "ville", 1, seconds=20.0, hints=1),
        record("C", "ville", 0, seconds=90.0, hints=2),
    ]
    item = analyse(SET, rows).items[1]
    assert (item.seconds, item.hints) == (20, 1)
    assert analyse(SET, [record("A", "ville", 1)]).items[1].seconds is None


def test_an_option_is_shown_by_its_text_and_one_that_nobody_chose_is_named():
    rows = [record(f"L{i}", "choix", 0, "non") for i in range(10)]
    item = analyse(SET, rows).items[3]
    assert [(w.group.shown, w.group.count) for w in item.wrong] == [("Pas du tout", 10)]
    assert item.unchosen == ("Bien sûr",)
    assert analyse(SET, rows[:9]).items[3].unchosen == ()
