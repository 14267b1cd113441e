"""What the system asks of the app: to end (SIGTERM), or that its terminal is gone (SIGHUP).

Suspending and going on (SIGTSTP, SIGCONT) is Textual's own.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable


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
