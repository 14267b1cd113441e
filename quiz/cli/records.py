"""Where `quiz report` and `quiz review` take their marks from."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quiz.cli import output
from quiz.errors import Problem, Severity

if TYPE_CHECKING:
    from quiz.model import QuestionSet
    from quiz.teaching.analysis import Record


def records_of(
    question_set: QuestionSet, graded: Path | None, *, from_progress: bool
) -> tuple[list[Record], int]:
    """The records of a file or of the log, and how many rows could not be read (each is told).

    Raises:
        click.UsageError: neither is named, or both.
        QuizError: the file or the store can't be read.
    """
    if (graded is None) is not from_progress:
        raise click.UsageError(output.words()("records.one_source"))
    if graded is None:
        return _of_progress(question_set), 0
    from quiz.teaching.analysis import read_graded

    return _kept(read_graded(graded, question_set))


def _of_progress(question_set: QuestionSet) -> list[Record]:
    from quiz.store.remarks import RemarkKind
    from quiz.store.store import Store
    from quiz.teaching.analysis import from_attempts

    with Store.open() as store:
        output.say_problems(store.notices)
        names = {profile.id: profile.name for profile in store.profiles.all()}
        remarks = store.remarks.of_set(question_set.id)
        contested: dict[str, str] = {}
        for remark in remarks:
            # Of several to one attempt the last that says something.
            if remark.kind is RemarkKind.CONTEST:
                contested[remark.attempt_id] = remark.note or contested.get(remark.attempt_id, "")
        attempts = store.attempts.of_set(question_set.id)
        return from_attempts(attempts, question_set.id, names, contested)


def _kept(rows: Iterable[Record | Problem]) -> tuple[list[Record], int]:
    records, failed = [], 0
    for row in rows:
        if isinstance(row, Problem):
            output.say_problems([row])
            failed += row.severity is Severity.ERROR
        else:
            records.append(row)
    return records, failed
