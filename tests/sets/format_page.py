"""The tables of the page on the format, made from the description that the reader follows.

python -m tests.sets.format_page     # writes them into quiz/sets/README.md
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import quiz.sets
from quiz.sets.description import QUESTIONS, SET
from quiz.sets.kinds import OneOf
from quiz.sets.lists import ListOf, MapOf
from quiz.sets.records import Key, Record

PAGE = Path(quiz.sets.__file__).with_name("README.md")
OWN_TABLE = frozenset({"source", "glossary", "people", "scale", "settings"})
_PLACE = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def tables() -> dict[str, str]:
    """Name -> table in Markdown."""
    kinds = list(QUESTIONS.values())
    shared = [key for key in kinds[0].keys if all(has(kind, key) for kind in kinds)]
    names = {"type", *(key.name for key in shared)}
    own = [
        f"| `{name}` | {path} | {need(key)} | {holds(key)} |"
        for name, kind in QUESTIONS.items()
        for path, key in deep(key for key in kind.keys if key.name not in names)
    ]
    made = {"set": table(SET.keys), "question": table(shared)}
    made["types"] = "| type | key | need | holds |\n|---|---|---|---|\n" + "\n".join(own) + "\n"
    for key in SET.keys:
        kind = key.kind.value if isinstance(key.kind, MapOf) else key.kind
        if isinstance(kind, Record):
            made[key.name] = table(kind.keys)
    return made


def has(kind: Record, key: Key) -> bool:
    return kind.by_name.get(key.name) == key


def table(keys: Iterable[Key]) -> str:
    rows = [f"| {path} | {need(key)} | {holds(key)} |" for path, key in deep(keys)]
    return "| key | need | holds |\n|---|---|---|\n" + "\n".join(rows) + "\n"


def deep(keys: Iterable[Key]) -> Iterator[tuple[str, Key]]:
    """Each key with its path; keys of mappings inside lists and mappings after their parent."""
    for key in keys:
        yield f"`{key.name}`", key
        kind = key.kind
        while isinstance(kind, ListOf | MapOf):
            kind = kind.item if isinstance(kind, ListOf) else kind.value
        if isinstance(kind, Record) and key.name not in OWN_TABLE:
            for path, inner in deep(kind.keys):
                yield f"`{key.name}` → {path}", inner


def need(key: Key) -> str:
    if key.required:
        return "required"
    if key.default is None:
        return "optional"
    default = str(key.default).lower() if isinstance(key.default, bool) else key.default
    return f"`{default}` by default"


def holds(key: Key) -> str:
    text = key.english
    values = key.kind.schema().get("enum", ()) if isinstance(key.kind, OneOf) else ()
    if values and key.name not in {"type", "format", "language"}:
        text += " " + ", ".join(f"`{value}`" for value in values if isinstance(value, str))
    return text.replace("|", "\\|")


def filled(page: str) -> str:
    """The page with its tables as they are now."""
    made = tables()
    return _PLACE.sub(lambda match: f"{match[1]}{made[match[2]]}{match[3]}", page)


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text("utf-8")), encoding="utf-8", newline="\n")
