"""Parts of a whole: per cent, fractions in words and figures, « une personne sur quatre »."""

from __future__ import annotations

from fractions import Fraction

from quiz.french.number_words import ORDINALS
from quiz.french.numbers import Exact, exact, numeral_at
from quiz.french.tokens import FIGURE, SIGN, WORD, Token

_HALF = frozenset({"demi", "demie", "demis", "demies"})
_PARTS = {
    "tiers": 3, "quart": 4, "quarts": 4, "moitie": 2, **dict.fromkeys(_HALF, 2),
}  # fmt: skip
_MULTIPLES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6,
    "decuple": 10, "centuple": 100,
}  # fmt: skip
_MULTIPLE_VERBS = {
    "doubl": 2,
    "tripl": 3,
    "quadrupl": 4,
    "quintupl": 5,
    "decupl": 10,
    "centupl": 100,
}
_WHOLE = frozenset({"totalite", "integralite"})


def _denominator(word: str) -> int | None:
    if word in _PARTS:
        return _PARTS[word]
    n = ORDINALS.get(word)
    return n if n is not None and n > 2 else None


def fraction_at(tokens: list[Token], i: int) -> tuple[Exact, int] | None:
    """A fraction at `i` (« trois quarts », `3/4`, « la moitié », « un demi »), and what follows."""
    token = tokens[i]
    word = token.word
    if token.kind == FIGURE:
        return _slashed(tokens, i)
    if token.kind != WORD:
        return None
    if word in {"moitie", "tiers"} or (word == "quart" and tokens[i + 1].word not in {"d", "de"}):
        if i and tokens[i - 1].kind == WORD and tokens[i - 1].word in ORDINALS:
            return None
        return exact(Fraction(1, _PARTS[word])), i + 1
    if word == "quart":
        final = tokens[i + 1].word == "de" and tokens[i + 2].word == "finale"
        return None if final else (exact(Fraction(1, 4)), i + 1)
    if word in _WHOLE:
        return 1, i + 1
    if word in _HALF:
        nxt = tokens[i + 1]
        return (
            (exact(Fraction(1, 2)), i + 2 if nxt.word == "-" else i + 1)
            if word == "demi" or nxt.word == "-"
            else None
        )
    read = numeral_at(tokens, i)
    if read is None or read[0].ordinal or not isinstance(read[0].value, int):
        # « deux cinquièmes » would read as two numbers; « vingt-cinquième » is an ordinal.
        return None
    numeral, end = read
    if not 0 < numeral.value < 1000 or isinstance(numeral.value, Fraction):
        return None
    if tokens[end].word in {"bon", "petit", "gros"}:
        end += 1
    below = _denominator(tokens[end].word) if tokens[end].kind == WORD else None
    if below is None or (
        tokens[end].word == "quart"
        and tokens[end + 1].word == "de"
        and tokens[end + 2].word == "finale"
    ):
        return None
    end += 1
    if tokens[end - 1].word in _HALF and tokens[end].word == "-":
        end += 1
    return exact(Fraction(numeral.value, below)), end


def _slashed(tokens: list[Token], i: int) -> tuple[Exact, int] | None:
    """`3/4`: figures on both sides of a slash."""
    slash, below = tokens[i + 1], tokens[i + 2]
    if slash.word != "/" or below.kind != FIGURE or not tokens[i].text.isdigit():
        return None
    if not below.text.isdigit() or len(below.text) > 6 or len(tokens[i].text) > 6:
        return None
    if below.text.startswith("0") or tokens[i].text.startswith("0") or tokens[i + 3].word == "/":
        return None
    if i and tokens[i - 1].word == "/":
        return None
    return exact(Fraction(int(tokens[i].text), int(below.text))), i + 3


def per_cent_at(tokens: list[Token], i: int) -> tuple[Fraction, int] | None:
    """« % », « pour cent », « p. 100 », « ‰ », « pour mille » at `i`: the factor, what follows."""
    token = tokens[i]
    word = token.word
    if token.kind == SIGN:
        if word == "%":
            return Fraction(1, 100), i + 1
        if word == "‰":
            return Fraction(1, 1000), i + 1
        return None
    if token.kind != WORD:
        return None
    if word in {"pourcent", "pourcents", "percent", "pourcentage"}:
        return Fraction(1, 100), i + 1
    if word == "pour":
        nxt = tokens[i + 1].word
        if nxt in {"cent", "cents", "100"}:
            return Fraction(1, 100), i + 2
        if nxt in {"mille", "1000", "1 000"}:
            return Fraction(1, 1000), i + 2
    if word == "p" and tokens[i + 1].word == "." and tokens[i + 2].word in {"100", "cent"}:
        return Fraction(1, 100), i + 3
    if word == "p" and tokens[i + 1].word == "." and tokens[i + 2].word == "c":
        return Fraction(1, 100), i + 4 if tokens[i + 3].word == "." else i + 3
    return None


def points_at(tokens: list[Token], i: int) -> int | None:
    """The index after « points » or « points de pourcentage » at `i`."""
    if tokens[i].word not in {"point", "points", "pt", "pts"}:
        return None
    if tokens[i + 1].word == "de" and tokens[i + 2].word in {
        "pourcentage",
        "pourcentages",
        "pourcents",
    }:
        return i + 3
    return i + 1


_SUR_WORDS = 3


def out_of_at(tokens: list[Token], value: Exact, i: int) -> tuple[Exact, int] | None:
    """« [une personne] sur quatre »: `value` out of the number after « sur », at `i` or soon."""
    j = i
    while tokens[j].word != "sur":
        if tokens[j].kind != WORD or j - i >= _SUR_WORDS:
            return None
        j += 1
    read = numeral_at(tokens, j + 1)
    if read is None or read[0].ordinal or not isinstance(value, int):
        return None
    whole, end = read
    if not isinstance(whole.value, int) or whole.value < 2 or value > whole.value or value < 0:
        return None
    return exact(Fraction(value, whole.value)), end


def multiple_at(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """« le double », « doublé », « deux fois plus », « multiplié par trois »: how many times."""
    token = tokens[i]
    if token.kind != WORD:
        return None
    if token.word in _MULTIPLES:
        return _MULTIPLES[token.word], i + 1
    for stem, n in _MULTIPLE_VERBS.items():
        if token.word.startswith(stem) and token.word[len(stem) :] in _VERB_ENDINGS:
            return n, i + 1
    return None


_VERB_ENDINGS = frozenset(
    [
        "e",
        "ee",
        "es",
        "ees",
        "er",
        "era",
        "eront",
        "ent",
        "ait",
        "aient",
        "a",
        "erait",
        "eraient",
        "ant",
        "ement",
    ]
)
