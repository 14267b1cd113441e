"""One number with what it counts: its unit, its sign, its noun."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from quiz.french.bounds import (
    nouns_after,
)
from quiz.french.currencies import (
    cents_at,
    currency_at,
    currency_before,
    glued_currency,
    opens_money,
    past_swiss_dash,
)
from quiz.french.durations import clock_at, compound
from quiz.french.measures import per_at, unit_at
from quiz.french.number_words import CARDINAL_WORDS
from quiz.french.numbers import Exact, Numeral, begins_number, exact, numeral_at
from quiz.french.quantities import Kind
from quiz.french.shares import (
    begins_multiple,
    fraction_at,
    multiple_at,
    out_of_at,
    per_cent_at,
    points_at,
)
from quiz.french.times import NOON, noon_at, part_of_day
from quiz.french.tokens import FIGURE, SIGN, WORD, Token, past_of
from quiz.french.units import DEGREE, FAHRENHEIT, UNIT_WORDS, Unit

_PLAIN = Numeral(0)


_FRACTION_WORDS = frozenset(
    {"moitie", "tiers", "quart", "demi", "demie", "demis", "demies", "totalite", "integralite"}
)


class Raw:
    """A value under construction."""

    __slots__ = (
        "about", "dimension", "end", "high", "kind", "low", "nouns", "number", "numeral",
        "origin", "per", "sign", "slip", "start", "unit",
    )  # fmt: skip

    def __init__(self, kind: Kind, low: Exact, start: int, end: int, numeral: Numeral) -> None:
        self.kind = kind
        self.low = self.high = self.number = low
        self.start = start
        self.end = end
        self.numeral = numeral
        self.dimension = self.unit = self.per = ""
        self.slip: tuple[str, str] | tuple[()] = numeral.slip
        self.about = numeral.about
        self.nouns: tuple[str, ...] = ()
        self.sign = 0
        self.origin = False

    def measured(self, unit: Unit, low: Exact, end: int) -> None:
        """Gives it a unit."""
        self.unit, self.dimension = unit.code, unit.dimension
        self.low = self.high = low
        self.end = end
        self.kind = _kind_of(unit)


def _kind_of(unit: Unit) -> Kind:
    if unit.dimension.startswith("money:"):
        return Kind.MONEY
    return Kind.DURATION if unit.dimension == "time" else Kind.MEASURE


RANK = "rank"
"""The hint where a rank is expected, so that « seconde » is one."""


@lru_cache(maxsize=8192)
def begins_value(word: str) -> bool:
    """Whether a folded word is one with which a quantity can begin: most begin none."""
    return (
        begins_number(word)
        or word == "seconde"
        or word in _FRACTION_WORDS
        or word in {"aucun", "aucune"}
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
        if word not in CARDINAL_WORDS and (early := _named(tokens, i)) is not None:
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


def _named(tokens: list[Token], i: int) -> Raw | None:
    """Values that are words of their own: « midi », « le double », « aucun »."""
    word = tokens[i].word
    noon = noon_at(tokens, i)
    if noon is not None:
        raw = Raw(Kind.CLOCK, noon[0], i, noon[1], _PLAIN)
        raw.dimension, raw.unit = "time", "h"
        return raw
    times = multiple_at(tokens, i)
    if times is not None:
        raw = Raw(Kind.MULTIPLE, times[0], i, times[1], _PLAIN)
        raw.dimension = "multiple"
        return raw
    if word in {"aucun", "aucune"}:
        return Raw(Kind.NUMBER, 0, i, i + 1, Numeral(0, words=True))
    return None


def _fraction(tokens: list[Token], i: int, value: Exact, end: int) -> Raw | None:
    """A fraction of a unit (« trois quarts d'heure »), of a number, or a share."""
    j = end
    j = past_of(tokens, j)
    magnitude = (
        numeral_at(tokens, j) if tokens[j].word in {"million", "milliard", "millier"} else None
    )
    if magnitude is None and tokens[j].word in {"million", "milliard"}:
        scale = 10**6 if tokens[j].word == "million" else 10**9
        return _with_unit(tokens, i, Numeral(exact(value * Fraction(scale)), words=True), j + 1, "")
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
    of = past_of(tokens, past_swiss_dash(tokens, end))
    found = (
        _clock(tokens, raw)
        or _per_cent(tokens, raw)
        or _money(tokens, raw, of, hint)
        or _measure(tokens, raw, of)
        or _prime(tokens, raw, hint)
        or _celsius(tokens, raw, hint)
        or _times_or_part(tokens, raw)
    )
    if not found:
        raw.nouns = nouns_after(tokens, end)
        per = per_at(tokens, end + len(raw.nouns)) if raw.nouns else None
        if per is not None:
            raw.per = per[0].code
    return raw


def _clock(tokens: list[Token], raw: Raw) -> bool:
    """Whether `raw` is hours and minutes parted by a colon."""
    i = raw.start
    clock = clock_at(tokens, i) if tokens[i].kind == FIGURE and tokens[i + 1].word == ":" else None
    if clock is not None:
        raw.measured(UNIT_WORDS["h"], *clock)
    return clock is not None


def _per_cent(tokens: list[Token], raw: Raw) -> bool:
    """Whether a sign or words of share follow."""
    factor = per_cent_at(tokens, raw.end)
    if factor is None:
        return False
    raw.kind, raw.dimension, raw.unit = Kind.SHARE, "share", "%"
    raw.low = raw.high = exact(raw.low * factor[0])
    raw.end = factor[1]
    return True


_NOUNS_AFTER_ARTICLE = frozenset({"a", "carat", "bar", "pied", "ch", "pixel"})


"""Units whose names are other things too: « un bar », « un pied »."""


def _measure(tokens: list[Token], raw: Raw, j: int) -> bool:
    """Whether a unit follows at `j`; then `raw` is a measure, a duration or a time of day."""
    figure = tokens[raw.end - 1].kind == FIGURE
    found = unit_at(tokens, j, after_figure=figure and j == raw.end)
    if found is None:
        return False
    unit, after, slip = found
    if raw.numeral.article and unit.code in _NOUNS_AFTER_ARTICLE:
        return False
    low, after = compound(tokens, unit, raw.low, after)
    if unit is FAHRENHEIT:
        unit, low = DEGREE, exact(Fraction(raw.low - 32) * Fraction(5, 9))
    raw.measured(unit, low, after)
    raw.slip = raw.slip or slip
    if unit.dimension == "temperature":
        _below_zero(tokens, raw)
    day = part_of_day(tokens, low, after) if unit.code == "h" else None
    if day is not None:
        raw.low, raw.end = day
        raw.high, raw.kind = raw.low, Kind.CLOCK
        return True
    if unit.code == "h" and tokens[after].word in {"pile", "precises", "tapantes"}:
        raw.end = after + 1
    _counted_by(tokens, raw)
    return True


_COMPARED = frozenset({"plus", "moins", "superieur", "superieure"})


def _times_or_part(tokens: list[Token], raw: Raw) -> bool:
    """Whether it is « trois fois plus », « neuf sur dix » or « 2 points »."""
    end = raw.end
    if tokens[end].word == "fois" and tokens[end + 1].word in _COMPARED:
        raw.kind, raw.dimension, raw.end = Kind.MULTIPLE, "multiple", end + 1
        return True
    part = out_of_at(tokens, raw.low, end)
    if part is not None:
        raw.kind, raw.dimension = Kind.SHARE, "share"
        raw.low, raw.end = part
        raw.high = raw.low
        raw.nouns = nouns_after(tokens, end)
        return True
    points = points_at(tokens, end)
    if points is not None:
        raw.kind, raw.dimension, raw.unit, raw.end = Kind.POINTS, "points", "points", points
        raw.nouns = (tokens[end].word,)
    return points is not None


def _prime(tokens: list[Token], raw: Raw, hint: str) -> bool:
    """Whether it is minutes by their sign (`45'`), where a length of time is expected."""
    mark, after = tokens[raw.end], tokens[raw.end + 1]
    if hint != "time" or mark.word != "'" or mark.gap or after.kind in {WORD, FIGURE}:
        return False
    if tokens[raw.end - 1].kind != FIGURE:
        return False
    raw.measured(UNIT_WORDS["min"], exact(Fraction(raw.low) * 60), raw.end + 1)
    return True


def _celsius(tokens: list[Token], raw: Raw, hint: str) -> bool:
    """Whether it is degrees by their letter alone (`1,5 C`), where a temperature is expected."""
    if not hint.startswith("temperature") or tokens[raw.end].text != "C":
        return False
    if tokens[raw.end - 1].kind != FIGURE:
        return False
    raw.measured(DEGREE, raw.low, raw.end + 1)
    return True


_UNDER = (("sous", "zero"), ("en", "dessous", "de", "zero"), ("au", "dessous", "de", "zero"))


def _below_zero(tokens: list[Token], raw: Raw) -> None:
    """« 18 degrés sous zéro »: as much below it."""
    words = [token.word for token in tokens[raw.end : raw.end + 5] if token.word != "-"]
    for phrase in _UNDER:
        if tuple(words[: len(phrase)]) == phrase:
            raw.low = raw.high = -raw.low
            hyphens = sum(token.word == "-" for token in tokens[raw.end : raw.end + len(phrase)])
            raw.end += len(phrase) + hyphens
            return


def _money(tokens: list[Token], raw: Raw, j: int, hint: str) -> bool:
    """Whether a currency follows at `j`; then `raw` is an amount of it."""
    numeral = raw.numeral
    code = hint[6:] if hint.startswith("money:") else ""
    token = tokens[j]
    if token.kind == WORD:
        glued = (
            glued_currency(token.word)
            if not token.gap or tokens[raw.end - 1].kind == FIGURE
            else None
        )
        if glued is not None:
            raw.number = exact(Fraction(numeral.value) * glued[0])
            raw.measured(glued[1], raw.number, j + 1)
            return True
        cents = cents_at(tokens, j) if j == raw.end else None
        if cents is not None and not numeral.article:
            unit = currency_at(tokens, cents)
            if tokens[cents].word in {"d", "de"}:
                k = cents + 2 if tokens[cents + 1].word == "'" else cents + 1
                unit = currency_at(tokens, k)
            code = unit[0].code if unit else code or ("USD" if hint == "money:USD" else "EUR")
            raw.measured(
                Unit(code, f"money:{code}"),
                exact(Fraction(numeral.value) / 100),
                unit[1] if unit else cents,
            )
            return True
    found = currency_at(tokens, j, hint=code)
    if found is None:
        return False
    unit_found, after, slip = found
    if numeral.article and unit_found.code in {"DEM", "BRL", "ZAR"}:
        return False
    low, after = compound(tokens, unit_found, numeral.value, after)
    raw.measured(unit_found, low, after)
    raw.slip = raw.slip or slip
    _counted_by(tokens, raw)
    return True


def _counted_by(tokens: list[Token], raw: Raw) -> None:
    per = per_at(tokens, raw.end)
    if per is not None:
        raw.per, raw.end = per[0].code, per[1]


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
