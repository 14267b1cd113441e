"""The part of the app that goes from screen to screen, and says what goes wrong on the way.

A screen is imported when it is first shown: the library's first frame waits for none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from quiz.tui.desk import Desk
from quiz.tui.preferring import PreferringApp
from quiz.tui.ways import TRAINING, Way, way_of

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.errors import QuizError
    from quiz.learning.review import Review
    from quiz.learning.session import Session
    from quiz.learning.unfinished import Begun
    from quiz.model import QuestionSet
    from quiz.sets import SetInfo


class NavigatingApp(PreferringApp):
    """An app with screens to go to.

    Attributes:
        desk: what it works with.
    """

    desk: Desk

    def read(self, question_set: QuestionSet, way: Way | None = None) -> None:
        """Opens a set at its text, or at the question where it was left in that `way`.

        Without a `way` it goes on with the run last left, or begins as the settings say.
        """
        from quiz.tui.screens.reading import ReadingScreen

        begun = self.begun(question_set)
        if way is None:
            usual = Way("exam") if self.settings.mode == "exam" else TRAINING
            way = next(iter(begun), usual)
        if way not in begun:
            self.push_screen(ReadingScreen(question_set, way))
            return
        with self.telling():
            self.ask(self.desk.open_session(question_set, way=way))

    def begun(self, question_set: QuestionSet) -> dict[Way, Begun]:
        """The unfinished runs of a set by their way, the last left first."""
        runs = {way_of(run): run for run in self.desk.unfinished().get(question_set.id, ())}
        return {way: run for way, run in runs.items() if way.asks_of(question_set)}

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

        self.push_screen(ModeScreen(question_set, now, self.begun(question_set)), chosen)

    def review(self, infos: Iterable[SetInfo], fact: str = "", *, tell: bool = True) -> None:
        """What is due over all these sets, or a drill of one type of question; see `go_over`."""
        from quiz.tui.over_sets import go_over

        self.run_worker(go_over(self, infos, fact, tell=tell))

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
    def telling(self, path: Path | None = None) -> Iterator[None]:
        """Shows what goes wrong inside, such as a full disk; the screen stays as it was.

        `path` is the set's whose fault it is.
        """
        from quiz.errors import QuizError

        try:
            yield
        except QuizError as error:
            self.show_error(error, path=path)

    def show_error(
        self, error: QuizError, *, fatal: bool = False, path: Path | None = None
    ) -> None:
        """Shows what went wrong, where, and the cure."""
        from quiz.tui.screens.error import ErrorScreen

        self.push_screen(ErrorScreen(error.problems, fatal=fatal, path=path))
