"""Reads what is still whole in a damaged SQLite file, page by page, without asking SQLite.

SQLite follows its trees from the first page down, so one bad page can hide all that hangs from
it. Here every page is looked at for itself: each that is a leaf of a table gives its rows, and a
row is taken only if it is one of ours in every column. The file is only read.

The layout is that of https://www.sqlite.org/fileformat2.html: database header 1.3, b-tree pages
1.6, overflow pages 1.7, record format 2.1, write-ahead log 4.1 to 4.4. Since rows are deleted
with `secure_delete`, nothing that was erased can come back this way.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

Value = str | int | float | bytes | None
Record = tuple[Value, ...]

_MAGIC = b"SQLite format 3\0"
_DEFAULT_PAGE = 4096
_TABLE_LEAF = 0x0D
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WAL_MAGIC = (0x377F0682, 0x377F0683)
_MAX_PAYLOAD = 16 * 1024 * 1024
_INTEGER_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


class _BrokenRowError(Exception):
    """A row that can't be read; the next may be."""


def records(path: Path) -> Iterator[Record]:
    """Every row of every table in a file and its write-ahead log, as far as it can be read.

    Raises:
        OSError: the file can't be read at all.
    """
    pages = _Pages(path)
    for number in range(1, pages.count + 1):
        yield from _rows_of_page(pages, number)


class _Pages:
    """The pages of a file, the newest committed version of each."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        self.size, self.usable = _sizes(self._data)
        log = path.with_name(path.name + "-wal")
        self._newer = _committed(log.read_bytes(), self.size) if log.is_file() else {}
        self.count = max(len(self._data) // self.size, max(self._newer, default=0))

    def __getitem__(self, number: int) -> bytes:
        if number in self._newer:
            return self._newer[number]
        page = self._data[(number - 1) * self.size : number * self.size]
        if number < 1 or len(page) < self.size:
            raise _BrokenRowError
        return page


def _sizes(data: bytes) -> tuple[int, int]:
    """Bytes of a page, and those of them that may be used; the usual ones if the header is bad."""
    if data.startswith(_MAGIC) and len(data) >= 100:
        size = int.from_bytes(data[16:18], "big")
        size = 65536 if size == 1 else size
        reserved = data[20]
        if 512 <= size <= 65536 and not size & (size - 1) and size - reserved >= 480:
            return size, size - reserved
    return _DEFAULT_PAGE, _DEFAULT_PAGE


def _committed(log: bytes, size: int) -> dict[int, bytes]:
    """Pages of the write-ahead log that belong to a whole transaction."""
    if len(log) < _WAL_HEADER:
        return {}
    magic, _, log_size = struct.unpack(">III", log[:12])
    if magic not in _WAL_MAGIC or log_size != size:
        return {}
    order = ">" if magic & 1 else "<"
    salts = log[16:24]
    first, second = _checksum(log[:24], order, 0, 0)
    if struct.pack(">II", first, second) != log[24:32]:
        return {}
    done: dict[int, bytes] = {}
    open_: dict[int, bytes] = {}
    for start in range(_WAL_HEADER, len(log) - size - _FRAME_HEADER + 1, size + _FRAME_HEADER):
        head = log[start : start + _FRAME_HEADER]
        page = log[start + _FRAME_HEADER : start + _FRAME_HEADER + size]
        first, second = _checksum(head[:8] + page, order, first, second)
        if head[8:16] != salts or struct.pack(">II", first, second) != head[16:24]:
            break
        number, commits = struct.unpack(">II", head[:8])
        open_[number] = page
        if commits:
            done |= open_
            open_ = {}
    return done


def _checksum(data: bytes, order: str, first: int, second: int) -> tuple[int, int]:
    """SQLite's running checksum of the log (section 4.2)."""
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for at in range(0, len(words), 2):
        first = (first + words[at] + second) & 0xFFFFFFFF
        second = (second + words[at + 1] + first) & 0xFFFFFFFF
    return first, second


def _rows_of_page(pages: _Pages, number: int) -> Iterator[Record]:
    try:
        page = pages[number]
    except _BrokenRowError:
        return
    start = 100 if number == 1 else 0
    if page[start] != _TABLE_LEAF:
        return
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    for at in range(start + 8, min(start + 8 + 2 * count, pages.usable - 1), 2):
        try:
            yield _record(_payload(pages, page, int.from_bytes(page[at : at + 2], "big")))
        except _BrokenRowError:
            continue


def _payload(pages: _Pages, page: bytes, at: int) -> bytes:
    """A row's bytes, those on overflow pages included (section 1.6)."""
    length, at = _varint(page, at)
    _, at = _varint(page, at)
    if not 0 < length <= _MAX_PAYLOAD:
        raise _BrokenRowError
    usable = pages.usable
    local = length
    if length > usable - 35:
        least = (usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (usable - 4)
        local = local if local <= usable - 35 else least
    payload = page[at : at + local]
    if local < length:
        follow = int.from_bytes(page[at + local : at + local + 4], "big")
        parts, seen = [payload], set()
        missing = length - local
        while missing > 0:
            if follow in seen:
                raise _BrokenRowError
            seen.add(follow)
            more = pages[follow]
            parts.append(more[4 : 4 + min(missing, usable - 4)])
            missing -= usable - 4
            follow = int.from_bytes(more[:4], "big")
        payload = b"".join(parts)
    if len(payload) != length:
        raise _BrokenRowError
    return payload


def _record(payload: bytes) -> Record:
    head, at = _varint(payload, 0)
    if head > len(payload):
        raise _BrokenRowError
    kinds = []
    while at < head:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    at = head
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise _BrokenRowError
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    """A value by its serial type (section 2.1), and where the next begins."""
    if kind in _INTEGER_SIZES:
        size = _INTEGER_SIZES[kind]
        return int.from_bytes(_cut(payload, at, size), "big", signed=True), at + size
    if kind == 7:
        return float(struct.unpack(">d", _cut(payload, at, 8))[0]), at + 8
    if kind in (0, 8, 9):
        return {0: None, 8: 0, 9: 1}[kind], at
    if kind < 12:
        raise _BrokenRowError
    size = (kind - 12) // 2
    found = _cut(payload, at, size)
    if kind % 2 == 0:
        return found, at + size
    try:
        return found.decode("utf-8"), at + size
    except UnicodeDecodeError:
        raise _BrokenRowError from None


def _cut(data: bytes, at: int, size: int) -> bytes:
    part = data[at : at + size]
    if len(part) != size:
        raise _BrokenRowError
    return part


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A variable-length integer (section 1.6), and where the next thing begins."""
    value = 0
    for step in range(9):
        if at + step >= len(data):
            raise _BrokenRowError
        byte = data[at + step]
        if step == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            return value, at + step + 1
    raise _BrokenRowError
