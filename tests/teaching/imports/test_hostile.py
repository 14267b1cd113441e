"""Whatever is handed in: a set, or a `QuizError` with a place; never a traceback, never for long."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from quiz.errors import QuizError
from quiz.locale import words_for
from quiz.teaching import imports
from quiz.teaching.imports import import_bytes, import_file

WORDS = words_for("fr")
often = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY l0 "ha">{LAUGHS}]><quiz>&l9;</quiz>'
EXTERNAL = '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>'


def handed_in(data, name):
    """Imports, and shows each problem in both languages; returns the codes of what was refused."""
    try:
        made = import_bytes(data, name, WORDS)
        problems, codes = made.problems, []
    except QuizError as error:
        problems, codes = error.problems, [p.code for p in error.problems]
    for problem in problems:
        for language in ("fr", "en"):
            assert words_for(language)(f"problem.{problem.code}", **problem.values)
        assert problem.spot is not None
    return codes


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (BOMB, "a.xml", "X204"),
        (EXTERNAL, "a.xml", "X204"),
        ("<!DOCTYPE quiz SYSTEM 'http://example.org/x.dtd'><quiz/>", "a.xml", "X204"),
        ("<quiz><question></quiz>", "a.xml", "X203"),
        ("", "a.xml", "X203"),
        ("<html/>", "a.xml", "X205"),
        ("<quiz/>", "a.xml", "X208"),
        ("<a>" * 100_000, "a.xml", "X203"),
        ('<?xml version="1.0" encoding="klingon"?><quiz/>', "a.xml", "X203"),
        ("Qui ? {", "a.gift", "X208"),
        ("Qui ? }{", "a.gift", "X208"),
        ("", "a.gift", "X208"),
        ("{" * 100_000, "a.gift", "X208"),
        ("a,b\n1,2\n", "a.csv", "X207"),
        ("", "a.csv", "X208"),
        ("prompt,answer\nQui ?,", "a.csv", "X208"),
        ('prompt,answer\n"' + "x" * 1_100_000, "a.csv", "X211"),
        ("bonjour", "a.bin", "X210"),
    ],
)
def test_refused_with_a_code(data, name, code):
    assert code in handed_in(data.encode(), name)


def test_a_broken_gift_question_is_told_with_its_line_and_the_others_are_read():
    text = "::a::Qui ? {=moi}\n\n::b::Quoi ? {=toi\n\n::c::Où ? {=ici}\n"
    made = import_bytes(text.encode(), "a.gift", WORDS)
    assert [q.prompt for q in made.question_set.questions] == ["Qui ?", "Où ?"]
    told = {p.code: p for p in made.problems}
    assert (told["X206"].spot.line, told["X206"].values["missing"]) == (3, "}")


def test_a_missing_file_and_a_folder(tmp_path):
    for path in (tmp_path / "nowhere.xml", tmp_path):
        with pytest.raises(QuizError) as caught:
            import_file(path, WORDS)
        assert caught.value.problems[0].code == "X201"


def test_a_huge_file_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(imports, "MAX_BYTES", 1000)
    path = tmp_path / "big.gift"
    path.write_bytes(b"x" * 1001)
    with pytest.raises(QuizError) as caught:
        import_file(path, WORDS)
    assert caught.value.problems[0].code == "X202"


def test_more_questions_than_one_set_holds_are_told():
    text = "\n\n".join(f"::q{n}::Qui est {n} ? {{=x{n}}}" for n in range(600))
    made = import_bytes(text.encode(), "a.gift", WORDS)
    assert len(made.question_set.questions) == 500
    assert "X226" in {p.code for p in made.problems}


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"Qui ? {=" + rb"\\" * 200_000 + b"}", "a.gift"),
        (b"Qui ? {" + b"=a#b~" * 100_000 + b"}", "a.gift"),
        (b"[id:" * 100_000, "a.gift"),
        (b"// " + b"[id:" * 100_000 + b"\nQui ? {=a}", "a.gift"),
        (b"<quiz><question type='cloze'><questiontext><text>" + b"{1:SA:" * 60_000
         + b"</text></questiontext></question></quiz>", "a.xml"),
        (b"<quiz><question type='shortanswer'><questiontext><text>" + b"&lt;p>" * 60_000
         + b"</text></questiontext></question></quiz>", "a.xml"),
        (b"<quiz><question type='shortanswer'><questiontext><text>" + b"&lt;!" * 60_000
         + b"</text></questiontext></question></quiz>", "a.xml"),
        (b"<quiz><question type='cloze'><questiontext><text>" + b"{1:SA:=a}" * 60_000
         + b"</text></questiontext></question></quiz>", "a.xml"),
        (b"prompt,answer\n" + b"Qui,40 " * 50_000, "a.csv"),
    ],
    ids=["slashes", "answers", "open ids", "open ids in a comment", "open blanks", "open tags",
         "open declarations", "blanks", "spans"],
)  # fmt: skip
def test_bounded_in_time(data, name):
    start = time.perf_counter()
    handed_in(data, name)
    assert time.perf_counter() - start < 5


@often
@given(st.binary(max_size=300), st.sampled_from(["a.xml", "a.gift", "a.csv", "a", "\0.txt"]))
def test_any_bytes(data, name):
    handed_in(data, name)


GIFT_PIECES = ["::", "{", "}", "=", "~", "#", "####", "->", "%50%", "%", "\\", "\\n", "TRUE", "1..2",
               ":", "\n", "\n\n", "//", "[id:x]", "$CATEGORY: a/b", "[html]", "<p>", "é", "400 €",
               "Qui ?", "1e999", "-0", "*", "[[a]]", "\ufeff", "\x1b", "nan"]  # fmt: skip


@often
@given(st.lists(st.sampled_from(GIFT_PIECES), max_size=25).map("".join))
@example("a{#1e999}")
@example("a{#nan:inf}")
def test_any_gift(text):
    handed_in(text.encode(), "a.gift")


def _element(tag, content):
    return f"<{tag}><text>{content}</text></{tag}>"


kinds = st.sampled_from(["shortanswer", "numerical", "multichoice", "truefalse", "ordering",
                         "essay", "cloze", "category", "description", "matching", ""])  # fmt: skip
contents = st.sampled_from(["", "Qui ?", "&lt;p class='quiz-key'>a: [&lt;/p>", "400 millions d'euros",
                            "&lt;pre class='quiz-key'>people: {a: 1}&lt;/pre>", "1e400", "true",
                            "&lt;pre class='quiz-key'>answer: [a, {b: c}]&lt;/pre>", "*",
                            "{1:SA:=a~%0%b#c}", "{1:NM:=x:y}", "[[a]] {9:MC:=a}", "\\*", "nan",
                            "&lt;img src=x>", "$course$/top/a//b", "3,5", "&#x202E;abc"])  # fmt: skip
fractions = st.sampled_from(["100", "0", "50", "-33.3", "inf", "x", ""])


@st.composite
def moodle_files(draw):
    questions = []
    for _ in range(draw(st.integers(0, 4))):
        answers = "".join(
            f'<answer fraction="{draw(fractions)}"><text>{draw(contents)}</text>'
            f"{_element('feedback', draw(contents))}<tolerance>{draw(contents)}</tolerance></answer>"
            for _ in range(draw(st.integers(0, 3)))
        )
        questions.append(
            f'<question type="{draw(kinds)}">{_element("name", draw(contents))}'
            f"{_element('questiontext', draw(contents))}{_element('graderinfo', draw(contents))}"
            f"{_element('info', draw(contents))}<category><text>{draw(contents)}</text></category>"
            f"<idnumber>{draw(contents)}</idnumber><defaultgrade>{draw(contents)}</defaultgrade>"
            f"<tags><tag><text>type:{draw(kinds)}</text></tag></tags>{answers}</question>"
        )
    return "<quiz>" + "".join(questions) + "</quiz>"


@often
@given(moodle_files())
def test_any_moodle_file(text):
    handed_in(text.encode(), "a.xml")


cells = st.sampled_from(["", "Qui ?", "choice", "order", "cloze", "set", "a: b\nc: d", "x\ny", "=1+1",
                         "{", "answer: {a: b}", "people: [1]", "id: 3", "faux", "12 %", "-3", "1e9",
                         "questions: []", "list", "who", "true_false"])  # fmt: skip


@often
@given(st.lists(st.lists(cells, min_size=14, max_size=14), max_size=5))
def test_any_table(rows):
    from quiz.table import csv_line
    from quiz.teaching.exports.sheet import COLUMNS

    handed_in("".join(csv_line(row) for row in (COLUMNS, *rows)).encode(), "a.csv")


@pytest.mark.parametrize(
    "keys",
    ["[keys] {cassé", "[keys] [1]", '[keys] {"passage": 3, "zzz": 1}', "[keys] " + "[" * 5000],
)
def test_keys_in_a_comment_of_gift_are_trusted_in_nothing(keys):
    text = f"// [id:a]\n// {keys}\n$CATEGORY: $course$/top/T\n\n// {keys}\n::q::Où ?{{=Rennes}}\n"
    made = import_bytes(text.encode(), "a.gift", WORDS)
    assert [q.answer for q in made.question_set.questions] == ["Rennes"]


def test_an_office_programs_own_file_is_named():
    with pytest.raises(QuizError) as error:
        import_bytes(b"PK\x03\x04word/document.xml", "questions.docx", WORDS)
    assert error.value.problems[0].code == "E033"
