"""A function said alone (« le procureur ») where the author gives it with its complement."""

from __future__ import annotations

import re

from quiz.grading.core import Context
from quiz.grading.people import Candidate

_LONGEST_OFFICE = 120
_ARTICLES, _OF = ("le", "la", "l'"), ("de ", "du ", "des ", "d' ")


def _bare_office(folded: str) -> str:
    """A folded text without the article that opens it."""
    first, _, rest = folded.partition(" ")
    return rest if first in _ARTICLES else folded


def _office_of(alias: str) -> str:
    """The office whose complement an alias gives (« procureur » of « le procureur de Lille »)."""
    words = _bare_office(alias).split()
    return words[0] if len(words) > 2 and f"{words[1]} " in _OF else ""


class OfficeAlone:
    """The offices of one person, to be recognised without what they are of."""

    def __init__(self, target: Candidate, others: list[Candidate], context: Context) -> None:
        self._target = target
        self._others = others
        self._context = context

    def is_said(self, folded: str) -> bool:
        """Whether « le procureur » is said of « le procureur de Lille », and of nobody else known."""
        if self._target.name is None:
            return False
        office = _bare_office(folded)
        return (
            bool(office)
            and any(_office_of(alias.folded) == office for alias in self._target.aliases)
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
        alone = False
        for found in re.finditer(rf" (?={re.escape(office)} )", text):
            named = text[found.end() : found.end() + _LONGEST_OFFICE]
            if not named[len(office) + 1 :].startswith(_OF):
                alone = True
            elif not named.startswith(own):
                return False
        return alone
