"""Which answers deserve a teacher's look: contested, nearly right, or given by many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quiz.french.words import fold
from quiz.grading import Grader
from quiz.model import Question, QuestionSet, Status, Verdict
from quiz.teaching.analysis import Group, Readings, Record, grouped

CLOSE = 60
"""From 0 to 100: how like a key a wrong answer's words must be to be worth a look."""

_MANY, _SHARE = 3, 0.2
"""A wrong answer given by this many, and by this share of those asked, is worth a look too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Answers that mean the same and are graded the same.

    Attributes:
        question: as the set has it now.
        group: how they were written, and how often.
        verdict: on the most frequent of them, by the set as it is now.
        contested: whether a learner asked for a second look.
        notes: what learners said to that: who, and what.
    """

    question: Question
    group: Group
    verdict: Verdict
    contested: bool = False
    notes: tuple[tuple[str, str], ...] = ()

    @property
    def response(self) -> str:
        """The most frequent way it was written."""
        return self.group.shown


def cases(
    question_set: QuestionSet, records: Iterable[Record], *, everything: bool = False
) -> tuple[Case, ...]:
    """The cases in the order to look at them.

    Contested ones first, then those that cost points, then accepted ones with a note; each the
    most frequent first. What the author has already judged (in `tests`, `reject`, `partial` or
    `ask_more`) is left out unless contested.

    Args:
        question_set: the set as it is now, which grades the answers anew.
        records: of any attempts.
        everything: also wrong answers that are far from any key.
    """
    grader, read = Grader(question_set), Readings(question_set)
    by_question: dict[str, list[Record]] = {}
    for record in records:
        by_question.setdefault(record.question, []).append(record)
    found = [
        case
        for question in question_set.questions
        for case in _of_question(question, by_question.get(question.id, []), grader, read)
        if case.contested
        or _worth_a_look(case, len(by_question[question.id]), read, everything=everything)
    ]
    return tuple(sorted(found, key=_order))


def _of_question(
    question: Question, records: Sequence[Record], grader: Grader, read: Readings
) -> Iterable[Case]:
    verdicts = {
        response: grader.grade(question.id, response)
        for response in {record.response for record in records}
    }
    contested = {record.response for record in records if record.contested}
    keys: dict[str, str] = {}
    for response, verdict in verdicts.items():
        mark = f"{verdict.status} {verdict.score:.4f} {verdict.ask_more}"
        keys[response] = f"{read(question.id, response)} {mark}"
    for group in grouped((record.response for record in records), keys.__getitem__):
        same = [response for response in keys if keys[response] == group.reading]
        yield Case(
            question=question,
            group=group,
            verdict=verdicts[same[0]],
            contested=not contested.isdisjoint(same),
            notes=tuple(
                (record.learner, record.note)
                for record in records
                if record.note and record.contested and record.response in same
            ),
        )


def _worth_a_look(case: Case, asked: int, read: Readings, *, everything: bool) -> bool:
    verdict = case.verdict
    if verdict.status in {Status.CORRECT, Status.BLANK} or _judged(case, read):
        return False
    if verdict.status in {Status.ALMOST, Status.PARTIAL} or verdict.ask_more or everything:
        return True
    many = case.group.count >= max(_MANY, _SHARE * asked)
    return many or nearness(case.question, case.response) >= CLOSE


def _judged(case: Case, read: Readings) -> bool:
    """Whether the author has already said what an answer that means this is worth."""
    question, tests = case.question, case.question.tests
    texts = [*tests.correct, *tests.incorrect, *tests.ask_more]
    texts += [response for response, _ in tests.partial]
    texts += [entry.response for entry in question.reject]
    texts += [entry.response for entry in question.partial]
    texts += [entry.response for entry in question.ask_more]
    wanted = read(question.id, case.response)
    return any(read(question.id, text) == wanted for text in texts)


def nearness(question: Question, response: str) -> float:
    """How like the nearest key an answer's words are, in any order: from 0 to 100."""
    from rapidfuzz.fuzz import token_sort_ratio

    keys = [fold(key) for key in (question.answer, *question.accept) if key]
    folded = fold(response)
    return max((token_sort_ratio(folded, key) for key in keys), default=0.0)


def _order(case: Case) -> tuple[bool, bool, int]:
    return not case.contested, case.verdict.accepted, -case.group.count
