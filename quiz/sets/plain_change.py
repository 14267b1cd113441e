"""A change of a question's lists done to plain data: what the change of its text must come to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from quiz.sets.scalars import Entry, figure
from quiz.text import clean_line

Plain = Any
"""A tree of plain data: text, list or mapping."""


def plainly_added(question: dict[str, Plain], keys: Sequence[str], entry: Entry) -> None:
    """What `Edit.add` must come to, done to plain data."""
    for name in keys[:-1]:
        question = question.setdefault(name, {})
    new = entry if isinstance(entry, str) else {k: figure(v) for k, v in entry.items()}
    held = question.get(keys[-1])
    if isinstance(held, dict) and names_of(held) and isinstance(new, dict):
        held.update(new)
    else:
        question[keys[-1]] = [*_as_list(held), new]


def plainly_removed(question: dict[str, Plain], keys: Sequence[str], text: str) -> None:
    """What `Edit.remove` must come to, done to plain data."""
    key, *rest = keys
    if rest:
        plainly_removed(question[key], rest, text)
        if not question[key]:
            del question[key]
        return
    items = _as_list(question[key])
    for item in items:
        names = names_of(item)
        if text in names and len(names) > 1:
            del item[list(item)[names.index(text)]]
            return
    index = next(i for i, item in enumerate(items) if clean_line(first_text(item)) == text)
    left = items[:index] + items[index + 1 :]
    if left:
        question[key] = left
    else:
        del question[key]


def names_of(item: Plain) -> list[str]:
    """The keys of a table of responses and points (`{la santé: 0.5}`); none for anything else."""
    if not isinstance(item, dict) or "response" in item:
        return []
    return [clean_line(name) for name in item]


def first_text(item: Plain) -> str:
    """What an entry of a list of responses is known by: itself, or its response."""
    if isinstance(item, dict):
        return str(item.get("response", next(iter(item), "")))
    return str(item)


def _as_list(value: Plain) -> list[Plain]:
    return [] if value is None else value if isinstance(value, list) else [value]
