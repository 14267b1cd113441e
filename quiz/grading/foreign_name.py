"""A country or city named as another language does (« Hungary »): right, and told how French has it."""

from __future__ import annotations

from quiz.french.geography import bare_name, foreign_names
from quiz.grading.core import almost
from quiz.model import Reason, Verdict

_LONGEST = 60


def foreign_name(text: str, keys: list[str]) -> Verdict | None:
    """The verdict where a text is the name of a key's country or city in another language; else None."""
    said = bare_name(text) if len(text) <= _LONGEST else ""
    for key in keys if said else ():
        if said in foreign_names(key):
            return almost(Reason.of("spelling", written=text.strip(), expected=key))
    return None
