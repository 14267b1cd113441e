"""A set in the formats that teachers use elsewhere, and a list of what each can't carry.

To add a format: one module here with `export(question_set, words, losses, *, key) -> bytes` and
`NAME`, and its line in `FORMATS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from quiz.errors import Problem
from quiz.locale import Words
from quiz.model import QuestionSet
from quiz.teaching.exports.losses import Losses

FORMATS: Mapping[str, str] = {
    "moodle": "quiz.teaching.exports.moodle",
    "gift": "quiz.teaching.exports.gift",
    "anki": "quiz.teaching.exports.anki",
    "markdown": "quiz.teaching.exports.markdown",
    "csv": "quiz.teaching.exports.sheet",
}
"""Name on the command line -> module."""


@dataclass(frozen=True, slots=True)
class Export:
    """A set in another format.

    Attributes:
        data: the file's bytes.
        losses: what the format could not carry, as warnings.
    """

    data: bytes
    losses: tuple[Problem, ...]


def export_set(question_set: QuestionSet, to: str, words: Words, *, key: bool = False) -> Export:
    """A set in a format of `FORMATS`.

    Args:
        question_set: what to write.
        to: the format's name.
        words: language of the headings that the file itself shows.
        key: whether a worksheet holds its answer key; other formats always do.

    Raises:
        KeyError: no such format.
    """
    module = import_module(FORMATS[to])
    losses = Losses(module.NAME)
    data: bytes = module.export(question_set, words, losses, key=key)
    return Export(data, losses.problems())
