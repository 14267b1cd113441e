"""How long the screen cannot answer a key while the library and the progress page are shown.

    uv run python -m tests.benchmarks.stalls

A store of 100,000 attempts at 1,000 sets. A beat every 5 ms runs beside the app; the longest
processor time that the app's thread spends between two beats is what a key would wait for, on any
machine however busy. `new` is the first time after a merge, when no schedule has been worked out.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import time
from pathlib import Path

from tests.benchmarks.store import NOW, make_sets, make_store

BEAT = 0.005


class Heart:
    """Beats, and remembers the longest time between two beats."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def beat(self) -> None:
        """For ever."""
        last = time.thread_time()
        while True:
            await asyncio.sleep(BEAT)
            now = time.thread_time()
            self.longest = max(self.longest, now - last)
            last = now


async def measured(folder: Path, *, new: bool) -> None:
    """Print the longest stretch for each screen."""
    from quiz.tui.app import make_app
    from quiz.tui.desk import Desk

    desk = Desk(folders=(folder / "sets",), clock=lambda: NOW)
    desk.sit_down(None)
    if new:
        for table in ("worked_schedules", "worked_cards"):
            desk.store._database.rows(f"DELETE FROM {table}")
    app = make_app(desk)
    app.animation_level = "none"
    async with app.run_test(size=(100, 30)) as pilot:
        if not new:
            await app.workers.wait_for_complete()
        heart = Heart()
        beating = asyncio.create_task(heart.beat())
        for name, key in (("library", ""), ("progress", "p"), ("library again", "escape")):
            heart.longest = 0.0
            if key:
                await pilot.press(key)
            await asyncio.sleep(0.2)
            await app.workers.wait_for_complete()
            await asyncio.sleep(0.2)
            print(f"{'new' if new else '   '} {name:<14} {1000 * heart.longest:6.1f} ms")
        beating.cancel()
    desk.close()


def main() -> None:
    """Print the figures."""
    folder = Path(tempfile.mkdtemp())
    os.environ |= {"QUIZ_DATA_DIR": str(folder), "QUIZ_CONFIG_DIR": str(folder), "QUIZ_LANG": "fr"}
    try:
        make_sets(folder / "sets", 1_000)
        make_store(folder / "quiz.db", 100_000, 1_000)
        for new in (True, False):
            asyncio.run(measured(folder, new=new))
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
