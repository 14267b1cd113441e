"""Round numbers that are nouns: « une dizaine », « deux douzaines », « un millier »."""

from __future__ import annotations

from quiz.french.below_thousand import below_thousand, step
from quiz.french.cardinals import LONG_WORDS, Numeral, of_magnitude
from quiz.french.number_words import COLLECTIVES
from quiz.french.tokens import Token

_PLURALS = {f"{word}s": n for word, n in COLLECTIVES.items()}


def collective_at(tokens: list[Token], i: int) -> tuple[Numeral, int] | None:
    """The round number that starts at token `i`, and the index after it; None where none does.

    « une dizaine », « deux douzaines », « une demi-douzaine », « un millier ».
    """
    word = tokens[i].word
    if word in {"demi", "demie"}:
        j = step(tokens, i + 1)
        if tokens[j].word in COLLECTIVES:
            return Numeral(COLLECTIVES[tokens[j].word] // 2, words=True), j + 1
        return None
    if word in {"un", "une"}:
        j = i + 1
        if tokens[j].word in {"petite", "bonne", "grosse", "petit", "bon", "gros"}:
            j += 1
        target = tokens[j].word
        if target == "demi":
            return collective_at(tokens, j)
        n = COLLECTIVES.get(target)
        if n is None and target != "millier" and len(target) > 6:
            meant = LONG_WORDS.nearest(target)
            n = COLLECTIVES.get(meant) if meant else None
        if n is None:
            if target == "millier":
                n = 1000
            else:
                return None
        return _scaled_collective(tokens, n, j + 1, about=True)
    small = below_thousand(tokens, i)
    if small is not None and tokens[small[1]].word in _PLURALS:
        n = small[0] * _PLURALS[tokens[small[1]].word]
        return _scaled_collective(
            tokens, n, small[1] + 1, about=_PLURALS[tokens[small[1]].word] != 12
        )
    return None


def _scaled_collective(
    tokens: list[Token], n: int, end: int, *, about: bool
) -> tuple[Numeral, int]:
    scaled = of_magnitude(tokens, end)
    if scaled is not None:
        return Numeral(n * scaled[0], about=about, words=True, magnitude=scaled[0]), scaled[1]
    return Numeral(n, about=about, words=True), end
