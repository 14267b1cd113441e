"""What a response means, so that those that mean the same are counted as one.

« 21000 », « 21 000 » and « vingt et un mille » are one reading; so are « M. Macron » and « le chef
de l'État » where the set says so. Responses that cannot be read by value are compared by words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from quiz.french.numbers import find_numbers
from quiz.french.values import read_dates, read_quantities
from quiz.french.words import fold
from quiz.model import Choice, Question, QuestionSet, Who
from quiz.text import clean_line

_QUANTITIES = frozenset({"amount", "duration", "number", "quantity", "share"})
_SMALL_WORDS = frozenset(
    [
        "le",
        "la",
        "les",
        "l'",
        "un",
        "une",
        "des",
        "du",
        "de",
        "d'",
        "c'",
        "est",
        "ce",
        "sont",
        "a",
        "au",
        "aux",
        "en",
    ]
)


class Readings:
    """Reads the responses to one set; each different one once."""

    def __init__(self, question_set: QuestionSet) -> None:
        self._questions = {question.id: question for question in question_set.questions}
        self._people = {
            _bare(name): person.key
            for person in question_set.people
            for name in (person.key, person.name, *person.also)
        }
        self._known: dict[tuple[str, str], str] = {}

    def __call__(self, question_id: str, response: str) -> str:
        """A text equal for responses that mean the same; not meant to be shown.

        Empty where nothing was written.
        """
        key = (question_id, response[:1000])
        if key not in self._known:
            question = self._questions.get(question_id)
            self._known[key] = self._read(question, clean_line(key[1])) if question else ""
        return self._known[key]

    def shown(self, question_id: str, response: str) -> str:
        """A response as a person reads it: on one line, an option by its text."""
        question, text = self._questions.get(question_id), one_line(response)
        if isinstance(question, Choice):
            chosen = self(question_id, response)
            return next((o.text for o in question.options if chosen == f"option {o.key}"), text)
        return text

    def _read(self, question: Question, response: str) -> str:
        folded = fold(response)
        match question:
            case Choice():
                return _option(question, folded)
            case Who() if (person := self._people.get(_bare(response))) is not None:
                return f"person {person}"
            case _:
                return (
                    value_of(question.type, response) or _bare(with_figures(response)) or response
                )


def _option(question: Choice, folded: str) -> str:
    """The key of the option named by its key or its text, else the words themselves."""
    for option in question.options:
        if folded in {fold(option.key), fold(option.text)}:
            return f"option {option.key}"
    return folded


def _bare(text: str) -> str:
    """Folded words without articles and little words around them; all of them if no other."""
    words = fold(text).split()
    kept = [word for word in words if word not in _SMALL_WORDS]
    return " ".join(kept or words)


def value_of(kind: str, response: str) -> str:
    """The typed values of a response, as a text; empty where its type has none or it holds none."""
    if kind == "date":
        return " ".join(repr(span.value) for span in read_dates(response))
    if kind not in _QUANTITIES:
        return ""
    values = [span.value for span in read_quantities(response)]
    return " ".join(
        f"{v.low}..{v.high} {v.dimension} {v.bound} {v.direction} {v.per} {'not' * v.negated}"
        for v in values
    )


def with_figures(text: str) -> str:
    """The text with every number in plain figures: `vingt et un mille` becomes `21000`."""
    parts, end = [], 0
    for span in find_numbers(text):
        if span.value.article:
            continue
        parts += [text[end : span.start], f" {span.value.value} "]
        end = span.end
    return "".join((*parts, text[end:]))


@dataclass(frozen=True, slots=True)
class Group:
    """Responses that mean the same.

    Attributes:
        reading: what they have in common.
        count: how many there are.
        spellings: each way it was written with its count, the most frequent first.
    """

    reading: str
    count: int
    spellings: tuple[tuple[str, int], ...]

    @property
    def shown(self) -> str:
        """The most frequent way it was written."""
        return self.spellings[0][0]


def one_line(response: str) -> str:
    """A response as it is shown and kept in a set: its lines parted by semicolons, cleaned."""
    return clean_line(" ; ".join(line for line in response.split("\n") if line.strip()))


def grouped(
    responses: Iterable[str],
    reading: Callable[[str], str],
    show: Callable[[str], str] = one_line,
) -> tuple[Group, ...]:
    """Responses grouped by what they mean, the most frequent first; blank ones left out."""
    groups: dict[str, Counter[str]] = {}
    for response in responses:
        if shown := show(response):
            groups.setdefault(reading(response), Counter())[shown] += 1
    found = [
        Group(key, spellings.total(), tuple(spellings.most_common()))
        for key, spellings in groups.items()
    ]
    return tuple(sorted(found, key=lambda group: -group.count))
