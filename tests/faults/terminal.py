"""A program on a terminal of its own, played from outside."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import select
import subprocess
import sys
import termios
import time

ESCAPES = re.compile(
    rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[P_^X][^\x1b]*\x1b\\"
    rb"|[()*+][0-9A-Za-z]|[ -/]*[0-OQ-WYZ\\`-~])"
)
PATIENCE = 40
"""Seconds after which what was waited for will not come."""


class Terminal:
    """Runs `python -m quiz ...` on a pseudo-terminal that is its controlling one."""

    def __init__(
        self,
        *arguments: str,
        environment: dict[str, str],
        size: str = "30 120",
        term: str | None = None,
    ) -> None:
        self.screen, slave = pty.openpty()
        self.name = os.ttyname(slave)
        rows, columns = size.split()
        self.before = termios.tcgetattr(slave)
        # The shell leads a new session: the first terminal that it opens is its own.
        script = f'exec <>"$0" >&0 2>&0; stty rows {rows} cols {columns}; exec "$@"'
        command = ["sh", "-c", script, self.name, sys.executable, "-m", "quiz", *arguments]
        self.process = subprocess.Popen(
            command, env={**environment, "TERM": term or "xterm-256color"}, start_new_session=True
        )
        self._slave = slave
        self.raw = b""

    @property
    def text(self) -> str:
        """All that was written, without its escape sequences."""
        return ESCAPES.sub(b"", self.raw).decode("utf-8", "replace")

    def until(self, wanted: str, *, since: int = 0) -> int:
        """Waits until a text was written; how much had been written by then."""
        deadline = time.perf_counter() + PATIENCE
        while wanted not in ESCAPES.sub(b"", self.raw[since:]).decode("utf-8", "replace"):
            assert time.perf_counter() < deadline, f"{wanted!r} not in {self.text[-2000:]!r}"
            self._read(0.1)
        return len(self.raw)

    def type(self, keys: str) -> None:
        """Presses keys."""
        os.write(self.screen, keys.encode())

    def paste(self, text: str) -> None:
        """Puts text in as a terminal does that marks what is pasted, reading meanwhile."""
        data = f"\x1b[200~{text}\x1b[201~".encode()
        os.set_blocking(self.screen, False)
        while data:
            try:
                data = data[os.write(self.screen, data[:4096]) :]
            except BlockingIOError:
                self._read(0.01)
        os.set_blocking(self.screen, True)

    def settings(self) -> list[object]:
        """How the terminal is set: modes, speeds, control characters."""
        return termios.tcgetattr(self._slave)

    def hang_up(self) -> None:
        """The terminal goes away, as when its window is closed."""
        os.close(self._slave)
        os.close(self.screen)

    def end(self) -> int:
        """Waits for the program's end, reading what it still writes; its exit code."""
        deadline = time.perf_counter() + PATIENCE
        while self.process.poll() is None:
            assert time.perf_counter() < deadline, self.text[-2000:]
            self._read(0.1)
        while self._read(0):
            pass
        return self.process.returncode

    def close(self) -> None:
        """Lets go of everything."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for end in (self._slave, self.screen):
            with contextlib.suppress(OSError):
                os.close(end)

    def _read(self, wait: float) -> bytes:
        try:
            if not select.select([self.screen], [], [], wait)[0]:
                return b""
            data = os.read(self.screen, 65536)
        except OSError:
            return b""
        self.raw += data
        return data
