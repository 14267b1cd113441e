"""`quiz explain SET QUESTION RESPONSE`: how a response is graded, for an author."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from quiz.cli import output
from quiz.errors import QuizError
from quiz.text import clean

if TYPE_CHECKING:
    from quiz.locale import Words
    from quiz.model import Question, QuestionSet, Verdict
    from quiz.teaching.explain import Explanation

_INDENT = "  "


@click.command("explain")
@click.argument("set", metavar="SET")
@click.argument("question", metavar="QUESTION")
@click.argument("response", metavar="RESPONSE")
def command(set: str, question: str, response: str) -> int:  # noqa: A002
    """Explain one verdict; 1 where one of the author's own tests comes out otherwise."""
    from quiz.sets import find_set, load_set
    from quiz.teaching.explain import explain

    question_set = load_set(find_set(set))
    explanation = explain(question_set, _question(question_set, question), response)
    words = output.words()
    for title, lines in _sections(explanation, question_set, words):
        print(clean(title))
        for line in lines:
            print(clean(_INDENT + line))
    return 0 if all(test.passed for test in explanation.tests) else 1


def _question(question_set: QuestionSet, wanted: str) -> Question:
    """The question of that id, or of that number from 1.

    Raises:
        QuizError: there is none.
    """
    ids = [question.id for question in question_set.questions]
    if wanted in ids:
        return question_set.question(wanted)
    if wanted.isdecimal() and 1 <= int(wanted) <= len(ids):
        return question_set.questions[int(wanted) - 1]
    raise QuizError.of("R015", question=wanted, ids=", ".join(ids))


def _sections(
    explanation: Explanation, question_set: QuestionSet, words: Words
) -> list[tuple[str, list[str]]]:
    from quiz.learning.answer_key import shown_answer
    from quiz.learning.feedback import paragraphs_of

    question, verdict = explanation.question, explanation.verdict
    passage = question_set.passage.text
    sections = [
        (words("explain.question", id=question.id, type=question.type), [question.prompt]),
        (
            words("explain.response"),
            [explanation.response, *_readings(explanation.response_values, words)],
        ),
        (
            words("explain.expected"),
            [
                shown_answer(question, question_set, words),
                *_readings(explanation.key_values, words),
                *(words("explain.also", answer=answer) for answer in question.accept),
            ],
        ),
        (words("explain.verdict"), [_verdict(verdict, question, words)]),
        (words("explain.rules"), _rules(verdict, words) or [words("explain.plain")]),
        (
            words("explain.evidence"),
            [
                f"{paragraphs_of([span], words)}  {passage[span.start : span.end]}"
                for span in explanation.evidence
            ]
            or [words("explain.no_evidence")],
        ),
    ]
    if explanation.tests:
        passed = sum(test.passed for test in explanation.tests)
        lines = [words("explain.tests_passed", n=passed, total=len(explanation.tests))]
        lines += [
            words(
                "explain.test_failed",
                response=test.response,
                expected=test.expected,
                found=_verdict(test.verdict, question, words),
            )
            for test in explanation.tests
            if not test.passed
        ]
        sections.append((words("explain.tests"), lines))
    return sections


def _readings(values: tuple[tuple[str, str], ...], words: Words) -> list[str]:
    return [words("explain.read", text=text, value=value) for text, value in values]


def _verdict(verdict: Verdict, question: Question, words: Words) -> str:
    from quiz.learning.feedback import in_points

    return words(
        "explain.score",
        status=words(f"status.{verdict.status}"),
        code=str(verdict.status),
        n=in_points(verdict.score * question.points),
        max=in_points(question.points),
    )


def _rules(verdict: Verdict, words: Words) -> list[str]:
    """Each reason as its stable code, its values and its sentence; then those of the parts."""
    lines = []
    for reason in verdict.reasons:
        key = f"reason.{reason.code}"
        sentence = words(key, **reason.values) if key in words else ""
        lines.append(f"{reason.code}: {sentence}".rstrip(" :"))
        lines += [f"{_INDENT}{name} = {value}" for name, value in reason.values.items() if value]
    for number, part in enumerate(verdict.parts, 1):
        lines.append(f"{number}. {words(f'status.{part.status}')}")
        lines += [_INDENT + line for line in _rules(part, words)]
    return lines
