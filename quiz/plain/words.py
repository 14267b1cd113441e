"""Marked words in line mode: each is missing from its sentence."""

from __future__ import annotations

from quiz.learning.clock import utc_now
from quiz.learning.session import Session
from quiz.learning.word_list import due_words
from quiz.learning.word_review import open_word_review
from quiz.locale import Words
from quiz.model import Profile
from quiz.plain.lines import Lines
from quiz.plain.play import LineSession
from quiz.store.store import Store


def review_words(store: Store, profile: Profile, words: Words, lines: Lines) -> bool:
    """Asks the words that are due, text after text; whether there were any.

    Raises:
        QuizError: the store cannot be read.
    """
    from quiz.grading import Grader

    due = due_words(store, profile, utc_now())
    review = open_word_review(store, profile, due, words, Grader)
    if review is None:
        return False
    lines.say()
    lines.say(words("plain.words_due", n=review.total))
    lines.say(words("plain.how"))
    for session in review.sessions.values():
        if not _LineWords(session, words, lines).run():
            break
    lines.say()
    right = sum(session.summary().right for session in review.sessions.values())
    lines.say(words("plain.words_done", n=right, of=review.total))
    return True


class _LineWords(LineSession):
    """The words of one text; each try is kept, so there is no run to keep."""

    def __init__(self, session: Session, words: Words, lines: Lines) -> None:
        super().__init__(session, words, lines, lambda: None)

    def open(self) -> None:
        """Which text they are from."""
        self._lines.say()
        self._lines.say(self.set.title)

    def leave(self) -> None:
        """The rest stays due."""
        self._lines.say()
        self._lines.say(self._words("plain.left_review"))

    def close(self) -> None:
        """Figures are given for all texts together."""
        self.session.finish()
