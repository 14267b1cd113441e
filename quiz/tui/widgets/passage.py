"""The passage, well set: a measure one reads easily, paragraph numbers in the margin.

It draws itself line by line, so that 5,000 words cost no more than what is on screen, and so
that it knows where each letter of the text stands: evidence is lit up exactly, a word clicked
is the word meant.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, cast

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.selection import Selection
from textual.strip import Strip

from quiz.model import Passage
from quiz.settings import Settings
from quiz.tui.glossing import Glossed
from quiz.tui.pointing import Stop
from quiz.tui.style import beside
from quiz.tui.typeset import NORMAL, SPACINGS, Line, line_of, only_paragraphs, set_lines
from quiz.tui.widgets.word_cursor import GUTTER, WordCursor

if TYPE_CHECKING:
    from quiz.tui.preferring import PreferringApp

MARK = "•"
"""In the margin of a line with a word that the learner has marked."""


@dataclass(frozen=True, slots=True)
class Lit:
    """A stretch of text shown in another way: `look` is a component class without its prefix."""

    start: int
    end: int
    look: str


def _within(lit: Sequence[Lit], line: Line) -> Sequence[Lit]:
    """Those on a line, of stretches in the text's order that do not overlap: thousands, perhaps."""
    first = bisect_right(lit, line.start, key=lambda one: one.end)
    return lit[first : bisect_left(lit, line.end, key=lambda one: one.start)]


class PassageView(WordCursor, can_focus=True):
    """Shows a passage."""

    DEFAULT_CSS = beside(__file__)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "passage--margin",
        "passage--bar",
        "passage--gloss",
        "passage--gloss-now",
        "passage--evidence",
        "passage--found",
        "passage--found-now",
        "passage--marked",
    }

    def __init__(
        self,
        passage: Passage,
        places: Sequence[Glossed] = (),
        *,
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(passage, places, id=id)
        self._evidence: tuple[tuple[int, int], ...] = ()
        self._found: tuple[Lit, ...] = ()
        self._marked: tuple[Lit, ...] = ()
        self._glosses = tuple(Lit(place.start, place.end, "gloss") for place in self.places)
        self._spacing = NORMAL
        self._widest = Settings().measure
        self._set_to: object = None

    # -- what is shown ----------------------------------------------------------------------

    def show_only(self, paragraphs: Iterable[int]) -> None:
        """Shows some paragraphs (§, from 1) and leaves the others out; none means all."""
        self._only = frozenset(paragraphs)
        self.let_go()
        if self._lines:
            self._set_in_lines(self.size.width)

    # -- what is lit ------------------------------------------------------------------------

    def show_evidence(self, spans: Iterable[tuple[int, int]]) -> None:
        """Lights up stretches of the text and scrolls to the first."""
        self._evidence = tuple(spans)
        self.refresh()
        if self._evidence:
            self.call_after_refresh(self.scroll_to_offset, self._evidence[0][0])

    def show_found(self, places: Sequence[tuple[int, int]], at: int) -> None:
        """Marks what was looked for, the place `at` of them above all, and scrolls to it."""
        self._found = tuple(
            Lit(start, end, "found-now" if number == at else "found")
            for number, (start, end) in enumerate(places)
        )
        self.refresh()
        if places:
            self.scroll_to_offset(places[at][0])

    def is_marked(self, place: Stop) -> bool:
        """Whether the word at a place is shown as on the learner's list."""
        return any((one.start, one.end) == (place.start, place.end) for one in self._marked)

    def show_marked(self, keys: Collection[str]) -> None:
        """Shows which words are on the learner's list (`quiz.french.running.word_key`)."""
        self._marked = (
            tuple(Lit(stop.start, stop.end, "marked") for stop in self.stops.of_words(keys))
            if keys
            else ()
        )
        self.refresh()

    # -- drawing ----------------------------------------------------------------------------

    def on_mount(self) -> None:
        """Follows the settings."""
        app = cast("PreferringApp", self.app)
        self._dress(app.settings)
        app.settings_changed.subscribe(self, self._dress, immediate=True)

    def on_unmount(self) -> None:
        """Lets go of the app, that would keep what it holds of this text."""
        cast("PreferringApp", self.app).settings_changed.unsubscribe(self)

    def _dress(self, settings: Settings) -> None:
        self._widest = settings.measure
        self._spacing = SPACINGS[settings.density]
        self.styles.max_width = GUTTER + settings.measure + 2
        if self._lines:
            self._set_in_lines(self.size.width)

    def _on_resize(self, event: events.Resize) -> None:
        self._set_in_lines(event.size.width)

    def _set_in_lines(self, width: int) -> None:
        measure = max(1, min(self._widest, width - GUTTER - 1))
        if self._set_to == (measure, self._spacing, self._only):
            return
        top = self._lines[min(self.scroll_offset.y, len(self._lines) - 1)] if self._lines else None
        self._set_to = measure, self._spacing, self._only
        lines = set_lines(self.passage, measure, self._spacing)
        self._lines = only_paragraphs(lines, self._only) if self._only else lines
        self.virtual_size = Size(GUTTER + measure, len(self._lines))
        if top:
            self.scroll_to(y=line_of(self._lines, top.start), animate=False)
        self.refresh()

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """As wide as the measure and its margin."""
        return GUTTER + self._widest + 1

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        row = y + self.scroll_offset.y
        width = self.size.width
        base = self.rich_style
        if not 0 <= row < len(self._lines):
            return Strip.blank(width, base)
        line = self._lines[row]
        segments = [*self._margin(line), *self._pieces(line)]
        return Strip(segments).adjust_cell_length(width, base).apply_offsets(0, row)

    def _margin(self, line: Line) -> list[Segment]:
        base = self.rich_style
        proof = any(start < line.end and line.start < end for start, end in self._evidence)
        bar = Segment("▌" if proof else " ", base + self._look("bar"))
        number = f"§ {line.paragraph}" if line.first else ""
        if not _within(self._marked, line):
            return [bar, Segment(number.ljust(GUTTER - 1), base + self._look("margin"))]
        number = number.ljust(GUTTER - 3)
        dot = Segment(MARK.ljust(GUTTER - 1 - len(number)), base + self._look("bar"))
        return [bar, Segment(number, base + self._look("margin")), dot]

    def _pieces(self, line: Line) -> list[Segment]:
        few = [Lit(start, end, "evidence") for start, end in self._evidence]
        if chosen := self.chosen:
            few.insert(0, Lit(chosen.start, chosen.end, "gloss-now"))
        here = [*_within(self._glosses, line), *_within(self._marked, line)]
        here += [one for one in few if one.start < line.end and line.start < one.end]
        here += _within(self._found, line)
        cuts = {line.start, line.end}
        for one in here:
            cuts |= {max(one.start, line.start), min(one.end, line.end)}
        places = sorted(cuts)
        segments = []
        for start, end in pairwise(places):
            style = self.rich_style
            for one in here:
                if one.start <= start and end <= one.end:
                    style += self._look(one.look)
            segments.append(Segment(self.passage.text[start:end], style))
        return segments

    def _look(self, name: str) -> Style:
        return self.get_component_rich_style(f"passage--{name}", partial=True)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """What the mouse has selected, without the margin."""
        rows = (self.passage.text[line.start : line.end] for line in self._lines)
        return selection.extract("\n".join(" " * GUTTER + row for row in rows)).strip(), "\n"

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002
        """Draws the selection."""
        self.refresh(Region(0, 0, *self.size))
