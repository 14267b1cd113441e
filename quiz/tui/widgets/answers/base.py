"""What every answer widget has."""

from __future__ import annotations

from textual import on
from textual.containers import Vertical
from textual.message import Message

from quiz.learning.item import Item
from quiz.locale import Words
from quiz.model import Question
from quiz.tui.widgets.field import Field


class AnswerField(Vertical):
    """Data in (an item), messages out (`Changed`, `Submitted`).

    Attributes:
        question: what is asked.
        words: of the interface.
    """

    class Changed(Message):
        """Something was typed or chosen."""

    class Submitted(Message):
        """The answer is handed in, as it was when Enter was pressed."""

        def __init__(self, response: str) -> None:
            self.response = response
            super().__init__()

    def __init__(self, item: Item, words: Words) -> None:
        super().__init__(id="answer")
        self.item = item
        self.words = words

    @property
    def question(self) -> Question:
        """What is asked."""
        return self.item.question

    @property
    def response(self) -> str:
        """What is typed or chosen now, as one text."""
        raise NotImplementedError

    def restore(self, response: str) -> None:
        """Fills itself with a response that it gave once; whatever it is, without failing."""
        raise NotImplementedError

    def remember(self, earlier: tuple[str, ...]) -> None:
        """What the learner answered here before, oldest first; where it is typed, the arrows recall it."""

    def try_again(self) -> None:
        """After a wrong answer: where it is one line, it is selected, so that typing replaces it."""

    def take_focus(self) -> None:
        """Puts the focus where the answer begins."""
        raise NotImplementedError

    def changed(self) -> None:
        """Tells that the draft is another now."""
        self.post_message(self.Changed())

    def submit(self, response: str | None = None) -> None:
        """Hands in what there is, or what there was when Enter was pressed."""
        self.post_message(self.Submitted(self.response if response is None else response))

    @on(Field.Changed)
    def _typed(self, event: Field.Changed) -> None:
        """A letter in one of its fields, where it has any."""
        event.stop()
        self.changed()
