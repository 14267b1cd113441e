"""CSV: our own export, or any table with a column of questions and one of answers."""

from __future__ import annotations

import csv
from collections.abc import Sequence

from quiz import table
from quiz.errors import QuizError, Spot
from quiz.sets.plain import read_fields
from quiz.teaching.imports.answers import letters
from quiz.teaching.imports.draft import Draft, Fields, short
from quiz.teaching.imports.guess import guess_type

_COLUMNS = {
    "id": ("id", "identifiant"),
    "type": ("type", "kind"),
    "prompt": ("prompt", "question", "énoncé", "enonce", "intitulé"),
    "answer": ("answer", "réponse", "reponse", "correct", "bonne réponse"),
    "accept": ("accept", "aussi", "autres réponses"),
    "options": ("options", "choix"),
    "evidence": ("evidence", "preuve", "extrait"),
    "hints": ("hints", "indices", "indice", "hint"),
    "explanation": ("explanation", "explication", "feedback"),
    "points": ("points", "barème", "bareme"),
    "skill": ("skill",),
    "level": ("level", "niveau"),
    "tags": ("tags", "étiquettes"),
    "more": ("more",),
}
_LISTS = ("accept", "evidence", "hints", "tags")
_ANSWER_LISTS = frozenset({"list", "order", "choice", "who"})


def read(text: str, name: str) -> Draft:
    """The questions of a table.

    Raises:
        QuizError: a column is missing (X207) or a cell never ends (X211).
    """
    draft = Draft(name)
    rows = table.rows(text)
    try:
        first = next(rows, None)
        if first is None:
            return draft
        columns = _header(first[1], draft, name)
        for line, cells in rows:
            if draft.full:
                break
            values = {
                key: table.plain_cell(cells[index]).strip()
                for key, index in columns.items()
                if index < len(cells) and cells[index].strip()
            }
            _read_row(values, line, draft)
    except csv.Error as error:
        raise QuizError.of("X211", Spot(name, 1, 1), detail=str(error)) from error
    return draft


def _header(cells: Sequence[str], draft: Draft, name: str) -> dict[str, int]:
    titles = [table.plain_cell(cell).strip().lower() for cell in cells]
    columns = {
        key: next(i for i, title in enumerate(titles) if title in names)
        for key, names in _COLUMNS.items()
        if any(title in names for title in titles)
    }
    for needed in ("prompt", "answer"):
        if needed not in columns:
            header = short(", ".join(titles))
            raise QuizError.of("X207", Spot(name, 1, 1), column=needed, header=header)
    for index, title in enumerate(titles):
        if title and index not in columns.values():
            draft.lost(short(title), name, 1)
    return columns


def _read_row(values: dict[str, str], line: int, draft: Draft) -> None:
    more: Fields = {}
    if "more" in values:
        try:
            more = read_fields(values.pop("more"))
        except QuizError:
            draft.lost("more", values.get("prompt", ""), line)
    if values.get("type") == "set":
        _read_set(values, more, draft)
        return
    prompt = values.get("prompt", "")
    fields = _plain_fields(values)
    kind = fields["type"]
    points = values.get("points", "").replace(",", ".")
    try:
        if points:
            fields["points"] = float(points)
    except ValueError:
        draft.lost("points", prompt, line)
    fields |= {key: value for key, value in more.items() if key not in {"id", "type"}}
    if not prompt or not (kind == "cloze" or "answer" in fields):
        draft.warn("X223", line, reason="prompt" if not prompt else "answer", name=short(prompt))
        return
    draft.questions.append(fields)


def _plain_fields(values: dict[str, str]) -> Fields:
    """The keys that have columns of their own."""
    own = ("id", "prompt", "explanation", "skill", "level")
    fields: Fields = {key: values[key] for key in own if key in values}
    fields |= {key: values[key].split("\n") for key in _LISTS if key in values}
    if "options" in values:
        fields["options"] = _options(values["options"])
    fields["type"] = values.get("type") or _guess(values, fields)
    if "answer" in values:
        fields["answer"] = _answer(values["answer"], fields["type"], fields)
    return fields


def _read_set(values: dict[str, str], more: Fields, draft: Draft) -> None:
    draft.head |= {key: value for key, value in more.items() if key not in {"questions", "format"}}
    draft.head |= {
        name: values[key]
        for name, key in (("id", "id"), ("title", "answer"), ("level", "level"))
        if key in values
    }
    if "prompt" in values:
        draft.head["passage"] = values["prompt"]


def _guess(values: dict[str, str], fields: Fields) -> str:
    answer = values.get("answer", "")
    if "options" in fields:
        return "choice"
    if answer.lower() in {"vrai", "faux", "true", "false"}:
        return "true_false"
    return guess_type([answer, *fields.get("accept", [])])


def _options(cell: str) -> Fields:
    """Lines `key: text`, as our export writes them, or texts alone, then lettered."""
    rows = cell.split("\n") if "\n" in cell else [part.strip() for part in cell.split("|")]
    pairs = [row.partition(": ") for row in rows]
    keys = [key for key, colon, _ in pairs if colon and key and " " not in key]
    if len(keys) == len(rows) == len(set(keys)):
        return {key: text for key, _, text in pairs}
    return {letters(index): row for index, row in enumerate(rows)}


def _answer(cell: str, kind: str, fields: Fields) -> object:
    if kind == "true_false":
        return {"vrai": True, "true": True, "faux": False, "false": False}.get(cell.lower(), cell)
    lines = cell.split("\n")
    if kind == "choice":
        options = fields.get("options", {})
        by_text = {text: key for key, text in options.items() if isinstance(text, str)}
        lines = [by_text.get(line, line) if line not in options else line for line in lines]
    if kind in {"list", "order"} or (kind in _ANSWER_LISTS and len(lines) > 1):
        return lines
    return lines[0] if kind in _ANSWER_LISTS else cell
