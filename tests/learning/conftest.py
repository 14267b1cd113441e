"""A small set, a grader that knows its answers, and a clock that is told the time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest

from quiz.model import (
    Choice,
    Date,
    Level,
    Option,
    Passage,
    Person,
    Phrase,
    QuestionSet,
    Reason,
    Scale,
    Settings,
    Status,
    Verdict,
    Who,
)
from quiz.store.store import Store

PASSAGE = Passage(
    "Lundi 3\xa0mars 2025, la maire de Rennes, Nadia Le\xa0Goff, a présenté la ligne.\n\n"
    "«\xa0Nos rues vont respirer\xa0», a-t-elle promis. L’État paiera un tiers."
)


def make_set(**changes) -> QuestionSet:
    values = {
        "id": "tram",
        "title": "Une nouvelle ligne",
        "level": Level.A2,
        "passage": PASSAGE,
        "people": (Person("le-goff", "Nadia Le Goff", also=("la maire",)),),
        "questions": (
            Date(
                id="date",
                prompt="Quel jour ?",
                answer="3 mars 2025",
                evidence=("Lundi 3 mars 2025",),
                hints=("Au début.", "En mars."),
                explanation="C'est la première phrase.",
                points=2.0,
            ),
            Who(id="qui", prompt="Qui ?", answer="le-goff", answers=("le-goff",)),
            Choice(
                id="part",
                prompt="Quelle part ?",
                options=tuple(Option(k, t) for k, t in zip("abcd", "1234", strict=True)),
                answers=("b",),
            ),
            Phrase(id="promis", prompt="Quoi ?", answer="nos rues vont respirer"),
        ),
        "scale": Scale(total=5.0),
        "settings": Settings(),
        "content_hash": "0123456789abcdef",
    }
    return QuestionSet(**{**values, **changes})


class FakeGrader:
    """Reads the verdict off the response: `right`, `note`, `half`, `vague`, else wrong."""

    VERDICTS: ClassVar = {
        "right": Verdict(Status.CORRECT, 1.0),
        "note": Verdict(Status.ALMOST, 1.0, (Reason.of("accents"),)),
        "half": Verdict(Status.PARTIAL, 0.5),
        "most": Verdict(Status.PARTIAL, 0.9),
        "vague": Verdict(Status.INCORRECT, 0.0, (Reason.of("ask_more", ask="Lequel ?"),)),
    }

    def __init__(self, question_set: QuestionSet) -> None:
        self.question_set = question_set

    def grade(self, question_id: str, response: str) -> Verdict:
        self.question_set.question(question_id)
        return self.VERDICTS.get(response, Verdict(Status.INCORRECT, 0.0))


class FakeClock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def log() -> list:
    return []


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "quiz.db") as opened:
        yield opened


@pytest.fixture
def ana(store):
    return store.profiles.create("Ana")
