"""What French does to YAML: each told by its own code at its place, with the line rewritten."""

from __future__ import annotations

import pytest

from tests.sets.samples import HEAD, LINE, a_set, one, read, told

PROMPT = LINE + 2


def with_prompt(line: str) -> str:
    return one("").replace("  prompt: Qui est né ?", f"  {line}")


@pytest.mark.parametrize(
    ("line", "code", "column", "cure"),
    [
        # a space before a colon
        (
            "prompt: Qui a dit : « Non » ?",
            "E014",
            22,
            'prompt: "Qui a dit : « Non » ?"',
        ),
        ("prompt: Citez deux noms :", "E014", 28, 'prompt: "Citez deux noms :"'),
        ('prompt: Qui dit "a" : b', "E014", 24, "prompt: 'Qui dit \"a\" : b'"),
        # a number sign
        ("prompt: Que dit le n° # 3 ?", "E015", 27, 'prompt: "Que dit le n° # 3 ?"'),
        ("prompt: Que veut dire « C # » ?", "E015", 31, 'prompt: "Que veut dire « C # » ?"'),
        ("prompt: Qui écrit #MeToo ?", "E015", 23, 'prompt: "Qui écrit #MeToo ?"'),
        ("prompt: #MeToo est quoi ?", "E015", 13, 'prompt: "#MeToo est quoi ?"'),
        # a no-break space for an ordinary one
        ("prompt:\u00a0Qui ?", "E032", 12, "prompt: Qui ?"),
        # an apostrophe between apostrophes
        ("prompt: 'Où est l'État ?'", "E021", 13, 'prompt: "Où est l\'État ?"'),
        # other signs
        ('prompt: "Qui dit "non" ?"', "E027", 13, "prompt: 'Qui dit \"non\" ?'"),
        ('prompt: "Non" est dit par qui ?', "E027", 13, "prompt: '\"Non\" est dit par qui ?'"),
        ("prompt: @elysee est qui ?", "E017", 13, 'prompt: "@elysee est qui ?"'),
        ("prompt: `a` est quoi ?", "E017", 13, 'prompt: "`a` est quoi ?"'),
        ("prompt: % de quoi ?", "E017", 13, 'prompt: "% de quoi ?"'),
        ("prompt: *qui* ?", "E017", 13, 'prompt: "*qui* ?"'),
        ("prompt: &Co est quoi ?", "E017", 13, 'prompt: "&Co est quoi ?"'),
        ("prompt: !Attention qui ?", "E006", 13, 'prompt: "!Attention qui ?"'),
        ("prompt: [sic] qui ?", "E017", 13, 'prompt: "[sic] qui ?"'),
        ("prompt: - qui ?", "E017", 13, 'prompt: "- qui ?"'),
        ("prompt:Qui ?", "E016", 12, "prompt: Qui ?"),
        ('prompt: "Qui \\dit ?"', "E030", 13, 'prompt: "Qui \\\\dit ?"'),
        ("\tprompt: Qui ?", "E023", 3, "prompt: Qui ?"),
        (" prompt: Qui ?", "E029", 4, "prompt: Qui ?"),
        ('prompt: "Qui ?', "E026", 13, 'prompt: "Qui ?"'),
    ],
)
def test_a_line_and_its_cure(line, code, column, cure):
    problems = [p for p in read(with_prompt(line)).problems if p.code < "E100"]
    assert [(p.code, p.spot.line) for p in problems] == [(code, PROMPT)]
    assert problems[0].values["cure"] == cure
    if "\t" not in line and not line.startswith(" "):
        assert problems[0].spot.column == column
    repaired = with_prompt(cure)
    assert read(repaired).problems == (), "the cure, copied, makes the set load"


@pytest.mark.parametrize(
    ("keys", "code", "cure"),
    [
        ("accept: ['L'État', b]", "E021", 'accept: ["L\'État", b]'),
        ("accept: [85,5 millions]", "E031", '"85,5 millions"'),
        ("reject: {response: oui, mais non}", "E022", None),
        ("reject: {response: a : b}", "E014", 'reject: {response: "a : b"}'),
        ("accept:\n  -Paul", "E018", "- Paul"),
        ("accept:\n  -\u00a0Paul", "E018", "- Paul"),
        ("accept\u00a0: Paul", "E032", "accept:"),
        ("\u00a0accept: Paul", "E032", "accept:"),
        ("accept: [a, #MeToo, b]", "E015", 'accept: [a, "#MeToo", b]'),
        ("accept: [n° # 3, b]", "E015", 'accept: ["n° # 3", b]'),
        ("accept:\n  - Qui : quoi", "E014", '"Qui : quoi"'),
        ("accept: [@a, b]", "E017", 'accept: ["@a", b]'),
        ("explanation: Il dit\n  que : non\nhints: a", "E014", 'explanation: "Il dit que : non"'),
    ],
)
def test_lists_braces_and_long_texts(keys, code, cure):
    problems = [p for p in read(one(keys)).problems if p.code == code]
    assert len(problems) == 1
    if cure:
        assert problems[0].values["cure"] == cure


def test_several_breakages_of_one_file_are_all_told():
    text = with_prompt("prompt: Qui dit : non ?") + "    hints: 'L'État'\n    skill: x\n"
    assert [code for code, *_ in told(text)] == ["E014", "E021", "E160"]


@pytest.mark.parametrize(
    "line",
    [
        "prompt: Qui est né ?  # la première question",
        "prompt: Qui est né ? # à revoir",
        'prompt: "Qui : quoi ?"  # un commentaire',
        "prompt: Qui est né en C# ?",
        "prompt: Qui est le n°3 ?",
        "prompt: « Qui » est né ?",
        "prompt: 'Qui n''est pas né ?'",
        "prompt: À 21:30, qui est né ?",
        "prompt: Voir http://exemple.fr ?",
        "prompt: -5 °C, où ?",
        "prompt: Qui ? Quoi, où, quand ; comment !",
        "prompt : Qui est né ?",
    ],
)
def test_french_that_is_good_yaml_raises_nothing(line):
    assert read(with_prompt(line)).problems == ()


def test_a_comment_of_its_own_and_a_number_sign_in_a_passage_are_left_alone():
    text = HEAD.replace("passage: Paul", "passage: |\n  Le n° # 3 : Paul")
    loaded = read(
        a_set("# note : ici\n- {id: q, type: phrase, prompt: a, answer: b}").replace(HEAD, text)
    )
    assert loaded.problems == ()
    assert loaded.question_set.passage.text.startswith("Le n° # 3 : Paul")


def test_what_no_cure_is_known_for_is_told_where_the_parser_stopped():
    problems = read("a: b\n]\n: : :\n").problems
    assert problems
    assert all(p.spot.line for p in problems)
