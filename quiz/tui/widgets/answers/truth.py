"""True, false or unsaid, and the words of the text that prove it."""

from __future__ import annotations

import re

from textual import on
from textual.app import ComposeResult

from quiz.model import TrueFalse
from quiz.tui.widgets.answers.base import AnswerField
from quiz.tui.widgets.field import Field
from quiz.tui.widgets.pick_one import PickOne
from quiz.tui.widgets.said import Said

# What a response opens with, by the truth chosen: French, as the grader of a French set reads it.
_WORDS = {"true": "vrai", "false": "faux", "unsaid": "non mentionné"}
_OPENING = re.compile(r"(?:(?<!\s)\s+)?(vrai|faux|non mentionné)\s*(?:[:,]\s*)?", re.IGNORECASE)


class TruthAnswer(AnswerField):
    """Three choices on a line and a field for the quotation."""

    def compose(self) -> ComposeResult:
        """The choice, then the proof where it is asked for."""
        options = [(key, self.words(f"true_false.{key}")) for key in _WORDS]
        yield PickOne(options, id="truth")
        if isinstance(self.question, TrueFalse) and self.question.justification:
            label = self.words("screen.question.proof")
            yield Said(label, id="proof-label", classes="quiet")
            yield Field(id="proof")

    @property
    def _pick(self) -> PickOne:
        return self.query_one("#truth", PickOne)

    @property
    def _proof(self) -> Field | None:
        found = self.query("#proof")
        return found.first(Field) if found else None

    @property
    def response(self) -> str:
        """`faux : dont un tiers…`."""
        choice = _WORDS.get(self._pick.value, "")
        proof = self._proof.value.strip() if self._proof else ""
        return f"{choice} : {proof}" if choice and proof else choice or proof

    def restore(self, response: str) -> None:
        """Chooses and types again."""
        found = _OPENING.match(response)
        with self.prevent(PickOne.Changed, Field.Changed):
            if found:
                truths = {word: key for key, word in _WORDS.items()}
                self._pick.value = truths[found[1].lower()]
            if self._proof:
                self._proof.value = response[found.end() if found else 0 :]
                self._proof.cursor_position = len(self._proof.value)

    def remember(self, earlier: tuple[str, ...]) -> None:
        """Up and down go through the proofs given."""
        if self._proof:
            proofs = [_OPENING.sub("", response, count=1).strip() for response in earlier]
            self._proof.earlier = tuple(dict.fromkeys(proof for proof in proofs if proof))

    def take_focus(self) -> None:
        """To the choice."""
        self.screen.set_focus(self._pick)

    @on(PickOne.Changed)
    def _picked(self, event: PickOne.Changed) -> None:
        event.stop()
        self.changed()

    @on(PickOne.Submitted)
    def _chosen(self, event: PickOne.Submitted) -> None:
        """Enter goes on to the proof, where one is wanted and there is none."""
        event.stop()
        if event.value in {"true", "false"} and self._proof and not self._proof.value:
            self.screen.set_focus(self._proof)
        else:
            self.submit()

    @on(Field.Submitted)
    def _entered(self, event: Field.Submitted) -> None:
        event.stop()
        if self._pick.value:
            self.submit()
        else:
            self.screen.set_focus(self._pick)
