"""A learner's own list of words: marked in a text, kept with their sentence, due like questions.

When a word comes back is worked out from the reviews of it, by the schedule of the questions
(`quiz.learning.schedule`); one not yet reviewed is due from the day on which it was marked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from quiz.errors import QuizError
from quiz.french.running import form_pattern, sentence_at, word_key, word_spans
from quiz.learning.answer_key import inside_quotes
from quiz.locale import Words
from quiz.model import Attempt, Gloss, Profile, QuestionSet
from quiz.store.cards import Card
from quiz.store.remarks import Remark
from quiz.store.store import Store
from quiz.store.words import MarkedWord
from quiz.text import clean_line

PREFIX = "word:"
"""What the id of a question on a word begins with, which no question of a set has."""

COLUMNS = (
    "word",
    "form",
    "sentence",
    "meaning",
    "set",
    "title",
    "paragraph",
    "marked",
    "due",
    "reviews",
    "lapses",
)
"""Of the list as CSV."""

MAX_FORM = 80
"""Characters of a word or an expression that can be marked."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A word on the list and how it stands.

    Attributes:
        due: when it should be asked again, in UTC; `last_review`: when it last was, None if never.
        reviews: sittings in which it was asked; `lapses`: of those, how many it was missed.
    """

    word: MarkedWord
    due: datetime
    last_review: datetime | None = None
    reviews: int = 0
    lapses: int = 0

    def is_due(self, now: datetime) -> bool:
        """Whether its day has come, by the learner's own calendar."""
        return self.days_left(now) <= 0

    def days_left(self, now: datetime) -> int:
        """Days on the learner's calendar until it is due; 0 today, below 0 where it is overdue."""
        return (self.due.astimezone().date() - now.astimezone().date()).days


def marked_keys(store: Store, profile: Profile, set_id: str) -> frozenset[str]:
    """The words of a set that are on the learner's list (`quiz.french.running.word_key`)."""
    return frozenset(word.key for word in store.words.of_profile(profile.id, set_id))


def toggle(
    store: Store,
    profile: Profile,
    question_set: QuestionSet,
    span: tuple[int, int],
    gloss: Gloss | None,
    now: datetime,
) -> bool:
    """Marks the word at a place of a passage, or lets go of it; whether it is on the list now.

    `gloss` is what the set's glossary says of it.

    Raises:
        QuizError: the word is too long, or the store refuses to write; nothing has changed.
        ValueError: there is no word at that place.
    """
    word = word_of(question_set, span, gloss, now)
    if word.key in marked_keys(store, profile, question_set.id):
        store.words.unmark(profile.id, word)
        return False
    store.words.mark(profile.id, word)
    return True


def find_word(question_set: QuestionSet, typed: str) -> tuple[tuple[int, int], Gloss | None] | None:
    """Where a word or an explained expression first stands in a passage, and what explains it.

    Typed as in the text or, if it is explained, as in the glossary; None where it is not there.
    """
    text, key = question_set.passage.text, word_key(clean_line(typed))
    for gloss in question_set.glossary:
        form = gloss.form or gloss.word
        if key in {word_key(form), word_key(gloss.word)} and (m := form_pattern(form).search(text)):
            return m.span(), gloss
    spans = (span for span in word_spans(text) if word_key(text[slice(*span)]) == key)
    return next(((span, None) for span in spans), None)


def word_of(
    question_set: QuestionSet, span: tuple[int, int], gloss: Gloss | None, now: datetime
) -> MarkedWord:
    """The word at a place of a passage, with its sentence.

    Raises:
        QuizError: it is too long (`D025`).
        ValueError: there is no word at that place.
    """
    text = question_set.passage.text
    start, end = span
    form = text[start:end]
    key = word_key(form)
    if len(form) > MAX_FORM:
        raise QuizError.of("D025", n=MAX_FORM)
    if not key:
        message = f"no word at {start}"
        raise ValueError(message)
    first, last = sentence_at(text, start, end)
    return MarkedWord(
        set_id=question_set.id,
        key=key,
        set_hash=question_set.content_hash,
        title=clean_line(question_set.title),
        word=clean_line(gloss.word) if gloss else form,
        form=form,
        sentence=text[first:last],
        start=start - first,
        place=start,
        paragraph=question_set.passage.paragraph_at(start),
        meaning=clean_line(gloss.meaning) if gloss else "",
        at=now,
    )


