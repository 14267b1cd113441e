"""What is seen to before any family reads a response: the same for every type of question."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from quiz.french.asking import asks_yes_or_no
from quiz.french.wording import LIGHT
from quiz.french.words import fold, fold_keeping_accents, tokens
from quiz.grading.contrary import Contrary
from quiz.grading.contrast import SETS_AGAINST, said_twice, told_beside
from quiz.grading.core import (
    MAX_LENGTH,
    Compiler,
    Context,
    Marker,
    Reply,
    ask_more,
    correct,
    incorrect,
    partial,
)
from quiz.model import (
    AskMore,
    PartCredit,
    Phrase,
    Question,
    Reason,
    Reject,
    Status,
    Text,
    Verdict,
    Who,
)

E = TypeVar("E", AskMore, PartCredit, Reject)

_LONG_KINDS = frozenset({"text", "true_false", "cloze", "order", "list", "choice"})
"""Types whose responses may rightly be long: bounded by `MAX_LENGTH` and their own rules."""

_BY_VALUE = frozenset(
    {"amount", "date", "duration", "number", "phrase", "place", "quantity", "share", "text", "who"}
)
"""Types with one key, so that `reject` and `ask_more` can be compared as a key would."""

_IN_WORDS = frozenset({"phrase", "place", "text", "who"})
"""Types whose key is a few words, beside which another answer may be told and denied."""

_VALUES = frozenset({"amount", "date", "duration", "number", "quantity", "share"})
"""Types whose key is a value: what the value is of stands in the question."""

_WRONG_PARTS = frozenset({"date_day", "date_month", "date_part", "date_year"})
"""Reasons after which a response is wrong, not vague: « 22 mai » holds all of « en mai »."""

_PASTED_WORDS = 12
"""Words in a row of the text that a short answer does not have unless they are copied."""
_ECHO_WORDS, _ECHO_SHARE = 4, 0.6
"""How many words of the prompt, and what share of it, said again are no answer."""
_LESS_THAN_WHOLE = 0.99
"""The highest score of what earns only a part."""
_SHORT_ALLOWANCE = 30
"""Words that a short answer may take beyond three times its key's."""


def guarded(question: Question, context: Context, compiler: Compiler) -> Marker:
    """The family's marker behind: blank, pasted text, echoed prompt, `reject`, `partial`, `ask_more`.

    `reject` wins over everything; `partial` and `ask_more` give way to a response that the key accepts.
    """
    return _Guarded(question, context, compiler)


