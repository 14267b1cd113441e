"""What a question asks for, as far as its words tell."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.french.words import fold, tokens, word_set

_ASKS_WHAT = word_set(
    "pourquoi que qu' quel quelle quels quelles qui ou quand comment combien quoi lequel laquelle "
    "lesquels lesquelles"
)
_INVERTED = re.compile(
    r"\best[ -]ce qu|-t-(?:il|elle|ils|elles|on)\b|-(?:il|elle|ils|elles|on|vous|nous|ce)\b"
    r"|\bvrai\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def asks_yes_or_no(prompt: str) -> bool:
    """Whether a question can be answered by « oui » or « non » alone."""
    asks_what = bool(_ASKS_WHAT & set(tokens(prompt)[:3])) and not fold(prompt).startswith(
        "est ce qu"
    )
    return not asks_what and _INVERTED.search(prompt) is not None
