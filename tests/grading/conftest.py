"""Cases as JSON lines: `type`, `prompt`, `answer`, the type's own keys, `response`, `label`, `reason`.

A case stands alone: it is graded in a set of one question. `passage` and `people` may be given.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from quiz import model
from quiz.grading import Grader

CASES = Path(__file__).parent / "cases"
OPEN = ("open",)
TYPED = ("amount", "number", "quantity", "share", "duration", "date")
OTHERS = tuple(sorted({path.stem for path in CASES.glob("*.jsonl")} - {*OPEN, *TYPED}))
"""Files of cases: the open half, the typed kinds, and every other: a new file is run at once."""

ALIASES = {"quote": "phrase", "person": "who", "money": "amount", "percent": "share"}
KINDS = {
    kind.type: kind
    for kind in vars(model).values()
    if isinstance(kind, type) and issubclass(kind, model.Question) and kind.type
}
PASSAGE = "Le texte ne dit rien d'utile ici."


def load(name: str) -> list[dict[str, Any]]:
    """The cases of a file."""
    lines = (CASES / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def question_of(case: dict[str, Any]) -> model.Question:
    """The case's question; nested values become the model's dataclasses."""
    kind = KINDS[ALIASES.get(case["type"], case["type"])]
    known = {field.name for field in fields(kind)} - {"tests"}
    values = {key: value for key, value in case.items() if key in known}
    values["prompt"] = case.get("prompt", case.get("question", ""))
    return kind(id="q", **{key: _value(key, value) for key, value in values.items()})


def _value(key: str, value: Any) -> Any:
    if key == "items" and kind_of(value) is dict:
        return tuple(model.ListItem(i["answer"], tuple(i.get("accept", ()))) for i in value)
    if key == "options":
        return tuple(model.Option(k, text) for k, text in value.items())
    if key == "ideas":
        return tuple(
            model.Idea(
                i["idea"],
                tuple(i.get("any", ())),
                tuple(tuple(group) for group in i.get("words", ())),
                i.get("points", 1.0),
                i.get("missing", ""),
            )
            for i in value
        )
    if key == "reject":
        return tuple(model.Reject(text) for text in value)
    if key == "ask_more":
        return tuple(model.AskMore(text) for text in value)
    if key == "justification":
        return model.Justification(
            value["quote"], tuple(value.get("essential", ())), tuple(value.get("accept", ()))
        )
    if key == "blanks":
        return tuple(model.Blank(k, question_of(blank)) for k, blank in value.items())
    return tuple(value) if isinstance(value, list) else value


def kind_of(values: list[Any]) -> type:
    """What a list holds."""
    return type(values[0]) if values else str


def set_of(case: dict[str, Any]) -> model.QuestionSet:
    """A set of the case's question alone, called `q`."""
    people = tuple(
        model.Person(
            key, person["name"], tuple(person.get("also", ())), tuple(person.get("not", ()))
        )
        for key, person in case.get("people", {}).items()
    )
    return model.QuestionSet(
        "cases",
        "cases",
        model.Level.B1,
        model.Passage(case.get("passage", PASSAGE)),
        (question_of(case),),
        people=people,
    )


def grade(case: dict[str, Any]) -> model.Verdict:
    """The verdict on the case's response."""
    return Grader(set_of(case)).grade("q", case["response"])


def agrees(case: dict[str, Any], verdict: model.Verdict) -> bool:
    """Whether a verdict is what the case's label asks for.

    `correct` and `incorrect` mean accepted or not; any other label is a status or `ask_more`.
    """
    label = case["label"]
    if label == "correct":
        return verdict.accepted
    if label == "incorrect":
        return not verdict.accepted
    return verdict.ask_more if label == "ask_more" else verdict.status == label


@pytest.fixture
def grade_case() -> Callable[[dict[str, Any]], tuple[bool, model.Verdict]]:
    """Grades a case: whether the verdict is right, and the verdict."""
    return lambda case: (agrees(case, verdict := grade(case)), verdict)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that takes `case` runs once a case of the files named in its module's `FILES`."""
    if "case" in metafunc.fixturenames:
        cases = [
            (f"{name}-{number}", case)
            for name in metafunc.module.FILES
            for number, case in enumerate(load(name), 1)
        ]
        metafunc.parametrize("case", [case for _, case in cases], ids=[name for name, _ in cases])
