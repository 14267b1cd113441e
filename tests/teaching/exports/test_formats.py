"""Each format read by a reader that is not ours."""

from __future__ import annotations

import csv
import html
import io
import re
import sqlite3
import sys
import types
import zipfile
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings

from quiz.locale import words_for
from quiz.model import Choice, Order, PartCredit, Place, Text
from quiz.paths import shipped_content
from quiz.sets import load_set
from quiz.teaching import exports
from quiz.teaching.exports import FORMATS, export_set
from quiz.teaching.imports import import_bytes
from tests.question_sets import question_sets

WORDS = words_for("fr")
SHIPPED = sorted(shipped_content().glob("*.yaml"))
DEMO = load_set(shipped_content() / "demo-bateau.yaml")
MOODLE_TYPES = {"category", "description", "shortanswer", "numerical", "multichoice", "truefalse",
                "ordering", "essay", "cloze"}  # fmt: skip

shipped = pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
any_set = given(question_sets())
often = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@shipped
def test_moodle_xml_has_the_documented_structure(path):
    question_set = load_set(path)
    root = ET.fromstring(export_set(question_set, "moodle", WORDS).data)
    assert root.tag == "quiz"
    found = root.findall("question")
    assert {q.get("type") for q in found} <= MOODLE_TYPES
    assert [q.findtext("idnumber") for q in found[2:]] == [q.id for q in question_set.questions]
    for element, question in zip(found[2:], question_set.questions, strict=True):
        assert element.findtext("name/text")
        assert element.find("questiontext").get("format") == "html"
        kind = element.get("type")
        if kind == "cloze":
            assert re.search(r"\{\d+:[A-Z_]+:=", element.findtext("questiontext/text"))
            continue
        assert float(element.findtext("defaultgrade")) == question.points
        if kind not in {"essay", "ordering"}:
            # A question without a right answer can't be imported.
            assert sum(float(a.get("fraction")) for a in element.iterfind("answer")
                       if float(a.get("fraction")) > 0) >= 99  # fmt: skip


@often
@any_set
def test_any_set_is_well_formed_moodle_xml(question_set):
    root = ET.fromstring(export_set(question_set, "moodle", WORDS).data)
    assert len(root.findall("question")) == len(question_set.questions) + 2


def test_moodle_fractions_are_those_moodle_takes():
    from quiz.teaching.exports.moodle_kinds import FRACTIONS

    for path in SHIPPED:
        root = ET.fromstring(export_set(load_set(path), "moodle", WORDS).data)
        for question in root.findall("question"):
            if question.get("type") != "ordering":
                for answer in question.iterfind("answer"):
                    assert abs(float(answer.get("fraction"))) in FRACTIONS


@shipped
def test_anki_package_opens_as_a_collection(path, tmp_path):
    question_set = load_set(path)
    rows = anki_notes(export_set(question_set, "anki", WORDS).data, tmp_path)
    assert len(rows) == len(question_set.questions)
    assert [fields.split("\x1f")[-1] for _, fields in rows] == [
        f"{question_set.id}/{q.id}" for q in question_set.questions
    ]
    for (_, fields), question in zip(rows, question_set.questions, strict=True):
        assert fields.split("\x1f")[0].strip()
        assert fields.split("\x1f")[2].strip(), question.id


def test_anki_cards_keep_their_history_when_a_prompt_is_mended(tmp_path):
    from dataclasses import replace

    first = DEMO.questions[0]
    mended = replace(DEMO, questions=(replace(first, prompt="Quand ?"), *DEMO.questions[1:]))
    before = anki_notes(export_set(DEMO, "anki", WORDS).data, tmp_path)
    after = anki_notes(export_set(mended, "anki", WORDS).data, tmp_path)
    assert [guid for guid, _ in before] == [guid for guid, _ in after]
    assert before[0][1] != after[0][1]
    other = replace(DEMO, id="autre")
    assert before[0][0] != anki_notes(export_set(other, "anki", WORDS).data, tmp_path)[0][0]


def anki_notes(data, folder):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        (folder / "collection.anki2").write_bytes(package.read("collection.anki2"))
    connection = sqlite3.connect(folder / "collection.anki2")
    try:
        notes = connection.execute("select guid, flds from notes order by id").fetchall()
        cards = connection.execute("select count(*) from cards").fetchone()[0]
        assert cards == len(notes)
        return notes
    finally:
        connection.close()


