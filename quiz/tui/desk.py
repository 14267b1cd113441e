"""The desk: store, sets, sessions and words, as the app uses them.

Nothing heavy is imported before it is used: the app paints its first frame with what is here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.learning.session import Grading, Session
    from quiz.learning.summary import Summary
    from quiz.model import Profile, QuestionSet
    from quiz.sets import SetInfo
    from quiz.store.figures import Figures
    from quiz.store.store import Store


def utc_now() -> datetime:
    """The machine's clock, in UTC."""
    return datetime.now(UTC)


class Desk:
    """What the app works with.

    Attributes:
        profile: whose desk it is; None until someone has sat down.
        clock: the time now, with its zone.
    """

    def __init__(
        self,
        *,
        store_path: Path | None = None,
        folders: Iterable[Path] | None = None,
        clock: Callable[[], datetime] = utc_now,
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

    # -- a run ------------------------------------------------------------------------------

    def unfinished(self) -> dict[str, tuple[int, int]]:
        """Unfinished training runs: set id -> (the current question's place from 1, of how many).

        The last saved comes first.
        """
        from quiz.model import Mode

        found: dict[str, tuple[int, int]] = {}
        if not self.profile:
            return found
        for set_id, mode in self.store.runs.unfinished(self.profile.id):
            state = self.store.runs.load(self.profile.id, set_id, mode)
            if mode is Mode.TRAINING and state and self._begun(state):
                questions = list(state.get("questions", ()))
                current = state.get("current")
                place = questions.index(current) + 1 if current in questions else 1
                found[set_id] = (place, len(questions))
        return found

    def interrupted(self) -> str | None:
        """The set that was being answered when the program ended, None if it was put aside."""
        from quiz.model import Mode

        if not self.profile:
            return None
        for set_id, mode in self.store.runs.unfinished(self.profile.id)[:1]:
            state = self.store.runs.load(self.profile.id, set_id, mode)
            wanted = mode is Mode.TRAINING and state and not state.get("aside")
            if wanted and state and self._begun(state):
                return set_id
        return None

    def _begun(self, state: Mapping[str, object]) -> bool:
        """Whether a run was more than opened: something typed, answered or passed."""
        return not _untouched(state) or bool(
            self.store.attempts.of_run(str(state.get("run_id", "")))
        )

    def open_session(
        self,
        question_set: QuestionSet,
        *,
        fresh: bool = False,
        question_ids: Iterable[str] | None = None,
    ) -> Session:
        """The unfinished run of a set, or a new one; of some questions only, always a new one.

        Raises:
            QuizError: the store cannot be read or written.
            RuntimeError: nobody has sat down.
        """
        from quiz.grading import Grader
        from quiz.learning.runs import open_session
        from quiz.model import Mode

        if self.profile is None:
            message = "a session needs a profile"
            raise RuntimeError(message)
        return open_session(
            self.store,
            question_set,
            self._make_grader or Grader,
            self.profile,
            Mode.TRAINING if question_ids is None else Mode.REVIEW,
            question_ids=question_ids,
            fresh=fresh,
            clock=self.clock,
        )

    def keep(self, session: Session) -> None:
        """Saves where a run stands."""
        from quiz.learning.runs import keep

        keep(self.store, session)

    def put_aside(self, session: Session) -> None:
        """Saves a run that the learner leaves for another time."""
        self.keep(session)
        if session.whole and not session.finished:
            state = session.state() | {"aside": True}
            self.store.runs.save(session.profile_id, session.question_set.id, session.mode, state)

    def finish(self, session: Session) -> Summary:
        """Ends a run, and gives its figures."""
        summary = session.finish()
        self.keep(session)
        return summary


def _untouched(state: Mapping[str, object]) -> bool:
    """Whether a run was only opened: still at its first question, nothing typed."""
    questions = state.get("questions")
    first = questions[0] if isinstance(questions, list) and questions else None
    items = state.get("items")
    typed = isinstance(items, dict) and any(
        isinstance(item, dict) and (item.get("draft") or item.get("hints") or item.get("passed"))
        for item in items.values()
    )
    return state.get("current") == first and not typed
