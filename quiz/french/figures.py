"""Numbers of a text put in figures, so that « vingt-quatre », « 24 » compare as words."""

from __future__ import annotations

from quiz.french.numbers import find_numbers


def in_figures(text: str) -> str:
    """The text with its whole numbers in plain figures; « un », ordinals and guesses stay."""
    pieces: list[str] = []
    at = 0
    for span in find_numbers(text):
        number = span.value
        if number.article or number.ordinal or number.about or number.slip or number.doubtful:
            continue
        if isinstance(number.value, int) and number.value >= 0:
            pieces += [text[at : span.start], str(number.value)]
            at = span.end
    return "".join([*pieces, text[at:]])
