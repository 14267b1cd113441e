"""Each warning is given where it should be, at its place, and not where all is well."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from quiz.errors import Severity
from quiz.locale import words_for
from quiz.sets import load_text, read_set
from quiz.sets.description import QUESTIONS
from quiz.sets.writer import write_set
from quiz.teaching.check import check_loaded
from quiz.teaching.starter import Starter, write_starter
from tests.question_sets import question_sets
from tests.sets.samples import LINE, a_set, one, read

TEXT = """\
format: 1
id: essai
title: Essai
level: B1
source: {publication: essai, fictional: true}
passage: |
  Lundi 3 mars 2025, Paul Renard a ouvert un musée à Rennes. Il a coûté 40 millions d'euros.

  «\xa0Le musée est à vous\xa0», a dit Paul Renard. Anne Colin y viendra avec 300 élèves.
questions:
"""


def found(questions: str, head: str = TEXT) -> dict[str, list[str]]:
    """Code -> key paths of what is told of a set with these questions."""
    indented = "".join(f"  {line}\n" for line in questions.splitlines())
    loaded = read(head + indented)
    assert loaded.errors == ()
    codes: dict[str, list[str]] = {}
    for problem in check_loaded(loaded):
        codes.setdefault(problem.code, []).append(problem.spot.path)
    return codes


def item(kind: str, *lines: str, prompt: str = "Que dit-on ici\u202f?", name: str = "q") -> str:
    return "\n".join(
        [
            f"- id: {name}",
            f"  type: {kind}",
            f"  prompt: {prompt}",
            *(f"  {line}" for line in lines),
        ]
    )


@pytest.mark.parametrize("level", ["A1", "C2"])
@pytest.mark.parametrize("title", ["", 'Un "titre" : est-ce bien? Oui !', "L'« été », {ici} # là"])
@pytest.mark.parametrize("starter", Starter)
def test_a_starter_has_nothing_to_tell(starter, title, level, tmp_path):
    path = tmp_path / "a.yaml"
    write_starter(path, title=title, level=level, topic="l'école, [ici]: #là", starter=starter)
    loaded = read_set(path)
    assert check_loaded(loaded) == []
    assert loaded.question_set.topics == ("l'école, [ici]: #là",)


def test_the_largest_starter_shows_every_type_and_every_answer_to_itself_is_right(tmp_path):
    path = tmp_path / "a.yaml"
    write_starter(path, starter=Starter.EVERY, schema=False)
    assert {question.type for question in read_set(path).question_set.questions} == set(QUESTIONS)
    assert [file.name for file in tmp_path.iterdir()] == ["a.yaml"]


DATE = ("answer: 3 mars 2025", "evidence: Lundi 3 mars 2025")
PRICE = ("answer: 40 millions d'euros", "evidence: 40 millions d'euros")
PLACE = ("answer: Rennes", "evidence: un musée à Rennes")


@pytest.mark.parametrize("good", [("date", *DATE), ("amount", *PRICE), ("place", *PLACE)])
def test_a_good_question_has_nothing_to_tell(good):
    kind, *lines = good
    assert found(item(kind, *lines)) == {}


@pytest.mark.parametrize(
    ("question", "code", "path"),
    [
        (item("place", "answer: Rennes"), "A101", "questions[0]"),
        (
            item("place", "answer: Rennes", "evidence: un musée de Rennes"),
            "A102",
            "questions[0].evidence[0]",
        ),
        (
            item("place", "answer: Rennes", "evidence: Bordeaux et Lyon, 1999"),
            "A109",
            "questions[0].evidence[0]",
        ),
        (
            item("who", "answer: Paul Renard", "evidence: Paul Renard"),
            "A103",
            "questions[0].evidence[0]",
        ),
        (
            item("amount", "answer: 40 millions d'euros", "evidence: Lundi 3 mars 2025"),
            "A104",
            "questions[0].evidence",
        ),
        (item("place", "answer: Rennes", "evidence: Anne Colin"), "A104", "questions[0].evidence"),
        (item("who", "answer: Luc Petit", "evidence: Anne Colin"), "A107", "questions[0].answer"),
        (
            item(
                "true_false",
                "answer: false",
                "evidence: Il a coûté",
                "justification: {quote: Il a couté cher, essential: [cher]}",
            ),
            "A102",
            "questions[0].justification.quote",
        ),
        (
            item(
                "true_false",
                "answer: false",
                "evidence: Il a coûté",
                "justification: {quote: Il a coûté 40, essential: [50]}",
            ),
            "A108",
            "questions[0].justification.essential[0]",
        ),
        (
            item("amount", "answer: bientôt", "evidence: 40 millions d'euros"),
            "A110",
            "questions[0].answer",
        ),
        (
            item("place", *PLACE, "accept: [Naoned, à Rennes]"),
            "A205",
            "questions[0].accept[1]",
        ),
        (
            item("amount", *PRICE, prompt="Qui donne 40 millions d'euros\u202f?"),
            "A210",
            "questions[0].prompt",
        ),
        (item("place", *PLACE, prompt="Où est-ce?"), "A401", "questions[0].prompt"),
        (
            item("amount", "answer: 40", "evidence: 40 millions d'euros"),
            "A111",
            "questions[0].answer",
        ),
        (
            item("amount", "answer: 40 M€ ou 41 M€", "evidence: 40 millions d'euros"),
            "A112",
            "questions[0].answer",
        ),
        (item("place", *PLACE, "accept: à Naoned, en ville"), "A113", "questions[0].accept"),
        (
            item("text", "answer: Parce que la ville de Rennes a ouvert un grand musée moderne"),
            "A114",
            "questions[0].answer",
        ),
        (item("place", *PLACE, prompt="“Où est-ce\u202f?”"), "A409", "questions[0].prompt"),
        (item("who", "answer: Anne Coli", "evidence: Anne Colin"), "A107", "questions[0].answer"),
        (
            item("place", *PLACE, prompt='Où est le "musée"\u202f?'),
            "A403",
            "questions[0].prompt",
        ),
        (
            item("place", *PLACE, prompt="Où est-ce et qui l'a ouvert\u202f?"),
            "A404",
            "questions[0].prompt",
        ),
        (
            item("date", "answer: mardi 3 mars 2025", "evidence: Lundi 3 mars 2025"),
            "A407",
            "questions[0].answer",
        ),
    ],
)
def test_one_doubtful_question(question, code, path):
    assert path in found(question).get(code, [])


@pytest.mark.parametrize(
    "question",
    [
        item("place", *PLACE, 'accept: "à Naoned, en ville"'),
        item("place", *PLACE, "accept: [à Naoned, en ville]"),
        item(
            "text", "answer: La ville a ouvert un grand musée moderne", "ideas: [un musée ouvert]"
        ),
        item("text", "answer: Pour ouvrir un musée"),
        item("place", *PLACE, "accept: à Naoned, où la ville a ouvert un musée"),
        item("amount", "answer: 40 millions d'euros", "evidence: 40 millions d'euros"),
        item("date", "answer: 3 mars", "evidence: Lundi 3 mars 2025"),
        item(
            "date", 'answer: "2025"', "evidence: Lundi 3 mars 2025", prompt="En quelle année\u202f?"
        ),
        item("place", *PLACE, prompt="Où est-ce ?"),
    ],
)
def test_what_its_author_means_so_is_left_alone(question):
    assert {"A111", "A112", "A113", "A114", "A104", "A401", "A402"}.isdisjoint(found(question))


def test_several_answers_in_one_are_told_without_blaming_the_evidence():
    assert "A104" not in found(item("amount", "answer: 40 M€ ou 41 M€", "evidence: 40 M€"))


def test_a_speaker_named_by_surname_or_title_is_in_the_text():
    head = TEXT.replace("questions:", "people: {maire: {name: Jean Colin}}\nquestions:")
    quoted = "evidence: Anne Colin y viendra"
    assert "A107" not in found(item("who", "answer: maire", quoted), head)


def test_source_and_glossary():
    head = TEXT.replace("source: {publication: essai, fictional: true}\n", "glossary: {zèbre: a}\n")
    codes = found(item("place", *PLACE), head)
    assert codes["A105"] == ["passage"]
    assert codes["A106"] == ["glossary.zèbre"]


def test_two_questions_that_answer_each_other_and_one_that_gives_another_away():
    questions = "\n".join(
        [
            item("amount", *PRICE, name="a"),
            item("amount", "answer: 40 M€", "evidence: 40 millions d'euros", name="b"),
            item("place", *PLACE, name="c", prompt="Où a-t-on dépensé 40 millions d'euros\u202f?"),
        ]
    )
    codes = found(questions)
    assert codes["A206"] == ["questions[1].answer"]
    assert codes["A208"] == ["questions[2].prompt"]


def test_questions_out_of_the_order_of_the_text():
    late = item("number", "answer: 300", "evidence: avec 300 élèves", name="late")
    early = item("place", *PLACE, name="early")
    assert found(f"{late}\n{early}")["A405"] == ["questions[1]"]
    assert "A405" not in found(f"{early}\n{late}")
    assert "A405" not in found(f"{late}\n{early}\n  skill: gist")


def choice(number: int, right: str) -> str:
    return item(
        "choice",
        f"answer: {right}",
        "evidence: un musée à Rennes",
        f"options: {{a: Un très long choix, b: Deux {number}, c: Trois}}",
        name=f"q{number}",
    )


def test_choices_too_many_always_longest_always_the_same():
    codes = found("\n".join(choice(n, "a") for n in range(6)))
    assert {"A406", "A209", "A211"} <= codes.keys()
    codes = found("\n".join(choice(n, "abc"[n % 3]) for n in range(6)))
    assert {"A209", "A211"}.isdisjoint(codes)


def test_tests_of_the_author_that_come_out_otherwise_are_errors():
    tests = "tests: {correct: [50 millions d'euros], incorrect: [40 millions d'euros]}"
    loaded = read(one(tests, "amount", "answer: 40 millions d'euros"))
    told = {(p.code, p.severity, p.spot.line, p.spot.column) for p in check_loaded(loaded)}
    assert ("E301", Severity.ERROR, LINE + 4, 23) in told
    assert ("E304", Severity.ERROR, LINE + 4, 57) in told


def test_partial_and_vague_answers_of_the_author():
    lines = (
        "points: 2",
        "ask_more: un musée",
        "tests: {partial: {une gare: 1}, ask_more: [un musée, une gare], incorrect: [un musée]}",
    )
    codes = found(item("phrase", "answer: un musée à Rennes", *lines))
    assert codes["E302"] == ["questions[0].tests.partial"]
    assert codes["E303"] == ["questions[0].tests.ask_more[1]"]
    assert codes["E304"] == ["questions[0].tests.incorrect[0]"]


# -- silence --------------------------------------------------------------------------------


def test_a_silence_at_the_end_of_a_line():
    line = "  prompt: Où est-ce?  # quiz: ignore A401 vieux style"
    text = a_set("- id: q\n  type: place\n" + line + "\n  answer: Rennes\n  evidence: à Rennes")
    codes = [p.code for p in check_loaded(read(text))]
    assert "A401" not in codes
    assert "A490" not in codes
    assert "A491" not in codes


def test_a_silence_above_a_question_covers_it_and_no_other():
    comment = "# quiz: ignore A101, A401 essai\n"
    text = a_set(
        comment
        + item("place", "answer: Rennes", prompt="Où?", name="a")
        + "\n"
        + item("place", "answer: Rennes", prompt="Là?", name="b")
    )
    told = [(p.code, p.spot.path) for p in check_loaded(read(text)) if p.code in {"A101", "A401"}]
    assert told == [("A101", "questions[1]"), ("A401", "questions[1].prompt")]


def test_a_silence_wants_a_reason_and_something_to_silence():
    text = one("# quiz: ignore A407\nhints: a")
    told = {p.code: p.spot.line for p in check_loaded(read(text))}
    assert told["A490"] == told["A491"] == LINE + 4


def test_errors_are_not_silenced():
    tests = "tests: {correct: [Lyon]}  # quiz: ignore E301 non"
    codes = [p.code for p in check_loaded(read(one(tests, "place", "answer: Rennes")))]
    assert {"E301", "A491"} <= set(codes)


def test_many_files_on_all_cores_say_what_each_says_alone(tmp_path):
    from quiz.teaching.check import check_paths

    for number in range(90):
        text = one("exact: oui" if number % 30 == 7 else "evidence: Paul est né")
        path = tmp_path / f"{number:03}.yaml"
        path.write_text(text.replace("id: essai", f"id: essai-{number % 89}"), encoding="utf-8")
    together = list(check_paths([tmp_path]))
    assert len(together) == 90
    assert [p.code for p in together[7]] == ["E110"]
    assert [p.code for p in together[89]][-1] == "E140"
    assert together[3] == next(iter(check_paths([tmp_path / "003.yaml"])))


# -- the table of marked answers beside a set -----------------------------------------------


def bench(tmp_path, rows: str) -> list[tuple[str, int]]:
    from quiz.sets import read_set

    path = tmp_path / "musee.yaml"
    path.write_text(TEXT + f"{item('amount', *PRICE)}\n", encoding="utf-8")
    table = tmp_path / "musee.answers.csv"
    table.write_text(rows, encoding="utf-8")
    problems = check_loaded(read_set(path))
    assert {p.spot.file for p in problems} <= {str(table)}
    return [(p.code, p.spot.line) for p in problems]


def test_a_table_of_marked_answers_that_all_come_out(tmp_path):
    rows = "question,response,expected\nq,40 M€,correct\nq,50 M€,incorrect\nq,,blank\n"
    assert bench(tmp_path, rows) == []


def test_misses_and_false_alarms(tmp_path):
    rows = "question,response,expected\nq,50 M€,correct\nq,40 M€,incorrect\n"
    assert bench(tmp_path, rows) == [("E311", 2), ("E312", 3)]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(question_sets())
def test_any_set_can_be_checked_and_told_in_both_languages(question_set):
    loaded = load_text(write_set(question_set))
    for problem in check_loaded(loaded):
        assert problem.spot.line >= 1
        for language in ("fr", "en"):
            words = words_for(language)
            assert words(f"problem.{problem.code}", **problem.values)
            assert words(f"problem.{problem.code}.cure", **problem.values)


@pytest.mark.parametrize(
    ("kind", "one", "other", "risky"),
    [
        ("amount", "12 millions d'euros", "15 millions d'euros", False),
        ("amount", "0,4 milliard d'euros", "400 millions d'euros", True),
        ("amount", "2 millions et demi d'euros", "2,5 millions d'euros", True),
        ("number", "0,50", "0,5", True),
        ("number", "neuf", "neuf", True),
        ("date", "3 mars 2025", "3 avril 2025", False),
        ("date", "3 mars 2025", "03/03/2025", True),
        ("duration", "12 mois", "1 an", True),
        ("duration", "12 mois", "18 mois", False),
        ("phrase", "un pont", "une route", True),
    ],
)
def test_only_keys_that_could_be_one_value_go_to_the_grader(kind, one, other, risky):
    from quiz.model import Amount, Date, Duration, Number, Phrase
    from quiz.teaching.check.ambiguity import may_answer_each_other

    make = {"amount": Amount, "number": Number, "date": Date, "duration": Duration}
    first, second = (
        make.get(kind, Phrase)(id=name, prompt="?", answer=key)
        for name, key in (("a", one), ("b", other))
    )
    assert may_answer_each_other(first, second) is risky


HARD = (
    "L'administration intercommunale réorganisera progressivement l'approvisionnement énergétique, "
    "conformément aux recommandations gouvernementales relatives aux infrastructures. "
)


@pytest.mark.parametrize(
    ("level", "sentence", "told"),
    [
        ("A2", HARD, True),
        ("B1", HARD, True),
        ("B2", HARD, False),
        ("C1", HARD, False),
        ("C2", "Le chat dort ici. ", True),
        ("A1", "Le chat dort ici. ", False),
    ],
)
def test_a_level_that_the_text_does_not_bear_out(level, sentence, told):
    head = TEXT.replace("level: B1", f"level: {level}").replace(
        "  Lundi", f"  {sentence * 30}\n\n  Lundi"
    )
    assert ("A408" in found(item("date", *DATE), head)) is told


def test_what_the_real_grader_makes_of_keys_rejects_and_distractors():
    choice = ("options: {a: Rennes, b: a, c: Lyon}", "answer: a", "evidence: à Rennes")
    assert found(item("choice", *choice))["A207"] == ["questions[0].options.b"]
    reject = (*PRICE, "reject: [{response: 40 millions d'euros}]")
    assert "A201" in found(item("amount", *reject))
    assert "A202" in found(item("amount", *PRICE, "accept: [beaucoup]", "reject: [beaucoup]"))


@pytest.mark.parametrize(
    ("kind", "key", "reject", "told"),
    [
        ("amount", PRICE, "40 M€", True),
        ("amount", PRICE, "40 milliards d'euros", False),
        ("date", DATE, "03/03/2025", True),
        ("date", DATE, "3 mai 2025", False),
        ("phrase", ("answer: un musée", "evidence: un musée"), "le musée", True),
        ("phrase", ("answer: un musée", "evidence: un musée"), "une gare", False),
    ],
)
def test_a_reject_that_is_right_when_said_in_a_sentence(kind, key, reject, told):
    codes = found(item(kind, *key, f"reject: [{{response: {reject}}}]"))
    assert codes.get("A203", []) == (["questions[0].reject[0]"] if told else [])
