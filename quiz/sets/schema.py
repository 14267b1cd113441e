"""The JSON Schema of the format, for editors that complete and check while one types."""

from __future__ import annotations

from typing import Any

from quiz.sets.description import QUESTIONS, SET
from quiz.sets.kinds import Schema

FILE_NAME = "quiz-set.schema.json"
"""What the first line of a set points to."""


def json_schema() -> Schema:
    """The schema (draft 2020-12) of a whole set, descriptions in French and English.

    It is made from the description that the reader follows. What only the reader can see (unique
    ids, sums of points, blanks in their text) is left to `quiz check`.
    """
    made = SET.schema()
    made["properties"]["questions"]["items"] = _by_reference()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Questionnaire de lecture, format 1 · Reading quiz, format 1",
        **made,
        "oneOf": [{"required": ["passage"]}, {"required": ["passage_file"]}],
        "$defs": {name: record.schema() for name, record in QUESTIONS.items()},
    }


def _by_reference() -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"enum": list(QUESTIONS)}},
        "allOf": [
            {"if": {"properties": {"type": {"const": name}}}, "then": {"$ref": f"#/$defs/{name}"}}
            for name in QUESTIONS
        ],
    }