@shipped
def test_csv_holds_no_formula(path):
    text = export_set(load_set(path), "csv", WORDS).data.decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@often
@any_set
def test_csv_of_any_set_holds_no_formula(question_set):
    text = export_set(question_set, "csv", WORDS).data.decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_a_worksheet_without_key_gives_nothing_away():
    sheet = export_set(DEMO, "markdown", WORDS).data.decode()
    keyed = export_set(DEMO, "markdown", WORDS, key=True).data.decode()
    assert "Corrigé" not in sheet
    assert keyed.startswith(sheet.rstrip("\n"))
    for question in DEMO.questions:
        if isinstance(question, Text):
            assert question.answer not in sheet
            assert question.answer in keyed


@often
@any_set
def test_a_worksheet_obeys_no_markup_of_a_text(question_set):
    from markdown_it import MarkdownIt

    data = export_set(question_set, "markdown", WORDS, key=True).data.decode()
    html = MarkdownIt("commonmark").render(data)
    assert not re.search(r"<(script|b|i|a|img|code|pre)\b", html)


def test_the_order_of_a_worksheet_is_not_the_answer():
    for path in SHIPPED:
        question_set = load_set(path)
        sheet = export_set(question_set, "markdown", WORDS).data.decode()
        for question in question_set.questions:
            if isinstance(question, Order):
                places = [sheet.rindex(item) for item in question.items if item in sheet]
                assert places != sorted(places)


def test_what_is_lost_is_told_by_question():
    told = {(p.code, p.values["key"]): p.values for p in export_set(DEMO, "gift", WORDS).losses}
    assert "jour" in told["X102", "hints"]["questions"]
    assert told["X103", "type: text"]["into"] == "essay"
    for form in FORMATS:
        for problem in export_set(DEMO, form, WORDS).losses:
            for language in ("fr", "en"):
                assert words_for(language)(f"problem.{problem.code}", **problem.values)


def test_a_format_is_one_module_and_one_line(monkeypatch):
    module = types.ModuleType("titles_only")
    module.NAME = "Titles"
    module.export = lambda question_set, words, losses, *, key: (
        losses.of_set("questions") or question_set.title.encode()
    )
    monkeypatch.setitem(sys.modules, "titles_only", module)
    monkeypatch.setattr(exports, "FORMATS", {**FORMATS, "titles": "titles_only"})
    made = export_set(DEMO, "titles", WORDS)
    assert made.data.decode() == DEMO.title
    assert [p.values["format"] for p in made.losses] == ["Titles"]


@shipped
def test_every_format_writes_every_shipped_set(path):
    question_set = load_set(path)
    for form in FORMATS:
        assert export_set(question_set, form, WORDS, key=True).data


def test_choices_of_several_answers_cost_nothing_to_leave_and_earn_nothing_to_tick_all():
    for path in SHIPPED:
        question_set = load_set(path)
        root = ET.fromstring(export_set(question_set, "moodle", WORDS).data)
        for question in question_set.questions:
            if isinstance(question, Choice) and len(question.answers) > 1:
                element = next(q for q in root if q.findtext("idnumber") == question.id)
                fractions = [float(a.get("fraction")) for a in element.iterfind("answer")]
                assert sum(f for f in fractions if f > 0) == pytest.approx(100, abs=0.01)


def test_a_partial_answer_earns_its_part_in_moodle_and_is_told_elsewhere():
    place = Place(
        id="lieu",
        prompt="Où ?",
        answer="Lyon",
        points=2,
        partial=(PartCredit("le Rhône", 1, "Plus précis."),),
    )
    question_set = replace(DEMO, questions=(place,))
    moodle = export_set(question_set, "moodle", WORDS)
    answer = next(
        a for a in ET.fromstring(moodle.data).iter("answer") if a.findtext("text") == "le Rhône"
    )
    assert float(answer.get("fraction")) == 50
    for form in ("gift", "anki"):
        losses = export_set(question_set, form, WORDS).losses
        assert ("X102", "partial") in {(p.code, p.values["key"]) for p in losses}


