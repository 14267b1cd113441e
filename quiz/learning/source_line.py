"""Where a text comes from, in a line."""

from __future__ import annotations

import re
from datetime import date

from quiz.locale import Words
from quiz.model import Source


def source_line(source: Source | None, words: Words) -> str:
    """Publication, title, author, date as the interface's language writes it, « invented »."""
    if source is None:
        return ""
    parts = [source.publication, source.title, source.author, shown_date(source.date, words)]
    if source.fictional:
        parts.append(words("screen.reading.fictional"))
    return " · ".join(part for part in parts if part)


def shown_date(written: str, words: Words) -> str:
    """`2026-11-23` as « 23 novembre 2026 », `2026-11` as « novembre 2026 »; else as written."""
    match = re.fullmatch(r"(\d{4})-(\d{2})(?:-(\d{2}))?", written)
    if match is None:
        return written
    try:
        day = date(int(match[1]), int(match[2]), int(match[3] or 1))
    except ValueError:
        return written
    from babel.dates import format_date, format_skeleton

    if match[3]:
        long = format_date(day, format="long", locale=words.language)
        # CLDR has « 1 mai »; French writes « 1er mai ».
        return f"1er{long[1:]}" if words.language == "fr" and day.day == 1 else long
    return str(format_skeleton("yMMMM", day, locale=words.language))
