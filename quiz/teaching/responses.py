"""Reads a pile of responses: a table as forms and spreadsheets write it, or JSON Lines.

Two shapes of table. Long: columns `learner`, `question`, `response`. Wide, as forms export it:
one column a question, headed by its id or its prompt, one row a learner.
"""

from __future__ import annotations

import csv
import itertools
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from quiz import table
from quiz.errors import Problem, QuizError, Severity, Spot
from quiz.teaching.headings import Headings
from quiz.teaching.json_rows import json_rows
from quiz.text import clean, foreign_program, plain_spaces

if TYPE_CHECKING:
    from quiz.model import QuestionSet

MAX_BYTES = 50_000_000
"""A larger file is refused: it is no class's pile."""

MAX_UNREAD = 1_000
"""Rows that can't be read, after which the rest is no pile either."""

_LONG_COLUMNS = 3

_MOST_COLUMNS = 10_000
"""Of a table that are looked at; a form has a few hundred."""

_MOST_SHOWN = 200
"""Characters of a cell that a sentence shows."""

Row = TypeVar("Row")

_LEARNER = {"learner", "apprenant", "apprenante", "élève", "eleve", "étudiant", "nom", "name",
            "student", "identifiant", "user", "utilisateur"}  # fmt: skip
_FIRST_NAMES = {"prénom", "prenom", "first name", "firstname", "prénom(s)"}
_FAMILY_NAMES = {"nom", "name", "nom de famille", "last name", "lastname", "surname"}
_LEARNER_HINTS = ("nom", "name", "prénom", "e-mail", "email", "adresse")
_QUESTION = {"question", "item"}
_RESPONSE = {"response", "réponse", "reponse", "answer"}
_FORM_COLUMNS = ("horodateur", "timestamp", "score", "note", "total")


@dataclass(frozen=True, slots=True)
class Response:
    """One response to one question.

    Attributes:
        line: where it stands in the file, from 1.
    """

    line: int
    learner: str
    question: str
    response: str


def read_responses(path: Path, question_set: QuestionSet) -> Iterator[Response | Problem]:
    """The responses of a file in their order; a row that can't be read comes as its `Problem`.

    After `MAX_UNREAD` of those the rest is left (R016).

    Args:
        path: `.jsonl`, `.ndjson` or `.json` as JSON Lines, anything else as a table.
        question_set: whose questions the rows may name.

    Raises:
        QuizError: the file can't be opened, or its header can't be understood at all.
    """
    yield from responses_in(*read_text(path), path, question_set)


def responses_in(
    text: str, encoding: str, path: Path, question_set: QuestionSet
) -> Iterator[Response | Problem]:
    """The same for the text of a file, as `read_text` gives it with its encoding.

    Raises:
        QuizError: its header can't be understood at all.
    """
    name = str(path)
    if encoding == "cp1252":
        yield Problem("R002", Severity.WARNING, {}, Spot(name, 1, 1))
    known = dict.fromkeys(question.id for question in question_set.questions)
    is_json = path.suffix.lower() in {".jsonl", ".ndjson", ".json"}
    rows = _json_lines(text, name) if is_json else _table(text, name, question_set)
    yield from worth_reading(_known(rows, known, name), name)


