"""The quantities of a text: numbers with their units, ranges, bounds and directions."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

from quiz.french.bounds import bound_after, bound_before, direction_around, negated
from quiz.french.joined_values import joined, may_start
from quiz.french.measures import per_at
from quiz.french.numbers import exact
from quiz.french.quantities import Bound, Direction, Kind, Quantity
from quiz.french.raw_quantity import Raw
from quiz.french.single_quantity import value_at
from quiz.french.span import Span
from quiz.french.tokens import WORD, Token, Tokens


def quantities_in(
    tokens: list[Token], *, hint: str = "", taken: frozenset[int] = frozenset()
) -> list[Span[Quantity]]:
    """Every quantity among the tokens, in order, without overlap.

    Args:
        tokens: from `tokenize`.
        hint: the dimension expected (`length`, `money:GBP`), which settles what « M », a pound
            and a crown are.
        taken: indices of tokens that belong to other values (dates).
    """
    if not isinstance(tokens, Tokens):
        return _read(tokens, hint, taken)
    key = ("quantities", hint, taken)
    known = tokens.memo.get(key)
    if known is None:
        known = tokens.memo[key] = _read(tokens, hint, taken)
    return cast("list[Span[Quantity]]", known)


def _read(tokens: list[Token], hint: str, taken: frozenset[int]) -> list[Span[Quantity]]:
    found: list[Span[Quantity]] = []
    i = 0
    last = len(tokens) - 4
    floor = 0
    while i < last:
        if i in taken or not may_start(tokens[i]):
            i += 1
            continue
        raw = value_at(tokens, i, hint)
        if raw is None or any(k in taken for k in range(i, raw.end)):
            i += 1
            continue
        raws = joined(tokens, raw, hint, taken)
        for one in raws:
            span, floor = _finished(tokens, one, floor)
            found.append(span)
        i = max(raws[-1].end, i + 1)
    return found


_RELATIVE = {"plus": Direction.UP, "moins": Direction.DOWN}
_FURTHEST = 5
"""Words between a value and the « de plus » that makes it a difference, at most."""


def _difference(tokens: list[Token], i: int) -> tuple[Direction, int]:
    """Which way « de plus », « [de votants] en moins » after `i` make a value a difference, and what follows."""
    for k in range(i, min(i + _FURTHEST, len(tokens) - 4)):
        token, nxt = tokens[k], tokens[k + 1]
        if token.kind != WORD and token.word not in {"'", "-"}:
            break
        if token.word in {"de", "en"} and nxt.word in _RELATIVE:
            after = tokens[k + 2]
            compared = after.kind != WORD or after.word in {"que", "qu"}
            if compared or per_at(tokens, k + 2) is not None:
                return _RELATIVE[nxt.word], k + 2
    return Direction.NONE, i


def _differing(tokens: list[Token], raw: Raw, end: int) -> Direction:
    """The way of `_difference`; what it is counted by may follow (« 12 euros de plus par mois »)."""
    relative, past = _difference(tokens, end)
    if relative and not raw.per and (per := per_at(tokens, past)) is not None:
        raw.per = per[0].code
    return relative


def _is_dash(tokens: list[Token], raw: Raw, start: int) -> bool:
    """Whether what looks like a minus is a dash that opens a line."""
    if raw.dimension in {"share", "temperature"}:
        return False
    spaced = start > 1 and tokens[start].gap and tokens[start - 1].text == "\u2212"
    dashed = start > 0 and tokens[start].gap and tokens[start - 1].text == "-"
    return raw.sign < 0 and (dashed or spaced)


def _finished(tokens: list[Token], raw: Raw, floor: int) -> tuple[Span[Quantity], int]:
    """The quantity with what its surroundings say, its span, and the index after it.

    Nothing before the index `floor` is looked at: it belongs to the value before.
    """
    start, end = raw.start, raw.end
    bound, start = bound_before(tokens, start)
    if start < floor:
        bound, start = Bound.NONE, raw.start
    low, high = raw.low, raw.high
    direction = Direction.NONE
    # « deux et plus 0 »: that « plus » is the first value's, no sign of the second.
    if raw.start <= floor or _is_dash(tokens, raw, start):
        raw.sign = 0
    if raw.sign and not bound:
        direction = Direction.DOWN if raw.sign < 0 else Direction.UP
        if raw.sign < 0:
            low, high = -high, -low
        start = min(start, raw.start - 1)
    if not bound:
        bound, end = bound_after(tokens, end)
        if not bound and raw.nouns:
            # « 40 000 personnes au moins »
            bound, _ = bound_after(tokens, end + len(raw.nouns))
    if not bound and raw.about:
        bound = Bound.ABOUT
    if not direction:
        direction = direction_around(tokens, start, end)
    relative = _differing(tokens, raw, end)
    direction = direction or relative
    numeral = raw.numeral
    alternative = numeral.alternative
    if alternative is not None and raw.number:
        alternative = (
            exact(Fraction(alternative) * raw.low / raw.number) if raw.unit else alternative
        )
    quantity = Quantity(
        raw.kind,
        low,
        high,
        raw.dimension,
        raw.unit,
        raw.number,
        alternative,
        bound,
        direction,
        negated(tokens, start),
        raw.nouns,
        raw.per,
        numeral.ordinal,
        numeral.article and raw.kind is Kind.NUMBER,
        numeral.grouped,
        numeral.words,
        raw.slip,
        raw.origin,
        numeral.doubtful,
        numeral.magnitude,
        bool(relative),
    )
    return Span(quantity, tokens[start].start, tokens[end - 1].end), end
