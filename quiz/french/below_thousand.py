"""French number words under a thousand: tens, units and teens, hundreds."""

from __future__ import annotations

from quiz.french.number_words import HUNDRED, MAGNITUDES, TENS, UNITS
from quiz.french.tokens import SIGN, WORD, Token


def _below_hundred(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """A number under 100 in words at `i`, and the index after it."""
    word = tokens[i].word
    value = UNITS.get(word)
    if value is not None:
        if value == 10:
            j = step(tokens, i + 1)
            nxt = UNITS.get(tokens[j].word)
            if nxt in {7, 8, 9}:
                return 10 + nxt, j + 1
        if value == 4:
            j = step(tokens, i + 1)
            if tokens[j].word in {"vingt", "vingts"} and tokens[j].kind == WORD:
                return _units_after(tokens, j + 1, 80, teens=True)
        return value, i + 1
    tens = TENS.get(word)
    if tens is None:
        return None
    return _units_after(tokens, i + 1, tens, teens=tens == 60)


def _units_after(tokens: list[Token], i: int, tens: int, *, teens: bool) -> tuple[int, int]:
    """Units (or teens, after soixante and quatre-vingt) that may follow a number of tens."""
    j = step(tokens, i)
    if tokens[j].word == "et" and tokens[j].kind == WORD:
        k = step(tokens, j + 1)
        linked = UNITS.get(tokens[k].word)
        if linked == 1 or (linked == 11 and teens):
            # « vingt et un » counts, « vingt et une » too; « vingt et un quart » is not 21.
            return tens + linked, k + 1
        if linked and linked < 10 and _is_slip_of_and(tokens, i, k):
            return tens + linked, k + 1
        return tens, i
    value = UNITS.get(tokens[j].word)
    if value is None or value == 0 or (value >= 10 and not teens):
        return tens, i
    if value == 10:
        k = step(tokens, j + 1)
        if UNITS.get(tokens[k].word) in {7, 8, 9}:
            return tens + 10 + UNITS[tokens[k].word], k + 1
    return tens + value, j + 1


def _is_slip_of_and(tokens: list[Token], i: int, k: int) -> bool:
    """Whether « et » at `i` only joins tens and the units at `k`, as in other languages (« soixante et quatre »)."""
    if tokens[k + 1].word in _GOES_ON or tokens[step(tokens, k + 1)].word in _GOES_ON:
        return False
    return not (i > 1 and tokens[i - 2].word in {"entre", "de", "d", "'"})


_GOES_ON = frozenset(
    {*HUNDRED, *MAGNITUDES, "vingt", "vingts", "autres", "autre", "demi", "demie", "virgule", ","}
)


def step(tokens: list[Token], i: int) -> int:
    """Past a hyphen between two words of a number; else the same index."""
    token = tokens[i]
    if token.kind == SIGN and token.word == "-" and token.start >= 0 and i + 1 < len(tokens):
        nxt = tokens[i + 1]
        if nxt.kind == WORD and (not token.gap or not nxt.gap):
            return i + 1
    return i


def below_thousand(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """A number in words under 1 000, or hundreds counted to nineteen (« dix-neuf cent »)."""
    if tokens[i].kind != WORD:
        return None
    if tokens[i].word in HUNDRED:
        hundreds, j = 1, i
    else:
        small = _below_hundred(tokens, i)
        if small is None:
            return None
        value, end = small
        j = step(tokens, end)
        if not (tokens[j].word in HUNDRED and (2 <= value <= 9 or 11 <= value <= 19)):
            return small
        hundreds = value
    total, end = hundreds * 100, j + 1
    k = step(tokens, end)
    rest = _below_hundred(tokens, k) if tokens[k].kind == WORD else None
    # « cent un » counts on; « deux cents une » hardly, but as a slip.
    if rest is not None and rest[0] > 0:
        return total + rest[0], rest[1]
    return total, end
