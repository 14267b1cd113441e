"""Where the sentences of a French text start and end."""

from __future__ import annotations

import re

from quiz.french.words import word_set

_END = re.compile(r"(?<![.!?…])[.!?…]+(?:[ \u00a0\u202f]?[»”\")\]]+)?(?=[ \u00a0\u202f]+|$)")
_SHORTENED = word_set(
    "m mm mme mmes mlle mlles dr pr me mgr st ste av bd art al vol éd ed env tél tel cf p pp n no "
    "nos vs min max resp ref réf chap fig sgt cdt col gal jr sr janv févr sept oct nov déc"
)
"""Words after which a full stop does not end a sentence."""
_OPEN, _CLOSE = "«“", "»”"
_STARTS = re.compile(r"[«“\"(\[—–-]?[ \u00a0\u202f]*[^\Wa-zàâäçéèêëîïôöùûüœæ_]")


def sentences(text: str) -> list[tuple[int, int]]:
    """Offsets of each sentence, without the white space around it; time linear in the length.

    A paragraph's end ends a sentence. Inside guillemets that close in their paragraph none ends:
    a quotation of three sentences stays whole, with the words that say whose it is.
    """
    found: list[tuple[int, int]] = []
    for paragraph in re.finditer(r"[^\n]+", text):
        found += _in_paragraph(text, *paragraph.span())
    return found


def _in_paragraph(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = []
    inside = _quoted(text, start, end)
    at = start
    for match in _END.finditer(text, start, end):
        stop = match.end()
        if stop - 1 in inside or not _ends(text, match.start(), stop, end):
            continue
        found.append((at, stop))
        at = stop
    found.append((at, end))
    return [(a, b) for a, b in (_trimmed(text, *span) for span in found) if a < b]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _quoted(text: str, start: int, end: int) -> set[int]:
    """The offsets that stand between quotation marks which close; the closing mark is outside."""
    inside: set[int] = set()
    opened = -1
    for i in range(start, end):
        if text[i] in _OPEN and opened < 0:
            opened = i
        elif text[i] in _CLOSE and opened >= 0:
            inside.update(range(opened, i))
            opened = -1
    return inside


def _ends(text: str, dot: int, stop: int, end: int) -> bool:
    rest = text[stop : min(end, stop + 6)].lstrip()
    if rest and not (rest[0].isdigit() or _STARTS.match(rest)):
        return False
    if text[dot] != "." or stop - dot > 1:
        return True
    before = re.search(r"(?<![^\W_])[^\W_]+$", text[max(0, dot - 12) : dot])
    if before is None or not rest:
        return True
    word = before[0]
    degrees = text[dot - len(word) - 1 : dot - len(word)] == "°"
    initial = len(word) == 1 and word.isupper() and word not in {"A", "Y"} and not degrees
    return not initial and word.lower() not in _SHORTENED
