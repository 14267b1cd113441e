"""French letters from any keyboard: composed from two keys, or taken from the palette."""

from __future__ import annotations

_ACCENTS = {
    "'": {"e": "é"},
    "`": {"e": "è", "a": "à", "u": "ù"},
    "^": {"e": "ê", "a": "â", "u": "û", "i": "î", "o": "ô"},
    '"': {"e": "ë", "u": "ü", "i": "ï"},
    ":": {"e": "ë", "u": "ü", "i": "ï"},
    ",": {"c": "ç"},
    "e": {"o": "œ", "a": "æ"},
}
_QUOTES = {"<<": "«", ">>": "»"}

PALETTE = ("é", "è", "ê", "ë", "à", "â", "ç", "ù", "û", "ü", "î", "ï", "ô", "œ", "æ", "«", "»")
"""The palette's small letters; the capitals are theirs."""

_BASE = {
    "é": "e", "è": "e", "ê": "e", "ë": "e", "à": "a", "â": "a", "ç": "c", "ù": "u", "û": "u",
    "ü": "u", "î": "i", "ï": "i", "ô": "o", "œ": "o", "æ": "a", "«": "<", "»": ">",
}  # fmt: skip


def composed(pair: str) -> str:
    """The letter that two keys make: `e'` is é, `c,` ç, `oe` œ, `<<` «; else an empty text.

    The letter comes first, then the sign, never the other way round: in « d'e » the apostrophe
    is one. Capitals keep their height.
    """
    if len(pair) != 2:
        return ""
    if pair in _QUOTES:
        return _QUOTES[pair]
    letter, sign = pair[0], pair[1]
    made = _ACCENTS.get(sign.replace("’", "'").lower(), {}).get(letter.lower(), "")
    return made.upper() if letter.isupper() else made


def base_of(letter: str) -> str:
    """The key under which the palette finds a letter: `e` for é; `<` for «."""
    return _BASE.get(letter.lower(), letter)
