"""What is said right after a value and tells it from others: « 16 en or », « 9 h le week-end »."""

from __future__ import annotations

from collections.abc import Iterable

from quiz.french.bounds import STOP_WORDS
from quiz.french.dates import DateValue
from quiz.french.quantities import Quantity
from quiz.french.quantity_reader import quantities_in
from quiz.french.span import Span
from quiz.french.tokens import WORD, Token, tokenize
from quiz.grading.core import Context
from quiz.grading.quantity_key import Key, in_unit_of

Tail = tuple[str, str]
"""A little word and the word it leads to, folded: `("en", "or")`."""
Identity = tuple[str, object]

_OPENERS = frozenset(
    {"en", "avec", "sans", "le", "la", "les", "a", "au", "aux", "dans", "pour", "chez", "sous"}
)
_FURTHEST = 3


class SaidAfter:
    """What the text and the key say right after each of their values."""

    def __init__(self, context: Context, keys: tuple[Key, ...], known: frozenset[str]) -> None:
        """`known`: stems of the prompt's words, which tell no value from another."""
        self._context = context
        self._rights = {(key.value.dimension, key.value.low) for key in keys}
        self._known = known
        self._own: dict[Tail, set[Identity]] = {}
        for key in keys:
            _gather(self._own, quantities_in(tokenize(key.text)), tokenize(key.text), key.value)

    def of_another(self, span: Span[Quantity], tokens: list[Token]) -> str:
        """What is said after the right value in a response, and elsewhere of another alone; or empty."""
        tail = _tail(span, tokens)
        if tail is None or tail[1] in self._known:
            return ""
        of = self._values_of(tail)
        return " ".join(tail) if of and of.isdisjoint(self._rights) else ""

    def as_told(self, span: Span[Quantity], tokens: list[Token]) -> bool:
        """Whether a response says after a value what the text says after it."""
        tail = _tail(span, tokens)
        value = span.value
        return tail is not None and (value.dimension, value.low) in self._values_of(tail)

    def _values_of(self, tail: Tail) -> set[Identity]:
        """The values after which it is said; none where the word is said elsewhere too."""
        told, words = self._context.once("said after", self._read)
        values = told.get(tail, set())
        if tail in self._own:
            return values | self._own[tail]
        return values if words.get(tail[1], 0) <= len(values) else set()

    def _read(self) -> tuple[dict[Tail, set[Identity]], dict[str, int]]:
        told: dict[Tail, set[Identity]] = {}
        words: dict[str, int] = {}
        paragraphs = self._context.passage.paragraphs
        for text, spans in zip(paragraphs, self._context.passage_values, strict=True):
            tokens = tokenize(text)
            for token in tokens:
                words[token.word] = words.get(token.word, 0) + 1
            found = [
                Span(span.value, span.start, span.end)
                for span in spans
                if not isinstance(span.value, DateValue)
            ]
            _gather(told, found, tokens, None)
        return told, words


def _gather(
    told: dict[Tail, set[Identity]],
    spans: Iterable[Span[Quantity]],
    tokens: list[Token],
    whole: Quantity | None,
) -> None:
    for span in spans:
        tail = _tail(span, tokens)
        if tail is not None:
            told.setdefault(tail, set()).add(in_unit_of(whole or span.value, span.value))


def _tail(span: Span[Quantity], tokens: list[Token]) -> Tail | None:
    """What is said right after a value and what it counts; None where nothing that could tell it apart."""
    if len(tokens) < 5 or tokens[-5].end <= span.end:
        return None
    i = next((i for i, token in enumerate(tokens) if token.start >= span.end), len(tokens) - 4)
    for noun in span.value.nouns:
        if tokens[i].word == noun:
            i += 1
    if tokens[i].word == "de" and tokens[i + 1].kind == WORD:
        i += 2  # « deux ans de prison avec sursis »
    opener = tokens[i].word
    if opener not in _OPENERS:
        return None
    for token in tokens[i + 1 : i + 1 + _FURTHEST]:
        if token.kind != WORD:
            return None
        if token.word not in STOP_WORDS:
            return (opener, token.word) if len(token.word) > 1 else None
    return None
