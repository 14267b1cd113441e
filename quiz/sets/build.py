"""From the tree of a file to a `QuestionSet`.

Each value is read by the description; then what keys say about each other is checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from quiz.model import (
    Cloze,
    Gloss,
    Level,
    Passage,
    Person,
    Question,
    QuestionSet,
    Scale,
    Settings,
    Source,
)
from quiz.sets.description import SET
from quiz.sets.kinds import BAD, Report
from quiz.sets.meant import meant
from quiz.sets.passage import paragraphs
from quiz.sets.questions import build_question
from quiz.sets.tree import Listing, Node, Scalar, Table, node_at
from quiz.text import clean_line

ReadFile = Callable[[str], str]
"""Gives the text of a passage file; raises QuizError."""


def build_set(root: Node, report: Report, read_file: ReadFile) -> QuestionSet | None:
    """The set, or None where an error was told to `report`."""
    found = SET.read(root, "", report)
    if isinstance(root, Table):
        _unique_ids(root, report)
        _one_passage(root, report)
    if found is BAD or report.problems:
        return None
    given = found["passage"] if "passage" in found else read_file(found["passage_file"])
    if _is_folded(root):
        given = given.replace("\n", "\n\n")
    text = paragraphs(given)
    if not text:
        report.error("E104", root, "passage_file")
        return None
    people = _people(found)
    names = {person.key: person.name for person in people}
    scale = Scale(**_renamed(found.get("scale", {}), {"pass": "pass_mark"}))
    questions = tuple(
        build_question(values, f"questions[{index}]", names, _at(root, index), report)
        for index, values in enumerate(found["questions"])
    )
    made = QuestionSet(
        id=found["id"],
        title=found["title"],
        level=Level(found["level"]),
        passage=Passage(text),
        questions=questions,
        language=found.get("language", "fr"),
        topics=found.get("topics", ()),
        authors=found.get("authors", ()),
        minutes=found.get("minutes"),
        source=Source(**found["source"]) if "source" in found else None,
        glossary=tuple(_gloss(word, gloss) for word, gloss in found.get("glossary", ())),
        people=people,
        scale=scale,
        settings=Settings(**found.get("settings", {})),
    )
    _points(made, root, report)
    return None if report.problems else made


def _is_folded(root: Node) -> bool:
    """Whether YAML made one line break of a blank line, and none of a line's end."""
    passage = root.get("passage") if isinstance(root, Table) else None
    return isinstance(passage, Scalar) and passage.style in {"", ">", "'"}


def _unique_ids(root: Table, report: Report) -> None:
    listing = root.get("questions")
    seen: dict[str, int] = {}
    for index, node in enumerate(listing.items if isinstance(listing, Listing) else ()):
        key = node.get("id") if isinstance(node, Table) else None
        if not isinstance(key, Scalar) or not (text := clean_line(key.text)):
            continue
        if text in seen:
            report.error("E120", key, f"questions[{index}].id", value=text, first=seen[text])
        seen.setdefault(text, key.line)


def _one_passage(root: Table, report: Report) -> None:
    given = [root.get(name) for name in ("passage", "passage_file")]
    if all(given):
        report.error("E121", given[1] or root, "passage_file")
    elif not any(given) and not any(meant(key.text, ["passage"]) for key, _ in root.entries):
        report.error("E122", root, "passage")


def _points(made: QuestionSet, root: Node, report: Report) -> None:
    scale, most = made.scale, made.max_points

    def tell(code: str, path: str, **values: float) -> None:
        line, column = node_at(root, path)
        report.at(code, line, column, path, **values)

    for index, question in enumerate(made.questions):
        if not _is_multiple(question.points, scale.step):
            path = f"questions[{index}].points"
            tell("E123", path, value=question.points, step=scale.step)
        for path, points, most_of in _too_generous(question, f"questions[{index}]"):
            tell("E146", path, value=points, most=most_of)
    if scale.total is not None and abs(scale.total - most) > 1e-9:
        tell("E124", "scale.total", total=scale.total, sum=most)
    if scale.pass_mark is not None and scale.pass_mark > most:
        tell("E125", "scale.pass", value=scale.pass_mark, sum=most)


def _too_generous(question: Question, path: str) -> Iterator[tuple[str, float, float]]:
    """Where a partial answer earns the whole or more, with its points and the question's.

    What is worth the whole stands in `accept`.
    """
    for number, part in enumerate(question.partial):
        if part.points >= question.points:
            yield f"{path}.partial[{number}].points", part.points, question.points
    if isinstance(question, Cloze):
        for blank in question.blanks:
            yield from _too_generous(blank.question, f"{path}.blanks.{blank.key}")


def _is_multiple(value: float, step: float) -> bool:
    return abs(value / step - round(value / step)) < 1e-9


def _at(root: Node, index: int) -> Node:
    listing = root.get("questions") if isinstance(root, Table) else None
    return listing.items[index] if isinstance(listing, Listing) else root


def _people(found: dict[str, Any]) -> tuple[Person, ...]:
    return tuple(
        Person(key, **_renamed(values, {"not": "exclude"}))
        for key, values in found.get("people", ())
    )


def _gloss(word: str, values: dict[str, Any]) -> Gloss:
    return Gloss(word, **values)


def _renamed(values: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    return {names.get(key, key): value for key, value in values.items()}
