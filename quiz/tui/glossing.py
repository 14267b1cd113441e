"""Where the words of a set's glossary stand in its passage."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

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
    glossary = question_set.glossary
    forms = tuple(gloss.form or gloss.word for gloss in glossary)
    places = _places(question_set.passage.text, forms)
    return tuple(Glossed(glossary[which], start, end) for start, end, which in places)


@lru_cache(
    maxsize=2
)  # the text goes on to its questions; of a long one it takes a tenth of a second
def _places(text: str, forms: tuple[str, ...]) -> tuple[tuple[int, int, int], ...]:
    """Start, end and which form it is, of each place."""
    found: list[tuple[int, int, int]] = []
    taken = bytearray(len(text))  # one a letter: a long text has thousands of places
    for which in sorted(range(len(forms)), key=lambda at: -len(forms[at])):
        for match in form_pattern(forms[which]).finditer(text):
            start, end = match.span()
            if taken.find(1, start, end) < 0:
                taken[start:end] = b"\1" * (end - start)
                found.append((start, end, which))
    return tuple(sorted(found))
