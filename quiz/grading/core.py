"""What every family of answers shares: the response, what it is graded against, the verdicts.

A family is one module with a function `compile_xxx(question, context) -> Marker`; the grader
calls it once a question and the marker once a response.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import cached_property
from typing import TypeVar, cast

from quiz.french.sentences import sentences
from quiz.french.span import Span
from quiz.french.tokens import Tokens, tokenize
from quiz.french.values import Value, find_values
from quiz.french.words import fold, tokens
from quiz.model import Passage, Question, QuestionSet, Reason, Settings, Status, Verdict
from quiz.text import clean, plain_spaces

T = TypeVar("T")

MAX_LENGTH = 4_000
"""Characters of a response that are looked at; longer ones are refused before anything else."""

MAX_VALUE_LENGTH = 400
"""Characters of a response that are read for values; no right answer needs them all."""


class Reply:
    """One response as typed, and its folded forms, each made once, when first asked for.

    Attributes:
        raw: as typed.
        text: cleaned of what is unsafe, outer spaces gone; line breaks stay.
    """

    __slots__ = ("_folded", "_line", "_values", "raw", "text")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.text = clean(raw[: 4 * MAX_LENGTH]).strip()
        self._line: str | None = None
        self._folded: str | None = None
        self._values: Tokens | None = None

    @property
    def line(self) -> str:
        """The text on one line, spaces made plain."""
        if self._line is None:
            self._line = plain_spaces(self.text)
        return self._line

    @property
    def folded(self) -> str:
        """Words without case, accents and punctuation, parted by one space (`words.fold`)."""
        if self._folded is None:
            self._folded = fold(self.text)
        return self._folded

    @property
    def tokens(self) -> tuple[str, ...]:
        """The folded words, elided articles apart (`l'`, `d'`)."""
        return tuple(self.folded.split())

    @property
    def values(self) -> Tokens:
        """Words, figures and signs of the line's beginning, cut once for all readers of values."""
        if self._values is None:
            self._values = tokenize(self.line[:MAX_VALUE_LENGTH])
        return self._values


Marker = Callable[[Reply], Verdict]
"""Grades one response to one compiled question."""

Compiler = Callable[[Question, "Context"], Marker]


class Context:
    """What a question is graded against besides its own key: its set.

    Everything costly is computed once, when first asked for.
    """

    def __init__(self, question_set: QuestionSet) -> None:
        self.question_set = question_set
        self._memo: dict[Hashable, object] = {}

    @property
    def settings(self) -> Settings:
        """How the set is played."""
        return self.question_set.settings

    @property
    def passage(self) -> Passage:
        """The text that is read."""
        return self.question_set.passage

    def once(self, key: Hashable, compute: Callable[[], T]) -> T:
        """`compute()`, called once a set; families keep here what they read from the passage."""
        if key not in self._memo:
            self._memo[key] = compute()
        return cast("T", self._memo[key])

    @cached_property
    def passage_values(self) -> tuple[tuple[Span[Value], ...], ...]:
        """The typed facts of each paragraph; reading them costs more than all that uses them."""
        return tuple(find_values(paragraph) for paragraph in self.passage.paragraphs)

    @cached_property
    def passage_sentences(self) -> tuple[str, ...]:
        """The sentences of the passage, in order."""
        text = self.passage.text
        return tuple(text[start:end] for start, end in sentences(text))

    @cached_property
    def passage_folded(self) -> str:
        """The passage folded to one line, a space at each end, to look words up in."""
        return f" {fold(self.passage.text)} "

    @cached_property
    def passage_words(self) -> frozenset[str]:
        """The passage's folded words, elided articles apart."""
        return frozenset(tokens(self.passage.text))

    @cached_property
    def other_keys(self) -> dict[str, tuple[str, ...]]:
        """Folded key or accepted answer -> ids of the questions it belongs to."""
        found: dict[str, tuple[str, ...]] = {}
        for question in self.question_set.questions:
            for text in (question.answer, *question.accept):
                if folded := fold(text):
                    found[folded] = (*found.get(folded, ()), question.id)
        return found

    def paragraph_of(self, text: str) -> int:
        """The number (§, from 1) of the first paragraph holding these words; 0 where none does."""
        if not (wanted := fold(text)) or f" {wanted} " not in self.passage_folded:
            return 0
        for number, paragraph in enumerate(self.passage.paragraphs, 1):
            if f" {wanted} " in f" {fold(paragraph)} ":
                return number
        return 0


def correct(*reasons: Reason) -> Verdict:
    """Plainly right."""
    return Verdict(Status.CORRECT, 1.0, reasons)


def almost(*reasons: Reason) -> Verdict:
    """Accepted, with a note; right where there is nothing to note."""
    return Verdict(Status.ALMOST if reasons else Status.CORRECT, 1.0, reasons)


def partial(score: float, *reasons: Reason) -> Verdict:
    """Partly right; `score` strictly between 0 and 1."""
    return Verdict(Status.PARTIAL, score, reasons)


def incorrect(*reasons: Reason) -> Verdict:
    """Not right."""
    return Verdict(Status.INCORRECT, 0.0, reasons)


def of_parts(score: float, reasons: Sequence[Reason], parts: tuple[Verdict, ...]) -> Verdict:
    """The verdict on several answers in one, by the share of them that is right.

    Args:
        score: that share, 0 to 1; the whole with something to note is `almost`.
        reasons: for what is missing, wrong or noted.
        parts: the verdict on each.
    """
    if score >= 1:
        status = Status.ALMOST if reasons else Status.CORRECT
        return Verdict(status, 1.0, tuple(reasons), parts)
    status = Status.PARTIAL if score > 0 else Status.INCORRECT
    return Verdict(status, score, tuple(reasons), parts)


def ask_more(ask: str = "", *reasons: Reason, kind: str = "") -> Verdict:
    """True but too vague: not right, asked again at no cost; `reasons` say more.

    Args:
        ask: the author's own question, in the language of the set.
        reasons: what else there is to say.
        kind: what is missing where the author asks nothing (`day`, `month`, `year`, `part`,
            `season`); its sentence is `reason.ask_more.KIND`.
    """
    said = (
        Reason.of("ask_more", ask="", kind=kind) if kind else Reason.of("ask_more", ask=ask or "…")
    )
    return incorrect(*reasons, said)


def unreadable(response: str, example: str) -> Verdict:
    """Holds nothing of the kind asked for; `example` shows what would."""
    return incorrect(Reason.of("unreadable", response=response, example=example))
