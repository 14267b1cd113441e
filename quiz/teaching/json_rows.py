"""Rows of JSON: one object a line, or one array of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from quiz import table
from quiz.errors import Problem, Severity, Spot

_TO_ITEM = re.compile(r"[\s,]*+(?=\S)")


def json_rows(text: str, name: str) -> Iterator[tuple[int, object]]:
    """What stands on each line of JSON Lines, or in a JSON array, with its line from 1.

    What can't be read comes as its `Problem` (R011).
    """
    if text.lstrip()[:1] == "[":
        yield from _json_array(text, name)
        return
    for number, line in enumerate(table.lines(text), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except (ValueError, RecursionError) as error:
                column = getattr(error, "colno", 1)
                yield number, Problem("R011", Severity.ERROR, {}, Spot(name, number, column))


def _json_array(text: str, name: str) -> Iterator[tuple[int, object]]:
    """The items of one array, however they are laid out."""
    decoder = json.JSONDecoder()
    at, line, counted = text.index("[") + 1, 1, 0
    while match := _TO_ITEM.match(text, at):
        line += text.count("\n", counted, match.end())
        counted = match.end()
        if text[counted] == "]":
            return
        try:
            item, at = decoder.raw_decode(text, counted)
        except (ValueError, RecursionError):
            break
        yield line, item
    yield line, Problem("R011", Severity.ERROR, {}, Spot(name, line, 1))
