"""Ids that sort by the time they were made: UUID version 7 (RFC 9562, section 5.7).

Python has `uuid.uuid7` from 3.14 on; this is the same layout for 3.11 and later.
"""

from __future__ import annotations

import re
import secrets
import threading
import time
from collections.abc import Callable
from uuid import UUID

_COUNTER_BITS = 42
_TAIL_BITS = 32
_FORM = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}").fullmatch


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

    def go_on_from(self, last: str) -> None:
        """From here on ids come after `last`, though the clock was put back since it was made.

        An id that is not of this layout changes nothing.
        """
        if not is_id(last):
            return
        value = UUID(last).int
        moment = value >> 80
        counter = (value >> 64 & 0xFFF) << 30 | value >> _TAIL_BITS & (1 << 30) - 1
        with self._lock:
            self._last = max(self._last, (moment, counter))


def is_id(text: str) -> bool:
    """Whether a text is an id of this layout, in its usual form."""
    return _FORM(text) is not None


new_id = IdMaker()
"""The program's own maker."""
