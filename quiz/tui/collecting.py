"""When garbage is collected, in a process that is the app's alone: while the learner rests.

Python goes through all objects that there are, modules and style sheets too, whenever a quarter
has come to them; that fell upon every eighth verdict, and made it by far the slowest. So all is
collected once no key has come for a second, and what remains is set aside (`gc.freeze`): what comes
later is gone through alone, in a few milliseconds. At the next rest what was set aside is looked at
again, so that nothing closed is held for good.
"""

from __future__ import annotations

import gc
from time import monotonic
from typing import Any

from textual import events
from textual.app import App

REST = 1.0
"""Seconds without a key that are a rest. From the first frame on so long nothing is collected:
modules load, and it would only cost."""

FEW = 10_000
"""So many objects that are new since the last time may wait, those of about three questions."""


class CollectingApp(App[Any]):
    """An app that collects its garbage at rest.

    Attributes:
        alone: whether nothing else lives in this process, as tests do. Otherwise Python collects
            as it always does.
    """

    alone = False
    _asked = 0.0
    _waiting = False

    async def on_event(self, event: events.Event) -> None:
        """Whatever it is; a key or the mouse means that the learner is at work."""
        if isinstance(event, events.InputEvent):
            self._asked = monotonic()
            if self.alone and not self._waiting:
                self.await_rest(REST)
        await super().on_event(event)

    def await_rest(self, seconds: float) -> None:
        """Looks in so many seconds whether the learner rests."""
        self._waiting = True
        self.set_timer(seconds, self._rested)

    def _rested(self) -> None:
        gc.enable()
        left = self._asked + REST - monotonic()
        if left > 0:
            self.await_rest(left)
            return
        self._waiting = False
        if self.alone and len(gc.get_objects()) > FEW:
            collect()


def collect() -> None:
    """Collects everything, and sets aside what remains."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
