"""What breaks YAML when French is typed into it: each with its own code and the line rewritten.

A cure is tried before it is prescribed: the line is rewritten, the file is parsed again, and the
cure counts where the parser then gets further. So several mistakes of one file are found at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quiz.errors import Problem, Spot
from quiz.sets.description import ALL_KEYS
from quiz.sets.source import clipped, quoted, split_lines
from quiz.sets.tree import parse

_MAX_TRIES = 150
_MAX_TRIED_BYTES = 3_000_000
"""Bounds on the work for one file: parses, and characters parsed in all."""

_MAX_LINE = 5_000
"""Longer lines are not rewritten: the patterns below take quadratic time at worst."""

_LEAD = r"(?P<lead>\s*(?:-\s+)*(?:[^\s:\"'{}\[\]#&*!|>%@`-][^:\"'{}\[\]#]{0,60}?\s?:\s+)?)"
_LINE = re.compile(_LEAD + r"(?P<value>\S(?:.*\S)?)\s*$")
_APOSTROPHE_IN_FLOW = re.compile(r"'((?:[^'\[\]{},]*\w'(?=\w))+[^'\[\]{},]*)'")
_COLON_IN_FLOW = re.compile(
    r"(?P<lead>[\[{,]\s*(?:[\w-]+:\s+)?)(?P<value>[^\s,\[\]{}\"'][^,\[\]{}\"]*?\s:\s[^,\[\]{}\"]*?)(?=\s*[,\]}])"
)
_RESERVED_IN_FLOW = re.compile(r"(?P<lead>[\[{,:]\s*)(?P<value>[@`%*&!|>][^,\]}]*?)(?=\s*[,\]}])")
_NUMBER_SIGN_IN_FLOW = re.compile(
    r"(?P<lead>[\[{,]\s*(?:[\w-]+:\s+)?)(?P<value>(?:[^\s,\[\]{}\"'#][^,\[\]{}\"'#]*\s)?#[^,\[\]{}\"]*?)(?=\s*[,\]}])"
)
_KEY = re.compile(r"\s*(?:-\s+)*[\w-]+:(?:\s|$)")
_NO_BREAK = re.compile(
    r"(?=.*?[\u00a0\u202f])(?:[ \u00a0\u202f]|-(?=[ \u00a0\u202f]))*(?:[\w-]+[ \u00a0\u202f]*:[ \u00a0\u202f]+)?"
)
_NO_SPACE = re.compile(rf"^(\s*(?:-\s+)*)({'|'.join(sorted(ALL_KEYS))}):(\S.*)$")


@dataclass(frozen=True, slots=True)
class _Mend:
    code: str
    line: int
    column: int
    cure: str
    last: int
    """Index of the last line that the cure replaces; those after the first become empty."""
    sign: str = ""


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
            {"cure": cured.cure.strip(), "sign": cured.sign, "name": cured.sign, "lost": cured.sign}
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


def _applied(lines: list[str], found: _Mend) -> str:
    new = list(lines)
    new[found.line] = found.cure
    for index in range(found.line + 1, found.last + 1):
        new[index] = ""
    return "\n".join(new)


def _candidates(lines: list[str], broken: _Break) -> Iterator[_Mend]:
    """Cures to try, likeliest first: on the line named, where it began, and the one before."""
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
        for rewrite in _REWRITES:
            found = rewrite(lines[index], index)
            if found is not None:
                yield found
    yield from _joined(lines, broken)
    for index in indices:
        yield from _indented(lines, index)
        yield from _closed(lines[index], index)


def _parts(line: str) -> tuple[str, str] | None:
    match = _LINE.match(line)
    return (match["lead"], match["value"]) if match else None


def _apostrophe(line: str, index: int) -> _Mend | None:
    parts = _parts(line)
    if parts and parts[1].startswith("'"):
        lead, value = parts
        inner = value[1:-1] if value.endswith("'") and len(value) > 1 else value[1:]
        if re.search(r"\w'\w", inner):
            cure = lead + quoted(inner.replace("''", "'"), '"')
            return _Mend("E021", index, len(lead), cure, index)
    if match := _APOSTROPHE_IN_FLOW.search(line):
        cure = _APOSTROPHE_IN_FLOW.sub(lambda m: quoted(m[1].replace("''", "'"), '"'), line)
        return _Mend("E021", index, match.start(), cure, index)
    return None


def _inner_quotes(line: str, index: int) -> _Mend | None:
    parts = _parts(line)
    if not parts or parts[1][0] not in "\"'":
        return None
    lead, value = parts
    mark = value[0]
    if value.count(mark) < 2:
        return _Mend("E026", index, len(lead), lead + quoted(value[1:].strip()), index)
    if "\\" in value and value.endswith(mark):
        plain = value[1:-1]
        if re.search(r'\\(?!["\\])', plain):
            return _Mend("E030", index, len(lead), lead + quoted(plain), index)
    whole = value[1:-1] if value.endswith(mark) and value.count(mark) > 2 else value
    return _Mend("E027", index, len(lead), lead + quoted(whole), index)


def _colon(line: str, index: int) -> _Mend | None:
    parts = _parts(line)
    if parts and parts[1][0] not in "\"'[{|>" and (colon := re.search(r"\s?:(\s|$)", parts[1])):
        lead, value = parts
        return _Mend("E014", index, len(lead) + colon.start(), lead + quoted(value), index)
    if match := _COLON_IN_FLOW.search(line):
        cure = _COLON_IN_FLOW.sub(lambda m: m["lead"] + quoted(m["value"]), line)
        return _Mend("E014", index, match.start("value"), cure, index)
    return None


def _reserved(line: str, index: int) -> _Mend | None:
    parts = _parts(line)
    if parts and (parts[1][0] in "@`%*&!|>?[{,]}" or parts[1].startswith("- ")):
        lead, value = parts
        whole = value[0] in "[{" and value[-1] in "]}"
        if not whole:
            return _Mend("E017", index, len(lead), lead + quoted(value), index, value[0])
    if match := _RESERVED_IN_FLOW.search(line):
        cure = _RESERVED_IN_FLOW.sub(lambda m: m["lead"] + quoted(m["value"]), line)
        return _Mend("E017", index, match.start("value"), cure, index, match["value"][0])
    return None


def _number_sign(line: str, index: int) -> _Mend | None:
    """` #` inside brackets or braces, which leaves them open."""
    match = _NUMBER_SIGN_IN_FLOW.search(line)
    if not match:
        return None
    cure = _NUMBER_SIGN_IN_FLOW.sub(lambda m: m["lead"] + quoted(m["value"]), line)
    lost = match["value"][match["value"].index("#") :]
    return _Mend("E015", index, match.start("value"), cure, index, lost)


def _space_after_colon(line: str, index: int) -> _Mend | None:
    match = _NO_SPACE.match(line)
    if not match:
        return None
    return _Mend(
        "E016", index, match.end(2) + 1, f"{match[1]}{match[2]}: {match[3]}", index, match[2]
    )


def _space_after_dash(line: str, index: int) -> _Mend | None:
    match = re.match(r"^(\s*)-([^\s-].*)$", line)
    return _Mend("E018", index, match.end(1), f"{match[1]}- {match[2]}", index) if match else None


def _joined(lines: list[str], broken: _Break) -> Iterator[_Mend]:
    """A text over several lines with a colon in one of them: one quoted line."""
    last = broken.line
    if last >= len(lines):
        return
    indent = _indent(lines[last])
    for first in range(last - 1, max(-1, last - 30), -1):
        if lines[first].strip() and _indent(lines[first]) < indent and (p := _parts(lines[first])):
            while last + 1 < len(lines) and _indent(lines[last + 1]) >= indent:
                last += 1
            text = " ".join([p[1], *(line.strip() for line in lines[first + 1 : last + 1])])
            if ":" in lines[broken.line] and not _KEY.match(lines[broken.line]):
                yield _Mend("E014", first, len(p[0]), p[0] + quoted(text.strip()), last)
            return


def _indented(lines: list[str], index: int) -> Iterator[_Mend]:
    """The line moved under one of those above it."""
    line = lines[index]
    tab = _margin(line).find("\t")
    code, column = ("E023", tab) if tab >= 0 else ("E029", _indent(line))
    tried = {-1} if tab >= 0 else {_indent(line)}
    for above in range(index - 1, max(-1, index - 40), -1):
        for width in (_indent(lines[above]), _inner_indent(lines[above])):
            if lines[above].strip() and width not in tried:
                tried.add(width)
                cure = " " * width + line.lstrip()
                yield _Mend(code, index, column, cure, index, str(width))


def _closed(line: str, index: int) -> Iterator[_Mend]:
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
        yield _Mend("E028", index, column, cure, index, opened[-1])


def _margin(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _inner_indent(line: str) -> int:
    """Where the text of a list item starts."""
    match = re.match(r"\s*(?:-\s+)*", line)
    return match.end() if match else 0


def _no_break(line: str, index: int) -> _Mend | None:
    """No-break spaces where YAML knows ordinary ones only: the margin, behind a colon or dash."""
    match = _NO_BREAK.match(line)
    if not match:
        return None
    head = match[0].replace("\u00a0", " ").replace("\u202f", " ")
    column = next(i for i, letter in enumerate(line) if letter in "\u00a0\u202f")
    return _Mend("E032", index, column, head + line[match.end() :], index)


_REWRITES: tuple[Callable[[str, int], _Mend | None], ...] = (
    _no_break,
    _number_sign,
    _apostrophe,
    _inner_quotes,
    _space_after_colon,
    _colon,
    _reserved,
    _space_after_dash,
)
