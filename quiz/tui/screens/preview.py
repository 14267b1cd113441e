"""A question as its author sees it: the learner's screen, with the teacher's panel under it."""

from __future__ import annotations

from textual.widget import Widget

from quiz.learning.item import Outcome
from quiz.learning.session import Session
from quiz.tui.screens.question import QuestionScreen
from quiz.tui.widgets.teacher_panel import TeacherPanel


class PreviewScreen(QuestionScreen):
    """Nothing is hidden from the author."""

    CSS_PATH = ["question.tcss"]  # type: ignore[assignment]  # noqa: RUF012
    name_key = "preview"

    def __init__(self, session: Session, *, as_teacher: bool) -> None:
        super().__init__(session)
        self._as_teacher = as_teacher
        self._opening = False

    def may_note(self) -> bool:
        """Nothing of a preview is kept."""
        return False

    async def on_mount(self) -> None:
        """The panel is there before the first question is."""
        if self._as_teacher:
            await self.query_one("#sheet").mount(TeacherPanel())

    def set_focus(
        self, widget: Widget | None, scroll_visible: bool = True, from_app_focus: bool = False
    ) -> None:
        """A question opens at its prompt: on a screen just made its field has no place yet."""
        super().set_focus(widget, scroll_visible and not self._opening, from_app_focus)

    async def show_item(self) -> None:
        """The question, and what its author wants to know of it."""
        self._opening = True
        await super().show_item()
        self._teach()
        self._opening = False

    def _tell(self, outcome: Outcome) -> None:
        super()._tell(outcome)
        self._teach()

    def _teach(self) -> None:
        if not self._as_teacher:
            return
        panel, item = self.query_one(TeacherPanel), self.item
        question_set = self.session.question_set
        outcome = item.outcome
        if outcome and outcome.response:
            panel.show_reasons(question_set, item.question, outcome.response, self.words)
        else:
            panel.show_keys(question_set, item.question, self.words)
