"""What every screen has: the app's words, help, accents for its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from textual.binding import Binding, BindingType
from textual.screen import Screen

from quiz.locale import Words
from quiz.tui.keymap import Remappable
from quiz.tui.letting_go import let_go

if TYPE_CHECKING:
    from quiz.tui.app import QuizApp
    from quiz.tui.widgets.field import AccentsAsked

Result = TypeVar("Result")


class QuizScreen(Remappable, Screen[Result]):
    """A screen of this app.

    Attributes:
        name_key: what its words begin with: `screen.NAME.title`, `screen.NAME.help`.
    """

    name_key: ClassVar[str] = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark", "help", "key.help", key_display="f1"),
        Binding("f9", "app.settings", "key.settings", show=False),
    ]

    @property
    def quiz(self) -> QuizApp:
        """The app, typed."""
        from quiz.tui.app import QuizApp

        return cast(QuizApp, self.app)

    @property
    def words(self) -> Words:
        """Of the interface."""
        return self.quiz.words

    def on_screen_resume(self) -> None:
        """Shown, for the first time or again: a newcomer may want a word about it.

        Where the terminal is too small for it, that is what is said.
        """
        self.app.call_later(self.quiz.cover, self.app.size)
        if self.quiz.tour:
            self.quiz.tour.arrived(self)

    def on_unmount(self) -> None:
        """Closed: nothing of it is kept."""
        let_go(self)

    def enter_label(self) -> str:
        """What Enter does now, for the key line; empty where it does nothing."""
        return ""

    def reword(self) -> None:
        """The language has changed: says everything again."""
        self.refresh(recompose=True)

    def action_help(self) -> None:
        """Explains this screen and its keys."""
        from quiz.tui.screens.help import HelpScreen, keys_of

        self.app.push_screen(HelpScreen(self.name_key, keys_of(self), self.enter_label()))

    def on_accents_asked(self, event: AccentsAsked) -> None:
        """Opens the palette; what it gives goes where the cursor is."""
        from quiz.tui.screens.accents import AccentsScreen

        event.stop()
        field = event.field

        def put(letter: str | None) -> None:
            if letter:
                field.put(letter)
            self.screen.set_focus(field)

        self.app.push_screen(AccentsScreen(), put)
