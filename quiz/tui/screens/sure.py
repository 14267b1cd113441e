"""« Sûr / pas sûr », before the verdict, for those who want it."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget

from quiz.locale import Words
from quiz.tui.widgets.pick_one import PickOne
from quiz.tui.widgets.said import Said


class SureScreen(ModalScreen[bool | None]):
    """At the foot of the screen; gives None where the learner goes back to the answer."""

    CSS_PATH = "sure.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "say(True)", show=False, priority=True),
        Binding("p,u,n", "say(False)", show=False, priority=True),
        Binding("escape", "cancel", show=False),
    ]

    def __init__(self, response: str) -> None:
        super().__init__()
        self.response = response

    def compose(self) -> ComposeResult:
        """The answer, the two words, and how to say one."""
        words: Words = self.app.words  # type: ignore[attr-defined]
        options = [(one, words(f"screen.sure.{one}")) for one in ("sure", "unsure")]
        with Widget(id="sure"):
            yield Said(Content.assemble((self.response.replace("\n", " ; "), "bold")))
            yield PickOne(options, id="sure-pick")
            yield Said(words("screen.sure.how"), classes="quiet")

    def on_mount(self) -> None:
        """Keys go to the choice."""
        self.screen.set_focus(self.query_one(PickOne))

    @on(PickOne.Submitted)
    def _submitted(self, event: PickOne.Submitted) -> None:
        event.stop()
        if event.value:
            self.dismiss(event.value == "sure")

    def action_say(self, sure: bool) -> None:
        """Says it."""
        self.dismiss(sure)

    def action_cancel(self) -> None:
        """Back to the answer."""
        self.dismiss(None)
