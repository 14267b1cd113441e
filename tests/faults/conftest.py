"""A terminal to run the program in, and a learner who uses it."""

from __future__ import annotations

import pytest

from quiz.store.store import Store

from .terminal import Terminal


@pytest.fixture
def terminal(environment):
    """Opens terminals, closed at the end: the program's arguments, its `surroundings`, `term`."""
    opened = []

    def start(*arguments, surroundings=None, **more):
        everything = environment | (surroundings or {})
        opened.append(Terminal(*arguments, environment=everything, **more))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


@pytest.fixture
def learner():
    """Somebody has a profile."""
    with Store.open() as store:
        store.profiles.create("Ana")
