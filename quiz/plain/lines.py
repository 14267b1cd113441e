"""Standard input and output, line by line: no cursor, no colour, nothing a screen reader trips on."""

from __future__ import annotations

import shutil
import sys
import textwrap
from typing import TextIO

from quiz.text import clean

WIDEST = 80
"""Columns, where there is a terminal; a pipe gets each paragraph as one line."""


class Lines:
    """Reads and writes lines.

    Attributes:
        interactive: whether a person sits at a terminal at both ends.
    """

    def __init__(self) -> None:
        # A program started with its input closed has none.
        self._input: TextIO | None = sys.stdin
        streams: tuple[TextIO | None, ...] = (sys.stdin, sys.stdout)
        self.interactive = all(stream is not None and stream.isatty() for stream in streams)
        if self.interactive:
            _edit_lines()

    def say(self, text: str = "", indent: str = "") -> None:
        """Writes text; every line of it wrapped to the terminal, if there is one.

        Args:
            text: cleaned here, whatever it holds.
            indent: before the second and later lines of what is wrapped.
        """
        for line in clean(text).split("\n"):
            if not self.interactive:
                print(line)
                continue
            width = max(20, min(WIDEST, shutil.get_terminal_size().columns) - 1)
            wrapped = textwrap.wrap(line, width, subsequent_indent=indent, break_on_hyphens=False)
            print("\n".join(wrapped))

    def ask(self, prompt: str) -> str | None:
        """One line of answer, without its end; None at the end of input.

        The prompt stands on a line of its own where no one sees the answer being typed, so that
        what follows begins a line.
        """
        if self.interactive:
            try:
                return input(f"{prompt} ")
            except EOFError:
                print()
                return None
        print(prompt, flush=True)
        line = self._input.readline() if self._input else ""
        return line.rstrip("\r\n") if line else None


def _edit_lines() -> None:
    """Lets `input` edit and recall lines, where Python has that module."""
    try:
        import readline
    except ImportError:
        return
    # It would switch a mode of the terminal on and off around each prompt.
    readline.parse_and_bind("set enable-bracketed-paste off")
