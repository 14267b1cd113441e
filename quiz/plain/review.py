"""A review or a drill over several sets in line mode: their questions mixed, as in the app."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from quiz.learning.item import Item
from quiz.learning.review import Review, needed_paragraphs
from quiz.learning.session import Session
from quiz.locale import Words
from quiz.model import QuestionSet
from quiz.plain import present
from quiz.plain.lines import Lines
from quiz.plain.play import LineSession


class LineReview(LineSession):
    """Goes from set to set in the order of the review; there is no run to keep.

    Before each question the title of its set is said, and what it needs of the text.
    """

    def __init__(
        self,
        review: Review,
        words: Words,
        lines: Lines,
        *,
        note: Callable[[QuestionSet, str], str] | None = None,
    ) -> None:
        """`note`: see `LineSession`."""
        super().__init__(review.session, words, lines, lambda: None, note=note)
        self.review = review
        self._read: tuple[str, tuple[int, ...]] = "", ()

    @property
    def session(self) -> Session:
        """That of the current question."""
        return self.review.session

    @property
    def going(self) -> Review:
        """The review."""
        return self.review

    @property
    def item(self) -> Item:
        """The current question, by its place in the review."""
        review = self.review
        return replace(super().item, index=review.index, total=review.total)

    def open(self) -> None:
        """How many questions there are, and how to answer."""
        fact, n = self.review.fact, self.review.total
        if fact:
            self._lines.say(self._words("plain.drill_of", kind=self._words.kind(fact), n=n))
        else:
            self._lines.say(self._words("plain.review_due", n=n))
        self._lines.say(self._words("plain.how"))

    def introduce(self) -> None:
        """Of which text the question is, and what it needs of it unless that was just read."""
        self._lines.say(present.title(self.set, self._words))
        needed = needed_paragraphs(self.set.passage, self.item.question)
        if self._read != (self.set.id, needed) and self.set.settings.text_visible:
            self._say(present.passage(self.set, self._words, needed))
        self._read = self.set.id, needed

    def leave(self) -> None:
        """The rest stays due."""
        self._lines.say()
        self._lines.say(self._words("plain.left_review"))
        self._say(present.so_far(self.review.items(), self._words))

    def close(self) -> None:
        """Ends the runs, and tells how it went."""
        summaries = self.review.finish()
        self._lines.say()
        self._say(present.closing_review(self.review, summaries, self._words))
