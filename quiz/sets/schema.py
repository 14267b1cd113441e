"""The JSON Schema of the format, for editors that complete and check while one types."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable

from quiz.sets.description import BLANKS, QUESTIONS, SET
from quiz.sets.kinds import Schema

FILE_NAME = "quiz-set.schema.json"
"""What the first line of a set points to."""


def json_schema() -> Schema:
    """The schema (draft 2020-12) of a whole set, descriptions in French and English.

    It is made from the description that the reader follows. What only the reader can see (unique
    ids, sums of points, blanks in their text) is left to `quiz check`.
    """
    made = SET.schema()
    made["properties"]["questions"]["items"] = _one_of(QUESTIONS, "question")
    questions = {f"question.{name}": record.schema() for name, record in QUESTIONS.items()}
    cloze = questions["question.cloze"]["properties"]["blanks"]
    cloze["additionalProperties"] = _one_of(BLANKS, "blank")
    blanks = {f"blank.{name}": record.schema() for name, record in BLANKS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Questionnaire de lecture, format 1 · Reading quiz, format 1",
        **made,
        "oneOf": [{"required": ["passage"]}, {"required": ["passage_file"]}],
        "$defs": _shared({**questions, **blanks}),
    }


def _one_of(names: Iterable[str], family: str) -> Schema:
    """A mapping whose `type` says which definition it follows."""
    return {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"enum": list(names)}},
        "allOf": [
            {
                "if": {"properties": {"type": {"const": name}}},
                "then": {"$ref": f"#/$defs/{family}.{name}"},
            }
            for name in names
        ],
    }


def _shared(definitions: dict[str, Schema]) -> dict[str, Schema]:
    """The definitions, with keys that several of them have written once."""
    counts: Counter[tuple[str, str]] = Counter()
    for definition in definitions.values():
        counts.update((k, json.dumps(v)) for k, v in definition["properties"].items())
    shared: dict[str, Schema] = {}
    names: dict[tuple[str, str], str] = {}
    for (key, text), count in counts.items():
        if count > 1:
            name = key if key not in shared else f"{key}.{len(shared)}"
            names[key, text] = name
            shared[name] = json.loads(text)
    for definition in definitions.values():
        for key, value in definition["properties"].items():
            if found := names.get((key, json.dumps(value))):
                definition["properties"][key] = {"$ref": f"#/$defs/{found}"}
    return {**definitions, **shared}
