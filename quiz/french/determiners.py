"""Words after which a noun comes."""

from __future__ import annotations

from quiz.french.words import word_set

BEFORE_NOUNS = word_set(
    "le la les l un une des du de d ce cet cette ces son sa ses leur leurs au aux"
)
"""Articles, alone or with « à » or « de », and determiners of the third person; elided ones bare."""
