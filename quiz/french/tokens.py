"""Running text cut into words, figures and signs, each with its place.

Every reader of values (`numbers`, `money`, `dates`…) works on these tokens, so text is scanned
once and in linear time, and spans stay exact whatever was folded.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from quiz.french.words import RAISED

_SPACE = r"[ \u00a0\u202f\u2009\u2007]"
_FRACTION_SIGNS = "¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_SCANNER = re.compile(
    rf"""
    (?P<date>  (?<![\d.,/-]) (?: [0-9]{{4}}([-/.])[0-9]{{1,2}}\2[0-9]{{1,2}}
             | [0-9]{{1,2}}([/.-])[0-9]{{1,2}}\3(?:[0-9]{{4}}|[0-9]{{2}}) ) (?![\d/-]|[.,]\d) )
  | (?P<figure>
        [0-9]{{1,3}} (?: {_SPACE}[0-9]{{3}} )+ (?!\d) (?: [.,][0-9]+ )?
      | [0-9]{{1,3}} (?: \.[0-9]{{3}} )+ (?!\d) (?: ,[0-9]+ )?
      | [0-9]{{1,3}} (?: ,[0-9]{{3}} )+ (?!\d) (?: \.[0-9]+ )?
      | [0-9]{{1,3}} (?: ['’][0-9]{{3}} )+ (?!\d) (?: [.,][0-9]+ )?
      | [0-9]+ (?: [.,][0-9]+ )? )
  | (?P<word> [^\W\d_{_FRACTION_SIGNS}²³¹º]+ [²³]? )
  | (?P<sign> [^\s] )
    """,
    re.VERBOSE,
)

WORD, FIGURE, DATE, SIGN = "word", "figure", "date", "sign"

_DASHES = dict.fromkeys("-‐‑‒–—―−", "-")
_SIGNS = {**_DASHES, **dict.fromkeys("'’‘ʼ`´′＇", "'"), "º": "°", "˚": "°", "％": "%", "∼": "~"}


class Token:
    """One word, figure, numeric date or sign.

    Attributes:
        kind: `WORD`, `FIGURE`, `DATE` or `SIGN`.
        text: as written.
        word: folded: lower case, without accents, ligatures opened; signs made plain.
        start: offset in the text; `end` likewise.
        gap: whether white space stands before it.
        slip: the folded word as written, where `word` was put right since; else empty.
    """

    __slots__ = ("end", "gap", "kind", "slip", "start", "text", "word")

    def __init__(self, kind: str, text: str, start: int, end: int, gap: bool) -> None:
        self.kind = kind
        self.text = text
        self.start = start
        self.end = end
        self.gap = gap
        self.slip = ""
        if kind == WORD:
            self.word = fold_word(text)
        elif kind == SIGN:
            self.word = _SIGNS.get(text, text)
        else:
            self.word = text

    def __repr__(self) -> str:
        return f"Token({self.kind}, {self.text!r}, {self.start})"


@lru_cache(maxsize=16384)
def fold_word(word: str) -> str:
    """One word in lower case, without accents, œ and æ opened."""
    if word.isascii():
        return word.lower()
    low = word.lower().translate(RAISED).replace("œ", "oe").replace("æ", "ae")
    return "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))


END = Token(SIGN, "", -1, -1, True)
"""Stands after the last token, so that readers may look ahead without asking."""


def past_of(tokens: list[Token], i: int) -> int:
    """The index after « de » or « d' » at `i`; `i` where neither stands there."""
    if tokens[i].word in {"de", "of"}:
        return i + 1
    if tokens[i].word == "d" and tokens[i].kind == WORD:
        return i + 2 if tokens[i + 1].word == "'" else i + 1
    return i


class Tokens(list[Token]):
    """The tokens of one text, and what has been read at each index, kept for the next reader."""

    __slots__ = ("memo", "mended")

    def __init__(self) -> None:
        super().__init__()
        self.memo: dict[object, object] = {}
        self.mended = False


def tokenize(text: str) -> Tokens:
    """The tokens of a text, in order, and four `END` after them; time linear in its length.

    A short text read again at once (a key, then the answer alike) gives the same tokens with
    what was read from them, unless a reader has put a word of them right.
    """
    if len(text) > _SHORT:
        return _cut(text)
    found = _cut_lately(text)
    return _cut(text) if found.mended else found


def _cut(text: str) -> Tokens:
    found = Tokens()
    previous = 0
    for match in _SCANNER.finditer(text):
        start, end = match.span()
        found.append(Token(match.lastgroup or SIGN, match[0], start, end, start > previous))
        previous = end
    found += (END, END, END, END)
    return found


_SHORT = 400
"""Characters of a text whose tokens are kept for a while."""

_cut_lately = lru_cache(maxsize=64)(_cut)
