"""The ways to play a set: training, exam, from memory, one kind of fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from quiz.learning.unfinished import Begun
    from quiz.locale import Words
    from quiz.model import Mode, QuestionSet

WayKind = Literal["training", "exam", "memory", "drill"]


@dataclass(frozen=True, slots=True)
class Way:
    """How a set is played; `fact` is the type of question of a drill."""

    kind: WayKind = "training"
    fact: str = ""

    @property
    def mode(self) -> Mode:
        """As the log has it: from memory is training."""
        from quiz.model import Mode

        modes: Mapping[str, Mode] = {"exam": Mode.EXAM, "drill": Mode.DRILL}
        return modes.get(self.kind, Mode.TRAINING)

    @property
    def variant(self) -> str:
        """What keeps its runs apart from others of its mode, as `Standing.variant` has it."""
        from quiz.learning.unfinished import MEMORY

        return {"memory": MEMORY, "drill": self.fact}.get(self.kind, "")

    def asks_of(self, question_set: QuestionSet) -> bool:
        """Whether a set has anything to ask in this way."""
        return self.kind != "drill" or any(q.type == self.fact for q in question_set.questions)

    def name(self, words: Words) -> str:
        """Its name, to be shown."""
        if self.kind == "drill":
            return words("way.drill", kind=words.kind(self.fact))
        return words(f"way.{self.kind}")

    def about(self, words: Words, questions: int) -> str:
        """What it is, in a line; `questions`: how many it has."""
        return words(f"way.{self.kind}.about", n=questions)


TRAINING = Way()


def way_of(run: Begun) -> Way:
    """The way in which an unfinished run is played."""
    from quiz.model import Mode

    if run.mode is Mode.EXAM:
        return Way("exam")
    if run.mode is Mode.DRILL:
        return Way("drill", run.variant)
    return Way("memory") if run.variant else TRAINING


def ways_of(question_set: QuestionSet) -> tuple[tuple[Way, int], ...]:
    """The ways to play a set, each with how many questions it has."""
    kinds: dict[str, int] = {}
    for question in question_set.questions:
        kinds[question.type] = kinds.get(question.type, 0) + 1
    whole = len(question_set.questions)
    ways = [(TRAINING, whole), (Way("exam"), whole)]
    if question_set.settings.text_visible:
        ways.append((Way("memory"), whole))
    if len(kinds) > 1:
        ways += [(Way("drill", kind), count) for kind, count in kinds.items()]
    return tuple(ways)
