"""What a clause names without saying it: « refuse de payer », « l'absence de bruit », « moins bon ».

A denial reaches its whole clause (`clauses.denies`); these reach only what they govern.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from quiz.french.opposites import same_word
from quiz.french.verbs import looks_infinitive
from quiz.french.wording import LIGHT
from quiz.french.words import word_set

HOLLOW = "_"
"""Stands where a word is named but not said."""

_REFUSING = ("refuser", "exclure", "renoncer", "opposer", "refus")
_TO = word_set("de d' a")
_OF = word_set("de d'")
_LESS = word_set("moins peu")
_NOT_LESS = word_set("au du ou plus un en")
"""« au moins », « du moins », « plus ou moins », « un peu »."""
_AFTER_LESS = word_set("de d' que qu' apres avant a")
_JOINTS = word_set("et mais ou")
_CAUSES = {("a", "cause"), ("en", "raison"), ("suite", "a"), ("grace", "a")}
_LACKS = word_set("manque faute eviter absence")
CONTRASTS = (("plutot", "que"), ("plutot", "qu'"), ("au", "lieu"))
_LESSENING = tuple(
    word_set(
        "perdre reduire diminuer baisser supprimer arreter cesser stopper empecher eviter interdire "
        "limiter abandonner perte reduction diminution baisse suppression arret fin interdiction"
    )
)
_WITHHOLDING = _LESSENING + tuple(
    word_set(
        "refuser exclure renoncer opposer refus absence plutot lieu moins peu faible bas manque manquer "
        "insuffisant limite mauvais penurie recul chute chuter reculer disparaitre disparition"
    )
)
_BEFORE_NOUN = word_set("le la les l' un une des du de d' leur leurs son sa ses ce cette ces nos")


def tells_contrast(words: tuple[str, ...]) -> bool:
    """Whether folded words hold « plutôt » or « au lieu »."""
    return "plutot" in words or "lieu" in words


@lru_cache(maxsize=4096)
def withholds(word: str) -> bool:
    """Whether a folded word of an author's says that something is not, or is little."""
    return any(same_word(word, one) for one in _WITHHOLDING)


@lru_cache(maxsize=4096)
def stated(
    words: tuple[str, ...],
    *,
    contrasted: bool = True,
    refused: bool = True,
    lessened: bool = True,
    lacking: bool = False,
) -> tuple[str, ...]:
    """A clause's folded words with those that it withholds made `HOLLOW`.

    Args:
        words: of the clause.
        contrasted: whether to leave out what « plutôt que », « au lieu de » set aside.
        refused: whether to leave out what is refused, stopped, absent or « moins de ».
        lessened: whether to leave out what is said with « moins » or « peu ».
        lacking: whether to leave out what « manque de », « éviter de » name.
    """
    said = list(words)
    for i, (word, after) in enumerate(pairwise(words)):
        if contrasted and (word, after) in CONTRASTS:
            _hollow(said, i + 2, len(said))
        elif lacking and word in _LACKS:
            _hollow(said, i + 1, _phrase_end(words, i + 2))
        elif refused:
            _hollow(said, *_refused(words, i))
    if lessened and not _LESS.isdisjoint(words):
        for i, word in enumerate(words):
            if word in _LESS and not (i and words[i - 1] in _NOT_LESS):
                _hollow(said, *_lessened(words, i))
    return tuple(said)


def _refused(words: tuple[str, ...], i: int) -> tuple[int, int]:
    """Where begins and ends what the word at `i` refuses, lacks or lessens; empty where nothing."""
    word, after = words[i], words[i + 1]
    if after in _TO and any(map(looks_infinitive, words[i + 2 : i + 3])):
        return (i + 2, _end(words, i + 2)) if _refuses(words, i) else (i, i)
    if word in _LESS and i and words[i - 1] in _NOT_LESS:
        return i, i
    if word == "absence" or (
        after in _BEFORE_NOUN and ((word == "moins" and after in _OF) or _lessens(word))
    ):
        first = next((n for n in range(i + 2, len(words)) if words[n] not in LIGHT), len(words))
        return first, first + 1
    return i, i


def _lessened(words: tuple[str, ...], i: int) -> tuple[int, int]:
    """The same for the « moins » or « peu » at `i`: « moins bon », « consomment peu (d'eau) »."""
    before = i - 2 if words[i - 1 : i] == ("trop",) else i - 1
    after = words[i + 1] if i + 1 < len(words) else ""
    verb = (before >= 0 and words[i] == "peu") or after in {"", "que", "qu'"}
    start = max(before, 0) if verb else i + 1
    return start, i + (1 if after in _AFTER_LESS or after.isdigit() else 2)


def tells_less(words: Iterable[str]) -> bool:
    """Whether folded words hold « moins » or « peu »."""
    return not _LESS.isdisjoint(words)


@lru_cache(maxsize=4096)
def _lessens(word: str) -> bool:
    return any(same_word(word, one) for one in _LESSENING)


def _refuses(words: tuple[str, ...], i: int) -> bool:
    if words[max(0, i - 1)] in {"ne", "n'"} or len(words[i]) < len("refus"):
        return False
    return _lessens(words[i]) or any(same_word(words[i], one) for one in _REFUSING)


def _end(words: tuple[str, ...], i: int) -> int:
    """Where what a refusal governs ends: at « et » unless it goes on with « de »."""
    return next(
        (
            n
            for n in range(i, len(words))
            if words[n] in {"et", "mais"} and words[n + 1 : n + 2] not in (("de",), ("d'",))
        ),
        len(words),
    )


def _phrase_end(words: tuple[str, ...], i: int) -> int:
    """Where what is lacking ends: at « et » or where its cause is told."""
    ends = (n for n in range(i, len(words)) if words[n] in _JOINTS or words[n : n + 2] in _CAUSES)
    return next(ends, len(words))


def _hollow(said: list[str], start: int, end: int) -> None:
    said[start:end] = [word if word in LIGHT else HOLLOW for word in said[start:end]]
