"""What Textual keeps of widgets that are closed is let go of: the app stays open all day.

Three of its keepings outlive a widget; each is bounded or small, but together they hold megabytes
of old screens (`tests/benchmarks/soak.py` counts them):

* `StylesCache.get_inner_outer` is a cache on a method: it holds 1,024 widgets' caches of the
  lines that they drew, whichever was asked first (Textual issue 6665).
* What watches an attribute of the app, as every `TextArea` does, is held until that attribute
  changes (Textual issue 6666).
* A screen remembers what `query_one` found in up to 1,024 states of it, also what has been
  removed since.

Where a later Textual keeps things otherwise, nothing is done.
"""

from __future__ import annotations

from typing import Any

from textual._styles_cache import StylesCache
from textual.screen import Screen


def let_go(screen: Screen[Any]) -> None:
    """Lets go of all that was closed: after widgets were removed from a screen, or it itself.

    What is still open and was forgotten with it is worked out again in microseconds.
    """
    for cache, forget in (
        (getattr(StylesCache, "get_inner_outer", None), "cache_clear"),
        (getattr(screen, "_query_one_cache", None), "clear"),
    ):
        if clear := getattr(cache, forget, None):
            clear()
    for watching in getattr(screen.app, "__watchers", {}).values():
        watching[:] = [one for one in watching if not getattr(one[0], "_closing", False)]
