"""How a response is graded, laid open for an author."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.grading import Grader
from quiz.learning.evidence import Span, evidence_spans
from quiz.model import Question, QuestionSet, Verdict
from quiz.teaching.readings import readings


@dataclass(frozen=True, slots=True)
class TestResult:
    """One of the author's marked answers and what the grader makes of it.

    Attributes:
        expected: `correct`, `partial`, `ask_more` or `incorrect`.
        points: those the author expects of a partial answer, else None.
    """

    __test__ = False  # it is no test class, whatever pytest thinks of its name

    response: str
    expected: str
    verdict: Verdict
    passed: bool
    points: float | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """A verdict with all that led to it.

    Attributes:
        response_values: what was read in the response: pairs of its words and their value.
        key_values: the same for the answer key.
        evidence: where the proof stands in the passage.
        tests: the author's own, run with it.
    """

    question: Question
    response: str
    verdict: Verdict
    response_values: tuple[tuple[str, str], ...]
    key_values: tuple[tuple[str, str], ...]
    evidence: tuple[Span, ...]
    tests: tuple[TestResult, ...]


def explain(question_set: QuestionSet, question: Question, response: str) -> Explanation:
    """Grade a response and gather why."""
    grader = Grader(question_set)
    return Explanation(
        question=question,
        response=response,
        verdict=grader.grade(question.id, response),
        response_values=readings(response),
        key_values=readings(question.answer),
        evidence=evidence_spans(question_set.passage, question),
        tests=tuple(run_tests(grader, question)),
    )


def run_tests(grader: Grader, question: Question) -> Iterator[TestResult]:
    """The question's `tests`, each with its verdict and whether that is what the author marked.

    An answer marked `ask_more` must be asked again; one marked `incorrect` must earn nothing; a
    partial one must earn its points to a hundredth.
    """
    tests = question.tests
    for response in tests.correct:
        verdict = grader.grade(question.id, response)
        yield TestResult(response, "correct", verdict, verdict.accepted)
    for response, points in tests.partial:
        verdict = grader.grade(question.id, response)
        passed = abs(verdict.score * question.points - points) < 0.01
        yield TestResult(response, "partial", verdict, passed, points)
    for response in tests.ask_more:
        verdict = grader.grade(question.id, response)
        yield TestResult(response, "ask_more", verdict, verdict.ask_more)
    for response in tests.incorrect:
        verdict = grader.grade(question.id, response)
        yield TestResult(
            response, "incorrect", verdict, verdict.score == 0 and not verdict.ask_more
        )
