"""What a quantity is graded against: the key's values, and what the prompt says of them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from quiz.french.bounds import BEFORE, STOP_WORDS, direction_word, nouns_after
from quiz.french.currencies import currency_at
from quiz.french.date_reader import dates_in
from quiz.french.measures import by_adjective, unit_at
from quiz.french.number_words import MAGNITUDES
from quiz.french.numbers import Exact, exact
from quiz.french.quantities import Bound, Direction, Kind, Quantity
from quiz.french.quantity_reader import quantities_in
from quiz.french.span import Span
from quiz.french.tokens import WORD, Token, fold_word, tokenize
from quiz.french.units import TIME_WORDS, UNIT_WORDS, Unit
from quiz.model import Amount, Number, Question
from quiz.model import Quantity as QuantityQuestion

PERCENT = Unit("%", "share", Fraction(1, 100))
_YEARS = UNIT_WORDS["ans"]


@dataclass(frozen=True, slots=True)
class NamedUnit:
    """A unit that a prompt names, with the magnitude it may carry (« en milliards d'euros »)."""

    unit: Unit
    scale: int = 1

    @property
    def factor(self) -> Fraction:
        """How many base units one of it is."""
        return Fraction(self.unit.factor) * self.scale


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a prompt tells about the answer.

    Attributes:
        words: stems of its words, of what is counted and of the key's own nouns.
        unit: the unit in which it asks, if it names one.
        bounds: those it says itself (« Jusqu'à combien »).
        direction: the one it asks about, if only one.
        pers: codes of units it counts by (« par jour », « mensuel »).
        values: quantities it holds, which a response may repeat.
        difference: whether it asks by how much something moved (« De combien »).
        counted: gives stems of what the text counts besides what is asked; the text is read then.
        single: words that stand only in the singular where the noun asked for is named apart.
    """

    words: frozenset[str]
    unit: NamedUnit | None
    bounds: frozenset[Bound]
    direction: Direction
    pers: frozenset[str]
    values: frozenset[tuple[str, Exact, Exact]]
    difference: bool = False
    counted: Callable[[], frozenset[str]] = frozenset
    single: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Key:
    """One right value.

    Attributes:
        value: the quantity.
        text: as the author wrote it.
        tolerance: how far off is right, in base units.
        named: whether its unit was taken from the prompt.
    """

    value: Quantity
    text: str
    tolerance: Exact = 0
    named: bool = False


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A folded word without its plural: enough to tell the counted noun again."""
    if word.endswith("aux") and len(word) > 4:
        return word[:-2] + "l"
    return word.rstrip("sx") or word


def read_prompt(question: Question) -> Prompt:
    """All that a prompt, and the key's nouns, tell."""
    tokens = tokenize(question.prompt)
    counts = question.counts if isinstance(question, Number) else ""
    words = {
        stem(fold_word(token.text))
        for text in (question.prompt, counts, question.answer, *question.evidence)
        for token in tokenize(text)
        if token.kind == WORD and token.word not in STOP_WORDS
    }
    _, taken = dates_in(tokens)
    values = {
        (span.value.dimension, span.value.low, span.value.high)
        for span in quantities_in(tokens, taken=taken)
        if not span.value.article
    }
    directions = {d for token in tokens if (d := direction_word(token.word))}
    return Prompt(
        words=frozenset(words),
        unit=_named_unit(tokens),
        bounds=_bounds(tokens),
        direction=directions.pop() if len(directions) == 1 else Direction.NONE,
        pers=_pers(tokens),
        values=frozenset(values),
        difference=_asks_difference(tokens),
        single=_single(question, tokens),
    )


def _single(question: Question, tokens: list[Token]) -> frozenset[str]:
    """« l'usine » in « Combien de salariés l'usine emploie-t-elle ? »: what is not counted."""
    asked: set[str] = set()
    for i, token in enumerate(tokens[:-4]):
        if token.word in {"combien", "nombre"}:
            asked.update(stem(noun) for noun in nouns_after(tokens, i + 1))
    if not asked:
        return frozenset()
    words = {
        token.word
        for text in (question.prompt, *question.evidence)
        for token in tokenize(text)
        if token.kind == WORD
    }
    return frozenset(
        word
        for word in words
        if word == stem(word) and word not in asked and f"{word}s" not in words
    )


def _asks_difference(tokens: list[Token]) -> bool:
    words = [token.word for token in tokens]
    return any(pair == ("de", "combien") for pair in itertools.pairwise(words))


_ASKS_SHARE = frozenset({"pourcentage", "pourcentages", "%", "proportion", "taux"})
_ASKS_AGE = frozenset({"age", "ages"})


def _named_unit(tokens: list[Token]) -> NamedUnit | None:
    """The unit after « combien de », or in « (en milliards d'euros) »; years where age is asked."""
    for i, token in enumerate(tokens[:-4]):
        opened = token.word in {"combien", "nombre"} or (
            token.word == "en" and (i == 0 or tokens[i - 1].word in {"(", ",", "prix", "somme"})
        )
        if not opened and token.word == "en":
            opened = tokens[i + 1].word in MAGNITUDES or (
                tokens[i + 1].word.endswith("s")
                and len(tokens[i + 1].word) > 4
                and tokens[i + 1].word not in TIME_WORDS
            )
        if not opened:
            continue
        j, scale = _past_of(tokens, i + 1), 1
        if tokens[j].word in MAGNITUDES:
            scale = MAGNITUDES[tokens[j].word]
            j = _past_of(tokens, j + 1)
        found = currency_at(tokens, j) or unit_at(tokens, j, after_figure=len(tokens[j].word) < 3)
        if found is not None:
            return NamedUnit(found[0], scale)
        if tokens[j].word in {"%", "pourcents"}:
            return NamedUnit(PERCENT)
        if scale > 1:
            return NamedUnit(Unit("", ""), scale)
    words = {token.word for token in tokens}
    if words & _ASKS_SHARE:
        return NamedUnit(PERCENT)
    return NamedUnit(_YEARS) if words & _ASKS_AGE else None


def _past_of(tokens: list[Token], i: int) -> int:
    while tokens[i].word in {"de", "d", "'", "des"}:
        i += 1
    return i


_PROMPT_BOUNDS = {
    "jusqu": Bound.AT_MOST, "maximum": Bound.AT_MOST, "maximale": Bound.AT_MOST,
    "maximal": Bound.AT_MOST, "max": Bound.AT_MOST, "plafond": Bound.AT_MOST,
    "minimum": Bound.AT_LEAST, "minimale": Bound.AT_LEAST, "minimal": Bound.AT_LEAST,
    "partir": Bound.AT_LEAST, "seuil": Bound.AT_LEAST,
}  # fmt: skip


_PHRASES: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
"""Bounds of several words by their first."""
for _phrase, _bound in BEFORE.items():
    if len(_phrase) > 1:
        _PHRASES.setdefault(_phrase[0], []).append((_phrase, _bound))


def _bounds(tokens: list[Token]) -> frozenset[Bound]:
    found = {_PROMPT_BOUNDS[token.word] for token in tokens if token.word in _PROMPT_BOUNDS}
    words = [token.word for token in tokens]
    for i, word in enumerate(words[:-1]):
        for phrase, bound in _PHRASES.get(word, ()):
            if tuple(words[i : i + len(phrase)]) == phrase:
                found.add(bound)
        if (
            word in {"plus", "moins"}
            and words[i + 1] in {"de", "d"}
            and "combien" in words[i + 2 : i + 4]
        ):
            found.add(Bound.MORE if word == "plus" else Bound.LESS)
    return frozenset(found)


def _pers(tokens: list[Token]) -> frozenset[str]:
    found = set()
    for i, token in enumerate(tokens[:-4]):
        adjective = by_adjective(token.word)
        if adjective is not None:
            found.add(adjective.code)
        if token.word in {"par", "chaque", "/"} and tokens[i + 1].word in UNIT_WORDS:
            found.add(UNIT_WORDS[tokens[i + 1].word].code)
    return frozenset(found)


def read_keys(question: Question, prompt: Prompt) -> tuple[Key, ...]:
    """The key's values, of the answer and of what else is accepted, or none if the answer is none.

    Texts among `accept` that hold no value are left to the caller.
    """
    found = []
    for text in (question.answer, *question.accept):
        key = _read_key(question, prompt, text)
        if key is not None:
            found.append(key)
        elif text is question.answer:
            return ()
    return tuple(found)


def _read_key(question: Question, prompt: Prompt, text: str) -> Key | None:
    value = lone_quantity(text)
    if value is None:
        return None
    named = False
    if isinstance(question, Amount) and value.kind not in {Kind.NUMBER, Kind.MONEY}:
        return None
    if value.kind is Kind.NUMBER and not value.ordinal and prompt.unit is not None:
        unit = prompt.unit
        if unit.unit.dimension or unit.scale > 1:
            kind = Kind.MEASURE if unit.unit.dimension else Kind.NUMBER
            value = replace(
                value,
                kind=Kind.MONEY if unit.unit.dimension.startswith("money:") else kind,
                low=exact(value.low * unit.factor),
                high=exact(value.high * unit.factor),
                dimension=unit.unit.dimension,
                unit=unit.unit.code,
                alternative=None,
            )
            named = True
    return Key(value, text, read_tolerance(question, value), named)


def lone_quantity(text: str) -> Quantity | None:
    """The one quantity of a key, or None where it holds none, several, or a date."""
    tokens = tokenize(text)
    dates, taken = dates_in(tokens)
    if any(span.value.first.month or span.value.first.century for span in dates):
        return None
    spans = quantities_in(tokens)
    counted = [span for span in spans if not span.value.article] or spans
    # « 64 dont 16 en or »: what follows « dont » is a part of the value, not another.
    counted = counted[:1] if _parted(text, counted) else counted
    if len(counted) != 1 or counted[0].value.origin or counted[0].value.negated:
        return None
    del taken
    return counted[0].value if _is_whole(text, counted[0]) else None


def _parted(text: str, spans: list[Span[Quantity]]) -> bool:
    return len(spans) > 1 and text[spans[0].end : spans[1].start].split()[:1] == ["dont"]


_HARMLESS_REST = 6


def _is_whole(text: str, span: Span[Quantity]) -> bool:
    """Whether the value is what the key is about: few other words, none of them a name."""
    rest = re.findall(r"[^\W\d_]+", text[: span.start] + " " + text[span.end :])
    if len(rest) > _HARMLESS_REST:
        return False
    before = re.findall(r"[^\W\d_]+", text[: span.start])
    return not any(
        word[0].isupper() and (k or len(before) > 1 or fold_word(word) not in STOP_WORDS)
        for k, word in enumerate(before)
        if fold_word(word) not in STOP_WORDS
    )


def read_tolerance(question: Question, value: Quantity) -> Exact:
    """How far off is right, in the key's base units; 0 where nothing is said.

    A percentage is of the key; a bare number is in the key's unit.
    """
    text = getattr(question, "tolerance", "")
    if not text:
        return 0
    spans = quantities_in(tokenize(text))
    if not spans:
        return 0
    said = spans[0].value
    if said.dimension == "share" and value.dimension != "share":
        return exact(abs(Fraction(value.low)) * Fraction(said.low))
    if said.dimension == value.dimension and said.dimension != "temperature":
        return said.low
    if said.dimension == "points" and value.dimension == "share":
        return exact(Fraction(said.number) / 100)
    return exact(Fraction(said.number) * unit_factor(value))


def unit_factor(value: Quantity) -> Fraction:
    """How many base units one of the value's own unit is."""
    if value.unit == "%":
        return Fraction(1, 100)
    if value.number and value.dimension and value.dimension != "share":
        word = next((w for w, u in UNIT_WORDS.items() if u.code == value.unit), None)
        if word is not None:
            return Fraction(UNIT_WORDS[word].factor)
    return Fraction(1)


def unit_rule(question: Question) -> str:
    """What a missing unit costs: `noted`, `optional` or `required`."""
    return question.unit if isinstance(question, (Amount, QuantityQuestion)) else "noted"
