"""The one cleaner of text that comes in, from sets, learners, files and names alike.

What is typed or pasted is data: it may not move the cursor, turn the line round, hide letters
or start a new line where one was asked for. What goes out to a terminal that lacks a letter of
French (a code page of Windows, ASCII) gets the nearest that it has: `NEAREST`.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# C0 without newline and tab, DEL, C1; zero-width, bidirectional and invisible operators; the
# byte order mark, soft hyphen, interlinear marks, language tags and noncharacters; surrogates.
_UNSAFE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_SUSPECT = re.compile(f"[\r\x0b\x0c\x85\u2028\u2029\t]|{_UNSAFE.pattern}")
"""Any character for which a text must be looked at more closely."""
_RUNS_AND_BREAKS = re.compile(r"\s\s+|\n")


def clean(text: str) -> str:
    """Text made safe to keep and show: NFC, `\\n` line ends, no control or invisible character.

    Escape sequences lose their escape and so show as harmless text. Spaces of all widths and
    typographic apostrophes are kept, for display; tabs become spaces.
    """
    if text.isascii() and text.isprintable():
        return text
    if _SUSPECT.search(text):
        text = _UNSAFE.sub("", _LINE_ENDS.sub("\n", text)).replace("\t", " ")
    return unicodedata.normalize("NFC", text)


def clean_line(text: str) -> str:
    """`clean` for what must stay on one line; outer spaces and line breaks go."""
    return _RUNS_AND_BREAKS.sub(" ", clean(text)).strip()


def plain_spaces(text: str) -> str:
    """Every run of white space as one ordinary space, none at the ends."""
    return " ".join(text.split())


_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x1f\x8b", "gzip"),
)
_ZIPPED = (
    (b"word/", "Word"),
    (b"xl/", "Excel"),
    (b"ppt/", "PowerPoint"),
    (b"opendocument.text", "LibreOffice Writer"),
    (b"opendocument.spreadsheet", "LibreOffice Calc"),
)


def foreign_program(data: bytes) -> str:
    """The program whose own file this is, where it is no text at all; or empty.

    Told by the first bytes; zip archives by the names of what they hold.
    """
    if data.startswith(b"PK\x03\x04"):
        return next((name for sign, name in _ZIPPED if sign in data), "zip")
    return next((name for sign, name in _SIGNATURES if data.startswith(sign)), "")


NEAREST = "quiz.nearest"
"""Name of the error handler by which a stream writes `oe` where it has no `œ`."""

_NEAREST = {
    "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "’": "'", "‘": "'", "«": '"', "»": '"', "“": '"',
    "”": '"', "–": "-", "—": "-", "−": "-", "‑": "-", "…": "...", "€": "EUR", "→": "->",
    "×": "x", "·": "-", "•": "-", "✓": "+", "✗": "x", "\u202f": " ", "\xa0": " ", "°": "o",
    "§": "par.",
}  # fmt: skip


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letters = []
    for char in error.object[error.start : error.end]:
        plain = unicodedata.normalize("NFKD", _NEAREST.get(char, char))
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
        letters.append(plain if plain.isascii() else "?")
    return "".join(letters), error.end


codecs.register_error(NEAREST, _nearest)
