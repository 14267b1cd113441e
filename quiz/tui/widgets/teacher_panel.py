"""What a teacher sees beside a question: its keys, near misses, and after an answer the reasons."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from quiz.grading import Grader
from quiz.learning.answer_key import shown_answer
from quiz.learning.feedback import in_points
from quiz.locale import Words
from quiz.model import Question, QuestionSet, Verdict
from quiz.teaching.explain import explain, run_tests
from quiz.teaching.near_misses import near_misses
from quiz.teaching.reasoning import sections
from quiz.tui.style import beside
from quiz.tui.widgets.run_map import SIGNS
from quiz.tui.widgets.said import Said

Part = tuple[str, str] | str | Content


class TeacherPanel(Said):
    """Stands under the sheet of a question; it takes no keys."""

    DEFAULT_CSS = beside(__file__)

    def __init__(self) -> None:
        super().__init__(id="teacher", hang=4)

    def show_keys(self, question_set: QuestionSet, question: Question, words: Words) -> None:
        """Before an answer: what is right, never right, asked again, tested; and near misses."""
        grader = Grader(question_set)
        tests = list(run_tests(grader, question))
        parts: list[Part] = []
        _list(parts, words("preview.key"), [shown_answer(question, question_set, words)])
        _list(parts, words("preview.accept"), question.accept)
        rejects = (_with(reject.response, reject.feedback) for reject in question.reject)
        _list(parts, words("preview.reject"), rejects)
        asks = (_with(ask.response, ask.ask) for ask in question.ask_more)
        _list(parts, words("preview.ask_more"), asks)
        _list(
            parts,
            words("preview.tests"),
            (
                Content.assemble(
                    ("✓ ", "$text-success") if test.passed else ("✗ ", "bold $text-error"),
                    f"{test.response} → ",
                    _judged(test.verdict, question, words),
                )
                for test in tests
            ),
        )
        _list(
            parts,
            words("preview.near"),
            (
                Content.assemble(f"{near.response} → ", _judged(near.verdict, question, words))
                for near in near_misses(question_set, question, grader)
            ),
        )
        self.update(Content.assemble(*parts))

    def show_reasons(
        self, question_set: QuestionSet, question: Question, response: str, words: Words
    ) -> None:
        """After an answer: how it was graded, as `quiz explain` has it."""
        parts: list[Part] = []
        explanation = explain(question_set, question, response)
        for title, lines in sections(explanation, question_set, words):
            _list(parts, title, lines)
        self.update(Content.assemble(*parts))


def _list(parts: list[Part], title: str, lines: Iterable[str | Content]) -> None:
    """A title and its lines; nothing where there are none."""
    found = [line for line in lines if line]
    if not found:
        return
    if parts:
        parts.append("\n")
    parts.append((title, "bold $primary"))
    for line in found:
        parts += ["\n  ", line]


def _with(response: str, comment: str) -> str:
    return f"{response} → {comment}" if comment else response


def _judged(verdict: Verdict, question: Question, words: Words) -> Content:
    """Sign, verdict and points; then the codes of its reasons."""
    sign, style = SIGNS[verdict.status.value]
    points = words(
        "preview.points",
        n=in_points(verdict.score * question.points),
        max=in_points(question.points),
    )
    status = words(f"status.{verdict.status}")
    codes = ", ".join(reason.code for reason in verdict.reasons)
    return Content.assemble(
        (f"{sign} {status}", style), f", {points}", (f"  {codes}" if codes else "", "$quiet")
    )
