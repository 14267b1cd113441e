"""What the words around a value say of it: bounds, negation, direction, the noun counted."""

from __future__ import annotations

from functools import lru_cache

from quiz.french.quantities import Bound, Direction
from quiz.french.tokens import END, SIGN, WORD, Token, past_of
from quiz.french.words import word_set

_OF = frozenset(
    {"de", "d", "des", "du", "a", "les", "la", "le", "l", "aux", "au", "que", "qu", "par"}
)
_SIGN_BOUNDS = {
    ">": Bound.MORE, "<": Bound.LESS, "≥": Bound.AT_LEAST, "≤": Bound.AT_MOST, "~": Bound.ABOUT,
    "≈": Bound.ABOUT, "≃": Bound.ABOUT, "±": Bound.ABOUT,
}  # fmt: skip
_BEFORE = {
    Bound.MORE: "plus|au dessus|superieur|superieure|superieurs|superieures|depasse|depassent|"
    "depassant|depasser|depassera|bien plus|davantage|excede|excedant|au dela",
    Bound.LESS: "moins|en dessous|au dessous|inferieur|inferieure|inferieurs|inferieures|en deca|"
    "sous|sous la barre",
    Bound.AT_LEAST: "au moins|minimum|au minimum|a partir|au bas mot|a tout le moins|pas moins",
    Bound.AT_MOST: "au plus|au maximum|maximum|max|jusqu|tout au plus|pas plus|un maximum|un plafond",
    Bound.ABOUT: "environ|a peu pres|autour|approximativement|quelque|quelques|aux alentours|"
    "aux environs|vers|dans|de l ordre|plus ou moins|grosso modo|a peu de choses pres|env|"
    "quasiment autour|un peu plus ou moins|en gros|approximatif|alentour",
    Bound.NEARLY: "pres|presque|pas loin|quasi|quasiment|a peine|tout pres",
}
BEFORE: dict[tuple[str, ...], Bound] = {
    tuple(phrase.split()): bound
    for bound, phrases in _BEFORE.items()
    for phrase in phrases.split("|")
}
_AFTER = {
    Bound.AT_LEAST: "ou plus|et plus|au moins|minimum|au minimum|au bas mot|voire plus|et davantage",
    Bound.MORE: "et quelques|passes|bien tasses|ou davantage",
    Bound.AT_MOST: "au maximum|maximum|au plus|max|tout au plus|ou moins|et moins",
    Bound.ABOUT: "environ|a peu pres|approximativement|a peu de choses pres|plus ou moins|en gros|env",
}
AFTER: dict[tuple[str, ...], Bound] = {
    tuple(phrase.split()): bound
    for bound, phrases in _AFTER.items()
    for phrase in phrases.split("|")
}
_LAST_BEFORE = frozenset(phrase[-1] for phrase in BEFORE)
_FIRST_AFTER = frozenset(phrase[0] for phrase in AFTER)
_NEEDS_OF = frozenset(
    {("plus",), ("moins",), ("pres",), ("dans",), ("sous",), ("max",), ("jusqu",)}
)
_MAX_PHRASE = 5


def bound_before(tokens: list[Token], i: int) -> tuple[Bound, int]:
    """The bound that opens the value at `i`, and the index of its first token."""
    j = i - 1
    sign = tokens[j] if j >= 0 else END
    if sign.kind == SIGN:
        if sign.word == "=" and j >= 1 and tokens[j - 1].word in {"<", ">"}:
            return (Bound.AT_MOST if tokens[j - 1].word == "<" else Bound.AT_LEAST), j - 1
        if sign.word in _SIGN_BOUNDS:
            return _SIGN_BOUNDS[sign.word], j
    linked = False
    while j >= 0 and (tokens[j].word in _OF or tokens[j].word == "'") and i - j <= 4:
        # « pas à 400 » : the little words between a bound and its value.
        phrase = _phrase_ending(tokens, j)
        if phrase is not None and phrase[0] is not Bound.NONE:
            return phrase
        linked = True
        j -= 1
    if j >= 0:
        phrase = _phrase_ending(tokens, j)
        if phrase is not None:
            bound, start = phrase
            words = tuple(t.word for t in tokens[start : j + 1] if t.word not in {"'", "-"})
            idle = (words in _NEEDS_OF and not linked) or _bounds_nothing(tokens, j, words)
            return (Bound.NONE, i) if idle else (bound, start)
    return Bound.NONE, i


def _bounds_nothing(tokens: list[Token], j: int, words: tuple[str, ...]) -> bool:
    """Whether it is « dans » but for « dans les », or the « plus que » of « il ne reste plus que »."""
    following = tokens[j + 1].word
    if words == ("dans",):
        return following != "les"
    if words != ("plus",) or following not in {"que", "qu"}:
        return False
    before = [token.word for token in tokens[max(0, j - 4) : j]]
    return any(word in {"ne", "n"} or word.startswith("rest") for word in before)


def _phrase_ending(tokens: list[Token], j: int) -> tuple[Bound, int] | None:
    """The bound phrase whose last word stands at `j`, the longest that fits."""
    if tokens[j].word not in _LAST_BEFORE:
        return None
    words: list[str] = []
    best: tuple[Bound, int] | None = None
    k = j
    while k >= 0 and len(words) < _MAX_PHRASE:
        word = tokens[k].word
        if word not in {"-", "'"}:
            words.insert(0, word)
            bound = BEFORE.get(tuple(words))
            if bound is not None:
                best = bound, k
        k -= 1
    return best


