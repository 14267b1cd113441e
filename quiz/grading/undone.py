"""What is said right before or after a right value and undoes it: « au lieu de 400 », « 400, c'est faux »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.french.tokens import SIGN, WORD, Token

_LITTLE = r"(?: (?:d|de|du|des|le|la|les|l|a|au))*$"
_BEFORE = re.compile(
    r"\b(?:plutot que|au lieu|contrairement (?:a|au|aux)|contraire|inverse|en dehors|a part|hors|hormis)"
    + _LITTLE
    + r"|(?<!pas )(?<!non )\bloin"
    + _LITTLE
)
_AFTER = re.compile(
    r"(?:mais )?(?:c est |est |(?:ce )?serait |c etait )?(?:faux|inexact|errone|incorrect)\b"
    r"|(?:n est|ne sont|n etait) pas\b(?! loin)|(?:mais )?non$"
    r"|ou (?:rien|pas|autre|peut etre|le double|la moitie|alors)\b"
    r"|(?:et|puis) (?:le double|le triple|la moitie)\b|(?:de|en) trop\b|au (?:carre|cube)\b"
    r"|(?:multipli|divis)\w* par\b|(?:fois|x) \d|depassee?s?\b"
)
_NOT_THE_DATE_BEFORE = re.compile(
    r"(?<!pas )\b(?:plus|moins)(?: tot| tard)? (?:de|que)$|\bau (?:moins|plus)$"
    r"|\bau (?:dela|dessus|dessous) (?:d|de|du)$|\b(?:superieure?|inferieure?) a$"
)
_NOT_THE_DATE_AFTER = re.compile(
    r"(?:ou|et) (?:plus|moins|apres|avant)\b|au (?:plus|moins)$|et quelques\b|passee?s?\b"
)
_FURTHEST = 5
"""Words that are looked at on either side."""
_TIED = frozenset({"'", "-"})
_SUMS = frozenset({"+", "×"})


def undone(tokens: Sequence[Token], start: int, end: int, *, date: bool = False) -> str:
    """The folded words beside a value that undo it; empty where none do.

    Args:
        tokens: of the whole response, from `tokenize`.
        start: where the value begins.
        end: where it ends.
        date: whether it is a date, which no bound of quantities may stand before or after.
    """
    if tokens[0].start >= start and tokens[-5].end <= end:
        return ""  # nothing stands beside it
    inner = [token for token in tokens if token.start >= 0]
    before, after = _words_before(inner, start), _words_after(inner, end)
    if not before and not after:
        return ""
    found = _BEFORE.search(before) or _AFTER.match(after)
    if found is None and date:
        found = _NOT_THE_DATE_BEFORE.search(before) or _NOT_THE_DATE_AFTER.match(after)
    if found is not None:
        asks_back = found[0].endswith("non") and inner[-1].word == "?"  # « 400, non ? »
        return "" if asks_back else found[0].strip()
    if after[:1] in _SUMS:
        return after[0]
    near = after.split(" ", 1)[0] == "pres" and before.rsplit(" ", 1)[-1] == "a"
    return "a … pres" if near else ""


def _words_before(tokens: list[Token], start: int) -> str:
    """The last words before a place, back to a sign that parts them."""
    words: list[str] = []
    for token in reversed([t for t in tokens if t.start < start]):
        if token.kind == SIGN and token.word not in _TIED:
            break
        if token.kind == WORD:
            words.insert(0, token.word)
        if len(words) == _FURTHEST:
            break
    return " ".join(words)


def _words_after(tokens: list[Token], end: int) -> str:
    """The first words after a place, up to a sign that ends them; one sign may open them."""
    words: list[str] = []
    for k, token in enumerate(t for t in tokens if t.start >= end):
        if token.kind == SIGN and token.word not in _TIED:
            if token.word in _SUMS:
                words.append(token.word)
            elif k:
                break
            continue
        if token.word not in _TIED:
            words.append(token.word)
        if len(words) == _FURTHEST:
            break
    return " ".join(words)
