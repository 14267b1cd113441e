"""« Oui » and « non » at the head of an answer, and what follows them."""

from __future__ import annotations

import re

_BUT = re.compile(r"mais\s+", re.IGNORECASE)
_EMPHATIC = re.compile(
    r"(?:(?P<no>pas\s+du\s+tout|absolument\s+pas|bien\s+sûr\s+que\s+non)|tout\s+à\s+fait|bien\s+sûr(?!\s+que\s+non)|absolument(?!\s+pas))(?=[\s,.;:]|$)",
    re.IGNORECASE,
)


def polarity_of(text: str) -> tuple[str, str]:
    """« oui » or « non » where a text opens with it, and the rest."""
    stripped = text.lstrip(" «\"'“")
    if found := _EMPHATIC.match(stripped):
        stripped = ("non" if found["no"] else "oui") + stripped[found.end() :]
    for word in ("non", "oui", "si"):
        if stripped[: len(word)].lower() == word:
            rest = stripped[len(word) :]
            if not rest.strip(' .!»"”\u202f\xa0'):
                return ("oui" if word == "si" else word), ""
            if rest[0] in ",.;:!\u202f\xa0" or (word != "si" and rest[0] == " "):
                rest = rest.lstrip(" ,.;:!\u202f\xa0")
                return ("oui" if word == "si" else word), _BUT.sub("", rest, count=1) if _BUT.match(
                    rest
                ) else rest
    return "", text
