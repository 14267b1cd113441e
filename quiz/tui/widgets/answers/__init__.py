"""One widget a family of answers, all with the same face: `AnswerField`.

Each gives and takes back a response as one text, as the model defines it, so that drafts,
attempts and a set's tests hold the same thing.
"""

from __future__ import annotations

from quiz.learning.item import Item
from quiz.locale import Words
from quiz.model import Choice, Cloze, ListQuestion, Order, Text, TrueFalse
from quiz.tui.widgets.answers.base import AnswerField
from quiz.tui.widgets.answers.gaps import GapsAnswer
from quiz.tui.widgets.answers.line import LineAnswer
from quiz.tui.widgets.answers.options import OptionsAnswer
from quiz.tui.widgets.answers.ordering import OrderingAnswer
from quiz.tui.widgets.answers.prose import ProseAnswer
from quiz.tui.widgets.answers.several import SeveralAnswer
from quiz.tui.widgets.answers.truth import TruthAnswer

__all__ = ["AnswerField", "answer_field"]


def answer_field(item: Item, words: Words) -> AnswerField:
    """The widget in which a question is answered."""
    match item.question:
        case Choice():
            return OptionsAnswer(item, words)
        case TrueFalse():
            return TruthAnswer(item, words)
        case Cloze():
            return GapsAnswer(item, words)
        case Order():
            return OrderingAnswer(item, words)
        case ListQuestion():
            return SeveralAnswer(item, words)
        case Text():
            return ProseAnswer(item, words)
        case _:
            return LineAnswer(item, words)
