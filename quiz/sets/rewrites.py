"""What French does to one line of YAML, and the line rewritten; each rewriting is tried, not trusted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quiz.sets.description import ALL_KEYS
from quiz.sets.source import quoted

WORD_QUOTES = "“”„‟‘‚"
"""With which word processors replace straight ones."""

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
_NO_BREAK = re.compile(
    r"(?=.*?[\u00a0\u202f])(?:[ \u00a0\u202f]|-(?=[ \u00a0\u202f]))*(?:[\w-]+[ \u00a0\u202f]*:[ \u00a0\u202f]+)?"
)
_DASH = re.compile(rf"^(\s*)(-|[‐‑‒–—−•·]\s*)((?:{'|'.join(sorted(ALL_KEYS))})\s?:(?:\s.*)?)$")
_NO_SPACE = re.compile(rf"^(\s*(?:-\s+)*)({'|'.join(sorted(ALL_KEYS))}):(\S.*)$")


@dataclass(frozen=True, slots=True)
class Mend:
    """A mistake, and the lines that would be without it; lines are counted from 0."""

    code: str
    line: int
    column: int
    cure: str
    last: int
    """Index of the last line that the cure replaces; those after the first become empty."""
    sign: str = ""
    block: tuple[str, ...] = ()
    """Lines that replace `first` and those after it, where it is more than one."""
    first: int = 0


def parted(line: str) -> tuple[str, str] | None:
    """What stands before a value (margin, dash, key) and the value."""
    match = _LINE.match(line)
    return (match["lead"], match["value"]) if match else None


def _apostrophe(line: str, index: int) -> Mend | None:
    parts = parted(line)
    if parts and parts[1].startswith("'"):
        lead, value = parts
        inner = value[1:-1] if value.endswith("'") and len(value) > 1 else value[1:]
        if re.search(r"\w'\w", inner):
            cure = lead + quoted(inner.replace("''", "'"), '"')
            return Mend("E021", index, len(lead), cure, index)
    if match := _APOSTROPHE_IN_FLOW.search(line):
        cure = _APOSTROPHE_IN_FLOW.sub(lambda m: quoted(m[1].replace("''", "'"), '"'), line)
        return Mend("E021", index, match.start(), cure, index)
    return None


def _inner_quotes(line: str, index: int) -> Mend | None:
    parts = parted(line)
    if not parts or parts[1][0] not in "\"'":
        return None
    lead, value = parts
    mark = value[0]
    if value.count(mark) < 2:
        return Mend("E026", index, len(lead), lead + quoted(value[1:].strip()), index)
    if "\\" in value and value.endswith(mark):
        plain = value[1:-1]
        if re.search(r'\\(?!["\\])', plain):
            return Mend("E030", index, len(lead), lead + quoted(plain), index)
    whole = value[1:-1] if value.endswith(mark) and value.count(mark) > 2 else value
    return Mend("E027", index, len(lead), lead + quoted(whole), index)


def _colon(line: str, index: int) -> Mend | None:
    parts = parted(line)
    if parts and parts[1][0] not in "\"'[{|>" and (colon := re.search(r"\s?:(\s|$)", parts[1])):
        lead, value = parts
        return Mend("E014", index, len(lead) + colon.start(), lead + quoted(value), index)
    if match := _COLON_IN_FLOW.search(line):
        cure = _COLON_IN_FLOW.sub(lambda m: m["lead"] + quoted(m["value"]), line)
        return Mend("E014", index, match.start("value"), cure, index)
    return None


def _reserved(line: str, index: int) -> Mend | None:
    parts = parted(line)
    if parts and (parts[1][0] in "@`%*&!|>?[{,]}" or parts[1].startswith("- ")):
        lead, value = parts
        whole = value[0] in "[{" and value[-1] in "]}"
        if not whole:
            return Mend("E017", index, len(lead), lead + quoted(value), index, value[0])
    if match := _RESERVED_IN_FLOW.search(line):
        cure = _RESERVED_IN_FLOW.sub(lambda m: m["lead"] + quoted(m["value"]), line)
        return Mend("E017", index, match.start("value"), cure, index, match["value"][0])
    return None


def _number_sign(line: str, index: int) -> Mend | None:
    """` #` inside brackets or braces, which leaves them open."""
    match = _NUMBER_SIGN_IN_FLOW.search(line)
    if not match:
        return None
    cure = _NUMBER_SIGN_IN_FLOW.sub(lambda m: m["lead"] + quoted(m["value"]), line)
    lost = match["value"][match["value"].index("#") :]
    return Mend("E015", index, match.start("value"), cure, index, lost)


def _space_after_colon(line: str, index: int) -> Mend | None:
    match = _NO_SPACE.match(line)
    if not match:
        return None
    return Mend(
        "E016", index, match.end(2) + 1, f"{match[1]}{match[2]}: {match[3]}", index, match[2]
    )


def _dash_and_key(line: str, index: int) -> Mend | None:
    """`-id: a` without its space, and `– id: a` with the dash of a word processor."""
    match = _DASH.match(line)
    if not match:
        return None
    code = "E018" if match[2] == "-" else "E038"
    return Mend(code, index, match.end(1), f"{match[1]}- {match[3]}", index, match[2].strip())


def _word_quotes(line: str, index: int) -> Mend | None:
    """`“Qui : quoi ?”`: the quotation marks of a word processor around a text."""
    parts = parted(line)
    if not parts or parts[1][0] not in WORD_QUOTES:
        return None
    lead, value = parts
    inner = value[1:-1] if value[-1] in WORD_QUOTES + '"' else value[1:]
    return Mend("E037", index, len(lead), lead + quoted(inner.strip()), index, value[0])


def _space_after_dash(line: str, index: int) -> Mend | None:
    match = re.match(r"^(\s*)-([^\s-].*)$", line)
    return Mend("E018", index, match.end(1), f"{match[1]}- {match[2]}", index) if match else None


def _no_break(line: str, index: int) -> Mend | None:
    """No-break spaces where YAML knows ordinary ones only: the margin, behind a colon or dash."""
    match = _NO_BREAK.match(line)
    if not match:
        return None
    head = match[0].replace("\u00a0", " ").replace("\u202f", " ")
    column = next(i for i, letter in enumerate(line) if letter in "\u00a0\u202f")
    return Mend("E032", index, column, head + line[match.end() :], index)


REWRITES: tuple[Callable[[str, int], Mend | None], ...] = (
    _no_break,
    _dash_and_key,
    _word_quotes,
    _number_sign,
    _apostrophe,
    _inner_quotes,
    _space_after_colon,
    _colon,
    _reserved,
    _space_after_dash,
)
"""Likeliest first."""
