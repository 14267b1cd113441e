"""What is said after an answer: the verdict, the comparison, the evidence, the explanation."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from quiz.learning.answer_key import shown_answer
from quiz.learning.feedback import Feedback, feedback, paragraphs_of
from quiz.learning.item import Outcome
from quiz.locale import Words
from quiz.model import (
    Choice,
    Cloze,
    ListQuestion,
    Order,
    Question,
    QuestionSet,
    Status,
    Text,
    TrueFalse,
)
from quiz.tui.comparing import differing, marks_under
from quiz.tui.style import beside
from quiz.tui.widgets.run_map import SIGNS
from quiz.tui.widgets.said import Said

Part = tuple[str, str] | str | Content

_JOINTS: dict[type[Question], str] = {Order: " → ", Cloze: ", ", ListQuestion: ", "}
"""What stands between the parts of an answer, as in the expected one beside it."""


class VerdictView(Said, can_focus=True):
    """Empty until there is an outcome."""

    DEFAULT_CSS = beside(__file__)

    def __init__(self) -> None:
        super().__init__(id="verdict")

    def clear(self) -> None:
        """Nothing to say."""
        self.update("")
        self.display = False

    def tell(
        self,
        question: Question,
        outcome: Outcome,
        words: Words,
        question_set: QuestionSet,
        *,
        quote: bool,
    ) -> Feedback:
        """Says how it went; `quote` gives the evidence in words, where the text is not in sight."""
        told = feedback(question, outcome, words, question_set)
        parts: list[Part] = [self._headline(told, outcome)]
        parts += [f"\n  {note}" for note in told.notes]
        compared = outcome.closed and told.status is not None
        if compared:
            parts.append(_comparison(question, outcome, told, words, question_set, self._room))
        if quote and told.evidence:
            parts.append("\n")
            for span in told.evidence:
                excerpt = question_set.passage.text[span.start : span.end]
                place = words("feedback.paragraph", number=str(span.paragraph))
                parts += ["\n", ("▌ ", "bold $text-accent"), (f"{place}  ", "$quiet"), excerpt]
        if told.explanation:
            parts += ["\n\n", told.explanation]
        self.update(Content.assemble(*parts))
        self.display = True
        return told

    @property
    def _room(self) -> int:
        """Cells there are for a line, also before this widget was laid out."""
        sheet = self.parent
        return sheet.content_size.width - 5 if isinstance(sheet, Widget) else 0

    def _headline(self, told: Feedback, outcome: Outcome) -> Content:
        if told.status is None:
            return Content.assemble((told.headline, "bold"))
        sign, style = SIGNS[told.status.value]
        if outcome.free:
            sign, style = "?", "$text-accent"
        return Content.assemble((f"{sign} {told.headline}", f"bold {style}"))


def _comparison(
    question: Question,
    outcome: Outcome,
    told: Feedback,
    words: Words,
    question_set: QuestionSet,
    width: int,
) -> Content:
    """Written and expected, one above the other, differences marked under the letters.

    Where there is no room for the labels beside them, they stand above.
    """
    expected = shown_answer(question, question_set, words)
    written = _readable(question, outcome.response)
    if not expected or (told.status is Status.CORRECT and not isinstance(question, Text)):
        return Content("")
    place = paragraphs_of(told.evidence, words)
    yours, right = words("screen.question.yours"), words("screen.question.expected")
    right = f"{right} ({place})" if place else right
    ours: list[tuple[int, int]] = []
    theirs: list[tuple[int, int]] = []
    if not isinstance(question, Text | Choice | Order | TrueFalse):
        ours, theirs = differing(written, expected)
    indent = max(len(yours), len(right)) + 2
    beside = 2 + indent + max(len(written), len(expected)) <= width
    parts: list[Part] = ["\n"]
    for name, text, spans in ((yours, written, ours), (right, expected, theirs)):
        if not text:
            continue
        shown = Content(text)
        for start, end in spans:
            shown = shown.stylize("bold underline", start, end)
        label = name.ljust(indent) if beside else f"{name}\n    "
        parts += ["\n  ", (label, "$quiet"), shown]
        if spans and (beside or 4 + len(text) <= width):
            under = " " * (2 + indent if beside else 4)
            parts += [f"\n{under}", (marks_under(spans), "bold $text-accent")]
    return Content.assemble(*parts)


def _readable(question: Question, response: str) -> str:
    """A response as one line; options by their texts."""
    if isinstance(question, Choice):
        texts = {option.key: option.text for option in question.options}
        return "\u202f; ".join(texts.get(key, key) for key in response.split(", "))
    joint = _JOINTS.get(type(question), "\u202f; ")
    return joint.join(line for line in response.splitlines() if line.strip())
