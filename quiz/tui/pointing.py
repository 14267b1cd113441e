"""Where a reader's cursor can stand in a passage: at each word, at each expression explained."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from quiz.french.running import word_key, word_spans
from quiz.tui.glossing import Glossed
from quiz.tui.typeset import Line, line_of


@dataclass(frozen=True, slots=True)
class Stop:
    """One place for the cursor.

    Attributes:
        start: offset of its first character; `end`: after its last.
        gloss: index of the place explained that it is; -1 where it is none.
    """

    start: int
    end: int
    gloss: int = -1


class Stops:
    """The places of one text, in its order; those explained in the place of their words."""

    def __init__(self, text: str, places: Sequence[Glossed]) -> None:
        self._text = text
        found = [Stop(place.start, place.end, index) for index, place in enumerate(places)]
        taken = sorted((stop.start, stop.end) for stop in found)
        starts = [start for start, _ in taken]
        for start, end in word_spans(text):
            after = bisect_left(starts, end)
            if not after or taken[after - 1][1] <= start:
                found.append(Stop(start, end))
        self.all = tuple(sorted(found, key=lambda stop: stop.start))
        self._starts = [stop.start for stop in self.all]

    def of_words(self, keys: Collection[str]) -> Iterator[Stop]:
        """The places of some words, by `quiz.french.running.word_key`."""
        for stop in self.all:
            if word_key(self._text[stop.start : stop.end]) in keys:
                yield stop

    def of_gloss(self, gloss: int) -> int:
        """The index of a place explained; -1 where there is none."""
        return next((i for i, stop in enumerate(self.all) if stop.gloss == gloss), -1)

    def at(self, offset: int) -> int:
        """The index of the place in which an offset stands; -1 between two."""
        index = bisect_left(self._starts, offset + 1) - 1
        return index if index >= 0 and offset < self.all[index].end else -1

    def from_offset(self, offset: int) -> int:
        """The index of the first place at an offset or behind it, else of the last; -1 for none."""
        return min(bisect_left(self._starts, offset), len(self.all) - 1)

    def in_lines(self, lines: Sequence[Line]) -> list[int]:
        """The indexes of the places that these lines show."""
        found: list[int] = []
        for line in lines:
            first = bisect_left(self._starts, line.start)
            found += range(first, bisect_left(self._starts, line.end))
        return found

    def beside(self, index: int, step: int, lines: Sequence[Line]) -> int:
        """The place before or after another one, of those shown; round the text."""
        shown = self.in_lines(lines)
        if index not in shown:
            return shown[0] if shown else -1
        return shown[(shown.index(index) + step) % len(shown)]

    def above(self, index: int, step: int, lines: tuple[Line, ...]) -> int:
        """The place nearest in the next line with one, up (-1) or down (1); itself where none is."""
        start = self.all[index].start
        row = line_of(lines, start)
        column = self._column(lines[row], start)
        row += step
        while 0 <= row < len(lines):
            if found := self.in_lines(lines[row : row + 1]):
                line = lines[row]
                return min(found, key=lambda i: abs(self._column(line, self.all[i].start) - column))
            row += step
        return index

    def _column(self, line: Line, offset: int) -> int:
        return cell_len(self._text[line.start : offset])
