"""CSV: one row a question, safe to open in a spreadsheet, and nothing lost.

The first row (`type` is `set`) holds the set itself: its id, its passage as `prompt`, its title
as `answer`. Several values of a cell stand on lines of their own; what has no column stands in
`more`, written as in a set's file.
"""

from __future__ import annotations

from quiz import table
from quiz.locale import Words
from quiz.model import QuestionSet
from quiz.sets.fields import Fields, question_fields, set_fields
from quiz.sets.writer import write_fields
from quiz.teaching.exports.losses import Losses

NAME = "CSV"

COLUMNS = (
    "id",
    "type",
    "prompt",
    "answer",
    "accept",
    "options",
    "evidence",
    "hints",
    "explanation",
    "points",
    "skill",
    "level",
    "tags",
    "more",
)


def export(question_set: QuestionSet, words: Words, losses: Losses, *, key: bool) -> bytes:  # noqa: ARG001
    """The set as CSV in UTF-8 with a byte order mark, without which Excel misreads accents."""
    whole = set_fields(question_set)
    first: Fields = {
        "id": whole.pop("id"),
        "type": "set",
        "prompt": question_set.passage.text,
        "answer": whole.pop("title"),
        "level": whole.pop("level"),
    }
    for carried in ("format", "passage", "questions"):
        whole.pop(carried)
    rows = [_row(first, whole)]
    for question in question_set.questions:
        fields = question_fields(question)
        cells = {name: fields.pop(name) for name in COLUMNS if _fits(name, fields.get(name))}
        rows.append(_row(cells, fields))
    text = "".join(table.csv_line(row) for row in (COLUMNS, *rows))
    return text.encode("utf-8-sig")


def _fits(name: str, value: object) -> bool:
    """Whether a cell can hold a value and give it back."""
    if name == "options":
        return isinstance(value, dict) and all(isinstance(text, str) for text in value.values())
    if isinstance(value, list):
        return all(isinstance(item, str) for item in value)
    return value is not None


def _row(cells: Fields, more: Fields) -> list[str | float]:
    row = [_cell(cells.get(name, "")) for name in COLUMNS[:-1]]
    return [*row, write_fields(more).rstrip("\n") if more else ""]


def _cell(value: object) -> str | float:
    if isinstance(value, dict):
        return "\n".join(f"{key}: {text}" for key, text in value.items())
    if isinstance(value, list):
        return "\n".join(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float | int):
        return value
    return str(value)
