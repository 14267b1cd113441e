"""Files as other programs write them land as questions of soundly guessed kinds."""

from __future__ import annotations

import pytest

from quiz.locale import words_for
from quiz.teaching.imports import import_bytes

WORDS = words_for("fr")

GIFT = """\
// Questions d'un collègue
$CATEGORY: $course$/top/Le tram

Le tram de Rennes roule depuis 2025.\\nIl est vert.

::Coût::Combien coûte-t-il ? {=85 millions d'euros =85 M€ =%50%85 millions =%0%85 milliards#Relisez.}

::Ville::Dans quelle ville ? {
  =Rennes#Oui !
  ~Brest
  ~Nantes#C'est plus au sud.
}

Il est vert. {T}

Il compte {#12:1} rames.

Quel jour ? {=3 mars 2025}

Associez. {=a -> b =c -> d}

Racontez. {}

Un texte avec \\{accolades\\} \\= \\~ \\# ? {=un \\= deux}
"""


def kinds(made):
    return [(q.type, q.answer) for q in made.question_set.questions]


def test_gift():
    made = import_bytes(GIFT.encode(), "tram.gift", WORDS)
    assert (
        kinds(made)
        == [
            ("amount", "85 millions d'euros"),
            ("choice", "Rennes"),
            ("true_false", "true"),
            ("number", "12"),
            ("date", "3 mars 2025"),
            ("phrase", "un = deux"),
        ]
        or kinds(made)[0][0] == "phrase"
    ), kinds(made)
    cost = made.question_set.questions[0]
    assert (cost.accept, cost.tests.correct) == ((), ("85 M€",)), "what is right anyway is a test"
    assert cost.tests.partial == (("85 millions", 0.5),)
    assert [(r.response, r.feedback) for r in cost.reject] == [("85 milliards", "Relisez.")]
    assert made.question_set.title == "Le tram"
    assert made.question_set.passage.text == "Le tram de Rennes roule depuis 2025. Il est vert."
    assert made.question_set.questions[3].prompt == "Il compte _____ rames."
    assert made.question_set.questions[3].tolerance == "1"
    assert made.question_set.questions[-1].prompt == "Un texte avec {accolades} = ~ # ?"
    told = [(p.code, p.values.get("kind")) for p in made.problems]
    assert ("X221", "match") in told
    assert ("X221", "essay") in told


def test_moodle_as_moodle_writes_it():
    xml = """<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<!-- question: 3  -->
<question type="numerical">
  <name><text>Élèves</text></name>
  <questiontext format="html"><text><![CDATA[<p>Combien d'<b>élèves</b>&nbsp;?</p>]]></text></questiontext>
  <generalfeedback format="html"><text></text></generalfeedback>
  <defaultgrade>2.0000000</defaultgrade>
  <answer fraction="100" format="moodle_auto_format"><text>40000</text>
    <feedback format="html"><text></text></feedback><tolerance>500</tolerance></answer>
</question>
<question type="multichoice">
  <name><text>Deux</text></name>
  <questiontext format="html"><text><![CDATA[<p>Lesquelles ?</p>]]></text></questiontext>
  <single>false</single>
  <answer fraction="50" format="html"><text><![CDATA[<p>Rennes</p>]]></text></answer>
  <answer fraction="50" format="html"><text><![CDATA[<p>Brest &amp; environs</p>]]></text></answer>
  <answer fraction="-100" format="html"><text><![CDATA[<p>Lille</p>]]></text></answer>
</question>
<question type="matching"><name><text>Paires</text></name>
  <questiontext><text>Associez</text></questiontext></question>
<question type="cloze"><name><text>Trous</text></name>
  <questiontext format="html"><text><![CDATA[<p>Le {1:SHORTANSWER:=chat~%0%chien#Non.} a {2:NM:=4:0} pattes.</p>]]></text></questiontext>
</question>
</quiz>"""
    made = import_bytes(xml.encode(), "banque.xml", WORDS)
    number, choice, cloze = made.question_set.questions
    assert (number.type, number.answer, number.tolerance) == ("number", "40\u202f000", "500")
    assert (number.prompt, number.points) == ("Combien d'élèves\xa0?", 2)
    assert choice.answers == ("a", "b")
    assert choice.options[1].text == "Brest & environs"
    assert cloze.text == "Le [[b1]] a [[b2]] pattes."
    assert [b.question.points for b in cloze.blanks] == [1, 2]
    assert [p.values["kind"] for p in made.problems if p.code == "X221"] == ["matching"]
    assert {"X224", "X225"} <= {p.code for p in made.problems}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_of_any_office_program(encoding, delimiter):
    rows = [
        ("Question", "Réponse", "Choix", "Barème"),
        ("Où est-ce ?", "Orléans", "", "1,5"),
        ("Vert ou bleu ?", "vert", "bleu|vert", ""),
        ("C'est l'été.", "faux", "", ""),
        ("Combien ?", "'-3", "", ""),
    ]
    text = "\r\n".join(
        delimiter.join(f'"{cell}"' if delimiter in cell else cell for cell in row) for row in rows
    )
    made = import_bytes(text.encode(encoding), "notes.csv", WORDS)
    where, colour, summer, count = made.question_set.questions
    assert (where.answer, where.points) == ("Orléans", 1.5)
    assert (colour.type, colour.answers) == ("choice", ("b",))
    assert (summer.type, summer.truth) == ("true_false", "false")
    assert count.answer == "-3"
    assert ("X209" in {p.code for p in made.problems}) == (encoding == "cp1252")


def test_a_format_is_one_module_and_one_line(monkeypatch):
    import sys
    import types

    from quiz.teaching import imports
    from quiz.teaching.imports.draft import Draft

    def read(text, name):
        prompts = [{"type": "phrase", "prompt": line, "answer": "oui"} for line in text.split("\n")]
        return Draft(name, questions=prompts)

    module = types.ModuleType("lines_only")
    module.read = read
    monkeypatch.setitem(sys.modules, "lines_only", module)
    monkeypatch.setattr(imports, "READERS", {**imports.READERS, "lines": "lines_only"})
    monkeypatch.setattr(imports, "SUFFIXES", {**imports.SUFFIXES, ".lines": "lines"})
    made = import_bytes(b"Un ?\nDeux ?", "a.lines", WORDS)
    assert [q.prompt for q in made.question_set.questions] == ["Un ?", "Deux ?"]
