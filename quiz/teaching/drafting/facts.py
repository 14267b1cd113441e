"""The values of a text that are worth a question, each with its sentence and its noun."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from quiz.french.quotations import quoted_ranges
from quiz.french.sentences import sentences
from quiz.french.span import Span
from quiz.french.values import Value
from quiz.teaching.drafting.askable import askable
from quiz.teaching.drafting.askable import worth as worth_of
from quiz.teaching.drafting.counted_noun import counted_noun
from quiz.teaching.drafting.found_values import shown_part, values_of

_ENOUGH, _MOST_BEFORE = 32, 150


@dataclass(frozen=True, slots=True)
class Fact:
    """One value, and what stands around it.

    Attributes:
        span: where it is, its bound (« plus de ») included.
        sentence: (start, end) of its sentence; within a quotation, the sentence of the quotation.
        noun: what a number counts, as written, with « de » or « d' » before it if need be.
        noun_end: offset after that noun; the span's end where there is none.
        worth: how useful a question on it is, higher first.
        quoted: whether it stands in someone's words.
        context: the sentence, with the one before it where it is too short to be understood.
        previous: (start, end) of the sentence before, in its paragraph.
        shown: (start, end) of what a blank hides: without the « en » or « le » before a date.
    """

    span: Span[Value]
    sentence: tuple[int, int]
    noun: str
    noun_end: int
    worth: float
    quoted: bool
    shown: tuple[int, int]
    context: tuple[int, int]
    previous: tuple[int, int] | None = None


def find_facts(text: str) -> list[Fact]:
    """The values of a text that a question may ask, in its order."""
    bounds = _all_sentences(text)
    quoted = quoted_ranges(text)
    found: list[Fact] = []
    at = 0
    for span in values_of(text):
        if "\n" in span.text(text) or not askable(text, span):
            continue
        while at + 1 < len(bounds) and bounds[at + 1][0] <= span.start:
            at += 1
        sentence = bounds[at] if bounds else (0, len(text))
        if not (sentence[0] <= span.start and span.end <= sentence[1]):
            sentence = _around(text, span)
        noun, noun_end = counted_noun(text, span)
        inside = any(start < span.start < end for start, end in quoted)
        worth = worth_of(text, span, noun)
        context = _context(text, sentence, bounds[at - 1] if at else None, span)
        found.append(
            Fact(
                span,
                sentence,
                noun,
                noun_end,
                worth - 0.5 * inside,
                inside,
                shown_part(text, span),
                context,
                _previous(text, bounds, at),
            )
        )
    return found


def _previous(text: str, bounds: list[tuple[int, int]], at: int) -> tuple[int, int] | None:
    if not at or "\n" in text[bounds[at - 1][0] : bounds[at][0]]:
        return None
    return bounds[at - 1]


def _all_sentences(text: str) -> list[tuple[int, int]]:
    """Sentences, those of long quotations one by one."""
    found: list[tuple[int, int]] = []
    for start, end in sentences(text):
        inner = [r for r in quoted_ranges(text[start:end]) if r[1] - r[0] > 60]
        cuts = {start}
        for a, b in inner:
            pieces = sentences(text[start + a + 1 : start + b - 1])
            if len(pieces) > 1:
                cuts.update(start + a + 1 + p for p, _ in pieces)
        points = [*sorted(cuts), end]
        found += [(a, b) for a, b in pairwise(points) if a < b]
    return [_stripped(text, a, b) for a, b in found]


def _context(
    text: str, sentence: tuple[int, int], before: tuple[int, int] | None, span: Span[Value]
) -> tuple[int, int]:
    left = (sentence[1] - sentence[0]) - (span.end - span.start)
    if before is None or left >= _ENOUGH or before[1] - before[0] > _MOST_BEFORE:
        return sentence
    if re.search(r"[«»“”]", text[before[0] : sentence[1]]):
        return sentence
    return sentence if "\n" in text[before[0] : sentence[0]] else (before[0], sentence[1])


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1] in " \u00a0\u202f":
        end -= 1
    return start, end


def _around(text: str, span: Span[Value]) -> tuple[int, int]:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return start, len(text) if end < 0 else end
