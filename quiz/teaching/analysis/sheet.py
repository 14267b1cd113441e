"""The report as a table that a spreadsheet may open: one row a question, then its wrong answers."""

from __future__ import annotations

from quiz.table import csv_line
from quiz.teaching.analysis.items import Analysis, Item
from quiz.teaching.analysis.wording import STATUSES

COLUMNS = (
    "question", "type", "prompt", "max", "learners", *map(str, STATUSES), "ask_more",
    "difficulty", "item_rest_correlation", "interval_low", "interval_high", "alpha_without",
    "median_seconds", "mean_hints", "flags", "wrong", "wrong_count", "wrong_spellings",
)  # fmt: skip


def render(analysis: Analysis, *, semicolons: bool = False) -> str:
    """CSV with a header, in cells that no spreadsheet obeys; `semicolons` as `quiz.table.csv_line`.

    A question's figures stand on its first row; each of its wrong readings has a row.
    """
    lines = [csv_line(COLUMNS, semicolons=semicolons)]
    for item in analysis.items:
        figures = _figures(item)
        blank = (item.question.id, *(None for _ in figures[1:]))
        rows: list[tuple[str, int | None, str]] = [
            (wrong.group.shown, wrong.group.count, " | ".join(t for t, _ in wrong.group.spellings))
            for wrong in item.wrong
        ] or [("", None, "")]
        for number, wrong in enumerate(rows):
            row = (*(blank if number else figures), *wrong)
            lines.append(csv_line(row, semicolons=semicolons))
    return "".join(lines)


def _figures(item: Item) -> tuple[str | float | None, ...]:
    low, high = item.interval or (None, None)
    question = item.question
    return (
        question.id,
        question.type,
        question.prompt,
        question.points,
        item.learners,
        *(item.counts.get(status, 0) for status in STATUSES),
        item.vague,
        *map(_rounded, (item.difficulty, item.correlation, low, high, item.alpha_without)),
        *map(_rounded, (item.seconds, item.hints)),
        " ".join(item.flags),
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
