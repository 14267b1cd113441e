"""A passage that is not set in under its key, as it comes when an article is pasted into a set."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quiz.errors import Problem, Spot
from quiz.sets.description import SET

_HEAD = re.compile(r"(?P<key>passage[ \u00a0\u202f]?:)\s*+(?P<sign>[|>][0-9+-]*+)?\s*+(?P<text>.*)")
_NEXT_KEY = re.compile(rf"(?:{'|'.join(SET.by_name)})[ \u00a0\u202f]?:(?:\s|$)")
_MARGIN = "  "


@dataclass(frozen=True, slots=True)
class LoosePassage:
    """What is wrong and how it may be read all the same.

    Attributes:
        code: E034 lines that do not stand in, E035 no `|` behind the key.
        line: index of the line at which to tell it; `column` likewise.
        first: index of the passage's key, `last` of its last line.
        lines: those that may stand for `first` to `last`, as many as there were.
    """

    code: str
    line: int
    column: int
    first: int
    last: int
    lines: tuple[str, ...]

    def problem(self, name: str) -> Problem:
        """It, to be told of a file of that name."""
        spot = Spot(name, self.line + 1, self.column + 1)
        return Problem(
            self.code, values={"first": self.first + 2, "last": self.last + 1}, spot=spot
        )


def loose_passage(lines: Sequence[str]) -> LoosePassage | None:
    """The passage of a file that does not parse, where the passage may be why."""
    found = next(((i, m) for i, line in enumerate(lines) if (m := _HEAD.match(line))), None)
    if found is None or found[1]["text"][:1] in {'"', "'"}:
        return None
    at, head = found
    stop = next((i for i in range(at + 1, len(lines)) if _NEXT_KEY.match(lines[i])), len(lines))
    filled = [i for i in range(at + 1, stop) if lines[i].strip()]
    if not filled:
        return None
    inset = max(1, _indent(lines[filled[0]]))
    loose = next((i for i in filled if _indent(lines[i]) < inset), None)
    if loose is None and head["sign"]:
        return None
    last = filled[-1]
    body = [_MARGIN + line.strip() if line.strip() else "" for line in lines[at + 1 : last + 1]]
    body[0] = _MARGIN + f"{head['text']} {body[0].strip()}".strip()
    made = ("passage: |", *body)
    if head["sign"] and loose is not None:
        return LoosePassage("E034", loose, 0, at, last, made)
    return LoosePassage("E035", at, len(head["key"]), at, last, made)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
