"""What a good file becomes."""

from __future__ import annotations

import hashlib

import pytest

from quiz import model
from quiz.errors import QuizError
from quiz.model import (
    AskMore,
    Gloss,
    Idea,
    Justification,
    Level,
    ListItem,
    MarkedAnswers,
    Option,
    Reject,
    Skill,
)
from quiz.sets import load_set, load_text, read_set
from tests.sets.samples import HEAD, TRAM, a_set, one, question


def test_the_sample_of_the_format_loads_whole():
    made = load_set(TRAM)
    assert (made.id, made.level, made.language) == ("tram-rennes", Level.A2, "fr")
    assert [q.type for q in made.questions] == ["date", "amount", "who", "true_false", "text"]
    assert made.source.fictional
    assert made.source.licence == "CC0-1.0"
    assert made.people[1].also == ("le patron des commerçants",)
    assert made.glossary == (Gloss("chantier", "lieu où l'on construit ; ensemble des travaux"),)
    assert len(made.passage.paragraphs) == 2
    assert "\n" not in made.passage.paragraphs[0]
    assert "trambus. Le chantier coûtera 85,5 millions" in made.passage.text
    date, cost, who, proof, text = made.questions
    assert date.tests.ask_more == ("en mars",)
    assert cost.reject == (Reject("85 milliards d'euros", "Relisez l'ordre de grandeur."),)
    assert (who.answer, who.answers) == ("Nadia Le Goff", ("le-goff",))
    assert who.ask_more == (AskMore("une femme", "Quel est son nom ou sa fonction ?"),)
    assert proof.truth == "false"
    assert proof.justification == Justification("dont un tiers payé par la région", ("un tiers",))
    assert text.ideas == (
        Idea(
            "perdre des clients",
            ("moins de clients", "perte de clientèle"),
            (("perdre", "perte"), ("client", "clientèle")),
            missing="Qu'arrivera-t-il aux commerçants ?",
        ),
    )
    assert made.content_hash == hashlib.sha256(TRAM.read_bytes()).hexdigest()[:16]


@pytest.mark.parametrize(
    "typed",
    [
        "non",
        "NO",
        "oui",
        "21:30",
        "2027-09-04",
        "010",
        "0x1F",
        "1_000",
        "1.10",
        "~",
        "null",
        ".nan",
        "true",
        "1e3",
        "=",
    ],
)
def test_a_text_keeps_the_letters_that_its_author_typed(typed):
    made = question(one("", answer=f"answer: {typed}\naccept: [{typed}]"))
    assert made.answer == typed
    assert made.accept == (typed,)


def test_keys_of_every_question():
    made = question(
        one(
            "accept: Paulo\n"
            "reject: Pierre\n"
            "ask_more: un enfant\n"
            "evidence: Paul est né\n"
            "hints: [un, deux]\n"
            "explanation: Parce que.\n"
            "points: 1.5\n"
            "skill: gist\n"
            "level: A2\n"
            "tags: nom\n"
            "exact: true\n"
            "tests: {correct: Paul, partial: [{Polo: 1}, {Pol: 0.5}], incorrect: [a, b]}\n"
        )
    )
    assert made == model.Phrase(
        id="q",
        prompt="Qui est né ?",
        answer="Paul",
        accept=("Paulo",),
        reject=(Reject("Pierre"),),
        ask_more=(AskMore("un enfant"),),
        evidence=("Paul est né",),
        hints=("un", "deux"),
        explanation="Parce que.",
        points=1.5,
        skill=Skill.GIST,
        level="A2",
        tags=("nom",),
        exact=True,
        tests=MarkedAnswers(("Paul",), (("Polo", 1.0), ("Pol", 0.5)), (), ("a", "b")),
    )


@pytest.mark.parametrize(
    ("kind", "answer", "fields"),
    [
        ("date", "answer: 3 mars\nrequire: [day, month]", {"require": ("day", "month")}),
        ("amount", "answer: 4 €\nunit: optional\ntolerance: 2 %", {"tolerance": "2 %"}),
        ("number", "answer: neuf\ncounts: personnes", {"counts": "personnes"}),
        ("quantity", "answer: 57 km\nunit: required", {"unit": "required"}),
        ("share", "answer: un quart\ntolerance: 1", {"tolerance": "1"}),
        ("duration", "answer: 2 h 05", {"answer": "2 h 05"}),
        ("place", "answer: Séoul", {"answer": "Séoul"}),
        ("who", "answer: [Paul, Anne]", {"answer": "Paul, Anne", "answers": ("Paul", "Anne")}),
        ("text", "answer: Non.\nmax_words: 9", {"max_words": 9, "ideas": ()}),
        (
            "list",
            "answer: [Paul, {answer: Anne, accept: Annie}]\nexpected: 1\nextra: ignore",
            {"items": (ListItem("Paul"), ListItem("Anne", ("Annie",))), "expected": 1},
        ),
        (
            "choice",
            "answer: b\noptions: {a: Un, b: {text: Deux, feedback: Bien}}\nshuffle: false",
            {
                "answers": ("b",),
                "answer": "Deux",
                "options": (Option("a", "Un"), Option("b", "Deux", "Bien")),
                "shuffle": False,
            },
        ),
        ("true_false", "answer: unsaid", {"truth": "unsaid", "justification": None}),
        (
            "order",
            "answer: [un, deux, trois]",
            {"items": ("un", "deux", "trois"), "answer": "un\u202f; deux\u202f; trois"},
        ),
    ],
)
def test_keys_of_each_type(kind, answer, fields):
    made = question(one("", kind, answer))
    assert made.type == kind
    assert {name: getattr(made, name) for name in fields} == fields


