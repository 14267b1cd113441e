"""How French number words add up: magnitudes, what follows them, « et demi »."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from quiz.french.below_thousand import below_thousand, step
from quiz.french.digits import Exact, exact, read_figure
from quiz.french.number_words import (
    COLLECTIVES,
    FOREIGN_MAGNITUDES,
    MAGNITUDES,
    ORDINALS,
    SHORT_MAGNITUDES,
    TENS,
    UNITS,
)
from quiz.french.slips import Lexicon
from quiz.french.tokens import FIGURE, WORD, Token

LONG_WORDS = Lexicon(
    {
        **{w: n for w, n in {**UNITS, **TENS}.items() if len(w) > 4},
        **MAGNITUDES,
        **ORDINALS,
        **COLLECTIVES,
    },
    others={"milieux", "billon", "billons", "huitaines", "quinze", "treize", "seize"},
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as read.

    Attributes:
        value: exact; negative where a sign says so.
        alternative: what the same figures mean by the other custom (`1,234` as thousands).
        ordinal: whether it ranks rather than counts.
        article: whether it is a bare « un » or « une », which seldom counts.
        about: whether its own word makes it approximate (« une dizaine »).
        words: whether it is written out.
        magnitude: the last magnitude named (1 000 for « mille »), else 1.
        grouped: whether a point or comma parts its thousands, which some read as decimals.
        slip: the word that was misspelt, and the word it was read as; else empty.
        doubtful: whether a word beside it looks like a misspelt part of it, so that it is unsure.
    """

    value: Exact
    alternative: Exact | None = None
    ordinal: bool = False
    article: bool = False
    about: bool = False
    words: bool = False
    magnitude: int = 1
    grouped: bool = False
    slip: tuple[str, str] | tuple[()] = ()
    doubtful: bool = False


def magnitude_at(
    tokens: list[Token], i: int, *, figure: bool, metre: bool
) -> tuple[int, int] | None:
    """A magnitude at `i` (« millions », `k`, `M`), and the index after it."""
    j = step(tokens, i)
    token = tokens[j]
    if token.kind != WORD:
        return None
    word = token.word
    value = MAGNITUDES.get(FOREIGN_MAGNITUDES.get(word, word))
    if value is not None:
        return value, j + 1
    if figure and word in SHORT_MAGNITUDES:
        after = (
            j + 2 if tokens[j + 1].word == "." and not tokens[j + 1].gap and word != "k" else j + 1
        )
        if after == j + 2 and tokens[after].word not in {"d", "de", "€", "$", "£"}:
            after = j + 1
        return SHORT_MAGNITUDES[word], after
    if figure and word == "m" and not metre:
        nxt = tokens[j + 1]
        if token.text == "M" or (nxt.word in {"€", "$", "£", "euros", "euro", "eur", "usd"}):
            return 10**6, j + 1
    if figure and word in _GLUED and not metre:
        # `400 Meur`, `12 keur`
        return None
    slip = LONG_WORDS.nearest(word)
    if slip is not None and slip in MAGNITUDES and slip not in {"mil", "mille", "milles"}:
        return MAGNITUDES[slip], j + 1
    return None


_GLUED = frozenset({"meur", "keur"})


def rest_at(tokens: list[Token], i: int, scale: int) -> tuple[Exact, int] | None:
    """What follows a magnitude as part of the same number: « 1 million 500 000 »."""
    token = tokens[i]
    if token.kind == FIGURE and token.gap:
        value, _, grouped = read_figure(token.text)
        after = tokens[i + 1]
        if grouped or not isinstance(value, int) or value >= scale or "," in token.text:
            return None
        if after.word in {"%", "/", "-", ":"} or (after.word in {"h", "e", "er"}):
            return None
        return value, i + 1
    if token.kind == WORD:
        small = below_thousand(tokens, i)
        if small is not None and 0 < small[0] < scale and token.word not in {"un", "une"}:
            return small
    return None


