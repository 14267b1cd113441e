"""What a prompt tells about the quantity it asks for: unit, bounds, direction, what is counted."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from quiz.french.bounds import STOP_WORDS, direction_word, nouns_after
from quiz.french.currencies import currency_at
from quiz.french.date_reader import dates_in
from quiz.french.measures import by_adjective, unit_at
from quiz.french.number_words import MAGNITUDES
from quiz.french.numbers import Exact
from quiz.french.quantities import Bound, Direction, Quantity
from quiz.french.quantity_reader import quantities_in
from quiz.french.tokens import SIGN, WORD, Token, fold_word, tokenize
from quiz.french.units import TIME_WORDS, UNIT_WORDS, Unit
from quiz.grading.prompt_words import asks_how_long, bounds_asked, sides
from quiz.model import Number, Question, Share

POINTS = Unit("points", "points")
PERCENT = Unit("%", "share", Fraction(1, 100))
_YEARS = UNIT_WORDS["ans"]


@dataclass(frozen=True, slots=True)
class NamedUnit:
    """A unit that a prompt names, with the magnitude it may carry (« en milliards d'euros »)."""

    unit: Unit
    scale: int = 1

    def factor_of(self, number: Exact) -> Fraction:
        """How many base units one of it is, for a number of it written without its unit.

        A number with the magnitude in it already (« 12 millions ») does not have it twice.
        """
        bare = -self.scale < number < self.scale
        return Fraction(self.unit.factor) * (self.scale if bare else 1)


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
        years: those it names.
        told: gives the units by which the text counts a value (« par mois »); None where the
            text has not that value.
        rank: whether it asks for a place in an order (« En quelle position »).
        lasting: whether it asks how long something lasts.
        sides: its words that have an opposite (« Quelle part est pour ? »).
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
    years: frozenset[int] = frozenset()
    told: Callable[[Quantity], frozenset[str] | None] = lambda _: None
    rank: bool = False
    lasting: bool = False
    sides: frozenset[str] = frozenset()


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
    dates, taken = dates_in(tokens)
    values = {
        (span.value.dimension, span.value.low, span.value.high)
        for span in quantities_in(tokens, taken=taken)
        if not span.value.article
    }
    ranks = {
        noun.word
        for asked, noun in itertools.pairwise(tokens)
        if asked.word in {"quel", "quelle"} and noun.word in _RANKS | _PLACES
    }
    if not _PLACES.isdisjoint(ranks):
        words |= {stem(noun) for noun in _PLACES}
    directions = {d for token in tokens if (d := direction_word(token.word))} | _by_how_much(tokens)
    return Prompt(
        words=frozenset(words),
        unit=_points_asked(question, tokens) or _named_unit(tokens),
        bounds=bounds_asked(tokens),
        direction=directions.pop() if len(directions) == 1 else Direction.NONE,
        pers=_pers(tokens),
        values=frozenset(values),
        difference=_asks_difference(tokens),
        single=_single(question, tokens),
        years=frozenset(day.year for one in dates for day in one.value.dates if day.year),
        rank=bool(ranks),
        lasting=asks_how_long(tokens),
        sides=sides(tokens),
    )


_PLACES = frozenset({"position", "place", "rang"})
"""Words for a place in an order, of which one is said for another."""
_RANKS = frozenset({"etage", "arrondissement", "chapitre", "numero"})
_MORE = {"plus": Direction.UP, "moins": Direction.DOWN}


def _by_how_much(tokens: list[Token]) -> set[Direction]:
    """« Combien recevront-ils de plus ? » asks for what is added, which « de plus » says again."""
    words = [token.word for token in tokens]
    return {
        _MORE[word]
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
        if before in {"de", "en"} and word in _MORE and after != "en"
    }


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
    return any(
        pair == ("de", "combien") or (pair[0] in {"quel", "quelle"} and direction_word(pair[1]))
        for pair in itertools.pairwise(words)
    )


def _points_asked(question: Question, tokens: list[Token]) -> NamedUnit | None:
    """Points, where a share question asks how many."""
    asked = any(a.word == "de" and b.word == "points" for a, b in itertools.pairwise(tokens))
    return NamedUnit(POINTS) if asked and isinstance(question, Share) else None


_ASKS_SHARE = frozenset({"pourcentage", "pourcentages", "pourcents", "%", "proportion", "taux"})
_ASKS_AGE = frozenset({"age", "ages"})


def _named_unit(tokens: list[Token]) -> NamedUnit | None:
    """The unit after « combien de », or in « (en milliards d'euros) »; years where age is asked."""
    for i, token in enumerate(tokens[:-4]):
        opened = token.word in {"combien", "nombre"} or (
            token.word == "en" and (i == 0 or tokens[i - 1].word in {"(", ",", "prix", "somme"})
        )
        if not opened and token.word == "en":
            # « quelle longueur en km ? », « combien coûte en millions le… »
            closes = tokens[i + 2].kind == SIGN
            opened = (
                closes
                or tokens[i + 1].word in MAGNITUDES
                or (
                    tokens[i + 1].word.endswith("s")
                    and len(tokens[i + 1].word) > 4
                    and tokens[i + 1].word not in TIME_WORDS
                )
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


def _pers(tokens: list[Token]) -> frozenset[str]:
    found = set()
    priced = any(token.word.startswith(_PRICED) for token in tokens)
    for i, token in enumerate(tokens[:-4]):
        adjective = by_adjective(token.word)
        if adjective is not None:
            found.add(adjective.code)
        unit = UNIT_WORDS.get(tokens[i + 1].word)
        if unit is not None and (
            token.word in {"par", "chaque", "/"}
            or (priced and token.word in _THE and unit.dimension in _SOLD_BY)
        ):
            found.add(unit.code)
    return frozenset(found)


_PRICED = ("prix", "cout", "tarif", "vend", "vaut", "pai", "pay", "factur", "achet")
"""How words begin that ask for a price."""
_THE = frozenset({"le", "la", "l", "'", "du", "au", "un", "une"})
_SOLD_BY = frozenset({"volume", "mass", "area", "energy", "length"})
