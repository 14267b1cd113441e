"""Where a value stands in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

V_co = TypeVar("V_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Span(Generic[V_co]):
    """A value read from a text, and where.

    Attributes:
        value: what was read.
        start: offset of its first character in the original text.
        end: offset after its last character.
    """

    value: V_co
    start: int
    end: int

    def text(self, source: str) -> str:
        """The characters it was read from."""
        return source[self.start : self.end]