class _Guarded:
    """A marker with its guards: a response is compared folded first, then by value."""

    def __init__(self, question: Question, context: Context, compiler: Compiler) -> None:
        self._context = context
        self._marker = compiler(question, context)
        self._long_kind = question.type in _LONG_KINDS
        self._keys = frozenset(fold(key) for key in (question.answer, *question.accept) if key)
        self._form = fold_keeping_accents if context.settings.accents == "required" else fold
        as_typed = isinstance(question, Phrase) and question.exact
        self._accepts = frozenset(self._form(text) for text in question.accept if not as_typed)
        self._key_words = {word for key in self._keys for word in key.split()} - LIGHT
        self._longest = max((key.count(" ") + 1 for key in self._keys), default=1)
        self._prompt = fold(question.prompt)
        self._echo_words = max(_ECHO_WORDS, _ECHO_SHARE * (self._prompt.count(" ") + 1))
        # « Le maire soutient le projet » answers « Est-ce que le maire soutient le projet ? ».
        self._echo_answers = isinstance(question, Text) and asks_yes_or_no(question.prompt)
        self._rejects = {fold(reject.response): reject for reject in question.reject}
        self._parts = {fold(part.response): part for part in question.partial}
        self._asks = {fold(entry.response): entry.ask for entry in question.ask_more}
        told = (question.prompt, question.answer, *question.accept)
        self._contrary = question.type in _VALUES and Contrary(*told)
        self._points = question.points
        free = isinstance(question, Text) and bool(question.ideas)
        self._in_words = question.type in _IN_WORDS and not free and not as_typed

        def markers(entries: Iterable[E]) -> list[tuple[E, Marker]]:
            """Each of the author's own responses, with the marker for which it is the key."""
            if question.type not in _BY_VALUE:
                return []
            keyed = [(entry, _with_key(question, entry.response)) for entry in entries]
            return [(entry, compiler(asked, context)) for entry, asked in keyed]

        self._reject_markers = markers(question.reject)
        self._part_markers = markers(question.partial)
        self._ask_markers = markers(question.ask_more)

    def __call__(self, reply: Reply) -> Verdict:
        if not reply.text:
            return Verdict(Status.BLANK, 0.0, (Reason.of("empty"),))
        if len(reply.raw) > MAX_LENGTH:
            return incorrect(Reason.of("pasted_text"))
        folded = reply.folded
        if not folded:  # nothing but punctuation
            return Verdict(Status.BLANK, 0.0, (Reason.of("empty"),))
        if folded in self._rejects:
            return _rejected(self._rejects[folded])
        if folded in self._parts:
            return self._part(self._parts[folded])
        if folded in self._asks:
            return ask_more(self._asks[folded])
        if folded in self._keys:
            verdict = self._marker(reply)
            return verdict if verdict.accepted or not self._is_accepted(reply) else correct()
        if code := self._not_an_answer(folded):
            return incorrect(Reason.of(code))
        return self._by_value(reply)

    def _is_accepted(self, reply: Reply) -> bool:
        """Whether a response is one of `accept` word for word: then it is right for every type."""
        return self._form(reply.text) in self._accepts

    def _not_an_answer(self, folded: str) -> str:
        """Why this is no answer at all, as a reason's code; empty where it may be one."""
        words = folded.count(" ") + 1
        if not self._long_kind:
            if words > 3 * self._longest + _SHORT_ALLOWANCE:
                return "pasted_text"
            if (
                words >= _PASTED_WORDS
                and words > 2 * self._longest
                and f" {folded} " in self._context.passage_folded
            ):
                return "pasted_text"
        echoes = words >= self._echo_words and folded in self._prompt and not self._echo_answers
        return "echoed_prompt" if echoes or folded == self._prompt else ""

    def _marked(self, reply: Reply) -> Verdict:
        verdict = self._marker(reply)
        if verdict.accepted or not self._in_words:
            return verdict
        return self._of_parts(reply) or verdict

    def _of_parts(self, reply: Reply) -> Verdict | None:
        """The verdict on « le bois, pas le béton » and on two accepted answers said together; else None."""
        for said, other in told_beside(reply.line) if SETS_AGAINST & {*reply.tokens} else ():
            verdict = self._marker(Reply(said))
            if verdict.accepted and self._key_words.isdisjoint(tokens(other)):
                return self(Reply(said))
        if self._accepts and (both := said_twice(reply.line)):
            first, second = (self(Reply(part)) for part in both)
            return first if first.accepted and second.accepted else None
        return None

    def _by_value(self, reply: Reply) -> Verdict:
        verdict = self._marked(reply)
        if verdict.accepted and self._contrary and (word := self._contrary.said_in(reply.tokens)):
            return incorrect(Reason.of("contradiction", response=reply.line, value=word))
        for reject, marker in self._reject_markers:
            if _same(marker(reply), verdict):
                return _rejected(reject)
        if not verdict.accepted:
            for part, marker in self._part_markers:
                if marker(reply).accepted:
                    return self._part(part)
            if any(reason.code in _WRONG_PARTS for reason in verdict.reasons):
                return verdict
            for entry, marker in self._ask_markers:
                if marker(reply).accepted:
                    return ask_more(entry.ask)
        return verdict

    def _part(self, credit: PartCredit) -> Verdict:
        """Part of the points, never the whole: what is whole stands in `accept`."""
        share = min(credit.points / self._points, _LESS_THAN_WHOLE)
        return partial(share, Reason.of("part_credit", feedback=credit.feedback))


def _same(as_reject: Verdict, as_key: Verdict) -> bool:
    """Whether a response is the rejected one rather than the key with a slip."""
    if as_reject.status is Status.CORRECT:
        return as_key.status is not Status.CORRECT
    return as_reject.status is Status.ALMOST and not as_key.accepted


def _rejected(reject: Reject) -> Verdict:
    return incorrect(Reason.of("rejected", feedback=reject.feedback))


def _with_key(question: Question, key: str) -> Question:
    """The question with one other key, and nothing else that is right or wrong."""
    other = replace(question, answer=key, accept=(), reject=(), partial=(), ask_more=())
    if isinstance(other, Who):
        return replace(other, answers=(key,))
    return replace(other, ideas=(), contradicts=()) if isinstance(other, Text) else other
