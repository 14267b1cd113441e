"""Which learner is playing, and in which language they are spoken to."""

from __future__ import annotations

import os
from collections.abc import Callable

from quiz.locale import LANGUAGES, system_language
from quiz.model import Profile
from quiz.store.store import Store


def named_learner(user: str | None) -> str:
    """The name given on the command line, else that of `QUIZ_USER`; empty where there is none."""
    return (user or os.environ.get("QUIZ_USER", "")).strip()


def known_learner(store: Store, user: str | None) -> Profile | None:
    """The learner named, else the one who answered last; None if nobody has a profile yet.

    Raises:
        QuizError: nobody has the name given (`D013`).
    """
    name = named_learner(user)
    return store.profiles.get(name) if name else store.profiles.last()


def playing_learner(store: Store, user: str | None, ask: Callable[[], str]) -> Profile:
    """The learner who plays: named (and made if new), else the last, else as `ask` answers.

    Raises:
        QuizError: the name cannot be one.
    """
    name = named_learner(user)
    profile = store.profiles.find(name) if name else store.profiles.last()
    if profile is not None:
        return profile
    name = name or ask()
    # Between looking and making, another program may have made it.
    return store.profiles.find(name) or store.profiles.create(name, language=system_language())


def language_of(profile: Profile | None) -> str:
    """The language of the interface: `QUIZ_LANG`, else the profile's, else the system's."""
    chosen = os.environ.get("QUIZ_LANG", "")[:2].lower()
    if chosen in LANGUAGES:
        return chosen
    return profile.language if profile and profile.language in LANGUAGES else system_language()
