"""Numbers written out in French, to check the reader by the writer."""

from __future__ import annotations

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip
"""The months as they are written: the tests' own list, not the reader's."""
_SMALL = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
_SCALES = ((10**9, "milliard"), (10**6, "million"))


def in_words(n: int, *, swiss: bool = False, new: bool = False, plural: bool = True) -> str:
    """`n` (0 to 10**12) in French words.

    Args:
        n: the number.
        swiss: with septante, huitante, nonante.
        new: with the hyphens of 1990 everywhere.
        plural: whether cent and vingt agree, as the rule has it.
    """
    text = _number(n, swiss=swiss, plural=plural)
    return text.replace(" ", "-") if new else text


def _number(n: int, *, swiss: bool, plural: bool) -> str:
    for scale, name in _SCALES:
        if n >= scale:
            head, rest = divmod(n, scale)
            mark = "s" if head > 1 else ""
            text = f"{_number(head, swiss=swiss, plural=plural)} {name}{mark}"
            return text if not rest else f"{text} {_number(rest, swiss=swiss, plural=plural)}"
    if n >= 1000:
        head, rest = divmod(n, 1000)
        text = "mille" if head == 1 else f"{_number(head, swiss=swiss, plural=False)} mille"
        return text if not rest else f"{text} {_number(rest, swiss=swiss, plural=plural)}"
    if n >= 100:
        head, rest = divmod(n, 100)
        text = "cent" if head == 1 else f"{_SMALL[head]} cent"
        if not rest:
            return text + ("s" if plural and head > 1 else "")
        return f"{text} {_below_hundred(rest, swiss=swiss, plural=plural)}"
    return _below_hundred(n, swiss=swiss, plural=plural)


def _below_hundred(n: int, *, swiss: bool, plural: bool) -> str:
    if n < 20:
        return _SMALL[n]
    tens, unit = divmod(n, 10)
    if swiss and tens in {7, 8, 9}:
        name = {7: "septante", 8: "huitante", 9: "nonante"}[tens]
        return _joined(name, unit)
    if tens == 7:
        return "soixante et onze" if unit == 1 else f"soixante-{_SMALL[10 + unit]}"
    if tens >= 8:
        rest = n - 80
        if not rest:
            return "quatre-vingts" if plural else "quatre-vingt"
        return f"quatre-vingt-{_SMALL[rest]}"
    return _joined(_TENS[tens], unit)


def _joined(tens: str, unit: int) -> str:
    if unit == 0:
        return tens
    return f"{tens} et un" if unit == 1 else f"{tens}-{_SMALL[unit]}"
