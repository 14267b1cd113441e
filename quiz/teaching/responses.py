"""Reads a pile of responses: a table as forms and spreadsheets write it, or JSON Lines.

Two shapes of table. Long: columns `learner`, `question`, `response`. Wide, as forms export it:
one column a question, headed by its id or its prompt, one row a learner.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from quiz import table
from quiz.errors import Problem, QuizError, Severity, Spot
from quiz.text import clean, plain_spaces

if TYPE_CHECKING:
    from quiz.model import QuestionSet

MAX_BYTES = 50_000_000
"""A larger file is refused: it is no class's pile."""

MAX_UNREAD = 1_000
"""Rows that can't be read, after which the rest is no pile either."""

_MOST_COLUMNS = 10_000
"""Of a table that are looked at; a form has a few hundred."""

_MOST_SHOWN = 200
"""Characters of a cell that a sentence shows."""

Row = TypeVar("Row")

_LEARNER = {"learner", "apprenant", "apprenante", "élève", "eleve", "étudiant", "nom", "name",
            "student", "identifiant", "user", "utilisateur"}  # fmt: skip
_LEARNER_HINTS = ("nom", "name", "prénom", "e-mail", "email", "adresse")
_QUESTION = {"question", "item"}
_RESPONSE = {"response", "réponse", "reponse", "answer"}
_FORM_COLUMNS = ("horodateur", "timestamp", "score", "note", "total")
_NUMBERING = re.compile(r"^\s*(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):]\s*", re.IGNORECASE)


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
    name = str(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise QuizError.of("R003", Spot(name, 1, 1), n=MAX_BYTES // 1_000_000)
        data = path.read_bytes()
    except OSError as error:
        raise QuizError.of("R001", Spot(name, 1, 1), detail=error.strerror or "") from error
    text, encoding = table.decode(data)
    if encoding == "cp1252":
        yield Problem("R002", Severity.WARNING, {}, Spot(name, 1, 1))
    known = {question.id for question in question_set.questions}
    is_json = path.suffix.lower() in {".jsonl", ".ndjson", ".json"}
    rows = _json_lines(text, name) if is_json else _table(text, name, question_set)
    yield from worth_reading(_known(rows, known, name), name)


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
            values = {"question": clean(row.question)[:_MOST_SHOWN]}
            yield Problem("R010", Severity.ERROR, values, Spot(name, row.line, 1))
        else:
            yield row


def _json_lines(text: str, name: str) -> Iterator[Response | Problem]:
    for number, line in enumerate(table.lines(text), 1):
        if not line.strip():
            continue
        spot = Spot(name, number, 1)
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            column = getattr(error, "colno", 1)
            yield Problem("R011", Severity.ERROR, {}, Spot(name, number, column))
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
        if question is not None and response is not None:
            yield from _long(rows, names, (question, response), name)
        else:
            yield from _wide(rows, header, names, Spot(name, header_line, 1), question_set)
    except csv.Error:
        yield Problem("R013", Severity.ERROR, {"n": table.MAX_CELL}, Spot(name, 1, 1))


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
    headings = _Headings(question_set)
    columns = {
        index: found
        for index, cell in enumerate(header)
        if (found := headings.question_of(cell)) is not None
    }
    if not columns:
        raise QuizError.of("R005", spot, header=", ".join(header)[:200])
    others = [index for index in range(len(names)) if index not in columns]
    learner = _find(names, _LEARNER)
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
        who = clean(_cell(cells, learner)) or str(row_number)
        for index, question in columns.items():
            yield Response(line, who, question, clean(_cell(cells, index)))


class _Headings:
    """What may head the column of each question: its id, its prompt, or both together."""

    def __init__(self, question_set: QuestionSet) -> None:
        self._ids = [question.id for question in question_set.questions]
        self._keys: dict[str, int] = {}
        self._prompts: dict[str, int] = {}
        for index, question in enumerate(question_set.questions):
            self._keys.setdefault(question.id.casefold(), index)
            self._prompts.setdefault(plain_spaces(clean(question.prompt)).casefold(), index)

    def question_of(self, cell: str) -> str | None:
        """The id of the question that heads a column; of the first where several might."""
        heading = plain_spaces(clean(table.plain_cell(cell)))
        folded = heading.casefold()
        prompts = (folded, _NUMBERING.sub("", heading).casefold())
        found = [self._prompts[text] for text in prompts if text in self._prompts]
        keys = {folded, folded.partition(" ")[0], folded.partition(":")[0]}
        if folded.startswith("[") and "]" in folded:
            keys.add(folded[1:].partition("]")[0])
        if folded.endswith("]") and "[" in folded:
            keys.add(folded[folded.rfind("[") + 1 : -1])
        found += [self._keys[key] for key in keys if key in self._keys]
        return self._ids[min(found)] if found else None


def _find(names: Sequence[str], wanted: set[str]) -> int | None:
    return next((index for index, name in enumerate(names) if name in wanted), None)


def _cell(cells: Sequence[str], index: int | None) -> str:
    return table.plain_cell(cells[index]) if index is not None and index < len(cells) else ""
