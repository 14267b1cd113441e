"""Figures and roman numerals as they are written, read exactly."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

Exact = int | Fraction


MAX_DIGITS = 40


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
    if len(digits) > MAX_DIGITS:
        digits = digits[:MAX_DIGITS]
    point, comma = digits.rfind("."), digits.rfind(",")
    if point < 0 and comma < 0:
        return int(digits), None, False
    if point >= 0 and comma >= 0:
        mark = max(point, comma)
        whole = re.sub(r"\D", "", digits[:mark])
        return _decimal(whole, digits[mark + 1 :]), None, True
    sign = "." if point >= 0 else ","
    head, *groups = digits.split(sign)
    thousands = all(len(g) == 3 for g in groups) and 0 < len(head) <= 3 and head[0] != "0"
    joined = int(head + "".join(groups)) if thousands else None
    if joined is not None and len(groups) > 1:
        return joined, None, True
    decimal = _decimal(head, groups[0])
    # A figure whose thousands are parted by spaces or apostrophes has its decimals after this.
    if joined is None or not text.replace(".", "").replace(",", "").isdigit():
        return decimal, None, False
    ends_in_zero = groups[0].endswith("0")
    if sign == "." or groups[0] == "000":
        return joined, None if ends_in_zero else decimal, True
    return decimal, joined, False


def _decimal(whole: str, decimals: str) -> Exact:
    return exact(Fraction(int((whole or "0") + decimals), 10 ** len(decimals)))


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
