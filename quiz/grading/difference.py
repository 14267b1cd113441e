"""What differs between a written and an expected text, letter by letter, for a coloured display."""

from __future__ import annotations

from enum import StrEnum

from quiz.french.words import strip_accents

_MOST = 400


class Mark(StrEnum):
    """What a piece of text is."""

    SAME = "same"
    ACCENT = "accent"
    """The same letter but for its accent; the piece shows it as expected."""
    MISSING = "missing"
    """Expected, not written."""
    EXTRA = "extra"
    """Written, not expected."""


Piece = tuple[str, Mark]


def difference(written: str, expected: str) -> list[Piece]:
    """The pieces that lead from `written` to `expected`, in reading order.

    Capitals count as the same letter and are shown as written; a letter that differs by its
    accent alone is shown with the expected accent, so that an accent forgiven is still seen.
    The `same`, `accent` and `missing` pieces joined spell the expected text, capitals apart;
    `same`, `accent` and `extra` spell the written one, accents and capitals apart. Texts of
    more than 400 letters are told as one extra and one missing piece.
    """
    if max(len(written), len(expected)) > _MOST:
        return [piece for piece in ((written, Mark.EXTRA), (expected, Mark.MISSING)) if piece[0]]
    from rapidfuzz.distance import Indel

    a = [strip_accents(letter).lower() for letter in written]
    b = [strip_accents(letter).lower() for letter in expected]
    pieces: list[Piece] = []
    for step in Indel.opcodes(a, b):
        if step.tag == "equal":
            for x, y in zip(
                written[step.src_start : step.src_end],
                expected[step.dest_start : step.dest_end],
                strict=True,
            ):
                same = x.lower() == y.lower()
                _add(pieces, x if same else y, Mark.SAME if same else Mark.ACCENT)
        else:
            _add(pieces, written[step.src_start : step.src_end], Mark.EXTRA)
            _add(pieces, expected[step.dest_start : step.dest_end], Mark.MISSING)
    return pieces


def _add(pieces: list[Piece], text: str, mark: Mark) -> None:
    if not text:
        return
    if pieces and pieces[-1][1] is mark:
        text = pieces.pop()[0] + text
    pieces.append((text, mark))
