"""Parts of a whole: per cent, fractions in words and figures, « une personne sur quatre »."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from quiz.french.number_words import ORDINALS
from quiz.french.numbers import Exact, exact, numeral_at, read_figure
from quiz.french.tokens import FIGURE, SIGN, WORD, Token
from quiz.french.units import is_unit_word

_HALF = frozenset({"demi", "demie", "demis", "demies"})
_PARTS = {
    "tiers": 3, "tier": 3, "quart": 4, "quarts": 4, "moitie": 2, **dict.fromkeys(_HALF, 2),
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
_HOURS = frozenset({"h", "heure", "heures"})
_WHOLE = frozenset({"totalite", "integralite"})


def _denominator(word: str) -> int | None:
    if word in _PARTS:
        return _PARTS[word]
    n = ORDINALS.get(word)
    return n if n is not None and n > 4 else None


def fraction_at(tokens: list[Token], i: int) -> tuple[Exact, int] | None:
    """A fraction at `i` (« trois quarts », `3/4`, « la moitié », « un demi »), and what follows."""
    token = tokens[i]
    if token.kind == FIGURE:
        return _slashed(tokens, i) or _counted_parts(tokens, i)
    if token.kind != WORD:
        return None
    return _one_part(tokens, i) or _counted_parts(tokens, i)


def _one_part(tokens: list[Token], i: int) -> tuple[Exact, int] | None:
    """« la moitié », « le tiers », « quart », « demi- », « la totalité »."""
    word, nxt = tokens[i].word, tokens[i + 1].word
    if word in _WHOLE:
        return 1, i + 1
    if word in {"moitie", "tiers", "quart"}:
        before = tokens[i - 1].word if i else ""
        ranked = before in ORDINALS or (word == "quart" and before in _HOURS)
        if ranked or _is_final(tokens, i):
            return None
        return exact(Fraction(1, _PARTS[word])), i + 1
    if word in _HALF and (word == "demi" or nxt == "-"):
        return exact(Fraction(1, 2)), i + 2 if nxt == "-" else i + 1
    return None


def _counted_parts(tokens: list[Token], i: int) -> tuple[Exact, int] | None:
    """« trois quarts », « deux cinquièmes », « une demi- »."""
    read = numeral_at(tokens, i)
    if read is None or read[0].ordinal or read[0].doubtful:
        return None
    count, end = read[0].value, read[1]
    if not isinstance(count, int) or not 0 < count < 1000:
        return None
    hyphen = tokens[end].word == "-" and not tokens[end].gap
    if tokens[end].word in {"bon", "petit", "gros"} or hyphen:
        end += 1
    word = tokens[end].word
    below = _denominator(word) if tokens[end].kind == WORD else None
    if below is None or _is_final(tokens, end):
        return None
    if tokens[i].kind == FIGURE and count > 1 and word in ORDINALS and not word.endswith("s"):
        return None
    end += 1
    if tokens[end - 1].word in _HALF and tokens[end].word == "-":
        end += 1
    return exact(Fraction(count, below)), end


def _is_final(tokens: list[Token], i: int) -> bool:
    """Whether « quart » at `i` is a « quart de finale », the « quart-monde », a « tiers-lieu »."""
    if tokens[i + 1].word == "-" and tokens[i + 2].kind == WORD and not tokens[i + 1].gap:
        return tokens[i].word in {"quart", "tiers"}
    return tokens[i + 1].word == "de" and tokens[i + 2].word == "finale"


def _slashed(tokens: list[Token], i: int) -> tuple[Exact, int] | None:
    """`3/4`: figures on both sides of a slash."""
    slash, below = tokens[i + 1], tokens[i + 2]
    if slash.word != "/" or below.kind != FIGURE:
        return None
    if not tokens[i].text.isdigit():
        mark = read_figure(tokens[i].text)[0]
        marked = below.text in {str(whole) for whole in _MARKS} and 0 < mark < int(below.text)
        return (exact(Fraction(mark) / int(below.text)), i + 3) if marked else None
    if not below.text.isdigit() or len(below.text) > 6 or len(tokens[i].text) > 6:
        return None
    if below.text.startswith("0") or tokens[i].text.startswith("0") or tokens[i + 3].word == "/":
        return None
    if i and tokens[i - 1].word == "/":
        return None
    return exact(Fraction(int(tokens[i].text), int(below.text))), i + 3


def per_cent_at(tokens: list[Token], i: int) -> tuple[Fraction, int] | None:
    """« % », « pour cent », « p. 100 », « ‰ », « pour mille » at `i`: the factor, what follows."""
    word = tokens[i].word
    if tokens[i].kind == SIGN or word in _PER_CENT:
        factor = _PER_CENT.get(word)
        return (factor, i + 1) if factor else None
    if word == "pour":
        j = i + 2 if tokens[i + 1].word == "-" else i + 1
        factor = _PER.get(tokens[j].word)
        return (factor, j + 1) if factor else None
    if word == "p" and tokens[i + 1].word == ".":
        if tokens[i + 2].word in {"100", "cent"}:
            return Fraction(1, 100), i + 3
        if tokens[i + 2].word == "c":
            return Fraction(1, 100), i + 4 if tokens[i + 3].word == "." else i + 3
    return None


_HUNDREDTH, _THOUSANDTH = Fraction(1, 100), Fraction(1, 1000)
_PER_CENT = {
    "%": _HUNDREDTH, "‰": _THOUSANDTH, "pourcent": _HUNDREDTH, "pourcents": _HUNDREDTH,
    "percent": _HUNDREDTH, "pourcentage": _HUNDREDTH,
}  # fmt: skip
_PER = {
    "cent": _HUNDREDTH, "cents": _HUNDREDTH, "100": _HUNDREDTH, "mille": _THOUSANDTH,
    "1000": _THOUSANDTH, "1 000": _THOUSANDTH,
}  # fmt: skip


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


_MARKS = (5, 10, 20, 100)
"""Out of how many marks are given."""
_SUR_WORDS = 3
_SPREAD = frozenset(
    {
        "niveaux",
        "etages",
        "plans",
        "sites",
        "continents",
        "fronts",
        "generations",
        "saisons",
        "axes",
    }
)
"""What something may be spread over (« un musée sur trois niveaux »): no whole of which it is a part."""


def out_of_at(tokens: list[Token], value: Exact, i: int) -> tuple[Exact, int] | None:
    """« [une personne] sur quatre »: `value` out of the number after « sur », at `i` or soon."""
    j = i
    while tokens[j].word != "sur":
        if tokens[j].kind != WORD or j - i >= _SUR_WORDS:
            return None
        j += 1
    read = numeral_at(tokens, j + 1)
    if read is None or read[0].ordinal:
        return None
    whole, end = read
    if not isinstance(value, int) and whole.value not in _MARKS:
        return None  # « 12,5 sur 20 » is a mark
    if tokens[end].kind == WORD and (is_unit_word(tokens[end].word) or tokens[end].word in _SPREAD):
        return None  # « une aide sur trois ans »
    if not isinstance(whole.value, int) or whole.value < 2 or value > whole.value or value < 0:
        return None
    return exact(Fraction(value, whole.value)), end


def of_units_at(tokens: list[Token], value: Exact, i: int) -> tuple[Exact, int] | None:
    """« [un] euro sur quatre », « [un] jour sur deux »: so many of a unit named at `i`."""
    if tokens[i].kind != WORD or tokens[i + 1].word != "sur" or not is_unit_word(tokens[i].word):
        return None
    return out_of_at(tokens, value, i)


def multiple_at(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """« le double », « doublé », « deux fois plus », « multiplié par trois »: how many times."""
    times = _times(tokens[i].word) if tokens[i].kind == WORD else 0
    return (times, i + 1) if times else None


def by_times_at(tokens: list[Token], i: int) -> tuple[Exact, int] | None:
    """« multiplié par trois », « divisé par deux » at `i`: how many times, and what follows."""
    word = tokens[i].word
    if not word.startswith(_BY_TIMES) or tokens[i + 1].word != "par":
        return None
    read = numeral_at(tokens, i + 2)
    if read is None or read[0].ordinal or not read[0].value > 0:
        return None
    times = Fraction(read[0].value)
    return exact(1 / times if word.startswith("divis") else times), read[1]


_BY_TIMES = ("multipli", "divis")


def begins_multiple(word: str) -> bool:
    """Whether a folded word says how many times (« double », « quadruplé »)."""
    return _times(word) > 0 or word.startswith(_BY_TIMES)


@lru_cache(maxsize=8192)
def _times(word: str) -> int:
    """How many times a word says; 0 where it says none."""
    if word in _MULTIPLES:
        return _MULTIPLES[word]
    for stem, n in _MULTIPLE_VERBS.items():
        if word.startswith(stem) and word[len(stem) :] in _VERB_ENDINGS:
            return n
    return 0


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
