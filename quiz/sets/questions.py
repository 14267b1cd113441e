"""From the values read of one question to its model, with the checks that its type asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from quiz.model import (
    Amount,
    AskMore,
    Blank,
    Choice,
    Cloze,
    Date,
    Duration,
    Idea,
    Justification,
    ListItem,
    ListQuestion,
    MarkedAnswers,
    Number,
    Option,
    Order,
    PartCredit,
    Phrase,
    Place,
    Quantity,
    Question,
    Reject,
    Share,
    Skill,
    Text,
    TrueFalse,
    Who,
)
from quiz.sets.described import class_of
from quiz.sets.kinds import Report
from quiz.sets.meant import nearest
from quiz.sets.tree import Node, Table

_PLAIN: Mapping[str, type[Question]] = {
    kind.type: kind for kind in (Date, Amount, Number, Quantity, Share, Duration, Place, Phrase)
}
_PARTED = "\u202f; "
_BLANK = re.compile(r"\[\[\s*+([^\[\]\s]*+(?:\s++[^\[\]\s]++)*+)\s*\]\]")


def build_question(
    values: dict[str, Any], path: str, people: Mapping[str, str], node: Node, report: Report
) -> Question:
    """The question; errors of its type are told to `report` and then it must not be used."""
    common = _common(values)
    name = values["type"]
    if kind := _PLAIN.get(name):
        return kind(answer=values["answer"], **common)
    match name:
        case "who":
            return _who(values["answer"], common, people)
        case "text":
            ideas = tuple(Idea(**idea) for idea in common.pop("ideas", ()))
            return Text(answer=values["answer"], ideas=ideas, **common)
        case "list":
            return _list(values, common, path, node, report)
        case "choice":
            return _choice(values, common, path, node, report)
        case "true_false":
            proof = common.pop("justification", None)
            return TrueFalse(
                answer=values["answer"],
                truth=values["answer"],
                justification=Justification(**proof) if proof else None,
                **common,
            )
        case "cloze":
            return _cloze(common, path, people, node, report)
        case "order":
            items = values["answer"]
            _no_twins(items, f"{path}.answer", node, report)
            return Order(answer=_PARTED.join(items), items=items, **common)
        case _:
            return class_of(name)(answer=values["answer"], **common)


def _common(values: dict[str, Any]) -> dict[str, Any]:
    """Keyword values of a `Question`, with the parts that every kind has in their own types."""
    made = {key: value for key, value in values.items() if key not in {"type", "answer"}}
    made["reject"] = tuple(Reject(**reject) for reject in made.get("reject", ()))
    made["partial"] = tuple(PartCredit(**part) for part in made.get("partial", ()))
    made["ask_more"] = tuple(AskMore(**ask) for ask in made.get("ask_more", ()))
    if "skill" in made:
        made["skill"] = Skill(made["skill"])
    if "tests" in made:
        tests = dict(made["tests"])
        tests["partial"] = tuple(pair for pairs in tests.get("partial", ()) for pair in pairs)
        made["tests"] = MarkedAnswers(**tests)
    return made


def _who(answers: tuple[str, ...], common: dict[str, Any], people: Mapping[str, str]) -> Who:
    shown = ", ".join(people.get(answer, answer) for answer in answers)
    return Who(answer=shown, answers=answers, **common)


def _list(
    values: dict[str, Any], common: dict[str, Any], path: str, node: Node, report: Report
) -> ListQuestion:
    items = tuple(ListItem(**item) for item in values["answer"])
    answers = tuple(item.answer for item in items)
    _no_twins(answers, f"{path}.answer", node, report)
    expected = common.get("expected", 0)
    if expected > len(items):
        _tell(report, "E126", node, path, "expected", value=expected, n=len(items))
    return ListQuestion(answer=_PARTED.join(answers), items=items, **common)


def _choice(
    values: dict[str, Any], common: dict[str, Any], path: str, node: Node, report: Report
) -> Choice:
    options = tuple(Option(key, **option) for key, option in common.pop("options"))
    by_key = {option.key: option.text for option in options}
    answers = values["answer"]
    for answer in answers:
        if answer not in by_key:
            keys = ", ".join(by_key)
            best = _meant_option(answer, options) or options[0].key
            _tell(report, "E127", node, path, "answer", value=answer, keys=keys, nearest=best)
    _no_twins(answers, f"{path}.answer", node, report)
    _no_twins(tuple(by_key.values()), f"{path}.options", node, report)
    shown = _PARTED.join(by_key.get(answer, answer) for answer in answers)
    return Choice(answer=shown, answers=answers, options=options, **common)


def _meant_option(answer: str, options: tuple[Option, ...]) -> str:
    """The key of the option named by its text, or by its key and more: `b) onze mois`."""
    by_key = {option.key: option.key for option in options}
    by_key |= {option.text: option.key for option in options}
    first = re.match(r"[\w-]+", answer)
    known = by_key.get(answer) or by_key.get(first[0] if first else "")
    return known or by_key.get(nearest(answer, by_key), "")


def _cloze(
    common: dict[str, Any], path: str, people: Mapping[str, str], node: Node, report: Report
) -> Cloze:
    given = {
        key: build_question(
            {"id": key, "prompt": "", **values}, f"{path}.blanks.{key}", people, node, report
        )
        for key, values in common.pop("blanks")
    }
    order = _BLANK.findall(common["text"])
    for key in order:
        if key not in given:
            best = nearest(key, given) or next(iter(given))
            _tell(report, "E128", node, path, "text", blank=key, nearest=best)
    for key in given:
        if order.count(key) != 1:
            code = "E130" if key in order else "E129"
            _tell(report, code, node, path, f"blanks.{key}", blank=key)
    common["text"] = _BLANK.sub(r"[[\1]]", common["text"])
    blanks = tuple(Blank(key, given[key]) for key in order if key in given)
    total = sum(blank.question.points for blank in blanks)
    if abs(common.setdefault("points", total) - total) > 1e-9:
        _tell(report, "E131", node, path, "points", value=common["points"], sum=total)
    answer = _PARTED.join(blank.question.answer for blank in blanks)
    return Cloze(answer=answer, blanks=blanks, **common)


def _no_twins(texts: tuple[str, ...], path: str, node: Node, report: Report) -> None:
    seen: set[str] = set()
    for text in texts:
        if (folded := text.casefold()) in seen:
            key = path.rsplit(".", 1)[1]
            _tell(report, "E132", node, path.rsplit(".", 1)[0], key, value=text)
        seen.add(folded)


def _tell(
    report: Report, code: str, node: Node, path: str, key: str, **values: str | float
) -> None:
    """Tells an error at a key of the question's node."""
    place = node
    for step in key.split("."):
        inner = place.get(step) if isinstance(place, Table) else None
        place = inner or place
    report.error(code, place, f"{path}.{key}", **values)
