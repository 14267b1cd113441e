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
    taken: list[tuple[int, int]] = []
    for gloss in sorted(question_set.glossary, key=lambda g: -len(g.form or g.word)):
        for match in form_pattern(gloss.form or gloss.word).finditer(text):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                taken.append(match.span())
                found.append(Glossed(gloss, *match.span()))
    return tuple(sorted(found, key=lambda place: place.start))
