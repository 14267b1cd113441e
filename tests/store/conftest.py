"""Attempts to keep."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from quiz.model import Attempt, Mode, Reason, Status
from quiz.store.ids import new_id
from quiz.store.store import Store


def make_attempt(**changes) -> Attempt:
    values = {
        "id": new_id(),
        "profile_id": "p1",
        "run_id": "r1",
        "at": datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
        "mode": Mode.TRAINING,
        "set_id": "tram",
        "set_hash": "0123456789abcdef",
        "question_id": "date",
        "kind": "date",
        "number": 1,
        "response": "le 3 mars ; «\xa0l’été\xa0» 🎈",
        "status": Status.CORRECT,
        "score": 1.0,
        "points": 1.0,
        "max_points": 1.0,
        "reasons": (Reason.of("spelling", given="Elisée", wanted="Élysée", edits=2),),
        "seconds": 12.5,
        "hints": 0,
        "app_version": "0.1.0",
    }
    return Attempt(**{**values, **changes})


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "quiz.db"


@pytest.fixture
def store(path):
    with Store.open(path) as opened:
        yield opened
