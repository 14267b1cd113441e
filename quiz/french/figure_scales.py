"""A figure and the magnitudes after it as they add up (« 3 millions 200 mille »)."""

from __future__ import annotations

from quiz.french.cardinals import and_half, magnitude_at, of_magnitude, rest_at
from quiz.french.digits import Exact
from quiz.french.tokens import Token


class Figure:
    """A figure and the magnitudes after it as they add up (« 3 millions 200 mille »).

    Attributes:
        total: so far; 0 where no magnitude follows.
        magnitude: the last one named, else 1.
        end: index after what belongs to the number.
        about: whether « milliers » makes it approximate.
    """

    __slots__ = ("about", "end", "magnitude", "metre", "part", "tokens", "total")

    def __init__(self, tokens: list[Token], value: Exact, end: int, *, metre: bool) -> None:
        self.tokens = tokens
        self.part = value
        self.end = end
        self.metre = metre
        self.total: Exact = 0
        self.magnitude = 1
        self.about = False

    def read(self) -> None:
        """Reads all that belongs to the number."""
        last = 10**30
        while (scale := self._scale(last)) is not None:
            self.total += self.part * scale
            self.magnitude = last = scale
            self.total, self.end, closed = and_half(self.tokens, self.end, self.total, scale)
            rest = None if closed else rest_at(self.tokens, self.end, scale)
            if rest is None:
                return
            self.part, self.end = rest
            following = magnitude_at(self.tokens, self.end, figure=True, metre=self.metre)
            if following is None or following[0] >= last:
                self.total += self.part
                return

    def _scale(self, last: int) -> int | None:
        """The magnitude that follows, below `last`; « mille milliards » is one."""
        found = magnitude_at(self.tokens, self.end, figure=True, metre=self.metre)
        if found is None or found[0] >= last:
            return None
        scale, self.end = found
        self.about = self.about or self.tokens[self.end - 1].word.startswith("millier")
        more = magnitude_at(self.tokens, self.end, figure=True, metre=self.metre)
        more = more or of_magnitude(self.tokens, self.end)
        if more is not None and more[0] > scale:
            scale, self.end = scale * more[0], more[1]
        return scale
