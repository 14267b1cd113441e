"""A type of question in one file: a word, spelled out letter by letter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from quiz.grading.core import Context, Marker, Reply, correct, incorrect, unreadable
from quiz.model import Question, Verdict
from quiz.model.kinds import own


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelled(Question):
    """A word, its letters one by one."""

    type: ClassVar[str] = "spelled_out"
    capitals: bool = own("true si les majuscules comptent.", "true if capitals count.", False)
    between: str = own("Ce qui sépare les lettres.", "What stands between letters.", "-")
    least: int = own("Lettres au moins.", "Letters at least.", 1)
    weight: float = own("Un poids.", "A weight.", 1.0)
    silent: tuple[str, ...] = own("Lettres muettes.", "Silent letters.", ())
    order: Literal["forward", "backward"] = own("Le sens.", "Which way.", "forward")


def compile_spelled(question: Question, context: Context) -> Marker:
    """Compares letter by letter."""
    assert isinstance(question, Spelled)
    wanted = letters(question.answer, question)
    if question.order == "backward":
        wanted.reverse()

    def mark(reply: Reply) -> Verdict:
        if question.between not in reply.line:
            return unreadable(reply.line, question.between.join(wanted))
        said = [part.strip() for part in reply.line.split(question.between)]
        return correct() if letters("".join(said), question) == wanted else incorrect()

    return mark


def letters(word: str, question: Spelled) -> list[str]:
    heard = [letter for letter in word if letter not in question.silent]
    return heard if question.capitals else [letter.casefold() for letter in heard]
