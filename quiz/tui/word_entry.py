"""One entry of the list of words: the word and when it comes back, its sentence, what it means."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from textual.content import Content

from quiz.learning.word_list import Entry, when
from quiz.locale import Words
from quiz.tui.typeset import set_text

_INDENT = 2


def word_entry(entry: Entry, words: Words, now: datetime, width: int) -> Iterator[Content]:
    """Its lines, of at most so many cells; a blank one is the last."""
    word = entry.word
    style = "bold $text-accent" if entry.is_due(now) else "$quiet"
    yield Content.assemble((word.word, "bold"), "   ", (when(entry, words, now), style))
    end = word.start + len(word.form)
    sentence = Content(word.sentence).stylize("bold underline", word.start, end)
    yield from _set(sentence, width)
    place = words("feedback.paragraph", number=str(word.paragraph))
    parts = (word.meaning, word.title or word.set_id, place)
    about = " · ".join(part for part in parts if part)
    yield from _set(Content(about).stylize("$quiet"), width)
    yield Content("")


def _set(text: Content, width: int) -> Iterator[Content]:
    """A paragraph in lines, all of them indented."""
    for start, end in set_text(text.plain, max(10, width - _INDENT), 0):
        yield Content.assemble(" " * _INDENT, text[start:end])
