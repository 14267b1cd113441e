"""`quiz explain SET QUESTION RESPONSE`: how a response is graded, for an author."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from quiz.cli import output
from quiz.cli.names import SetName
from quiz.errors import QuizError
from quiz.text import clean

if TYPE_CHECKING:
    from quiz.model import Question, QuestionSet

_INDENT = "  "
_BELOW_ZERO = re.compile(r"-\s*\d")


class _Explain(click.Command):
    """A response that begins with a minus sign (`-5 °C`) is no option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does, but for that."""
        below_zero = next((i for i, word in enumerate(args) if _BELOW_ZERO.match(word)), None)
        if below_zero is not None and "--" not in args[:below_zero]:
            args = [*args[:below_zero], "--", *args[below_zero:]]
        return super().parse_args(ctx, args)


@click.command("explain", cls=_Explain)
@click.argument("set", metavar="SET", type=SetName())
@click.argument("question", metavar="QUESTION")
@click.argument("response", metavar="RESPONSE")
def command(set: str, question: str, response: str) -> int:  # noqa: A002
    """Explain one verdict; 1 where one of the author's own tests comes out otherwise."""
    from quiz.sets import find_set, load_set
    from quiz.teaching.explain import explain
    from quiz.teaching.reasoning import sections

    question_set = load_set(find_set(set))
    explanation = explain(question_set, _question(question_set, question), response)
    words = output.words()
    for title, lines in sections(explanation, question_set, words):
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
