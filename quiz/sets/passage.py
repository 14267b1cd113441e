"""The text of a set: its paragraphs, and where an excerpt stands in it."""

from __future__ import annotations

import re
from pathlib import Path

from quiz.errors import QuizError, Spot
from quiz.sets.source import decode, read_bytes
from quiz.text import clean

_BLANK_LINES = re.compile(r"\n[ \u00a0\u202f]*(?:\n[ \u00a0\u202f]*)+")
_APOSTROPHES = "'’ʼ′"
_QUOTES = '"«»“”„‟'
_DASHES = "-‐‑‒–—−"
_SKIPPED = re.compile(rf"[\s{_QUOTES}]+")


def paragraphs(text: str) -> str:
    """Text as `Passage` wants it: paragraphs parted by one blank line, each on one line."""
    parts = _BLANK_LINES.split(clean(text).strip())
    return "\n\n".join(" ".join(p.strip() for p in part.split("\n")) for part in parts)


def read_passage_file(folder: Path, relative: str, spot: Spot) -> str:
    """The text of a file in the set's folder.

    Raises:
        QuizError: it stands outside of the folder, also through a link (E024), is missing or not
            readable (E025), too big or not UTF-8.
    """
    try:
        target = (folder / relative).resolve()
        inside = target.is_relative_to(folder.resolve()) and not Path(relative).is_absolute()
        there = inside and target.is_file()
    except (OSError, ValueError, RuntimeError) as error:
        raise QuizError.of("E025", spot, file=relative) from error
    if not inside:
        raise QuizError.of("E024", spot, file=relative)
    if not there:
        raise QuizError.of("E025", spot, file=relative)
    return decode(read_bytes(target, relative), relative)


def find_excerpt(text: str, excerpt: str) -> tuple[tuple[int, int], ...]:
    """Every place of an excerpt in a text, as (start, end) offsets.

    Spaces, line breaks, and the kinds of quotation mark, apostrophe and dash do not matter;
    letters, capitals and accents do.
    """
    words = [word for word in _SKIPPED.split(clean(excerpt)) if word]
    if not words:
        return ()
    gap = rf"[\s{_QUOTES}]"
    pattern = ""
    for word in words:
        # A space before double punctuation comes and goes with the typographer.
        joint = f"{gap}*" if word[0] in ";:!?" else f"{gap}+"
        pattern += (joint if pattern else "") + "".join(map(_letter, word))
    left = r"(?<!\w)" if words[0][0].isalnum() else ""
    right = r"(?!\w)" if words[-1][-1].isalnum() else ""
    return tuple(match.span() for match in re.finditer(left + pattern + right, text))


def _letter(letter: str) -> str:
    for group in (_APOSTROPHES, _DASHES):
        if letter in group:
            return f"[{re.escape(group)}]"
    if letter in ";:!?":
        return rf"\s*{re.escape(letter)}"
    return re.escape(letter)
