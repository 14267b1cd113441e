"""The grader's reasoning in words, for authors and for learners who ask why."""

from __future__ import annotations

from quiz.learning.answer_key import shown_answer
from quiz.learning.feedback import in_points, paragraphs_of
from quiz.locale import Words
from quiz.model import Question, QuestionSet, Verdict
from quiz.teaching.explain import Explanation

_INDENT = "  "


def sections(
    explanation: Explanation, question_set: QuestionSet, words: Words, kind: str = "status"
) -> list[tuple[str, list[str]]]:
    """Title and lines of each part: the question, what was read, expected and decided, and why.

    `kind` names the words for a verdict: `status` for authors, `state` for learners.
    """
    question, verdict = explanation.question, explanation.verdict
    passage = question_set.passage.text
    sections = [
        (_title(question, words, kind), [question.prompt]),
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
        (words("explain.verdict"), [_verdict(verdict, question, words, kind)]),
        (words("explain.rules"), _rules(verdict, words, kind) or [words("explain.plain")]),
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
                found=_verdict(test.verdict, question, words, kind),
            )
            for test in explanation.tests
            if not test.passed
        ]
        sections.append((words("explain.tests"), lines))
    return sections


def _title(question: Question, words: Words, kind: str) -> str:
    """A learner has no use for the names that a file gives a question and its type."""
    if kind == "state":
        return words("explain.asked", kind=words.kind(question.type))
    return words("explain.question", id=question.id, type=question.type)


def _readings(values: tuple[tuple[str, str], ...], words: Words) -> list[str]:
    return [words("explain.read", text=text, value=value) for text, value in values]


def _verdict(verdict: Verdict, question: Question, words: Words, kind: str) -> str:
    return words(
        "explain.score",
        status=words(f"{kind}.{verdict.status}"),
        code=str(verdict.status),
        n=in_points(verdict.score * question.points),
        max=in_points(question.points),
    )


def _rules(verdict: Verdict, words: Words, kind: str) -> list[str]:
    """Each reason as its stable code, its values and its sentence; then those of the parts.

    Learners are told the sentence first, which has the values in it.
    """
    lines = []
    for reason in verdict.reasons:
        key = words.reason_key(reason.code, reason.values)
        sentence = words(key, **reason.values) if key in words else ""
        if kind == "state" and sentence:
            lines.append(f"{sentence} ({reason.code})")
            if (idea := reason.values.get("idea")) and str(idea) not in sentence:
                lines.append(f"{_INDENT}{idea}")
            continue
        lines.append(f"{reason.code}: {sentence}".rstrip(" :"))
        lines += [f"{_INDENT}{name} = {value}" for name, value in reason.values.items() if value]
    for number, part in enumerate(verdict.parts, 1):
        lines.append(f"{number}. {words(f'{kind}.{part.status}')}")
        lines += [_INDENT + line for line in _rules(part, words, kind)]
    return lines
