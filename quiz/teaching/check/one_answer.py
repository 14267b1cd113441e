"""A1: one text where its author meant several answers, or less than the text says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.french.values import find_values
from quiz.model import Question
from quiz.sets import find_excerpt
from quiz.sets.kinds import join
from quiz.sets.source import in_list
from quiz.sets.tree import Listing, Node, Scalar, Table
from quiz.teaching.check.finding import Case
from quiz.text import plain_spaces

TYPED = {"date", "amount", "number", "quantity", "share", "duration"}
_ONE_ANSWER = TYPED | {"phrase", "place"}
_OR = re.compile(r"\s(?:ou bien|ou|/)\s|\s?;\s")
_PARTED = re.compile(r",\s|\s/\s|\s?;\s")
_SEVERAL = {
    "accept",
    "also",
    "topics",
    "tags",
    "not",
    "correct",
    "incorrect",
    "essential",
    "any",
    "contradicts",
}
"""Keys that hold a list of short texts, of which one may stand alone."""
_MOST_WORDS = 5
"""Of each part; more are clauses of one sentence."""
_LONGEST = 400
"""Characters of a text in which several answers are looked for."""


def check_one_answer(case: Case) -> None:
    """A111 less than the evidence says, A112 several answers in one, A113 several in one text."""
    for path, question in case.questions:
        if question.type in _ONE_ANSWER:
            _several(case, path, question)
        if question.type in TYPED and question.type != "date":  # a year asked is part of a day told
            _less(case, path, question)
    if case.loaded.root is not None:
        for node, path in _alone(case.loaded.root, ""):
            parts = _parts(_PARTED, node.text)
            if len(parts) > 1 and all(part.count(" ") < _MOST_WORDS for part in parts):
                cure = ", ".join(map(in_list, parts))
                case.warn("A113", path, value=plain_spaces(node.text), cure=f"[{cure}]")


def holds_several(question: Question) -> bool:
    """Whether a key names answers to choose from, which the evidence does not have so."""
    return len(_parts(_OR, question.answer)) > 1 and not any(
        find_excerpt(excerpt, question.answer) for excerpt in question.evidence
    )


def _several(case: Case, path: str, question: Question) -> None:
    if holds_several(question):
        first, *others = _parts(_OR, question.answer)
        values = {"first": in_list(first), "others": ", ".join(map(in_list, others))}
        case.warn("A112", f"{path}.answer", answer=question.answer, **values)


def _less(case: Case, path: str, question: Question) -> None:
    """`187` where the text says `187 millions d'euros`, which would then be refused."""
    for excerpt in question.evidence:
        for start, end in find_excerpt(excerpt, question.answer):
            for span in find_values(excerpt):
                more = (
                    span.start <= start and end <= span.end and span.end - span.start > end - start
                )
                whole = span.text(excerpt)
                if more and case.grade(question, whole).score == 0:
                    case.warn("A111", f"{path}.answer", answer=question.answer, whole=whole)
                    return


def _alone(node: Node, path: str) -> Iterator[tuple[Scalar, str]]:
    """The unquoted texts that stand alone where a list may stand, with their key paths."""
    if isinstance(node, Listing):
        for index, item in enumerate(node.items):
            if not isinstance(item, Scalar):
                yield from _alone(item, f"{path}[{index}]")
    elif isinstance(node, Table):
        for key, value in node.entries:
            if not isinstance(value, Scalar):
                yield from _alone(value, join(path, key.text))
            elif key.text in _SEVERAL and not value.style:
                yield value, join(path, key.text)


def _parts(sign: re.Pattern[str], text: str) -> list[str]:
    parts = [part.strip() for part in sign.split(plain_spaces(text)[:_LONGEST])]
    return parts if all(parts) else []
