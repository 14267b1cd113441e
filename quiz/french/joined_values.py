"""Values joined to one another: ranges, alternatives, a unit or a magnitude said once for both."""

from __future__ import annotations

from fractions import Fraction

from quiz.french.numbers import Exact, exact
from quiz.french.quantities import Kind
from quiz.french.raw_quantity import Raw
from quiz.french.single_quantity import begins_value, value_at
from quiz.french.tokens import FIGURE, WORD, Token
from quiz.french.units import BY_CODE


def may_start(token: Token) -> bool:
    """Whether a quantity may begin at a token."""
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


def joined(tokens: list[Token], raw: Raw, hint: str, taken: frozenset[int]) -> list[Raw]:
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
    second = value_at(tokens, k, hint) if k not in taken and may_start(tokens[k]) else None
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
        factor = BY_CODE[second.unit].factor if second.unit in BY_CODE else 1  # as of money
        first.low = first.high = exact(Fraction(first.number) * factor)
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


def _moves(tokens: list[Token], i: int) -> bool:
    """Whether a verb of movement stands shortly before (« est passé de 300 à 400 »)."""
    return any(tokens[k].word.startswith(_MOVES) for k in range(max(0, i - 4), i))
