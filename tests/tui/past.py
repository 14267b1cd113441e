"""A learner's past, the same in every test: half a year of answers, some days without."""

from __future__ import annotations

from datetime import timedelta

from quiz.model import Attempt, Mode, Status
from quiz.store.ids import new_id
from quiz.store.store import Store

from .conftest import NOW

KINDS = ("date", "amount", "who", "true_false", "text")

ASKED = {kind: tuple(f"{kind}-{number}" for number in range(10)) for kind in KINDS}
"""What the tram's set would ask, had all these been its questions."""


def fill_half_a_year(store: Store, profile_id: str) -> None:
    """Answers on two days of three, more and better as time goes by."""
    attempts = []
    for ago in range(180, -1, -1):
        if ago % 3 == 2 and ago > 3:
            continue
        for place in range(1 + (180 - ago) // 8 + (ago * 7) % 11):
            right = (ago * 5 + place * 3) % 10 < 4 + (180 - ago) // 45
            kind = KINDS[place % len(KINDS)]
            attempts.append(
                Attempt(
                    id=new_id(),
                    profile_id=profile_id,
                    run_id=f"run-{ago}",
                    at=NOW - timedelta(days=ago),
                    mode=Mode.TRAINING,
                    set_id="tram-rennes",
                    set_hash="0" * 16,
                    question_id=f"{kind}-{place // len(KINDS)}",
                    kind=kind,
                    number=1,
                    response="x",
                    status=Status.CORRECT if right else Status.INCORRECT,
                    score=float(right),
                    points=float(right),
                    max_points=1.0,
                    reasons=(),
                    seconds=20.0,
                    hints=0,
                    app_version="1",
                )
            )
    store.attempts.merge(attempts)
