"""What breaks YAML when French is typed into it: each with its own code and the line rewritten.

A cure is tried before it is prescribed: the line is rewritten, the file is parsed again, and the
cure counts where the parser then gets further. So several mistakes of one file are found at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.errors import Problem, Spot
from quiz.sets.loose_passage import loose_passage
from quiz.sets.rewrites import REWRITES, Mend, parted
from quiz.sets.source import clipped, quoted, split_lines
from quiz.sets.tree import parse

_MAX_TRIES = 150
_MAX_TRIED_BYTES = 3_000_000
"""Bounds on the work for one file: parses, and characters parsed in all."""

_MAX_LINE = 5_000
"""Longer lines are not rewritten: the patterns below take quadratic time at worst."""

_OPENS = re.compile(r"\s*+(?:-\s++)*+[\w-]++\s*+:\s++[\[{]")
_KEY = re.compile(r"\s*(?:-\s+)*[\w-]+:(?:\s|$)")


@dataclass(frozen=True, slots=True)
class _Break:
    """Where the parser gave up, from 0; `at` is the line where what it was reading began."""

    line: int
    column: int
    at: int
    detail: str


def mend(text: str, name: str) -> tuple[str, list[Problem]]:
    """Text that parses, and the problems that had to be cured; unchanged text where all is well.

    Where a mistake has no known cure the last problem is E020 and the text still does not parse.
    """
    problems: list[Problem] = []
    budget = min(_MAX_TRIES, max(4, _MAX_TRIED_BYTES // (len(text) + 1)))
    broken = _try(text)
    while broken is not None:
        lines = split_lines(text)
        cured = None
        for found in _candidates(lines, broken):
            budget -= 1
            attempt = _applied(lines, found)
            after = _try(attempt)
            if after is None or after.at > broken.at or after.line > broken.line:
                cured = found
                break
            if budget <= 0:
                break
        if cured is None:
            spot = Spot(name, broken.line + 1, broken.column + 1)
            problems.append(Problem("E020", values={"detail": broken.detail}, spot=spot))
            return text, problems
        values = clipped(
            {
                "cure": cured.cure.strip(),
                "sign": cured.sign,
                "name": cured.sign,
                "lost": cured.sign,
                "first": cured.first + 2,
                "last": cured.last + 1,
            }
        )
        spot = Spot(name, cured.line + 1, cured.column + 1)
        problems.append(Problem(cured.code, values=values, spot=spot))
        text, broken = attempt, after
        if budget <= 0:
            break
    return text, problems


def _try(text: str) -> _Break | None:
    import yaml

    try:
        for _ in parse(text):
            pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        start = error.context_mark or mark
        if mark is None or start is None:
            return _Break(0, 0, 0, error.problem or "")
        scanning = "scanning" in (error.context or "") or "flow" in (error.context or "")
        at = start.line if scanning else mark.line
        return _Break(mark.line, mark.column, at, error.problem or "")
    except yaml.YAMLError as error:
        return _Break(0, 0, 0, str(error))
    return None


def _applied(lines: list[str], found: Mend) -> str:
    new = list(lines)
    if found.block:
        new[found.first : found.last + 1] = found.block
        return "\n".join(new)
    new[found.line] = found.cure
    for index in range(found.line + 1, found.last + 1):
        new[index] = ""
    return "\n".join(new)


def _candidates(lines: list[str], broken: _Break) -> Iterator[Mend]:
    """Cures to try, likeliest first: on the line named, where it began, and the one before."""
    if loose := loose_passage(lines):
        cure = loose.lines[0]
        yield Mend(
            loose.code, loose.line, loose.column, cure, loose.last, "", loose.lines, loose.first
        )
    before = next(
        (i for i in range(min(broken.line, len(lines)) - 1, -1, -1) if lines[i].strip()), 0
    )
    indices = dict.fromkeys(
        i for i in (broken.line, broken.at, before) if i < len(lines) and lines[i].strip()
    )
    for index in indices:
        if len(lines[index]) > _MAX_LINE:
            continue
        if "\t" in _margin(lines[index]):
            yield from _indented(lines, index)
        if _OPENS.match(lines[index]):
            yield from _closed(lines[index], index)
        for rewrite in REWRITES:
            found = rewrite(lines[index], index)
            if found is not None:
                yield found
    yield from _joined(lines, broken)
    for index in indices:
        yield from _indented(lines, index)
        yield from _closed(lines[index], index)


def _joined(lines: list[str], broken: _Break) -> Iterator[Mend]:
    """A text over several lines with a colon in one of them: one quoted line."""
    last = broken.line
    if last >= len(lines):
        return
    indent = _indent(lines[last])
    for first in range(last - 1, max(-1, last - 30), -1):
        if lines[first].strip() and _indent(lines[first]) < indent and (p := parted(lines[first])):
            while last + 1 < len(lines) and _indent(lines[last + 1]) >= indent:
                last += 1
            text = " ".join([p[1], *(line.strip() for line in lines[first + 1 : last + 1])])
            if ":" in lines[broken.line] and not _KEY.match(lines[broken.line]):
                yield Mend("E014", first, len(p[0]), p[0] + quoted(text.strip()), last)
            return


def _indented(lines: list[str], index: int) -> Iterator[Mend]:
    """The line moved under one of those above it."""
    line = lines[index]
    tab = _margin(line).find("\t")
    code, column = ("E023", tab) if tab >= 0 else ("E029", _indent(line))
    tried = {-1} if tab >= 0 else {_indent(line)}
    item = line.lstrip().startswith("- ")
    for above in range(index - 1, max(-1, index - 40), -1):
        widths = (_indent(lines[above]), _inner_indent(lines[above]))
        for width in widths if item else reversed(widths):
            if lines[above].strip() and width not in tried:
                tried.add(width)
                cure = " " * width + line.lstrip()
                yield Mend(code, index, column, cure, index, str(width))


def _closed(line: str, index: int) -> Iterator[Mend]:
    """The line with the brackets closed that it opens."""
    opened = []
    for sign in line:
        if sign in "[{":
            opened.append({"[": "]", "{": "}"}[sign])
        elif opened and sign == opened[-1]:
            opened.pop()
    if opened:
        cure = line.rstrip() + "".join(reversed(opened))
        column = max(line.rfind("["), line.rfind("{"))
        yield Mend("E028", index, column, cure, index, opened[-1])


def _margin(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _inner_indent(line: str) -> int:
    """Where the text of a list item starts."""
    match = re.match(r"\s*(?:-\s+)*", line)
    return match.end() if match else 0
