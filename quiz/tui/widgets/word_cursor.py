"""A text in which a word can be chosen: those explained by two keys, any word by arrows or mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from rich.cells import cell_len
from textual import events
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView

from quiz.model import Passage
from quiz.tui.glossing import Glossed
from quiz.tui.pointing import Stop, Stops
from quiz.tui.typeset import Line, line_of

GUTTER = 6
"""Cells of the margin: the bar beside evidence, « § 12 », and a space."""

_Neighbour = Callable[[Stops, int, int, tuple[Line, ...]], int]
"""Finds the place beside or above another among those of a text."""


class WordCursor(ScrollView):
    """A passage set in lines, and the word chosen in it; what is drawn is for another class.

    Posts `GlossAsked` where an explained word is chosen, `WordChosen` where any word is.

    Attributes:
        passage: the text.
        places: its explained words.
    """

    at_gloss: var[int] = var(-1)
    """The index of the explained word chosen; -1 where none is."""

    at_word: var[int] = var(-1)
    """The index of the word chosen among `stops`; -1 where the learner is not choosing one."""

    class GlossAsked(Message):
        """An explained word was chosen, by key or click; None where it was let go of."""

        def __init__(self, place: Glossed | None) -> None:
            self.place = place
            super().__init__()

    class WordChosen(Message):
        """A word was chosen, by key or click; None where it was let go of."""

        def __init__(self, place: Stop | None) -> None:
            self.place = place
            super().__init__()

    def __init__(
        self,
        passage: Passage,
        places: Sequence[Glossed] = (),
        *,
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(id=id)
        self.passage = passage
        self.places = tuple(places)
        self._lines: tuple[Line, ...] = ()
        self._only: frozenset[int] = frozenset()

    @property
    def first_offset(self) -> int:
        """The offset into the text of the first line in view."""
        rows = self._lines[self.scroll_offset.y :]
        return rows[0].start if rows else 0

    def scroll_to_offset(self, offset: int) -> None:
        """Brings a place in the text into view, about a third down."""
        if not self._lines:
            return
        line = line_of(self._lines, offset)
        top, height = self.scroll_offset.y, self.size.height
        if not top <= line < top + height - 1:
            self.scroll_to(y=max(0, line - height // 3), animate=False)

    # -- choosing an explained word ---------------------------------------------------------

    def choose_gloss(self, step: int) -> None:
        """Goes to the next (1) or last (-1) explained word, round the text."""
        seen = [
            index
            for index, place in enumerate(self.places)
            if not self._only or self.passage.paragraph_at(place.start) in self._only
        ]
        if seen:
            now = seen.index(self.at_gloss) if self.at_gloss in seen else -1 if step > 0 else 0
            chosen = seen[(now + step) % len(seen)]
            if self.at_word >= 0:
                self.at_word = self.stops.of_gloss(chosen)
            else:
                self.at_gloss = chosen

    # -- choosing any word ------------------------------------------------------------------

    @cached_property
    def stops(self) -> Stops:
        """Where the cursor can stand; found when it is first asked for."""
        return Stops(self.passage.text, self.places)

    @property
    def chosen(self) -> Stop | None:
        """The word chosen, explained or not."""
        if self.at_word >= 0:
            return self.stops.all[self.at_word]
        if self.at_gloss >= 0:
            place = self.places[self.at_gloss]
            return Stop(place.start, place.end, self.at_gloss)
        return None

    def point(self, offset: int = -1) -> None:
        """Begins to choose a word: at an offset, else at the first in view."""
        wanted = self.first_offset if offset < 0 else offset
        index = self.stops.from_offset(wanted)
        shown = self.stops.in_lines(self._lines)
        if shown:
            self.at_word = index if index in shown else shown[0]

    def point_at(self, key: str, near: int) -> None:
        """Chooses a word (`quiz.french.running.word_key`), of its places the nearest to an offset."""
        if found := list(self.stops.of_words({key})):
            place = min(found, key=lambda stop: abs(stop.start - near))
            self.at_word = self.stops.at(place.start)

    def let_go(self) -> None:
        """No word is chosen any more."""
        self.at_word = -1
        self.at_gloss = -1

    def watch_at_word(self, old: int, new: int) -> None:
        """Shows which word it is, explained or not, and tells."""
        if old == new:
            return
        stop = self.stops.all[new] if new >= 0 else None
        self.at_gloss = stop.gloss if stop else -1
        if stop:
            self.scroll_to_offset(stop.start)
        self.refresh()
        self.post_message(self.WordChosen(stop))

    def action_scroll_left(self) -> None:
        """While a word is chosen: the one before."""
        self._move(Stops.beside, -1, super().action_scroll_left)

    def action_scroll_right(self) -> None:
        """While a word is chosen: the next."""
        self._move(Stops.beside, 1, super().action_scroll_right)

    def action_scroll_up(self) -> None:
        """While a word is chosen: the one above."""
        self._move(Stops.above, -1, super().action_scroll_up)

    def action_scroll_down(self) -> None:
        """While a word is chosen: the one below."""
        self._move(Stops.above, 1, super().action_scroll_down)

    def _move(self, to: _Neighbour, step: int, scroll: Callable[[], None]) -> None:
        """To a word beside or above the one chosen; scrolls where none is."""
        if self.at_word < 0:
            scroll()
        else:
            self.at_word = to(self.stops, self.at_word, step, self._lines)

    def watch_at_gloss(self, old: int, new: int) -> None:
        """Shows which word it is, and tells."""
        if old == new:
            return
        place = self.places[new] if new >= 0 else None
        if place:
            self.scroll_to_offset(place.start)
        self.refresh()
        self.post_message(self.GlossAsked(place))

    def on_click(self, event: events.Click) -> None:
        """A click on an explained word explains it; on another one it chooses that."""
        offset = self.offset_at(event.x, event.y)
        index = self.stops.at(offset) if offset >= 0 else -1
        if index < 0 or self.text_selection:
            return
        event.stop()
        stop = self.stops.all[index]
        if stop == self.chosen:
            self.let_go()
        elif stop.gloss >= 0 and self.at_word < 0:
            self.at_gloss = stop.gloss
        else:
            self.at_word = index

    def offset_at(self, x: int, y: int) -> int:
        """The offset into the text of a cell of this widget; -1 beside the text."""
        row = y + self.scroll_offset.y
        if not 0 <= row < len(self._lines) or x < GUTTER:
            return -1
        line = self._lines[row]
        cells = GUTTER
        for offset in range(line.start, line.end):
            cells += cell_len(self.passage.text[offset])
            if x < cells:
                return offset
        return -1
