"""Whose turn it is: which question comes after another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Turn(Protocol):
    """What is asked of a question to know when it comes."""

    @property
    def closed(self) -> bool:
        """Whether it is over."""

    @property
    def passed(self) -> bool:
        """Whether it was set aside, to come round after the others."""


def next_open(turns: Sequence[Turn], index: int) -> int | None:
    """The place of the next open question after `index`, round and round; None where none is.

    Those passed come after those that were not; the one at `index` itself comes last.
    """
    after = [(index + step) % len(turns) for step in range(1, len(turns) + 1)]
    open_ = [place for place in after if not turns[place].closed]
    fresh = [place for place in open_ if not turns[place].passed]
    return next(iter(fresh or open_), None)
