"""E3: a table of marked answers beside a set, `SET.answers.csv`, run like the author's tests.

Columns `question`, `response` and `expected`: correct, almost, partial, incorrect, blank or
ask_more. `correct` and `almost` both mean accepted. It says where the grader misses a good answer
(E311) and where it takes a wrong one (E312).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from quiz import table
from quiz.errors import Problem, QuizError, Severity, Spot
from quiz.model import Status, Verdict
from quiz.sets.kinds import nearest
from quiz.sets.source import clipped, read_bytes
from quiz.teaching.check.finding import Case
from quiz.text import clean_line

_EXPECTED = ("correct", "almost", "partial", "incorrect", "blank", "ask_more")
_COLUMNS = ("question", "response", "expected")


def bench_path(path: Path) -> Path:
    """Where the marked answers of a set stand: `tram.yaml` has `tram.answers.csv`."""
    return path.with_name(f"{path.stem}.answers.csv")


def check_bench(case: Case) -> None:
    """Grades each row of the table beside the set; nothing where there is none."""
    path = bench_path(Path(case.loaded.name))
    try:
        there = path.is_file()
    except (OSError, ValueError):
        return
    if not there:
        return
    name = str(path)
    try:
        text, _ = table.decode(read_bytes(path, name))
    except QuizError as error:
        case.found.extend(error.problems)
        return
    try:
        case.found.extend(_rows(case, text, name))
    except csv.Error:
        case.found.append(_problem("E317", Spot(name, 1, 1)))


def _rows(case: Case, text: str, name: str) -> Iterator[Problem]:
    rows = table.rows(text)
    _, header = next(rows, (1, ()))
    places = [_place(header, column) for column in _COLUMNS]
    if None in places:
        missing = ", ".join(c for c, at in zip(_COLUMNS, places, strict=True) if at is None)
        yield _problem("E316", Spot(name, 1, 1), missing=missing)
        return
    known = {question.id for question in case.made.questions}
    for line, cells in rows:
        if not any(cells):
            continue
        question, response, expected = (
            cells[at] if at is not None and at < len(cells) else "" for at in places
        )
        question, expected = clean_line(question), clean_line(expected).lower()
        spot = Spot(name, line, 1)
        if question not in known:
            best = nearest(question, tuple(known)) or "…"
            yield _problem("E314", spot, question=question, nearest=best)
        elif expected not in _EXPECTED:
            yield _problem("E315", spot, value=expected, values=", ".join(_EXPECTED))
        else:
            verdict = case.grader.grade(question, response)
            if code := _difference(verdict, expected):
                rule = ", ".join(r.code for r in verdict.reasons) or verdict.status.value
                values = {"question": question, "response": clean_line(response)}
                found = "ask_more" if verdict.ask_more else verdict.status.value
                yield _problem(code, spot, expected=expected, found=found, rule=rule, **values)


def _place(header: Sequence[str], column: str) -> int | None:
    return next((i for i, cell in enumerate(header) if cell.strip().lower() == column), None)


def _difference(verdict: Verdict, expected: str) -> str:
    """The code of what went otherwise, or empty."""
    match expected:
        case "correct" | "almost":
            return "" if verdict.accepted else "E311"
        case "ask_more":
            as_marked = verdict.ask_more
        case "incorrect":
            as_marked = verdict.status is Status.INCORRECT and not verdict.ask_more
        case _:
            as_marked = verdict.status.value == expected and not verdict.ask_more
    if as_marked:
        return ""
    return "E312" if verdict.accepted else "E313"


def _problem(code: str, spot: Spot, **values: str) -> Problem:
    return Problem(code, Severity.ERROR, clipped(values), spot)
