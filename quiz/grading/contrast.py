"""An answer told beside what it is not, or with another way to say it: « le bois, pas le béton », « le vélo et la bicyclette »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from quiz.french.words import fold, tokens

_NOT = re.compile(
    r"(?:, ?| )(?:et )?(?:(?:non pas|non|pas|plutôt qu[e'’]|au lieu d[e'’]) ?"
    r"(?=(?:l[ea]s? |l['’]|une? |des |d[ue] |d['’]|aux? |à |en |par |(?-i:[A-ZÀ-Þ])))|au lieu (?:du|des) )",
    re.IGNORECASE,
)
_AND = re.compile(r" et | ou plutôt |, (?!et )")
_LIMITS = frozenset(
    {"tout", "toute", "tous", "toutes", "seulement", "uniquement", "encore", "plus", "moins", "ou"}
)
_DENIES = frozenset({"ne", "n'", "pas", "non", "ni", "sans", "oui", "si", "mais"})
SETS_AGAINST = frozenset({"pas", "non", "plutot", "lieu"})
"""Folded words of which one stands wherever an answer is set against another."""

_LONGEST, _MOST_WORDS, _MOST = 200, 6, 4


def told_beside(line: str) -> Iterator[tuple[str, str]]:
    """A response cut into what it says and what it sets that against (« le bois », « le béton »).

    Neither what limits an answer (« pas tout le monde ») nor « oui, mais pas … » is cut.

    Args:
        line: the response on one line.
    """
    for found in islice(_NOT.finditer(line[:_LONGEST]), _MOST):
        said, other = line[: found.start()], line[found.end() :]
        words = tokens(other)
        if not words or len(words) > _MOST_WORDS or not (_LIMITS | _DENIES).isdisjoint(words):
            continue
        if fold(said) and _DENIES.isdisjoint(tokens(said)):
            yield said, other


def said_twice(line: str) -> tuple[str, str] | None:
    """The two halves of « A et B », « A, B »; None where a response is not one of them."""
    parts = _AND.split(line[:_LONGEST])
    if len(parts) != len(("one", "other")) or not all(map(fold, parts)):
        return None
    return None if not _DENIES.isdisjoint(tokens(line)) else (parts[0], parts[1])
