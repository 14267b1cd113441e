"""Each kind of question as the type of Moodle's question that comes nearest."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from quiz.locale import Words
from quiz.model import (
    Choice,
    Cloze,
    ListQuestion,
    Order,
    Phrase,
    Question,
    QuestionSet,
    Text,
    TrueFalse,
    Who,
)
from quiz.sets.fields import Fields, question_fields
from quiz.sets.writer import write_fields
from quiz.teaching.exports import moodle_html as pages
from quiz.teaching.exports.keys import (
    Wrong,
    decimal,
    numeric_tolerance,
    plain_number,
    right_answers,
    wrong_answers,
)
from quiz.teaching.exports.losses import Losses
from quiz.teaching.exports.moodle_cloze import cloze_text

FRACTIONS: tuple[float, ...] = (
    *(100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667),
    *(14.28571, 12.5, 11.11111, 10, 5, 0),
)
"""The only shares of the mark that Moodle takes (question_bank::fraction_options)."""

_CARRIED_OUTSIDE_KEY = frozenset(
    {"id", "type", "prompt", "evidence", "hints", "explanation", "points", "skill", "level", "tags"}
)
_STRICTNESS = ("require", "unit", "counts")
_ORDER_GRADING = {"pairs": "RELATIVE_ALL_PREVIOUS_AND_NEXT", "all_or_nothing": "ALL_OR_NOTHING"}


def write_body(
    element: ET.Element,
    question: Question,
    question_set: QuestionSet,
    words: Words,
    losses: Losses,
    *,
    three_way: bool,
) -> None:
    """What of a question depends on its kind.

    `three_way`: whether the set asks true, false or unsaid, so that two choices are too few.
    """
    if question.partial and not _is_short(question):
        losses.of_question(question, "partial")
    match question:
        case Choice():
            _choice(element, question)
            losses.of_question(question, *(["tests"] if question.tests else []))
        case TrueFalse():
            _true_false(element, question, words, three_way=three_way)
            losses.of_question(
                question,
                *(["justification"] if question.justification else []),
                *(["tests"] if question.tests else []),
            )
        case Order():
            _order(element, question)
            losses.of_question(question, *(["tests"] if question.tests else []))
        case Cloze():
            element.set("type", "cloze")
            text = element.find("questiontext/text")
            if text is not None:
                prompt = pages.prompt(question.prompt).replace("{", "&#123;")
                text.text = prompt + cloze_text(question, question_set, losses)
            losses.of_question(question, *(["tests"] if question.tests else []))
        case Text() | ListQuestion():
            _essay(element, question, losses)
        case Who() if len(question.answers) > 1:
            _essay(element, question, losses)
        case _:
            _short(element, question, question_set, losses)


def _is_short(question: Question) -> bool:
    """Whether a question becomes one with a short answer, that may earn a part."""
    if isinstance(question, Who):
        return len(question.answers) <= 1
    return not isinstance(question, (Choice, TrueFalse, Order, Cloze, Text, ListQuestion))


def _short(
    element: ET.Element, question: Question, question_set: QuestionSet, losses: Losses
) -> None:
    fields = question_fields(question)
    right, wrong = right_answers(question, question_set), wrong_answers(question)
    tolerance = numeric_tolerance(question)
    losses.of_question(question, *(key for key in _STRICTNESS if key in fields))
    if question.ask_more:
        losses.turned(question, "ask_more", "0 %")
    if question.tests.ask_more or question.tests.incorrect:
        losses.of_question(question, "tests")
    if tolerance is not None:
        losses.of_question(question, *(["partial"] if question.partial else []))
        _numerical(element, question, right, wrong, decimal(tolerance), losses)
        return
    element.set("type", "shortanswer")
    exact = isinstance(question, Phrase) and question.exact
    ET.SubElement(element, "usecase").text = "1" if exact else "0"
    if "tolerance" in fields:
        losses.of_question(question, "tolerance")
    for text in right:
        _answer(element, _no_wildcard(text), 100)
    for part in question.partial:
        share = nearest_fraction(part.points / question.points)
        _answer(element, _no_wildcard(part.response), share, part.feedback)
    given = {part.response for part in question.partial}
    for text, points in question.tests.partial:
        if text not in given:
            _answer(element, _no_wildcard(text), nearest_fraction(points / question.points))
    for reject in wrong:
        _answer(element, _no_wildcard(reject.response), 0, reject.feedback)


def _numerical(
    element: ET.Element,
    question: Question,
    right: tuple[str, ...],
    wrong: tuple[Wrong, ...],
    tolerance: str,
    losses: Losses,
) -> None:
    element.set("type", "numerical")
    if any(plain_number(text) is None for text in question.accept):
        losses.of_question(question, "accept")
    if any(plain_number(w.response) is None for w in wrong):
        losses.of_question(question, "reject")
    numbers = dict.fromkeys(n for text in right if (n := plain_number(text)) is not None)
    for value in numbers:
        _answer(element, value, 100, tolerance=tolerance)
    for reject in wrong:
        refused = plain_number(reject.response)
        if refused is not None and refused not in numbers:
            _answer(element, refused, 0, reject.feedback, tolerance="0")


def _no_wildcard(text: str) -> str:
    return text.replace("*", r"\*")


def nearest_fraction(share: float) -> float:
    """The share (0 to 1) of the mark as the nearest percentage that Moodle takes, never 0 or 100."""
    return min(FRACTIONS[1:-1], key=lambda fraction: abs(fraction - 100 * share))


def _choice(element: ET.Element, question: Choice) -> None:
    element.set("type", "multichoice")
    right = len(question.answers)
    single = right == 1
    ET.SubElement(element, "single").text = "true" if single else "false"
    ET.SubElement(element, "shuffleanswers").text = "true" if question.shuffle else "false"
    ET.SubElement(element, "answernumbering").text = "abc"
    # A learner who ticks everything earns nothing: each wrong tick costs what a right one earns.
    share = 100 if single else nearest_fraction(1 / max(right, 1))
    for option in question.options:
        fraction = share if option.key in question.answers else 0 if single else -share
        answer = _answer(element, "", fraction, option.feedback, form="html")
        answer[0].text = pages.lines(option.text)


def _true_false(element: ET.Element, question: TrueFalse, words: Words, *, three_way: bool) -> None:
    if not three_way:
        element.set("type", "truefalse")
        for truth in ("true", "false"):
            _answer(element, truth, 100 if question.truth == truth else 0)
        return
    element.set("type", "multichoice")
    ET.SubElement(element, "single").text = "true"
    ET.SubElement(element, "shuffleanswers").text = "false"
    ET.SubElement(element, "answernumbering").text = "none"
    for truth in ("true", "false", "unsaid"):
        fraction = 100 if question.truth == truth else 0
        _answer(element, words(f"export.{truth}"), fraction, form="html")


def _order(element: ET.Element, question: Order) -> None:
    element.set("type", "ordering")
    for tag, value in (
        ("layouttype", "VERTICAL"),
        ("selecttype", "ALL"),
        ("selectcount", "0"),
        ("gradingtype", _ORDER_GRADING[question.scoring]),
        ("showgrading", "SHOW"),
        ("numberingstyle", "none"),
        ("shownumcorrect", "1"),
    ):
        ET.SubElement(element, tag).text = value
    for position, item in enumerate(question.items, 1):
        answer = _answer(element, "", position, form="html")
        answer[0].text = pages.lines(item)


def _essay(element: ET.Element, question: Question, losses: Losses) -> None:
    element.set("type", "essay")
    losses.turned(question, f"type: {question.type}", "essay")
    for tag, value in (
        ("responseformat", "plain"),
        ("responserequired", "1"),
        ("responsefieldlines", "5"),
        ("attachments", "0"),
        ("attachmentsrequired", "0"),
    ):
        ET.SubElement(element, tag).text = value
    key: Fields = {
        name: value
        for name, value in question_fields(question).items()
        if name not in _CARRIED_OUTSIDE_KEY
    }
    put_text(element, "graderinfo", pages.data(write_fields(key)))
    put_text(element, "responsetemplate", "")


def _answer(
    element: ET.Element,
    text: str,
    fraction: float,
    feedback: str = "",
    *,
    form: str = "moodle_auto_format",
    tolerance: str = "",
) -> ET.Element:
    answer = ET.SubElement(element, "answer", fraction=decimal(fraction), format=form)
    ET.SubElement(answer, "text").text = text
    put_text(answer, "feedback", pages.lines(feedback) if feedback else "")
    if tolerance:
        ET.SubElement(answer, "tolerance").text = tolerance
    return answer


def put_text(parent: ET.Element, tag: str, content: str, *, markup: bool = True) -> None:
    """Adds an element that holds a text, as HTML where it is `markup`."""
    element = ET.SubElement(parent, tag)
    if markup:
        element.set("format", "html")
    ET.SubElement(element, "text").text = content
