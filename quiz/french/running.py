"""The words of a running text one by one, as a reader points at them."""

from __future__ import annotations

import re
import unicodedata

from quiz.french.sentences import sentences
from quiz.text import plain_spaces

_LETTER = r"[^\W\d_]"
_REST = "[\\w\u0300-\u036f]"
_JOINT = "[-‐‑'’]"
_WORD = re.compile(
    # What is elided before a word is no part of it: « l’État », « qu'il ».
    rf"(?<!\w)(?:(?!c['’]est-à)(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])['’])?"
    rf"(?P<word>{_LETTER}{_REST}*(?:{_JOINT}{_LETTER}{_REST}*)*)",
    re.IGNORECASE,
)
_TURNED = re.compile(r"(?:[-‐‑]t)?[-‐‑](?:je|tu|ils?|elles?|on|ce)$", re.IGNORECASE)
"""The pronoun of « dit-il », « a-t-elle », « est-ce »: the verb is the word."""

LONGEST_SENTENCE = 600
"""Characters of a sentence that are kept with a word; a longer one is cut around it."""


def word_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each word: no figures, nothing elided, no pronoun turned round.

    « aujourd’hui » and « arc-en-ciel » are one word each; « L’a-t-elle dit ? » has `a` and `dit`.
    """
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span("word")
        if turned := _TURNED.search(text, start, end):
            end = turned.start()
        found.append((start, end))
    return found


def word_key(form: str) -> str:
    """What two forms share that are one word to a reader: case, spaces and apostrophes aside.

    Accents count: « pêche » is not « péché ».
    """
    return unicodedata.normalize("NFC", plain_spaces(form).replace("’", "'").casefold())


def form_pattern(form: str) -> re.Pattern[str]:
    """Finds a form as whole words, in any case, whatever the spaces between them."""
    pattern = r"\s+".join(map(re.escape, form.split()))
    return re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE)


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Start and end of the sentence in which a word stands.

    One longer than `LONGEST_SENTENCE` is cut around the word, between words.
    """
    first, last = next(
        ((a, b) for a, b in sentences(text) if a <= start < b), (start, max(start, end))
    )
    last = max(last, end)
    if last - first <= LONGEST_SENTENCE:
        return first, last
    half = max(0, LONGEST_SENTENCE - (end - start)) // 2
    low, high = max(first, start - half), min(last, end + half)
    if low > first and (gap := text.find(" ", low, start)) >= 0:
        low = gap + 1
    if high < last and (gap := text.rfind(" ", end, high)) >= 0:
        high = gap
    return low, high
