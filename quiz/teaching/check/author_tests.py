"""E3: the author's own marked answers, run through the grader that learners meet."""

from __future__ import annotations

from collections.abc import Callable

from quiz.model import Question, Verdict
from quiz.teaching.check.finding import Case


def check_author_tests(case: Case) -> None:
    """E301 to E304: an answer marked right, partial, too vague or wrong comes out otherwise."""
    for path, question in case.questions:
        tests, where = question.tests, f"{path}.tests"
        _each(case, question, tests.correct, ("E301", f"{where}.correct"), _right)
        _each(case, question, tests.ask_more, ("E303", f"{where}.ask_more"), _vague)
        _each(case, question, tests.incorrect, ("E304", f"{where}.incorrect"), _wrong)
        for response, points in tests.partial:
            verdict = case.grade(question, response)
            if abs(verdict.score * question.points - points) > 0.01:
                _tell(case, "E302", f"{where}.partial", question, response, verdict, wanted=points)


def _each(
    case: Case,
    question: Question,
    responses: tuple[str, ...],
    told: tuple[str, str],
    as_marked: Callable[[Verdict], bool],
) -> None:
    code, where = told
    for index, response in enumerate(responses):
        verdict = case.grade(question, response)
        if not as_marked(verdict):
            _tell(case, code, f"{where}[{index}]", question, response, verdict)


def _right(verdict: Verdict) -> bool:
    return verdict.accepted


def _vague(verdict: Verdict) -> bool:
    return verdict.ask_more


def _wrong(verdict: Verdict) -> bool:
    return verdict.score == 0 and not verdict.ask_more


def _tell(
    case: Case,
    code: str,
    where: str,
    question: Question,
    response: str,
    verdict: Verdict,
    **values: float,
) -> None:
    rule = ", ".join(reason.code for reason in verdict.reasons) or verdict.status.value
    points = round(verdict.score * question.points, 2)
    case.error(
        code, where, response=response, points=points, max=question.points, rule=rule, **values
    )