_TURNED = {"<": Bound.MORE, ">": Bound.LESS, "≤": Bound.AT_LEAST, "≥": Bound.AT_MOST}
"""Signs after the value bound it the other way round (`400 < x`)."""


def bound_after(tokens: list[Token], i: int) -> tuple[Bound, int]:
    """The bound that closes the value ending before `i`, and the index after it."""
    if tokens[i].word in _TURNED:
        return _TURNED[tokens[i].word], i + 1
    first = i + 1 if tokens[i].word == "(" else i
    words: list[str] = []
    best = Bound.NONE, i
    if tokens[first].word not in _FIRST_AFTER:
        return best
    for k in range(first, min(first + _MAX_PHRASE, len(tokens))):
        if tokens[k].kind != WORD:
            break
        words.append(tokens[k].word)
        bound = AFTER.get(tuple(words))
        if bound is not None:
            best = bound, k + 1
    if best[0] is Bound.AT_MOST and tokens[first].word == "ou" and tokens[best[1]].word == "de":
        return Bound.NONE, i
    return best


_NEGATIONS = frozenset(
    {"pas", "ni", "sauf", "jamais", "non", "aucunement", "nullement", "excepte", "hormis", "guere"}
)
_CLAUSE_END = frozenset({",", ";", ".", ":", "mais", "(", ")", "et", "!", "?", "plutot", "sinon"})


def negated(tokens: list[Token], i: int) -> bool:
    """Whether the clause before the value at `i` denies it (« pas 400 », « tout sauf 400 »)."""
    for k in range(i - 1, max(-1, i - 8), -1):
        word = tokens[k].word
        if word in _NEGATIONS:
            if word == "non" and tokens[k + 1].kind == SIGN:
                return False  # « Non, 400 », « le non-respect de 400 règles »
            return not (word == "pas" and tokens[k + 1].word in {"loin", "moins", "plus", "mal"})
        if word == "autre" and tokens[k + 1].word in {"chose", "que"}:
            return True
        if word in _CLAUSE_END:
            return False
    return False


_UP_STEMS = (
    "augment", "hauss", "progress", "accroi", "accru", "grimp", "bondi", "remont", "croissance",
    "supplement", "gagn", "montee", "relev",
)  # fmt: skip
_DOWN_STEMS = (
    "baiss", "diminu", "recul", "chut", "redui", "reduc", "repli", "degringol", "plong", "recess",
    "perd", "perte", "decroi", "decru", "retomb",
)  # fmt: skip
_UP_WORDS = word_set("bond gain gains essor surcroit monte croit")
_DOWN_WORDS = word_set("retrait rabais remise")
_REACH = 7


@lru_cache(maxsize=8192)
def direction_word(word: str) -> Direction:
    """Which way a folded word moves a value; « plus » and « moins » are not looked at here."""
    if len(word) < 4 or word in {"plus", "moins"}:
        return Direction.NONE
    if word in _UP_WORDS or word.startswith(_UP_STEMS):
        return Direction.UP
    if word in _DOWN_WORDS or word.startswith(_DOWN_STEMS):
        return Direction.DOWN
    return Direction.NONE


def direction_around(tokens: list[Token], start: int, end: int) -> Direction:
    """The direction said just before `start` or just after `end` (« 12 % de hausse »)."""
    nxt = tokens[end].word
    if nxt in {"de", "en", "d"}:
        after = tokens[end + 1]
        k = end + 2 if after.word == "'" else end + 1
        word = tokens[k].word
        if word == "plus":
            return Direction.UP
        if word == "moins":
            return Direction.DOWN
        found = direction_word(word)
        if found:
            return found
    elif direction_word(nxt):
        return direction_word(nxt)
    for k in range(start - 1, max(-1, start - _REACH), -1):
        token = tokens[k]
        if token.kind == SIGN and token.word in {",", ".", ";", "(", "?", "!"}:
            break
        if token.kind == WORD:
            found = direction_word(token.word)
            if found:
                return found
    return Direction.NONE


STOP_WORDS = word_set(
    """
    puis sinon enfin donc non oui bien plutot ok surtout certainement
    a ai as au aux avait avaient avec avoir c car ce ces cet cette chez comme contre d dans de
    des depuis dont du elle elles en entre est et etaient etait ete etre eu eux furent fut
    il ils j je jusqu l la le les leur leurs lors lui m mais me meme mes moins n ne nous on ont
    ou par parmi pas pendant plus pour qu quand que qui quoi s sa sans se sera seront ses si son
    sont sous sur t te tes ton tous tout toute toutes tres tu un une va vers voire vont vous y
    environ seul seule seuls seules seulement uniquement total ensemble aussi encore
    deja peu pres exactement precisement maximum minimum max min ici chaque selon afin
    ainsi alors apres avant etant soit peut peuvent aura auront aurait serait
    sommes etes ensuite cependant hier aujourd hui demain presque quelques
    """
)
"""Folded words that are no counted noun."""

_MAX_NOUNS = 3


def _may_count(word: str) -> bool:
    return word not in STOP_WORDS and not word.endswith("aient")


def nouns_after(tokens: list[Token], i: int) -> tuple[str, ...]:
    """The content words that follow a number at `i`, up to three, folded.

    None is a verb: what ends in `-aient` can be nothing else (« 40 000 assistaient au match »).
    """
    j = past_of(tokens, i)
    found: list[str] = []
    while len(found) < _MAX_NOUNS and tokens[j].kind == WORD and _may_count(tokens[j].word):
        found.append(tokens[j].word)
        j += 1
        if tokens[j].word == "-" and not tokens[j].gap:
            j += 1
    return tuple(found)
