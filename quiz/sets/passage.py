"""The text of a set: its paragraphs, and where an excerpt stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from quiz.errors import QuizError, Spot
from quiz.sets.source import decode, read_bytes
from quiz.text import clean

_BLANK_LINES = re.compile(r"\n[ \u00a0\u202f]*(?:\n[ \u00a0\u202f]*)+")
_APOSTROPHES = "'’ʼ′"
_QUOTES = '"«»“”„‟'
_DASHES = "-‐‑‒–—−"
_ONE_SIGN = str.maketrans(
    {
        **dict.fromkeys(_APOSTROPHES, "'"),
        **dict.fromkeys(_QUOTES, '"'),
        **dict.fromkeys(_DASHES, "-"),
        **dict.fromkeys("\n\u00a0\u202f\u2009\u2007", " "),
    }
)
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
    letters, capitals and accents do. Looser places (quotation marks or a space before double
    punctuation on one side only) count where there is no closer one.
    """
    return tuple(_close_places(text, excerpt)) or tuple(_loose_places(text, excerpt))


def first_excerpt(text: str, excerpt: str) -> tuple[int, int] | None:
    """The first of the places that `find_excerpt` gives, without a look at the rest of the text."""
    close = next(_close_places(text, excerpt), None)
    return close or next(_loose_places(text, excerpt), None)


def _close_places(text: str, excerpt: str) -> Iterator[tuple[int, int]]:
    """Where an excerpt stands letter by letter, signs of one kind taken for each other."""
    folded, wanted = _folded(text), _folded(clean(excerpt).strip())
    start = folded.find(wanted) if wanted else -1
    while start >= 0:
        end = start + len(wanted)
        if not (_inside_word(folded, start) or _inside_word(folded, end)):
            yield start, end
        start = folded.find(wanted, start + 1)


def _inside_word(text: str, offset: int) -> bool:
    """Whether letters or digits stand on both sides of an offset."""
    return 0 < offset < len(text) and text[offset - 1].isalnum() and text[offset].isalnum()


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    """The text with one sign for each kind, character by character, so that offsets hold."""
    return text.translate(_ONE_SIGN)


def _loose_places(text: str, excerpt: str) -> Iterator[tuple[int, int]]:
    words = [word for word in _SKIPPED.split(clean(excerpt)) if word]
    if not words:
        return
    gap = rf"[\s{_QUOTES}]"
    pattern = ""
    for word in words:
        # A space before double punctuation comes and goes with the typographer.
        joint = f"{gap}*" if word[0] in ";:!?" else f"{gap}+"
        pattern += (joint if pattern else "") + "".join(map(_letter, word))
    left = r"(?<!\w)" if words[0][0].isalnum() else ""
    right = r"(?!\w)" if words[-1][-1].isalnum() else ""
    for match in re.finditer(left + pattern + right, text):
        yield match.span()


def _letter(letter: str) -> str:
    for group in (_APOSTROPHES, _DASHES):
        if letter in group:
            return f"[{re.escape(group)}]"
    if letter in ";:!?":
        return rf"\s*{re.escape(letter)}"
    return re.escape(letter)
