"""Words as they compare: without case, accents, typography; with what carries meaning.

Digits, their sign, the decimal comma, `+`, `%`, `°`, `#` and currency signs stay: `1,5` is not `15`, `AAA+`
is not `AAA`, `C++` is not `C`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = "'’‘ʼ`´′＇‛"
_TO_SPACE = '-‐‑‒–—―−_/\\|.,;:!?…·•*=~^<>()[]{}«»“”„‟"‹›¡¿§¶†‡¦¨'
RAISED = str.maketrans("ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", "abcdefghijklmnoprstuvwxyz")
"""Letters that stand above the line (« 1ᵉʳ », « Mᵐᵉ »)."""
_CHARACTERS: dict[int, int | str] = {
    **RAISED,
    **dict.fromkeys(map(ord, _TO_SPACE), " "),
    **dict.fromkeys(map(ord, _APOSTROPHES), "'"),
    **{
        ord(a): b
        for a, b in {
            "œ": "oe",
            "Œ": "OE",
            "æ": "ae",
            "Æ": "AE",
            "ø": "o",
            "ł": "l",
            "đ": "d",
            "ı": "i",
        }.items()
    },
    ord("&"): " et ",
}
_DECIMAL = re.compile(r"(?<=\d)[.,](?=\d)")
_MINUS = re.compile(r"(?<![^\s(«\"“])[-−–](?=\d)")
_THOUSANDS = re.compile(r"(?<!\d)(\d{1,3})((?:[ \u00a0\u202f\u2009]\d{3})+)(?!\d)")
_DIGIT = re.compile(r"\d")
_SPACE_BETWEEN = re.compile(r"(?<!\d) | (?!\d)")
_MARKS = re.compile("[\u0300-\u036f]+")
_ELISION = re.compile(
    r"\b((?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])')[ \u00a0\u202f]*(?=[^\W_])|(?<=\w)'(?=\w)|'",
    re.IGNORECASE,
)
_DECIMAL_MARK, _MINUS_MARK = "\ue000", "\ue001"
_WHOLE = re.compile(r"\b(aujourd|prud|entr|quelqu|presqu|grand|va nu)'(?=\w)", re.IGNORECASE)


def word_set(text: str) -> frozenset[str]:
    """The words of a text parted by spaces: how word lists are written here."""
    return frozenset(text.split())


def lowered(text: str) -> str:
    """Text in lower case with plain apostrophes, accents kept."""
    return text.lower().replace("’", "'")


def strip_accents(text: str) -> str:
    """Text without its combining marks: `Élysée` is `Elysee`."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text)))


@lru_cache(maxsize=1024)
def fold_keeping_accents(text: str) -> str:
    """`fold`, with accents kept: what is left to differ is spelling, not typography.

    It has the words of `fold`, letter for letter: a mark that makes no letter of its own with
    what stands before it goes.
    """
    return _shape(_composed(text.lower()))


def cased_tokens(text: str) -> list[str]:
    """The words of `fold_keeping_accents(text)` with the case in which they were written."""
    return _shape(_composed(text)).split()


def _composed(text: str) -> str:
    return text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFC", text))


def _shape(text: str) -> str:
    if not text.isalnum():
        if has_digit := _DIGIT.search(text):
            text = text.replace(_DECIMAL_MARK, " ").replace(_MINUS_MARK, " ")
            text = _THOUSANDS.sub(lambda m: m[1] + re.sub(r"\D", "", m[2]), text)
            text = _MINUS.sub(_MINUS_MARK, _DECIMAL.sub(_DECIMAL_MARK, text))
        text = text.translate(_CHARACTERS)
        if "'" in text:
            text = _ELISION.sub(_apostrophe, _WHOLE.sub(r"\1", text))
        text = " ".join(text.split())
        if has_digit:
            text = text.replace(_DECIMAL_MARK, ",").replace(_MINUS_MARK, "-")
    elif not text.isascii():
        text = text.translate(_CHARACTERS)
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """Words in lower case without accents or punctuation, parted by one space.

    Elided words keep their apostrophe and stand apart: `L’État` is `l' etat`. Ligatures are
    opened, hyphens are spaces, `&` is `et`, thousands are closed up (`1 664` is `1664`).
    """
    return _shape(strip_accents(text.lower()))


def tokens(text: str) -> tuple[str, ...]:
    """The words of `fold(text)`."""
    return tuple(fold(text).split())


def compact(folded: str) -> str:
    """Folded text without spaces: `porte-monnaie`, `porte monnaie` and `portemonnaie` are one.

    Spaces between digits stay, for `1 5` is not `15`.
    """
    if not _DIGIT.search(folded):
        return folded.replace(" ", "")
    return _SPACE_BETWEEN.sub("", folded)


def _apostrophe(match: re.Match[str]) -> str:
    return f"{match[1]} " if match[1] else " "
