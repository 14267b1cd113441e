"""Which runs a learner has begun and not finished."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from quiz.model import Mode, Profile
from quiz.store.store import Store

MEMORY = "memory"
"""The variant of a training run whose text is hidden."""


@dataclass(frozen=True, slots=True)
class Begun:
    """An unfinished run that can be gone on with.

    Attributes:
        set_id: of which set.
        mode: how it is played; `variant`: see `quiz.learning.standing.Standing`.
        at: the current question's place, from 1.
        of: how many questions it has.
        aside: whether the learner left it for another time, rather than the program having ended.
    """

    set_id: str
    mode: Mode
    variant: str
    at: int
    of: int
    aside: bool


def unfinished(store: Store, profile: Profile) -> tuple[Begun, ...]:
    """Unfinished runs of whole sets and drills of one kind of fact, the last saved first.

    A run that was only opened is none.

    Raises:
        QuizError: the store cannot be read.
    """
    return tuple(_all_begun(store, profile))


def interrupted(store: Store, profile: Profile) -> str | None:
    """The set that was being answered when the program ended, None if it was put aside.

    Raises:
        QuizError: the store cannot be read.
    """
    for run in store.runs.unfinished(profile.id)[:1]:
        begun = _begun(store, profile, *run)
        if begun and not begun.aside:
            return begun.set_id
    return None


def _all_begun(store: Store, profile: Profile) -> Iterator[Begun]:
    for run in store.runs.unfinished(profile.id):
        if begun := _begun(store, profile, *run):
            yield begun


def _begun(store: Store, profile: Profile, set_id: str, mode: Mode, variant: str) -> Begun | None:
    state = store.runs.load(profile.id, set_id, mode, variant)
    questions = _asked(state or {})
    if not state or not questions or not _touched(store, state):
        return None
    current = state.get("current")
    at = questions.index(current) + 1 if current in questions else 1
    return Begun(set_id, mode, variant, at, len(questions), bool(state.get("aside")))


def _touched(store: Store, state: Mapping[str, Any]) -> bool:
    """Whether a run was more than opened: something typed, answered or passed."""
    return not _untouched(state) or bool(store.attempts.of_run(str(state.get("run_id", ""))))


def _untouched(state: Mapping[str, Any]) -> bool:
    """Whether a run is still at its first question with nothing typed."""
    items = state.get("items")
    typed = isinstance(items, dict) and any(
        isinstance(item, dict) and (item.get("draft") or item.get("hints") or item.get("passed"))
        for item in items.values()
    )
    return state.get("current") == next(iter(_asked(state)), None) and not typed


def _asked(state: Mapping[str, Any]) -> list[Any]:
    """The run's questions; none where another program wrote the state."""
    questions = state.get("questions")
    return questions if isinstance(questions, list) else []
