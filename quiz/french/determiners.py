"""Words after which a noun comes."""

from __future__ import annotations

BEFORE_NOUNS = frozenset(
    [
        "le",
        "la",
        "les",
        "l",
        "un",
        "une",
        "des",
        "du",
        "de",
        "d",
        "ce",
        "cet",
        "cette",
        "ces",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
        "au",
        "aux",
    ]
)
"""Articles, alone or with « à » or « de », and determiners of the third person; elided ones bare."""
