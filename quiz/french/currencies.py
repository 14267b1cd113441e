"""Currencies where they stand before or after a number."""

from __future__ import annotations

from quiz.french.tokens import SIGN, WORD, Token
from quiz.french.units import CENTS, LONG_UNITS, MONEY_WORDS, QUALIFIED, Unit

_CODES = {unit.code: unit for unit in MONEY_WORDS.values()}
_CODES.update(
    {code: Unit(code, f"money:{code}") for code in QUALIFIED.values() if code not in _CODES}
)
_STERLING = {"livre", "livres"}
Slip = tuple[str, str] | tuple[()]
_PREFIXED = {
    word: unit for word, unit in MONEY_WORDS.items() if len(word) == 1 or word == unit.code.lower()
}


def currency_at(tokens: list[Token], i: int, *, hint: str = "") -> tuple[Unit, int, Slip] | None:
    """The currency at token `i` (« d'euros », `€`, « dollars canadiens »), and what follows.

    Args:
        tokens: from `tokenize`.
        i: an index into them.
        hint: the currency code expected, which tells pounds from books.
    """
    token = tokens[i]
    if token.kind == SIGN:
        return _symbol(tokens, i)
    if token.kind != WORD:
        return None
    word = token.word
    qualified = _qualified(tokens, i)
    if qualified is not None:
        return *qualified, ()
    if word in _STERLING:
        return (_CODES[hint], i + 1, ()) if hint in _POUNDS else None
    slip: Slip = ()
    unit = MONEY_WORDS.get(word)
    if unit is None:
        meant = LONG_UNITS.nearest(word)
        unit = MONEY_WORDS.get(meant) if meant else None
        if unit is None or meant is None:
            return None
        slip = (word, meant)
    if unit.code == "SEK" and word.startswith("couronne"):
        # Without its country a crown is whichever is expected, or a crown to wear.
        return (_CODES[hint], i + 1, slip) if hint in _CROWNS else None
    return unit, i + 1, slip


_POUNDS = frozenset({"GBP", "TRY", "EGP", "LBP"})
_CROWNS = frozenset({"SEK", "NOK", "DKK", "CZK", "ISK"})


def _symbol(tokens: list[Token], i: int) -> tuple[Unit, int, Slip] | None:
    """`€`, `$`, `$CA`."""
    unit = MONEY_WORDS.get(tokens[i].word)
    if unit is None:
        return None
    country = tokens[i + 1]
    if unit.code == "USD" and not country.gap and country.word in {"us", "ca", "can"}:
        return (unit if country.word == "us" else _CODES["CAD"]), i + 2, ()
    return unit, i + 1, ()


def _qualified(tokens: list[Token], i: int) -> tuple[Unit, int] | None:
    """« dollars canadiens », « US dollars »: a currency with the country it is of."""
    word, nxt = tokens[i].word, tokens[i + 1]
    if word == "us" and nxt.word in {"dollars", "dollar", "$"}:
        return _CODES["USD"], i + 2
    if nxt.kind != WORD:
        return None
    name = word.rstrip("s")
    code = QUALIFIED.get((name, nxt.word)) or QUALIFIED.get((name, nxt.word.rstrip("s")))
    return (_CODES[code], i + 2) if code else None


def glued_currency(word: str) -> tuple[int, Unit] | None:
    """A magnitude and a currency written as one (`Meur`, `kCHF`, `Meuros`)."""
    for prefix, scale in (("md", 10**9), ("m", 10**6), ("k", 1000)):
        name = word.removeprefix(prefix)
        if name != word and len(name) > 2 and name in MONEY_WORDS:
            return scale, MONEY_WORDS[name]
    return None


def opens_money(word: str) -> bool:
    """Whether a folded word may stand before an amount (`EUR 40`, `US$ 5`)."""
    return word in _PREFIXED or word in {"us", "ca", "a", "fr", "frs"}


def currency_before(tokens: list[Token], i: int) -> tuple[Unit, int] | None:
    """A symbol or code that opens an amount (`$ 500`, `EUR 40`), and the index after it."""
    token = tokens[i]
    if token.kind == SIGN or (token.kind == WORD and len(token.word) == 3 and token.text.isupper()):
        unit = _PREFIXED.get(token.word)
        if unit is not None:
            return unit, i + 1
        return None
    if token.kind == WORD and token.text in {"Fr", "Frs"} and tokens[i + 1].kind != WORD:
        return _CODES["CHF"], i + 2 if tokens[i + 1].word == "." else i + 1
    if token.kind == WORD and token.text in {"US", "CA", "A"} and tokens[i + 1].word == "$":
        return _CODES[{"US": "USD", "CA": "CAD", "A": "AUD"}[token.text]], i + 2
    return None


def past_swiss_dash(tokens: list[Token], i: int) -> int:
    """The index after the « .- » of Swiss prices (« 95.- »); `i` where none stands there."""
    if tokens[i].word == "." and tokens[i + 1].word == "-":
        return i if tokens[i].gap or tokens[i + 1].gap else i + 2
    return i


def cents_at(tokens: list[Token], i: int) -> int | None:
    """The index after « centimes », « cents d'euro »; None where they are not there."""
    if tokens[i].kind == WORD and tokens[i].word in CENTS:
        return i + 1
    return None
