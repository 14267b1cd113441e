"""The people of a set: those its author lists, and those whose names are keys."""

from __future__ import annotations

import re

from quiz.french.names import Named, looks_like_person
from quiz.french.words import fold
from quiz.grading.civil_titles import wrong_title
from quiz.grading.core import Context
from quiz.grading.people import Candidate
from quiz.grading.people_functions import holder_of
from quiz.grading.roles import name_in
from quiz.model import Person, Who

_AND = re.compile(r",| et ")


def named_together(answer: str, context: Context) -> tuple[str, ...]:
    """The people of « Paul Renard et Anne Colin »; none where one name alone is told."""
    parts = tuple(part.strip() for part in _AND.split(answer))
    if len(parts) == 1 or candidate(answer, context).person.key != answer:
        return ()
    return parts if all(looks_like_person(part) for part in parts) else ()


def candidate(key: str, context: Context) -> Candidate:
    """The person of a key: of the set, else of the text, else a plain name."""
    person = context.question_set.person(key)
    if person is None:
        person = next((p for p in context.question_set.people if p.name == key), None)
    if person is None:
        # « M. Paul Renard » is the « Paul Renard » of the set's people.
        named = [p for p in context.question_set.people if is_called(key, p)]
        person = named[0] if len(named) == 1 else None
    if person is None and (name := name_in(key) or holder_of(key, context)):
        person = Person(key, name, (key,))
    return Candidate(person or Person(key, key))


def is_called(text: str, person: Person) -> bool:
    """Whether a text is a person's name, title and function apart, or one of their aliases."""
    if fold(text) in {fold(alias) for alias in person.also}:
        return True
    if not looks_like_person(person.name) or wrong_title(text, person):
        return False
    found = Candidate(person).named_by(text, frozenset())
    return isinstance(found, Named) and found.sure and not found.differences


def people_of_set(context: Context) -> list[Candidate]:
    """The set's people, and the plain names that are keys of its `who` questions."""

    def gather() -> list[Candidate]:
        people = {person.key: Candidate(person) for person in context.question_set.people}
        names = {person.name for person in context.question_set.people}
        for question in context.question_set.questions:
            if isinstance(question, Who):
                for key in question.answers or (question.answer,):
                    known = key in people or key in names
                    if not known and looks_like_person(key) and not _is_known(key, people):
                        people[key] = Candidate(Person(key, key))
        return list(people.values())

    return context.once("people", gather)


def _is_known(key: str, people: dict[str, Candidate]) -> bool:
    return any(is_called(key, known.person) for known in people.values())
