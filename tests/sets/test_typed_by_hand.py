"""Mistakes of authors who have never seen the format: one message each, with a cure that cures."""

from __future__ import annotations

import pytest

from quiz.sets.meant import meant
from tests.sets.samples import HEAD, LINE, a_set, one, read, told

TYPED = HEAD.replace(
    "passage: Paul est né le 3 mars 2025 à Rennes.\n",
    "passage: |\n  Paul est né à Rennes.\n\n  Il a dit : « Oui ».\n",
)
QUESTIONS = "questions:\n  - {id: q, type: phrase, prompt: Qui est né ?, answer: Paul}\n"


@pytest.mark.parametrize(
    ("said", "words", "name"),
    [
        ("montant", ["date", "amount"], "amount"),
        ("Réponse", ["prompt", "answer"], "answer"),
        ("vrai/faux", ["choice", "true_false"], "true_false"),
        ("texte à trous", ["text", "cloze"], "cloze"),
        ("b1", ["A1", "B1"], "B1"),
        ("B1+", ["A1", "B1"], "B1"),
        ("A2-B1", ["A1", "A2", "B1"], "A2"),
        ("zzz", ["A1", "B1"], ""),
    ],
)
def test_what_was_meant(said, words, name):
    assert meant(said, words) == name


def test_a_french_key_is_told_once_with_the_key_that_it_stands_for():
    problems = read(one("").replace("prompt:", "énoncé:").replace("answer:", "réponse:")).problems
    assert [(p.code, p.values["nearest"]) for p in problems] == [
        ("E102", "prompt"),
        ("E102", "answer"),
    ]


def test_a_key_that_is_there_already_is_not_offered_again():
    assert [code for code, *_ in told(one("question: Qui ?"))] == ["E112"]


@pytest.mark.parametrize(
    ("old", "new", "code", "nearest"),
    [
        ("level: B1", "level: b1", "E105", "B1"),
        ("level: B1", "level: facile", "E160", None),
        ("type: phrase", "type: lieu", "E119", "place"),
        ("type: phrase", "type: zzz", "E161", None),
        ("type: phrase", "typ: phrase", "E102", "type"),
        ("passage:", "texte:", "E102", "passage"),
    ],
)
def test_a_word_of_the_format(old, new, code, nearest):
    problems = read(one("").replace(old, new, 1)).problems
    assert [p.code for p in problems] == [code]
    if nearest:
        assert problems[0].values["nearest"] == nearest


def test_a_no_break_space_before_the_colon_of_the_type():
    assert [code for code, *_ in told(one("").replace("type:", "type\u00a0:"))] == ["E032"]


@pytest.mark.parametrize(
    ("line", "code", "cure"),
    [
        ("-id: q", "E018", "- id: q"),
        ("– id: q", "E038", "- id: q"),
        ("—\u00a0id: q", "E038", "- id: q"),
        ("• id: q", "E038", "- id: q"),
    ],
)
def test_the_dash_of_a_question(line, code, cure):
    problems = read(one("").replace("- id: q", line)).problems
    assert [(p.code, p.spot.line, p.values["cure"]) for p in problems] == [(code, LINE, cure)]


def test_a_question_without_its_dash_is_told_once():
    text = a_set(
        "- id: a\n  type: phrase\n  prompt: Qui ?\n  answer: Paul\n"
        "  id: b\n  type: phrase\n  prompt: Où ?\n  answer: Rennes"
    )
    problems = read(text).problems
    assert [(p.code, p.spot.line) for p in problems] == [("E036", LINE + 4)]
    assert problems[0].values["cure"] == "- id: b"


def test_a_tab_is_told_once_with_the_number_of_spaces():
    problems = read(one("").replace("    type:", "\ttype:")).problems
    assert [(p.code, p.values["sign"]) for p in problems] == [("E023", "4")]


@pytest.mark.parametrize(
    ("line", "cure"),
    [
        ("prompt: “Qui a dit : non ?”", 'prompt: "Qui a dit : non ?"'),
        ('prompt: “Qui a dit : non ?"', 'prompt: "Qui a dit : non ?"'),
    ],
)
def test_quotation_marks_of_a_word_processor(line, cure):
    problems = read(one("").replace("prompt: Qui est né ?", line)).problems
    assert [(p.code, p.values["cure"]) for p in problems] == [("E037", cure)]


def test_a_list_that_is_not_closed_is_closed_not_quoted():
    text = one("", "list", "answer: [Paul, Rennes")
    problems = read(text).problems
    assert [(p.code, p.values["cure"]) for p in problems] == [("E028", "answer: [Paul, Rennes]")]


