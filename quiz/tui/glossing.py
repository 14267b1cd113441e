"""Where the words of a set's glossary stand in its passage."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.french.running import form_pattern
from quiz.model import Gloss, QuestionSet


@dataclass(frozen=True, slots=True)
class Glossed:
    """A word explained, and where it stands in the text."""

    gloss: Gloss
    start: int
    end: int


def glossed(question_set: QuestionSet) -> tuple[Glossed, ...]:
    """Every place of every glossary word, whole words in any case, in the text's order.

    Where two entries overlap the longer one stands.
    """
    text = question_set.passage.text
    found: list[Glossed] = []
    taken = bytearray(len(text))  # one a letter: a long text has thousands of places
    for gloss in sorted(question_set.glossary, key=lambda g: -len(g.form or g.word)):
        for match in form_pattern(gloss.form or gloss.word).finditer(text):
            start, end = match.span()
            if taken.find(1, start, end) < 0:
                taken[start:end] = b"\1" * (end - start)
                found.append(Glossed(gloss, start, end))
    return tuple(sorted(found, key=lambda place: place.start))
