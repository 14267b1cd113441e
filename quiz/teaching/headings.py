"""Which question a column of a table belongs to, by what heads it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz import table
from quiz.model import QuestionSet
from quiz.text import clean, plain_spaces

_NUMBERED = re.compile(r"(?:réponse|reponse|response|answer|question|q)\.? ?(\d{1,3})")
_NUMBERING = re.compile(r"^\s*(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):]\s*", re.IGNORECASE)


class Headings:
    """What may head the column of each question: its id, its prompt, or both together."""

    def __init__(self, question_set: QuestionSet) -> None:
        self._ids = [question.id for question in question_set.questions]
        self._keys: dict[str, int] = {}
        self._prompts: dict[str, int] = {}
        for index, question in enumerate(question_set.questions):
            self._keys.setdefault(question.id.casefold(), index)
            self._prompts.setdefault(plain_spaces(clean(question.prompt)).casefold(), index)

    def question_of(self, cell: str) -> str | None:
        """The id of the question that heads a column; of the first where several might."""
        heading = plain_spaces(clean(table.plain_cell(cell)))
        folded = heading.casefold()
        prompts = (folded, _NUMBERING.sub("", heading).casefold())
        found = [self._prompts[text] for text in prompts if text in self._prompts]
        keys = {folded, folded.partition(" ")[0], folded.partition(":")[0]}
        if folded.startswith("[") and "]" in folded:
            keys.add(folded[1:].partition("]")[0])
        if folded.endswith("]") and "[" in folded:
            keys.add(folded[folded.rfind("[") + 1 : -1])
        found += [self._keys[key] for key in keys if key in self._keys]
        return self._ids[min(found)] if found else None

    def numbered(self, names: Sequence[str]) -> dict[int, str]:
        """Columns headed `Réponse 1`, `Réponse 2`…, as Moodle has them: in the set's order.

        None where one of the numbers is no question's.
        """
        found = {i: int(m[1]) for i, name in enumerate(names) if (m := _NUMBERED.fullmatch(name))}
        if not found or max(found.values()) > len(self._ids) or min(found.values()) < 1:
            return {}
        return {index: self._ids[number - 1] for index, number in found.items()}