def of_magnitude(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """« de milliers », « de millions » after a collective or a magnitude."""
    if tokens[i].word == "de" and tokens[i + 1].word in MAGNITUDES:
        return MAGNITUDES[tokens[i + 1].word], i + 2
    return None


def and_half(tokens: list[Token], i: int, total: Exact, scale: int) -> tuple[Exact, int, bool]:
    """« un million et demi », « deux milliards et quart »."""
    if tokens[i].word == "et":
        word = tokens[i + 1].word
        if word in {"demi", "demie", "demis"}:
            return exact(Fraction(total) + Fraction(scale, 2)), i + 2, True
        if word == "quart":
            return exact(Fraction(total) + Fraction(scale, 4)), i + 2, True
    return total, i, False


def cardinal_at(tokens: list[Token], i: int) -> tuple[Numeral, int] | None:
    """The number in words at `i`, terms added from the largest magnitude down; what follows it."""
    reader = _Cardinal(tokens, i)
    j: int | None = i
    while j is not None:
        j = reader.term(j)
    end = reader.end
    if end == i:
        return None
    article = end == i + 1 and tokens[i].word in {"un", "une"}
    half = tokens[end].word == "et" and tokens[end + 1].word in {"demi", "demie"}
    if half and reader.magnitude == 1 and not article and tokens[end + 2].word != "heure":
        return Numeral(Fraction(reader.total) + Fraction(1, 2), words=True), end + 2
    numeral = Numeral(
        exact(Fraction(reader.total)),
        article=article,
        words=True,
        magnitude=reader.magnitude,
        about=reader.about,
    )
    return numeral, end


class _Cardinal:
    """A number in words as it adds up.

    Attributes:
        total: of the terms read so far.
        magnitude: of the last term, 1 for units.
        end: index after what belongs to the number.
        about: whether « milliers » makes it approximate.
    """

    __slots__ = ("about", "end", "last", "magnitude", "start", "tokens", "total")

    def __init__(self, tokens: list[Token], i: int) -> None:
        self.tokens = tokens
        self.start = self.end = i
        self.total: Exact = 0
        self.last = 10**30
        self.magnitude = 1
        self.about = False

    def term(self, j: int) -> int | None:
        """Adds the term at `j`; the index of the next one, or None where the number ends."""
        small = self._small(j)
        if small is None or (self.end > self.start and small[0] == 0):
            return None
        value, after = small
        found = magnitude_at(self.tokens, after, figure=False, metre=True)
        if found is None:
            if self.end == self.start or value < self.last:
                self.total += value
                self.end = after
            return None
        if found[0] >= self.last:
            return None
        self.about = self.about or self.tokens[found[1] - 1].word.startswith("millier")
        scaled = self._scaled(value, *found)
        if scaled is None:
            return None
        value, scale, end = scaled
        self.magnitude = self.last = scale
        self.total, self.end, closed = and_half(self.tokens, end, self.total + value * scale, scale)
        return None if closed else self._next(scale)

    def _small(self, j: int) -> tuple[int, int] | None:
        """What is counted by the magnitude to come: « mille » alone is one of it."""
        token = self.tokens[j]
        if token.word in MAGNITUDES and token.kind == WORD:
            return (1, j) if token.word in {"mille", "mil"} and self.last > 1000 else None
        return below_thousand(self.tokens, j)

    def _scaled(self, value: int, scale: int, after: int) -> tuple[int, int, int] | None:
        """« mille milliards », « deux mille trois cents millions »: magnitudes of magnitudes."""
        if scale != 1000:
            return value, scale, after
        tokens = self.tokens
        more = magnitude_at(tokens, after, figure=False, metre=True) or of_magnitude(tokens, after)
        if more is not None and more[0] > scale:
            return None if more[0] >= self.last else (value, scale * more[0], more[1])
        tail = below_thousand(tokens, step(tokens, after)) if self.last > 10**6 else None
        beyond = magnitude_at(tokens, tail[1], figure=False, metre=True) if tail else None
        if tail is not None and beyond is not None and beyond[0] >= 10**6:
            return value * 1000 + tail[0], beyond[0], beyond[1]
        return value, scale, after

    def _next(self, scale: int) -> int | None:
        """Where the next term starts, if the number goes on."""
        tokens = self.tokens
        j = step(tokens, self.end)
        token = tokens[j]
        if token.word == "et":
            ahead = below_thousand(tokens, j + 1) if tokens[j + 1].kind == WORD else None
            bigger = ahead and magnitude_at(tokens, ahead[1], figure=False, metre=True)
            return j + 1 if bigger or self._thousand_and_one(j) else None
        if token.kind == FIGURE:
            if token.gap and scale >= 10**6:
                self._figures(j, scale)
            return None
        if token.kind != WORD:
            return None
        if token.word in {"un", "une"} and token.gap and scale > 1000:
            # « un million un jour » is no number; « un million un » is.
            after = tokens[j + 1]
            apart = after.kind in {WORD, FIGURE} and after.word not in MAGNITUDES
            return None if apart and not after.word.endswith(("s", "x")) else j
        return j

    def _thousand_and_one(self, j: int) -> bool:
        """Whether « mille et un(e) » counts 1 001, as in the tales of as many nights."""
        tokens = self.tokens
        between = self.start and tokens[self.start - 1].word in {"entre", "d", "de"}
        one = self.total == 1000 and tokens[j + 1].word in {"un", "une"}
        return one and not between and below_thousand(tokens, j + 2) is None

    def _figures(self, j: int, scale: int) -> None:
        """« un million 500 000 », « deux millions 300 mille »."""
        rest = rest_at(self.tokens, j, scale)
        if rest is None:
            return
        value, self.end = rest
        found = magnitude_at(self.tokens, self.end, figure=True, metre=True)
        if found is not None and found[0] < scale:
            value, self.end = value * found[0], found[1]
        self.total += value
