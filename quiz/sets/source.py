"""From the bytes of a file to text that may be parsed: bounds, encoding, control characters."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from quiz.errors import Problem, QuizError, Spot
from quiz.text import foreign_program

MAX_BYTES = 2_000_000
"""A set of 20 questions is about 20 KB; this leaves room for a hundred times that."""

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)
_MAX_TOLD = 20
_MAX_VALUE = 400
_SAME_WIDTH = (("\u2028", " "), ("\u2029", " "), ("\ufeff", "\u200b"))


def read_bytes(path: Path, name: str = "") -> bytes:
    """The bytes of a file, at most `MAX_BYTES`.

    Raises:
        QuizError: it is missing (E001), unreadable (E002) or too big (E003).
    """
    spot = Spot(name or str(path), 1, 1)
    try:
        if not path.exists():
            raise QuizError.of("E001", spot, file=spot.file)
        if not path.is_file():
            raise QuizError.of("E002", spot, file=spot.file)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise QuizError.of("E002", spot, file=spot.file) from error
    if len(data) > MAX_BYTES:
        raise QuizError.of("E003", spot, max=MAX_BYTES // 1_000_000)
    return data


def content_hash(data: bytes) -> str:
    """What tells one version of a set from another: 16 hexadecimal characters of SHA-256."""
    return hashlib.sha256(data).hexdigest()[:16]


def decode(data: bytes, name: str) -> str:
    """UTF-8 text, without its byte order mark.

    Line and paragraph separators become spaces and stray byte order marks become zero-width
    spaces, one for one, so that columns stay true; YAML would break lines at the former and
    refuse the latter.

    Raises:
        QuizError: a file of another program (E033), another encoding (E004), or control characters (E005), all told.
    """
    if program := foreign_program(data):
        raise QuizError.of("E033", Spot(name, 1, 1), program=program)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:4]:
        raise QuizError.of("E004", Spot(name, 1, 1), encoding="UTF-16")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        spot = Spot(name, before.count("\n") + 1, len(before) - before.rfind("\n"))
        raise QuizError.of("E004", spot, encoding="Windows-1252") from error
    found = [
        Problem(
            "E005", values={"character": _name(match[0])}, spot=_spot(text, match.start(), name)
        )
        for _, match in zip(range(_MAX_TOLD), _FORBIDDEN.finditer(text), strict=False)
    ]
    if found:
        raise QuizError(found)
    for unsafe, safe in _SAME_WIDTH:
        text = text.replace(unsafe, safe)
    return text


def control_in(text: str) -> str:
    """The name of the first forbidden character in a text, such as an escape made; or empty."""
    match = _FORBIDDEN.search(text)
    return _name(match[0]) if match else ""


def clipped(values: Mapping[str, str | float]) -> dict[str, str | float]:
    """Values of a problem, long texts cut short: a sentence is for reading."""
    return {
        name: value[:_MAX_VALUE] + "…"
        if isinstance(value, str) and len(value) > _MAX_VALUE
        else value
        for name, value in values.items()
    }


def split_lines(text: str) -> list[str]:
    """The lines as YAML counts them (from index 0), without their ends."""
    return re.split(r"\r\n|\r|\n", text)


def quoted(text: str, mark: str = "") -> str:
    """A text between the quotation marks of YAML that need the fewest escapes, or `mark`."""
    if '"' in text and "'" not in text and mark != '"':
        return f"'{text}'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def in_list(text: str) -> str:
    """A text as it may stand between brackets."""
    return quoted(text) if re.search(r"[,:#\[\]{}\"]", text) else text


def _spot(text: str, offset: int, name: str) -> Spot:
    lines = split_lines(text[:offset])
    return Spot(name, len(lines), len(lines[-1]) + 1)


def _name(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()