def test_nothing_in_a_text_is_obeyed_by_anki(tmp_path):
    """Its importer was seen to run `[latex]` and to set `\\(x\\)` of a text as mathematics."""
    from dataclasses import replace

    hostile = r"[latex]a[/latex] [$]b[/$] [sound:c.mp3] \(d\) \[e\] {{c1::f}} {{Id}} <b>g</b>"
    first = replace(DEMO.questions[0], prompt=hostile, explanation=hostile)
    made = export_set(replace(DEMO, questions=(first,)), "anki", WORDS)
    ((_, fields),) = anki_notes(made.data, tmp_path)
    for field in fields.split("\x1f"):
        for obeyed in ("[latex", "[$", "[sound:", "\\(", "\\[", "{{", "<b>"):
            assert obeyed not in field
    shown = html.unescape(fields.split("\x1f")[0]).replace("\u200b", "")
    assert shown == hostile


# What question/type/multianswer of Moodle reads, in its own regular expressions and its own order.
MOODLE_ANSWER = (
    r"(?:(=|%(-?[0-9]+)%))?(.+?(?<!\\|&)(?<!&amp;)(?=[~#}]|$))(#(.*?(?<!\\)(?=[~}]|$)))?"
)
MOODLE_BLANK = re.compile(
    r"\{([0-9]*):(NUMERICAL|SHORTANSWER|SHORTANSWER_C):(" + MOODLE_ANSWER
    + "(~" + MOODLE_ANSWER + r")*)\}", re.DOTALL
)  # fmt: skip


def moodle_reads(text):
    """Each blank as Moodle keeps it: pairs of answer (its wildcards escaped) and feedback (HTML)."""
    blanks = []
    for blank in MOODLE_BLANK.finditer(text):
        found = []
        for answer in re.finditer("~?" + MOODLE_ANSWER, blank[3], re.DOTALL):
            kept = [html.unescape(answer[n] or "") for n in (3, 5)]
            found.append(tuple(k.replace(r"\}", "}").replace(r"\#", "#") for k in kept))
        blanks.append(found)
    return blanks


SIGNS = '24/7 ~ 5 * 3 } # { \\ "a" <b> & &amp; =x %50% {1:SA:=y}'


def test_moodle_reads_back_the_answers_of_a_cloze_sign_for_sign():
    from dataclasses import replace

    from quiz.model import Blank, Cloze, Phrase, Reject

    inner = Phrase(
        id="p", prompt="", answer=SIGNS, accept=("24/7", "a*b"), reject=(Reject("~", SIGNS),)
    )
    cloze = Cloze(
        id="c", prompt=f"Complétez {SIGNS}", answer="", text=f"Le {SIGNS} [[p]] fin.",
        blanks=(Blank("p", inner),),
    )  # fmt: skip
    data = export_set(replace(DEMO, questions=(cloze,)), "moodle", WORDS).data
    (element,) = (q for q in ET.fromstring(data) if q.get("type") == "cloze")
    (answers,) = moodle_reads(element.findtext("questiontext/text"))
    assert [answer.replace(r"\*", "*") for answer, _ in answers] == [SIGNS, "24/7", "a*b", "~"]
    assert not any(re.search(r"(?<!\\)\*", answer) for answer, _ in answers)
    assert html.unescape(answers[-1][1]) == SIGNS
    assert "<b>" not in answers[-1][1]
    (read,) = import_bytes(data, "a.xml", WORDS).question_set.questions
    assert read.blanks[0].question.answer == SIGNS
    assert read.blanks[0].question.reject == (Reject("~", SIGNS),)
    assert read.prompt == f"Complétez {SIGNS}"
    assert read.text == f"Le {SIGNS} [[b1]] fin."


def test_an_asterisk_of_a_gift_answer_is_itself_and_a_per_cent_no_weight():
    from dataclasses import replace

    from quiz.model import Choice, Option, Phrase

    product = Phrase(id="p", prompt="Combien ?", answer="5 * 3")
    options = (Option("a", "%50% de plus"), Option("b", "%moins"))
    choice = Choice(id="q", prompt="Quoi ?", answer="", answers=("a",), options=options)
    data = export_set(replace(DEMO, questions=(product, choice)), "gift", WORDS).data
    assert r"=%100%5 \\* 3#" in data.decode()
    read = import_bytes(data, "a.gift", WORDS).question_set.questions
    assert read[0].answer == "5 * 3"
    assert [option.text for option in read[1].options] == ["%50% de plus", "%moins"]
