"""Free text cut into clauses, and whether a clause says something or denies it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quiz.french.opposites import NEGATIONS, same_word
from quiz.french.spelling import NO_SLIP, Slip, slip
from quiz.french.wording import LIGHT
from quiz.french.words import fold, tokens

_CLAUSE_END = re.compile(
    r"[,;:.!?\n()–—]+(?!\d)|\b(?:mais|car|parce que?|puisque|tandis que|alors que|sauf)\b",
    re.IGNORECASE,
)
_ONLY = frozenset({"moins", "plus"})


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: its folded words and whether it denies what it says."""

    words: tuple[str, ...]
    denied: bool


@lru_cache(maxsize=256)
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text, empty ones left out."""
    found = []
    for part in _CLAUSE_END.split(text):
        words = tokens(part)
        if words:
            found += [Clause(piece, denies(piece)) for piece in _apart(words)]
    return tuple(found)


def _apart(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """A denying clause cut at « et » where a new statement begins (« …, et du temps »).

    After « et de » and « et ni » the denial goes on.
    """
    if "et" not in words or not denies(words):
        return [words]
    pieces, start = [], 0
    for i, word in enumerate(words):
        if word == "et" and words[i + 1 : i + 2] not in ((), ("de",), ("d'",), ("ni",)):
            pieces.append(words[start:i])
            start = i + 1
    return [piece for piece in (*pieces, words[start:]) if piece]


def denies(words: tuple[str, ...]) -> bool:
    """Whether folded words deny: « ne … pas », « sans », « aucun »; « pas que » does not."""
    count = 0
    for i, word in enumerate(words):
        if word not in NEGATIONS:
            continue
        if word in {"rien", "personne"} and not {"ne", "n'"} & set(words):
            continue
        if word == "pas" and words[i + 1 : i + 2] in (("que",), ("seulement",), ("qu'",)):
            continue
        if word == "non" and (i == 0 or words[i + 1 : i + 2] == ("seulement",)):
            continue
        count += 1
    # « n'est pas sans risque » denies twice, so it affirms; « ni … ni », « ne … aucun » once.
    return count == 1 or (count > 1 and "sans" not in words)


@lru_cache(maxsize=4096)
def word_slip(written: str, expected: str) -> Slip | None:
    """How a word of a free text differs from a folded one; forms of one word are equal."""
    if written == expected or same_word(written, expected):
        return Slip.NONE
    if len(expected) <= NO_SLIP:
        return None
    found = slip(written, expected)
    return None if found is None else found


def content_of(text: str) -> tuple[str, ...]:
    """The folded words of a text that say something; negations apart."""
    return tuple(w for w in fold(text).split() if w not in LIGHT and w not in NEGATIONS)


def find_phrase(phrase: str, clause: Clause) -> Slip | None:
    """Whether a clause holds all content words of a phrase, in order; the gravest slip."""
    return find_words(content_of(phrase), clause.words)


def find_words(wanted: tuple[str, ...], words: tuple[str, ...]) -> Slip | None:
    """Whether words hold the wanted ones in order, others between; the gravest slip."""
    worst = Slip.NONE
    at = 0
    if not wanted:
        return None
    for target in wanted:
        while at < len(words):
            found = word_slip(words[at], target)
            at += 1
            if found is not None:
                worst = max(worst, found)
                break
        else:
            return None
    return worst


def find_any(targets: tuple[str, ...], words: tuple[str, ...]) -> Slip | None:
    """Whether words hold one of the targets (each of one or more words); its slip."""
    best: Slip | None = None
    for target in targets:
        found = find_words(tuple(fold(target).split()), words)
        if found is not None and (best is None or found < best):
            best = found
    return best
