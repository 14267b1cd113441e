"""What a text is about from its first sentence on: « le gardien du musée » where the museum was robbed."""

from __future__ import annotations

import re

from quiz.french.offices import office_gender
from quiz.french.wording import LIGHT
from quiz.french.words import fold, tokens
from quiz.grading.core import Context

_OF_WHAT = re.compile(
    r"^\W*(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’])(?P<what>[^\W\d_][\w'’ -]*?)\W*$",
    re.IGNORECASE,
)
_STEM = 4
"""Letters that the man's and the woman's noun for one function share."""
_MOST_WORDS, _LONGEST = 3, 80


def is_of_scene(after: str, head: str, context: Context) -> bool:
    """Whether what completes a noun is what the text's first sentence is about.

    Args:
        after: what follows the noun (« du musée »).
        head: the folded noun (« gardien »).
        context: the set.
    """
    found = _OF_WHAT.match(after[:_LONGEST])
    if found is None:
        return False
    words = [word for word in tokens(found["what"]) if word not in LIGHT]
    if not 0 < len(words) <= _MOST_WORDS or any(office_gender(word) for word in words):
        return False
    first = context.once("first sentence", lambda: frozenset(tokens(_first(context))))
    return first.issuperset(words) and not _is_told_of_another(head, fold(after), context)


def _first(context: Context) -> str:
    return next(iter(context.passage_sentences), "")


def _is_told_of_another(head: str, complement: str, context: Context) -> bool:
    """Whether the text completes such a noun already, so that another may be meant."""
    words = context.passage_folded.split()
    alike = [
        i for i, word in enumerate(words) if word[:_STEM] == head[:_STEM] and len(head) >= _STEM
    ]
    told = [i for i in alike if words[i + 1 : i + 2] in (["de"], ["du"], ["d'"], ["des"])]
    return (len(alike) > 1 and bool(told)) or f" {head} {complement} " in context.passage_folded
