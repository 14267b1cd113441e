"""Drafted questions tried with the program's own grader and check: what would not pass is dropped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from quiz.errors import Problem
from quiz.french.people import People
from quiz.grading import Grader
from quiz.model import Person, Question, QuestionSet, Who
from quiz.teaching.drafting.completion import CUT
from quiz.teaching.drafting.gaps import with_gaps
from quiz.teaching.drafting.item import Item
from quiz.teaching.drafting.speech import Speech, people_of

_ROUNDS = 4
_LEAST_LEFT = 3
_MEND = {"A208", "A210", "A404"}
"""Warnings that another prompt may cure."""
_DROP = {"A102", "A103", "A104", "A107", "A109", "A110", "A201", "A206"}


def passed(
    frame: QuestionSet,
    items: list[Item],
    people: People,
    most: int,
    speeches: Sequence[Speech] = (),
) -> list[Item]:
    """The most useful items that pass, at most `most`, in the order of the text."""
    places = [item.fact.shown for item in items if item.fact is not None]
    graded = _self_graded(frame, items, people)
    items = with_gaps(frame.passage.text, graded, places, speeches)
    kept, spare = _best(items, most)
    for _ in range(_ROUNDS):
        made = _assembled(frame, kept, people)
        problems = _problems(made)
        if not problems:
            break
        mended: list[Item] = []
        for i, item in enumerate(kept):
            codes = problems.get(i, set())
            prompt = _mended(item, kept) if codes & _MEND else item.question.prompt
            if codes & _DROP or not prompt:
                mended += item.parts  # what cannot be asked together may be asked one by one
                continue
            mended.append(replace(item, question=replace(item.question, prompt=prompt)))
        gone = max(0, len(kept) - len(mended))
        added, spare = spare[:gone], spare[gone:]
        kept, _ = _best([*mended, *added], most)
    unloadable = _unloadable(_assembled(frame, kept, people))
    return _named([item for i, item in enumerate(kept) if i not in unloadable], people)


def _mended(item: Item, others: list[Item]) -> str:
    """Another prompt, which tells no other answer; empty where there is none."""
    if item.blank and item.question.prompt != item.blank:
        return item.blank
    prompt = item.question.prompt
    for other in others:
        words = re.findall(r"\w+", other.question.answer)
        if other.speaker is None and words:
            told = r"\b" + r"[^\w«»…]+".join(map(re.escape, words)) + r"\b"
            prompt = re.sub(told, CUT, prompt, flags=re.IGNORECASE)
    said = re.findall(r"[^\W\d_]{3,}", prompt.partition("«")[2])
    return prompt if prompt != item.question.prompt and len(said) >= _LEAST_LEFT else ""


def _best(items: list[Item], most: int) -> tuple[list[Item], list[Item]]:
    ranked = sorted(items, key=lambda item: (-item.worth, item.start))
    return sorted(ranked[:most], key=lambda item: item.start), ranked[most:]


def _self_graded(frame: QuestionSet, items: list[Item], people: People) -> list[Item]:
    """Items whose key the grader takes as plainly right."""
    named = _named(items, people)
    made = replace(
        frame, questions=tuple(item.question for item in named), people=_set_people(named, people)
    )
    grader = Grader(made)
    return [
        item
        for item in named
        if grader.grade(item.question.id, item.question.answer).status == "correct"
    ]


def _set_people(items: list[Item], people: People) -> tuple[Person, ...]:
    speakers = [item.speaker for item in items if item.speaker is not None]
    return tuple(people_of(people.all, speakers).values())


def _named(items: list[Item], people: People) -> list[Item]:
    """Items with ids of their own and speakers under the keys of the set's people."""
    speakers = [item.speaker for item in items if item.speaker is not None]
    keys = people_of(people.all, speakers)
    used: Counter[str] = Counter()
    found = []
    for item in items:
        question = item.question
        if item.speaker is not None and isinstance(question, Who):
            if id(item.speaker) not in keys:
                continue
            person = keys[id(item.speaker)]
            question = replace(question, answer=person.name, answers=(person.key,))
        found.append(replace(item, question=replace(question, id=_id(question, used))))
    return found


_NAMES = {
    "date": "date", "amount": "montant", "number": "nombre", "quantity": "mesure", "share": "part",
    "duration": "duree", "who": "parole", "cloze": "phrase",
}  # fmt: skip


def _id(question: Question, used: Counter[str]) -> str:
    """« date-1 », « montant-2 »: tells nothing of the answer, wherever it is shown."""
    name = _NAMES.get(question.type, question.type)
    used[name] += 1
    return f"{name}-{used[name]}"


def _assembled(frame: QuestionSet, items: list[Item], people: People) -> QuestionSet:
    named = _named(items, people)
    return replace(
        frame,
        questions=tuple(item.question for item in named),
        people=_set_people(named, people),
    )


def _problems(made: QuestionSet) -> dict[int, set[str]]:
    """What the checks of `quiz check` say of each question, by its place."""
    from quiz.sets import Loaded
    from quiz.teaching.check import check_loaded

    # The set as it is in memory: its places in a file do not matter here, and a file takes time.
    problems = check_loaded(Loaded("<text>", made, ())) if made.questions else []
    return _by_question(problem for problem in problems if problem.code in _MEND | _DROP)


def _unloadable(made: QuestionSet) -> dict[int, set[str]]:
    """What the loader would refuse, by question; nothing, as far as anyone knows."""
    from quiz.sets import load_text
    from quiz.sets.writer import write_set

    return _by_question(load_text(write_set(made)).errors) if made.questions else {}


def _by_question(problems: Iterable[Problem]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for problem in problems:
        match = re.match(r"questions\[(\d+)\]", problem.spot.path if problem.spot else "")
        if match:
            found.setdefault(int(match[1]), set()).add(problem.code)
    return found
