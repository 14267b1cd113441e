"""A review: questions of several sets in one sitting; those that are due, or of one kind of fact.

Each set has its own `Session` over its questions; a review goes from one to the other in the
order of its plan: in which they are due, or as `quiz.learning.drill` has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.errors import QuizError
from quiz.learning.clock import Clock, utc_now
from quiz.learning.evidence import evidence_spans
from quiz.learning.item import Item
from quiz.learning.runs import open_session
from quiz.learning.session import Grading, Session
from quiz.learning.summary import Summary
from quiz.learning.turns import next_open
from quiz.model import Mode, Passage, Profile, Question, QuestionSet
from quiz.store.cards import Card

if TYPE_CHECKING:
    from quiz.sets import SetInfo
    from quiz.store.store import Store

LONGEST = 20
"""Questions of one review, so that an evening's review has an end; the rest stays due."""


Plan = tuple[tuple[str, str], ...]
"""Set id and question id of what is asked, in its order."""


def planned(cards: Iterable[Card], most: int = LONGEST) -> Plan:
    """The cards to ask of those due, in their order."""
    return tuple(dict.fromkeys((card.set_id, card.question_id) for card in cards))[:most]


def load_sets(infos: Iterable[SetInfo], plan: Plan) -> dict[str, QuestionSet]:
    """The sets of a plan by id, without those broken since the library was read."""
    from quiz.sets import load_set

    wanted = {set_id for set_id, _ in plan}
    sets: dict[str, QuestionSet] = {}
    for info in infos:
        if info.playable and info.id in wanted and info.id not in sets:
            with suppress(QuizError):
                sets[info.id] = load_set(info.path)
    return sets


def still_there(plan: Plan, sets: Mapping[str, QuestionSet]) -> Plan:
    """What of a plan the sets that could be read still ask."""
    known = {(s.id, question.id) for s in sets.values() for question in s.questions}
    return tuple(pair for pair in plan if pair in known)


def needed_paragraphs(passage: Passage, question: Question) -> tuple[int, ...]:
    """The paragraphs (§, from 1) that hold a question's evidence; all where none is given."""
    spans = evidence_spans(passage, question)
    found = dict.fromkeys(span.paragraph for span in spans)
    return tuple(found) or tuple(range(1, len(passage.paragraphs) + 1))


class Review:
    """Goes through the questions of several sessions in one order.

    Drive `session` as any other; only going on is the review's: `advance`.

    Attributes:
        sessions: by set id.
        plan: what is asked.
        fact: the type of question that is drilled; empty where it is what is due.
        index: the place of the current question, from 0.
    """

    def __init__(self, sessions: Mapping[str, Session], plan: Plan, fact: str = "") -> None:
        """Starts a review.

        Args:
            sessions: by set id, each over the questions of the plan that are of its set.
            plan: what to ask.
            fact: see the attribute.

        Raises:
            ValueError: the plan is empty, or a session lacks a question of it.
        """
        if not plan:
            message = "a review needs at least one question"
            raise ValueError(message)
        self.plan = tuple(plan)
        self._places = []
        for set_id, question_id in plan:
            ids = [question.id for question in sessions[set_id].questions]
            self._places.append((sessions[set_id], ids.index(question_id)))
        self.sessions = dict(sessions)
        self.fact = fact
        self.index = 0
        self._go()

    @property
    def session(self) -> Session:
        """The session of the current question."""
        return self._places[self.index][0]

    @property
    def set_ids(self) -> tuple[str, ...]:
        """Of each question the id of its set, in the order of the review."""
        return tuple(session.question_set.id for session, _ in self._places)

    @property
    def total(self) -> int:
        """How many questions there are."""
        return len(self._places)

    @property
    def finished(self) -> bool:
        """Whether no question is open."""
        return all(session.item_at(place).closed for session, place in self._places)

    def items(self) -> tuple[Item, ...]:
        """All questions of the review and how they stand, in its order."""
        return tuple(
            replace(session.item_at(place), index=index, total=self.total)
            for index, (session, place) in enumerate(self._places)
        )

    def go_to(self, index: int) -> Item:
        """Goes to the question at a place of the review, open or closed.

        Raises:
            IndexError: it has no such place.
        """
        if not 0 <= index < self.total:
            raise IndexError(index)
        self.index = index
        return self._go()

    def skip(self) -> Item | None:
        """Passes the current question, as a session does, and goes to the next open one."""
        self.session.skip()
        return self.advance()

    def finish(self) -> tuple[Summary, ...]:
        """Ends the run of each set, and gives their figures."""
        return tuple(session.finish() for session in self.sessions.values())

    def advance(self) -> Item | None:
        """Goes to the next open question, those passed last; None where none is left."""
        place = next_open(self.items(), self.index)
        if place is None:
            return None
        self.index = place
        return self._go()

    def _go(self) -> Item:
        session, place = self._places[self.index]
        session.come_back()
        return session.go_to(place)


def open_review(
    store: Store,
    profile: Profile,
    plan: Plan,
    sets: Mapping[str, QuestionSet],
    make_grader: Callable[[QuestionSet], Grading],
    fact: str = "",
    *,
    clock: Clock = utc_now,
) -> Review | None:
    """A run over sets, drilling a `fact` or reviewing; None where nothing of the plan is left.

    Raises:
        QuizError: the store cannot be read or written.
    """
    plan = still_there(plan, sets)
    if not plan:
        return None
    sessions = {
        set_id: open_session(
            store,
            sets[set_id],
            make_grader,
            profile,
            Mode.DRILL if fact else Mode.REVIEW,
            question_ids=[question for one, question in plan if one == set_id],
            clock=clock,
        )
        for set_id in dict.fromkeys(set_id for set_id, _ in plan)
    }
    return Review(sessions, plan, fact)
