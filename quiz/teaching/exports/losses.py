"""What a format can't carry, gathered over the questions so that it is told once."""

from __future__ import annotations

from quiz.errors import Problem, Severity
from quiz.model import Question

_SHOWN = 8


class Losses:
    """Collects losses under the keys of the set format, in the order in which they are met."""

    def __init__(self, format_name: str) -> None:
        self.format_name = format_name
        self._of_set: list[str] = []
        self._of_questions: dict[tuple[str, ...], list[str]] = {}

    def of_set(self, *keys: str) -> None:
        """Keys of the set itself that are not carried."""
        self._of_set += keys

    def of_question(self, question: Question, *keys: str) -> None:
        """Keys of a question that are not carried."""
        for key in keys:
            self._of_questions.setdefault(("X102", key, ""), []).append(question.id)

    def turned(self, question: Question, what: str, into: str) -> None:
        """A key or a kind that becomes something poorer, named in the format's own terms."""
        self._of_questions.setdefault(("X103", what, into), []).append(question.id)

    def problems(self) -> tuple[Problem, ...]:
        """One warning a key: X101 of the set, X102 of questions, X103 what was turned."""
        found = [
            Problem("X101", Severity.WARNING, {"key": key, "format": self.format_name})
            for key in self._of_set
        ]
        for (code, key, into), ids in self._of_questions.items():
            values: dict[str, str | int | float] = {
                "key": key,
                "format": self.format_name,
                "questions": ", ".join(ids[:_SHOWN]) + (" …" if len(ids) > _SHOWN else ""),
                "n": len(ids),
            }
            if into:
                values["into"] = into
            found.append(Problem(code, Severity.WARNING, values))
        return tuple(found)
