"""From graded answers, as other programs keep them, to the keys of a question."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.teaching.imports.draft import Fields
from quiz.teaching.imports.guess import guess_type

SHORT_TYPES = (
    "date",
    "amount",
    "number",
    "quantity",
    "share",
    "duration",
    "who",
    "place",
    "phrase",
)
MAX_ANSWERS = 200
"""More for one question are no question."""

_NUMBER = re.compile(r"[+-]?(\d{1,18}(\.\d{0,12})?|\.\d{1,12})([eE][+-]?\d{1,2})?")


@dataclass(frozen=True, slots=True)
class Graded:
    """One answer, the share of the mark it earns (per cent, negative where it costs), its note."""

    text: str
    fraction: float
    feedback: str = ""
    tolerance: str = ""


def short_fields(answers: list[Graded], points: float, wanted: str = "") -> Fields | None:
    """Keys of a question of a few words; None where no answer is wholly right.

    Args:
        answers: in their order.
        points: of the question, for answers that earn a part.
        wanted: the type, where the file says it; else it is guessed.
    """
    right = [a.text for a in answers if a.fraction >= 100 and a.text and a.text != "*"]
    right = list(dict.fromkeys(right))
    if not right or len(answers) > MAX_ANSWERS:
        return None
    partial = {a.text: round(a.fraction * points / 100, 2) for a in answers if 0 < a.fraction < 100}
    return {
        "type": wanted if wanted in SHORT_TYPES else guess_type(right),
        "answer": right[0],
        "accept": right[1:],
        "reject": rejected(answers, right),
        "tests": {"partial": partial} if partial else {},
    }


def rejected(answers: list[Graded], right: list[str]) -> list[Fields]:
    """The answers that earn nothing, with what is said about them."""
    wrong = {a.text: a for a in answers if a.fraction <= 0 and a.text and a.text != "*"}
    return [
        {"response": text, "feedback": a.feedback} if a.feedback else {"response": text}
        for text, a in wrong.items()
        if text not in right
    ]


def number_fields(answers: list[Graded]) -> Fields | None:
    """Keys of a numerical question; None where no right answer is a number."""
    right = [a for a in answers if a.fraction >= 100 and _NUMBER.fullmatch(a.text)]
    if not right or len(answers) > MAX_ANSWERS:
        return None
    numbers = list(dict.fromkeys(french_number(a.text) for a in right))
    tolerance = right[0].tolerance
    exact = not _NUMBER.fullmatch(tolerance) or float(tolerance) == 0
    wrong = [
        Graded(french_number(a.text), a.fraction, a.feedback)
        for a in answers
        if a.fraction <= 0 and _NUMBER.fullmatch(a.text)
    ]
    return {
        "type": "number",
        "answer": numbers[0],
        "accept": numbers[1:],
        "tolerance": "" if exact else french_number(tolerance.lstrip("-")),
        "reject": rejected(wrong, numbers),
    }


def french_number(text: str) -> str:
    """A number for machines as French writes it: decimal comma, thousands parted from 10 000 on."""
    plain = f"{float(text):.6f}".rstrip("0").rstrip(".")
    whole, _, part = plain.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    if len(digits) > 4:
        digits = f"{int(digits):,}".replace(",", "\u202f")
    return sign + digits + (f",{part}" if part else "")


def choice_fields(answers: list[Graded], *, single: bool) -> Fields | None:
    """Keys of a choice; None where it has no right option, or fewer than two."""
    least = 99 if single else 0.001
    keys = [letters(index) for index in range(len(answers))]
    right = [key for key, a in zip(keys, answers, strict=True) if a.fraction >= least]
    if not right or not 2 <= len(answers) <= MAX_ANSWERS:
        return None
    return {
        "type": "choice",
        "answer": right[0] if len(right) == 1 else right,
        "options": {
            key: {"text": a.text, "feedback": a.feedback} if a.feedback else a.text
            for key, a in zip(keys, answers, strict=True)
        },
    }


def letters(index: int) -> str:
    """a, b, … z, aa, ab, …"""  # noqa: D415
    return (letters(index // 26 - 1) if index >= 26 else "") + chr(ord("a") + index % 26)


def restore_tags(tags: list[str], fields: Fields) -> str:
    """Puts tags into a question's keys; returns the type that they tell, or empty."""
    known = ""
    own = []
    for tag in tags:
        head, _, value = tag.partition(":")
        if head == "type":
            known = value
        elif head == "skill" and value in {"gist", "inference", "viewpoint"}:
            fields["skill"] = value
        elif head == "level" and value in {"A1", "A2", "B1", "B2", "C1", "C2"}:
            fields["level"] = value
        elif tag:
            own.append(tag)
    fields["tags"] = own
    return known
