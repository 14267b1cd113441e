"""Numbers of a text put in figures, so that « vingt-quatre », « 24 » compare as words."""

from __future__ import annotations

from quiz.french.numbers import find_numbers


def in_figures(text: str, *, ranks: bool = False) -> str:
    """The text with its whole numbers in plain figures; « un », « premier » and guesses stay.

    Args:
        text: any text.
        ranks: whether ordinals are put in figures too (« dix-huitième » as « 18e »).
    """
    pieces: list[str] = []
    at = 0
    for span in find_numbers(text):
        number = span.value
        if number.article or number.about or number.slip or number.doubtful:
            continue
        if number.ordinal and not (ranks and number.value > 1):
            continue
        if isinstance(number.value, int) and number.value >= 0:
            pieces += [text[at : span.start], f"{number.value}{'e' * number.ordinal}"]
            at = span.end
    return "".join([*pieces, text[at:]])
