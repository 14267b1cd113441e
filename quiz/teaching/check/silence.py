"""Warnings silenced in place: `# quiz: ignore A101 la preuve est dans le titre`.

At the end of a line the comment covers that line. On a line of its own it covers the next line
and all that stands under it (a whole question, where it stands above `- id:`). Errors cannot be
silenced. A silence without a reason (A490) or of nothing (A491) is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quiz.errors import Problem, Severity, Spot
from quiz.sets.source import split_lines

_SILENCE = re.compile(
    r"(?:^|\s)#\s*quiz:\s*ignore\s+(?P<codes>[A-Z]\d{3}(?:\s*,\s*[A-Z]\d{3})*)(?P<reason>.*)$"
)


@dataclass(frozen=True, slots=True)
class _Silence:
    line: int
    column: int
    codes: frozenset[str]
    first: int
    last: int
    reason: str


def without_silenced(problems: Sequence[Problem], text: str, name: str) -> list[Problem]:
    """The problems left, with those that silences themselves have; `text` is the whole file's."""
    silences = _silences(split_lines(text)) if "quiz:" in text else []
    if not silences:
        return list(problems)
    kept, used = [], set()
    for problem in problems:
        line = problem.spot.line if problem.spot else 0
        hit = next(
            (s for s in silences if problem.code in s.codes and s.first <= line <= s.last), None
        )
        if hit is not None and problem.severity is Severity.WARNING:
            used.add((hit, problem.code))
        else:
            kept.append(problem)
    for silence in silences:
        spot = Spot(name, silence.line, silence.column)
        if not silence.reason:
            kept.append(Problem("A490", Severity.WARNING, {}, spot))
        kept += [
            Problem("A491", Severity.WARNING, {"silenced": code}, spot)
            for code in sorted(silence.codes)
            if (silence, code) not in used
        ]
    return kept


def _silences(lines: Sequence[str]) -> list[_Silence]:
    found = []
    for index, line in enumerate(lines):
        match = _SILENCE.search(line) if "quiz:" in line else None
        if not match:
            continue
        first = last = index
        if not line[: match.start()].strip():
            first, last = _covered(lines, index + 1)
        codes = frozenset(re.findall(r"[A-Z]\d{3}", match["codes"]))
        reason = match["reason"].strip(" \t:–—-")
        column = line.index("#", match.start()) + 1
        found.append(_Silence(index + 1, column, codes, first + 1, last + 1, reason))
    return found


def _covered(lines: Sequence[str], index: int) -> tuple[int, int]:
    """The next line that holds something, and the last of those indented under it."""
    while index < len(lines) and (not lines[index].strip() or lines[index].lstrip()[0] == "#"):
        index += 1
    if index >= len(lines):
        return index, index
    indent = len(lines[index]) - len(lines[index].lstrip())
    last = index
    for after in range(index + 1, len(lines)):
        text = lines[after].lstrip()
        if text and len(lines[after]) - len(text) <= indent:
            break
        last = after
    return index, last
