"""The people of a set, of whom another format has only the names."""

from __future__ import annotations

from quiz.teaching.imports.draft import Draft


def people_by_key(draft: Draft) -> None:
    """Names of the set's people become their keys again; their other names need no accepting."""
    people = draft.head.get("people")
    if not isinstance(people, dict):
        return
    by_name = {p.get("name"): (k, p.get("also", [])) for k, p in people.items() if _is_map(p)}
    for fields in draft.questions:
        answer = fields.get("answer")
        if fields["type"] == "who" and isinstance(answer, str) and answer in by_name:
            fields["answer"], also = by_name[answer]
            names = also if isinstance(also, list) else [also]
            fields["accept"] = [text for text in fields.get("accept", []) if text not in names]


def _is_map(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("name"), str)
