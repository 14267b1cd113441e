"""Tables as text: CSV that a spreadsheet may open without obeying it, and reading any CSV back.

Sources: RFC 4180; OWASP, *CSV Injection* (cells that begin with = + - @, tab or return).
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_ESCAPED_STARTS = tuple("'" + start for start in (*_FORMULA_STARTS, "'"))
_UNSAFE_STARTS = (*_FORMULA_STARTS, *_ESCAPED_STARTS)

MAX_CELL = 1_000_000
"""Characters in one cell; a longer one is refused."""


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: a `'` before what would start one.

    Text that already looks so escaped gets one more, so that `plain_cell` always undoes it.
    """
    return "'" + text if text.startswith(_UNSAFE_STARTS) else text


def plain_cell(text: str) -> str:
    """What `safe_cell` was given."""
    return text[1:] if text.startswith(_ESCAPED_STARTS) else text


def csv_line(cells: Iterable[str | float | None], *, semicolons: bool = False) -> str:
    """One row as CSV text with its line end; texts made safe, numbers and None as they are.

    Args:
        cells: of the row.
        semicolons: between cells, and a comma in numbers, as a spreadsheet set to French reads
            without being told; `1.5` it takes for the first of May.
    """
    out = io.StringIO()
    row = [safe_cell(cell) if isinstance(cell, str) else cell for cell in cells]
    if semicolons:
        row = [str(c).replace(".", ",") if isinstance(c, float) else c for c in row]
    csv.writer(out, delimiter=";" if semicolons else ",", lineterminator="\n").writerow(row)
    return out.getvalue()


def decode(data: bytes) -> tuple[str, str]:
    """The text of a file as office programs write it, and the encoding it turned out to be.

    UTF-8 with or without a byte order mark, UTF-16 with one; anything else is read as cp1252,
    which is what Excel in Western Europe writes (`encoding` is then `cp1252`, worth a warning).
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace"), "utf-16"
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), "cp1252"


def delimiter_of(first_line: str) -> str:
    """The delimiter of a table by its header: the most frequent of `;`, tab and `,`."""
    return max((",", ";", "\t"), key=first_line.count)


_TOLD_DELIMITER = re.compile(r"sep=([^\s\"\0]|\t)", re.IGNORECASE)
"""The line by which Excel is told the delimiter, before the header; never a quotation mark."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def lines(text: str) -> Iterator[str]:
    """The lines of a text with their ends, one by one: a large text is not held twice."""
    return (match[0] for match in _LINE.finditer(text))


def rows(text: str) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows of a CSV text as (line on which the row starts, cells); blank rows are left out.

    Raises:
        csv.Error: a cell is longer than `MAX_CELL`.
    """
    header = next((line for line in lines(text) if line.strip()), "")[:MAX_CELL]
    told = _TOLD_DELIMITER.fullmatch(header.strip("\r\n"))
    csv.field_size_limit(MAX_CELL)
    reader = csv.reader(lines(text), delimiter=told[1] if told else delimiter_of(header))
    line = 1
    for cells in reader:
        if told and line == reader.line_num and _TOLD_DELIMITER.fullmatch(told[1].join(cells)):
            line += 1
            continue
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = reader.line_num + 1
