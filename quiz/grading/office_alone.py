"""A function said alone (« le procureur ») where the author gives it with its complement."""

from __future__ import annotations

import re

from quiz.french.offices import is_body, office_gender
from quiz.grading.core import Context
from quiz.grading.people import Candidate

_LONGEST_OFFICE = 120
_ARTICLES = ("le", "la", "l'", "les", "leur", "son", "sa", "notre", "ce", "cette", "cet")
_OF = ("de ", "du ", "des ", "d' ")


def _bare_office(folded: str) -> str:
    """A folded text without the article that opens it."""
    first, _, rest = folded.partition(" ")
    return rest if first in _ARTICLES else folded


def _office_of(alias: str, *, person: bool) -> str:
    """The office whose complement an alias gives (« procureur » of « le procureur de Lille »).

    Of a body, or of someone who has no full name, only a noun that is known for one (« syndicat »).
    """
    words = _bare_office(alias).split()
    if _is_body_and_adjective(words):
        return words[0]
    if len(words) < len(("noun", "of", "what")) or f"{words[1]} " not in _OF:
        return ""
    return words[0] if person or is_body(words[0]) or office_gender(words[0]) else ""


def _is_body_and_adjective(words: list[str]) -> bool:
    """Whether an alias is a body's noun and an adjective (« Commission européenne »)."""
    return len(words) == len(("noun", "adjective")) and is_body(words[0])


class OfficeAlone:
    """The offices of one person, to be recognised without what they are of."""

    def __init__(self, target: Candidate, others: list[Candidate], context: Context) -> None:
        self._target = target
        self._others = others
        self._context = context

    def is_said(self, folded: str) -> bool:
        """Whether « le procureur » is said of « le procureur de Lille », and of nobody else known."""
        office, person = _bare_office(folded), self._target.name is not None
        return (
            bool(office)
            and any(
                _office_of(alias.folded, person=person) == office for alias in self._target.aliases
            )
            and not any(
                _bare_office(alias.folded).split(" ")[0] == office
                for other in self._others
                for alias in other.aliases
            )
        )

    def told_by_text(self, folded: str) -> bool:
        """Whether the text, each time it names that office, gives it no other complement."""
        office, text = _bare_office(folded), self._context.passage_folded
        own = tuple(f"{_bare_office(alias.folded)} " for alias in self._target.aliases)
        adjective = any(
            _is_body_and_adjective(alias.folded.split()) for alias in self._target.aliases
        )
        alone = False
        for found in re.finditer(rf" (?={re.escape(office)} )", text):
            named = text[found.end() : found.end() + _LONGEST_OFFICE]
            if named.startswith(own):
                alone = alone or adjective
            elif adjective or named[len(office) + 1 :].startswith(_OF):
                return False
            else:
                alone = True
        return alone
