"""Whose words stand between quotation marks: what is written after, inside and before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quiz.french.attributed import Attribution
from quiz.french.people import People
from quiz.french.reported_clause import SPACE
from quiz.french.said_after import told_after, told_inside
from quiz.french.said_before import told_before
from quiz.french.speakers import Speakers

_GOES_ON = re.compile(r"[ \u00a0\u202f,]*[a-zà-ÿ]")
_JOINED = re.compile(rf"(?:{SPACE}|et|ou|,|puis|mais|voire|ni|comme|un|une|d['’]|de|à|aussi)*$")


class Attributor:
    """Finds speakers one quotation after the other, remembering who spoke before."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], people: People) -> None:
        self.text = text
        self.people = people
        self._speakers = Speakers(text, sentences, people)
        self._last: tuple[int, int, Attribution] | None = None

    def attribute(self, start: int, end: int) -> Attribution:
        """Who says what stands from `start` to `end`; to be asked in the order of the text."""
        after = told_after(self._speakers, start, end)
        inside = None
        if not (after.speaker or after.end):
            inside = told_inside(self._speakers, start, end)
        before = told_before(self._speakers, start, end, self._last)
        found = after
        if inside is not None and (inside.speaker or inside.end):
            found = inside
        if before.speaker is not None and found.speaker is None and not found.end:
            found = before
        elif before.speaker and found.speaker and before.speaker is not found.speaker:
            # « X dénonce « … », selon Y »: the words are told twice.
            found = Attribution(end=found.end)
        elif found.speaker is None and not found.end and not before.end:
            found = self._continued(start, end)
        if found.speaker is not None:
            self._speakers.antecedents.has_spoken(max(end, found.end), found.speaker)
        self._last = (start, end, found)
        return found

    def _continued(self, start: int, end: int) -> Attribution:
        """A quotation that goes on after « …, a dit X. » or « …, dit X, », or is joined by « et »."""
        if self._last is None or self._last[2].speaker is None:
            return Attribution()
        last_start, last_end, how = self._last
        gap = self.text[max(last_end, 0) : start]
        if (
            _GOES_ON.match(self.text, end)
            or self.text[:last_end].rstrip("»” \u00a0\u202f")[-1:] == "?"
        ):
            return Attribution()  # more is said of it, or it answers a question
        if "\n" in gap:
            return Attribution()
        told = max(how.end, last_end)
        between = self.text[told:start] if told <= start else ""
        same_sentence = self._speakers.sentence_of(start)[0] <= last_start
        if same_sentence and how.lead and _JOINED.match(gap):
            return replace(how, end=end, start=how.start, incise=None)
        inferred = replace(
            how, start=start, end=end, incise=None, lead="", whole=True, doubtful=True
        )
        if how.end > last_end and re.fullmatch(r"[^.!?;:«»]{0,130}[.,;:][ \u00a0\u202f]*", between):
            others = {id(s) for _, s in self.people.before(start, told)} - {id(how.speaker)}
            return Attribution() if others else replace(inferred, start=last_start)
        if how.incise is not None and not between.strip(" \u00a0\u202f.,"):
            return replace(inferred, start=start)
        return Attribution()
