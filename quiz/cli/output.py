"""What commands share to speak: data on standard output, words about it on standard error."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from quiz.locale import Words, system_language, words_for
from quiz.text import NEAREST, clean

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.errors import Problem


def words() -> Words:
    """The words of the interface on the command line: `QUIZ_LANG`, else the system's language."""
    return words_for(system_language())


def prepare_streams() -> None:
    """Makes standard streams speak UTF-8, but where another encoding is asked for.

    Files and pipes are UTF-8 whatever the locale says, so that a table is the same everywhere.
    What `PYTHONIOENCODING` names is spoken, and so is what a terminal was set to: there a letter
    that can't be shown comes as the nearest one. A stream that does not exist, as of a program
    started with it closed, leads to nowhere: nothing that was meant for it may come out elsewhere.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
    named = bool(os.environ.get("PYTHONIOENCODING", "").partition(":")[0])
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, NEAREST), (sys.stderr, NEAREST)):
        if hasattr(stream, "reconfigure"):
            encoding = stream.encoding if named or stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors=errors)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person sits at a stream; a program started with it closed has none."""
    return stream is not None and stream.isatty()


CANNOT_WRITE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
"""What writing to standard output meets where the disk is full or gone."""


def flush() -> None:
    """Writes what is still held back. A program started with its output closed has none."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()


def silence_stdout() -> None:
    """After a broken pipe: nothing more to write, and no complaint at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            # What it still holds must not meet the pipe once more.
            try:
                stream.flush()
            except OSError:
                os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def say(sentence: str) -> None:
    """A sentence for the user, on standard error, cleaned of anything that moves a cursor."""
    print(fitted(clean(sentence), sys.stderr), file=sys.stderr)


def fitted(text: str, stream: TextIO | None) -> str:
    """Text as a stream shows it best: on a terminal its long lines break between words.

    In a file or a pipe each line stays one, for programs that read it.
    """
    if not is_terminal(stream):
        return text
    from shutil import get_terminal_size
    from textwrap import wrap

    width = max(20, get_terminal_size().columns)
    lines = []
    for line in text.split("\n"):
        indent = " " * (len(line) - len(line.lstrip()) + 2)
        lines += wrap(
            line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        ) or [line]
    return "\n".join(lines)


def problem_line(problem: Problem, language: Words) -> str:
    """`file:line:col: error|warning CODE message`, with the key's path and the cure after it."""
    head = f"{problem.spot}: " if problem.spot else ""
    path = f"{problem.spot.path}: " if problem.spot and problem.spot.path else ""
    text = language(f"problem.{problem.code}", **problem.values)
    cure_key = f"problem.{problem.code}.cure"
    cure = " " + language(cure_key, **problem.values) if cure_key in language else ""
    return clean(f"{head}{problem.severity} {problem.code} {path}{text}{cure}")


_FOREIGN = frozenset(
    [".xlsx", ".xls", ".ods", ".numbers", ".docx", ".doc", ".odt", ".pages", ".pdf"]
)
"""Files of programs that open ours, but would refuse one of ours under such a name."""


def refuse_foreign(out: Path | None, instead: str) -> None:
    """Refuses to write a file under the name of a kind that this program does not write.

    Raises:
        click.UsageError: with the same name that ends in `instead`.
    """
    import click

    if out is not None and (suffix := out.suffix.lower()) in _FOREIGN:
        file = str(out.with_suffix(instead))
        raise click.UsageError(words()("usage.foreign_file", suffix=suffix, file=file))


def say_problems(problems: Iterable[Problem]) -> None:
    """Each problem as a line on standard error."""
    for problem in problems:
        say(problem_line(problem, words()))


def say_refusal(error: OSError) -> None:
    """What the machine says of a file, where no command had words of its own for it."""
    from quiz.errors import Problem

    detail = error.strerror or str(error)
    say_problems([Problem("S013", values={"file": str(error.filename), "detail": detail})])
