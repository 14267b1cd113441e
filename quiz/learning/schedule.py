"""Spaced repetition: which questions come back, and when.

Computed from the attempts alone, by FSRS (Free Spaced Repetition Scheduler, the `fsrs` library).
Each sitting in which a question was attempted is one review of it, rated by how it went:

| in that sitting                                            | rating |
|------------------------------------------------------------|--------|
| accepted at the first try, without a hint                  | good   |
| accepted after a hint or at a later try; half right or more | hard   |
| anything else, given up included                           | again  |

What the learner said of their answers counts too: a contested one was right (never in an exam);
one that was wrong though they were sure of it makes the sitting `again`, and the question comes
back the day after at the latest. To be unsure costs nothing.

`easy` is never given: it is for the learner to say. **A question comes back once it has been
missed or shaky**: what was right at the first try every time stays away, since to read a text
well is no reason to be asked about it again.

Intervals are days: sittings are, so FSRS's learning steps of minutes are not used, and no chance
enters, so that two machines with the same attempts show the same day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

from quiz.model import Attempt, Profile
from quiz.store.cards import Card
from quiz.store.remarks import Remark, RemarkKind

if TYPE_CHECKING:
    from fsrs import Scheduler

    from quiz.store.store import Store

RETENTION = 0.9
"""A question comes back when it is still known with this probability."""

LONGEST_DAYS = 365

NEXT_DAY = timedelta(days=1)
"""How long a confident error waits at most."""

RULES = f"fsrs6/{RETENTION}/{LONGEST_DAYS}/2"
"""Names what cards were worked out by; change its end with the table above."""


class Rating(IntEnum):
    """How a sitting went, as FSRS numbers it."""

    AGAIN = 1
    HARD = 2
    GOOD = 3


def due_cards(store: Store, profile: Profile, now: datetime) -> tuple[Card, ...]:
    """The learner's questions due now or before, the longest due first.

    Fast where nothing is new: only sets with new attempts are worked out again. Some may be of
    sets or questions that are no more; the caller knows which are there.

    Raises:
        QuizError: the store cannot be read or written.
    """
    for _ in brought_up_to_date(store, profile):
        pass
    return store.cards.due(profile.id, now)


def brought_up_to_date(store: Store, profile: Profile) -> Iterator[str]:
    """Works the cards out again of each set with new attempts; its id comes when it is done.

    A hundred thousand attempts that are all new take seconds: whoever has no time stops asking.

    Raises:
        QuizError: the store cannot be read or written.
    """
    for set_id, count, last_id in store.cards.stale(profile.id, RULES):
        remarks = store.remarks.of_profile(profile.id, set_id)
        cards = cards_of_set(store.attempts.of_profile(profile.id, set_id), remarks)
        store.cards.keep(profile.id, set_id, cards, (count, last_id), len(remarks), RULES)
        yield set_id


def cards_of_set(
    attempts: Iterable[Attempt], remarks: Iterable[Remark] = (), *, known_too: bool = False
) -> tuple[Card, ...]:
    """The questions that come back, from one learner's attempts at one set in any order.

    `remarks` are what the learner said of them. With `known_too` those come back as well that
    were right at the first try every time: words that a learner chose to learn by heart.
    """
    said = Said.of(remarks)
    sittings: dict[str, dict[str, list[Attempt]]] = {}
    for attempt in sorted(attempts, key=lambda attempt: attempt.id):
        if attempt.counted:
            runs = sittings.setdefault(attempt.question_id, {})
            runs.setdefault(attempt.run_id, []).append(attempt)
    cards = (_card(list(runs.values()), said, known_too) for runs in sittings.values())
    return tuple(card for card in cards if card is not None)


@dataclass(frozen=True, slots=True)
class Said:
    """Ids of attempts that a learner contests, and of those they were sure of."""

    contested: frozenset[str] = frozenset()
    sure: frozenset[str] = frozenset()

    @classmethod
    def of(cls, remarks: Iterable[Remark]) -> Said:
        """From remarks; a contest that counts for nothing, as in an exam, is none."""
        kept = list(remarks)
        return cls(
            frozenset(r.attempt_id for r in kept if r.kind is RemarkKind.CONTEST and r.points >= 0),
            frozenset(r.attempt_id for r in kept if r.kind is RemarkKind.SURE),
        )

    def right(self, attempt: Attempt) -> bool:
        """Whether an attempt counts as right."""
        return attempt.accepted or attempt.id in self.contested

    def misled(self, tries: Iterable[Attempt]) -> bool:
        """Whether the learner was sure of an answer that was wrong."""
        return any(attempt.id in self.sure and not self.right(attempt) for attempt in tries)


NOTHING_SAID = Said()


def rate(tries: list[Attempt], said: Said = NOTHING_SAID) -> Rating:
    """How a sitting went, from its tries at one question in order."""
    accepted = [attempt for attempt in tries if said.right(attempt)]
    if said.misled(tries):
        return Rating.AGAIN
    if accepted and accepted[0] is tries[0] and not accepted[0].hints:
        return Rating.GOOD
    if accepted or max(attempt.score for attempt in tries) >= 0.5:
        return Rating.HARD
    return Rating.AGAIN


def _card(sittings: list[list[Attempt]], said: Said, known_too: bool) -> Card | None:
    ratings = [rate(tries, said) for tries in sittings]
    if min(ratings) is Rating.GOOD and not known_too:
        return None
    import fsrs

    card = fsrs.Card(card_id=0)
    for tries, rating in zip(sittings, ratings, strict=True):
        card, _ = _scheduler().review_card(card, fsrs.Rating(int(rating)), tries[-1].at)
    last = sittings[-1][-1]
    return Card(
        set_id=last.set_id,
        question_id=last.question_id,
        due=min(card.due, last.at + NEXT_DAY) if said.misled(sittings[-1]) else card.due,
        last_review=last.at,
        stability=card.stability or 0.0,
        reviews=len(ratings),
        lapses=ratings.count(Rating.AGAIN),
    )


@cache
def _scheduler() -> Scheduler:
    import fsrs

    return fsrs.Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
    )
