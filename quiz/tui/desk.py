"""The desk: store, sets, sessions and words, as the app uses them.

Nothing heavy is imported before it is used: the app paints its first frame with what is here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.learning.clock import Clock, utc_now
from quiz.tui.ways import TRAINING, Way

if TYPE_CHECKING:
    from quiz.learning.overview import Overview
    from quiz.learning.review import Plan, Review
    from quiz.learning.session import Grading, Session
    from quiz.learning.summary import Summary
    from quiz.learning.word_list import Entry
    from quiz.locale import Words
    from quiz.model import Profile, QuestionSet
    from quiz.sets import SetInfo
    from quiz.store.cards import Card
    from quiz.store.figures import Figures
    from quiz.store.store import Store


def without_text(question_set: QuestionSet) -> QuestionSet:
    """The same set, to be answered from memory."""
    from dataclasses import replace

    settings = replace(question_set.settings, text_visible=False)
    return replace(question_set, settings=settings)


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

    # -- a run ------------------------------------------------------------------------------

    def unfinished(self) -> dict[str, tuple[int, int]]:
        """Unfinished training runs: set id -> (the current question's place from 1, of how many).

        The last saved comes first.
        """
        from quiz.learning.unfinished import unfinished

        return unfinished(self.store, self.profile) if self.profile else {}

    def interrupted(self) -> str | None:
        """The set that was being answered when the program ended, None if it was put aside."""
        from quiz.learning.unfinished import interrupted

        return interrupted(self.store, self.profile) if self.profile else None

    def open_session(
        self,
        question_set: QuestionSet,
        *,
        fresh: bool = False,
        question_ids: Iterable[str] | None = None,
        way: Way = TRAINING,
    ) -> Session:
        """The unfinished run of a set, or a new one; of some questions only, always a new one.

        From memory a run is of the same set with its text hidden.

        Raises:
            QuizError: the store cannot be read or written.
            RuntimeError: nobody has sat down.
        """
        from quiz.grading import Grader
        from quiz.learning.drill import questions_of_kinds
        from quiz.learning.runs import open_session
        from quiz.model import Mode

        profile = self._who()
        if way.kind == "drill" and question_ids is None:
            question_ids = questions_of_kinds(question_set, {way.fact})
        resumed = way is TRAINING and question_ids is None and not fresh
        if way.kind == "memory" or (resumed and self._begun_from_memory(question_set)):
            question_set = without_text(question_set)
        mode = Mode.REVIEW if way is TRAINING and question_ids is not None else way.mode
        return open_session(
            self.store,
            question_set,
            self._make_grader or Grader,
            profile,
            mode,
            question_ids=question_ids,
            fresh=fresh or way.kind == "memory",
            clock=self.clock,
        )

    def _who(self) -> Profile:
        if self.profile is None:
            message = "a session needs a profile"
            raise RuntimeError(message)
        return self.profile

    def _begun_from_memory(self, question_set: QuestionSet) -> bool:
        """Whether the unfinished training run was begun with the text hidden."""
        from quiz.model import Mode

        state = self.store.runs.load(self._who().id, question_set.id, Mode.TRAINING)
        return bool(state and state.get("memory"))

    # -- what comes back --------------------------------------------------------------------

    @contextmanager
    def aside(self) -> Iterator[Desk]:
        """The same desk with a connection of its own to the store: for use in a thread.

        Raises:
            QuizError: the store cannot be opened once more.
        """
        other = Desk(folders=self._folders, clock=self.clock, make_grader=self._make_grader)
        other.profile = self.profile
        other.__dict__["store"] = self.store.again()
        try:
            yield other
        finally:
            other.close()

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

    def plan(self, infos: Iterable[SetInfo], fact: str = "") -> Plan:
        """What to ask over these sets: what is due, or questions of one type.

        Raises:
            QuizError: the store cannot be read or written.
        """
        from quiz.learning.drill import planned_drill
        from quiz.learning.review import planned

        if fact:
            return planned_drill(self.store, self._who(), infos, fact)
        return planned(self.due(infos))

    def open_review(
        self, plan: Plan, sets: Mapping[str, QuestionSet], fact: str = ""
    ) -> Review | None:
        """A run over sets, as planned, drilling a `fact` or reviewing; None where nothing is left.

        Raises:
            QuizError: the store cannot be read or written.
        """
        from quiz.learning.review import Review, still_there

        plan = still_there(plan, sets)
        if not plan:
            return None
        way = Way("drill", fact) if fact else TRAINING
        sessions = {
            set_id: self.open_session(
                sets[set_id],
                question_ids=[question for one, question in plan if one == set_id],
                way=way,
            )
            for set_id in dict.fromkeys(set_id for set_id, _ in plan)
        }
        return Review(sessions, plan, fact)

    def words(self) -> tuple[Entry, ...]:
        """The words on the learner's own list, those that are due first.

        Raises:
            QuizError: the store cannot be read.
        """
        from quiz.learning.word_list import entries

        return entries(self.store, self.profile) if self.profile else ()

    def words_due(self) -> int:
        """How many words on the list are due.

        Raises:
            QuizError: the store cannot be read.
        """
        now = self.clock()
        return sum(entry.is_due(now) for entry in self.words())

    def open_word_review(self, words: Words) -> Review | None:
        """A review of the words that are due; None where none is.

        Raises:
            QuizError: the store cannot be read.
        """
        from quiz.grading import Grader
        from quiz.learning.word_review import open_word_review

        due = [entry for entry in self.words() if entry.is_due(self.clock())]
        make = self._make_grader or Grader
        return open_word_review(self.store, self._who(), due, words, make, clock=self.clock)

    def keep(self, session: Session, *, aside: bool = False) -> None:
        """Saves where a run stands; `aside` is one that the learner leaves for another time."""
        from quiz.learning.runs import keep

        more = {"aside": aside, "memory": not session.question_set.settings.text_visible}
        keep(self.store, session, **{name: True for name, wanted in more.items() if wanted})

    def earlier(self, session: Session) -> tuple[str, ...]:
        """What the learner answered to the current question before, oldest first, each once."""
        from quiz.learning.earlier import earlier_answers

        return earlier_answers(self.store, session)

    def improved(self, session: Session) -> tuple[str, ...]:
        """Ids of the questions that went better in this run than the last time."""
        from quiz.learning.drill import improved

        set_id = session.question_set.id
        return improved(session, self.store.attempts.of_profile(session.profile_id, set_id))

    def finish(self, session: Session) -> Summary:
        """Ends a run, and gives its figures."""
        summary = session.finish()
        self.keep(session)
        return summary
