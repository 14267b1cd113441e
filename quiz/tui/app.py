"""The app: it wires screens to the desk, and does nothing else."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.screen import Screen

from quiz.locale import LANGUAGES, Words, system_language, words_for
from quiz.tui.desk import Desk
from quiz.tui.keymap import Remappable
from quiz.tui.preferring import PreferringApp, theme_name
from quiz.tui.screens.library import LibraryScreen
from quiz.tui.themes import DARK, LIGHT, OWN_COLOURS, THEMES
from quiz.tui.tour import DEMO_SET, Tour
from quiz.tui.ways import TRAINING, Way

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.errors import QuizError
    from quiz.learning.review import Review
    from quiz.learning.session import Session
    from quiz.model import QuestionSet
    from quiz.sets import SetInfo

LEAST_WIDTH, LEAST_HEIGHT = 60, 18
"""The smallest terminal in which every screen can be used."""


COLLECT_AFTER = 1.0
"""Seconds after the first frame: until then modules load, and collecting garbage only costs."""


class QuizApp(Remappable, PreferringApp):
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

    # -- opening ----------------------------------------------------------------------------

    def on_load(self) -> None:
        """Before the terminal is taken over: from here on it is always given back."""
        from quiz.tui.signals import end_politely

        end_politely(self.leave)

    def on_ready(self) -> None:
        """After the first frame: the store, then who is there, then the sets."""
        self.set_timer(COLLECT_AFTER, gc.enable)
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
        self.speak(profile.language, keep=False)
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

    # -- going from screen to screen --------------------------------------------------------

    def read(self, question_set: QuestionSet, way: Way | None = None) -> None:
        """Opens a set at its text, or at the question where it was left.

        Without a `way` it goes on with an unfinished run, or begins as the settings say.
        """
        from quiz.tui.screens.reading import ReadingScreen

        if way is not None or question_set.id not in self.desk.unfinished():
            usual = Way("exam") if self.settings.mode == "exam" else TRAINING
            self.push_screen(ReadingScreen(question_set, way or usual))
            return
        with self.telling():
            self.ask(self.desk.open_session(question_set))

    def start(self, question_set: QuestionSet, way: Way = TRAINING) -> None:
        """From the text to its first question."""
        with self.telling():
            self.ask(self.desk.open_session(question_set, way=way), instead=True)

    def choose_way(self, question_set: QuestionSet, now: Way, then: Callable[[Way], None]) -> None:
        """Lets the learner choose how to play a set."""
        from quiz.tui.screens.mode import ModeScreen

        def chosen(way: Way | None) -> None:
            if way is not None:
                then(way)

        self.push_screen(ModeScreen(question_set, now), chosen)

    def review(self, infos: Iterable[SetInfo]) -> None:
        """What is due, over all these sets."""
        from quiz.tui.screens.review import ReviewScreen

        with self.telling():
            review = self.desk.open_review(infos)
            if review is None:
                self.notify(self.words("screen.review.nothing"), markup=False)
            else:
                self.push_screen(ReviewScreen(review))

    def sum_up_review(self, review: Review) -> None:
        """After the last question of a review: the figures."""
        from quiz.tui.screens.review_summary import ReviewSummaryScreen

        with self.telling():
            self.switch_screen(ReviewSummaryScreen(review, review.finish()))

    def start_again(self, session: Session, question_ids: Iterable[str]) -> None:
        """Some questions of a run once more."""
        with self.telling():
            again = self.desk.open_session(session.question_set, question_ids=question_ids)
            self.ask(again, instead=True)

    def ask(self, session: Session, *, instead: bool = False) -> None:
        """Shows a session's questions."""
        from quiz.tui.screens.question import QuestionScreen

        screen = QuestionScreen(session)
        session.come_back()
        if instead:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def sum_up(self, session: Session) -> None:
        """After the last question: the figures."""
        from quiz.tui.screens.summary import SummaryScreen

        with self.telling():
            self.switch_screen(SummaryScreen(session, self.desk.finish(session)))

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Shows what goes wrong inside, such as a full disk; the screen stays as it was."""
        from quiz.errors import QuizError

        try:
            yield
        except QuizError as error:
            self.show_error(error)

    def show_error(
        self, error: QuizError, *, fatal: bool = False, path: Path | None = None
    ) -> None:
        """Shows what went wrong, where, and the cure."""
        from quiz.tui.screens.error import ErrorScreen

        self.push_screen(ErrorScreen(error.problems, fatal=fatal, path=path))

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

    async def action_quit(self) -> None:
        """Leaves; what is being typed is kept first."""
        self.leave(0)

    def leave(self, code: int) -> None:
        """Ends the app with an exit code; what is being typed is kept first."""
        for screen in self.screen_stack:
            if (keep := getattr(screen, "keep_now", None)) is not None:
                keep()
        self.exit(return_code=code)

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
) -> QuizApp:
    """The app, for the command line and for tests alike.

    `set_id` opens that set at once, in a `way` if one is named; `review` opens what is due.
    `user` takes that profile instead of the last one used, `theme` names colours instead of
    those of the settings.
    """
    app = QuizApp(desk or Desk(), set_id=set_id, user=user, theme=theme)
    app.first_way, app.first_review = way, review
    return app


def run(
    set_id: str | None = None,
    user: str | None = None,
    *,
    way: Way | None = None,
    review: bool = False,
) -> int:
    """Runs the app in this terminal; returns the exit code, 0 after ctrl+q."""
    import os

    gc.disable()
    app = make_app(
        set_id=set_id,
        user=user or os.environ.get("QUIZ_USER"),
        theme=os.environ.get("TEXTUAL_THEME", ""),
        way=way,
        review=review,
    )
    try:
        app.run()
    finally:
        gc.enable()
        app.desk.close()
    return app.return_code or 0
