"""Where a question's evidence stands in the passage."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.model import Passage, Question


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the passage's text, within one paragraph.

    Attributes:
        start: offset of its first character; `end`: after its last.
        paragraph: the number (§, from 1) of its paragraph.
    """

    start: int
    end: int
    paragraph: int


def evidence_spans(passage: Passage, question: Question) -> tuple[Span, ...]:
    """Where the question's evidence stands, in the text's order; excerpts not found are left out.

    Found as the linter finds it, whatever its typography and line breaks. An excerpt over
    several paragraphs gives one span for each of them.
    """
    from quiz.sets.passage import first_excerpt

    spans: set[Span] = set()
    for excerpt in question.evidence:
        if place := first_excerpt(passage.text, excerpt):
            spans.update(_by_paragraph(passage, *place))
    return tuple(sorted(spans, key=lambda span: (span.start, span.end)))


def _by_paragraph(passage: Passage, start: int, end: int) -> list[Span]:
    spans = []
    for number in range(passage.paragraph_at(start), passage.paragraph_at(end) + 1):
        begins = passage.starts[number - 1]
        first, last = max(start, begins), min(end, begins + len(passage.paragraphs[number - 1]))
        if first < last:
            spans.append(Span(first, last, number))
    return spans
