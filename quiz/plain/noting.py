"""`:noter MOT`: a word of the text goes on the learner's list, in line mode."""

from __future__ import annotations

from quiz.learning.clock import utc_now
from quiz.learning.word_list import find_word, toggle
from quiz.locale import Words
from quiz.model import Profile, QuestionSet
from quiz.store.store import Store
from quiz.text import clean_line


def note_word(
    store: Store, profile: Profile, words: Words, question_set: QuestionSet, typed: str
) -> str:
    """Marks a word of the text, or takes it off the list; what to say of it.

    Raises:
        QuizError: the store refuses to write.
    """
    found = find_word(question_set, typed)
    if found is None:
        return words("plain.not_in_text", word=clean_line(typed))
    (start, end), gloss = found
    noted = toggle(store, profile, question_set, (start, end), gloss, utc_now())
    word = question_set.passage.text[start:end]
    return words("plain.noted" if noted else "plain.let_go", word=word)
