"""Item analysis as in classical test theory, and no more than the number of learners allows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean, median, stdev
from typing import Literal

from quiz.model import Choice, Question, QuestionSet, Status
from quiz.model.verdict import FREE_CODES
from quiz.teaching.analysis import statistics as formulas
from quiz.teaching.analysis.readings import Group, Readings, grouped
from quiz.teaching.analysis.records import Record

MIN_LEARNERS = 10
"""Below this, only counts: one learner more or less would change every other figure."""

WEAK = 0.2
"""Corrected item-total correlation under which an item tells little (Ebel & Frisbie, *Essentials
of Educational Measurement*, 5th ed., 1991, chapter 13: below 0.2, to be revised)."""

Which = Literal["first", "best", "last"]
"""Which of a learner's attempts at a question counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """Responses that meant the same and did not count as right.

    Attributes:
        group: how they were written, and how often.
        status: the verdict on the most frequent.
        reason: the code of its first reason; may be empty.
        points: what it earned.
    """

    group: Group
    status: Status
    reason: str
    points: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question, as its learners answered it.

    Attributes:
        learners: how many met it.
        counts: how many responses of each status.
        vague: how many were true but too vague (they are also among `incorrect`).
        difficulty: mean share of the points, from 0 (nobody) to 1 (everybody).
        correlation: corrected item-total correlation, from -1 to 1, and its 95 % `interval`.
        alpha_without: reliability of the rest.
        wrong: what was not right, the most frequent first.
        seconds: median time to answer.
        hints: mean number of hints taken.
        unchosen: options that nobody chose, where there are enough learners to say so.
        flags: what a teacher should look at: `negative`, `weak`, `all_right`, `all_wrong`,
            `popular_wrong` (one wrong reading is more frequent than right ones together).
    """

    question: Question
    learners: int
    counts: Mapping[Status, int]
    vague: int
    difficulty: float | None = None
    correlation: float | None = None
    interval: tuple[float, float] | None = None
    alpha_without: float | None = None
    wrong: tuple[Wrong, ...] = ()
    seconds: float | None = None
    hints: float | None = None
    unchosen: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """A set, as its learners answered it.

    Attributes:
        which: which attempts were counted.
        learners: how many there are.
        complete: how many met every question; correlations and reliability are theirs alone.
        enough: whether there are enough of them for more than counts.
        mean, deviation: of the totals of complete learners, in points.
        alpha, error: Cronbach's alpha; standard error of measurement, in points.
        totals: totals of complete learners, in points, ascending.
    """

    question_set: QuestionSet
    which: Which
    learners: int
    complete: int
    items: tuple[Item, ...]
    mean: float | None = None
    deviation: float | None = None
    alpha: float | None = None
    error: float | None = None
    totals: tuple[float, ...] = field(default=())

    @property
    def enough(self) -> bool:
        """Whether figures other than counts mean anything."""
        return self.learners >= MIN_LEARNERS


def analyse(
    question_set: QuestionSet, records: Iterable[Record], which: Which = "first"
) -> Analysis:
    """The analysis of a set's records.

    Rows without a learner's name count as one learner each; they tell nothing of totals.
    Free attempts (too vague, unreadable) give way to the try that follows them.
    """
    by_item = _chosen(records, which)
    everyone = {learner for column in by_item.values() for learner in column}
    named = sorted(learner for learner in everyone if isinstance(learner, str))
    questions = question_set.questions
    columns = [by_item.get(question.id, {}) for question in questions]
    complete = [who for who in named if all(who in column for column in columns)]
    nameless = max((sum(isinstance(w, int) for w in column) for column in columns), default=0)
    learners = len(named) + nameless
    table = (
        [[column[who].points for column in columns] for who in complete]
        if len(complete) >= MIN_LEARNERS
        else []
    )
    read = Readings(question_set)
    totals = sorted(sum(row) for row in table)
    return Analysis(
        question_set=question_set,
        which=which,
        learners=learners,
        complete=len(complete),
        items=tuple(
            _item(question, list(columns[index].values()), index, table, learners, read)
            for index, question in enumerate(questions)
        ),
        mean=fmean(totals) if totals else None,
        deviation=stdev(totals) if totals else None,
        alpha=formulas.cronbach_alpha(table),
        error=formulas.standard_error(table),
        totals=tuple(totals),
    )


def _chosen(records: Iterable[Record], which: Which) -> dict[str, dict[str | int, Record]]:
    """Question id -> learner (a number where nameless) -> the record that counts."""
    chosen: dict[str, dict[str | int, Record]] = {}
    for number, record in enumerate(records):
        column = chosen.setdefault(record.question, {})
        who: str | int = record.learner or number
        held = column.get(who)
        if held is None or _replaces(record, held, which):
            column[who] = record
    return chosen


def _replaces(new: Record, held: Record, which: Which) -> bool:
    if _free(held) or _free(new):
        return _free(held)
    return which == "last" or (which == "best" and new.share > held.share)


def _free(record: Record) -> bool:
    return not FREE_CODES.isdisjoint(record.reasons)


def _item(
    question: Question,
    records: Sequence[Record],
    index: int,
    table: Sequence[Sequence[float]],
    learners: int,
    read: Readings,
) -> Item:
    counts = Counter(record.status for record in records)
    wrong = _wrong(question, records, read)
    enough = learners >= MIN_LEARNERS and bool(records)
    r = formulas.item_rest(table, index) if table else None
    seconds = [record.seconds for record in records if record.seconds is not None]
    hints = [record.hints for record in records if record.hints is not None]
    return Item(
        question=question,
        learners=len(records),
        counts=counts,
        vague=sum(record.ask_more for record in records),
        difficulty=fmean(record.share for record in records) if enough else None,
        correlation=r,
        interval=formulas.correlation_interval(r, len(table)) if r is not None else None,
        alpha_without=formulas.alpha_without(table, index) if table else None,
        wrong=wrong,
        seconds=median(seconds) if seconds else None,
        hints=fmean(hints) if hints else None,
        unchosen=_unchosen(question, records, read) if enough else (),
        flags=tuple(_flags(records, r, wrong, enough=enough)),
    )


def _unchosen(question: Question, records: Sequence[Record], read: Readings) -> tuple[str, ...]:
    """Texts of the options of a single choice that nobody chose: they distract no one."""
    if not isinstance(question, Choice) or len(question.answers) > 1:
        return ()
    chosen = {read(question.id, record.response) for record in records}
    return tuple(o.text for o in question.options if f"option {o.key}" not in chosen)


def _wrong(question: Question, records: Sequence[Record], read: Readings) -> tuple[Wrong, ...]:
    missed = [record for record in records if not record.accepted]
    first: dict[str, Record] = {}
    for record in missed:
        first.setdefault(read(question.id, record.response), record)
    groups = grouped(
        (record.response for record in missed),
        lambda response: read(question.id, response),
        lambda response: read.shown(question.id, response),
    )
    return tuple(
        Wrong(
            group=group,
            status=(record := first[group.reading]).status,
            reason=next(iter(record.reasons), ""),
            points=record.points,
        )
        for group in groups
    )


def _flags(
    records: Sequence[Record], r: float | None, wrong: Sequence[Wrong], *, enough: bool
) -> Iterable[str]:
    right = sum(record.accepted for record in records)
    if r is not None and r < 0:
        yield "negative"
    elif r is not None and r < WEAK:
        yield "weak"
    if enough and right == len(records):
        yield "all_right"
    if enough and not any(record.points for record in records):
        yield "all_wrong"
    if wrong and wrong[0].group.count > max(right, 1):
        yield "popular_wrong"
