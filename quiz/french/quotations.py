"""Quotations of a press text and who says them: the verbs of saying before, inside and after them.

Where the text leaves room for doubt the speaker is None: it is better to say nothing than to put
words in the wrong mouth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.french.attributed import Attribution
from quiz.french.attribution import Attributor
from quiz.french.people import People
from quiz.french.sentences import sentences
from quiz.french.someone import Someone

_LONGEST = 3000
"""Characters that a quotation may have; longer is an unclosed mark."""
_STRAIGHT = re.compile(r'(?<![^\s(\'’])"(?=\S)[^"\n]{1,1500}"')


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, and whose they are.

    Attributes:
        start: offset of the opening mark; `end`: after the closing one.
        speaker: who says them; None where the text does not tell surely.
        pieces: (start, end) of the words said, without what the writer put among them.
        lead: the writer's words that lead up to it, from the verb on (« a dénoncé »), or empty.
        whole: whether it stands as speech of its own rather than in a sentence of the writer's.
        shown: (start, end) of the quotation with the words that tell the speaker.
        goes_on: whether the writer's sentence goes on after it without a stop.
        doubtful: whether the speaker was inferred (a pronoun, the one who spoke just before).
    """

    start: int
    end: int
    speaker: Someone | None
    pieces: tuple[tuple[int, int], ...]
    lead: str = ""
    whole: bool = True
    shown: tuple[int, int] = (0, 0)
    doubtful: bool = False
    goes_on: bool = False


def quoted_ranges(text: str) -> list[tuple[int, int]]:
    """(start, end) of what stands between « », “ ” or straight marks, marks included, in order."""
    found: list[tuple[int, int]] = []
    at = 0
    for match in re.finditer(r"[«“]", text):
        start = match.start()
        if start < at:
            continue
        close = "»" if text[start] == "«" else "”"
        end = _closing(text, start, text[start], close)
        if end:
            found.append((start, end))
            at = end
    straight = [
        match.span()
        for match in _STRAIGHT.finditer(text)
        if not any(a < match.end() and match.start() < b for a, b in found)
    ]
    return sorted(found + straight)


def _closing(text: str, start: int, opening: str, closing: str) -> int:
    """The offset after the mark that closes, nested ones skipped; 0 where none does soon."""
    nearest = text.find(closing, start, start + _LONGEST)
    if nearest < 0:
        return 0
    depth = 0
    for i in range(start, min(len(text), start + _LONGEST)):
        if text[i] == opening:
            # A paragraph of a long quotation may open the mark again.
            depth += not (depth and text[i - 1] == "\n")
        elif text[i] == closing:
            depth -= 1
            if depth == 0:
                return i + 1
    return nearest + 1 if "\n" not in text[start:nearest] else 0


def find_quotations(text: str) -> tuple[tuple[Quotation, ...], People]:
    """The quotations of a text, in its order, and the people it names."""
    ranges = quoted_ranges(text)
    people = People(text, ranges)
    attributor = Attributor(text, sentences(text), people)
    found = []
    for start, end in ranges:
        how = attributor.attribute(start, end)
        found.append(_quotation(text, start, end, how))
    return tuple(found), people


def _quotation(text: str, start: int, end: int, how: Attribution) -> Quotation:
    inner = (start + 1, end - 1)
    pieces = [inner]
    if how.incise is not None:
        pieces = [(inner[0], how.incise[0]), (how.incise[1], inner[1])]
    trimmed = []
    for piece_start, piece_end in pieces:
        a, b = piece_start, piece_end
        while a < b and (text[a].isspace() or text[a] in ",;.:"):
            a += 1
        while b > a and (text[b - 1].isspace() or text[b - 1] in ",;"):
            b -= 1
        if a < b:
            trimmed.append((a, b))
    return Quotation(
        start,
        end,
        how.speaker,
        tuple(trimmed),
        how.lead,
        how.whole,
        (min(start, how.start), max(end, how.end)),
        how.doubtful,
        re.match(r"[ \u00a0\u202f]?\w", text[end : end + 2]) is not None,
    )
