"""A cloze in Moodle's « embedded answers » (docs.moodle.org, Embedded Answers question type).

Its page says to escape with a backslash, but its reader (question/type/multianswer) takes one
off before `}` and `#` alone; entities it decodes whole, so signs of the format are written so.
"""

from __future__ import annotations

from html import escape

from quiz.model import Blank, Cloze, Phrase, QuestionSet
from quiz.teaching.exports.keys import (
    decimal,
    numeric_tolerance,
    plain_number,
    right_answers,
    wrong_answers,
)
from quiz.teaching.exports.losses import Losses

_ENTITIES = str.maketrans({sign: f"&#{ord(sign)};" for sign in "{}#~\\"})


def cloze_text(question: Cloze, question_set: QuestionSet, losses: Losses) -> str:
    """The text with each blank as `{weight:TYPE:=right~%0%wrong#feedback}`.

    Weights must be whole: where points are not, all are multiplied by the same number.
    """
    factor = next(
        (
            n
            for n in (1, 2, 4, 5, 10, 20, 100)
            if all(
                abs(n * b.question.points - round(n * b.question.points)) < 1e-9
                for b in question.blanks
            )
        ),
        100,
    )
    if factor != 1:
        losses.turned(question, "points", f"× {factor}")
    text = "".join(f"<p>{no_blank(line)}</p>" for line in question.text.split("\n"))
    for blank in question.blanks:
        marker = f"[[{no_blank(blank.key)}]]"
        text = text.replace(marker, _embedded(blank, factor, question_set), 1)
        if blank.question.partial:
            losses.of_question(question, "partial")
        if blank.question.ask_more:
            losses.turned(question, "ask_more", "0 %")
    return f'<div class="quiz-cloze">{text}</div>'


def _embedded(blank: Blank, factor: int, question_set: QuestionSet) -> str:
    question = blank.question
    weight = max(1, round(question.points * factor))
    right, wrong = right_answers(question, question_set), wrong_answers(question)
    tolerance = numeric_tolerance(question)
    if tolerance is not None:
        numbers = dict.fromkeys(n for text in right if (n := plain_number(text)) is not None)
        answers = [f"={number}:{decimal(tolerance)}" for number in numbers]
        return f"{{{weight}:NUMERICAL:{'~'.join(answers)}}}"
    exact = isinstance(question, Phrase) and question.exact
    answers = [f"={_safe(text)}" for text in right]
    answers += [
        f"%0%{_safe(reject.response)}"
        # What is told is HTML once its entities are decoded; an answer is text.
        + (f"#{_entities(escape(reject.feedback, quote=False))}" if reject.feedback else "")
        for reject in wrong
    ]
    return f"{{{weight}:SHORTANSWER{'_C' if exact else ''}:{'~'.join(answers)}}}"


def no_blank(text: str) -> str:
    """A text as HTML that holds no blank, whatever its braces look like."""
    return escape(text, quote=False).replace("{", "&#123;")


def _safe(text: str) -> str:
    """An answer: an asterisk is itself, not any letters."""
    return _entities(text).replace("*", r"\*")


def _entities(text: str) -> str:
    """Text of one line with the signs of the format, then those of HTML, as entities."""
    return escape(text.replace("\n", " "), quote=False).translate(_ENTITIES)
