"""No regular expression of ours takes more than linear time, whatever it is given.

Every compiled pattern of the package is found by itself, in the way that the code uses it (`match`
at one place, or a search through all of the text), and is given texts made of what it looks for,
repeated: what makes a pattern slow is nearly always in the pattern.
"""

from __future__ import annotations

import ast
import importlib
import itertools
import pkgutil
import re
import re._constants as signs
import re._parser as parser
import time
from functools import cache
from pathlib import Path

import pytest

import quiz

ROOT = Path(quiz.__file__).parent
SHORT, LONG = 800, 8_000
MOST = 30
"""Times longer that ten times the text may take; a square is a hundred."""
ENOUGH, NOTHING = 0.03, 0.0002
"""Seconds that are worth comparing: a square of `LONG` is ten times that; and the least."""

METHODS = {"match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer"}
MOST_PUMPS = 12
BOUNDED = {"_AFTER_START": "given 40 characters at most", "FIGURES": "a line at most"}
COMMON = (" ", "a", "1", "a ", "A ", "a,", "\n")


def modules():
    for found in pkgutil.walk_packages([str(ROOT)], "quiz."):
        if not found.name.startswith("quiz.locale.") and found.name != "quiz.__main__":
            yield importlib.import_module(found.name)


def patterns_in(value, depth=0):
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict) and depth < 3:
        for one in value.values():
            yield from patterns_in(one, depth + 1)
    elif isinstance(value, list | tuple | set | frozenset) and depth < 3 and len(value) < 2_000:
        for one in value:
            yield from patterns_in(one, depth + 1)
    elif callable(value) and isinstance(getattr(value, "__self__", None), re.Pattern):
        yield value.__self__  # `_FORM = re.compile("…").fullmatch`


