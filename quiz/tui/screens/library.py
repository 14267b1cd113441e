"""The library: the sets, as a table of contents."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widgets import OptionList

from quiz.tui.screens.library_list import LibraryListScreen

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.sets import SetInfo
    from quiz.tui.ways import Way


class LibraryScreen(LibraryListScreen):
    """Lists the sets. It is there from the first frame, and filled once store and sets are."""

    # Its style sheet is loaded by the app: a default screen does not load its own.
    name_key = "library"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "review", "key.review"),
        Binding("v", "words", "key.words"),
        Binding("p", "progress", "key.progress"),
        Binding("m", "mode", "key.mode"),
        Binding("d", "drill", "key.drill"),
        Binding("n", "restart", "key.restart"),
        Binding("t", "app.next_theme", "key.theme"),
        Binding("s,f9", "app.settings", "key.settings"),
    ]

    def fill(self, *, open_id: str | None = None, insist: bool = False) -> None:
        """Loads the sets, then goes to that set at once; `insist` says so where it is missing."""
        self._load(open_id, insist)

    @work(thread=True, exclusive=True)
    def _load(self, open_id: str | None, insist: bool) -> None:
        infos = self.quiz.desk.library()
        self.app.call_from_thread(self._loaded, infos, open_id, insist)

    def _loaded(self, infos: tuple[SetInfo, ...], open_id: str | None, insist: bool) -> None:
        self.infos = infos
        self._filled = True
        self.show_sets()
        if self.quiz.first_review or self.quiz.first_drill:
            fact, self.quiz.first_drill, self.quiz.first_review = self.quiz.first_drill, "", False
            self.quiz.review(infos, fact)
            return
        if open_id is None:
            if self.quiz.settings.start == "review":
                self.quiz.review(infos, tell=False)
            return
        for info in infos:
            if info.id == open_id and info.playable:
                self._read(info.path)
                return
        if insist:
            self._find(open_id)

    # -- choosing ---------------------------------------------------------------------------

    @property
    def _chosen(self) -> SetInfo | None:
        at = self.query_one("#sets", OptionList).highlighted
        return self.infos[at] if at is not None and at < len(self.infos) else None

    @on(OptionList.OptionSelected, "#sets")
    def _selected(self) -> None:
        self.action_open()

    @on(OptionList.OptionHighlighted, "#sets")
    def _highlighted(self) -> None:
        self.refresh_bindings()

    def action_open(self) -> None:
        """Opens the set under the cursor."""
        info = self._chosen
        if info is None:
            return
        if info.playable:
            self._read(info.path)
            return
        from quiz.errors import QuizError

        self.quiz.show_error(QuizError(info.problems), path=info.path)

    def action_restart(self) -> None:
        """Leaves the unfinished run that Enter goes on with behind, and begins it again."""
        from quiz.tui.ways import way_of

        info = self._chosen
        if info and info.playable and (begun := self._unfinished.get(info.id)):
            self._read(info.path, again=way_of(begun[0]))

    def action_review(self) -> None:
        """What is due, of all sets."""
        self.quiz.review(self.infos)

    def action_drill(self) -> None:
        """One kind of fact, over all sets."""
        from quiz.tui.screens.drill import DrillScreen

        def chosen(fact: str | None) -> None:
            if fact:
                self.quiz.review(self.infos, fact)

        self.app.push_screen(DrillScreen(self.infos), chosen)

    def action_words(self) -> None:
        """The learner's own words."""
        from quiz.tui.screens.words import WordsScreen

        self.app.push_screen(WordsScreen(self.infos))

    def action_progress(self) -> None:
        """The learner's figures."""
        from quiz.tui.screens.progress import ProgressScreen

        self.app.push_screen(ProgressScreen(self.infos))

    def action_mode(self) -> None:
        """Opens the set under the cursor in a way that the learner chooses."""
        from quiz.tui.ways import TRAINING

        if (info := self._chosen) is None:
            return
        with self.quiz.telling(info.path):
            made = self.quiz.desk.load(info.path)
            self._last_read = info.path
            self.quiz.choose_way(made, TRAINING, lambda way: self.quiz.read(made, way))

    def key_label(self, action: str) -> str | None:
        """How many questions and words are due."""
        if action == "words" and self._words_due:
            return self.words("key.words_n", n=self._words_due)
        return self.words("key.review_n", n=self._due) if action == "review" else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """To begin again there must be a run, to review something due."""
        if action == "review":
            return self._due > 0
        if action == "mode":
            info = self._chosen if self._filled else None
            return bool(info and info.playable)
        if action in {"progress", "words"}:
            return self._filled
        if action == "drill":
            return self._filled and any(info.playable for info in self.infos)
        if action == "restart":
            info = self._chosen if self._filled else None
            begun = self._unfinished.get(info.id) if info else None
            # An exam is to be handed in.
            return bool(begun and str(begun[0].mode) != "exam")
        return True

    def enter_label(self) -> str:
        """Enter goes on with a run, opens a set, or says what is wrong with it."""
        info = self._chosen if self._filled else None
        if info is None:
            return ""
        if not info.playable:
            return self.words("key.problems")
        return self.words("key.resume" if info.id in self._unfinished else "key.open")

    def _find(self, set_id: str) -> None:
        from quiz.sets import find_set

        with self.quiz.telling():
            self._read(find_set(set_id))

    def _read(self, path: Path, *, again: Way | None = None) -> None:
        """Opens a set; `again`: its run in that way is left behind, and begun again."""
        self._last_read = path
        with self.quiz.telling(path):
            question_set = self.quiz.desk.load(path)
            if again:
                self.quiz.desk.open_session(question_set, fresh=True, way=again)
                self.quiz.read(question_set, again)
                return
            way, self.quiz.first_way = self.quiz.first_way, None
            self.quiz.read(question_set, way)
