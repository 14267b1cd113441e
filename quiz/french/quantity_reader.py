"""The quantities of a text: numbers with their units, ranges, bounds and directions."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

from quiz.french.bounds import bound_after, bound_before, direction_around, negated
from quiz.french.joined_values import joined, may_start
from quiz.french.measures import per_at
from quiz.french.numbers import Exact, exact
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


def _is_dash(tokens: list[Token], raw: Raw) -> bool:
    """Whether what looks like a minus is a dash that opens a line."""
    if raw.sign > 0 or raw.dimension in {"share", "temperature"}:
        return False
    i = raw.start
    spaced = i > 1 and tokens[i].gap and tokens[i - 1].text == "\u2212"
    dashed = i > 0 and tokens[i].gap and tokens[i - 1].text == "-"
    return dashed or spaced


def _sign(tokens: list[Token], raw: Raw, floor: int) -> int:
    """+1 or -1 where the sign before a value is its own; else 0."""
    # « deux et plus 0 »: that « plus » is the first value's, no sign of the second.
    if not raw.sign or raw.start <= floor or _is_dash(tokens, raw):
        return 0
    return raw.sign


def _bound_after(tokens: list[Token], raw: Raw) -> tuple[Bound, int]:
    """The bound that a value's own word, or what follows it, tells; the index after it."""
    bound, end = bound_after(tokens, raw.end)
    if not bound and raw.nouns:
        bound, _ = bound_after(tokens, end + len(raw.nouns))  # « 40 000 personnes au moins »
    if not bound and raw.about:
        bound = Bound.ABOUT
    return bound, end


def _alternative(raw: Raw) -> Exact | None:
    """The other custom's reading of the figures, in the unit's base."""
    alternative = raw.numeral.alternative
    if alternative is None or not raw.number or not raw.unit:
        return alternative
    return exact(Fraction(alternative) * raw.low / raw.number)


def _finished(tokens: list[Token], raw: Raw, floor: int) -> tuple[Span[Quantity], int]:
    """The quantity with what its surroundings say, its span, and the index after it.

    Nothing before the index `floor` is looked at: it belongs to the value before.
    """
    end = raw.end
    bound, start = bound_before(tokens, raw.start)
    if start < floor:
        bound, start = Bound.NONE, raw.start
    sign = 0
    if not bound:
        if sign := _sign(tokens, raw, floor):
            start = raw.start - 1
        bound, end = _bound_after(tokens, raw)
    low, high = (-raw.high, -raw.low) if sign < 0 else (raw.low, raw.high)
    direction = _SIGNED[sign] or direction_around(tokens, start, end)
    relative = _differing(tokens, raw, end)
    numeral = raw.numeral
    quantity = Quantity(
        kind=raw.kind,
        low=low,
        high=high,
        dimension=raw.dimension,
        unit=raw.unit,
        number=raw.number,
        alternative=_alternative(raw),
        bound=bound,
        direction=direction or relative,
        negated=negated(tokens, start),
        nouns=raw.nouns,
        per=raw.per,
        ordinal=numeral.ordinal,
        article=numeral.article and raw.kind is Kind.NUMBER,
        grouped=numeral.grouped,
        words=numeral.words,
        slip=raw.slip,
        origin=raw.origin,
        doubtful=numeral.doubtful,
        magnitude=numeral.magnitude,
        relative=bool(relative),
    )
    return Span(quantity, tokens[start].start, tokens[end - 1].end), end


_SIGNED = {-1: Direction.DOWN, 0: Direction.NONE, 1: Direction.UP}
