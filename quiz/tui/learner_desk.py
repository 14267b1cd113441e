"""A learner's place at the desk: who sits there, what there is to read, where they stand.

Nothing is begun here, and nothing heavy is imported before it is used: the app paints its first
frame with what is here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.learning.clock import Clock, utc_now

if TYPE_CHECKING:
    from quiz.learning.overview import Overview
    from quiz.learning.session import Grading
    from quiz.learning.unfinished import Begun
    from quiz.learning.word_list import Entry
    from quiz.model import Profile, QuestionSet
    from quiz.sets import SetInfo
    from quiz.store.cards import Card
    from quiz.store.figures import Figures
    from quiz.store.store import Store


FEW_SETS, FEW_ATTEMPTS = 20, 3_000
"""New to the figures, so many are worked out while the learner waits: 40 ms at most."""


class LearnerDesk:
    """Who is there, and all that is known of their reading.

    Attributes:
        profile: whose desk it is; None until someone has sat down.
        clock: the time now, with its zone.
    """

    def __init__(
        self,
        *,
        store_path: Path | None = None,
        folders: Iterable[Path] | None = None,
        clock: Clock = utc_now,
        make_grader: Callable[[QuestionSet], Grading] | None = None,
    ) -> None:
        """By default the store and the folders of sets that `quiz.paths` names, and our grader."""
        self._store_path = store_path
        self._folders = None if folders is None else tuple(folders)
        self._make_grader = make_grader
        self.clock = clock
        self.profile: Profile | None = None

    @cached_property
    def store(self) -> Store:
        """The open store.

        Raises:
            QuizError: it cannot be opened.
        """
        from quiz.store.store import Store

        return Store.open(self._store_path)

    def close(self) -> None:
        """Lets go of the store, if it was opened."""
        if "store" in self.__dict__:
            self.store.close()

    # -- who --------------------------------------------------------------------------------

    def sit_down(self, name: str | None) -> Profile | None:
        """Takes the profile of that name, or the last one used; None if there is none.

        Raises:
            QuizError: no profile has that name, or the store cannot be read.
        """
        profiles = self.store.profiles
        self.profile = profiles.get(name) if name else profiles.last()
        return self.profile

    def add_profile(self, name: str, level: str, language: str) -> Profile:
        """Makes a profile and takes it.

        Raises:
            QuizError: the name is empty, too long or taken.
        """
        self.profile = self.store.profiles.create(name, level, language)
        return self.profile

    def speak(self, language: str) -> None:
        """Keeps the profile's language of the interface."""
        if self.profile:
            self.profile = self.store.profiles.change(self.profile, language=language)

    def read_at(self, level: str) -> None:
        """Keeps the profile's level of French.

        Raises:
            QuizError: the machine refuses.
        """
        if self.profile:
            self.profile = self.store.profiles.change(self.profile, level=level)

    # -- what to read -----------------------------------------------------------------------

    def library(self) -> tuple[SetInfo, ...]:
        """The sets there are, broken ones too. Touches no store: may run in a thread."""
        from quiz.sets import library

        return library(self._folders)

    def user_folder(self) -> Path:
        """Where users put their own sets."""
        from quiz.paths import data_dir

        return data_dir() / "sets"

    def load(self, path: Path) -> QuestionSet:
        """The set in a file. Touches no store: may run in a thread.

        Raises:
            QuizError: it is broken.
        """
        from quiz.sets import load_set

        return load_set(path)

    def figures(self) -> dict[str, Figures]:
        """What the learner has done, by set id."""
        if not self.profile:
            return {}
        return {f.key: f for f in self.store.progress.by_set(self.profile.id)}

    def figures_at_once(self) -> bool:
        """Whether `figures` take no more time than a learner would notice.

        Raises:
            QuizError: the store cannot be read.
        """
        if not self.profile:
            return True
        sets, attempts = self.store.progress.to_work_out(self.profile.id)
        return sets <= FEW_SETS and attempts <= FEW_ATTEMPTS

    def work_out_figures(self, wanted: Callable[[], bool]) -> None:
        """What makes `figures` quick; given up as soon as it is not `wanted` any more.

        Raises:
            QuizError: the store cannot be read or written.
        """
        for _ in self.store.progress.work_out(self._who().id):
            if not wanted():
                return

    def overview(self, infos: Iterable[SetInfo]) -> Overview | None:
        """The learner's progress on one page; `infos` are the sets there are.

        Raises:
            QuizError: the store cannot be read.
        """
        from quiz.learning.due import asked_by
        from quiz.learning.overview import overview

        if not self.profile:
            return None
        infos = tuple(infos)
        levels = {info.id: info.level for info in infos if info.playable}
        return overview(self.store, self.profile, levels, asked_by(infos), self.clock())

    def reset(self) -> None:
        """Erases all that the learner has answered.

        Raises:
            QuizError: the machine refuses.
        """
        self.store.reset(self._who())

    def forget(self) -> None:
        """Erases the learner wholly; nobody sits at the desk then.

        Raises:
            QuizError: the machine refuses.
        """
        self.store.forget(self._who())
        self.profile = None

    # -- where they stand ---------------------------------------------------------------------

    def unfinished(self) -> dict[str, list[Begun]]:
        """Unfinished runs of each set by its id, one for each way; the last saved comes first.

        Raises:
            QuizError: the store cannot be read.
        """
        from quiz.learning.unfinished import unfinished

        found: dict[str, list[Begun]] = {}
        for run in unfinished(self.store, self.profile) if self.profile else ():
            found.setdefault(run.set_id, []).append(run)
        return found

    def interrupted(self) -> str | None:
        """The set that was being answered when the program ended, None if it was put aside."""
        from quiz.learning.unfinished import interrupted

        return interrupted(self.store, self.profile) if self.profile else None

    def _who(self) -> Profile:
        if self.profile is None:
            message = "a session needs a profile"
            raise RuntimeError(message)
        return self.profile

    def due(
        self, infos: Iterable[SetInfo], wanted: Callable[[], bool] = lambda: True
    ) -> tuple[Card, ...]:
        """The learner's questions in these sets that are due today, the longest due first.

        To work it out may take seconds where much is new in the log: it is given up, and nothing
        is due, as soon as it is not `wanted` any more.

        Raises:
            QuizError: the store cannot be read or written.
        """
        from quiz.learning.due import asked_by, due_today
        from quiz.learning.schedule import brought_up_to_date

        if not self.profile:
            return ()
        for _ in brought_up_to_date(self.store, self.profile):
            if not wanted():
                return ()
        return due_today(self.store, self.profile, asked_by(infos), self.clock())

    def words(self) -> tuple[Entry, ...]:
        """The words on the learner's own list, those that are due first.

        Raises:
            QuizError: the store cannot be read.
        """
        from quiz.learning.word_list import entries

        return entries(self.store, self.profile) if self.profile else ()

    def due_words(self) -> tuple[Entry, ...]:
        """The words on the list whose day has come, the longest due first.

        Raises:
            QuizError: the store cannot be read.
        """
        from quiz.learning.word_list import due_words

        return due_words(self.store, self.profile, self.clock()) if self.profile else ()
