"""Which runs a learner has begun and not finished."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from quiz.model import Mode, Profile
from quiz.store.store import Store


def unfinished(store: Store, profile: Profile) -> dict[str, tuple[int, int]]:
    """Unfinished training runs: set id -> (the current question's place from 1, of how many).

    The last saved comes first. A run that was only opened is none.
    """
    found: dict[str, tuple[int, int]] = {}
    for set_id, mode in store.runs.unfinished(profile.id):
        state = store.runs.load(profile.id, set_id, mode)
        if mode is Mode.TRAINING and state and _begun(store, state):
            questions = list(state.get("questions", ()))
            current = state.get("current")
            place = questions.index(current) + 1 if current in questions else 1
            found[set_id] = (place, len(questions))
    return found


def interrupted(store: Store, profile: Profile) -> str | None:
    """The set that was being answered when the program ended, None if it was put aside."""
    for set_id, mode in store.runs.unfinished(profile.id)[:1]:
        state = store.runs.load(profile.id, set_id, mode)
        wanted = mode is Mode.TRAINING and state and not state.get("aside")
        if wanted and state and _begun(store, state):
            return set_id
    return None


def _begun(store: Store, state: Mapping[str, Any]) -> bool:
    """Whether a run was more than opened: something typed, answered or passed."""
    return not _untouched(state) or bool(store.attempts.of_run(str(state.get("run_id", ""))))


def _untouched(state: Mapping[str, Any]) -> bool:
    """Whether a run is still at its first question with nothing typed."""
    questions = state.get("questions")
    first = questions[0] if isinstance(questions, list) and questions else None
    items = state.get("items")
    typed = isinstance(items, dict) and any(
        isinstance(item, dict) and (item.get("draft") or item.get("hints") or item.get("passed"))
        for item in items.values()
    )
    return state.get("current") == first and not typed
