"""Marked words in line mode: each is missing from its sentence."""

from __future__ import annotations

from quiz.learning.clock import utc_now
from quiz.learning.word_list import due_words
from quiz.learning.word_review import open_word_review
from quiz.locale import Words
from quiz.model import Profile
from quiz.plain.lines import Lines
from quiz.plain.review import LineReview
from quiz.store.store import Store


def review_words(store: Store, profile: Profile, words: Words, lines: Lines) -> bool:
    """Asks the words that are due, the longest due first; whether there were any.

    Raises:
        QuizError: the store cannot be read.
    """
    from quiz.grading import Grader

    due = due_words(store, profile, utc_now())
    review = open_word_review(store, profile, due, words, Grader)
    if review is None:
        return False
    lines.say()
    _LineWords(review, words, lines).run()
    lines.say()
    right = sum(session.summary().right for session in review.sessions.values())
    lines.say(words("plain.words_done", n=right, of=review.total))
    return True


class _LineWords(LineReview):
    """Each is missing from its sentence; the text is not beside it, it would give the word away."""

    def open(self) -> None:
        """How many there are, and how to answer."""
        self._lines.say(self._words("plain.words_due", n=self.review.total))
        self._lines.say(self._words("plain.how"))

    def introduce(self) -> None:
        """Which text the word is from."""
        self._lines.say(self.set.title)

    def leave(self) -> None:
        """The rest stays due."""
        self._lines.say()
        self._lines.say(self._words("plain.left_review"))

    def close(self) -> None:
        """The figures are given also where the learner left before."""
        self.review.finish()
