"""Where an excerpt stands in the passage, whatever its typography and line breaks."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from quiz.model import Passage, Question

_SAME = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "′": "'",
        "«": '"',
        "»": '"',
        "“": '"',
        "”": '"',
        "„": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "…": "...",
        "œ": "oe",
        "Œ": "oe",
        "æ": "ae",
        "Æ": "ae",
    }
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the passage's text.

    Attributes:
        start: offset of its first character; `end`: after its last.
        paragraph: the number (§, from 1) of the paragraph in which it starts.
    """

    start: int
    end: int
    paragraph: int


def evidence_spans(passage: Passage, question: Question) -> tuple[Span, ...]:
    """Where the question's evidence stands, in the text's order; excerpts not found are left out.

    An excerpt over several paragraphs gives one span for each of them, so that no span holds a
    paragraph break.
    """
    spans: set[Span] = set()
    for excerpt in question.evidence:
        if found := find_excerpt(passage, excerpt):
            spans.update(_by_paragraph(passage, *found))
    return tuple(sorted(spans, key=lambda span: (span.start, span.end)))


def find_excerpt(passage: Passage, excerpt: str) -> tuple[int, int] | None:
    """Start and end in the passage of the first place that reads as the excerpt does.

    Spaces of all kinds and line breaks, shapes of quotation marks, apostrophes and dashes,
    ligatures, composed or decomposed accents and letter case make no difference.
    """
    text, offsets = _folded(passage.text)
    wanted, _ = _folded(excerpt)
    start = text.find(wanted) if wanted else -1
    if start < 0:
        return None
    return offsets[start], offsets[start + len(wanted) - 1] + 1


@lru_cache(maxsize=64)
def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    """The text without spaces and typography, and each character's offset in the original."""
    letters: list[str] = []
    offsets: list[int] = []
    for offset, char in enumerate(text):
        if char.isspace():
            continue
        for letter in unicodedata.normalize("NFD", char.translate(_SAME)).casefold():
            letters.append(letter)
            offsets.append(offset)
    return "".join(letters), tuple(offsets)


def _by_paragraph(passage: Passage, start: int, end: int) -> list[Span]:
    spans = []
    for number, (begins, paragraph) in enumerate(
        zip(passage.starts, passage.paragraphs, strict=True), 1
    ):
        first, last = max(start, begins), min(end, begins + len(paragraph))
        if first < last:
            spans.append(Span(first, last, number))
    return spans
