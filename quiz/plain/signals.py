"""What the system asks of line mode: to end (SIGTERM), or that its terminal is gone (SIGHUP)."""

from __future__ import annotations

import os
import signal
import threading
import time
from types import FrameType
from typing import NoReturn

AGAIN = 0.05
"""Seconds after which a signal that interrupted nothing is given again."""


def end_politely() -> None:
    """From here on such a signal ends the program as an exception does: what was open is kept.

    The exit code is 128 and the signal's number, as shells have it. Call it in the main thread,
    once.
    """
    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    for number in numbers:
        signal.signal(number, _leave)
    if not hasattr(signal, "pthread_kill"):
        return
    # Python runs a handler between two steps of its own. A signal that comes just before it
    # waits for a key would be heeded at the next key only; so it is given again until it is.
    heard, tells = os.pipe()
    os.set_blocking(tells, False)
    signal.set_wakeup_fd(tells, warn_on_full_buffer=False)
    main = threading.get_ident()
    threading.Thread(target=_insist, args=(heard, main, set(numbers)), daemon=True).start()


def _insist(heard: int, main: int, numbers: set[int]) -> None:
    while number := os.read(heard, 1)[0]:
        while number in numbers:
            time.sleep(AGAIN)
            signal.pthread_kill(main, number)


def _leave(number: int, _: FrameType | None) -> NoReturn:
    # Asked twice, it still has the time to write.
    signal.signal(number, signal.SIG_IGN)
    raise SystemExit(128 + number)
