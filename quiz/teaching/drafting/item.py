"""A drafted question, with what is needed to choose and mend it."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.french.someone import Someone
from quiz.model import Question
from quiz.teaching.drafting.facts import Fact


@dataclass(frozen=True, slots=True)
class Item:
    """One drafted question.

    Attributes:
        question: as it will be, but for its id.
        start: where in the text its answer stands.
        worth: how useful it is, higher first.
        blank: a prompt that may replace its own, or empty.
        remark: what the author should look at, or empty.
        speaker: of a `who` question.
        fact: of a question on a value.
        parts: the items that were made one text with blanks.
        natural: whether its prompt is a question rather than a sentence with a blank.
    """

    question: Question
    start: int
    worth: float
    blank: str = ""
    remark: str = ""
    speaker: Someone | None = None
    fact: Fact | None = None
    natural: bool = False
    parts: tuple[Item, ...] = ()
