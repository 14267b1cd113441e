"""Numbers in running text, in figures and in words, read exactly.

`40 000`, `40.000`, `40'000`, `40 mille`, `quarante-mille`, `2,5 millions`, `un million et demi`,
`dix-neuf cent quarante-cinq`, `nonante-sept`, `une centaine`, `21e`, `premier`. Values are `int`,
or `Fraction` where they are not whole; never a float.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import cast

from quiz.french.below_thousand import below_thousand, step
from quiz.french.cardinals import (
    LONG_WORDS,
    Numeral,
    cardinal_at,
    magnitude_at,
)
from quiz.french.collectives import collective_at
from quiz.french.digits import MAX_DIGITS, Exact, exact, read_figure, read_roman
from quiz.french.figure_scales import Figure
from quiz.french.number_words import CARDINAL_WORDS, COLLECTIVES, ORDINAL_MARKS, ORDINALS
from quiz.french.slips import Lexicon
from quiz.french.span import Span
from quiz.french.tokens import FIGURE, WORD, Token, Tokens, tokenize

__all__ = ["Exact", "Numeral", "exact", "find_numbers", "numeral_at", "read_figure", "read_roman"]
_CARDINALS = Lexicon(dict.fromkeys(CARDINAL_WORDS, 0), others={*ORDINALS, *COLLECTIVES})
_VULGAR = {
    "¼": (1, 4), "½": (1, 2), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8),
}  # fmt: skip
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
            whole = Numeral(int(token.text[:MAX_DIGITS]))
            return after_virgule(tokens, whole, i + 1) or (whole, i + 1)
        if i == 1 and tokens[0].word in {".", ","} and not token.gap and token.text.isdigit():
            part = Fraction(int(token.text[:MAX_DIGITS]), 10 ** len(token.text[:MAX_DIGITS]))
            return Numeral(part), i + 1  # « .5 % »
        return _from_figure(tokens, i, metre=metre)
    if token.kind == WORD:
        if not begins_number(token.word):
            return None
        read = _from_words(tokens, i)
        if read is not None and tokens[read[1]].word == "virgule":
            read = after_virgule(tokens, *read) or read
        if read is not None and not read[0].article and _beside(tokens, i, read[1]):
            return replace(read[0], doubtful=True), read[1]
        return read
    if token.text in _VULGAR:
        return Numeral(Fraction(*_VULGAR[token.text])), i + 1
    return None


_OPENERS = frozenset({*CARDINAL_WORDS, *ORDINALS, "demi", "demie"})


@lru_cache(maxsize=8192)
def begins_number(word: str) -> bool:
    """Whether a folded word, slips forgiven, is one with which a number in words begins."""
    return word in _OPENERS or LONG_WORDS.nearest(word, surely=True) is not None


def after_virgule(tokens: list[Token], whole: Numeral, i: int) -> tuple[Numeral, int] | None:
    """« deux virgule cinq (millions) »: `whole` with the decimals read after the word at `i`."""
    if whole.ordinal or whole.magnitude > 1 or not isinstance(whole.value, int):
        return None
    digits, j = "", i + 1
    while tokens[j].word == "zero" and len(digits) < MAX_DIGITS:
        digits, j = digits + "0", j + 1
    if tokens[j].kind == FIGURE and tokens[j].text.isdigit() and len(tokens[j].text) < 8:
        digits, j = digits + tokens[j].text, j + 1
    elif tokens[j].kind == WORD and (read := below_thousand(tokens, j)) is not None:
        digits, j = f"{digits}{read[0]}", read[1]
    if not digits:
        return None
    value: Exact = exact(Fraction(int(f"{whole.value}{digits}"), 10 ** len(digits)))
    magnitude = magnitude_at(tokens, j, figure=False, metre=True)
    if magnitude is None:
        return Numeral(value, words=True), j
    scaled = exact(Fraction(value) * magnitude[0])
    return Numeral(scaled, words=True, magnitude=magnitude[0]), magnitude[1]


def _beside(tokens: list[Token], i: int, end: int) -> bool:
    """Whether a word just before or after looks like a misspelt number word."""
    after = tokens[step(tokens, end)]
    if after.kind == WORD and _CARDINALS.resembles(after.word):
        return True
    if _goes_on(tokens, i, end):
        return True
    j = i - 1
    if j >= 1 and tokens[j].word == "-" and not tokens[i].gap:
        j -= 1
    return j >= 0 and tokens[j].kind == WORD and _CARDINALS.resembles(tokens[j].word)


def _goes_on(tokens: list[Token], i: int, end: int) -> bool:
    """Whether another number in words touches this one, so that the two are none (« mille douze cents »)."""
    before = tokens[i - 1] if i else tokens[-1]
    return any(
        token.kind == WORD and token.word in CARDINAL_WORDS and token.word not in _ONE
        for token in (before, tokens[end])
    ) and "mille" in {t.word for t in tokens[max(0, i - 1) : end + 1]}


_ONE = frozenset({"un", "une"})


def _opens_figure(token: Token) -> bool:
    """Whether a word glued before a figure is a currency code or an hour, not a name (`CO2`)."""
    return token.word in {"eur", "usd", "gbp", "chf", "h", "jpy", "cad", "min", "mn", "heures", "x"}


def _from_figure(tokens: list[Token], i: int, *, metre: bool) -> tuple[Numeral, int]:
    value, alternative, grouped = read_figure(tokens[i].text)
    end = i + 1
    nxt = tokens[end]
    if nxt.kind == WORD and nxt.word in ORDINAL_MARKS and not nxt.gap:
        return Numeral(value, ordinal=True), end + 1
    if not nxt.gap and nxt.word in {"aine", "aines"} and isinstance(value, int):
        return Numeral(value, about=True), end + 1  # « une 30aine »
    if nxt.text in _VULGAR and isinstance(value, int):
        return Numeral(value + Fraction(*_VULGAR[nxt.text])), end + 1
    figure = Figure(tokens, value, end, metre=metre)
    figure.read()
    scaled = figure.magnitude > 1
    if alternative is not None and scaled:
        single = figure.total == value * figure.magnitude
        alternative = exact(Fraction(alternative * figure.magnitude)) if single else None
    numeral = Numeral(
        exact(Fraction(figure.total)) if scaled else value,
        alternative=alternative,
        about=figure.about,
        magnitude=figure.magnitude,
        grouped=grouped,
    )
    return numeral, figure.end


def _from_words(tokens: list[Token], i: int) -> tuple[Numeral, int] | None:
    word = tokens[i].word
    if word in ORDINALS:
        return Numeral(ORDINALS[word], ordinal=True, words=True), i + 1
    collective = collective_at(tokens, i)
    if collective is not None:
        return collective
    if word not in CARDINAL_WORDS:
        surely = tokens[step(tokens, i + 1)].word in CARDINAL_WORDS
        meant = LONG_WORDS.nearest(word, surely=surely)
        if meant is None or meant in {"mille", "milles"}:
            return None
        if meant in ORDINALS:
            return Numeral(ORDINALS[meant], ordinal=True, words=True, slip=(word, meant)), i + 1
        if meant not in CARDINAL_WORDS:
            return None
    _mend(tokens, i)
    read = cardinal_at(tokens, i)
    if read is None:
        return None
    numeral, end = read
    slips = [(token.slip, token.word) for token in tokens[i:end] if token.slip]
    if slips:
        numeral = replace(numeral, slip=slips[0])
    return _ordinal_tail(tokens, end, numeral) or (numeral, end)


_SHORT_SLIPS = {"mile": "mille", "miles": "mille"}
"""Words of their own that amid a number can be nothing but a slip (« huit mile trois cents »)."""

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
        amid = tokens[step(tokens, j + 1)].word in CARDINAL_WORDS
        own = token.word in _SHORT_SLIPS and not amid
        meant = LONG_WORDS.nearest(token.word, surely=not own and (j > i or amid))
        if meant is None and amid and j > i:
            meant = _SHORT_SLIPS.get(token.word)
        if meant in CARDINAL_WORDS:
            token.slip, token.word = token.word, meant
            if isinstance(tokens, Tokens):
                tokens.mended = True
        return


def _ordinal_tail(tokens: list[Token], end: int, numeral: Numeral) -> tuple[Numeral, int] | None:
    """« vingt et unième », « dix-neuvième », « quatre-vingt-troisième »; « vingt sixième » too.

    Without a hyphen the plural is a fraction: « vingt sixièmes » is twenty parts of six.
    """
    base, j = numeral.value, step(tokens, end)
    one = step(tokens, j + 1)
    if tokens[j].word == "et" and tokens[one].word.startswith(("unieme", "onzieme")):
        add = 1 if tokens[one].word.startswith("unieme") else 11
        return Numeral(exact(Fraction(base) + add), ordinal=True, words=True), one + 1
    word = tokens[j].word
    rank = ORDINALS.get(word)
    apart = j == end and not (word.endswith("ieme") and base >= 10)
    if rank is None or apart or word in _FIRSTS:
        return None
    if isinstance(base, int) and (rank < 10 or base % 100 in {60, 80}) and base % 10 == 0:
        return Numeral(base + rank, ordinal=True, words=True), j + 1
    if rank in {100, 1000, 10**6, 10**9}:
        return Numeral(base * rank, ordinal=True, words=True), j + 1
    return None


_FIRSTS = frozenset({"premier", "premiere", "second"})


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
