"""Responses that lie near a key, each with what the grader makes of it: a preview for the author."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.french.dates import DateValue
from quiz.french.values import Value, find_values, read_dates, read_quantities
from quiz.french.words import fold
from quiz.grading import Grader
from quiz.model import Phrase, Place, Question, QuestionSet, Verdict, Who
from quiz.text import plain_spaces

MOST = 6
"""How many are worth a look at once."""

_TYPED = {"date", "amount", "number", "quantity", "share", "duration"}
_SWAPS = (("milliard", "million"), ("million", "milliard"), ("mille", "million"))
_LEAST_LETTERS = 5
"""Letters of a word from which on a slip in it may be forgiven."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A response and its verdict."""

    response: str
    verdict: Verdict


def near_misses(
    question_set: QuestionSet, question: Question, grader: Grader
) -> tuple[NearMiss, ...]:
    """At most `MOST`: other facts of the text of the key's own kind, other people, slips of it."""
    key = plain_spaces(question.answer)
    found = dict.fromkeys(plain_spaces(text) for text in _candidates(question_set, question, key))
    found.pop(key, None)
    return tuple(
        NearMiss(text, grader.grade(question.id, text)) for text in list(found)[:MOST] if text
    )


def _candidates(question_set: QuestionSet, question: Question, key: str) -> Iterator[str]:
    if isinstance(question, Who):
        for person in question_set.people:
            if person.key not in question.answers and person.name not in question.answers:
                yield person.name
        named = [question_set.person(answer) for answer in question.answers]
        for name in (person.name for person in named if person):
            yield from (name.split()[-1], _slip(name))
    elif question.type in _TYPED:
        yield from (key.replace(old, new, 1) for old, new in _SWAPS if old in key)
        yield from _other_facts(question_set, question, key)
        yield from re.findall(r"^\d[\d\s.,]*", key)
    elif isinstance(question, Phrase | Place):
        yield from (fold(key), _slip(key), " ".join(key.split()[:-1]))


def _other_facts(question_set: QuestionSet, question: Question, key: str) -> Iterator[str]:
    """Values of the text of the key's kind; those nearest to its own length first."""
    read = read_dates(key) if question.type == "date" else read_quantities(key)
    if not read:
        return
    wanted = _kind(read[0].value)
    text = question_set.passage.text
    facts = [span.text(text) for span in find_values(text) if _kind(span.value) == wanted]
    yield from sorted(facts, key=lambda fact: abs(len(fact) - len(key)))


def _kind(value: Value) -> str:
    return "date" if isinstance(value, DateValue) else f"{value.kind}"


def _slip(text: str) -> str:
    """The text with one letter of its longest word left out; empty where no word is long."""
    word = max(text.split(), key=len, default="")
    if len(word) < _LEAST_LETTERS:
        return ""
    middle = len(word) // 2
    return text.replace(word, word[:middle] + word[middle + 1 :], 1)
