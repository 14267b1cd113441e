"""Files written whole or not at all: who looks meanwhile, or after the power went, finds no half."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@contextmanager
def written_whole(path: Path, *, mode: int = 0o666) -> Iterator[BinaryIO]:
    """A stream for the bytes of a file, which takes the name in one step once all are on disk.

    Links are followed, and a file that is there keeps its permissions. What is no file, such as
    `/dev/stdout` or a named pipe, is written to as it is.

    Args:
        path: where the bytes are to be found.
        mode: permissions of a new file, before the user's mask.

    Raises:
        OSError: the machine refuses; the file is as it was.
    """
    if path.exists() and not path.is_file():
        with path.open("wb") as stream:
            yield stream
        return
    target = Path(os.path.realpath(path))
    part = target.with_name(f".quiz-{os.urandom(8).hex()}.part")
    try:
        with os.fdopen(os.open(part, _FLAGS, mode), "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            part.chmod(stat.S_IMODE(target.stat().st_mode))
        part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes, *, mode: int = 0o666) -> None:
    """Puts bytes in a file's place, as `written_whole` does.

    Raises:
        OSError: the machine refuses; the file is as it was.
    """
    with written_whole(path, mode=mode) as stream:
        stream.write(data)


def write_new(path: Path, text: str) -> None:
    """Writes a file that must not exist yet, also where two try at once; in UTF-8, lines by `\\n`.

    Raises:
        FileExistsError: it exists.
        OSError: the machine refuses.
    """
    with os.fdopen(os.open(path, _FLAGS, 0o666), "wb") as file:
        try:
            file.write(text.encode())
            file.flush()
        except BaseException:
            path.unlink(missing_ok=True)
            raise
