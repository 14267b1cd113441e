"""Moodle XML, as Moodle's own exporter lays it out (question/format/xml in its source).

The category carries the set's id and, for teachers' eyes, what Moodle has no place for; a
description question carries the passage; each question its id (`idnumber`), its points
(`defaultgrade`), tags, hints and feedback. Tags `type:`, `skill:` and `level:` keep the kind, so
that reading the file back gives the same questions.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from quiz.locale import Words
from quiz.model import Question, QuestionSet, Skill, TrueFalse
from quiz.sets.fields import set_fields
from quiz.sets.writer import write_fields
from quiz.teaching.exports import moodle_html as pages
from quiz.teaching.exports.keys import decimal
from quiz.teaching.exports.losses import Losses
from quiz.teaching.exports.moodle_kinds import put_text, write_body

NAME = "Moodle XML"

_CARRIED_BESIDE = ("passage", "questions", "format", "id", "title")


def export(question_set: QuestionSet, words: Words, losses: Losses, *, key: bool) -> bytes:  # noqa: ARG001
    """The set as a question bank in UTF-8."""
    quiz = ET.Element("quiz")
    _category(quiz, question_set)
    _passage(quiz, question_set, words)
    three_way = any(
        isinstance(q, TrueFalse) and q.truth == "unsaid" for q in question_set.questions
    )
    for number, question in enumerate(question_set.questions, 1):
        element = _question(quiz, question, number)
        write_body(element, question, question_set, words, losses, three_way=three_way)
        for hint in question.hints:
            put_text(element, "hint", pages.lines(hint))
        _tags(element, question)
    ET.indent(quiz)
    written: bytes = ET.tostring(quiz, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _category(quiz: ET.Element, question_set: QuestionSet) -> None:
    element = ET.SubElement(quiz, "question", type="category")
    category = ET.SubElement(element, "category")
    title = question_set.title.replace("/", "//")
    ET.SubElement(category, "text").text = f"$course$/top/{title}"
    rest = {k: v for k, v in set_fields(question_set).items() if k not in _CARRIED_BESIDE}
    put_text(element, "info", pages.data(write_fields(rest)))
    ET.SubElement(element, "idnumber").text = question_set.id


def _passage(quiz: ET.Element, question_set: QuestionSet, words: Words) -> None:
    element = ET.SubElement(quiz, "question", type="description")
    put_text(element, "name", question_set.title, markup=False)
    put_text(element, "questiontext", pages.passage(question_set, words))
    put_text(element, "generalfeedback", "")
    for tag, value in (("defaultgrade", "0"), ("penalty", "0"), ("hidden", "0")):
        ET.SubElement(element, tag).text = value
    # A dot cannot be in a question's id, so this never meets one.
    ET.SubElement(element, "idnumber").text = f"{question_set.id}.passage"


def _question(quiz: ET.Element, question: Question, number: int) -> ET.Element:
    element = ET.SubElement(quiz, "question")
    prompt = " ".join(question.prompt.split())
    short = prompt if len(prompt) <= 80 else prompt[:79] + "…"
    put_text(element, "name", f"{number:02d}. {short}", markup=False)
    put_text(element, "questiontext", pages.prompt(question.prompt))
    put_text(element, "generalfeedback", pages.feedback(question))
    for tag, value in (
        ("defaultgrade", decimal(question.points)),
        ("penalty", "0.3333333"),
        ("hidden", "0"),
        ("idnumber", question.id),
    ):
        ET.SubElement(element, tag).text = value
    return element


def _tags(element: ET.Element, question: Question) -> None:
    tags = ET.SubElement(element, "tags")
    names = [f"type:{question.type}"]
    if question.skill is not Skill.DETAIL:
        names.append(f"skill:{question.skill}")
    if question.level:
        names.append(f"level:{question.level}")
    for name in (*names, *question.tags):
        ET.SubElement(ET.SubElement(tags, "tag"), "text").text = name