@pytest.mark.parametrize(
    ("passage", "code", "line"),
    [
        ("passage: |\nPaul est né à Rennes.\n\nIl a dit : « Oui ».\n", "E034", 6),
        ("passage: |\n  Paul est né à Rennes.\n\nIl a dit : « Oui ».\n", "E034", 8),
        ("passage: |\nPaul est né à Rennes.\n  Il a dit : « Oui ».\n", "E034", 6),
        ("passage: |\n\tPaul est né à Rennes.\n\tIl a dit : « Oui ».\n", "E034", 6),
        ("passage:\n  Paul est né à Rennes.\n\n  Il a dit : « Oui ».\n", "E035", 5),
        ("passage: Paul est né à Rennes.\n\nIl a dit : « Oui ».\n", "E035", 5),
        ("passage: Paul est né à Rennes.\n  Il a dit : « Oui ».\n", "E035", 5),
    ],
)
def test_a_passage_pasted_without_its_margin(passage, code, line):
    problems = read(HEAD[: HEAD.index("passage:")] + passage + QUESTIONS).problems
    assert [(p.code, p.spot.line) for p in problems] == [(code, line)]


def test_a_passage_set_in_as_it_should_be_raises_nothing_beside_another_mistake():
    text = TYPED + QUESTIONS.replace("Qui est né ?, answer", "Qui, answer") + "    x: a : b\n"
    assert {code for code, *_ in told(text)}.isdisjoint({"E034", "E035"})


@pytest.mark.parametrize("style", ["", " >"])
def test_blank_lines_part_paragraphs_however_the_passage_is_written(style):
    passage = f"passage:{style}\n  Paul est né\n  à Rennes.\n\n  Il y vit.\n"
    loaded = read(HEAD[: HEAD.index("passage:")] + passage + QUESTIONS)
    assert loaded.question_set.passage.text == "Paul est né à Rennes.\n\nIl y vit."


def test_several_answers_where_one_is_shown():
    problems = read(one("", answer="answer: [Paul, 'Paul, le grand']")).problems
    assert [p.code for p in problems] == ["E162"]
    assert problems[0].values["answer"] == "Paul"
    assert problems[0].values["others"] == '"Paul, le grand"'
    assert [code for code, *_ in told(one("answer: Paule"))] == ["E163"]


def test_options_without_keys_and_an_answer_that_names_one_by_more_than_its_key():
    listed = one("", "choice", "options:\n  - Paul\n  - Anne\nanswer: Paul")
    assert [code for code, *_ in told(listed)] == ["E164"]
    for said in ("b) Anne", "Anne", "b."):
        text = one("", "choice", f"options: {{a: Paul, b: Anne}}\nanswer: {said}")
        problems = read(text).problems
        assert [(p.code, p.values["nearest"]) for p in problems] == [("E127", "b")]


@pytest.mark.parametrize(
    "text",
    ["Bonjour, voici un article.\n", "Il dit : non.\nEt elle : oui.\n", "Un\nIl dit : a : b\n"],
)
def test_an_article_is_no_set(text):
    assert [code for code, *_ in told(text)] == ["E165"]


@pytest.mark.parametrize(
    ("data", "program"),
    [
        (b"PK\x03\x04\x14\x00word/document.xml", "Word"),
        (
            b"PK\x03\x04\x14\x00mimetypeapplication/vnd.oasis.opendocument.text",
            "LibreOffice Writer",
        ),
        (b"%PDF-1.4\n", "PDF"),
        (b"{\\rtf1\\ansi}", "RTF"),
    ],
)
def test_a_file_of_another_program_is_named(tmp_path, data, program):
    from quiz.sets.loader import read_set

    path = tmp_path / "set.yaml"
    path.write_bytes(data)
    problems = read_set(path).problems
    assert [(p.code, p.values["program"]) for p in problems] == [("E033", program)]


@pytest.mark.parametrize(
    ("keys", "cure"),
    [
        ("people: [Claire Vasseur, Paul]", "vasseur: {name: Claire Vasseur}"),
        ("people:\n  - Claire Vasseur", "vasseur: {name: Claire Vasseur}"),
        ("people:\n  maire: Claire Vasseur", "maire: {name: Claire Vasseur}"),
        ("glossary:\n  - rame: un train", "rame: un train"),
        ("source: Le Jour, 6 juillet", 'source: {publication: "Le Jour, 6 juillet"}'),
    ],
)
def test_what_wants_keys_is_rewritten_with_them(keys, cure):
    text = one("").replace("level: B1", f"level: B1\n{keys}")
    problems = read(text).problems
    assert [(p.code, p.values["cure"]) for p in problems] == [("E166", cure)]


def test_the_number_in_a_text_is_the_one_to_write():
    text = one("").replace("level: B1", "level: B1\nminutes: 10 min")
    assert [(p.code, p.values["cure"]) for p in read(text).problems] == [("E107", "10")]
