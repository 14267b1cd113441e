"""« M. » or « Mme » before a name: with the wrong one it may be someone else's (« Mme Macron »)."""

from __future__ import annotations

from itertools import pairwise

from quiz.french.given_names import gender_of
from quiz.french.names import closed_up
from quiz.french.offices import office_gender
from quiz.french.words import fold, word_set
from quiz.model import Person

_MEN, _WOMEN = word_set("m mr monsieur"), word_set("mme madame mlle mademoiselle")
_LETTERS = 300


def gender_known(person: Person) -> str:
    """`m` or `f`, as a title or the given name tells; empty where neither does."""
    for text in (person.name, *person.also):
        first = fold(text).split()[:1]
        if len(fold(text).split()) > 1 and (said := _of_title(*first)):
            return said
    words = person.name.split()
    if len(words) > 1 and (gender := gender_of(words[0])):
        return gender
    # « la présidente » can only be a woman; « le maire » may be one too.
    offices = (text.split() for text in person.also)
    woman = any(o[:1] == ["la"] and office_gender(o[1]) == "f" for o in offices if len(o) > 1)
    return "f" if woman else ""


def wrong_title(text: str, person: Person) -> str:
    """The civil title of the other gender that a response gives to a person; empty where none.

    « M. Curie » is right for Marie Curie: her initial.
    """
    gender = gender_known(person)
    if not gender:
        return ""
    given, *rest = fold(closed_up(person.name)).split()
    names = {given, *rest}
    words = fold(closed_up(text[:_LETTERS])).split()
    for title, following in pairwise(words):
        said = _of_title(title)
        if said and said != gender and following in names:
            if title == given[:1] and following != given and not _of_title(given):
                continue
            return title
    return ""


def tells_apart(text: str, person: Person, namesakes: list[Person]) -> bool:
    """Whether a civil title says which of several people of one surname is meant (« Mme Curie »)."""
    words = fold(text[:_LETTERS]).split()
    titles = {said for word in words[:-1] if (said := _of_title(word))}
    if len(titles) != 1 or gender_known(person) not in titles:
        return False
    others = {gender_known(other) for other in namesakes}
    return "" not in others and others.isdisjoint(titles)


def _of_title(word: str) -> str:
    return "m" if word in _MEN else "f" if word in _WOMEN else ""
