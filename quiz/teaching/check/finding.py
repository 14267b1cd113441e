"""What checks share: one set under examination, and how they tell what they find."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from quiz.errors import Problem, Severity
from quiz.grading import Grader
from quiz.model import Question, QuestionSet, Verdict
from quiz.sets import Loaded
from quiz.sets.source import clipped


@dataclass
class Case:
    """A set that loads, its places, and what was found."""

    loaded: Loaded
    made: QuestionSet
    found: list[Problem] = field(default_factory=list)
    _verdicts: dict[tuple[str, str], Verdict] = field(default_factory=dict)

    @cached_property
    def grader(self) -> Grader:
        """The same grader that learners meet."""
        return Grader(self.made)

    @property
    def questions(self) -> list[tuple[str, Question]]:
        """Each question with its key path."""
        return [(f"questions[{i}]", question) for i, question in enumerate(self.made.questions)]

    def grade(self, question: Question, response: str) -> Verdict:
        """The verdict of the set's grader; checks ask for many of them more than once."""
        key = (question.id, response)
        if key not in self._verdicts:
            self._verdicts[key] = self.grader.grade(*key)
        return self._verdicts[key]

    def warn(self, code: str, path: str, **values: str | float) -> None:
        """Tells a warning at a key path."""
        self._tell(code, Severity.WARNING, path, values)

    def error(self, code: str, path: str, **values: str | float) -> None:
        """Tells an error at a key path."""
        self._tell(code, Severity.ERROR, path, values)

    def _tell(
        self, code: str, severity: Severity, path: str, values: dict[str, str | float]
    ) -> None:
        spot = self.loaded.position(path)
        self.found.append(Problem(code, severity, clipped(values), spot))