def entries(store: Store, profile: Profile) -> tuple[Entry, ...]:
    """The learner's list, what is due first at the head, then as the words were marked.

    Raises:
        QuizError: the store cannot be read.
    """
    words = store.words.of_profile(profile.id)
    if not words:
        return ()
    standing = _standing(store.words.reviews(profile.id), store.remarks.of_profile(profile.id))
    made = (_entry(word, standing.get((word.set_id, question_id(word)))) for word in words)
    return in_order(made)


def in_order(found: Iterable[Entry]) -> tuple[Entry, ...]:
    """Words by the day on which they are due, on one day as they were marked."""
    return tuple(sorted(found, key=lambda e: (e.due.astimezone().date(), e.word.at)))


def due_words(store: Store, profile: Profile, now: datetime) -> tuple[Entry, ...]:
    """The words whose day has come, the longest due first.

    Raises:
        QuizError: the store cannot be read.
    """
    return tuple(entry for entry in entries(store, profile) if entry.is_due(now))


def question_id(word: MarkedWord) -> str:
    """The id of the question on a word, as its reviews have it."""
    return PREFIX + word.key


def _standing(reviews: Iterable[Attempt], remarks: Iterable[Remark]) -> dict[tuple[str, str], Card]:
    """Set id and question id -> when that word comes back."""
    from quiz.learning.schedule import cards_of_set

    said = tuple(remarks)
    by_set: dict[str, list[Attempt]] = {}
    for attempt in reviews:
        by_set.setdefault(attempt.set_id, []).append(attempt)
    return {
        (card.set_id, card.question_id): card
        for attempts in by_set.values()
        for card in cards_of_set(attempts, said, known_too=True)
    }


def _entry(word: MarkedWord, card: Card | None) -> Entry:
    if card is None:
        return Entry(word, word.at)
    return Entry(word, card.due, card.last_review, card.reviews, card.lapses)


def word_data(found: Iterable[Entry]) -> Iterator[dict[str, Any]]:
    """The list as plain JSON: `COLUMNS`, times in ISO 8601 (UTC)."""
    for entry in found:
        word = entry.word
        yield {
            "word": word.word,
            "form": word.form,
            "sentence": word.sentence,
            "meaning": word.meaning,
            "set": word.set_id,
            "title": word.title,
            "paragraph": word.paragraph,
            "marked": word.at.isoformat(),
            "due": entry.due.isoformat(),
            "reviews": entry.reviews,
            "lapses": entry.lapses,
        }


def word_lines(
    found: Sequence[Entry], profile: Profile | None, words: Words, now: datetime
) -> Iterator[str]:
    """The list in words: each with when it comes back, its meaning, its sentence and its text."""
    name = profile.name if profile else "–"
    if not found:
        yield words("words.none", name=name)
        return
    due = sum(entry.is_due(now) for entry in found)
    yield words("words.of", name=name, n=len(found), due=due)
    for entry in found:
        word = entry.word
        yield ""
        yield words("words.entry", word=word.word, due=when(entry, words, now))
        if word.meaning:
            yield f"  {word.meaning}"
        title = word.title or word.set_id
        place = words("feedback.paragraph", number=str(word.paragraph))
        sentence = inside_quotes(word.sentence, words)
        yield f"  {words('words.sentence', sentence=sentence, title=title, place=place)}"


def when(entry: Entry, words: Words, now: datetime) -> str:
    """When a word comes back, as one says it."""
    left = entry.days_left(now)
    return words("words.in_days", n=left) if left > 0 else words("words.due")