def read_text(path: Path) -> tuple[str, str]:
    """The text of a pile and its encoding, as `quiz.table.decode` gives them.

    Whoever needs it twice keeps it: a pipe gives it once.

    Raises:
        QuizError: it can't be read (R001), is too large (R003), or is the own file of a
            spreadsheet or another program (R017).
    """
    name = str(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise QuizError.of("R001", Spot(name, 1, 1), detail=error.strerror or "") from error
    if len(data) > MAX_BYTES:
        raise QuizError.of("R003", Spot(name, 1, 1), n=MAX_BYTES // 1_000_000)
    if program := foreign_program(data):
        raise QuizError.of("R017", Spot(name, 1, 1), program=program)
    return table.decode(data)


def worth_reading(rows: Iterable[Row | Problem], name: str) -> Iterator[Row | Problem]:
    """Rows, as long as not too many of them can't be read."""
    unread = 0
    for row in rows:
        yield row
        if isinstance(row, Problem) and row.severity is Severity.ERROR:
            unread += 1
            if unread >= MAX_UNREAD:
                spot = Spot(name, row.spot.line if row.spot else 1, 1)
                yield Problem("R016", Severity.ERROR, {"n": unread}, spot)
                return


def _known(
    rows: Iterable[Response | Problem], known: Collection[str], name: str
) -> Iterator[Response | Problem]:
    for row in rows:
        if isinstance(row, Response) and row.question not in known:
            ids = ", ".join(known)[:_MOST_SHOWN]
            values = {"question": clean(row.question)[:_MOST_SHOWN], "ids": ids}
            yield Problem("R010", Severity.ERROR, values, Spot(name, row.line, 1))
        else:
            yield row


def _json_lines(text: str, name: str) -> Iterator[Response | Problem]:
    for number, row in json_rows(text, name):
        spot = Spot(name, number, 1)
        if isinstance(row, Problem):
            yield row
            continue
        if not isinstance(row, dict) or not isinstance(row.get("question"), str):
            yield Problem("R012", Severity.ERROR, {}, spot)
            continue
        response = row.get("response")
        if response is not None and not isinstance(response, str | int | float):
            yield Problem("R012", Severity.ERROR, {}, spot)
            continue
        learner = row.get("learner")
        yield Response(
            number,
            clean("" if learner is None else str(learner)),
            row["question"].strip(),
            "" if response is None else clean(str(response)),
        )


def _table(text: str, name: str, question_set: QuestionSet) -> Iterator[Response | Problem]:
    rows = table.rows(text)
    try:
        first = next(rows, None)
        if first is None:
            raise QuizError.of("R004", Spot(name, 1, 1))
        header_line, header = first[0], first[1][:_MOST_COLUMNS]
        names = [plain_spaces(clean(table.plain_cell(cell))).casefold() for cell in header]
        question, response = _find(names, _QUESTION), _find(names, _RESPONSE)
        second = next(rows, None)
        rows = itertools.chain([second], rows) if second else iter(())
        if response is None and all(_is_long(row, question_set) for row in (first, second)):
            yield Problem("R018", Severity.WARNING, {}, Spot(name, header_line, 1))
            rows = itertools.chain([first], rows)
            yield from _long(rows, ("learner", "question", "response"), (1, 2), name)
        elif question is not None and response is not None:
            yield from _long(rows, names, (question, response), name)
        else:
            yield from _wide(rows, header, names, Spot(name, header_line, 1), question_set)
    except csv.Error:
        yield Problem("R013", Severity.ERROR, {"n": table.MAX_CELL}, Spot(name, 1, 1))


def _is_long(row: tuple[int, Sequence[str]] | None, question_set: QuestionSet) -> bool:
    """Whether a row reads as learner, question, response."""
    known = {question.id for question in question_set.questions}
    return row is not None and len(row[1]) == _LONG_COLUMNS and row[1][1].strip() in known


def _long(
    rows: Iterator[tuple[int, Sequence[str]]],
    names: Sequence[str],
    columns: tuple[int, int],
    name: str,
) -> Iterator[Response | Problem]:
    question, response = columns
    learner = _find(names, _LEARNER)
    for line, cells in rows:
        if len(cells) <= question or len(cells) > len(names):
            values = {"found": len(cells), "expected": len(names)}
            yield Problem("R014", Severity.ERROR, values, Spot(name, line, 1))
            continue
        yield Response(
            line,
            clean(_cell(cells, learner)),
            _cell(cells, question).strip(),
            clean(_cell(cells, response)),
        )


def _wide(
    rows: Iterator[tuple[int, Sequence[str]]],
    header: Sequence[str],
    names: Sequence[str],
    spot: Spot,
    question_set: QuestionSet,
) -> Iterator[Response | Problem]:
    headings = Headings(question_set)
    columns = {
        index: found
        for index, cell in enumerate(header)
        if (found := headings.question_of(cell)) is not None
    }
    if not columns and (columns := headings.numbered(names)):
        told = {"first": clean(header[min(columns)]), "question": columns[min(columns)]}
        yield Problem("R019", Severity.WARNING, told, spot)
    if not columns:
        raise QuizError.of("R005", spot, header=", ".join(header)[:200])
    others = [index for index in range(len(names)) if index not in columns]
    learner = _find(names, _LEARNER)
    first_name, family = _find(names, _FIRST_NAMES), _find(names, _FAMILY_NAMES)
    if first_name is not None and family is not None:
        learner = family
        others.remove(first_name)
    else:
        first_name = None
    if learner is None:
        hinted = (i for i in others if any(hint in names[i] for hint in _LEARNER_HINTS))
        plain = (i for i in others if not names[i].startswith(_FORM_COLUMNS))
        learner = next(hinted, next(plain, None))
    for index in others:
        if index != learner and names[index] and not names[index].startswith(_FORM_COLUMNS):
            yield Problem("R006", Severity.WARNING, {"column": clean(header[index])}, spot)
    for row_number, (line, cells) in enumerate(rows, 1):
        if len(cells) > len(names):
            values = {"found": len(cells), "expected": len(names)}
            yield Problem("R014", Severity.ERROR, values, Spot(spot.file, line, 1))
            continue
        who = clean(f"{_cell(cells, first_name)} {_cell(cells, learner)}".strip())
        who = who or str(row_number)
        for index, question in columns.items():
            yield Response(line, who, question, clean(_cell(cells, index)))


def _find(names: Sequence[str], wanted: set[str]) -> int | None:
    return next((index for index, name in enumerate(names) if name in wanted), None)


def _cell(cells: Sequence[str], index: int | None) -> str:
    return table.plain_cell(cells[index]) if index is not None and index < len(cells) else ""