def test_blanks_come_in_the_order_of_the_text_and_give_the_points():
    made = question(
        one(
            "",
            "cloze",
            "text: Le [[ quand ]], à [[où]].\n"
            "blanks:\n"
            "  où: {type: place, answer: Rennes, points: 0.5}\n"
            "  quand: {type: date, answer: 3 mars, accept: [le 3]}\n",
        )
    )
    assert [blank.key for blank in made.blanks] == ["quand", "où"]
    assert made.text == "Le [[quand]], à [[où]]."
    assert made.points == 1.5
    assert made.blanks[0].question.accept == ("le 3",)


def test_scale_settings_and_the_rest():
    more = (
        "scale: {total: 1, step: 0.25, pass: 0.6}\n"
        "settings: {attempts: 1, hint_cost: 0, accents: required, text_visible: false}\n"
        "minutes: 12\ntopics: ville\nauthors: [A, B]\n"
        "glossary:\n  mise en œuvre: {meaning: action, form: œuvre, translations: {en: work}}\n"
        "people: {paul: {name: Paul, also: le bébé, not: [le père]}}\n"
    )
    made = load_text(a_set("- {id: q, type: phrase, prompt: Qui ?, answer: x}", more)).question_set
    assert made.scale == model.Scale(1, 0.25, 0.6)
    assert made.settings == model.Settings(1, 0, "required", False)
    assert (made.minutes, made.topics, made.authors) == (12, ("ville",), ("A", "B"))
    assert made.glossary == (Gloss("mise en œuvre", "action", "œuvre", (("en", "work"),)),)
    assert made.people == (model.Person("paul", "Paul", ("le bébé",), ("le père",)),)


def test_invisible_characters_go_and_typography_stays():
    made = question(one("", answer="answer: l’É\u00adlysée\u200b à\u00a015\u202fh"))
    assert made.answer == "l’Élysée à\u00a015\u202fh"


def test_byte_order_mark_and_windows_line_ends(tmp_path):
    path = tmp_path / "set.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + one("").replace("\n", "\r\n").encode())
    assert load_set(path).questions[0].answer == "Paul"


def test_a_line_separator_is_a_space_and_moves_no_line():
    made = question(one("hints: [un\u2028deux]"))
    assert made.hints == ("un deux",)


def test_an_alias_stands_for_what_it_names():
    text = one("accept: &autres [Paulo, Pol]\nhints: *autres")
    assert question(text).hints == ("Paulo", "Pol")


def test_passage_in_a_file_of_the_folder(tmp_path):
    (tmp_path / "texte.txt").write_text("Un\ndeux.\n \n\nTrois.\n", encoding="utf-8")
    path = tmp_path / "set.yaml"
    body = HEAD.replace("passage: Paul est né le 3 mars 2025 à Rennes.", "passage_file: texte.txt")
    path.write_text(one("").replace(HEAD, body), encoding="utf-8")
    assert load_set(path).passage.text == "Un deux.\n\nTrois."


def test_positions_of_any_key_path():
    loaded = read_set(TRAM)
    assert str(loaded.position("questions[1].reject[0].response")) == f"{TRAM}:28:25"
    assert str(loaded.position("people.morvan")) == f"{TRAM}:16:11"
    assert str(loaded.position("questions[1].hints")) == f"{TRAM}:24:5"
    assert loaded.position("questions[1].hints").path == "questions[1].hints"


def test_load_set_raises_every_error(tmp_path):
    path = tmp_path / "set.yaml"
    path.write_text(one("pionts: 1\nskill: detial"), encoding="utf-8")
    with pytest.raises(QuizError) as caught:
        load_set(path)
    assert [problem.code for problem in caught.value.problems] == ["E102", "E105"]
    assert caught.value.problems[0].spot.file == str(path)
