"""`quiz play SET --watch` and `--as-teacher`: an author tries a set while writing it.

Nothing that is answered here is kept. When the file is saved, the same question is shown again
with what was typed, and what was answered is graded anew by the new keys; while the file is
broken its errors are shown, each at its line.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from quiz.locale import system_language
from quiz.tui.app import QuizApp
from quiz.tui.desk import Desk

if TYPE_CHECKING:
    from quiz.grading import Grader
    from quiz.learning.session import Session
    from quiz.model import Attempt, QuestionSet
    from quiz.sets import Loaded

PAUSE = 0.2
"""Seconds between two looks at the file. It is read when two looks in a row agree, so that a file
half written is left alone."""


class PreviewApp(QuizApp):
    """The app on one file, for its author."""

    @dataclass
    class Saved(Message):
        """The file has changed, and this came of reading it."""

        loaded: Loaded

    def __init__(
        self, desk: Desk, path: Path, *, watch: bool, as_teacher: bool, theme: str = ""
    ) -> None:
        """`watch` reloads on save; `as_teacher` shows keys, near misses and reasons."""
        from quiz.teaching.check import versions

        super().__init__(desk, set_id=str(path), user=None, theme=theme)
        self.path = path
        self._watching = watch
        self._as_teacher = as_teacher
        self._looking = threading.Lock()
        self._known = self._last = versions([path]) if watch else {}

    def _settle(self) -> None:
        super()._settle()
        self.notify(self.words("preview.nothing_kept"), markup=False)
        if self._watching:
            self.set_interval(PAUSE, self._look)

    # -- the file ---------------------------------------------------------------------------

    @work(thread=True, group="watch")
    def _look(self) -> None:
        """Looks whether the file has changed; in a thread, for disks may be slow."""
        from quiz.sets import read_set
        from quiz.teaching.check import versions

        with self._looking:
            now = versions([self.path])
            changed = now == self._last != self._known
            self._last = now
            if changed:
                self._known = now
        if changed:
            self.post_message(self.Saved(read_set(self.path)))

    @on(Saved)
    def _saved(self, event: Saved) -> None:
        """Shows the set as it is now, at the same place; or what is wrong with it."""
        made = event.loaded.question_set
        self._back_to_set()
        if made is None:
            from quiz.errors import QuizError

            self.show_error(QuizError(event.loaded.errors), path=self.path)
            return
        self._show(made)
        self.notify(self.words("preview.reloaded"), markup=False, timeout=2)

    def _back_to_set(self) -> None:
        """Takes away what covers the set: help, errors, the palette."""
        from quiz.tui.screens.library import LibraryScreen
        from quiz.tui.screens.question import QuestionScreen
        from quiz.tui.screens.reading import ReadingScreen
        from quiz.tui.screens.summary import SummaryScreen

        places = (LibraryScreen, ReadingScreen, QuestionScreen, SummaryScreen)
        while len(self.screen_stack) > 1 and not isinstance(self.screen, places):
            self.pop_screen()

    def _show(self, made: QuestionSet) -> None:
        from quiz.tui.screens.library import LibraryScreen
        from quiz.tui.screens.question import QuestionScreen
        from quiz.tui.screens.reading import ReadingScreen

        screen = self.screen
        if isinstance(screen, QuestionScreen):
            screen.keep_now()
            with self.telling():
                self.ask(self._gone_on(screen.session, made), instead=True)
        elif isinstance(screen, ReadingScreen):
            self.switch_screen(ReadingScreen(made, screen.way))
        elif isinstance(screen, LibraryScreen):
            self.read(made)

    # -- the run ----------------------------------------------------------------------------

    def ask(self, session: Session, *, instead: bool = False) -> None:
        """Shows a session's questions, as their author sees them."""
        from quiz.tui.screens.preview import PreviewScreen

        screen = PreviewScreen(session, as_teacher=self._as_teacher)
        session.come_back()
        if instead:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def _gone_on(self, session: Session, made: QuestionSet) -> Session:
        """The same run of the set as it is now; a new one, at the same place, where its id changed."""
        from quiz.grading import Grader
        from quiz.learning.session import Session

        grader = Grader(made)
        record = self.desk.store.record
        attempts = self.desk.store.attempts.of_run(session.run_id)
        try:
            return Session.resume(
                made, grader, record, session.profile_id, session.state(),
                tuple(_graded_anew(attempts, made, grader)), clock=self.desk.clock,
            )  # fmt: skip
        except (ValueError, KeyError):
            fresh = Session(
                made, grader, record, session.profile_id, session.mode, clock=self.desk.clock
            )
            fresh.index = min(session.index, fresh.total - 1)
            return fresh


def _graded_anew(
    attempts: Iterable[Attempt], made: QuestionSet, grader: Grader
) -> Iterable[Attempt]:
    """What was answered, with the verdicts of the keys as they are now."""
    from quiz.learning.points import points_of_try

    known = {question.id: question for question in made.questions}
    for attempt in attempts:
        question = known.get(attempt.question_id)
        if question is None or not attempt.response.strip():
            yield attempt
            continue
        verdict = grader.grade(question.id, attempt.response)
        yield replace(
            attempt,
            status=verdict.status,
            score=verdict.score,
            reasons=verdict.reasons,
            points=points_of_try(question, verdict, attempt.hints, made),
            max_points=question.points,
        )


def preview_desk(folder: Path, path: Path) -> Desk:
    """A desk with that file alone, and a store in a folder that is thrown away."""
    desk = Desk(store_path=folder / "preview.db", folders=(path,))
    language = system_language()
    desk.add_profile("?", "", language)
    return desk


def run_preview(path: Path, *, watch: bool, as_teacher: bool) -> int:
    """Runs the app on a file in this terminal; returns the exit code."""
    import os

    with ExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory())
        desk = preview_desk(Path(folder), path)
        stack.callback(desk.close)
        app = PreviewApp(
            desk,
            path,
            watch=watch,
            as_teacher=as_teacher,
            theme=os.environ.get("TEXTUAL_THEME", ""),
        )
        app.run()
        return app.return_code or 0
