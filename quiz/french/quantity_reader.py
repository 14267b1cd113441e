"""The quantities of a text: numbers with their units, ranges, bounds and directions."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

from quiz.french.bounds import bound_after, bound_before, direction_around, negated
from quiz.french.measures import per_at
from quiz.french.numbers import Exact, exact
from quiz.french.quantities import Bound, Direction, Kind, Quantity
from quiz.french.raw_quantity import Raw
from quiz.french.single_quantity import begins_value, value_at
from quiz.french.span import Span
from quiz.french.tokens import FIGURE, WORD, Token, Tokens
from quiz.french.units import UNIT_WORDS


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
        if i in taken or not _may_start(tokens[i]):
            i += 1
            continue
        raw = value_at(tokens, i, hint)
        if raw is None or any(k in taken for k in range(i, raw.end)):
            i += 1
            continue
        raws = _joined(tokens, raw, hint, taken)
        for one in raws:
            span, floor = _finished(tokens, one, floor)
            found.append(span)
        i = max(raws[-1].end, i + 1)
    return found


def _may_start(token: Token) -> bool:
    if token.kind == FIGURE:
        return True
    if token.kind == WORD:
        return begins_value(token.word)
    return not token.text.isascii() or token.text == "$"


_BETWEEN = frozenset({"a", "-", "et", "ou", "/", "voire"})


_FROM = frozenset({"de", "d", "entre", "du", "des"})


_MOVES = (
    "pass",
    "tomb",
    "bondi",
    "grimp",
    "mont",
    "augment",
    "descend",
    "chut",
    "recul",
    "baiss",
    "progress",
    "revenu",
    "redescend",
)


_MOST_JOINED = 8


def _joined(tokens: list[Token], raw: Raw, hint: str, taken: frozenset[int]) -> list[Raw]:
    """`raw` and the values joined to it: a range is one value, alternatives stay apart."""
    raws = [raw]
    while len(raws) < _MOST_JOINED:
        first = raws[-1]
        second = _after_link(tokens, first, hint, taken)
        if second is None:
            return raws
        link = "a" if _is_until(tokens, first.end) else tokens[first.end].word
        _share_unit(first, second)
        if first.dimension != second.dimension:
            return raws
        opener = _opener(tokens, first.start)
        moved = link == "a" and opener in _FROM and _moves(tokens, first.start)
        ranged = link in {"a", "-"} or (link == "et" and opener == "entre")
        if ranged and not moved and first.low < second.low and first.low == first.high:
            _make_range(tokens, first, second, opener)
            return raws
        first.origin = moved
        raws.append(second)
    return raws


def _after_link(tokens: list[Token], first: Raw, hint: str, taken: frozenset[int]) -> Raw | None:
    """The value that « à », « et », « ou » or a dash joins to one, if there is one."""
    j = first.end
    link = tokens[j].word
    if first.numeral.ordinal:
        return None
    if _is_until(tokens, j) and _opener(tokens, first.start) in _FROM:
        j += 2
    elif link not in _BETWEEN:
        return None
    if link == "-" and tokens[j].gap != tokens[j + 1].gap:
        return None
    if link == "ou" and tokens[j + 1].word in {"meme", "bien", "plutot"}:
        j += 1
    k = j + 1
    while tokens[k].word in {"de", "d", "'", "les", "bien"} and k - j < 3:
        k += 1
    second = value_at(tokens, k, hint) if k not in taken and _may_start(tokens[k]) else None
    if second is None or second.numeral.ordinal or (second.numeral.article and not second.unit):
        return None
    return None if any(m in taken for m in range(k, second.end)) else second


def _is_until(tokens: list[Token], j: int) -> bool:
    """Whether « jusqu'à » stands at `j`: after « de 800 euros » it closes a range."""
    return tokens[j].word == "jusqu" and [t.word for t in tokens[j + 1 : j + 3]] == ["'", "a"]


def _opener(tokens: list[Token], start: int) -> str:
    """The word that may open a range before `start` (« entre », « de »)."""
    opener = tokens[start - 1].word if start else ""
    return tokens[start - 2].word if opener in {"'", "les", "+"} and start > 1 else opener


def _make_range(tokens: list[Token], first: Raw, second: Raw, opener: str) -> None:
    """Makes `first` the range that runs to `second`."""
    first.high = second.low
    first.end = second.end
    first.unit = second.unit or first.unit
    first.nouns = second.nouns
    first.per = second.per or first.per
    first.kind = second.kind
    first.slip = first.slip or second.slip
    if opener in _FROM:
        first.start -= 1 if tokens[first.start - 1].word == opener else 2


def _share_unit(first: Raw, second: Raw) -> None:
    """Gives a bare number the unit and the magnitude of the one that follows it."""
    if first.kind is not Kind.NUMBER:
        return
    first.low = first.high = first.number = _in_its_order(first, second)
    if second.kind is Kind.NUMBER or second.kind is Kind.CLOCK:
        first.nouns = first.nouns or second.nouns
        return
    if second.number and second.kind is not Kind.SHARE:
        ratio = UNIT_WORDS[_key(second.unit)].factor if _key(second.unit) in UNIT_WORDS else None
        if ratio is None:
            ratio = 1
        first.low = first.high = exact(Fraction(first.number) * ratio)
    elif second.unit == "%":
        first.low = first.high = exact(Fraction(first.number) / 100)
    else:
        return
    first.kind, first.dimension, first.unit = second.kind, second.dimension, second.unit
    first.per = second.per


def _in_its_order(first: Raw, second: Raw) -> Exact:
    """The number of `first` in the magnitude said once, after both (« de 3 à 5 millions »).

    Where that would overtake what follows, the next magnitude down is meant if it lies nearer:
    « de 800 à 1 milliard » begins at 800 millions.
    """
    own, other = first.numeral, second.numeral
    number, scale = Fraction(first.number), other.magnitude
    if own.magnitude > 1 or scale == 1 or (scale < 10**6 and own.words | other.words):
        return first.number
    whole = Fraction(other.value) / scale
    if not whole or number < whole:
        return exact(number * scale)
    if scale < 10**6 or number >= 1000:
        return first.number
    over = number / whole
    return exact(number * (scale // 1000 if over * over > 1000 else scale))


_CODES = {unit.code: word for word, unit in UNIT_WORDS.items()}


def _key(code: str) -> str:
    return _CODES.get(code, "")


def _moves(tokens: list[Token], i: int) -> bool:
    """Whether a verb of movement stands shortly before (« est passé de 300 à 400 »)."""
    return any(tokens[k].word.startswith(_MOVES) for k in range(max(0, i - 4), i))


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
