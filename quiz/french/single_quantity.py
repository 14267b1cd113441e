"""One number with what it counts: its unit, its sign, its noun."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from quiz.french.bounds import nouns_after
from quiz.french.currencies import currency_at, currency_before, opens_money, past_swiss_dash
from quiz.french.measures import per_at, unit_at
from quiz.french.number_words import CARDINAL_WORDS, MAGNITUDES
from quiz.french.numbers import Exact, Numeral, begins_number, exact, numeral_at
from quiz.french.quantities import Kind
from quiz.french.quantity_suffixes import (
    celsius,
    clock,
    hourly,
    measure,
    money,
    per_cent,
    prime,
    times_or_part,
)
from quiz.french.raw_quantity import Raw
from quiz.french.shares import (
    begins_multiple,
    by_times_at,
    fraction_at,
    multiple_at,
    of_units_at,
    per_cent_at,
    points_at,
)
from quiz.french.times import NOON, noon_at
from quiz.french.tokens import FIGURE, SIGN, WORD, Token, past_of
from quiz.french.units import Unit, is_unit_word

_PLAIN = Numeral(0)
_SINGLE = frozenset({"seul", "seule"})
_FRACTION_WORDS = frozenset(
    {"moitie", "tiers", "quart", "demi", "demie", "demis", "demies", "totalite", "integralite"}
)
RANK = "rank"
"""The hint where a rank is expected, so that « seconde » is one."""


@lru_cache(maxsize=8192)
def begins_value(word: str) -> bool:
    """Whether a folded word is one with which a quantity can begin: most begin none."""
    return (
        begins_number(word)
        or word == "seconde"
        or word in _FRACTION_WORDS
        or word in {"aucun", "aucune", "pas"}
        or word in NOON
        or begins_multiple(word)
        or opens_money(word)
    )


def value_at(tokens: list[Token], i: int, hint: str) -> Raw | None:
    """The value that starts at token `i`, with its unit; `hint` as in `quantities_in`."""
    token = tokens[i]
    if token.kind == WORD:
        word = token.word
        if hint == RANK and word == "seconde":
            return _with_unit(tokens, i, Numeral(2, ordinal=True, words=True), i + 1, hint)
        if word not in CARDINAL_WORDS and (early := _named(tokens, i, hint)) is not None:
            return early
        if len(word) < 3 and word not in {"un", "fr"} and not token.text.isupper():
            return None
    before = currency_before(tokens, i) if token.kind != FIGURE else None
    if before is not None:
        unit, j = before
        read = numeral_at(tokens, j)
        if read is not None and tokens[j].kind == FIGURE:
            return _priced(tokens, i, unit, *read)
        return None
    fraction = fraction_at(tokens, i)
    if fraction is not None:
        part = _fraction(tokens, i, *fraction)
        if part is not None:
            return part
    read = numeral_at(tokens, i, metre=hint == "length")
    if read is None:
        return None
    return _with_unit(tokens, i, *read, hint)


_GLUED_SCALES = {"m": 10**6, "bn": 10**9}


def _priced(tokens: list[Token], i: int, unit: Unit, numeral: Numeral, end: int) -> Raw:
    """An amount whose currency stands before it (`€400m`, `CHF 95.-`)."""
    value = numeral.value
    if tokens[end].word in _GLUED_SCALES and not tokens[end].gap and tokens[end].kind == WORD:
        value = exact(Fraction(value) * _GLUED_SCALES[tokens[end].word])
        end += 1
    end = past_swiss_dash(tokens, end)
    raw = Raw(Kind.MONEY, value, i, end, numeral)
    raw.measured(unit, value, end)
    return raw


def _named(tokens: list[Token], i: int, hint: str) -> Raw | None:
    """Values that are words of their own: « midi », « le double », « aucun »."""
    word = tokens[i].word
    noon = noon_at(tokens, i)
    if noon is not None:
        raw = Raw(Kind.CLOCK, noon[0], i, noon[1], _PLAIN)
        raw.dimension, raw.unit = "time", "h"
        return raw
    times = multiple_at(tokens, i) or (
        by_times_at(tokens, i) if hint in {"multiple", "share"} else None
    )
    if times is not None:
        raw = Raw(Kind.MULTIPLE, times[0], i, times[1], _PLAIN)
        raw.dimension = "multiple"
        return raw
    if word in {"aucun", "aucune"}:
        return Raw(Kind.NUMBER, 0, i, i + 1, Numeral(0, words=True))
    if word == "pas" and tokens[i + 1].word in {"un", "une"} and tokens[i + 2].word in _SINGLE:
        return Raw(Kind.NUMBER, 0, i, i + 3, Numeral(0, words=True))
    return None


def _fraction(tokens: list[Token], i: int, value: Exact, end: int) -> Raw | None:
    """A fraction of a unit (« trois quarts d'heure »), of a number, or a share."""
    j = past_of(tokens, end)
    if (named := tokens[j].word) in {"million", "milliard"}:  # « un demi-million »
        scaled = Numeral(exact(Fraction(value) * MAGNITUDES[named]), words=True)
        return _with_unit(tokens, i, scaled, j + 1, "")
    found = unit_at(tokens, j, after_figure=False) or (
        currency_at(tokens, j) if tokens[j].kind == WORD else None
    )
    joined = tokens[end - 1].word in {"-", "demi", "demie"} or tokens[i].kind == FIGURE
    if found is not None and (j > end or joined):
        unit, after, slip = found
        raw = Raw(Kind.SHARE, value, i, after, Numeral(value, words=True))
        raw.measured(unit, exact(Fraction(value) * unit.factor), after)
        raw.slip = slip
        return raw
    if tokens[end - 1].word == "-":
        return None
    points = points_at(tokens, j) if j > end else None
    if points is not None:
        raw = Raw(Kind.POINTS, value, i, points, Numeral(value, words=True))
        raw.dimension = raw.unit = "points"
        raw.nouns = (tokens[j].word,)
        return raw
    factor = per_cent_at(tokens, end)
    if factor is not None:
        value, end = exact(value * factor[0]), factor[1]
    raw = Raw(Kind.SHARE, value, i, end, Numeral(value, words=tokens[i].kind == WORD))
    if tokens[i].kind == FIGURE and tokens[i].text.isdigit():
        raw.number = int(tokens[i].text)
    raw.dimension = "share"
    raw.nouns = nouns_after(tokens, end)
    return raw


def _with_unit(tokens: list[Token], i: int, numeral: Numeral, end: int, hint: str) -> Raw:
    """A number and the unit, sign of share, or noun that follows it."""
    raw = Raw(Kind.NUMBER, numeral.value, i, end, numeral)
    raw.sign = _sign_before(tokens, i)
    if numeral.ordinal:
        raw.nouns = nouns_after(tokens, end)
        return raw
    if numeral.words and _hyphened(tokens, end):
        end = raw.end = end + 1  # « cent-trente-cinq-euros »
    of = past_of(tokens, past_swiss_dash(tokens, end))
    if (numeral.value == 1 or hint == "share") and (
        share := of_units_at(tokens, numeral.value, end)
    ) is not None:
        raw.kind, raw.dimension, raw.end = Kind.SHARE, "share", share[1]
        raw.low = raw.high = share[0]
        raw.nouns = (tokens[end].word,)
        return raw
    found = (
        clock(tokens, raw)
        or per_cent(tokens, raw)
        or money(tokens, raw, of, hint)
        or measure(tokens, raw, of)
        or prime(tokens, raw, hint)
        or celsius(tokens, raw, hint)
        or hourly(tokens, raw, hint)
        or times_or_part(tokens, raw)
    )
    if not found:
        raw.nouns = nouns_after(tokens, end)
        per = per_at(tokens, end + len(raw.nouns))
        if per is not None:
            raw.per = per[0].code
    return raw


def _hyphened(tokens: list[Token], i: int) -> bool:
    """Whether a hyphen at `i` ties a number in words to its unit or to « pour cent »."""
    hyphen, nxt = tokens[i], tokens[i + 1]
    if hyphen.word != "-" or hyphen.gap or nxt.gap or nxt.kind != WORD:
        return False
    return is_unit_word(nxt.word) or (nxt.word == "pour" and tokens[i + 3].word in {"cent", "100"})


_MINUS = frozenset({"-", "\u2212"})
"""Signs that may be a minus with a space after it (« − 12 °C »), before a temperature alone."""


def _sign_before(tokens: list[Token], i: int) -> int:
    """+1 or -1 where a sign, or the words « moins » and « plus », stand before the number."""
    if i == 0:
        return 0
    token = tokens[i - 1]
    if token.kind == SIGN and token.word in {"-", "+"}:
        earlier = tokens[i - 2] if i > 1 else None
        apart = tokens[i].gap and i > 1
        if apart and (token.text not in _MINUS or earlier is None or earlier.kind == FIGURE):
            return 0
        if earlier is None or token.gap or earlier.kind == SIGN:
            return -1 if token.word == "-" else 1
    if token.word in {"moins", "plus"} and token.kind == WORD:
        earlier_word = tokens[i - 2].word if i > 1 else ""
        if earlier_word not in {"au", "du", "de", "pas", "le", "la", "ou", "en", "tout", "bien"}:
            return -1 if token.word == "moins" else 1
    return 0
