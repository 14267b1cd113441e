"""The app: it wires screens to the desk, and does nothing else."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from typing import Any, ClassVar

from textual import events
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.geometry import Size
from textual.screen import Screen

from quiz.locale import LANGUAGES, Words, system_language, words_for
from quiz.text import NEAREST
from quiz.tui.collecting import REST
from quiz.tui.desk import Desk
from quiz.tui.keymap import Remappable
from quiz.tui.navigating import NavigatingApp
from quiz.tui.preferring import theme_name
from quiz.tui.screens.base import QuizScreen
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.themes import DARK, LIGHT, OWN_COLOURS, THEMES
from quiz.tui.tour import DEMO_SET, Tour
from quiz.tui.ways import Way

LEAST_WIDTH, LEAST_HEIGHT = 60, 18
"""The smallest terminal in which every screen can be used."""


class QuizApp(Remappable, NavigatingApp):
    """Reads, asks, tells."""

    TITLE = "Quiz"
    CSS_PATH = ["app.tcss", "screens/library.tcss"]  # noqa: RUF012 (declared so by Textual)
    ESCAPE_TO_MINIMIZE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", "key.quit", priority=True),
        Binding("ctrl+c", "copy_or_tell", show=False, system=True),
    ]

    def __init__(self, desk: Desk, *, set_id: str | None, user: str | None, theme: str) -> None:
        super().__init__()
        self.read_settings()
        self.desk = desk
        self.words: Words = words_for(system_language())
        self._wanted_set = set_id
        self.first_way: Way | None = None
        self.first_review = False
        self.first_drill = ""
        self._wanted_user = user
        self.tour: Tour | None = None
        for one in THEMES:
            self.register_theme(one)
        wanted = theme or theme_name(self.settings.theme)
        self.theme = wanted if wanted in self.available_themes else THEMES[0].name

    def get_default_screen(self) -> Screen[Any]:
        """The library is there from the first frame."""
        return LibraryScreen()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our own colours, for a theme that does not know them."""
        dark = self.current_theme.dark
        return {name: (DARK if dark else LIGHT).variables[name] for name in OWN_COLOURS}

    def get_driver_class(self) -> type[Driver]:
        """The platform's, with the terminal's sizes in order."""
        from quiz.tui.signals import in_order

        return in_order(super().get_driver_class())

    # -- opening ----------------------------------------------------------------------------

    def on_load(self) -> None:
        """Before the terminal is taken over: from here on it is always given back."""
        from quiz.tui.signals import end_politely

        end_politely(self.leave)

    def on_ready(self) -> None:
        """After the first frame: the store, then who is there, then the sets."""
        self.await_rest(REST)
        self.call_after_refresh(self.open)

    def open(self) -> None:
        """Opens the store and takes a profile; the first time, asks for one."""
        from quiz.errors import QuizError

        try:
            profile = self.desk.sit_down(self._wanted_user)
            for notice in self.desk.store.notices:
                from quiz.learning.problems import told

                self.notify(told(self.words, notice), markup=False, timeout=12)
        except QuizError as error:
            self.show_error(error, fatal=True)
            return
        if profile is None:
            from quiz.tui.screens.first_run import FirstRunScreen

            self.push_screen(FirstRunScreen(self.words), self._welcomed)
            return
        from quiz.learning.learner import language_of

        self.speak(language_of(profile), keep=False)
        self._settle()

    def _welcomed(self, done: bool | None) -> None:
        if done:
            self.tour = Tour(self)
            self._settle()
        else:
            self.exit(0)

    def _settle(self) -> None:
        """Shows the library, or goes on where the learner was."""
        self.use_keys()
        self.tell_misread()
        set_id = self._wanted_set or self.desk.interrupted() or (DEMO_SET if self.tour else None)
        library = self.screen_stack[0]
        if isinstance(library, LibraryScreen):
            library.fill(open_id=set_id, insist=bool(self._wanted_set))

    # -- size, words, looks -----------------------------------------------------------------

    def on_resize(self, event: events.Resize) -> None:
        """The terminal may be too small now, or large enough."""
        self.cover(event.size)

    def cover(self, size: Size) -> None:
        """Covers everything while the terminal is too small; what is beneath stays as it is."""
        small = size.width < LEAST_WIDTH or size.height < LEAST_HEIGHT
        from quiz.tui.screens.too_small import TooSmallScreen

        if small and not isinstance(self.screen, TooSmallScreen):
            self.push_screen(TooSmallScreen(LEAST_WIDTH, LEAST_HEIGHT))
        elif not small and isinstance(self.screen, TooSmallScreen):
            self.pop_screen()

    def speak(self, language: str, *, keep: bool = True) -> None:
        """Changes the language of the interface, on every open screen."""
        if keep:
            self.desk.speak(language)
        if language == self.words.language:
            return
        self.words = words_for(language)
        for screen in self.screen_stack:
            if (reword := getattr(screen, "reword", None)) is not None:
                reword()
        if self.tour and isinstance(self.screen, QuizScreen):
            # Once it has been composed again.
            self.screen.call_after_refresh(self.tour.arrived, self.screen)

    async def action_quit(self) -> None:
        """Leaves; what is being typed is kept first."""
        self.leave(0)

    def leave(self, code: int) -> None:
        """Ends the app with an exit code; what is being typed is kept first."""
        self.keep_now()
        self.exit(return_code=code)

    def keep_now(self) -> None:
        """Keeps what is being typed."""
        for screen in self.screen_stack:
            if (keep := getattr(screen, "keep_now", None)) is not None:
                keep()

    def action_copy_or_tell(self) -> None:
        """Ctrl+C leaves many programs; here it says which key does."""
        self.notify(self.words("app.how_to_quit"), markup=False)

    def action_command_palette(self) -> None:
        """Everything the app can do, by name."""
        from textual.command import CommandPalette

        if not CommandPalette.is_open(self):
            self.push_screen(
                CommandPalette(placeholder=self.words("app.palette"), id="--command-palette")
            )

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """The palette's commands, in the words of the interface."""
        from quiz.tui.providers.commands import commands

        return commands(self, screen, LANGUAGES)


def make_app(
    desk: Desk | None = None,
    *,
    set_id: str | None = None,
    user: str | None = None,
    theme: str = "",
    way: Way | None = None,
    review: bool = False,
    drill: str = "",
) -> QuizApp:
    """The app, for the command line and for tests alike.

    `set_id` opens that set at once, in a `way` if one is named; `review` opens what is due,
    `drill` questions of one type over all sets.
    `user` takes that profile instead of the last one used, `theme` names colours instead of
    those of the settings.
    """
    app = QuizApp(desk or Desk(), set_id=set_id, user=user, theme=theme)
    app.first_way, app.first_review, app.first_drill = way, review, drill
    return app


def run(
    set_id: str | None = None,
    user: str | None = None,
    *,
    way: Way | None = None,
    review: bool = False,
    drill: str = "",
) -> int:
    """Runs the app in this terminal; returns the exit code, 0 after ctrl+q."""
    import os
    import sys

    if sys.__stderr__ is not None:
        # What Textual draws on: a letter that the terminal lacks must not end the app.
        sys.__stderr__.reconfigure(errors=NEAREST)
    gc.disable()
    app = make_app(
        set_id=set_id,
        user=user or os.environ.get("QUIZ_USER"),
        theme=os.environ.get("TEXTUAL_THEME", ""),
        way=way,
        review=review,
        drill=drill,
    )
    app.alone = True
    try:
        app.run()
    finally:
        gc.enable()
        app.desk.close()
    return app.return_code or 0
