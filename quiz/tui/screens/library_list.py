"""What the library shows: the sets, where the learner stands in each, and what is due.

What the learner does there is `quiz.tui.screens.library`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.worker import get_current_worker

from quiz.tui.library_entry import entry, suited, title
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.growing_list import GrowingList
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.said import Said

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.learning.unfinished import Begun
    from quiz.sets import SetInfo
    from quiz.store.figures import Figures


class LibraryListScreen(QuizScreen[None]):
    """Lists the sets with the learner's figures.

    Attributes:
        infos: the sets, in the order shown.
    """

    def __init__(self) -> None:
        super().__init__()
        self.infos: tuple[SetInfo, ...] = ()
        self._figures: dict[str, Figures] | None = None
        self._whose = ""
        self._unfinished: dict[str, list[Begun]] = {}
        self._filled = False
        self._due = 0
        self._words_due = 0
        self._last_read: Path | None = None
        self._counting = 0

    def compose(self) -> ComposeResult:
        """A title, the list, and the keys."""
        yield Said(self.words("screen.library.title"), id="library-title")
        yield GrowingList(id="sets", markup=False)
        yield Said("", id="empty")
        yield KeyLine(self.words)

    def on_mount(self) -> None:
        """Nothing to choose from yet."""
        self.query_one("#empty").display = False

    def show_sets(self) -> None:
        """Draws the list with the learner's figures, the cursor staying on its set."""
        if not self._filled:
            return
        sets = self.query_one("#sets", GrowingList)
        at = sets.highlighted
        at_once = self._look_up_figures()
        self._unfinished = self.quiz.desk.unfinished()
        place = self._place(at) if self.infos else 0
        sets.show(len(self.infos), self._entries, place)
        sets.display = bool(self.infos)
        empty = self.query_one("#empty", Said)
        empty.display = not self.infos
        if not self.infos:
            folder = str(self.quiz.desk.user_folder())
            empty.update(Content(self.words("screen.library.empty", folder=folder)))
        else:
            sets.highlighted = place
            self._last_read = None
            self.screen.set_focus(sets)
        self._title()
        self.refresh_bindings()
        # What is due takes a moment to work out: the list is there first.
        self.call_after_refresh(self._count_due, figures_too=not at_once)

    def _look_up_figures(self) -> bool:
        """Takes the learner's figures, if that takes no time; those of before stay till then."""
        desk = self.quiz.desk
        whose = desk.profile.id if desk.profile else ""
        at_once = desk.figures_at_once()
        if at_once:
            self._figures = desk.figures()
        elif whose != self._whose:
            self._figures = None
        self._whose = whose
        return at_once

    def _entries(self, start: int, end: int) -> list[Content]:
        now, figures, begun = self.quiz.desk.clock(), self._figures or {}, self._unfinished
        known = self._figures is not None
        return [
            entry(info, figures.get(info.id), begun.get(info.id, ()), self.words, now, known=known)
            for info in self.infos[start:end]
        ]

    def _count_due(self, *, figures_too: bool) -> None:
        if self.quiz.desk.profile:
            self._counting += 1
            self._work_out_due(self._counting, figures_too)

    @work(thread=True)
    def _work_out_due(self, counting: int, figures_too: bool) -> None:
        """In a thread: where much is new in the log it takes seconds."""
        from quiz.errors import QuizError

        worker = get_current_worker()

        def wanted() -> bool:
            return counting == self._counting and not worker.is_cancelled

        try:
            with self.quiz.desk.aside() as desk:
                if figures_too:
                    desk.work_out_figures(wanted)
                    if wanted():
                        self.app.call_from_thread(self._told_figures, desk.figures())
                due = len(desk.due(self.infos, wanted))
                words_due = len(desk.due_words())
        except QuizError as error:
            if wanted():
                self.app.call_from_thread(self.quiz.show_error, error)
            return
        if wanted():
            self.app.call_from_thread(self._told_due, due, words_due)

    def _told_figures(self, figures: dict[str, Figures]) -> None:
        self._figures = figures
        sets = self.query_one("#sets", GrowingList)
        at = sets.highlighted
        sets.show(len(self.infos), self._entries, at or 0)
        sets.highlighted = at

    def _told_due(self, due: int, words_due: int) -> None:
        self._due, self._words_due = due, words_due
        self._title()
        self.refresh_bindings()

    def _place(self, at: int | None) -> int:
        """Where the cursor belongs: at the set just read, where it was, at the unfinished.

        Else at a set still to be read, of the learner's level.
        """
        paths = [info.path for info in self.infos]
        if self._last_read in paths:
            return paths.index(self._last_read)
        if at is not None:
            return min(at, len(self.infos) - 1)
        begun = (p for p, info in enumerate(self.infos) if info.id in self._unfinished)
        if (place := next(begun, None)) is not None:
            return place
        profile = self.quiz.desk.profile
        return suited(self.infos, profile.level if profile else "", self._figures or {})

    def _title(self) -> None:
        due = {"due": self._due, "words_due": self._words_due}
        self.query_one("#library-title", Said).update(
            title(self.quiz.desk.profile, due, self.words)
        )

    def on_screen_resume(self) -> None:
        """Back from a set: the figures may be others."""
        self.show_sets()

    def reword(self) -> None:
        """In the other language."""
        self.query_one(KeyLine).words = self.words
        self.query_one(KeyLine).refresh()
        self._title()
        self.show_sets()
