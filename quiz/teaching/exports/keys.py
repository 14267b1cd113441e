"""Answer keys for formats that compare texts: every response known to be right or wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.model import Number, Question, QuestionSet, Who

_PLAIN_NUMBER = re.compile(r"[-−]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,15})(?:[.,]\d{1,9})?")


@dataclass(frozen=True, slots=True)
class Wrong:
    """A response known to be wrong, and what to say about it."""

    response: str
    feedback: str = ""


def shown_answer(question: Question, question_set: QuestionSet) -> str:
    """The key as a learner may see it: people by their names."""
    if isinstance(question, Who) and question.answers:
        return ", ".join(name_of(key, question_set) for key in question.answers)
    return question.answer


def name_of(key: str, question_set: QuestionSet) -> str:
    """The name of a person of the set, or the plain name that was given."""
    person = question_set.person(key)
    return person.name if person else key


def right_answers(question: Question, question_set: QuestionSet) -> tuple[str, ...]:
    """Every response known to be right: the key first, then what is accepted or tested as right."""
    also: tuple[str, ...] = ()
    if isinstance(question, Who) and len(question.answers) == 1:
        person = question_set.person(question.answers[0])
        also = person.also if person else ()
    answers = (
        shown_answer(question, question_set),
        *also,
        *question.accept,
        *question.tests.correct,
    )
    return tuple(dict.fromkeys(answer for answer in answers if answer))


def wrong_answers(question: Question) -> tuple[Wrong, ...]:
    """Every response that has something said about it, or is never right."""
    found = {r.response: Wrong(r.response, r.feedback) for r in question.reject}
    for vague in question.ask_more:
        found.setdefault(vague.response, Wrong(vague.response, vague.ask))
    return tuple(found.values())


def plain_number(text: str) -> str | None:
    """A number written in digits alone, with a decimal point (`40 000` -> `40000`), or None."""
    text = text.strip()
    if not _PLAIN_NUMBER.fullmatch(text):
        return None
    return re.sub(r"[ \u00a0\u202f]", "", text).replace(",", ".").replace("−", "-")


def numeric_tolerance(question: Question) -> float | None:
    """How far off a plain number may be, or None where key or tolerance is not plain digits."""
    value = plain_number(question.answer)
    if not isinstance(question, Number) or value is None:
        return None
    tolerance = question.tolerance.strip()
    if not tolerance:
        return 0.0
    if tolerance.endswith("%"):
        share = plain_number(tolerance[:-1])
        return None if share is None else abs(float(value)) * float(share) / 100
    plain = plain_number(tolerance)
    return None if plain is None else float(plain)


def decimal(number: float) -> str:
    """A number for machines: no exponent, no needless zeros."""
    return f"{number:.6f}".rstrip("0").rstrip(".")
