"""One kind of fact over all sets: a list of the kinds to choose from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList

from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.choices import Choices
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.said import Said

if TYPE_CHECKING:
    from quiz.sets import SetInfo


class DrillScreen(QuizScreen[str | None]):
    """Gives the type of question chosen, or None."""

    CSS_PATH = "mode.tcss"
    name_key = "drill"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "key.choose"),
        Binding("escape,d", "back", "key.back", key_display="escape"),
    ]

    def __init__(self, infos: Iterable[SetInfo]) -> None:
        """The kinds are those that the sets ask, the most frequent first."""
        super().__init__()
        counts: dict[str, int] = {}
        for info in infos:
            for kind, ids in info.asked.items() if info.playable else ():
                counts[kind] = counts.get(kind, 0) + len(ids)
        self.facts = sorted(counts.items(), key=lambda pair: -pair[1])

    def compose(self) -> ComposeResult:
        """What this is, then the kinds."""
        yield Said(self.words("screen.drill.title"), classes="title", id="mode-title")
        yield Said(self.words("screen.drill.about"), classes="quiet", id="mode-set")
        yield Choices(*self._rows(), id="drills", markup=False)
        yield KeyLine(self.words)

    def on_mount(self) -> None:
        """At the first."""
        kinds = self.query_one("#drills", OptionList)
        kinds.highlighted = 0
        self.screen.set_focus(kinds)

    def _rows(self) -> list[Content]:
        words = self.words
        names = [words.kind(kind) for kind, _ in self.facts]
        width = max(map(len, names), default=0) + 3
        return [
            Content.assemble(
                ((name[:1].upper() + name[1:]).ljust(width), "bold"),
                (words("screen.library.questions", n=count), "$quiet"),
            )
            for name, (_, count) in zip(names, self.facts, strict=True)
        ]

    @on(OptionList.OptionSelected)
    def action_choose(self) -> None:
        """Takes it."""
        self.dismiss(self.facts[self.query_one("#drills", OptionList).highlighted or 0][0])

    def action_back(self) -> None:
        """Back to the library."""
        self.dismiss(None)

    def enter_label(self) -> str:
        """Of the key line."""
        return self.words("key.choose")
