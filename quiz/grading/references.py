"""Where a learner found an answer, and the number of the question: « 3) 400 », « 400 (ligne 12) »."""

from __future__ import annotations

import re

_LABEL = re.compile(
    r"\s*(?:(?:question|réponse|q|n°)\s?\d{1,2}\s?(?:[).:\-–—]|\s)|[(\[]?\d{1,2}[)\]]|\d{1,2}\.\s(?!\d))\s*",
    re.IGNORECASE,
)
_PLACE = r"(?:lignes?|paragraphes?|pages?|alinéas?)\s?\d{1,3}(?:\s?(?:-|–|à|et)\s?\d{1,3})?"
_RANKED = r"\d{1,2}(?:er|e|ème|eme)\s(?:ligne|paragraphe|page|alinéa)"
_SHORT = r"(?:l|p|par|§)\.?\s?\d{1,3}(?:\s?(?:-|–|à|et)\s?\d{1,3})?"
_LEAD = r"(?:(?:cf\.?|voir|à|au|dans|d['’]après|selon|lu)\s(?:la |le |les |l['’])?)?"
_BEHIND = re.compile(
    rf"\s?(?:[(\[]\s?{_LEAD}(?:{_PLACE}|{_RANKED}|{_SHORT})\s?[)\]]|[,;:]?\s{_LEAD}(?:{_PLACE}|{_RANKED}))\s?\.?",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"[)\]]|lign|paragr|page|alin|question|réponse|^\s*(?:q|n°|\d+\.\s)", re.IGNORECASE
)
"""What every such reference holds."""
_LONGEST = 40
"""Characters that such a reference may take."""


def without_references(line: str) -> str:
    """A response without the question's number before it and the place in the text after it.

    The line as it was where it holds neither, or nothing else.
    """
    if not _HINT.search(line):
        return line
    label = _LABEL.match(line)
    rest = line[label.end() :] if label else line
    for start in range(max(0, len(rest) - _LONGEST), len(rest)):
        if rest[start] in " ([,;:" and _BEHIND.fullmatch(rest, start):
            rest = rest[:start]
            break
    return rest if any(c.isalnum() for c in rest) else line