@cache
def methods_used():
    """(file, variable) -> the methods called on it there; the file is empty where it is another's."""
    used: dict[tuple[str, str], set[str]] = {}
    for path in ROOT.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        own = {
            target.id
            for node in tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in METHODS:
                name = getattr(node.value, "id", None) or getattr(node.value, "attr", None)
                if name:
                    used.setdefault((str(path) if name in own else "", name), set()).add(node.attr)
    return used


def inline():
    """Patterns compiled where they are used: `re.match("…", text)`, `re.compile("…").match(text)`."""
    for path in sorted(ROOT.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        compiled_then = {
            id(node.value): node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)
        }
        in_functions = {
            id(node)
            for function in ast.walk(tree)
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
            for node in ast.walk(function)
        }
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if getattr(node.func.value, "id", "") != "re" or not node.args:
                continue
            name, written = node.func.attr, node.args[0]
            if not isinstance(written, ast.Constant):
                continue  # made of a module's names: found as that module's pattern, or bounded
            if name == "compile" and id(node) in in_functions:
                yield (
                    path,
                    node.lineno,
                    re.compile(written.value),
                    {compiled_then.get(id(node), "search")},
                )
            elif name in METHODS:
                yield path, node.lineno, re.compile(written.value), {name}


def collected():
    """(where, pattern, whether it is searched for all through a text)."""
    seen = {}
    for module in modules():
        for name, value in vars(module).items():
            for number, pattern in enumerate(patterns_in(value)):
                used = {
                    method
                    for file in (module.__file__, "")
                    for method in methods_used().get((file, name), ())
                }
                if callable(value) and not isinstance(value, re.Pattern):
                    used = {value.__name__}
                if isinstance(value, dict | list | tuple):
                    used = {"search"}
                key = (pattern.pattern, pattern.flags)
                where, known = seen.get(key, (f"{module.__name__}.{name}[{number}]", set()))
                seen[key] = where, known | used
    for path, line, pattern, used in inline():
        key = (pattern.pattern, pattern.flags)
        where, known = seen.get(key, (f"{path.relative_to(ROOT.parent)}:{line}", set()))
        seen[key] = where, known | used
    for (text, flags), (where, used) in sorted(seen.items(), key=lambda item: item[1][0]):
        if where.partition("[")[0].rpartition(".")[2] not in BOUNDED:
            yield where, re.compile(text, flags), used or {"search"}


def inside(kind, value):
    """The patterns within a part of a pattern."""
    if kind is signs.BRANCH:
        return value[1]
    if kind is signs.SUBPATTERN:
        return [value[3]]
    if kind in (signs.MAX_REPEAT, signs.MIN_REPEAT, signs.POSSESSIVE_REPEAT):
        return [value[2]]
    if kind in (signs.ASSERT, signs.ASSERT_NOT):
        return [value[1]]
    return [value] if kind is signs.ATOMIC_GROUP else []


def letters_of(parsed, into):
    """A character for each thing that a pattern looks for."""
    for kind, value in parsed:
        if kind is signs.LITERAL:
            into.append(chr(value))
        elif kind is signs.NOT_LITERAL:
            into.append("x" if chr(value) != "x" else "y")
        elif kind is signs.ANY:
            into.append("x")
        elif kind is signs.IN:
            into.append(member(value))
        for part in inside(kind, value):
            letters_of(part, into)


def member(choices):
    """A character of a class."""
    pattern = {"CATEGORY_SPACE": " ", "CATEGORY_DIGIT": "1", "CATEGORY_WORD": "a"}
    for kind, value in choices:
        if kind is signs.LITERAL:
            return chr(value)
        if kind is signs.RANGE:
            return chr(value[0])
        if kind is signs.CATEGORY and str(value) in pattern:
            return pattern[str(value)]
    for char in "aA1 -x":
        if not any(
            (kind is signs.LITERAL and chr(value) == char)
            or (kind is signs.RANGE and value[0] <= ord(char) <= value[1])
            or (kind is signs.CATEGORY and re.match(
                {"CATEGORY_SPACE": r"\s", "CATEGORY_DIGIT": r"\d", "CATEGORY_WORD": r"\w",
                 "CATEGORY_NOT_SPACE": r"\S", "CATEGORY_NOT_DIGIT": r"\D",
                 "CATEGORY_NOT_WORD": r"\W"}[str(value)], char))
            for kind, value in choices if kind is not signs.NEGATE
        ):  # fmt: skip
            return char
    return "€"


def repeated(pattern):
    """(What comes before, an example of what is repeated) for each repetition without a bound."""
    found = []
    before: list[str] = []

    def walk(parsed):
        for kind, value in parsed:
            if kind in (signs.MAX_REPEAT, signs.MIN_REPEAT) and value[1] > 50:
                one: list[str] = []
                letters_of(value[2], one)
                found.extend(("".join(before), pump) for pump in ("".join(one[:30]), *one[:6]))
            parts = inside(kind, value)
            if kind in (signs.ASSERT, signs.ASSERT_NOT) and value[0] < 0:
                continue
            for part in parts:
                walk(part)
            if not parts:
                letters_of([(kind, value)], before)

    walk(parser.parse(pattern.pattern, pattern.flags))
    return [(begin, pump) for begin, pump in dict.fromkeys(found) if pump]


def attacks(pattern):
    """(beginning, what is repeated, end): as the pattern begins, then on and on, then not its end."""
    letters: list[str] = []
    letters_of(parser.parse(pattern.pattern, pattern.flags), letters)
    places = repeated(pattern)
    for beginning, pump in places[:MOST_PUMPS]:
        yield beginning, pump, "\x00"
        yield "", beginning + pump, "\x00"
        yield "", pump, "\x00"
    pumps = list(dict.fromkeys(pump for _, pump in places))[:4]
    for pair in itertools.permutations(pumps, 2):
        yield "", "".join(pair), "\x00"
    for pump in dict.fromkeys([*letters[:MOST_PUMPS], "".join(letters[:60]), *COMMON]):
        if pump:
            yield "", pump, "\x00"


def go(pattern, used, text):
    """All that the code does with it: at one place, or all through the text."""
    if isinstance(pattern.pattern, bytes):
        text = text.encode("latin-1", "replace")
    start = time.process_time()
    if used & {"match"}:
        pattern.match(text)
    if used & {"fullmatch"}:
        pattern.fullmatch(text)
    if used - {"match", "fullmatch"}:
        for _ in pattern.finditer(text):
            pass
    return time.process_time() - start


def growth(pattern, used, attack):
    """How many times longer ten times the text takes; 0 where that is next to nothing."""
    beginning, pump, end = attack

    def seconds(size):
        return go(pattern, used, beginning + (pump * (size // len(pump) + 1))[:size] + end)

    # A pattern that explodes would never come back from the long text.
    short = seconds(SHORT)
    if short > ENOUGH:
        return short / max(seconds(SHORT // 10), NOTHING)
    long = seconds(LONG)
    if long < ENOUGH:
        return 0.0
    # Others use the machine too: the best of three.
    long = min(long, seconds(LONG), seconds(LONG))
    return long / max(min(short, seconds(SHORT), seconds(SHORT)), NOTHING)


ALL = list(collected())


def test_all_of_them_are_found():
    assert len(ALL) > 200


@pytest.mark.parametrize(("where", "pattern", "used"), ALL, ids=[where for where, *_ in ALL])
def test_linear(where, pattern, used):
    slow = next(
        (
            (attack, round(times))
            for attack in attacks(pattern)
            if (times := growth(pattern, used, attack)) > MOST
        ),
        None,
    )
    assert not slow, (where, used, pattern.pattern, slow)
