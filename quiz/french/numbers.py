"""Numbers in running text, in figures and in words, read exactly.

`40 000`, `40.000`, `40'000`, `40 mille`, `quarante-mille`, `2,5 millions`, `un million et demi`,
`dix-neuf cent quarante-cinq`, `nonante-sept`, `une centaine`, `21e`, `premier`. Values are `int`,
or `Fraction` where they are not whole; never a float.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import cast

from quiz.french.number_words import (
    CARDINAL_WORDS,
    COLLECTIVES,
    HUNDRED,
    MAGNITUDES,
    ORDINAL_MARKS,
    ORDINALS,
    SHORT_MAGNITUDES,
    TENS,
    UNITS,
)
from quiz.french.slips import Lexicon
from quiz.french.span import Span
from quiz.french.tokens import FIGURE, SIGN, WORD, Token, Tokens, tokenize

Exact = int | Fraction

_MAX_DIGITS = 40
_LONG_WORDS = Lexicon(
    {
        **{w: n for w, n in {**UNITS, **TENS}.items() if len(w) > 4},
        **MAGNITUDES,
        **ORDINALS,
        **COLLECTIVES,
    },
    others={"milieux", "billon", "billons", "huitaines", "quinze", "treize", "seize"},
)
_CARDINALS = Lexicon(dict.fromkeys(CARDINAL_WORDS, 0), others={*ORDINALS, *COLLECTIVES})
_PLURALS = {f"{word}s": n for word, n in COLLECTIVES.items()}
_VULGAR = {
    "¼": (1, 4), "½": (1, 2), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8),
}  # fmt: skip


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


def exact(value: Fraction | int) -> Exact:
    """An `int` where the value is whole."""
    return value.numerator if value.denominator == 1 else value


@lru_cache(maxsize=4096)
def read_figure(text: str) -> tuple[Exact, Exact | None, bool]:
    """A figure's value, its other reading if any, and whether a point or comma groups it.

    Three digits after a lone point are thousands (`1.500`), as in a French newspaper; after a
    lone comma they are decimals (`1,234`) unless all zero. Where custom differs the other
    reading is kept, save where decimals would end in 0, which nobody writes.
    """
    digits = re.sub(r"[^\d.,]", "", text)
    if len(digits) > _MAX_DIGITS:
        digits = digits[:_MAX_DIGITS]
    point, comma = digits.rfind("."), digits.rfind(",")
    if point < 0 and comma < 0:
        return int(digits), None, False
    if point >= 0 and comma >= 0:
        mark = max(point, comma)
        whole = re.sub(r"\D", "", digits[:mark])
        return _decimal(whole, digits[mark + 1 :]), None, True
    mark = "." if point >= 0 else ","
    head, *groups = digits.split(mark)
    thousands = all(len(g) == 3 for g in groups) and 0 < len(head) <= 3 and head[0] != "0"
    joined = int(head + "".join(groups)) if thousands else None
    if joined is not None and len(groups) > 1:
        return joined, None, True
    decimal = _decimal(head, groups[0])
    # A figure whose thousands are parted by spaces or apostrophes has its decimals after this.
    if joined is None or not text.replace(".", "").replace(",", "").isdigit():
        return decimal, None, False
    ends_in_zero = groups[0].endswith("0")
    if mark == "." or groups[0] == "000":
        return joined, None if ends_in_zero else decimal, True
    return decimal, joined, False


def _decimal(whole: str, decimals: str) -> Exact:
    return exact(Fraction(int((whole or "0") + decimals), 10 ** len(decimals)))


def _below_hundred(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """A number under 100 in words at `i`, and the index after it."""
    word = tokens[i].word
    value = UNITS.get(word)
    if value is not None:
        if value == 10:
            j = _step(tokens, i + 1)
            nxt = UNITS.get(tokens[j].word)
            if nxt in {7, 8, 9}:
                return 10 + nxt, j + 1
        if value == 4:
            j = _step(tokens, i + 1)
            if tokens[j].word in {"vingt", "vingts"} and tokens[j].kind == WORD:
                return _units_after(tokens, j + 1, 80, teens=True)
        return value, i + 1
    tens = TENS.get(word)
    if tens is None:
        return None
    return _units_after(tokens, i + 1, tens, teens=tens == 60)


def _units_after(tokens: list[Token], i: int, tens: int, *, teens: bool) -> tuple[int, int]:
    """Units (or teens, after soixante and quatre-vingt) that may follow a number of tens."""
    j = _step(tokens, i)
    if tokens[j].word == "et" and tokens[j].kind == WORD:
        k = _step(tokens, j + 1)
        linked = UNITS.get(tokens[k].word)
        if linked == 1 or (linked == 11 and teens):
            # « vingt et un » counts, « vingt et une » too; « vingt et un quart » is not 21.
            return tens + linked, k + 1
        return tens, i
    value = UNITS.get(tokens[j].word)
    if value is None or value == 0 or (value >= 10 and not teens):
        return tens, i
    if value == 10:
        k = _step(tokens, j + 1)
        if UNITS.get(tokens[k].word) in {7, 8, 9}:
            return tens + 10 + UNITS[tokens[k].word], k + 1
    return tens + value, j + 1


def _step(tokens: list[Token], i: int) -> int:
    """Past a hyphen between two words of a number; else the same index."""
    token = tokens[i]
    if token.kind == SIGN and token.word == "-" and token.start >= 0 and i + 1 < len(tokens):
        nxt = tokens[i + 1]
        if nxt.kind == WORD and (not token.gap or not nxt.gap):
            return i + 1
    return i


def _below_thousand(tokens: list[Token], i: int) -> tuple[int, int] | None:
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
        j = _step(tokens, end)
        if not (tokens[j].word in HUNDRED and (2 <= value <= 9 or 11 <= value <= 19)):
            return small
        hundreds = value
    total, end = hundreds * 100, j + 1
    k = _step(tokens, end)
    rest = _below_hundred(tokens, k) if tokens[k].kind == WORD else None
    # « cent un » counts on; « deux cents une » hardly, but as a slip.
    if rest is not None and rest[0] > 0:
        return total + rest[0], rest[1]
    return total, end


def _magnitude_at(
    tokens: list[Token], i: int, *, figure: bool, metre: bool
) -> tuple[int, int] | None:
    """A magnitude at `i` (« millions », `k`, `M`), and the index after it."""
    j = _step(tokens, i)
    token = tokens[j]
    if token.kind != WORD:
        return None
    word = token.word
    value = MAGNITUDES.get(word)
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
    slip = _LONG_WORDS.nearest(word)
    if slip is not None and slip in MAGNITUDES and slip not in {"mil", "mille", "milles"}:
        return MAGNITUDES[slip], j + 1
    return None


_GLUED = frozenset({"meur", "keur"})


Read = tuple[Numeral, int] | None
_UNREAD = object()


def numeral_at(tokens: list[Token], i: int, *, metre: bool = False) -> tuple[Numeral, int] | None:
    """The number that starts at token `i`, and the index after it; None where there is none.

    Args:
        tokens: from `tokenize`.
        i: an index into them.
        metre: whether `M` after a figure is the metre rather than the million.
    """
    if not isinstance(tokens, Tokens):
        return _numeral_at(tokens, i, metre=metre)
    key = ("metre" if metre else "", i)
    known = tokens.memo.get(key, _UNREAD)
    if known is _UNREAD:
        known = tokens.memo[key] = _numeral_at(tokens, i, metre=metre)
    return cast("Read", known)


def _numeral_at(tokens: list[Token], i: int, *, metre: bool) -> Read:
    token = tokens[i]
    if token.kind == FIGURE:
        if i and not token.gap and tokens[i - 1].kind == WORD and not _opens_figure(tokens[i - 1]):
            return None
        if tokens[i + 1].word == "virgule" and token.text.isdigit():
            whole = Numeral(int(token.text[:_MAX_DIGITS]))
            return _after_virgule(tokens, whole, i + 1) or (whole, i + 1)
        return _from_figure(tokens, i, metre=metre)
    if token.kind == WORD:
        read = _from_words(tokens, i)
        if read is not None and tokens[read[1]].word == "virgule":
            read = _after_virgule(tokens, *read) or read
        if read is not None and not read[0].article and _beside(tokens, i, read[1]):
            return replace(read[0], doubtful=True), read[1]
        return read
    if token.text in _VULGAR:
        return Numeral(Fraction(*_VULGAR[token.text])), i + 1
    return None


def _after_virgule(tokens: list[Token], whole: Numeral, i: int) -> tuple[Numeral, int] | None:
    """« deux virgule cinq (millions) »: the decimals read after the word at `i`."""
    if whole.ordinal or whole.magnitude > 1 or not isinstance(whole.value, int):
        return None
    digits, j = "", i + 1
    while tokens[j].word == "zero":
        digits, j = digits + "0", j + 1
    if tokens[j].kind == FIGURE and tokens[j].text.isdigit() and len(tokens[j].text) < 8:
        digits, j = digits + tokens[j].text, j + 1
    elif tokens[j].kind == WORD and (read := _below_thousand(tokens, j)) is not None:
        digits, j = f"{digits}{read[0]}", read[1]
    if not digits:
        return None
    value: Exact = exact(Fraction(int(f"{whole.value}{digits}"), 10 ** len(digits)))
    magnitude = _magnitude_at(tokens, j, figure=False, metre=True)
    if magnitude is None:
        return Numeral(value, words=True), j
    scaled = exact(Fraction(value) * magnitude[0])
    return Numeral(scaled, words=True, magnitude=magnitude[0]), magnitude[1]


def _beside(tokens: list[Token], i: int, end: int) -> bool:
    """Whether a word just before or after looks like a misspelt number word."""
    after = tokens[_step(tokens, end)]
    if after.kind == WORD and _CARDINALS.resembles(after.word):
        return True
    j = i - 1
    if j >= 1 and tokens[j].word == "-" and not tokens[i].gap:
        j -= 1
    return j >= 0 and tokens[j].kind == WORD and _CARDINALS.resembles(tokens[j].word)


def _opens_figure(token: Token) -> bool:
    """Whether a word glued before a figure is a currency code or an hour, not a name (`CO2`)."""
    return token.word in {"eur", "usd", "gbp", "chf", "h", "jpy", "cad", "min", "mn", "heures"}


def _from_figure(tokens: list[Token], i: int, *, metre: bool) -> tuple[Numeral, int]:
    value, alternative, grouped = read_figure(tokens[i].text)
    end = i + 1
    nxt = tokens[end]
    if nxt.kind == WORD and nxt.word in ORDINAL_MARKS and not nxt.gap:
        return Numeral(value, ordinal=True), end + 1
    if nxt.text in _VULGAR and isinstance(value, int):
        return Numeral(value + Fraction(*_VULGAR[nxt.text])), end + 1
    magnitude = 1
    last = 10**30
    total: Exact = 0
    about = False
    part: Exact = value
    while True:
        found = _magnitude_at(tokens, end, figure=True, metre=metre)
        if found is None or found[0] >= last:
            break
        scale, end = found
        about = about or tokens[end - 1].word.startswith("millier")
        # « 40 mille milliards »
        more = _magnitude_at(tokens, end, figure=True, metre=metre)
        if more is None:
            more = _of_magnitude(tokens, end)
        if more is not None and more[0] > scale:
            scale, end = scale * more[0], more[1]
        total += part * scale
        if alternative is not None:
            alternative = exact(Fraction(alternative * scale)) if total == part * scale else None
        magnitude, last = scale, scale
        total, end, taken = _and_half(tokens, end, total, scale)
        if taken:
            break
        rest = _rest(tokens, end, scale)
        if rest is None:
            break
        part, end, closed = rest
        alternative = None
        if closed:
            total += part
            part = 0
            break
        nxt_magnitude = _magnitude_at(tokens, end, figure=True, metre=metre)
        if nxt_magnitude is None:
            total += part
            break
    if magnitude == 1:
        total = value
    return (
        Numeral(
            exact(Fraction(total)) if isinstance(total, Fraction) else total,
            alternative=alternative,
            about=about,
            magnitude=magnitude,
            grouped=grouped,
        ),
        end,
    )


def _rest(tokens: list[Token], i: int, scale: int) -> tuple[Exact, int, bool] | None:
    """What follows a magnitude as part of the same number: « 1 million 500 000 ».

    The third part tells whether the number ends there.
    """
    token = tokens[i]
    if token.kind == FIGURE and token.gap:
        value, _, grouped = read_figure(token.text)
        after = tokens[i + 1]
        if grouped or not isinstance(value, int) or value >= scale or "," in token.text:
            return None
        if after.word in {"%", "/", "-", ":"} or (after.word in {"h", "e", "er"}):
            return None
        return value, i + 1, False
    if token.kind == WORD:
        small = _below_thousand(tokens, i)
        if small is not None and 0 < small[0] < scale and token.word not in {"un", "une"}:
            return small[0], small[1], False
    return None


def _of_magnitude(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """« de milliers », « de millions » after a collective or a magnitude."""
    if tokens[i].word in {"de"} and tokens[i + 1].word in MAGNITUDES:
        return MAGNITUDES[tokens[i + 1].word], i + 2
    return None


def _and_half(tokens: list[Token], i: int, total: Exact, scale: int) -> tuple[Exact, int, bool]:
    """« un million et demi », « deux milliards et quart »."""
    if tokens[i].word == "et":
        word, add = tokens[i + 1].word, 0
        if word in {"demi", "demie", "demis"}:
            return exact(Fraction(total) + Fraction(scale, 2)), i + 2, True
        if word == "quart":
            return exact(Fraction(total) + Fraction(scale, 4)), i + 2, True
        del add
    return total, i, False


def _from_words(tokens: list[Token], i: int) -> tuple[Numeral, int] | None:
    word = tokens[i].word
    if word in ORDINALS:
        return Numeral(ORDINALS[word], ordinal=True, words=True), i + 1
    collective = _collective_at(tokens, i)
    if collective is not None:
        return collective
    if word not in CARDINAL_WORDS:
        surely = tokens[_step(tokens, i + 1)].word in CARDINAL_WORDS
        meant = _LONG_WORDS.nearest(word, surely=surely)
        if meant is None or meant in {"mille", "milles"}:
            return None
        if meant in ORDINALS:
            return Numeral(ORDINALS[meant], ordinal=True, words=True, slip=(word, meant)), i + 1
        if meant not in CARDINAL_WORDS:
            return None
    _mend(tokens, i)
    read = _cardinal(tokens, i)
    if read is None:
        return None
    numeral, end = read
    slips = [(token.slip, token.word) for token in tokens[i:end] if token.slip]
    if slips:
        numeral = replace(numeral, slip=slips[0])
    return _ordinal_tail(tokens, i, end, numeral) or (numeral, end)


_LONGEST_IN_WORDS = 24
"""Words and hyphens that a number may take."""


def _mend(tokens: list[Token], i: int) -> None:
    """Puts right the first misspelt word of the number at `i`, keeping what was written."""
    for j in range(i, min(i + _LONGEST_IN_WORDS, len(tokens) - 4)):
        token = tokens[j]
        if token.word in CARDINAL_WORDS or token.word in {"et", "-"}:
            continue
        if token.kind != WORD:
            return
        surely = j > i or tokens[_step(tokens, j + 1)].word in CARDINAL_WORDS
        meant = _LONG_WORDS.nearest(token.word, surely=surely)
        if meant in CARDINAL_WORDS:
            token.slip, token.word = token.word, meant
        return


def _cardinal(tokens: list[Token], i: int) -> tuple[Numeral, int] | None:
    total: Exact = 0
    last = 10**30
    magnitude = 1
    end = i
    j = i
    about = False
    while True:
        bare = tokens[j].word
        if bare in MAGNITUDES and tokens[j].kind == WORD:
            if bare not in {"mille", "mil"} or last <= 1000:
                break
            small: tuple[int, int] | None = (1, j)
        else:
            small = _below_thousand(tokens, j)
        if small is None or (end > i and small[0] == 0):
            break
        value, after = small
        found = _magnitude_at(tokens, after, figure=False, metre=True)
        if found is None:
            if end > i and value >= last:
                break
            total += value
            end = after
            break
        scale, after = found
        if scale >= last:
            break
        about = about or tokens[after - 1].word.startswith("millier")
        more = _magnitude_at(tokens, after, figure=False, metre=True) or _of_magnitude(
            tokens, after
        )
        if more is not None and more[0] > scale and scale == 1000:
            if more[0] >= last:
                break
            scale, after = scale * more[0], more[1]
        elif scale == 1000 and last > 10**6:
            # « deux cent mille cinq cents millions » is not said; « deux mille trois cents millions » is.
            tail = _below_thousand(tokens, _step(tokens, after))
            if tail is not None:
                beyond = _magnitude_at(tokens, tail[1], figure=False, metre=True)
                if beyond is not None and beyond[0] >= 10**6:
                    value, scale, after = value * 1000 + tail[0], beyond[0], beyond[1]
        total += value * scale
        magnitude = last = scale
        end = after
        total, end, taken = _and_half(tokens, end, total, scale)
        if taken:
            break
        j = _step(tokens, end)
        if tokens[j].word == "et" and scale >= 10**3:
            k = j + 1
            ahead = _below_thousand(tokens, k) if tokens[k].kind == WORD else None
            bigger = ahead and _magnitude_at(tokens, ahead[1], figure=False, metre=True)
            if ahead and (
                bigger or (ahead[0] == 1 and scale == 1000 and tokens[k + 1].word == "nuits")
            ):
                j = k
                continue
            break
        if tokens[j].kind == FIGURE and tokens[j].gap and scale >= 10**6:
            rest = _rest(tokens, j, scale)
            if rest is not None:
                total += rest[0]
                end = rest[1]
                found = _magnitude_at(tokens, end, figure=True, metre=True)
                if found is not None and found[0] < scale:
                    total += rest[0] * (found[0] - 1)
                    end = found[1]
            break
        if tokens[j].kind != WORD:
            break
        if tokens[j].word in {"un", "une"} and tokens[j].gap and scale > 1000:
            # « un million un jour » is no number; « un million un » is.
            if tokens[j + 1].kind in {WORD, FIGURE}:
                break
    if end == i:
        return None
    article = end == i + 1 and tokens[i].word in {"un", "une"}
    half = tokens[end].word == "et" and tokens[end + 1].word in {"demi", "demie"}
    if half and magnitude == 1 and not article and tokens[end + 2].word not in {"heure"}:
        return Numeral(Fraction(total) + Fraction(1, 2), words=True), end + 2
    return Numeral(
        exact(Fraction(total)), article=article, words=True, magnitude=magnitude, about=about
    ), end


def _ordinal_tail(
    tokens: list[Token], i: int, end: int, numeral: Numeral
) -> tuple[Numeral, int] | None:
    """« vingt et unième », « dix-neuvième », « quatre-vingt-troisième »."""
    j = _step(tokens, end)
    joined = j > end or tokens[end].gap
    if tokens[j].word == "et" and tokens[j + 1].word.startswith("unieme"):
        return Numeral(exact(Fraction(numeral.value) + 1), ordinal=True, words=True), j + 2
    add = ORDINALS.get(tokens[j].word)
    if (
        joined
        and add is not None
        and j > end
        and tokens[j].word not in {"premier", "premiere", "second"}
        and i < end
    ):
        base = numeral.value
        if isinstance(base, int) and (add < 10 or base % 100 in {60, 80}) and base % 10 == 0:
            return Numeral(base + add, ordinal=True, words=True), j + 1
        if add in {100, 1000, 10**6, 10**9}:
            return Numeral(base * add, ordinal=True, words=True), j + 1
    return None


def _collective_at(tokens: list[Token], i: int) -> tuple[Numeral, int] | None:
    """« une dizaine », « deux douzaines », « une demi-douzaine », « un millier »."""
    word = tokens[i].word
    if word in {"demi", "demie"}:
        j = _step(tokens, i + 1)
        if tokens[j].word in COLLECTIVES:
            return Numeral(COLLECTIVES[tokens[j].word] // 2, words=True), j + 1
        return None
    if word in {"un", "une"}:
        j = i + 1
        if tokens[j].word in {"petite", "bonne", "grosse", "petit", "bon", "gros"}:
            j += 1
        target = tokens[j].word
        if target in {"demi"}:
            inner = _collective_at(tokens, j)
            return inner
        n = COLLECTIVES.get(target)
        if n is None and target not in {"millier"} and len(target) > 6:
            meant = _LONG_WORDS.nearest(target)
            n = COLLECTIVES.get(meant) if meant else None
        if n is None:
            if target == "millier":
                n = 1000
            else:
                return None
        return _scaled_collective(tokens, n, j + 1, about=True)
    small = _below_thousand(tokens, i)
    if small is not None and tokens[small[1]].word in _PLURALS:
        n = small[0] * _PLURALS[tokens[small[1]].word]
        return _scaled_collective(
            tokens, n, small[1] + 1, about=_PLURALS[tokens[small[1]].word] != 12
        )
    return None


def _scaled_collective(
    tokens: list[Token], n: int, end: int, *, about: bool
) -> tuple[Numeral, int]:
    scaled = _of_magnitude(tokens, end)
    if scaled is not None:
        return Numeral(n * scaled[0], about=about, words=True, magnitude=scaled[0]), scaled[1]
    return Numeral(n, about=about, words=True), end


def find_numbers(text: str) -> tuple[Span[Numeral], ...]:
    """Every number of a text, in order, without overlap; bare « un » and « une » included.

    A sign glued before a figure belongs to it (`-5`); a hyphen between words does not.
    """
    tokens = tokenize(text)
    found: list[Span[Numeral]] = []
    i = 0
    while tokens[i].start >= 0:
        read = numeral_at(tokens, i)
        if read is None:
            i += 1
            continue
        numeral, end = read
        found.append(Span(numeral, tokens[i].start, tokens[end - 1].end))
        i = end
    return tuple(found)


_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", re.IGNORECASE)
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def read_roman(text: str) -> int | None:
    """The value of a roman numeral in its regular form (`XVII`), else None."""
    if not text or len(text) > 15 or not _ROMAN.fullmatch(text):
        return None
    total = 0
    values = [_ROMAN_VALUES[c] for c in text.upper()]
    for value, following in zip(values, [*values[1:], 0], strict=True):
        total += -value if value < following else value
    return total
