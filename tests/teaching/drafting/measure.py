"""What a draft finds of an annotated article: values asked, and quotations with their speakers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from quiz.french.words import fold
from quiz.model import Cloze, QuestionSet, Who
from quiz.sets import find_excerpt
from quiz.teaching.drafting import draft_set
from quiz.teaching.drafting.article import read_article

ARTICLES = Path(__file__).parent / "articles"
HELD_OUT = frozenset(json.loads((ARTICLES / "held_out.json").read_text("utf-8")))
"""Articles written after the rules; see `measured()` for figures on them alone."""


@dataclass
class Figures:
    """Counts over one article or several."""

    values: int = 0
    asked: int = 0
    quotations: int = 0
    right: int = 0
    wrong: int = 0
    missed_values: list[str] = field(default_factory=list)
    missed_quotations: list[str] = field(default_factory=list)
    wrong_speakers: list[str] = field(default_factory=list)

    def __add__(self, other: Figures) -> Figures:
        return Figures(*(getattr(self, name) + getattr(other, name) for name in vars(self)))


def names() -> list[str]:
    """The articles, by name."""
    return sorted(path.stem for path in ARTICLES.glob("*.txt"))


def measured(name: str) -> tuple[Figures, QuestionSet]:
    """What the draft of one article holds of its annotations."""
    raw = (ARTICLES / f"{name}.txt").read_text("utf-8")
    wanted = json.loads((ARTICLES / f"{name}.json").read_text("utf-8"))
    made = draft_set(raw, f"{name}.txt").question_set
    text = read_article(raw, name).text
    figures = Figures()
    _values(made, text, wanted["values"], figures)
    _quotations(made, wanted["quotations"], figures)
    return figures, made


def _values(made: QuestionSet, text: str, wanted: list[str], figures: Figures) -> None:
    flat = text.replace("\u00a0", " ").replace("\u202f", " ")
    at = 0
    for value in wanted:
        found = flat.find(value, at)
        assert found >= 0, f"annotation not in the text: {value}"
        at = found + 1
        figures.values += 1
        if any(_asks(question, text, found, value) for question in _all(made)):
            figures.asked += 1
        else:
            figures.missed_values.append(value)


def _all(made: QuestionSet):
    """Its questions, and those of the blanks with their sentence's evidence."""
    for question in made.questions:
        if isinstance(question, Cloze):
            for blank in question.blanks:
                yield replace(blank.question, evidence=question.evidence)
        else:
            yield question


def _asks(question, text: str, start: int, value: str) -> bool:
    """Whether a question's key is this value, at this place."""
    if isinstance(question, Who):
        return False
    answer, value = f" {fold(question.answer)} ", f" {fold(value)} "
    if answer not in value and value not in answer:
        return False
    places = [place for excerpt in question.evidence for place in find_excerpt(text, excerpt)]
    return any(a <= start < b for a, b in places)


def _quotations(made: QuestionSet, wanted: list, figures: Figures) -> None:
    people = {person.key: person for person in made.people}
    left = [(fold(opening), speakers) for opening, speakers in wanted]
    figures.quotations += sum(bool(speakers) for _, speakers in left)
    reached = set()
    for question in made.questions:
        if not isinstance(question, Who):
            continue
        person = people[question.answers[0]]
        named = {fold(name) for name in (person.name, *person.also)}
        said = f"{fold(question.prompt)} {fold(' '.join(question.evidence))}"
        matching = [(o, s) for o, s in left if o in fold(question.prompt)] or [
            (o, s) for o, s in left if o in said
        ]
        if matching and any(named & {fold(s) for s in speakers} for _, speakers in matching):
            reached.add(matching[0][0])
        else:
            figures.wrong += 1
            figures.wrong_speakers.append(f"{person.name} <- {question.prompt}")
    figures.right += len(reached)
    figures.missed_quotations += [o for o, speakers in left if speakers and o not in reached]
