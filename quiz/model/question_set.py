"""A question set: a French passage, what is known about it, and questions on it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from math import fsum
from typing import Literal

from quiz.model.question_base import Question


class Level(StrEnum):
    """CEFR levels."""

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a passage comes from."""

    publication: str = ""
    title: str = ""
    author: str = ""
    date: str = ""
    url: str = ""
    licence: str = ""
    fictional: bool = False


@dataclass(frozen=True)
class Passage:
    """The text that is read.

    Attributes:
        text: paragraphs parted by one blank line (`\\n\\n`); no other line breaks.
    """

    text: str

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs; the first is § 1."""
        return tuple(self.text.split("\n\n"))

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each paragraph starts in `text`."""
        starts, offset = [], 0
        for paragraph in self.paragraphs:
            starts.append(offset)
            offset += len(paragraph) + 2
        return tuple(starts)

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph (§, from 1) in which an offset into `text` stands."""
        return bisect_right(self.starts, offset)


@dataclass(frozen=True, slots=True)
class Gloss:
    """A word of the passage explained.

    Attributes:
        word: the entry.
        meaning: in plain French.
        form: the word as it stands in the text (`word` where empty).
        translations: pairs of language code and translation.
    """

    word: str
    meaning: str
    form: str = ""
    translations: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Someone, or a body, who may be named.

    Attributes:
        key: how questions refer to them.
        name: full name, as shown.
        also: titles, functions, other names.
        exclude: names that are not theirs (`not` in YAML).
    """

    key: str
    name: str
    also: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scale:
    """What a set is marked out of.

    Attributes:
        total: the sum of all points; None where the set names none (shown out of 20).
        step: marks are multiples of it.
        pass_mark: in points; None means half the total.
    """

    total: float | None = None
    step: float = 0.5
    pass_mark: float | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """How a set is played in training.

    Attributes:
        attempts: tries a question.
        hint_cost: points taken by each hint.
        accents: `noted` accepts with a note, `required` does not, `ignored` says nothing.
        text_visible: False asks for answers from memory.
    """

    attempts: int = 2
    hint_cost: float = 0.5
    accents: Literal["noted", "required", "ignored"] = "noted"
    text_visible: bool = True


@dataclass(frozen=True)
class QuestionSet:
    """One set, as loaded.

    Attributes:
        content_hash: of the file's bytes (hexadecimal, 16 characters), kept with each attempt.
    """

    id: str
    title: str
    level: Level
    passage: Passage
    questions: tuple[Question, ...]
    language: str = "fr"
    topics: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    minutes: int | None = None
    source: Source | None = None
    glossary: tuple[Gloss, ...] = ()
    people: tuple[Person, ...] = ()
    scale: Scale = field(default_factory=Scale)
    settings: Settings = field(default_factory=Settings)
    content_hash: str = ""

    @property
    def max_points(self) -> float:
        """The sum of all questions' points."""
        return fsum(question.points for question in self.questions)

    def question(self, question_id: str) -> Question:
        """The question of that id.

        Raises:
            KeyError: no question has it.
        """
        return self._by_id[question_id]

    @cached_property
    def _by_id(self) -> dict[str, Question]:
        # Of two of one id, which the loader refuses, the first.
        return {question.id: question for question in reversed(self.questions)}

    def person(self, key: str) -> Person | None:
        """The person of that key, or None."""
        return next((person for person in self.people if person.key == key), None)
