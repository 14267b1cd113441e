"""What the system asks of the app: to end (SIGTERM), that its terminal is gone (SIGHUP) or resized.

Suspending and going on (SIGTSTP, SIGCONT) is Textual's own.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable

from textual.driver import Driver


def end_politely(leave: Callable[[int], None]) -> None:
    """From here on such a signal calls `leave` with the exit code of a program so ended.

    128 and the signal's number, as shells have it. Call it where an event loop runs; systems
    without these signals are left as they are.
    """
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None:
            try:
                asyncio.get_running_loop().add_signal_handler(number, leave, 128 + number)
            except (NotImplementedError, RuntimeError, ValueError):
                # Windows, or a loop that is not in the main thread.
                return


def in_order(driver: type[Driver]) -> type[Driver]:
    """The same driver, told of the terminal's sizes (SIGWINCH) in the order in which they were.

    Textual 8 reads the size in a handler of Python's, which the next signal may interrupt: of a
    storm the first size is then told last, and the app stays at a size that is no more. What the
    event loop calls is never interrupted by itself. A driver without such a handler stays as is.
    """

    class InOrder(driver):  # type: ignore[misc, valid-type]
        def start_application_mode(self) -> None:
            super().start_application_mode()
            number = getattr(signal, "SIGWINCH", None)
            if number is not None and callable(told := signal.getsignal(number)):
                asyncio.get_running_loop().add_signal_handler(number, told, number, None)

    return InOrder
