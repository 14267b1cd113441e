"""The real program on a real pseudo-terminal: what is written, what is pressed, how it ends."""

from __future__ import annotations

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager

ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|P[^\x1b]*\x1b\\|.)")


class Terminal:
    """`python -m quiz` with arguments, in a terminal of some size."""

    def __init__(self, *arguments: str, size: tuple[int, int] = (80, 24)) -> None:
        self.master, self.slave = os.openpty()
        columns, rows = size
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.before = termios.tcgetattr(self.slave)
        self.output = ""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "quiz", *arguments],
            stdin=self.slave,
            stdout=self.slave,
            stderr=self.slave,
            start_new_session=True,
            env=os.environ | {"TERM": "xterm-256color", "COLUMNS": "", "LINES": ""},
        )

    @property
    def text(self) -> str:
        """All that was written, without what moves the cursor."""
        return ESCAPES.sub("", self.output)

    def read(self, seconds: float) -> bool:
        """Takes in what there is within so many seconds; False if there was nothing."""
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        self.output += os.read(self.master, 65536).decode(errors="replace")
        return True

    def wait_for(self, text: str, seconds: float = 30) -> None:
        """Until a text is on screen that was not there before."""
        end = time.monotonic() + seconds
        while text not in self.text:
            assert time.monotonic() < end, f"no {text!r} in: …{self.text[-1500:]}"
            self.read(0.1)
        self.output = ""
        while self.read(0.3):  # the rest of that frame
            self.output = self.output[-20000:]

    def press(self, keys: str) -> None:
        """Types."""
        os.write(self.master, keys.encode())

    def ends(self, seconds: float = 20) -> int:
        """The exit code, once it has ended."""
        end = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < end, f"still running: …{self.text[-1500:]}"
            self.read(0.1)
        while self.read(0.1):
            pass
        return self.process.returncode

    def restored(self) -> bool:
        """Whether the terminal is as it was: modes, screen, cursor, mouse."""
        undone = ("\x1b[?1049l", "\x1b[?25h", "\x1b[?1000l", "\x1b[?2004l")
        return termios.tcgetattr(self.slave) == self.before and all(
            code in self.output for code in undone
        )

    def kill(self) -> None:
        """As a power cut does."""
        self.process.kill()
        self.process.wait()


@contextmanager
def terminal(*arguments: str, size: tuple[int, int] = (80, 24)) -> Iterator[Terminal]:
    """A terminal that is closed whatever happens."""
    opened = Terminal(*arguments, size=size)
    try:
        yield opened
    finally:
        if opened.process.poll() is None:
            opened.process.send_signal(signal.SIGKILL)
            opened.process.wait()
        os.close(opened.master)
        os.close(opened.slave)
