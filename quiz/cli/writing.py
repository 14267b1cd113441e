"""Files that commands write (`-o FILE`): whole or not at all, and never over what they come from."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from quiz.errors import QuizError, Spot
from quiz.files import written_whole


@contextmanager
def output_file(
    out: Path, sources: Mapping[Path, str], *, refused: str = "R008"
) -> Iterator[BinaryIO]:
    """A stream for the bytes of a file.

    Args:
        out: the file.
        sources: what it is made from -> the problem's code where that is the file itself.
        refused: the same where the machine refuses.

    Raises:
        QuizError: either.
    """
    try:
        for source, own in sources.items():
            if out.exists() and source.exists() and out.samefile(source):
                raise QuizError.of(own, Spot(str(out)))
        with written_whole(out) as stream:
            yield stream
    except BrokenPipeError:
        raise  # a reader who left, of this output or of another
    except OSError as error:
        raise QuizError.of(refused, Spot(str(out)), detail=error.strerror or "") from error


@contextmanager
def table_file(out: Path, sources: Mapping[Path, str]) -> Iterator[TextIO]:
    """The same for text; a table (`.csv`) begins with a mark without which Excel misreads accents.

    Raises:
        QuizError: see `output_file`.
    """
    encoding = "utf-8-sig" if out.suffix.lower() == ".csv" else "utf-8"
    with output_file(out, sources) as raw:
        stream = io.TextIOWrapper(raw, encoding, errors="replace", newline="")
        try:
            yield stream
        finally:
            stream.detach()  # flushed; what follows is the business of `written_whole`
