"""Ids that sort by the time they were made: UUID version 7 (RFC 9562, section 5.7).

Python has `uuid.uuid7` from 3.14 on; this is the same layout for 3.11 and later.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from uuid import UUID

_COUNTER_BITS = 42
_TAIL_BITS = 32


class IdMaker:
    """Makes ids that never go back, even where the machine's clock does.

    Within a millisecond, and while the clock stands behind the last id, a 42-bit counter goes
    on from the last id (RFC 9562, section 6.2, method 1), so ids of one maker are strictly
    increasing. Safe to share between threads.
    """

    def __init__(self, milliseconds: Callable[[], int] | None = None) -> None:
        self._milliseconds = milliseconds or (lambda: time.time_ns() // 1_000_000)
        self._last = (0, 0)
        self._lock = threading.Lock()

    def __call__(self) -> str:
        """A new id: 36 characters, lower case, in the usual groups."""
        with self._lock:
            now = min(max(self._milliseconds(), 0), (1 << 48) - 1)
            moment, counter = self._last
            if now > moment:
                # The top bit starts at 0 so that the counter has room to grow.
                moment, counter = now, secrets.randbits(_COUNTER_BITS - 1)
            elif counter + 1 < 1 << _COUNTER_BITS:
                counter += 1
            else:
                moment, counter = moment + 1, 0
            self._last = (moment, counter)
        value = moment << 80 | 0x7 << 76
        value |= (counter >> 30) << 64  # 12 bits beside the version
        value |= 0b10 << 62 | (counter & (1 << 30) - 1) << _TAIL_BITS
        return str(UUID(int=value | secrets.randbits(_TAIL_BITS)))


new_id = IdMaker()
"""The program's own maker."""
